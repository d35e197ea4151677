import type { CatalogEntry, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "s3, s3vectors", checked: "2026-11-22" }];

const buckets = ["aws_s3vectors_vector_bucket"];
const bucket: Designation = { arn: "vector_bucket_arn", of: buckets };
const bucketOf: Designation = { name: "vector_bucket_name", of: buckets };
const opens = (on: Designation): Grants => ({ on, to: { policy: "policy", for: "vectors" } });

export const s3vectors = [
  {
    terraform: "aws_s3vectors_vector_bucket",
    filledIn: ["encryption_configuration"],
    names: ["vector_bucket_name", "vector_bucket_arn"],
    arn: "s3vectors:bucket/{vector_bucket_name}",
    stores: { what: "vectors", keeps: "at-rest", place: "own-region", accessedAs: "vectors" },
    encryptedBy: ["encryption_configuration.kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_s3vectors_index",
    filledIn: ["encryption_configuration"],
    names: ["index_name", "index_arn"],
    arn: "s3vectors:bucket/*/index/{index_name}",
    stores: { what: "vectors", keeps: "at-rest", place: "own-region", accessedAs: "vectors", partOf: bucketOf },
    encryptedBy: ["encryption_configuration.kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_s3vectors_vector_bucket_policy",
    grants: [opens(bucket), opens({ joined: { type: "aws_s3vectors_index", by: bucketOf, mine: bucket, to: "self" } })],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
