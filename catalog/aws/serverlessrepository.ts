import type { CatalogEntry, Evidence } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "serverlessrepository", checked: "2026-11-22" },
];

export const serverlessrepository = [
  {
    terraform: "aws_serverlessapplicationrepository_cloudformation_stack",
    names: ["name"],
    // Nobody reads its template.
    stores: { what: "what its template makes", keeps: "at-rest", place: "own-region" },
    makesAny: {},
    filledIn: ["parameters"],
    copies: [toWhatIsNamed("parameters.*")],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
