import type { CatalogEntry, Copies, Designation, Evidence, Given, Grants, Path, When } from "../entry";
import { unloaded } from "./redshift";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "cloudwatch, pipes, scheduler, schemas", checked: "2026-11-22" },
];

const bus: Designation = { arn: "event_bus_name", of: ["aws_cloudwatch_event_bus"] };
const rule: Designation = { name: "rule", of: ["aws_cloudwatch_event_rule"], same: "event_bus_name" };
const taskDefinitions = ["aws_ecs_task_definition"];
const jobDefinitions = ["aws_batch_job_definition"];
const resourceConfigurations = ["aws_vpclattice_resource_configuration"];
/** A task that it starts gets a public address; servers may ask who comes, in their code. */
const publicTask = (block: Path, network: Path, on: true | "ENABLED"): Grants => ({
  when: [{ path: `${network}.assign_public_ip`, is: [on], unset: false }],
  on: { arn: `${block}.task_definition_arn`, of: taskDefinitions },
  given: [{ of: "self", when: [], not: "perhaps", unset: true }],
  to: { network: { groups: `${network}.security_groups` } },
});
const ecsTask = "target_parameters.ecs_task_parameters";
const matches: readonly When[] = [
  { path: "state", not: ["DISABLED"], unset: true },
  { path: "is_enabled", is: [true], unset: true },
  { path: "event_pattern", unset: false },
];
/** A schedule has nothing to pass on. */
const given: readonly Given[] = [{ of: rule, when: matches, unset: true }];
/** Else a constant text is passed in place of the event. */
const isNotConstant: When = { path: "input", is: [], unset: true };
const passed = (to: Designation): Copies => ({
  what: "events",
  when: [isNotConstant],
  given,
  from: rule,
  to,
  rhythm: "continuous",
});
const isRunning = [{ path: "desired_state", not: ["STOPPED"], unset: true }] as const;
const logs = [{ path: "log_configuration.level", not: ["OFF"], unset: false }] as const;

/** A schedule may call any service; what is exported then, and where to, stands in its input. */
const exported = (action: string, from: Path, bucket: Designation): Copies => ({
  what: "exports",
  when: [
    { path: "state", not: ["DISABLED"], unset: true },
    { path: "target.arn", is: [`*:aws-sdk:${action}`], unset: false },
  ],
  from: { arn: `target.input.${from}` },
  to: bucket,
  rhythm: "scheduled",
});
const exportsBySchedule: readonly Copies[] = [
  exported("dynamodb:exportTableToPointInTime", "TableArn", {
    ...{ name: "target.input.S3Bucket", of: ["aws_s3_bucket"] },
    account: "target.input.S3BucketOwner",
  }),
  exported("rds:startExportTask", "SourceArn", { name: "target.input.S3BucketName", of: ["aws_s3_bucket"] }),
];

