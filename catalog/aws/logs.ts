import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloudwatch, oam", checked: "2026-11-22" }];

const group: Designation = { name: "log_group_name", of: ["aws_cloudwatch_log_group"] };
/** Where samples of the sensitive data that was found are told. */
const findings = (policy: string): readonly Designation[] => {
  const audit = `${policy}.Statement.Operation.Audit.FindingsDestination`;
  return [
    { name: `${audit}.CloudWatchLogs.LogGroup`, of: ["aws_cloudwatch_log_group"] },
    { name: `${audit}.Firehose.DeliveryStream`, of: ["aws_kinesis_firehose_delivery_stream"] },
    { name: `${audit}.S3.Bucket`, of: ["aws_s3_bucket"] },
  ];
};

export const logs = [
  {
    terraform: "aws_cloudwatch_log_group",
    names: ["name"],
    arn: "logs:log-group:{name}",
    stores: { what: "log events", keeps: "at-rest", place: "own-region", accessedAs: "log-group" },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_stream",
    names: ["name"],
    stores: { what: "log events", keeps: "at-rest", place: "own-region", tags: "none", partOf: group },
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_subscription_filter",
    pulumi: { log_group_name: "logGroup" },
    copies: [{ what: "log events", from: group, to: { arn: "destination_arn" }, rhythm: "continuous" }],
    evidence,
  },
  {
    // Fields of its events become metrics, which metric streams pass on; a number that is written counts them only.
    terraform: "aws_cloudwatch_log_metric_filter",
    copies: [
      { path: "metric_transformation.value", is: ["$*"], unset: false },
      { path: "metric_transformation.dimensions", unset: false },
    ].map((when) => ({
      what: "metrics" as const,
      when: [when],
      from: { name: "log_group_name", of: ["aws_cloudwatch_log_group"] },
      to: {
        selected: {
          of: ["aws_cloudwatch_metric_stream"],
          taking: {
            ...{ only: "include_filter", not: "exclude_filter" },
            by: [
              { mine: "metric_transformation.namespace", theirs: ".namespace" },
              { mine: "metric_transformation.name", theirs: ".metric_names" },
            ],
          },
        },
      },
      rhythm: "continuous" as const,
    })),
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_account_policy",
    copies: [
      {
        what: "log events",
        when: [{ path: "policy_type", is: ["SUBSCRIPTION_FILTER_POLICY"], unset: false }],
        from: { selected: { of: ["aws_cloudwatch_log_group"], filter: "selection_criteria" } },
        to: { arn: "policy_document.DestinationArn" },
        rhythm: "continuous",
      },
      ...findings("policy_document").map((to) => ({
        what: "audit findings" as const,
        when: [{ path: "policy_type", is: ["DATA_PROTECTION_POLICY"], unset: false }],
        from: { selected: { of: ["aws_cloudwatch_log_group"], filter: "selection_criteria" } },
        to,
        rhythm: "continuous" as const,
      })),
    ],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_destination",
    names: ["name"],
    arn: "logs:destination:{name}",
    stores: { what: "log events", keeps: "in-transit", place: "as-named" },
    standsFor: [{ arn: "target_arn" }],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_delivery_source",
    names: ["name"],
    arn: "logs:delivery-source:{name}",
    stores: { what: "log events", keeps: "in-transit", place: "own-region" },
    copies: [{ what: "log events", from: { arn: "resource_arn" }, to: "self", rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_delivery_destination",
    names: ["name"],
    arn: "logs:delivery-destination:{name}",
    stores: { what: "log events", keeps: "in-transit", place: "as-named" },
    standsFor: [{ arn: "delivery_destination_configuration.destination_resource_arn" }],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_delivery",
    copies: [
      {
        what: "log events",
        from: { name: "delivery_source_name", of: ["aws_cloudwatch_log_delivery_source"] },
        to: { arn: "delivery_destination_arn", of: ["aws_cloudwatch_log_delivery_destination"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_resource_policy",
    // Of all log groups, or of the one that it names.
    grants: [
      {
        when: [{ path: "resource_arn", is: [], unset: true }],
        on: { selected: { of: ["aws_cloudwatch_log_group"] } },
        to: { policy: "policy_document", for: "log-group" },
      },
      {
        on: { arn: "resource_arn", of: ["aws_cloudwatch_log_group"] },
        to: { policy: "policy_document", for: "log-group" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_oam_link",
    grants: [
      {
        when: [{ path: "resource_types", is: ["AWS::Logs::LogGroup"], unset: false }],
        on: {
          selected: { of: ["aws_cloudwatch_log_group"], filter: "link_configuration.log_group_configuration.filter" },
        },
        to: { principal: "sink_identifier", access: "read" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_data_protection_policy",
    copies: findings("policy_document").map((to) => ({
      what: "audit findings" as const,
      from: group,
      to,
      rhythm: "continuous" as const,
    })),
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_anomaly_detector",
    names: ["detector_name"],
    stores: { what: "patterns of log events", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "patterns of log events",
        when: [{ path: "enabled", is: [true], unset: true }],
        from: { arn: "log_group_arn_list", of: ["aws_cloudwatch_log_group"] },
        to: "self",
        rhythm: "scheduled",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_cloudwatch_log_s3_table_integration_source",
    copies: [
      {
        what: "log events",
        from: { selected: { of: ["aws_cloudwatch_log_group"], filter: "data_source.name" } },
        to: { arn: "integration_arn", of: ["aws_observabilityadmin_s3_table_integration"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
