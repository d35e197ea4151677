import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "workmail", checked: "2026-11-22" }];

export const workmail = [
  {
    terraform: "aws_workmail_organization",
    names: ["organization_id", "organization_alias"],
    arn: "workmail:organization/{organization_id}",
    stores: { what: "messages", keeps: "at-rest", place: "own-region" },
    grants: [{ to: { identityProvider: "directory_id" } }],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_workmail_user",
    passwords: ["password"],
    names: ["user_id", "email"],
    stores: {
      what: "messages",
      keeps: "at-rest",
      place: "own-region",
      tags: "none",
      partOf: { name: "organization_id", of: ["aws_workmail_organization"] },
    },
    evidence,
  },
  {
    // Passes on what it is sent to its members.
    terraform: "aws_workmail_group",
    names: ["group_id", "email"],
    stores: {
      what: "messages",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: { name: "organization_id", of: ["aws_workmail_organization"] },
    },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
