import type { CatalogEntry, Designation, Evidence, TypeName } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudtrail", checked: "2026-11-22" }];

/** Types whose data events can be logged. */
const logged: readonly TypeName[] = [
  "aws_s3_bucket",
  "aws_dynamodb_table",
  "aws_lambda_function",
  "aws_sqs_queue",
  "aws_sns_topic",
  "aws_kinesis_stream",
];
const isLogging = [{ path: "enable_logging", is: [true], unset: true }] as const;
const named = (path: string): Designation => ({ selected: { of: logged, anyRegion: true, arnPrefixes: path } });
const hasDataEvents = { path: "event_selector.data_resource.values", unset: false } as const;
const startsWith = { path: "advanced_event_selector.field_selector.starts_with", unset: false } as const;
const equals = { path: "advanced_event_selector.field_selector.equals", unset: false } as const;

export const cloudtrail = [
  {
    terraform: "aws_cloudtrail",
    names: ["name"],
    arn: "cloudtrail:trail/{name}",
    stores: { what: "events", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "data events",
        when: [...isLogging, hasDataEvents],
        from: named(hasDataEvents.path),
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "data events",
        when: [...isLogging, startsWith],
        from: named(startsWith.path),
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "data events",
        when: [...isLogging, equals],
        from: { selected: { of: logged, anyRegion: true, arns: equals.path } },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "trail logs",
        when: isLogging,
        from: "self",
        to: { name: "s3_bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "trail logs",
        when: isLogging,
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
    filledIn: ["advanced_event_selector", "advanced_event_selector.field_selector"],
    names: ["name"],
    arn: "cloudtrail:eventdatastore/{name}",
    stores: { what: "events", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "data events",
        when: [{ path: "suspend", not: [true], unset: true }, startsWith],
        from: named(startsWith.path),
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "data events",
        when: [{ path: "suspend", not: [true], unset: true }, equals],
        from: { selected: { of: logged, anyRegion: true, arns: equals.path } },
        to: "self",
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
