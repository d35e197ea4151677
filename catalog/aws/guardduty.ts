import type { CatalogEntry, Copies, Designation, Evidence, Grants, When } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "guardduty", checked: "2026-11-22" },
  {
    url: "https://docs.amazonaws.cn/en_us/guardduty/latest/ug/guardduty_malware_protection-ebs-volume-data.html",
    checked: "2026-11-22",
  },
  {
    url: "https://docs.amazonaws.cn/en_us/guardduty/latest/ug/gdu-service-account-region-list.md",
    checked: "2026-11-22",
  },
];

const detector: Designation = { name: "detector_id", of: ["aws_guardduty_detector"] };
/** The service reads in the same region what is asked of buckets, and keeps what is suspect. */
const requests = (when: readonly When[]): Copies => ({
  what: "data events",
  when,
  from: { selected: { of: ["aws_s3_bucket"] } },
  to: { always: {} },
  rhythm: "continuous",
});
/** An account of the service, in the same region, reads snapshots of what is suspect, and deletes them. */
const snapshots = (when: readonly When[]): Copies => ({
  what: "snapshots of blocks",
  when,
  from: { selected: { of: ["aws_ebs_volume", "aws_instance"] } },
  to: { always: {} },
  rhythm: "once",
});
/** Who asked clusters for what. */
const clusterLogs = (when: readonly When[]): Copies => ({
  what: "audit logs",
  when,
  from: { selected: { of: ["aws_eks_cluster"] } },
  to: { always: {} },
  rhythm: "continuous",
});
/** What processes on machines do, with the commands by which they are started. */
const processes = (when: readonly When[]): Copies => ({
  what: "audit logs",
  when,
  from: { selected: { of: ["aws_instance", "aws_eks_cluster", "aws_ecs_cluster"] } },
  to: { always: {} },
  rhythm: "continuous",
});
const feature = (name: string): readonly When[] => [
  { path: "name", is: [name], unset: false },
  { path: "status", is: ["ENABLED"], unset: false },
];
/** Accounts of an organization, or those that are new to it. */
const organizationFeature = (name: string): readonly When[] => [
  { path: "name", is: [name], unset: false },
  { path: "auto_enable", is: ["ALL", "NEW"], unset: false },
];
const byFeature = (feature: (name: string) => readonly When[]): readonly Copies[] => [
  requests(feature("S3_DATA_EVENTS")),
  clusterLogs(feature("EKS_AUDIT_LOGS")),
  snapshots(feature("EBS_MALWARE_PROTECTION")),
  processes(feature("RUNTIME_MONITORING")),
  processes(feature("EKS_RUNTIME_MONITORING")),
];
const isOn: When = { path: "enable", is: [true], unset: true };
/** The administrator reads what is found in the accounts of its members. */
const administratedBy = (principal: string, on: Designation): Grants => ({ on, to: { principal, access: "read" } });

export const guardduty = [
  {
    terraform: "aws_guardduty_detector",
    filledIn: ["datasources", "datasources.kubernetes", "datasources.malware_protection", "datasources.s3_logs"],
    arn: "guardduty:detector/{id}",
    stores: { what: "findings", keeps: "at-rest", place: "own-region" },
    copies: [
      requests([isOn, { path: "datasources.s3_logs.enable", is: [true], unset: false }]),
      clusterLogs([isOn, { path: "datasources.kubernetes.audit_logs.enable", is: [true], unset: false }]),
      snapshots([
        isOn,
        {
          path: "datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable",
          is: [true],
          unset: false,
        },
      ]),
    ],
    evidence,
  },
  { terraform: "aws_guardduty_detector_feature", copies: byFeature(feature), evidence },
  { terraform: "aws_guardduty_member_detector_feature", copies: byFeature(feature), evidence },
  { terraform: "aws_guardduty_organization_configuration_feature", copies: byFeature(organizationFeature), evidence },
  {
    terraform: "aws_guardduty_organization_configuration",
    filledIn: ["datasources", "datasources.kubernetes", "datasources.malware_protection", "datasources.s3_logs"],
    copies: [
      requests([{ path: "datasources.s3_logs.auto_enable", is: [true], unset: false }]),
      clusterLogs([{ path: "datasources.kubernetes.audit_logs.enable", is: [true], unset: false }]),
      snapshots([
        {
          path: "datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.auto_enable",
          is: [true],
          unset: false,
        },
      ]),
    ],
    evidence,
  },
  {
    terraform: "aws_guardduty_publishing_destination",
    copies: [
      { what: "findings", from: detector, to: { arn: "destination_arn", of: ["aws_s3_bucket"] }, rhythm: "continuous" },
    ],
    evidence,
  },
  {
    terraform: "aws_guardduty_malware_protection_plan",
    arn: "guardduty:malware-protection-plan/{id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "objects",
        from: { name: "protected_resource.s3_bucket.bucket_name", of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_guardduty_invite_accepter",
    grants: [administratedBy("master_account_id", detector)],
    evidence,
  },
  {
    terraform: "aws_guardduty_organization_admin_account",
    grants: [administratedBy("admin_account_id", { selected: { of: ["aws_guardduty_detector"] } })],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
