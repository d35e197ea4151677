import type { CatalogEntry, Copies, Designation, Evidence, Grants, Path } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "securityhub", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-findingaggregator.html",
    checked: "2026-11-22",
  },
];

const hub: Designation = { selected: { of: ["aws_securityhub_account"] } };
const arriving = (from: Designation): Omit<Copies, "when"> => ({
  what: "findings",
  from,
  to: "self",
  rhythm: "continuous",
});
/** Findings of other regions come to that of the aggregator; of a list of those that are left out, it is not read which. */
const gathered = (of: string, mode: Path, regions: Path): readonly Copies[] => [
  {
    ...arriving({ selected: { of: [of], anyRegion: true, filter: regions } }),
    when: [{ path: mode, is: ["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED"], unset: false }],
  },
  {
    ...arriving({ region: regions }),
    when: [{ path: mode, is: ["SPECIFIED_REGIONS"], unset: false }],
  },
];
/** The administrator reads what is found in the accounts of its members. */
const administratedBy = (principal: string): Grants => ({ on: hub, to: { principal, access: "read" } });

export const securityhub = [
  {
    terraform: "aws_securityhub_account",
    stores: { what: "findings", keeps: "at-rest", place: "own-region", tags: "none" },
    evidence,
  },
  {
    terraform: "aws_securityhub_account_v2",
    stores: { what: "findings", keeps: "at-rest", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_securityhub_finding_aggregator",
    copies: gathered("aws_securityhub_account", "linking_mode", "specified_regions"),
    evidence,
  },
  {
    terraform: "aws_securityhub_aggregator_v2",
    copies: gathered("aws_securityhub_account_v2", "region_linking_mode", "linked_regions"),
    evidence,
  },
  {
    terraform: "aws_securityhub_connector_v2",
    names: ["connector_id", "name"],
    arn: "securityhub:connectorv2/{connector_id}",
    // Jira or ServiceNow, wherever they run.
    stores: { what: "findings", keeps: "in-transit", place: "as-named" },
    standsFor: [{ address: "connector_provider.service_now.instance_name" }],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_securityhub_automation_rule_v2",
    names: ["rule_name"],
    copies: [
      {
        what: "findings",
        when: [{ path: "rule_status", not: ["DISABLED"], unset: true }],
        from: { selected: { of: ["aws_securityhub_account_v2"] } },
        to: {
          arn: "action.external_integration_configuration.connector_arn",
          of: ["aws_securityhub_connector_v2"],
        },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_securityhub_product_subscription",
    copies: [arriving({ arn: "product_arn" })],
    evidence,
  },
  { terraform: "aws_securityhub_invite_accepter", grants: [administratedBy("master_id")], evidence },
  {
    terraform: "aws_securityhub_organization_admin_account",
    grants: [administratedBy("admin_account_id")],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
