import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudtrail", checked: "2026-11-22" }];

/** Types whose data events can be logged, and what CloudTrail calls them. */
const logged = {
  aws_s3_bucket: "AWS::S3::Object",
  aws_dynamodb_table: "AWS::DynamoDB::Table",
  aws_lambda_function: "AWS::Lambda::Function",
  aws_sqs_queue: "AWS::SQS::Queue",
  aws_sns_topic: "AWS::SNS::Topic",
  aws_kinesis_stream: "AWS::Kinesis::Stream",
} as const;
const of = Object.keys(logged) as (keyof typeof logged)[];
const isLogging = { path: "enable_logging", is: [true], unset: true } as const;
const byFields: Designation = { selected: { of, anyRegion: true, fields: { each: ".field_selector", types: logged } } };

export const cloudtrail = [
  {
    terraform: "aws_cloudtrail",
    names: ["name"],
    arn: "cloudtrail:trail/{name}",
    stores: { what: "events", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "data events",
        each: "event_selector.data_resource",
        when: [isLogging],
        from: { selected: { of, anyRegion: true, arnPrefixes: ".values" } },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "data events",
        each: "advanced_event_selector",
        when: [isLogging],
        from: byFields,
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "trail logs",
        when: [isLogging],
        from: "self",
        to: { name: "s3_bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "trail logs",
        when: [isLogging],
        from: "self",
        to: { arn: "cloud_watch_logs_group_arn", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_cloudtrail_event_data_store",
    names: ["name"],
    arn: "cloudtrail:eventdatastore/{name}",
    stores: { what: "events", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "data events",
        each: "advanced_event_selector",
        when: [{ path: "suspend", not: [true], unset: true }],
        from: byFields,
        to: "self",
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
