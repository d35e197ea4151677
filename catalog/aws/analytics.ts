import type { CatalogEntry, Copies, Designation, Evidence, Grants, Path, When } from "../entry";
import { subnetsAt } from "./subnets";
import { toWhatArgumentsName, toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "athena, glue", checked: "2026-11-22" }];

const functions = ["aws_lambda_function", "aws_lambda_alias"];
const connections = ["aws_glue_connection"];
const databases = ["aws_glue_catalog_database"];
const tables = ["aws_glue_catalog_table"];
const bucket: Designation = { name: "bucket", of: ["aws_s3_bucket"] };
const rowsFrom = (from: Designation): Copies => ({ what: "rows", from, to: "self", rhythm: "continuous" });
/** What everybody named gets of each database or table that is made in a catalog. */
const byDefault = (each: string): readonly Grants[] => [
  {
    each,
    when: [{ path: ".permissions", is: ["SELECT", "ALL"], unset: false }],
    to: { principal: ".principal.data_lake_principal_identifier", access: "read" },
  },
];

/** A resource link: whoever queries it gets the rows of what it names, here or in another region. */
const linked = (block: string, names: Designation): readonly Copies[] => [
  { ...rowsFrom(names), when: [{ path: `${block}.region`, is: [], unset: true }] },
  rowsFrom({ region: `${block}.region`, account: `${block}.catalog_id` }),
];

/** What a crawler samples, and finds out about. */
const crawled = (from: Designation): Copies => ({
  what: "schemas of what it reads",
  from,
  to: "self",
  rhythm: "scheduled",
});
const logging = "configuration.monitoring_configuration";
const results = "configuration.result_configuration";
const identityCenter = "configuration.identity_center_configuration";
const isOn = (switchedBy: string): readonly When[] => [{ path: switchedBy, is: [true], unset: false }];
/** Its notebooks log what their code prints. */
const sessionLogs = (block: string, to: Designation): Copies => ({
  what: "session logs",
  when: isOn(`${logging}.${block}.enabled`),
  from: "self",
  to,
  rhythm: "continuous",
});
const jobOutput = (address: string, what: Copies["what"], from: Designation = "self"): Copies => ({
  what,
  from,
  to: { address },
  rhythm: "continuous",
});
/** A trigger starts a job with arguments of its own. */
const triggered = (argument: string, what: Copies["what"]): Copies => ({
  ...jobOutput(`.arguments.${argument}`, what, { name: ".job_name", of: ["aws_glue_job"] }),
  each: "actions",
});

/** The jobs that the triggers of a workflow start. */
const jobsOf: Designation = {
  joined: {
    type: "aws_glue_trigger",
    by: { name: "workflow_name", of: ["aws_glue_workflow"] },
    mine: "self",
    to: { name: "actions.job_name", of: ["aws_glue_job"] },
  },
};

const iceberg = "open_table_format_input.iceberg_input.iceberg_table_input";
/** Where the files of a table lie: queries read them, and write more. */
const tableFiles: readonly Path[] = [
  "storage_descriptor.location",
  "storage_descriptor.additional_locations",
  "storage_descriptor.ser_de_info.parameters.path",
  "parameters.metadata_location",
  "parameters.storage\\.location\\.template",
  `${iceberg}.location`,
  ...["parameters", `${iceberg}.properties`].flatMap((of) =>
    ["data", "metadata"].map((what) => `${of}.write\\.${what}\\.path`),
  ),
];
const readAndWritten = (address: Path): readonly Copies[] => [
  rowsFrom({ address }),
  { what: "files of its tables", from: "self", to: { address }, rhythm: "continuous" },
];

const whatIsAsked = [...databases, ...tables, "aws_athena_database"];
/** A query that is kept to be run, with the place into which its text says to write. */
const keptQuery = (terraform: string, text: string): CatalogEntry => ({
  terraform,
  copies: (
    [
      { name: "workgroup", of: ["aws_athena_workgroup"] },
      { selected: { of: whatIsAsked, called: { at: text, as: ["*{name}*"] } } },
    ] satisfies Designation[]
  ).map((from) => ({
    what: "query results",
    when: [{ path: text, is: ["*unload*s3://*", "*external_location*s3://*"], unset: false }],
    from,
    to: { mentioned: text },
    rhythm: "once",
  })),
  evidence: [
    ...evidence,
    {
      url: "https://docs.aws.amazon.com/athena/latest/ug/querying-with-prepared-statements-prepare.html",
      checked: "2026-11-23",
    },
  ],
});

