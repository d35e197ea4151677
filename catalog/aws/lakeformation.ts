import type { CatalogEntry, Designation, Evidence, Grants, TypeName, When } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "lakeformation", checked: "2026-11-22" },
  {
    url: "https://docs.amazonaws.cn/en_us/lake-formation/latest/dg/lf-permissions-reference.html",
    checked: "2026-11-22",
  },
];

const tables = ["aws_glue_catalog_table"] as const;
const databases = ["aws_glue_catalog_database"] as const;
/** What is given of each that is made. */
const byDefault = (block: string, of: readonly string[], permissions: readonly string[]): Grants => ({
  each: block,
  when: [{ path: ".permissions", is: permissions, unset: false }],
  on: { selected: { of } },
  to: { principal: ".principal", access: "read" },
});
const database = (name: string): Designation => ({ name, of: ["aws_glue_catalog_database"] });
const table = (block: string, name = "name"): Designation => ({
  name: `${block}.${name}`,
  of: tables,
  same: { mine: `${block}.database_name`, theirs: "database_name" },
});
const allTables = (block: string): Designation => ({
  joined: {
    type: tables[0],
    by: database("database_name"),
    mine: database(`${block}.database_name`),
    to: "self",
  },
});

const taggers = ["aws_lakeformation_resource_lf_tags", "aws_lakeformation_resource_lf_tag"] as const;
/** Tables that no deployment knows have the tags of their databases. */
const tagged = (of: readonly TypeName[]): Designation => ({
  selected: {
    of,
    ownTags: {
      ...{ each: "lf_tag_policy.expression", key: ".key", values: ".values" },
      setBy: taggers,
      inheritedFrom: database("database_name"),
    },
  },
});
const permitted =
  (permission: "SELECT" | "DESCRIBE") =>
  (on: Designation, ...when: readonly When[]): readonly Grants[] => [
    {
      when: [{ path: "permissions", is: [permission, "ALL"], unset: false }, ...when],
      on,
      to: { principal: "principal", access: "read" },
    },
    {
      when: [{ path: "permissions_with_grant_option", is: [permission, "ALL"], unset: false }, ...when],
      on,
      to: { principal: "principal", access: "control" },
    },
  ];
const reads = permitted("SELECT");
const describes = permitted("DESCRIBE");

export const lakeformation = [
  ...taggers.map((terraform, index) => ({
    terraform,
    ...(index === 0 && { filledIn: ["database", "table", "table_with_columns"] }),
    setsOwnTags: {
      on: [database("database.name"), table("table")],
      perhapsOn: [allTables("table"), table("table_with_columns")],
      ...{ each: "lf_tag", key: ".key", value: ".value" },
    },
    evidence,
  })),
  {
    terraform: "aws_lakeformation_permissions",
    filledIn: ["data_location", "database", "lf_tag_policy", "table", "table_with_columns"],
    grants: [
      ...reads(table("table")),
      ...reads(allTables("table"), { path: "table.wildcard", is: [true], unset: false }),
      // Crawlers and queries make tables that no deployment knows.
      ...reads(database("table.database_name"), { path: "table.wildcard", is: [true], unset: false }),
      ...reads(table("table_with_columns")),
      ...describes(database("database.name")),
      ...reads(table("data_cells_filter", "table_name")),
      ...reads(tagged([...tables, ...databases]), { path: "lf_tag_policy.resource_type", is: ["TABLE"], unset: false }),
      ...describes(tagged(databases), { path: "lf_tag_policy.resource_type", is: ["DATABASE"], unset: false }),
      {
        when: [{ path: "permissions", is: ["DATA_LOCATION_ACCESS"], unset: false }],
        on: { arn: "data_location.arn", of: ["aws_s3_bucket"] },
        to: { principal: "principal", access: "control" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_lakeformation_data_lake_settings",
    filledIn: ["create_database_default_permissions", "create_table_default_permissions"],
    grants: [
      ...[tables, databases].map(
        (of): Grants => ({ on: { selected: { of } }, to: { principal: "admins", access: "control" } }),
      ),
      {
        when: [{ path: "allow_external_data_filtering", is: [true], unset: false }],
        on: { selected: { of: tables } },
        to: { principal: "external_data_filtering_allow_list", access: "read" },
      },
      // What the catalog says of databases.
      { on: { selected: { of: databases } }, to: { principal: "read_only_admins", access: "read" } },
      byDefault("create_table_default_permissions", tables, ["SELECT", "ALL"]),
      byDefault("create_database_default_permissions", databases, ["DESCRIBE", "ALL"]),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
