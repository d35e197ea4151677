import type { CatalogEntry, Copies, Designation, Evidence, Selection } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "iot", checked: "2026-11-22" },
  { url: "https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.md", checked: "2026-11-22" },
];

/** What a policy is attached to: a certificate, or a group of things, each with one. */
const holders = ["aws_iot_certificate", "aws_iot_thing_group"];
const functions = ["aws_lambda_function", "aws_lambda_alias"];
/** The message broker of an account and region is no resource: what devices say and keep there, these stand for. */
const fleet: Selection = { of: ["aws_iot_thing", "aws_iot_topic_rule"] };
const isActive = [{ path: "status", not: ["INACTIVE"], unset: true }] as const;
const requests = (path: string): Copies => ({
  what: "requests",
  from: "self",
  to: { arn: path, of: functions },
  rhythm: "continuous",
});

/** Where the actions of a rule send messages; metrics and alarms get numbers and states, and what is republished stays. */
const targets = (prefix: string): readonly Designation[] => [
  { name: `${prefix}cloudwatch_logs.log_group_name`, of: ["aws_cloudwatch_log_group"] },
  { name: `${prefix}dynamodb.table_name`, of: ["aws_dynamodb_table"] },
  { name: `${prefix}dynamodbv2.put_item.table_name`, of: ["aws_dynamodb_table"] },
  { address: `${prefix}elasticsearch.endpoint` },
  { name: `${prefix}firehose.delivery_stream_name`, of: ["aws_kinesis_firehose_delivery_stream"] },
  { address: `${prefix}http.url` },
  { name: `${prefix}iot_analytics.channel_name`, of: [] },
  { name: `${prefix}iot_events.input_name`, of: [] },
  { arn: `${prefix}kafka.destination_arn`, of: ["aws_iot_topic_rule_destination"] },
  { address: `${prefix}kafka.client_properties.bootstrap\\.servers` },
  { name: `${prefix}kinesis.stream_name`, of: ["aws_kinesis_stream"] },
  { arn: `${prefix}lambda.function_arn`, of: functions },
  { name: `${prefix}s3.bucket_name`, of: ["aws_s3_bucket"] },
  { arn: `${prefix}sns.target_arn`, of: ["aws_sns_topic"] },
  { arn: `${prefix}sqs.queue_url`, of: ["aws_sqs_queue"] },
  { name: `${prefix}step_functions.state_machine_name`, of: ["aws_sfn_state_machine"] },
  {
    name: `${prefix}timestream.table_name`,
    of: ["aws_timestreamwrite_table"],
    same: { mine: `${prefix}timestream.database_name`, theirs: "database_name" },
  },
];
const isEnabled = [{ path: "enabled", is: [true], unset: false }] as const;
const sent = (what: Copies["what"], prefix: string, rhythm: Copies["rhythm"]): readonly Copies[] =>
  targets(prefix).map((to) => ({ what, when: isEnabled, from: "self", to, rhythm }));