const warehouses = ["aws_redshift_cluster", "aws_redshiftserverless_workgroup"];

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
      // Of a partner, outside AWS.
      { what: "events", from: { address: "event_source_name" }, to: "self", rhythm: "continuous" },
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
    stores: { what: "matching events", keeps: "in-transit", place: "own-region" },
    copies: [
      { what: "events", when: matches, from: bus, to: "self", rhythm: "continuous" },
      // Buckets tell the default bus what happens in them.
      {
        what: "event notifications",
        when: [...matches, { path: "event_pattern.source", is: ["aws.s3"], unset: false }],
        from: { name: "event_pattern.detail.bucket.name", of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "event notifications",
        when: [...matches, { path: "event_pattern.source", is: ["aws.s3"], unset: false }],
        from: { arn: "event_pattern.resources", of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_event_target",
    copies: [
      passed({ arn: "arn" }),
      unloaded({ arn: "arn", of: warehouses }, "redshift_target.sql"),
      passed({ arn: "ecs_target.task_definition_arn", of: taskDefinitions }),
      passed({ arn: "batch_target.job_definition", of: jobDefinitions }),
      {
        ...passed({ name: ".values", of: ["aws_instance", "aws_spot_instance_request"] }),
        each: "run_command_targets",
        when: [isNotConstant, { path: ".key", is: ["InstanceIds"], unset: false }],
      },
      {
        what: "undelivered events",
        given,
        from: rule,
        to: { name: "dead_letter_config.arn", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
    ],
    grants: [publicTask("ecs_target", "ecs_target.network_configuration", true)],
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
      {
        // Replicated or not, all of them go there as long as the primary region does not answer.
        what: "events",
        from: "self",
        to: { region: "routing_config.failover_config.secondary.route" },
        rhythm: "on-failure",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_pipes_pipe",
    filledIn: [
      "source_parameters",
      "source_parameters.dynamodb_stream_parameters",
      "source_parameters.kinesis_stream_parameters",
      "source_parameters.self_managed_kafka_parameters",
    ],
    names: ["name"],
    arn: "pipes:pipe/{name}",
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    copies: [
      unloaded({ arn: "target", of: warehouses }, "target_parameters.redshift_data_parameters.sqls"),
      { what: "records", when: isRunning, from: { arn: "source" }, to: "self", rhythm: "continuous" },
      {
        what: "records",
        when: isRunning,
        from: { address: "source_parameters.self_managed_kafka_parameters.additional_bootstrap_servers" },
        to: "self",
        rhythm: "continuous",
      },
      ...(
        [
          { arn: "target" },
          { arn: `${ecsTask}.task_definition_arn`, of: taskDefinitions },
          { arn: "target_parameters.batch_job_parameters.job_definition", of: jobDefinitions },
          {
            name: "target_parameters.eventbridge_event_bus_parameters.endpoint_id",
            of: ["aws_cloudwatch_event_endpoint"],
          },
        ] as const
      ).map((to): Copies => ({ what: "records", when: isRunning, from: "self", to, rhythm: "continuous" })),
      ...["batch_job_parameters.container_overrides", "ecs_task_parameters.overrides.container_override"].map(
        (path) => ({
          ...toWhatIsNamed(`target_parameters.${path}.environment.value`),
          when: isRunning,
        }),
      ),
      {
        what: "configuration data",
        when: isRunning,
        from: { arn: `${ecsTask}.overrides.container_override.environment_file.value`, of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "continuous",
      },
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
      ...["dynamodb_stream_parameters", "kinesis_stream_parameters"].map(
        (source): Copies => ({
          what: "failed records",
          when: isRunning,
          from: "self",
          to: { arn: `source_parameters.${source}.dead_letter_config.arn` },
          rhythm: "on-failure",
        }),
      ),
    ],
    grants: [publicTask(ecsTask, `${ecsTask}.network_configuration.aws_vpc_configuration`, "ENABLED")],
    encryptedBy: ["kms_key_identifier"],
    evidence,
  },
  {
    terraform: "aws_scheduler_schedule",
    names: ["name"],
    stores: { what: "the input of its target", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      ...exportsBySchedule,
      ...(
        [{ arn: "target.arn" }, { arn: "target.ecs_parameters.task_definition_arn", of: taskDefinitions }] as const
      ).map(
        (to): Copies => ({
          what: "its input",
          when: [{ path: "state", not: ["DISABLED"], unset: true }],
          from: "self",
          to,
          rhythm: "scheduled",
        }),
      ),
      {
        what: "undelivered input",
        from: "self",
        to: { name: "target.dead_letter_config.arn", of: ["aws_sqs_queue"] },
        rhythm: "on-failure",
      },
    ],
    grants: [publicTask("target.ecs_parameters", "target.ecs_parameters.network_configuration", true)],
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
      // To an API in a VPC, and to the one that authorizes there.
      ...["invocation_connectivity_parameters", "auth_parameters.connectivity_parameters"].map(
        (parameters): Copies => ({
          what: "a secret",
          from: "self",
          to: { arn: `${parameters}.resource_parameters.resource_configuration_arn`, of: resourceConfigurations },
          rhythm: "continuous",
        }),
      ),
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
