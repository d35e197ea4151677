import type { CatalogEntry, Evidence } from "../entry";
import { traced } from "./traces";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [
  {
    sdk: "@pulumi/aws 7.48.0",
    what: "applicationinsights, cloudwatch, evidently, observabilityadmin, rum, synthetics, xray",
    checked: "2026-11-22",
  },
];

const deliveries = ["aws_kinesis_firehose_delivery_stream"];
const groups = ["aws_cloudwatch_log_group"];
const isEnabled = { path: "rule_state", not: ["DISABLED"], unset: true } as const;
/** Logs that a telemetry rule switches on stay in the region of what writes them, in a group that is named after a pattern. */
const switchedOn = ["aws_observabilityadmin_telemetry_rule", "aws_observabilityadmin_telemetry_rule_for_organization"];

const gathered = { region: "rule.destination.region", account: "rule.destination.account" };
const backedUp = (what: "logs" | "metrics") => ({
  region: `rule.destination.destination_${what}_configuration.backup_configuration.region`,
  account: "rule.destination.account",
});

/** What CloudWatch does with metrics, traces and the sessions of users; its logs are in logs.ts. */
export const cloudwatch = [
  {
    terraform: "aws_cloudwatch_metric_stream",
    names: ["name"],
    arn: "cloudwatch:metric-stream/{name}",
    stores: { what: "metrics", keeps: "in-transit", place: "own-region" },
    copies: [{ what: "metrics", from: "self", to: { arn: "firehose_arn", of: deliveries }, rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_contributor_insight_rule",
    names: ["rule_name"],
    // Counts, and names, the values that fields of log events have most often.
    stores: { what: "values of log fields", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "values of log fields",
        when: [isEnabled],
        from: { name: "rule_definition.LogGroupNames", of: groups },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_internetmonitor_monitor",
    names: ["monitor_name"],
    stores: { what: "measurements", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "measurements",
        each: "internet_measurements_log_delivery.s3_config",
        when: [{ path: ".log_delivery_status", not: ["DISABLED"], unset: true }],
        from: "self",
        to: { name: ".bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_applicationinsights_application",
    names: ["resource_group_name"],
    // Problems, with the log events that show them.
    stores: { what: "findings", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "event notifications",
        when: [{ path: "ops_center_enabled", is: [true], unset: false }],
        from: "self",
        to: { arn: "ops_item_sns_topic_arn", of: ["aws_sns_topic"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_evidently_project",
    names: ["name"],
    stores: { what: "events", keeps: "in-transit", place: "own-region" },
    copies: [
      { name: "data_delivery.cloudwatch_logs.log_group", of: groups },
      { name: "data_delivery.s3_destination.bucket", of: ["aws_s3_bucket"] },
    ].map((to) => ({ what: "events" as const, from: "self" as const, to, rhythm: "continuous" as const })),
    evidence,
  },
  {
    terraform: "aws_rum_app_monitor",
    filledIn: ["app_monitor_configuration"],
    names: ["name"],
    arn: "rum:appmonitor/{name}",
    stores: { what: "user sessions", keeps: "at-rest", place: "own-region" },
    copies: [
      ...[
        { name: "cw_log_group", of: groups },
        { made: "/aws/vendedlogs/RUMService_{name}*", of: groups },
      ].map((to) => ({
        what: "log events" as const,
        when: [{ path: "cw_log_enabled", is: [true], unset: false }],
        from: "self" as const,
        to,
        rhythm: "continuous" as const,
      })),
      traced("app_monitor_configuration.enable_xray"),
    ],
    evidence,
  },
  {
    terraform: "aws_rum_metrics_destination",
    copies: [
      {
        what: "metrics",
        from: { name: "app_monitor_name", of: ["aws_rum_app_monitor"] },
        to: { arn: "destination_arn" },
        rhythm: "continuous",
      },
      {
        what: "metrics",
        when: [{ path: "destination", is: ["CloudWatch"], unset: false }],
        from: { name: "app_monitor_name", of: ["aws_rum_app_monitor"] },
        to: { always: {} },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_synthetics_canary",
    filledIn: ["run_config"],
    names: ["name"],
    arn: "synthetics:canary:{name}",
    // Screenshots, and what the pages that it visits send and get.
    stores: { what: "results", keeps: "in-transit", place: "own-region" },
    copies: [
      traced("run_config.active_tracing"),
      { what: "results", from: "self", to: { address: "artifact_s3_location" }, rhythm: "scheduled" },
      {
        what: "function logs",
        from: "self",
        to: { made: "/aws/lambda/cwsyn-{name}-*", of: groups },
        rhythm: "scheduled",
      },
      toWhatIsNamed("run_config.environment_variables.*"),
    ],
    runsAs: [{ role: { arn: "execution_role_arn", of: ["aws_iam_role"] }, takenOverBy: ["synthetics:UpdateCanary"] }],
    encryptedBy: ["artifact_config.s3_encryption.kms_key_arn", "kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_xray_trace_segment_destination",
    stores: { what: "traces", keeps: "in-transit", place: "own-region", tags: "none" },
    copies: [
      {
        what: "traces",
        when: [{ path: "destination", is: ["CloudWatchLogs"], unset: false }],
        from: "self",
        to: { made: "aws/spans", of: groups },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_observabilityadmin_centralization_rule_for_organization",
    // Gathered from all regions of the source, to one account and region, and from there to a backup.
    copies: [
      ...[gathered, backedUp("logs")].flatMap((to) =>
        [
          { region: "rule.source.regions" },
          {
            selected: {
              of: groups,
              anyRegion: true as const,
              filter: "rule.source.source_logs_configuration.log_group_selection_criteria",
            },
          },
        ].map((from) => ({
          what: "log events" as const,
          when: [{ path: "rule.source.source_logs_configuration", unset: false }],
          from,
          to,
          rhythm: "continuous" as const,
        })),
      ),
      ...[gathered, backedUp("metrics")].map((to) => ({
        what: "metrics" as const,
        when: [{ path: "rule.source.source_metrics_configuration", unset: false }],
        from: { region: "rule.source.regions" },
        to,
        rhythm: "continuous" as const,
      })),
    ],
    evidence,
  },
  {
    terraform: "aws_observabilityadmin_s3_table_integration",
    arn: "observabilityadmin:s3tableintegration/{id}",
    stores: { what: "log events", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["encryption.kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_observabilityadmin_telemetry_pipeline",
    names: ["name"],
    stores: { what: "log events", keeps: "in-transit", place: "own-region" },
    copies: [
      // A queue that tells of objects, or the service of somebody else.
      ...[
        { address: "configuration.body.*.source.s3.sqs.queue_url" },
        { address: "configuration.body.*.source.*.domain" },
        { contact: "configuration.body.*.source.*.tenant_id" },
      ].map((from) => ({
        what: "log events" as const,
        from,
        to: "self" as const,
        rhythm: "continuous" as const,
      })),
      {
        // `@original` is the group that they come from.
        what: "log events",
        each: "configuration.body.*.sink.cloudwatch_logs",
        when: [{ path: ".log_group", not: ["@original"], unset: false }],
        from: "self",
        to: { name: ".log_group", of: groups },
        rhythm: "continuous",
      },
    ],
    evidence: [
      ...evidence,
      {
        url: "https://docs.amazonaws.cn/AmazonCloudWatch/latest/monitoring/pipeline-sinks.html",
        checked: "2026-11-22",
      },
      {
        url: "https://docs.amazonaws.cn/en_us/AmazonCloudWatch/latest/monitoring/auth0-pipeline-setup.html",
        checked: "2026-11-22",
      },
      {
        url: "https://docs.amazonaws.cn/en_us/AmazonCloudWatch/latest/monitoring/entraid-pipeline-setup.html",
        checked: "2026-11-22",
      },
      {
        url: "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_TelemetryPipelineConfiguration.html",
        checked: "2026-11-22",
      },
    ],
  },
  ...switchedOn.map((terraform) => ({
    terraform,
    names: ["rule_name"],
    stores: { what: "log events" as const, keeps: "in-transit" as const, place: "own-region" as const },
    copies: [
      {
        what: "log events" as const,
        from: "self" as const,
        to: { made: "{rule.destination_configuration.destination_pattern}*", of: groups },
        rhythm: "continuous" as const,
      },
    ],
    evidence,
  })),
] as const satisfies readonly CatalogEntry[];
