import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ssoadmin", checked: "2026-11-22" }];

const permissionSet: Designation = { arn: "permission_set_arn", of: ["aws_ssoadmin_permission_set"] };

/** A permission set is a role that AWS makes in each account to which it is assigned. */
export const ssoadmin = [
  { terraform: "aws_ssoadmin_permission_set", names: ["name"], arn: "sso:permissionSet/{id}", evidence },
  {
    terraform: "aws_ssoadmin_permission_set_inline_policy",
    identityPolicies: [{ of: permissionSet, document: "inline_policy" }],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_managed_policy_attachment",
    identityPolicies: [{ of: permissionSet, managed: "managed_policy_arn" }],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_customer_managed_policy_attachment",
    identityPolicies: [{ of: permissionSet, managed: "customer_managed_policy_reference.name" }],
    evidence,
  },
  {
    terraform: "aws_ssoadmin_account_assignment",
    credentialOf: permissionSet,
    credentialFrom: "instance_arn",
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