export const analytics = [
  {
    terraform: "aws_athena_workgroup",
    names: ["name"],
    arn: "athena:workgroup/{name}",
    stores: { what: "query results", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "query results",
        when: [{ path: "state", not: ["DISABLED"], unset: true }],
        from: "self",
        to: { address: `${results}.output_location` },
        rhythm: "continuous",
      },
      sessionLogs("cloud_watch_logging_configuration", {
        name: `${logging}.cloud_watch_logging_configuration.log_group`,
        of: ["aws_cloudwatch_log_group"],
      }),
      sessionLogs("s3_logging_configuration", { address: `${logging}.s3_logging_configuration.log_location` }),
    ],
    grants: [
      { on: { address: `${results}.output_location` }, to: { acl: `${results}.acl_configuration.s3_acl_option` } },
      {
        when: isOn(`${identityCenter}.enable_identity_center`),
        to: { identityProvider: `${identityCenter}.identity_center_instance_arn` },
      },
    ],
    runsAs: [
      {
        role: { arn: "configuration.execution_role", of: ["aws_iam_role"] },
        takenOverBy: ["athena:StartCalculationExecution"],
      },
    ],
    encryptedBy: [
      `${results}.encryption_configuration.kms_key_arn`,
      "configuration.managed_query_results_configuration.encryption_configuration.kms_key",
      "configuration.customer_content_encryption_configuration.kms_key",
      `${logging}.managed_logging_configuration.kms_key`,
    ],
    evidence,
  },
  keptQuery("aws_athena_prepared_statement", "query_statement"),
  keptQuery("aws_athena_named_query", "query"),
  {
    terraform: "aws_athena_database",
    names: ["name"],
    stores: {
      what: "the tables of its bucket",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: bucket,
    },
    grants: [{ on: bucket, to: { acl: "acl_configuration.s3_acl_option" } }],
    evidence,
  },
  {
    terraform: "aws_glue_catalog_database",
    filledIn: ["create_table_default_permission"],
    names: ["name"],
    arn: "glue:database/{name}",
    stores: { what: "the tables of its location", keeps: "in-transit", place: "own-region" },
    copies: [
      { what: "files of its tables", from: { address: "location_uri" }, to: "self", rhythm: "continuous" },
      // A query may write tables too, and then their files lie there.
      { what: "files of its tables", from: "self", to: { address: "location_uri" }, rhythm: "continuous" },
      rowsFrom({ name: "federated_database.connection_name", of: connections }),
      ...linked("target_database", {
        name: "target_database.database_name",
        of: databases,
        account: "target_database.catalog_id",
        inRegion: "target_database.region",
      }),
    ],
    grants: byDefault("create_table_default_permission"),
    evidence: [
      ...evidence,
      { url: "https://docs.aws.amazon.com/athena/latest/ug/notebooks-spark-known-issues.html", checked: "2026-11-22" },
    ],
  },
  {
    terraform: "aws_glue_catalog_table",
    filledIn: [
      "parameters",
      "storage_descriptor",
      "storage_descriptor.parameters",
      "storage_descriptor.ser_de_info",
      "storage_descriptor.ser_de_info.parameters",
      "view_definition",
    ],
    names: ["name"],
    stores: {
      what: "the rows in its files",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: { name: "database_name", of: databases },
      apartWhere: "storage_descriptor.location",
    },
    copies: [
      ...tableFiles.flatMap(readAndWritten),
      rowsFrom({ name: "parameters.connectionName", of: connections }),
      // What a stream has.
      rowsFrom({ arn: "storage_descriptor.parameters.streamARN", of: ["aws_kinesis_stream"] }),
      rowsFrom({ name: "storage_descriptor.parameters.connectionName", of: connections }),
      // What a view is made of.
      rowsFrom({ arn: "view_definition.sub_objects", of: tables }),
      ...linked("target_table", {
        name: "target_table.name",
        of: tables,
        same: { mine: "target_table.database_name", theirs: "database_name" },
        account: "target_table.catalog_id",
        inRegion: "target_table.region",
      }),
    ],
    evidence,
  },
  {
    terraform: "aws_glue_resource_policy",
    // Lets others see tables; who reads what is behind them, Lake Formation and the buckets decide.
    grants: [{ on: { selected: { of: ["aws_glue_catalog_table"] } }, to: { policy: "policy", for: "glue-catalog" } }],
    evidence,
  },
  {
    terraform: "aws_glue_trigger",
    copies: [
      triggered("--TempDir", "what it works on"),
      triggered("--spark-event-logs-path", "engine logs"),
      {
        ...triggered("", "task logs"),
        to: { name: ".arguments.--continuous-log-logGroup", of: ["aws_cloudwatch_log_group"] },
      },
      {
        ...toWhatIsNamed(".arguments.*"),
        each: "actions",
        from: { name: ".job_name", of: ["aws_glue_job"] },
      },
    ],
    evidence,
  },
  {
    // Its jobs get them all.
    terraform: "aws_glue_workflow",
    names: ["name"],
    arn: "glue:workflow/{name}",
    copies: [{ ...toWhatIsNamed("default_run_properties.*"), from: jobsOf }],
    takesTags: true,
    evidence,
  },
  {
    terraform: "aws_glue_job",
    names: ["name"],
    arn: "glue:job/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    // Where else it writes, its script says: a connection may be a source or a target.
    copies: [
      { ...rowsFrom({ name: "connections", of: connections }), what: "what it works on" },
      toWhatIsNamed("connections"),
      ...["default_arguments", "non_overridable_arguments"].flatMap((path): Copies[] => [
        jobOutput(`${path}.--TempDir`, "what it works on"),
        jobOutput(`${path}.--spark-event-logs-path`, "engine logs"),
        {
          what: "task logs",
          from: "self",
          to: { name: `${path}.--continuous-log-logGroup`, of: ["aws_cloudwatch_log_group"] },
          rhythm: "continuous",
        },
        toWhatArgumentsName(`${path}.*`),
      ]),
    ],
    runsAs: [{ role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["glue:UpdateJob"] }],
    evidence: [
      ...evidence,
      ...[
        "https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect.html",
        "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_glue.SparkUILoggingLocation.html",
        "https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_glue_alpha/ContinuousLoggingProps.html",
      ].map((url) => ({ url, checked: "2026-11-22" })),
    ],
  },
  {
    terraform: "aws_glue_crawler",
    names: ["name"],
    stores: { what: "schemas of what it reads", keeps: "in-transit", place: "own-region" },
    copies: [
      ...["s3_target.path", "delta_target.delta_tables", "hudi_target.paths", "iceberg_target.paths"].map((address) =>
        crawled({ address }),
      ),
      crawled({ name: "dynamodb_target.path", of: ["aws_dynamodb_table"] }),
      crawled({ name: "jdbc_target.connection_name", of: connections }),
      crawled({ name: "mongodb_target.connection_name", of: connections }),
      crawled({
        name: "catalog_target.tables",
        of: tables,
        same: { mine: "catalog_target.database_name", theirs: "database_name" },
      }),
      { ...crawled("self"), to: { name: "database_name", of: databases } },
    ],
    runsAs: [{ role: { name: "role", of: ["aws_iam_role"] } }],
    evidence,
  },
  {
    terraform: "aws_athena_data_catalog",
    names: ["name"],
    arn: "athena:datacatalog/{name}",
    stores: { what: "what it queries", keeps: "in-transit", place: "own-region" },
    // A function brings what it reads elsewhere, or at least its schema, and is told what is sought.
    copies: [
      ...["parameters.function", "parameters.record-function"].map(
        (arn): Copies => ({ what: "requests", from: "self", to: { arn, of: functions }, rhythm: "continuous" }),
      ),
      rowsFrom({ arn: "parameters.function", of: functions }),
      rowsFrom({ arn: "parameters.record-function", of: functions }),
      { ...rowsFrom({ arn: "parameters.metadata-function", of: functions }), what: "schemas of what it reads" },
      rowsFrom({ arn: "parameters.connection-arn", of: connections }),
      // A Data Catalog, maybe that of another account.
      {
        ...rowsFrom({ name: "parameters.catalog-id", of: ["aws_glue_catalog"], account: "parameters.catalog-id" }),
        what: "schemas of what it reads",
      },
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
      { address: "connection_properties.SparkProperties.spark\\.cosmos\\.accountEndpoint" },
      { address: "connection_properties.SparkProperties.opensearch\\.nodes" },
      { address: "athena_properties.host" },
    ],
    // Athena asks through a function, which lays down what is too much for one answer.
    copies: [
      rowsFrom({ arn: "athena_properties.lambda_function_arn", of: functions }),
      {
        what: "query results",
        from: "self",
        to: { name: "athena_properties.spill_bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_glue_dev_endpoint",
    names: ["name"],
    arn: "glue:devEndpoint/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    liesIn: {
      when: [{ path: "subnet_id", unset: false }],
      through: [subnetsAt("subnet_id")],
      groups: "security_group_ids",
    },
    copies: [toWhatArgumentsName("arguments.*")],
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
        account: "input_record_tables.catalog_id",
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
      to: { name: "table_name", of: tables, same: "database_name", account: "catalog_id" },
      rhythm: "continuous",
    })),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
