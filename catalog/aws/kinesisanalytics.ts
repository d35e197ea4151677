import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "kinesis, kinesisanalyticsv2", checked: "2026-11-22" },
];

const streams = ["aws_kinesis_stream"];
const deliveries = ["aws_kinesis_firehose_delivery_stream"];
const functions = ["aws_lambda_function", "aws_lambda_alias"];
const into = (from: Designation): Copies => ({ what: "records", from, to: "self", rhythm: "continuous" });
const outTo = (to: Designation): Copies => ({ what: "records", from: "self", to, rhythm: "continuous" });
const logs: Copies = {
  what: "logs",
  from: "self",
  to: { arn: "cloudwatch_logging_options.log_stream_arn", of: ["aws_cloudwatch_log_stream"] },
  rhythm: "continuous",
};
/** What is said to the code: among it, where it writes. */
const told = "application_configuration.environment_properties.property_group.property_map.*";
const locations = ["arn:*", "s3://*", "s3a://*", "jdbc:*", "http://*", "https://*"];
const sql = "application_configuration.sql_application_configuration";

export const kinesisanalytics = [
  {
    terraform: "aws_kinesis_analytics_application",
    names: ["name"],
    arn: "kinesisanalytics:application/{name}",
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    copies: [
      into({ arn: "inputs.kinesis_stream.resource_arn", of: streams }),
      into({ arn: "inputs.kinesis_firehose.resource_arn", of: deliveries }),
      into({ arn: "reference_data_sources.s3.bucket_arn", of: ["aws_s3_bucket"] }),
      outTo({ arn: "inputs.processing_configuration.lambda.resource_arn", of: functions }),
      outTo({ arn: "outputs.kinesis_stream.resource_arn", of: streams }),
      outTo({ arn: "outputs.kinesis_firehose.resource_arn", of: deliveries }),
      outTo({ arn: "outputs.lambda.resource_arn", of: functions }),
      logs,
    ],
    evidence,
  },
  {
    terraform: "aws_kinesisanalyticsv2_application",
    filledIn: [
      "application_configuration",
      "application_configuration.application_encryption_configuration",
      "application_configuration.run_configuration",
      "application_configuration.run_configuration.application_restore_configuration",
    ],
    names: ["name"],
    arn: "kinesisanalytics:application/{name}",
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    copies: [
      into({ arn: `${sql}.input.kinesis_streams_input.resource_arn`, of: streams }),
      into({ arn: `${sql}.input.kinesis_firehose_input.resource_arn`, of: deliveries }),
      into({ arn: `${sql}.reference_data_source.s3_reference_data_source.bucket_arn`, of: ["aws_s3_bucket"] }),
      outTo({
        arn: `${sql}.input.input_processing_configuration.input_lambda_processor.resource_arn`,
        of: functions,
      }),
      outTo({ arn: `${sql}.output.kinesis_streams_output.resource_arn`, of: streams }),
      outTo({ arn: `${sql}.output.kinesis_firehose_output.resource_arn`, of: deliveries }),
      outTo({ arn: `${sql}.output.lambda_output.resource_arn`, of: functions }),
      {
        ...outTo({ address: "." }),
        each: told,
        when: [{ path: ".", is: locations, unset: false }],
      },
      { ...toWhatIsNamed("."), each: told, when: [{ path: ".", none: locations, unset: false }] },
      {
        what: "a snapshot",
        from: {
          name: "application_configuration.run_configuration.application_restore_configuration.snapshot_name",
          of: ["aws_kinesisanalyticsv2_application_snapshot"],
        },
        to: "self",
        rhythm: "once",
      },
      logs,
    ],
    runsAs: [
      {
        role: { arn: "service_execution_role", of: ["aws_iam_role"] },
        takenOverBy: ["kinesisanalytics:UpdateApplication"],
      },
    ],
    encryptedBy: ["application_configuration.application_encryption_configuration.key_id"],
    evidence,
  },
  {
    terraform: "aws_kinesisanalyticsv2_application_snapshot",
    names: ["snapshot_name"],
    stores: {
      what: "a snapshot",
      keeps: "at-rest",
      place: "own-region",
      tags: "none",
      partOf: { name: "application_name", of: ["aws_kinesisanalyticsv2_application"] },
    },
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
