import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "organizations", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html",
    checked: "2026-11-22",
  },
];

export const organizations = [
  {
    terraform: "aws_organizations_policy_attachment",
    attachesOrganizationPolicy: {
      policy: { name: "policy_id", of: ["aws_organizations_policy"] },
      target: "target_id",
      type: "type",
      document: "content",
    },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
