import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "dynamodb", checked: "2026-11-22" }];
const table: Designation = { name: "table_name", of: ["aws_dynamodb_table"] };

export const dynamodb = [
  {
    terraform: "aws_dynamodb_table",
    filledIn: ["server_side_encryption", "global_table_witness"],
    names: ["name", "stream_arn"],
    arn: "dynamodb:table/{name}",
    stores: { what: "table items", keeps: "at-rest", place: "own-region", accessedAs: "table" },
    copies: [
      { what: "replicas", from: "self", to: { region: "replica.region_name" }, rhythm: "continuous" },
      // A witness keeps what is written to the replicas, for a while.
      { what: "replicas", from: "self", to: { region: "global_table_witness.region_name" }, rhythm: "continuous" },
      { what: "restored items", from: { arn: "restore_backup_arn" }, to: "self", rhythm: "once" },
      {
        what: "restored items",
        from: { arn: "restore_source_table_arn", of: ["aws_dynamodb_table"] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "restored items",
        from: { name: "restore_source_name", of: ["aws_dynamodb_table"] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "imported objects",
        from: {
          name: "import_table.s3_bucket_source.bucket",
          of: ["aws_s3_bucket"],
          account: "import_table.s3_bucket_source.bucket_owner",
        },
        to: "self",
        rhythm: "once",
      },
    ],
    encryptedBy: ["server_side_encryption.kms_key_arn", "replica.kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_dynamodb_table_replica",
    stores: { what: "replicated table items", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "replicas",
        from: { arn: "global_table_arn", of: ["aws_dynamodb_table"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_dynamodb_global_table",
    copies: [
      {
        what: "replicas",
        from: { name: "name", of: ["aws_dynamodb_table"] },
        to: { region: "replica.region_name" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_dynamodb_kinesis_streaming_destination",
    copies: [
      {
        what: "item changes",
        from: table,
        to: { arn: "stream_arn", of: ["aws_kinesis_stream"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_dynamodb_table_export",
    copies: [
      {
        what: "exports",
        from: { arn: "table_arn", of: ["aws_dynamodb_table"] },
        to: { name: "s3_bucket", of: ["aws_s3_bucket"], account: "s3_bucket_owner" },
        rhythm: "once",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_dynamodb_resource_policy",
    grants: [{ on: { arn: "resource_arn", of: ["aws_dynamodb_table"] }, to: { policy: "policy", for: "table" } }],
    evidence,
  },
  {
    terraform: "aws_dynamodb_table_item",
    stores: {
      what: "a table item",
      keeps: "at-rest",
      place: "own-region",
      tags: "none",
      partOf: table,
    },
    evidence,
  },
  {
    terraform: "aws_dynamodb_global_secondary_index",
    names: ["index_name"],
    stores: { what: "table items", keeps: "at-rest", place: "own-region", tags: "none", partOf: table },
    evidence,
  },
  {
    terraform: "aws_dynamodb_contributor_insights",
    // CloudWatch shows the keys that are used most.
    stores: { what: "keys of items", keeps: "at-rest", place: "own-region", tags: "none", partOf: table },
    copies: [{ what: "keys of items", from: table, to: "self", rhythm: "continuous" }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
