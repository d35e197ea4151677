import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "iam", checked: "2026-11-22" }];

const user: Designation = { name: "user", of: ["aws_iam_user"] };
const group: Designation = { name: "group", of: ["aws_iam_group"] };

/** Keys and certificates are, unless they are switched off. */
const active = [{ path: "status", not: ["Inactive"], unset: true }] as const;

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
    identityPolicies: [
      { of: { name: "roles", of: ["aws_iam_role"] }, managed: "policy_arn" },
      { of: { name: "users", of: ["aws_iam_user"] }, managed: "policy_arn" },
      { of: { name: "groups", of: ["aws_iam_group"] }, managed: "policy_arn" },
    ],
    evidence,
  },
  {
    terraform: "aws_iam_user",
    names: ["name"],
    arn: "iam:user/{name}",
    permissionsBoundary: "permissions_boundary",
    evidence,
  },
  { terraform: "aws_iam_user_policy", identityPolicies: [{ of: user, document: "policy" }], evidence },
  { terraform: "aws_iam_user_policy_attachment", identityPolicies: [{ of: user, managed: "policy_arn" }], evidence },
  {
    terraform: "aws_iam_user_policy_attachments_exclusive",
    identityPolicies: [{ of: { name: "user_name", of: ["aws_iam_user"] }, managed: "policy_arns" }],
    evidence,
  },
  { terraform: "aws_iam_group", names: ["name"], arn: "iam:group/{name}", evidence },
  { terraform: "aws_iam_group_policy", identityPolicies: [{ of: group, document: "policy" }], evidence },
  { terraform: "aws_iam_group_policy_attachment", identityPolicies: [{ of: group, managed: "policy_arn" }], evidence },
  {
    terraform: "aws_iam_group_policy_attachments_exclusive",
    identityPolicies: [{ of: { name: "group_name", of: ["aws_iam_group"] }, managed: "policy_arns" }],
    evidence,
  },
  {
    terraform: "aws_iam_group_membership",
    membership: { members: { name: "users", of: ["aws_iam_user"] }, groups: group },
    evidence,
  },
  {
    terraform: "aws_iam_user_group_membership",
    membership: { members: user, groups: { name: "groups", of: ["aws_iam_group"] } },
    evidence,
  },
  {
    terraform: "aws_iam_instance_profile",
    names: ["name"],
    arn: "iam:instance-profile/{name}",
    standsFor: [{ name: "role", of: ["aws_iam_role"] }],
    evidence,
  },
  { terraform: "aws_iam_access_key", credentialOf: user, credentialWhen: active, evidence },
  { terraform: "aws_iam_user_login_profile", credentialOf: user, evidence },
  {
    // Whoever has a certificate of an authority that is trusted acts as the roles.
    terraform: "aws_rolesanywhere_profile",
    credentialOf: { arn: "role_arns", of: ["aws_iam_role"] },
    credentialWhen: [{ path: "enabled", is: [true], unset: true }],
    evidence: [{ sdk: "@pulumi/aws 7.48.0", what: "rolesanywhere", checked: "2026-11-22" }],
  },
  {
    terraform: "aws_iam_service_specific_credential",
    credentialOf: { name: "user_name", of: ["aws_iam_user"] },
    credentialWhen: active,
    evidence,
  },
  {
    terraform: "aws_iam_signing_certificate",
    credentialOf: { name: "user_name", of: ["aws_iam_user"] },
    credentialWhen: active,
    evidence,
  },
  {
    // It opens repositories and nothing else that the user may read.
    terraform: "aws_iam_user_ssh_key",
    grants: [
      {
        when: [{ path: "status", not: ["Inactive"], unset: true }],
        on: { selected: { of: ["aws_codecommit_repository"], anyRegion: true } },
        to: { keyHolders: "username" },
      },
    ],
    evidence: [
      ...evidence,
      { url: "https://docs.amazonaws.cn/IAM/latest/APIReference/API_UploadSSHPublicKey.html", checked: "2026-11-22" },
    ],
  },
  { terraform: "aws_iam_saml_provider", names: ["name"], arn: "iam:saml-provider/{name}", evidence },
  { terraform: "aws_iam_openid_connect_provider", names: ["url"], arn: "iam:oidc-provider/{url}", evidence },
  {
    terraform: "aws_iam_role_policy_attachments_exclusive",
    identityPolicies: [{ of: { name: "role_name", of: ["aws_iam_role"] }, managed: "policy_arns" }],
    evidence,
  },
  { terraform: "aws_iam_policy", names: ["name"], arn: "iam:policy/{name}", evidence },
] as const satisfies readonly CatalogEntry[];
