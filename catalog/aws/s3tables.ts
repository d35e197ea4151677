import type { CatalogEntry, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "s3tables", checked: "2026-11-22" }];

const tables = ["aws_s3tables_table"];
const buckets = ["aws_s3tables_table_bucket"];
const bucket: Designation = { arn: "table_bucket_arn", of: buckets };
/** The tables of the bucket, which may have labels of their own. */
const itsTables: Designation = { joined: { type: "aws_s3tables_table", by: bucket, mine: bucket, to: "self" } };
const target: Designation = { arn: "rule.destination.destination_table_bucket_arn", of: buckets };
const opens = (on: Designation): Grants => ({ on, to: { policy: "resource_policy", for: "lake-table" } });

export const s3tables = [
  {
    terraform: "aws_s3tables_table_bucket",
    filledIn: ["encryption_configuration"],
    names: ["name"],
    arn: "s3tables:bucket/{name}",
    stores: { what: "rows", keeps: "at-rest", place: "own-region", accessedAs: "lake-table" },
    encryptedBy: ["encryption_configuration.kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_s3tables_table",
    filledIn: ["encryption_configuration"],
    names: ["name", "warehouse_location"],
    arn: "s3tables:bucket/*/table/*",
    stores: { what: "rows", keeps: "at-rest", place: "own-region", accessedAs: "lake-table", partOf: bucket },
    encryptedBy: ["encryption_configuration.kms_key_arn"],
    evidence,
  },
  { terraform: "aws_s3tables_table_bucket_policy", grants: [opens(bucket), opens(itsTables)], evidence },
  {
    terraform: "aws_s3tables_table_policy",
    // A name is unique within its namespace.
    grants: [
      opens({
        joined: { type: "aws_s3tables_table", same: ["name", "namespace", "table_bucket_arn"], to: "self" },
      }),
    ],
    evidence,
  },
  {
    terraform: "aws_s3tables_table_bucket_replication",
    copies: [
      { what: "replicated rows", from: bucket, to: target, rhythm: "continuous" },
      { what: "replicated rows", from: itsTables, to: target, rhythm: "continuous" },
    ],
    evidence,
  },
  {
    terraform: "aws_s3tables_table_replication",
    copies: [{ what: "replicated rows", from: { arn: "table_arn", of: tables }, to: target, rhythm: "continuous" }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
