import type { CatalogEntry, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "organizations", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html",
    checked: "2026-11-22",
  },
];

/** What the administrator of a service gets of the accounts of an organization: as where the service has a type of its own for it. */
const administrated = [
  ["auditmanager.amazonaws.com", "read", ["aws_auditmanager_assessment"]],
  ["backup.amazonaws.com", "control", ["aws_backup_vault", "aws_backup_logically_air_gapped_vault"]],
  ["cloudtrail.amazonaws.com", "control", ["aws_cloudtrail", "aws_cloudtrail_event_data_store"]],
  ["detective.amazonaws.com", "control", ["aws_detective_graph"]],
  ["guardduty.amazonaws.com", "read", ["aws_guardduty_detector"]],
  ["macie.amazonaws.com", "read", ["aws_macie2_account"]],
  ["securityhub.amazonaws.com", "read", ["aws_securityhub_account"]],
  ["securitylake.amazonaws.com", "control", ["aws_securitylake_data_lake"]],
  // Assigns people to accounts, and deploys any template into them.
  ["sso.amazonaws.com", "control", ["aws_identitystore_user"]],
  ["member.org.stacksets.cloudformation.amazonaws.com", "control", ["aws_cloudformation_stack_set"]],
] as const;
/** Trails of the account alone are not the administrator's. */
const ofOrganization: Readonly<Record<string, string>> = {
  aws_cloudtrail: "is_organization_trail",
  aws_cloudtrail_event_data_store: "organization_enabled",
};

function administers(service: string, access: "read" | "control", type: string): Grants {
  const on: Designation = { selected: { of: [type], anyRegion: true } };
  const path = ofOrganization[type];
  return {
    when: [{ path: "service_principal", is: [service], unset: false }],
    on,
    ...(path !== undefined && { given: [{ of: on, when: [{ path, is: [true], unset: false }], unset: false }] }),
    to: { principal: "account_id", access },
  };
}

export const organizations = [
  {
    terraform: "aws_organizations_delegated_administrator",
    grants: administrated.flatMap(([service, access, types]) =>
      types.map((type) => administers(service, access, type)),
    ),
    evidence,
  },
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
