import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "qbusiness", checked: "2026-11-22" }];

export const qbusiness = [
  {
    // Who may ask it, the assignments in Identity Center say.
    terraform: "aws_qbusiness_application",
    names: ["display_name", "identity_center_application_arn"],
    arn: "qbusiness:application/{id}",
    stores: { what: "conversations", keeps: "at-rest", place: "own-region", accessedAs: "assistant" },
    grants: [{ to: { identityProvider: "identity_center_instance_arn" } }],
    encryptedBy: ["encryption_configuration.kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
