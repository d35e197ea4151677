import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "opensearchingest", checked: "2026-11-22" },
  {
    url: "https://docs.amazonaws.cn/en_us/opensearch-service/latest/developerguide/pipeline-config-reference.md",
    checked: "2026-11-22",
  },
  {
    url: "https://docs.opensearch.org/latest/data-prepper/pipelines/configuration/sinks/s3",
    checked: "2026-11-22",
  },
  { url: "https://docs.opensearch.org/docs/latest/data-prepper/pipelines/dlq", checked: "2026-11-22" },
  { url: "https://docs.opensearch.org/latest/data-prepper/pipelines/configuration/sources/rds", checked: "2026-11-23" },
  {
    url: "https://docs.opensearch.org/latest/data-prepper/pipelines/configuration/sources/documentdb",
    checked: "2026-11-23",
  },
];

const buckets = ["aws_s3_bucket"];
/** The text names each pipeline in it, with what it reads and where it writes. */
const inText = (path: string) => `pipeline_configuration_body.*.${path}`;
const source = (from: Designation): Copies => ({ what: "records", from, to: "self", rhythm: "continuous" });
const sink = (to: Designation): Copies => ({ what: "records", from: "self", to, rhythm: "continuous" });

export const osis = [
  {
    terraform: "aws_osis_pipeline",
    names: ["pipeline_name", "pipeline_arn", "ingest_endpoint_urls"],
    arn: "osis:pipeline/{pipeline_name}",
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    liesIn: {
      when: [{ path: "vpc_options", unset: false }],
      through: [subnetsAt("vpc_options.subnet_ids")],
      groups: "vpc_options.security_group_ids",
    },
    copies: [
      source({ address: inText("source.s3.sqs.queue_url") }),
      source({ name: inText("source.s3.scan.buckets.bucket.name"), of: buckets }),
      source({ arn: inText("source.dynamodb.tables.table_arn"), of: ["aws_dynamodb_table"] }),
      source({ address: inText("source.documentdb.host") }),
      source({ name: inText("source.rds.db_identifier"), of: ["aws_db_instance", "aws_rds_cluster"] }),
      source({ name: inText("source.kinesis.streams.stream_name"), of: ["aws_kinesis_stream"] }),
      source({ arn: inText("source.kinesis.streams.stream_arn"), of: ["aws_kinesis_stream"] }),
      source({ arn: inText("source.kafka.aws.msk.arn"), of: ["aws_msk_cluster", "aws_msk_serverless_cluster"] }),
      source({ address: inText("source.kafka.bootstrap_servers") }),
      source({ address: inText("source.opensearch.hosts") }),
      sink({ address: inText("sink.opensearch.hosts") }),
      sink({ address: inText("sink.prometheus.url"), of: ["aws_prometheus_workspace"] }),
      sink({ name: inText("sink.s3.bucket"), of: buckets }),
      // What is exported lies there before it is read.
      ...["documentdb.s3_bucket", "dynamodb.tables.export.s3_bucket", "rds.s3_bucket"].map((path) =>
        sink({ name: inText(`source.${path}`), of: buckets }),
      ),
      sink({
        name: inText("processor.aws_lambda.function_name"),
        of: ["aws_lambda_function", "aws_lambda_alias"],
      }),
      {
        what: "undelivered records",
        from: "self",
        to: { name: inText("sink.opensearch.dlq.s3.bucket"), of: buckets },
        rhythm: "on-failure",
      },
      {
        what: "task logs",
        when: [{ path: "log_publishing_options.is_logging_enabled", not: [false], unset: true }],
        from: "self",
        to: {
          name: "log_publishing_options.cloudwatch_log_destination.log_group",
          of: ["aws_cloudwatch_log_group"],
        },
        rhythm: "continuous",
      },
    ],
    runsAs: [{ role: { arn: "pipeline_role_arn", of: ["aws_iam_role"] }, takenOverBy: ["osis:UpdatePipeline"] }],
    encryptedBy: ["encryption_at_rest_options.kms_key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
