import type { CatalogEntry, Copies, Designation, Evidence, Given, LiesIn } from "../entry";
import { inGlobalCluster } from "./global-clusters";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "rds", checked: "2026-11-22" }];

const instance = "aws_db_instance";
const cluster = "aws_rds_cluster";
const clusterOf: Designation = { name: "cluster_identifier", of: [cluster] };
const usual = {
  engine: "engine",
  ports: {
    mysql: 3306,
    mariadb: 3306,
    aurora: 3306,
    "aurora-postgresql": 5432,
    postgres: 5432,
    oracle: 1521,
    sqlserver: 1433,
    db2: 50000,
    "custom-oracle": 1521,
    "custom-sqlserver": 1433,
  },
};
const liesIn: LiesIn = {
  through: [{ name: "db_subnet_group_name", of: ["aws_db_subnet_group"] }],
  groups: "vpc_security_group_ids",
};
const exportsLogs = [{ path: "enabled_cloudwatch_logs_exports", unset: false }] as const;
/** It has no property for it, or nobody set that: in a VPC that leads to the internet, it is public. */
const perhapsPublic: readonly Given[] = [{ of: "self", when: [], not: "perhaps", unset: true }];
const isPublic = [{ path: "publicly_accessible", is: [true], unset: false }] as const;
const instanceSnapshots = ["aws_db_snapshot", "aws_db_snapshot_copy"];
const clusterSnapshots = ["aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy"];
const globalCluster: Designation = { name: "global_cluster_identifier", of: ["aws_rds_global_cluster"] };
const signsInByIam = [{ path: "iam_database_authentication_enabled", is: [true], unset: false }] as const;

const shardedCluster: Designation = { name: "db_cluster_identifier", of: [cluster] };
const shards = {
  ...{ groups: "vpc_security_group_ids", of: shardedCluster, port: "port" },
  usual: { ports: { postgres: 5432 } },
};
const publicAccess = (of: "cluster" | "shard-group"): Evidence => ({
  url: `https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-${of}-request/publicly-accessible.html`,
  checked: "2026-11-23",
});
const proxy: Designation = { name: "db_proxy_name", of: ["aws_db_proxy"] };
const toProxy = (from: Designation): Copies => ({
  what: "rows on their way",
  from,
  to: proxy,
  rhythm: "continuous",
});
const instancesOfOptions: Designation = {
  joined: {
    type: instance,
    by: { name: "option_group_name", of: ["aws_db_option_group"] },
    mine: "self",
    to: "self",
  },
};
const runsAs = [{ role: { arn: "role_arn", of: ["aws_iam_role"] } }] as const;

