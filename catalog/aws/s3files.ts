import type { CatalogEntry, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "s3, s3files", checked: "2026-11-22" }];

const fileSystem: Designation = { arn: "file_system_id", of: ["aws_s3files_file_system"] };
const bucket: Designation = { arn: "bucket", of: ["aws_s3_bucket"] };

export const s3files = [
  {
    terraform: "aws_s3files_file_system",
    names: ["name"],
    arn: "s3files:file-system/{id}",
    stores: { what: "files", keeps: "at-rest", place: "own-region", accessedAs: "bucket-files" },
    liesIn: {
      through: [
        {
          joined: {
            type: "aws_s3files_mount_target",
            by: fileSystem,
            mine: "self",
            to: subnetsAt("subnet_id"),
          },
        },
      ],
    },
    copies: [
      { what: "imported objects", from: bucket, to: "self", rhythm: "continuous" },
      { what: "written files", from: "self", to: bucket, rhythm: "continuous" },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_s3files_access_point",
    names: ["name"],
    stores: { what: "the files of its file system", keeps: "in-transit", place: "own-region", partOf: fileSystem },
    standsFor: [fileSystem],
    evidence,
  },
  {
    terraform: "aws_s3files_file_system_policy",
    grants: [{ on: fileSystem, to: { policy: "policy", for: "bucket-files" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
