import type { CatalogEntry, Copies, Designation, Evidence, Grants, TypeName } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "quicksight", checked: "2026-11-22" }];

const rows = (from: Designation): Copies => ({ what: "rows", from, to: "self", rhythm: "scheduled" });
const databases = [
  ...["aurora", "aurora_postgresql", "databricks", "maria_db", "mysql", "oracle", "postgresql", "presto", "redshift"],
  ...["snowflake", "spark", "sql_server", "teradata"],
];
const dataSets = ["aws_quicksight_data_set"];
const shared = (each: string, read: readonly string[], control: string): readonly Grants[] => [
  {
    each,
    when: [{ path: ".actions", is: read, unset: false }],
    to: { principal: ".principal", access: "read" },
  },
  {
    each,
    when: [{ path: ".actions", is: [control], unset: false }],
    to: { principal: ".principal", access: "control" },
  },
  {
    // Who is in a namespace stands in QuickSight: those who were invited from outside, too.
    each,
    when: [
      { path: ".actions", is: [...read, control], unset: false },
      { path: ".principal", is: ["arn:*:quicksight:*:namespace/*"], unset: false },
    ],
    to: { people: ".principal" },
  },
];
const fromDataSets: readonly Copies[] = [
  rows({ arn: "source_entity.source_template.data_set_references.data_set_arn", of: dataSets }),
  rows({ arn: "definition.data_set_identifiers_declarations.data_set_arn", of: dataSets }),
];

const assets: readonly TypeName[] = ["aws_quicksight_dashboard", "aws_quicksight_analysis", "aws_quicksight_data_set"];
const anyAsset: Designation = { selected: { of: [...assets, "aws_quicksight_data_source"] } };
const isInvited = { path: "identity_type", is: ["QUICKSIGHT", "IAM_IDENTITY_CENTER"], unset: false } as const;
const isAdministrator = { path: "user_role", is: ["ADMIN", "ADMIN_PRO"], unset: false } as const;
/** What names a user, or a group, in its permissions. */
const sharedWith = (mine: Designation): readonly Designation[] =>
  [
    ...[...assets, "aws_quicksight_folder"].map((type) => ({ type, permissions: "permissions" })),
    { type: "aws_quicksight_data_source", permissions: "permission" },
  ].map(({ type, permissions }) => ({
    joined: {
      type,
      by: { arn: `${permissions}.principal`, of: ["aws_quicksight_user", "aws_quicksight_group"] },
      mine,
      to: "self",
    },
  }));

