import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "transfer", checked: "2026-11-22" }];

const role: Designation = { arn: "role", of: ["aws_iam_role"] };

/** Whoever signs in to a server reads and writes as the role of the user. */
export const transfer = [
  { terraform: "aws_transfer_user", credentialOf: role, evidence },
  { terraform: "aws_transfer_access", credentialOf: role, evidence },
] as const satisfies readonly CatalogEntry[];
