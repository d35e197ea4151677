import type { CatalogEntry, Evidence } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "servicecatalog", checked: "2026-11-22" }];

export const servicecatalog = [
  {
    terraform: "aws_servicecatalog_provisioned_product",
    names: ["name"],
    // A product may make anything, as a stack may, and in other regions and accounts, as a stack set may.
    stores: { what: "what its template makes", keeps: "at-rest", place: "own-region" },
    makesAny: {},
    copies: [
      toWhatIsNamed("provisioning_parameters.value"),
      {
        what: "what its template makes",
        when: [{ path: "stack_set_provisioning_preferences.accounts", is: [], unset: true }],
        from: "self",
        to: { region: "stack_set_provisioning_preferences.regions" },
        rhythm: "once",
      },
      {
        what: "what its template makes",
        each: "stack_set_provisioning_preferences.accounts",
        from: "self",
        to: { region: "stack_set_provisioning_preferences.regions", account: "." },
        rhythm: "once",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