export const iot = [
  {
    terraform: "aws_iot_thing",
    names: ["name"],
    arn: "iot:thing/{name}",
    stores: {
      what: "things and their shadows",
      keeps: "at-rest",
      place: "own-region",
      tags: "none",
      accessedAs: "thing",
    },
    evidence,
  },
  {
    terraform: "aws_iot_topic_rule",
    names: ["name"],
    arn: "iot:rule/{name}",
    stores: {
      what: "messages",
      keeps: "in-transit",
      place: "own-region",
      accessedAs: "topic-rule",
      alsoAccessedAs: [{ kind: "device-topic", arn: "iot:topic/*" }],
    },
    copies: [...sent("messages", "", "continuous"), ...sent("undelivered messages", "error_action.", "on-failure")],
    grants: ["", "error_action."].map((prefix) => ({
      when: isEnabled,
      on: { name: `${prefix}s3.bucket_name`, of: ["aws_s3_bucket"] },
      to: { acl: `${prefix}s3.canned_acl` },
    })),
    evidence,
  },
  {
    terraform: "aws_iot_topic_rule_destination",
    stores: { what: "messages", keeps: "in-transit", place: "own-region", tags: "none" },
    liesIn: {
      through: [subnetsAt("vpc_configuration.subnet_ids")],
      groups: "vpc_configuration.security_groups",
      vpc: "vpc_configuration.vpc_id",
    },
    evidence,
  },
  {
    terraform: "aws_iot_indexing_configuration",
    filledIn: ["thing_indexing_configuration"],
    // The index of the fleet: things, and their shadows if so configured.
    stores: {
      what: "things and their shadows",
      keeps: "at-rest",
      place: "own-region",
      tags: "none",
      partOf: { selected: { of: ["aws_iot_thing"] } },
    },
    copies: [
      {
        what: "things and their shadows",
        when: [{ path: "thing_indexing_configuration.thing_indexing_mode", not: ["OFF"], unset: false }],
        from: { selected: { of: ["aws_iot_thing"] } },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_iot_logging_options",
    copies: [
      {
        what: "logs",
        when: [
          { path: "disable_all_logs", not: [true], unset: true },
          { path: "default_log_level", not: ["DISABLED"], unset: true },
        ],
        from: { selected: fleet },
        to: { made: "AWSIotLogsV2", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_iot_domain_configuration",
    names: ["name", "domain_name"],
    stores: { what: "messages", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "requests",
        from: "self",
        when: [{ path: "status", not: ["DISABLED"], unset: true }],
        to: { name: "authorizer_config.default_authorizer_name", of: ["aws_iot_authorizer"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_iot_authorizer",
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: [{ ...requests("authorizer_function_arn"), when: isActive }],
    // Its function says who comes in, and with which policy.
    grants: [{ when: isActive, on: { selected: fleet }, to: { keyHolders: "authorizer_function_arn" } }],
    evidence,
  },
  {
    terraform: "aws_iot_provisioning_template",
    names: ["name"],
    stores: { what: "requests", keeps: "in-transit", place: "own-region" },
    copies: [{ ...requests("pre_provisioning_hook.target_arn"), when: isEnabled }],
    // Whoever holds a claim certificate gets one of its own, with the policy of the template.
    grants: [{ when: isEnabled, on: { selected: fleet }, to: { keyHolders: "template_body" } }],
    evidence,
  },
  {
    terraform: "aws_iot_ca_certificate",
    // Devices with a certificate of this authority register themselves, with the policy of the template.
    grants: [
      {
        when: [
          { path: "active", is: [true], unset: false },
          { path: "allow_auto_registration", is: [true], unset: false },
          { path: "registration_config", unset: false },
        ],
        on: { selected: fleet },
        to: { keyHolders: "ca_certificate_pem" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_iot_certificate",
    arn: "iot:cert/{id}",
    credentialOf: "self",
    credentialWhen: [{ path: "active", is: [true], unset: true }],
    evidence,
  },
  // Its things act with certificates of their own.
  { terraform: "aws_iot_thing_group", names: ["name"], arn: "iot:thinggroup/{name}", credentialOf: "self", evidence },
  {
    terraform: "aws_iot_policy",
    names: ["name"],
    arn: "iot:policy/{name}",
    identityPolicies: [
      {
        of: {
          joined: {
            type: "aws_iot_policy_attachment",
            by: { name: "policy", of: ["aws_iot_policy"] },
            mine: "self",
            to: { arn: "target", of: holders },
          },
        },
        document: "policy",
      },
    ],
    evidence,
  },
  // Who has the policy, the policy says.
  { terraform: "aws_iot_policy_attachment", evidence },
  { terraform: "aws_iot_role_alias", credentialOf: { arn: "role_arn", of: ["aws_iam_role"] }, evidence },
] as const satisfies readonly CatalogEntry[];
