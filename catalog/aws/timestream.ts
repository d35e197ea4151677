import type { CatalogEntry, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [
  {
    sdk: "@pulumi/aws 7.48.0",
    what: "timestreamwrite, timestreamquery, timestreaminfluxdb",
    checked: "2026-11-22",
  },
];

const database = "aws_timestreamwrite_database";
const table = "aws_timestreamwrite_table";
const errors = "error_report_configuration.s3_configuration.bucket_name";

export const timestream = [
  {
    terraform: database,
    names: ["database_name"],
    arn: "timestream:database/{database_name}",
    stores: { what: "measurements", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: table,
    filledIn: ["magnetic_store_write_properties"],
    names: ["table_name"],
    arn: "timestream:database/*/table/{table_name}",
    stores: {
      what: "measurements",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "time-series",
      partOf: { name: "database_name", of: [database] },
    },
    copies: [
      {
        what: "rejected measurements",
        each: "magnetic_store_write_properties.magnetic_store_rejected_data_location.s3_configuration",
        from: "self",
        to: { name: ".bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "on-failure",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_timestreamquery_scheduled_query",
    names: ["name"],
    stores: { what: "query results", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "query results",
        each: "target_configuration.timestream_configuration",
        from: "self",
        to: {
          name: ".table_name",
          of: [table],
          same: { mine: "target_configuration.timestream_configuration.database_name", theirs: "database_name" },
        },
        rhythm: "scheduled",
      },
      { what: "error reports", from: "self", to: { name: errors, of: ["aws_s3_bucket"] }, rhythm: "on-failure" },
      {
        what: "event notifications",
        from: "self",
        to: { arn: "notification_configuration.sns_configuration.topic_arn", of: ["aws_sns_topic"] },
        rhythm: "continuous",
      },
    ],
    runsAs: [{ role: { arn: "execution_role_arn", of: ["aws_iam_role"] } }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  ...["aws_timestreaminfluxdb_db_instance", "aws_timestreaminfluxdb_db_cluster"].map((terraform) => ({
    terraform,
    names: ["name", "endpoint", ...(terraform.endsWith("_cluster") ? ["reader_endpoint"] : [])],
    passwords: ["password"],
    stores: { what: "measurements" as const, keeps: "at-rest" as const, place: "own-region" as const },
    liesIn: { through: [subnetsAt("vpc_subnet_ids")], groups: "vpc_security_group_ids" },
    copies: [
      {
        what: "engine logs" as const,
        each: "log_delivery_configuration.s3_configuration",
        when: [{ path: ".enabled", is: [true], unset: false }],
        from: "self" as const,
        to: { name: ".bucket_name", of: ["aws_s3_bucket"] },
        rhythm: "continuous" as const,
      },
    ],
    // InfluxDB 2 listens on the first, InfluxDB 3 on the other.
    grants: [
      {
        when: [
          { path: "publicly_accessible", is: [true], unset: false },
          { path: "port", unset: false },
        ],
        to: { network: { groups: "vpc_security_group_ids", port: "port" } },
      },
      {
        when: [
          { path: "publicly_accessible", is: [true], unset: false },
          { path: "port", is: [], unset: true },
        ],
        to: { network: { groups: "vpc_security_group_ids", ports: [8086, 8181] } },
      },
    ],
    evidence,
  })),
] as const satisfies readonly CatalogEntry[];