export const rds = [
  {
    terraform: instance,
    passwords: ["password", "password_wo"],
    names: ["identifier", "resource_id", "address", "endpoint"],
    arn: "rds:db:{identifier}",
    stores: {
      what: "rows",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "database",
      alsoAccessedAs: [
        { kind: "database-snapshot", arn: "rds:snapshot:*" },
        { kind: "database-user", arn: "rds-db:dbuser:{resource_id}/*", when: signsInByIam },
      ],
    },
    liesIn,
    copies: [
      {
        what: "replicated rows",
        from: { arn: "replicate_source_db", of: [instance, cluster] },
        to: "self",
        rhythm: "continuous",
      },
      {
        what: "restored rows",
        from: { arn: "snapshot_identifier", of: instanceSnapshots },
        to: "self",
        rhythm: "once",
      },
      {
        what: "restored rows",
        from: { name: "restore_to_point_in_time.source_db_instance_identifier", of: [instance] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "restored rows",
        from: { name: "restore_to_point_in_time.source_dbi_resource_id", of: [instance] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "restored rows",
        from: {
          arn: "restore_to_point_in_time.source_db_instance_automated_backups_arn",
          of: ["aws_db_instance_automated_backups_replication"],
        },
        to: "self",
        rhythm: "once",
      },
      {
        what: "imported objects",
        from: { name: "s3_import.bucket_name", of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "database logs",
        when: exportsLogs,
        from: "self",
        to: { made: "/aws/rds/instance/{identifier}/*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id", "performance_insights_kms_key_id"],
    grants: [
      {
        when: isPublic,
        to: { network: { groups: "vpc_security_group_ids", port: "port", usual } },
      },
    ],
    evidence,
  },
  {
    terraform: cluster,
    passwords: ["master_password", "master_password_wo"],
    names: ["cluster_identifier", "cluster_resource_id", "endpoint", "reader_endpoint"],
    arn: "rds:cluster:{cluster_identifier}",
    stores: {
      what: "rows",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "database",
      alsoAccessedAs: [
        { kind: "cluster-snapshot", arn: "rds:cluster-snapshot:*" },
        { kind: "database-user", arn: "rds-db:dbuser:{cluster_resource_id}/*", when: signsInByIam },
        {
          kind: "data-api",
          arn: "rds:cluster:{cluster_identifier}",
          when: [{ path: "enable_http_endpoint", is: [true], unset: false }],
        },
      ],
    },
    liesIn,
    copies: [
      {
        what: "replicated rows",
        from: { arn: "replication_source_identifier", of: [instance, cluster] },
        to: "self",
        rhythm: "continuous",
      },
      { what: "replicated rows", from: { region: "source_region" }, to: "self", rhythm: "continuous" },
      ...inGlobalCluster("replicated rows", globalCluster),
      {
        what: "restored rows",
        from: { arn: "snapshot_identifier", of: [...clusterSnapshots, ...instanceSnapshots] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "restored rows",
        from: { arn: "restore_to_point_in_time.source_cluster_identifier", of: [cluster] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "restored rows",
        from: { name: "restore_to_point_in_time.source_cluster_resource_id", of: [cluster] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "imported objects",
        from: { name: "s3_import.bucket_name", of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "database logs",
        when: exportsLogs,
        from: "self",
        to: { made: "/aws/rds/cluster/{cluster_identifier}/*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id", "performance_insights_kms_key_id"],
    runsAs: [{ role: { arn: "iam_roles", of: ["aws_iam_role"] } }],
    grants: [
      {
        // A Multi-AZ cluster, which has no instances of its own here.
        when: [{ path: "db_cluster_instance_class", unset: false }],
        given: perhapsPublic,
        to: { network: { groups: "vpc_security_group_ids", port: "port", usual } },
      },
    ],
    evidence: [...evidence, publicAccess("cluster")],
  },
  {
    terraform: "aws_rds_cluster_instance",
    names: ["identifier", "endpoint"],
    arn: "rds:db:{identifier}",
    stores: {
      what: "the rows of its cluster",
      keeps: "at-rest",
      place: "own-region",
      partOf: clusterOf,
    },
    grants: [
      {
        when: isPublic,
        to: { network: { groups: "vpc_security_group_ids", of: clusterOf, port: "port", usual } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_rds_global_cluster",
    names: ["global_cluster_identifier"],
    arn: "rds:global-cluster:{global_cluster_identifier}",
    stores: { what: "the rows of its clusters", keeps: "in-transit", place: "members" },
    copies: [
      {
        what: "replicated rows",
        from: { arn: "source_db_cluster_identifier", of: [cluster] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_db_snapshot",
    names: ["db_snapshot_identifier", "db_snapshot_arn"],
    arn: "rds:snapshot:{db_snapshot_identifier}",
    stores: { what: "a snapshot of rows", keeps: "at-rest", place: "own-region", accessedAs: "database-snapshot" },
    copies: [
      { what: "a snapshot", from: { name: "db_instance_identifier", of: [instance] }, to: "self", rhythm: "once" },
    ],
    grants: [{ to: { principal: "shared_accounts", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_db_cluster_snapshot",
    names: ["db_cluster_snapshot_identifier", "db_cluster_snapshot_arn"],
    arn: "rds:cluster-snapshot:{db_cluster_snapshot_identifier}",
    stores: { what: "a snapshot of rows", keeps: "at-rest", place: "own-region", accessedAs: "cluster-snapshot" },
    copies: [
      { what: "a snapshot", from: { name: "db_cluster_identifier", of: [cluster] }, to: "self", rhythm: "once" },
    ],
    grants: [{ to: { principal: "shared_accounts", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_db_snapshot_copy",
    names: ["target_db_snapshot_identifier", "db_snapshot_arn"],
    arn: "rds:snapshot:{target_db_snapshot_identifier}",
    stores: { what: "a snapshot of rows", keeps: "at-rest", place: "own-region", accessedAs: "database-snapshot" },
    copies: [
      {
        what: "a snapshot copy",
        from: { arn: "source_db_snapshot_identifier", of: instanceSnapshots },
        to: "self",
        rhythm: "once",
      },
      {
        what: "a snapshot copy",
        from: { arn: "source_db_snapshot_identifier", of: instanceSnapshots },
        to: { region: "destination_region" },
        rhythm: "once",
      },
      {
        // A zone of one's own, outside AWS.
        what: "a snapshot copy",
        from: { arn: "source_db_snapshot_identifier", of: instanceSnapshots },
        to: { zone: "target_custom_availability_zone" },
        rhythm: "once",
      },
    ],
    grants: [{ to: { principal: "shared_accounts", access: "read" } }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_rds_cluster_snapshot_copy",
    names: ["target_db_cluster_snapshot_identifier", "db_cluster_snapshot_arn"],
    arn: "rds:cluster-snapshot:{target_db_cluster_snapshot_identifier}",
    stores: { what: "a snapshot of rows", keeps: "at-rest", place: "own-region", accessedAs: "cluster-snapshot" },
    copies: [
      {
        what: "a snapshot copy",
        from: { arn: "source_db_cluster_snapshot_identifier", of: clusterSnapshots },
        to: "self",
        rhythm: "once",
      },
      {
        what: "a snapshot copy",
        from: { arn: "source_db_cluster_snapshot_identifier", of: clusterSnapshots },
        to: { region: "destination_region" },
        rhythm: "once",
      },
    ],
    grants: [{ to: { principal: "shared_accounts", access: "read" } }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_db_instance_automated_backups_replication",
    stores: { what: "backups of rows", keeps: "at-rest", place: "own-region", tags: "none" },
    copies: [
      {
        what: "automated backups",
        from: { arn: "source_db_instance_arn", of: [instance] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_rds_export_task",
    copies: [
      {
        what: "a snapshot export",
        from: { arn: "source_arn", of: [...instanceSnapshots, ...clusterSnapshots, instance, cluster] },
        to: { name: "s3_bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "once",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_rds_integration",
    copies: [
      {
        what: "zero-ETL rows",
        from: { arn: "source_arn", of: [instance, cluster] },
        to: { arn: "target_arn" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_rds_cluster_endpoint",
    names: ["cluster_endpoint_identifier", "endpoint"],
    stores: { what: "the rows of its cluster", keeps: "in-transit", place: "own-region", partOf: clusterOf },
    standsFor: [clusterOf],
    evidence,
  },
  {
    terraform: "aws_rds_shard_group",
    names: ["db_shard_group_identifier", "endpoint"],
    stores: { what: "the rows of its cluster", keeps: "at-rest", place: "own-region", partOf: shardedCluster },
    grants: [
      { when: isPublic, to: { network: shards } },
      { when: [{ path: "publicly_accessible", is: [], unset: true }], given: perhapsPublic, to: { network: shards } },
    ],
    evidence: [...evidence, publicAccess("shard-group")],
  },
  {
    terraform: "aws_rds_cluster_activity_stream",
    names: ["kinesis_stream_name"],
    arn: "kinesis:stream/{kinesis_stream_name}",
    // AWS makes the stream beside the cluster: what each statement was, with its values.
    stores: { what: "audit logs", keeps: "at-rest", place: "own-region", tags: "none", accessedAs: "stream" },
    copies: [
      { what: "audit logs", from: { arn: "resource_arn", of: [cluster, instance] }, to: "self", rhythm: "continuous" },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_db_option_group",
    names: ["name"],
    copies: [
      {
        what: "audit logs",
        each: "option.option_settings",
        when: [{ path: ".name", is: ["S3_BUCKET_ARN"], unset: false }],
        from: instancesOfOptions,
        to: { arn: ".value", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    // An option with a port of its own opens it by groups of its own.
    grants: [
      {
        when: [{ path: "option.vpc_security_group_memberships", unset: false }],
        on: instancesOfOptions,
        given: [{ of: instancesOfOptions, when: isPublic, unset: false }],
        to: { network: { groups: "option.vpc_security_group_memberships", port: "option.port" } },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_db_proxy",
    names: ["name", "endpoint"],
    stores: { what: "rows on their way", keeps: "in-transit", place: "own-region" },
    liesIn: { through: [subnetsAt("vpc_subnet_ids")], groups: "vpc_security_group_ids" },
    copies: [
      {
        what: "database logs",
        when: [{ path: "debug_logging", is: [true], unset: false }],
        from: "self",
        to: { made: "/aws/rds/proxy/{name}", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_db_proxy_endpoint",
    names: ["db_proxy_endpoint_name", "endpoint"],
    stores: { what: "rows on their way", keeps: "in-transit", place: "own-region", partOf: proxy },
    standsFor: [proxy],
    liesIn: { through: [subnetsAt("vpc_subnet_ids")], groups: "vpc_security_group_ids" },
    evidence,
  },
  {
    terraform: "aws_db_proxy_target",
    copies: [
      toProxy({ name: "db_cluster_identifier", of: [cluster] }),
      toProxy({ name: "db_instance_identifier", of: [instance] }),
    ],
    evidence,
  },
  // What a database reads and writes in the name of a role, its statements say.
  { terraform: "aws_db_instance_role_association", runsAs, evidence },
  { terraform: "aws_rds_cluster_role_association", runsAs, evidence },
] as const satisfies readonly CatalogEntry[];
