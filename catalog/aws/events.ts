import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "cloudwatch, pipes, scheduler, schemas", checked: "2026-11-22" },
];

const bus: Designation = { arn: "event_bus_name", of: ["aws_cloudwatch_event_bus"] };
const rule: Designation = { name: "rule", of: ["aws_cloudwatch_event_rule"], same: "event_bus_name" };
const isRunning = [{ path: "desired_state", not: ["STOPPED"], unset: true }] as const;
const logs = [{ path: "log_configuration.level", not: ["OFF"], unset: false }] as const;

export const events = [
  {
    terraform: "aws_cloudwatch_event_bus",
    names: ["name"],
    arn: "events:event-bus/{name}",
    stores: {
      what: "events",
      keeps: "in-transit",
      place: "own-region",
      accessedAs: "eventbus",
      alsoAccessedAs: [{ kind: "event-rule", arn: "events:rule/{name}/*" }],
    },
    copies: [
      {
        what: "undelivered events",
        from: "self",
        to: { name: "dead_letter_config.arn", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
    ],
    encryptedBy: ["kms_key_identifier"],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_rule",
    names: ["name"],
    arn: "events:rule/{name}",
    stores: { what: "matching events", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "events",
        when: [
          { path: "state", not: ["DISABLED"], unset: true },
          { path: "is_enabled", is: [true], unset: true },
          { path: "event_pattern", unset: false },
        ],
        from: bus,
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_target",
    copies: [
      { what: "events", from: rule, to: { arn: "arn" }, rhythm: "continuous" },
      {
        what: "undelivered events",
        from: rule,
        to: { name: "dead_letter_config.arn", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_api_destination",
    names: ["name"],
    arn: "events:api-destination/{name}",
    stores: { what: "events", keeps: "in-transit", place: "as-named", tags: "none" },
    standsFor: [{ address: "invocation_endpoint" }],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_archive",
    names: ["name"],
    arn: "events:archive/{name}",
    stores: { what: "archived events", keeps: "at-rest", place: "own-region", tags: "none" },
    copies: [
      {
        what: "events",
        from: { arn: "event_source_arn", of: ["aws_cloudwatch_event_bus"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_identifier"],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_bus_policy",
    // It names the bus, `event-bus/vehicle-in`, and its rules, `rule/vehicle-in/copy-all`.
    grants: (["eventbus", "event-rule"] as const).map((kind) => ({ on: bus, to: { policy: "policy", for: kind } })),
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_permission",
    grants: [
      {
        on: bus,
        to: {
          permission: { principal: "principal", action: "action", organization: "condition.value" },
          for: "eventbus",
        },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_endpoint",
    names: ["name"],
    stores: {
      what: "events",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: { arn: "event_bus.event_bus_arn", of: ["aws_cloudwatch_event_bus"] },
    },
    copies: [
      {
        what: "replicated events",
        when: [{ path: "replication_config.state", not: ["DISABLED"], unset: true }],
        from: "self",
        to: { arn: "event_bus.event_bus_arn", of: ["aws_cloudwatch_event_bus"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_pipes_pipe",
    filledIn: ["source_parameters", "source_parameters.self_managed_kafka_parameters"],
    names: ["name"],
    arn: "pipes:pipe/{name}",
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    copies: [
      { what: "records", when: isRunning, from: { arn: "source" }, to: "self", rhythm: "continuous" },
      {
        what: "records",
        when: isRunning,
        from: { address: "source_parameters.self_managed_kafka_parameters.additional_bootstrap_servers" },
        to: "self",
        rhythm: "continuous",
      },
      { what: "records", when: isRunning, from: "self", to: { arn: "target" }, rhythm: "continuous" },
      { what: "records to enrich", when: isRunning, from: "self", to: { arn: "enrichment" }, rhythm: "continuous" },
      {
        what: "execution logs",
        when: logs,
        from: "self",
        to: {
          arn: "log_configuration.cloudwatch_logs_log_destination.log_group_arn",
          of: ["aws_cloudwatch_log_group"],
        },
        rhythm: "continuous",
      },
      {
        what: "execution logs",
        when: logs,
        from: "self",
        to: { arn: "log_configuration.firehose_log_destination.delivery_stream_arn" },
        rhythm: "continuous",
      },
      {
        what: "execution logs",
        when: logs,
        from: "self",
        to: {
          name: "log_configuration.s3_log_destination.bucket_name",
          of: ["aws_s3_bucket"],
          account: "log_configuration.s3_log_destination.bucket_owner",
        },
        rhythm: "continuous",
      },
      {
        what: "failed records",
        when: isRunning,
        from: "self",
        to: { arn: "source_parameters.*.dead_letter_config.arn" },
        rhythm: "on-failure",
      },
    ],
    encryptedBy: ["kms_key_identifier"],
    evidence,
  },
  {
    terraform: "aws_scheduler_schedule",
    names: ["name"],
    stores: { what: "the input of its target", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "its input",
        when: [{ path: "state", not: ["DISABLED"], unset: true }],
        from: "self",
        to: { arn: "target.arn" },
        rhythm: "scheduled",
      },
      {
        what: "undelivered input",
        from: "self",
        to: { name: "target.dead_letter_config.arn", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_connection",
    names: ["name"],
    arn: "events:connection/{name}",
    // Passed on to the API with each call, and to whom it authorizes itself with; it rests in a secret that EventBridge makes.
    stores: { what: "a secret", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "a secret",
        from: "self",
        to: { address: "auth_parameters.oauth.authorization_endpoint" },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_identifier"],
    evidence,
  },
  {
    terraform: "aws_schemas_discoverer",
    stores: { what: "schemas of what it reads", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "events",
        from: { arn: "source_arn", of: ["aws_cloudwatch_event_bus"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
