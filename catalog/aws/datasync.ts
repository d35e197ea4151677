import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "datasync", checked: "2026-11-22" }];

const location = (terraform: string, ...standsFor: readonly Designation[]): CatalogEntry => ({
  terraform,
  names: ["uri"],
  stores: { what: "files", keeps: "in-transit", place: "as-named" },
  standsFor,
  evidence,
});
const fileSystems = [
  "aws_fsx_lustre_file_system",
  "aws_fsx_windows_file_system",
  "aws_fsx_openzfs_file_system",
  "aws_fsx_ontap_file_system",
];

export const datasync = [
  location("aws_datasync_location_s3", { arn: "s3_bucket_arn", of: ["aws_s3_bucket"] }),
  location("aws_datasync_location_efs", {
    arn: "efs_file_system_arn",
    of: ["aws_efs_file_system", "aws_efs_mount_target"],
  }),
  location("aws_datasync_location_fsx_lustre_file_system", { arn: "fsx_filesystem_arn", of: fileSystems }),
  location("aws_datasync_location_fsx_windows_file_system", { arn: "fsx_filesystem_arn", of: fileSystems }),
  location("aws_datasync_location_fsx_openzfs_file_system", { arn: "fsx_filesystem_arn", of: fileSystems }),
  location("aws_datasync_location_fsx_ontap_file_system", {
    arn: "storage_virtual_machine_arn",
    of: ["aws_fsx_ontap_storage_virtual_machine"],
  }),
  location("aws_datasync_location_nfs", { address: "server_hostname" }),
  location("aws_datasync_location_smb", { address: "server_hostname" }),
  location("aws_datasync_location_hdfs", { address: "name_node.hostname" }),
  location("aws_datasync_location_object_storage", { address: "server_hostname" }),
  location("aws_datasync_location_azure_blob", { address: "container_url" }),
  {
    terraform: "aws_datasync_task",
    names: ["name"],
    stores: { what: "files", keeps: "in-transit", place: "own-region" },
    copies: [
      { what: "transferred files", from: { arn: "source_location_arn" }, to: "self", rhythm: "scheduled" },
      { what: "transferred files", from: "self", to: { arn: "destination_location_arn" }, rhythm: "scheduled" },
      {
        what: "task reports",
        from: "self",
        to: { arn: "task_report_config.s3_destination.s3_bucket_arn", of: ["aws_s3_bucket"] },
        rhythm: "scheduled",
      },
      {
        what: "task logs",
        from: "self",
        to: { arn: "cloudwatch_log_group_arn", of: ["aws_cloudwatch_log_group"] },
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_datasync_agent",
    names: ["name"],
    // It stands wherever somebody put it.
    stores: { what: "files", keeps: "in-transit", place: "as-named" },
    standsFor: [{ address: "ip_address" }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
