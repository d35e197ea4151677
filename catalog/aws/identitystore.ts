import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "identitystore", checked: "2026-11-22" }];

export const identitystore = [
  {
    terraform: "aws_identitystore_user",
    names: ["user_id", "user_name"],
    stores: {
      what: "a user profile",
      keeps: "at-rest",
      place: "own-region",
      tags: "none",
      // The identity store itself is no resource.
      partOf: { arn: "identity_store_id" },
    },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
