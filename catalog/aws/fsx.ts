import type { CatalogEntry, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "fsx", checked: "2026-11-22" }];
const lustreLogs: Evidence = {
  url: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreLogCreateConfiguration.html",
  checked: "2026-11-22",
};

const fileSystems = [
  "aws_fsx_lustre_file_system",
  "aws_fsx_windows_file_system",
  "aws_fsx_openzfs_file_system",
  "aws_fsx_ontap_file_system",
];
const volumes = ["aws_fsx_openzfs_volume", "aws_fsx_ontap_volume"];
const files = { what: "files", keeps: "at-rest", place: "own-region" } as const;
const subnets = (path: string): Designation => subnetsAt(path);
const liesIn = { through: [subnets("subnet_ids")], groups: "security_group_ids" } as const;
const fromBackup = {
  what: "restored files",
  from: { arn: "backup_id", of: ["aws_fsx_backup"] },
  to: "self",
  rhythm: "once",
} as const;

export const fsx = [
  {
    terraform: "aws_fsx_lustre_file_system",
    filledIn: ["log_configuration"],
    names: ["dns_name"],
    arn: "fsx:file-system/{id}",
    stores: files,
    liesIn,
    copies: [
      fromBackup,
      { what: "imported objects", from: { address: "import_path" }, to: "self", rhythm: "continuous" },
      { what: "exported files", from: "self", to: { address: "export_path" }, rhythm: "continuous" },
      {
        // What could not be exported, by its path.
        what: "engine logs",
        when: [{ path: "log_configuration.level", not: ["DISABLED"], unset: false }],
        from: "self",
        to: { arn: "log_configuration.destination", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence: [...evidence, lustreLogs],
  },
  {
    terraform: "aws_fsx_windows_file_system",
    filledIn: ["audit_log_configuration"],
    names: ["dns_name"],
    arn: "fsx:file-system/{id}",
    stores: files,
    liesIn,
    copies: [
      fromBackup,
      {
        what: "audit logs",
        from: "self",
        to: { arn: "audit_log_configuration.audit_log_destination" },
        rhythm: "continuous",
      },
    ],
    // Who is in the directory mounts the shares.
    grants: [{ to: { identityProvider: "self_managed_active_directory.domain_name" } }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_fsx_openzfs_file_system",
    names: ["dns_name"],
    arn: "fsx:file-system/{id}",
    stores: files,
    liesIn,
    copies: [fromBackup],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_fsx_ontap_file_system",
    names: ["dns_name"],
    arn: "fsx:file-system/{id}",
    passwords: ["fsx_admin_password"],
    stores: files,
    liesIn,
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_fsx_ontap_storage_virtual_machine",
    passwords: ["svm_admin_password"],
    stores: { ...files, partOf: { name: "file_system_id", of: ["aws_fsx_ontap_file_system"] } },
    grants: [
      {
        to: {
          identityProvider: "active_directory_configuration.self_managed_active_directory_configuration.domain_name",
        },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_fsx_ontap_volume",
    arn: "fsx:volume/*/{id}",
    stores: { ...files, partOf: { name: "storage_virtual_machine_id", of: ["aws_fsx_ontap_storage_virtual_machine"] } },
    evidence,
  },
  {
    terraform: "aws_fsx_openzfs_volume",
    arn: "fsx:volume/*/{id}",
    stores: {
      ...files,
      partOf: { name: "parent_volume_id", of: ["aws_fsx_openzfs_file_system", "aws_fsx_openzfs_volume"] },
    },
    copies: [
      {
        what: "restored files",
        from: { arn: "origin_snapshot.snapshot_arn", of: ["aws_fsx_openzfs_snapshot"] },
        to: "self",
        rhythm: "once",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_fsx_openzfs_snapshot",
    stores: { what: "a snapshot of files", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "a snapshot",
        from: { name: "volume_id", of: ["aws_fsx_openzfs_volume", "aws_fsx_openzfs_file_system"] },
        to: "self",
        rhythm: "once",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_fsx_backup",
    arn: "fsx:backup/{id}",
    stores: { what: "a backup of files", keeps: "at-rest", place: "own-region" },
    copies: [
      { what: "a backup", from: { name: "file_system_id", of: fileSystems }, to: "self", rhythm: "once" },
      { what: "a backup", from: { name: "volume_id", of: volumes }, to: "self", rhythm: "once" },
    ],
    evidence,
  },
  {
    terraform: "aws_fsx_data_repository_association",
    filledIn: ["s3", "s3.auto_export_policy"],
    copies: [
      {
        what: "imported objects",
        from: { address: "data_repository_path" },
        to: { name: "file_system_id", of: fileSystems },
        rhythm: "continuous",
      },
      {
        what: "exported files",
        when: [{ path: "s3.auto_export_policy.events", unset: false }],
        from: { name: "file_system_id", of: fileSystems },
        to: { address: "data_repository_path" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_fsx_file_cache",
    stores: { what: "cached files", keeps: "at-rest", place: "own-region" },
    liesIn,
    copies: [
      {
        what: "cached files",
        from: { address: "data_repository_association.data_repository_path" },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "written files",
        from: "self",
        to: { address: "data_repository_association.data_repository_path" },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_fsx_s3_access_point_attachment",
    names: ["name", "s3_access_point_alias", "s3_access_point_arn"],
    arn: "s3:accesspoint/{name}",
    stores: {
      what: "the files of its volume",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      accessedAs: "access-point",
      partOf: {
        name: "openzfs_configuration.volume_id",
        of: ["aws_fsx_openzfs_volume", "aws_fsx_openzfs_file_system"],
      },
    },
    grants: [{ to: { policy: "s3_access_point.policy", for: "access-point" } }],
    // Blocked, and nobody can change it.
    closes: [{ on: "self", what: "public-policies", when: [] }],
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
        checked: "2026-11-22",
      },
    ],
  },
] as const satisfies readonly CatalogEntry[];
