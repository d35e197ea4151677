import type { CatalogEntry, Copies, Designation, Evidence, When } from "../entry";
import { traced } from "./traces";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "lambda", checked: "2026-11-22" }];

const named: Designation = { name: "function_name", of: ["aws_lambda_function", "aws_lambda_alias"] };
const mounted: Designation = {
  arn: "file_system_config.arn",
  of: ["aws_efs_access_point", "aws_s3files_access_point"],
};
/** Of AWS, or a Kafka cluster of one's own. */
const eventSources: readonly Designation[] = [
  { arn: "event_source_arn" },
  { address: "self_managed_event_source.endpoints.*" },
];
const isMapped: When = { path: "enabled", is: [true], unset: true };
const failed = "destination_config.on_failure.destination_arn";

export const lambda = [
  {
    terraform: "aws_lambda_function",
    filledIn: ["logging_config", "tracing_config"],
    pulumi: { function_name: "name" },
    names: ["function_name", "invoke_arn", "qualified_arn"],
    arn: "lambda:function:{function_name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region", accessedAs: "lambda" },
    copies: [
      {
        what: "failed events",
        from: "self",
        to: { arn: "dead_letter_config.target_arn", of: ["aws_sqs_queue", "aws_sns_topic"] },
        rhythm: "on-failure",
      },
      { what: "files", from: mounted, to: "self", rhythm: "continuous" },
      { what: "written files", from: "self", to: mounted, rhythm: "continuous" },
      {
        what: "function logs",
        when: [{ path: "logging_config.log_group", is: [], unset: true }],
        from: "self",
        to: { made: "/aws/lambda/{function_name}", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      {
        what: "function logs",
        from: "self",
        to: { name: "logging_config.log_group", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
      traced("tracing_config.mode", ["Active"]),
      toWhatIsNamed("environment.variables.*"),
    ],
    runsAs: [
      {
        role: { arn: "role", of: ["aws_iam_role"] },
        takenOverBy: ["lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration"],
      },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_lambda_alias",
    names: ["name", "invoke_arn"],
    stores: {
      what: "what its function works on",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: named,
    },
    standsFor: [named],
    evidence,
  },
  {
    terraform: "aws_lambda_event_source_mapping",
    copies: eventSources.flatMap((from): readonly Copies[] => [
      { what: "records", when: [isMapped], from, to: named, rhythm: "continuous" },
      {
        what: "failed records",
        // A topic is in the cluster that the records come from.
        when: [isMapped, { path: failed, not: ["kafka://*"], unset: false }],
        from,
        to: { arn: failed },
        rhythm: "on-failure",
      },
    ]),
    evidence: [
      ...evidence,
      { url: "https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure-destination.html", checked: "2026-11-22" },
    ],
  },
  {
    terraform: "aws_lambda_function_event_invoke_config",
    copies: [
      { what: "results", from: named, to: { arn: "destination_config.on_success.destination" }, rhythm: "continuous" },
      {
        what: "failed events",
        from: named,
        to: { arn: "destination_config.on_failure.destination" },
        rhythm: "on-failure",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lambda_permission",
    pulumi: { function_name: "function" },
    grants: [
      {
        on: named,
        to: {
          permission: {
            principal: "principal",
            action: "action",
            sourceAccount: "source_account",
            sourceArn: "source_arn",
            organization: "principal_org_id",
          },
          for: "lambda",
        },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lambda_function_url",
    grants: [
      {
        when: [{ path: "authorization_type", is: ["NONE"], unset: false }],
        on: named,
        to: { public: "authorization_type" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lambda_resource_policy",
    grants: [
      {
        on: { arn: "resource_arn", of: ["aws_lambda_function", "aws_lambda_alias"] },
        to: { policy: "policy", for: "lambda" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lambda_invocation",
    stores: { what: "its input", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [{ what: "its input", from: "self", to: named, rhythm: "once" }],
    evidence,
  },
  {
    terraform: "aws_lambda_capacity_provider",
    names: ["name"],
    arn: "lambda:capacity-provider:{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
