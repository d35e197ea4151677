import type { CatalogEntry, Copies, Designation, Evidence, Path } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "kinesis", checked: "2026-11-22" }];

const stream: Designation = { arn: "stream_arn", of: ["aws_kinesis_stream"] };
const records = (destination: string, to: Designation): Copies => ({
  what: "delivered records",
  when: [{ path: "destination", is: [destination], unset: true }],
  from: "self",
  to,
  rhythm: "continuous",
});
const bucket = (path: string): Designation => ({ arn: path, of: ["aws_s3_bucket"] });
const backup = (block: string): Copies => ({
  what: "records as they came",
  when: [{ path: `${block}.s3_backup_mode`, is: ["Enabled"], unset: false }],
  from: "self",
  to: bucket(`${block}.s3_backup_configuration.bucket_arn`),
  rhythm: "continuous",
});
/** Records that cannot be delivered, and all of them if so configured, go to a bucket beside the destination. */
const undelivered = (block: string): Copies => ({
  what: "undelivered records",
  from: "self",
  to: bucket(`${block}.s3_configuration.bucket_arn`),
  rhythm: "on-failure",
});
/** All records go there where the mode is not only for those that fail. */
const allRecords = (destination: string): Copies => ({
  what: "records as they came",
  when: [
    { path: "destination", is: [destination], unset: true },
    { path: `${destination}_configuration.s3_backup_mode`, is: ["All*"], unset: false },
  ],
  from: "self",
  to: bucket(`${destination}_configuration.s3_configuration.bucket_arn`),
  rhythm: "continuous",
});
/** Where it logs why records could not be delivered: for the destination, and for its bucket. */
const logging = (destination: string): readonly Path[] => {
  const block = `${destination}_configuration`;
  const buckets = [
    ...(destination === "extended_s3" ? [] : [`${block}.s3_configuration`]),
    ...(destination === "extended_s3" || destination === "redshift" ? [`${block}.s3_backup_configuration`] : []),
  ];
  return [block, ...buckets].map((one) => `${one}.cloudwatch_logging_options`);
};
/** With the answer of the destination, which may quote them. */
const errors = (destination: string): readonly Copies[] =>
  logging(destination).map((options) => ({
    what: "error reports",
    when: [
      { path: "destination", is: [destination], unset: true },
      { path: `${options}.enabled`, is: [true], unset: false },
    ],
    from: "self",
    to: { name: `${options}.log_group_name`, of: ["aws_cloudwatch_log_group"] },
    rhythm: "on-failure",
  }));
/** Functions change records on their way, each in a parameter of its own. */
const processed = (block: string): Copies => ({
  what: "records",
  each: `${block}.processing_configuration.processors.parameters`,
  when: [
    { path: `${block}.processing_configuration.enabled`, is: [true], unset: false },
    { path: ".parameter_name", is: ["LambdaArn"], unset: false },
  ],
  from: "self",
  to: { arn: ".parameter_value", of: ["aws_lambda_function", "aws_lambda_alias"] },
  rhythm: "continuous",
});
const destinations = [
  "extended_s3",
  "redshift",
  "elasticsearch",
  "opensearch",
  "opensearchserverless",
  "splunk",
  "http_endpoint",
  "snowflake",
  "iceberg",
] as const;

export const kinesis = [
  {
    terraform: "aws_kinesis_stream",
    names: ["name"],
    arn: "kinesis:stream/{name}",
    stores: { what: "records", keeps: "at-rest", place: "own-region", accessedAs: "stream" },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_kinesis_stream_consumer",
    names: ["name"],
    stores: {
      what: "the records of its stream",
      keeps: "in-transit",
      place: "own-region",
      partOf: stream,
    },
    standsFor: [stream],
    evidence,
  },
  {
    terraform: "aws_kinesis_resource_policy",
    grants: [
      {
        on: { arn: "resource_arn", of: ["aws_kinesis_stream", "aws_kinesis_stream_consumer"] },
        to: { policy: "policy", for: "stream" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_kinesis_video_stream",
    names: ["name"],
    arn: "kinesisvideo:stream/{name}/*",
    stores: { what: "video", keeps: "at-rest", place: "own-region", accessedAs: "video" },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_kinesis_firehose_delivery_stream",
    filledIn: destinations.flatMap(logging),
    names: ["name"],
    arn: "firehose:deliverystream/{name}",
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "records",
        from: { arn: "kinesis_source_configuration.kinesis_stream_arn", of: ["aws_kinesis_stream"] },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "records",
        from: {
          arn: "msk_source_configuration.msk_cluster_arn",
          of: ["aws_msk_cluster", "aws_msk_serverless_cluster"],
        },
        to: "self",
        rhythm: "continuous",
      },
      records("extended_s3", bucket("extended_s3_configuration.bucket_arn")),
      // All records go through a bucket first, from which Redshift loads them.
      records("redshift", bucket("redshift_configuration.s3_configuration.bucket_arn")),
      records("redshift", { address: "redshift_configuration.cluster_jdbcurl" }),
      records("elasticsearch", {
        arn: "elasticsearch_configuration.domain_arn",
        of: ["aws_elasticsearch_domain", "aws_opensearch_domain"],
      }),
      records("elasticsearch", { address: "elasticsearch_configuration.cluster_endpoint" }),
      records("opensearch", {
        arn: "opensearch_configuration.domain_arn",
        of: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
      }),
      records("opensearch", { address: "opensearch_configuration.cluster_endpoint" }),
      records("opensearchserverless", { address: "opensearchserverless_configuration.collection_endpoint" }),
      records("splunk", { address: "splunk_configuration.hec_endpoint" }),
      records("http_endpoint", { address: "http_endpoint_configuration.url" }),
      records("snowflake", { address: "snowflake_configuration.account_url" }),
      records("iceberg", { arn: "iceberg_configuration.catalog_arn" }),
      records("iceberg", {
        name: "iceberg_configuration.destination_table_configuration.table_name",
        of: ["aws_glue_catalog_table"],
        same: { mine: "iceberg_configuration.destination_table_configuration.database_name", theirs: "database_name" },
      }),
      backup("extended_s3_configuration"),
      backup("redshift_configuration"),
      undelivered("elasticsearch_configuration"),
      undelivered("opensearch_configuration"),
      undelivered("opensearchserverless_configuration"),
      undelivered("splunk_configuration"),
      undelivered("http_endpoint_configuration"),
      undelivered("snowflake_configuration"),
      undelivered("iceberg_configuration"),
      ...destinations.filter((one) => one !== "extended_s3" && one !== "redshift").map(allRecords),
      ...destinations.flatMap(errors),
      ...destinations.map((destination) => processed(`${destination}_configuration`)),
    ],
    encryptedBy: ["server_side_encryption.key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
