import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "sns", checked: "2026-11-22" }];

const topic: Designation = { arn: "topic_arn", of: ["aws_sns_topic"] };
const through = (...protocols: readonly string[]) => [{ path: "protocol", is: protocols, unset: false }] as const;

export const sns = [
  {
    terraform: "aws_sns_topic",
    names: ["name"],
    arn: "sns:{name}",
    stores: { what: "messages", keeps: "in-transit", place: "own-region", accessedAs: "topic" },
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
        when: through("email", "email-json", "sms", "application"),
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
] as const satisfies readonly CatalogEntry[];
