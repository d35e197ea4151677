import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "iam", checked: "2026-11-22" }];

export const iam = [
  {
    terraform: "aws_iam_role",
    filledIn: ["inline_policy"],
    names: ["name"],
    arn: "iam:role/{name}",
    grants: [{ to: { trust: "assume_role_policy" } }],
    permissionsBoundary: "permissions_boundary",
    identityPolicies: [
      { of: "self", document: "inline_policy.policy" },
      { of: "self", managed: "managed_policy_arns" },
    ],
    evidence,
  },
  {
    terraform: "aws_iam_role_policy",
    identityPolicies: [{ of: { name: "role", of: ["aws_iam_role"] }, document: "policy" }],
    evidence,
  },
  {
    terraform: "aws_iam_role_policy_attachment",
    identityPolicies: [{ of: { name: "role", of: ["aws_iam_role"] }, managed: "policy_arn" }],
    evidence,
  },
  {
    terraform: "aws_iam_policy_attachment",
    identityPolicies: [{ of: { name: "roles", of: ["aws_iam_role"] }, managed: "policy_arn" }],
    evidence,
  },
  {
    terraform: "aws_iam_role_policy_attachments_exclusive",
    identityPolicies: [{ of: { name: "role_name", of: ["aws_iam_role"] }, managed: "policy_arns" }],
    evidence,
  },
  { terraform: "aws_iam_policy", names: ["name"], arn: "iam:policy/{name}", evidence },
] as const satisfies readonly CatalogEntry[];