export const quicksight = [
  {
    terraform: "aws_quicksight_data_source",
    names: ["data_source_id"],
    arn: "quicksight:datasource/{data_source_id}",
    stores: { what: "what it queries", keeps: "in-transit", place: "own-region" },
    copies: [
      rows({ name: "parameters.rds.instance_id", of: ["aws_db_instance"] }),
      rows({ name: "parameters.redshift.cluster_id", of: ["aws_redshift_cluster"] }),
      rows({ name: "parameters.s3.manifest_file_location.bucket", of: ["aws_s3_bucket"] }),
      rows({ name: "parameters.athena.work_group", of: ["aws_athena_workgroup"] }),
      rows({
        name: "parameters.amazon_elasticsearch.domain",
        of: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
      }),
      ...databases.map((kind) => rows({ address: `parameters.${kind}.host` })),
      ...["jira", "service_now"].map((kind) => rows({ address: `parameters.${kind}.site_base_url` })),
    ],
    grants: shared("permission", ["quicksight:PassDataSource"], "quicksight:UpdateDataSourcePermissions"),
    evidence,
  },
  {
    terraform: "aws_quicksight_data_set",
    filledIn: ["logical_table_map", "physical_table_map.s3_source"],
    names: ["data_set_id"],
    arn: "quicksight:dataset/{data_set_id}",
    stores: { what: "rows", keeps: "in-transit", place: "own-region" },
    copies: [
      ...["custom_sql", "relational_table", "s3_source"].map((kind) =>
        rows({ arn: `physical_table_map.${kind}.data_source_arn`, of: ["aws_quicksight_data_source"] }),
      ),
      {
        // Athena reads the table of that name, in the database that is its schema.
        ...rows({
          name: ".name",
          of: ["aws_glue_catalog_table"],
          same: { mine: "physical_table_map.relational_table.schema", theirs: "database_name" },
        }),
        each: "physical_table_map.relational_table",
        when: [{ path: ".catalog", unset: false }],
      },
      {
        // A source is a physical table, or else another data set.
        ...rows({ arn: ".data_set_arn", of: dataSets }),
        each: "logical_table_map.source",
        when: [{ path: ".physical_table_id", is: [], unset: true }],
      },
    ],
    grants: shared("permissions", ["quicksight:PassDataSet"], "quicksight:UpdateDataSetPermissions"),
    evidence,
  },
  {
    terraform: "aws_quicksight_dashboard",
    names: ["dashboard_id"],
    arn: "quicksight:dashboard/{dashboard_id}",
    stores: { what: "what it shows", keeps: "in-transit", place: "own-region" },
    copies: fromDataSets,
    grants: shared("permissions", ["quicksight:QueryDashboard"], "quicksight:UpdateDashboardPermissions"),
    evidence,
  },
  {
    terraform: "aws_quicksight_analysis",
    names: ["analysis_id"],
    arn: "quicksight:analysis/{analysis_id}",
    stores: { what: "what it shows", keeps: "in-transit", place: "own-region" },
    copies: fromDataSets,
    grants: shared("permissions", ["quicksight:QueryAnalysis"], "quicksight:UpdateAnalysisPermissions"),
    evidence,
  },
  {
    terraform: "aws_quicksight_folder",
    names: ["folder_id"],
    arn: "quicksight:folder/{folder_id}",
    stores: {
      what: "what it shows",
      keeps: "in-transit",
      place: "own-region",
      partOf: { arn: "parent_folder_arn", of: ["aws_quicksight_folder"] },
    },
    // Whoever sees a shared folder sees what is in it.
    grants: shared("permissions", ["quicksight:DescribeFolder"], "quicksight:UpdateFolderPermissions"),
    evidence,
  },
  {
    terraform: "aws_quicksight_folder_membership",
    copies: [
      {
        what: "what it shows",
        from: { name: "member_id", of: assets },
        to: { name: "folder_id", of: ["aws_quicksight_folder"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_quicksight_key_registration",
    encryptedBy: ["key_registration.key_arn"],
    encryptionOf: { selected: { of: dataSets } },
    evidence,
  },
  {
    terraform: "aws_quicksight_user",
    names: ["user_name"],
    arn: "quicksight:user/default/{user_name}",
    // Who is no identity of IAM signs in with a password, by an invitation to a mailbox, or as somebody in a directory.
    grants: sharedWith("self")
      .flatMap((on): readonly Grants[] => [
        { when: [isInvited], on, to: { people: "email" } },
        { on, to: { principal: "iam_arn", access: "read" } },
      ])
      .concat([
        { when: [isAdministrator, isInvited], on: anyAsset, to: { people: "email" } },
        { when: [isAdministrator], on: anyAsset, to: { principal: "iam_arn", access: "control" } },
      ]),
    evidence,
  },
  {
    terraform: "aws_quicksight_group",
    names: ["group_name"],
    arn: "quicksight:group/default/{group_name}",
    evidence,
  },
  {
    terraform: "aws_quicksight_group_membership",
    grants: sharedWith({ name: "group_name", of: ["aws_quicksight_group"] }).map((on) => ({
      on,
      given: [{ of: { name: "member_name", of: ["aws_quicksight_user"] }, when: [isInvited], unset: true }],
      to: { people: "member_name" },
    })),
    evidence,
  },
  {
    // Administrators give themselves whatever is there; all others get what is shared with them.
    terraform: "aws_quicksight_account_subscription",
    grants: ["admin_group", "admin_pro_group"].map((group) => ({ on: anyAsset, to: { people: group } })),
    evidence,
  },
  {
    terraform: "aws_quicksight_role_membership",
    grants: [
      {
        when: [{ path: "role", is: ["ADMIN", "ADMIN_PRO"], unset: false }],
        on: anyAsset,
        to: { people: "member_name" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
