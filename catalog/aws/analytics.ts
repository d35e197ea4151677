import type { CatalogEntry, Copies, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "athena, glue", checked: "2026-11-22" }];

const functions = ["aws_lambda_function", "aws_lambda_alias"];
const connections = ["aws_glue_connection"];
const tables = ["aws_glue_catalog_table"];
const rowsFrom = (from: Designation): Copies => ({ what: "rows", from, to: "self", rhythm: "continuous" });
/** What everybody named gets of each database or table that is made in a catalog. */
const byDefault = (each: string): readonly Grants[] => [
  {
    each,
    when: [{ path: ".permissions", is: ["SELECT", "ALL"], unset: false }],
    to: { principal: ".principal.data_lake_principal_identifier", access: "read" },
  },
];

export const analytics = [
  {
    terraform: "aws_athena_workgroup",
    names: ["name"],
    stores: { what: "query results", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "query results",
        when: [{ path: "state", not: ["DISABLED"], unset: true }],
        from: "self",
        to: { address: "configuration.result_configuration.output_location" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_athena_database",
    names: ["name"],
    stores: {
      what: "the tables of its bucket",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: { name: "bucket", of: ["aws_s3_bucket"] },
    },
    evidence,
  },
  {
    terraform: "aws_glue_catalog_database",
    names: ["name"],
    arn: "glue:database/{name}",
    stores: { what: "the tables of its location", keeps: "in-transit", place: "own-region" },
    copies: [{ what: "files of its tables", from: { address: "location_uri" }, to: "self", rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_glue_catalog_table",
    filledIn: ["storage_descriptor"],
    names: ["name"],
    stores: {
      what: "the rows in its files",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: { name: "database_name", of: ["aws_glue_catalog_database"] },
    },
    copies: [{ what: "rows", from: { address: "storage_descriptor.location" }, to: "self", rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_glue_resource_policy",
    // Lets others see tables; who reads what is behind them, Lake Formation and the buckets decide.
    grants: [{ on: { selected: { of: ["aws_glue_catalog_table"] } }, to: { policy: "policy", for: "glue-catalog" } }],
    evidence,
  },
  {
    terraform: "aws_glue_job",
    names: ["name"],
    arn: "glue:job/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    runsAs: [{ role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["glue:UpdateJob"] }],
    evidence,
  },
  {
    terraform: "aws_glue_crawler",
    names: ["name"],
    stores: { what: "schemas of what it reads", keeps: "in-transit", place: "own-region" },
    runsAs: [{ role: { name: "role", of: ["aws_iam_role"] } }],
    evidence,
  },
  {
    terraform: "aws_athena_data_catalog",
    names: ["name"],
    arn: "athena:datacatalog/{name}",
    stores: { what: "what it queries", keeps: "in-transit", place: "own-region" },
    // A function brings what it reads elsewhere, or at least its schema.
    copies: [
      rowsFrom({ arn: "parameters.function", of: functions }),
      rowsFrom({ arn: "parameters.record-function", of: functions }),
      { ...rowsFrom({ arn: "parameters.metadata-function", of: functions }), what: "schemas of what it reads" },
      rowsFrom({ arn: "parameters.connection-arn", of: connections }),
    ],
    evidence,
  },
  {
    terraform: "aws_glue_catalog",
    names: ["name", "catalog_id"],
    arn: "glue:catalog/{name}",
    stores: { what: "what it queries", keeps: "in-transit", place: "own-region" },
    copies: [
      rowsFrom({ name: "federated_catalog.connection_name", of: connections }),
      rowsFrom({ arn: "target_redshift_catalog.catalog_arn" }),
    ],
    grants: [...byDefault("create_table_default_permissions"), ...byDefault("create_database_default_permissions")],
    encryptedBy: ["catalog_properties.data_lake_access_properties.kms_key"],
    evidence,
  },
  {
    terraform: "aws_glue_connection",
    names: ["name"],
    arn: "glue:connection/{name}",
    stores: { what: "what it queries", keeps: "in-transit", place: "as-named" },
    standsFor: [
      { address: "connection_properties.JDBC_CONNECTION_URL" },
      { address: "connection_properties.CONNECTION_URL" },
      { address: "connection_properties.KAFKA_BOOTSTRAP_SERVERS" },
      { address: "connection_properties.HOST" },
      { address: "connection_properties.INSTANCE_URL" },
      { address: "connection_properties.SparkProperties.sfUrl" },
      { address: "connection_properties.SparkProperties.url" },
      { address: "athena_properties.host" },
    ],
    evidence,
  },
  {
    terraform: "aws_glue_dev_endpoint",
    names: ["name"],
    arn: "glue:devEndpoint/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    // Outside a VPC it has a public address.
    grants: ["public_key", "public_keys"].map((keys) => ({
      when: [{ path: "subnet_id", is: [], unset: true }],
      to: { keyHolders: keys },
    })),
    runsAs: [{ role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["glue:UpdateDevEndpoint"] }],
    evidence,
  },
  {
    terraform: "aws_glue_ml_transform",
    names: ["name"],
    arn: "glue:mlTransform/{id}",
    // It keeps the rows by which people taught it.
    stores: { what: "what it works on", keeps: "at-rest", place: "own-region" },
    copies: [
      rowsFrom({
        name: "input_record_tables.table_name",
        of: tables,
        same: { mine: "input_record_tables.database_name", theirs: "database_name" },
      }),
      rowsFrom({ name: "input_record_tables.connection_name", of: connections }),
    ],
    runsAs: [{ role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["glue:UpdateMLTransform"] }],
    evidence,
  },
  {
    terraform: "aws_glue_partition",
    copies: ["location", "additional_locations"].map((property) => ({
      what: "rows",
      from: { address: `storage_descriptor.${property}` },
      to: { name: "table_name", of: tables, same: "database_name" },
      rhythm: "continuous",
    })),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
