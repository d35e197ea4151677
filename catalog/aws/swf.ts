import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "swf", checked: "2026-11-22" }];

export const swf = [
  {
    terraform: "aws_swf_domain",
    names: ["name"],
    arn: "swf:/domain/{name}",
    stores: {
      what: "input and output of executions",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "workflow-domain",
    },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
