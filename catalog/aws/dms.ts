import type { CatalogEntry, Copies, Designation, Evidence, Path } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "dms", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.TimeTravel.md",
    checked: "2026-11-22",
  },
];

const endpoints = ["aws_dms_endpoint", "aws_dms_s3_endpoint"];
const source: Designation = { arn: "source_endpoint_arn", of: endpoints };
const target: Designation = { arn: "target_endpoint_arn", of: endpoints };
const buckets = ["aws_s3_bucket"];
const providers = ["aws_dms_data_provider"];
/** Time Travel keeps what was changed, and the rows themselves if so set, to look into later. */
const timeTravel = (settings: Path): Copies => ({
  what: "rows",
  when: [{ path: `${settings}.TTSettings.EnableTT`, is: [true], unset: false }],
  from: "self",
  to: { name: `${settings}.TTSettings.TTS3Settings.BucketName`, of: buckets },
  rhythm: "continuous",
});

export const dms = [
  {
    terraform: "aws_dms_endpoint",
    filledIn: ["redshift_settings"],
    names: ["endpoint_id", "endpoint_arn"],
    stores: { what: "rows", keeps: "in-transit", place: "as-named" },
    standsFor: [
      { name: "s3_settings.bucket_name", of: buckets },
      { arn: "kinesis_settings.stream_arn", of: ["aws_kinesis_stream"] },
      { address: "kafka_settings.broker" },
      { address: "elasticsearch_settings.endpoint_uri" },
      { address: "redis_settings.server_name" },
      { address: "server_name" },
      { address: "oracle_settings.asm_server" },
    ],
    copies: [
      {
        // What comes into a warehouse lies in a bucket on its way.
        what: "rows on their way",
        when: [{ path: "endpoint_type", is: ["target"], unset: false }],
        from: "self",
        to: { name: "redshift_settings.bucket_name", of: buckets },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_dms_s3_endpoint",
    names: ["endpoint_id", "endpoint_arn"],
    stores: { what: "objects", keeps: "in-transit", place: "as-named" },
    standsFor: [{ name: "bucket_name", of: buckets }],
    grants: [{ on: { name: "bucket_name", of: buckets }, to: { acl: "canned_acl_for_objects" } }],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_dms_replication_task",
    filledIn: ["replication_task_settings"],
    stores: { what: "rows", keeps: "in-transit", place: "own-region" },
    // Terraform starts a task only if it is told to; else somebody does, later.
    copies: [
      {
        what: "migrated rows",
        from: source,
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "migrated rows",
        from: "self",
        to: target,
        rhythm: "continuous",
      },
      {
        // They wait on its disk until they have come through.
        what: "rows on their way",
        from: "self",
        to: { arn: "replication_instance_arn", of: ["aws_dms_replication_instance"] },
        rhythm: "continuous",
      },
      timeTravel("replication_task_settings"),
    ],
    evidence,
  },
  {
    terraform: "aws_dms_replication_config",
    filledIn: ["replication_settings"],
    stores: { what: "rows", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "migrated rows",
        from: source,
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "migrated rows",
        from: "self",
        to: target,
        rhythm: "continuous",
      },
      timeTravel("replication_settings"),
    ],
    evidence,
  },
  {
    terraform: "aws_dms_replication_instance",
    names: ["replication_instance_id", "replication_instance_arn"],
    stores: { what: "rows on their way", keeps: "in-transit", place: "own-region" },
    grants: [
      {
        when: [{ path: "publicly_accessible", is: [true], unset: false }],
        to: { network: { groups: "vpc_security_group_ids" } },
      },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_dms_data_provider",
    names: ["name"],
    stores: { what: "rows", keeps: "in-transit", place: "as-named" },
    standsFor: [{ address: "settings.*.server_name" }, { address: "settings.oracle_settings.asm_server" }],
    evidence,
  },
  {
    terraform: "aws_dms_migration_project",
    names: ["name"],
    stores: { what: "rows", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "migrated rows",
        from: { arn: "source_data_provider_descriptor.data_provider_arn", of: providers },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "migrated rows",
        from: "self",
        to: { arn: "target_data_provider_descriptor.data_provider_arn", of: providers },
        rhythm: "continuous",
      },
      {
        what: "task reports",
        from: "self",
        to: { address: "schema_conversion_application_attributes.s3_bucket_path" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
