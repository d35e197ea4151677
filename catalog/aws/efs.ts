import type { CatalogEntry, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "efs", checked: "2026-11-22" }];

const fileSystem: Designation = { arn: "file_system_id", of: ["aws_efs_file_system"] };
const source: Designation = { arn: "source_file_system_id", of: ["aws_efs_file_system"] };

export const efs = [
  {
    terraform: "aws_efs_file_system",
    names: ["creation_token", "dns_name"],
    arn: "elasticfilesystem:file-system/{id}",
    stores: { what: "files", keeps: "at-rest", place: "own-region", accessedAs: "efs" },
    liesIn: {
      through: [
        {
          joined: {
            type: "aws_efs_mount_target",
            by: fileSystem,
            mine: "self",
            to: subnetsAt("subnet_id"),
          },
        },
      ],
    },
    // It is reached in its VPC only, whoever the policy names.
    closes: [{ on: "self", what: "public-policies", when: [] }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_efs_replication_configuration",
    copies: [
      {
        what: "replicated files",
        when: [{ path: "destination.file_system_id", is: [], unset: true }],
        from: source,
        to: { region: "destination.region" },
        rhythm: "continuous",
      },
      {
        what: "replicated files",
        from: source,
        to: { zone: "destination.availability_zone_name" },
        rhythm: "continuous",
      },
      {
        what: "replicated files",
        from: source,
        to: { name: "destination.file_system_id", of: ["aws_efs_file_system"], inRegion: "destination.region" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_efs_file_system_policy",
    grants: [{ on: fileSystem, to: { policy: "policy", for: "efs" } }],
    evidence,
  },
  {
    terraform: "aws_efs_access_point",
    arn: "elasticfilesystem:access-point/{id}",
    stores: { what: "the files of its file system", keeps: "in-transit", place: "own-region", partOf: fileSystem },
    standsFor: [fileSystem],
    evidence,
  },
  {
    terraform: "aws_efs_backup_policy",
    copies: [
      {
        what: "backups",
        when: [{ path: "backup_policy.status", is: ["ENABLED", "ENABLING"], unset: false }],
        from: fileSystem,
        // The vault for automatic backups, which AWS makes beside the file system.
        to: { always: {} },
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
