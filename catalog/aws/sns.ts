import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { traced } from "./traces";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "sns", checked: "2026-11-22" }];

const topic: Designation = { arn: "topic_arn", of: ["aws_sns_topic"] };
const through = (...protocols: readonly string[]) => [{ path: "protocol", is: protocols, unset: false }] as const;

/** An endpoint, which no resource makes, has the name of its application in its ARN. */
const application: Designation = { arn: "endpoint", of: ["aws_sns_platform_application"] };
const topics = ["aws_sns_topic"];
const pushEvents = ["created", "updated", "deleted"].map((what) => `event_endpoint_${what}_topic_arn`);
const pushed = (path: string, rhythm: Copies["rhythm"]): Copies => ({
  what: "event notifications",
  from: "self",
  to: { arn: path, of: topics },
  rhythm,
});
const deliveryLogs = (role: string, group: string, rhythm: Copies["rhythm"] = "continuous"): Copies => ({
  what: "logs",
  when: [{ path: role, unset: false }],
  from: "self",
  to: { made: group, of: ["aws_cloudwatch_log_group"] },
  rhythm,
});
const deliveredTo = ["application", "firehose", "http", "lambda", "sqs"];
/** Samples of what was found in messages, or of messages in which nothing was: in the region of the topic, but for buckets. */
const audits = ["FindingsDestination", "NoFindingsDestination"].flatMap((which): readonly Designation[] => {
  const audit = `policy.Statement.Operation.Audit.${which}`;
  return [
    { name: `${audit}.CloudWatchLogs.LogGroup`, of: ["aws_cloudwatch_log_group"] },
    { name: `${audit}.Firehose.DeliveryStream`, of: ["aws_kinesis_firehose_delivery_stream"] },
    { name: `${audit}.S3.Bucket`, of: ["aws_s3_bucket"] },
  ];
});

export const sns = [
  {
    terraform: "aws_sns_topic",
    names: ["name"],
    arn: "sns:{name}",
    stores: { what: "messages", keeps: "in-transit", place: "own-region", accessedAs: "topic" },
    copies: [
      traced("tracing_config", ["Active"]),
      ...deliveredTo.flatMap((kind) => [
        deliveryLogs(`${kind}_success_feedback_role_arn`, "sns/*/{name}"),
        deliveryLogs(`${kind}_failure_feedback_role_arn`, "sns/*/{name}/Failure", "on-failure"),
      ]),
    ],
    grants: [{ to: { policy: "policy", for: "topic" } }],
    encryptedBy: ["kms_master_key_id"],
    evidence,
  },
  {
    terraform: "aws_sns_topic_policy",
    grants: [{ on: { arn: "arn", of: ["aws_sns_topic"] }, to: { policy: "policy", for: "topic" } }],
    evidence,
  },
  {
    terraform: "aws_sns_topic_subscription",
    pulumi: { topic_arn: "topic" },
    copies: [
      {
        what: "messages",
        when: through("sqs", "lambda", "firehose"),
        from: topic,
        to: {
          arn: "endpoint",
          of: ["aws_sqs_queue", "aws_lambda_function", "aws_lambda_alias", "aws_kinesis_firehose_delivery_stream"],
        },
        rhythm: "continuous",
      },
      {
        what: "messages",
        when: through("http", "https"),
        from: topic,
        to: { address: "endpoint" },
        rhythm: "continuous",
      },
      {
        what: "messages",
        when: through("email", "email-json", "sms"),
        from: topic,
        to: { contact: "endpoint" },
        rhythm: "continuous",
      },
      {
        what: "messages",
        when: through("application"),
        from: topic,
        to: application,
        rhythm: "continuous",
      },
      {
        what: "messages",
        when: [...through("application"), { path: "endpoint", not: ["arn:*:endpoint/BAIDU/*"], unset: false }],
        given: [{ of: application, when: [], not: "nobody", unset: true }],
        from: topic,
        to: { contact: "endpoint" },
        rhythm: "continuous",
      },
      {
        what: "undelivered messages",
        from: topic,
        to: { name: "redrive_policy.deadLetterTargetArn", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_sns_topic_data_protection_policy",
    copies: audits.map((to) => ({
      what: "audit findings" as const,
      from: { arn: "arn", of: topics },
      to,
      rhythm: "continuous" as const,
    })),
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-operations.html",
        checked: "2026-11-22",
      },
    ],
  },
  {
    terraform: "aws_sns_platform_application",
    names: ["name"],
    arn: "sns:*/*/{name}",
    stores: { what: "messages", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        // Through the push service of Amazon, Apple, Google or Microsoft; that of Baidu is on the mainland.
        what: "messages",
        when: [{ path: "platform", not: ["BAIDU"], unset: true }],
        from: "self",
        to: { contact: "platform" },
        rhythm: "continuous",
      },
      ...pushEvents.map((path) => pushed(path, "continuous")),
      pushed("event_delivery_failure_topic_arn", "on-failure"),
      deliveryLogs("success_feedback_role_arn", "sns/*/app/*/{name}"),
      deliveryLogs("failure_feedback_role_arn", "sns/*/app/*/{name}/Failure", "on-failure"),
    ],
    evidence,
  },
  {
    terraform: "aws_sns_sms_preferences",
    stores: { what: "messages", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "usage reports",
        from: "self",
        to: { name: "usage_report_s3_bucket", of: ["aws_s3_bucket"] },
        rhythm: "scheduled",
      },
      deliveryLogs("delivery_status_iam_role_arn", "sns/*/DirectPublishToPhoneNumber*"),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
