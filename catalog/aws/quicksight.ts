import type { CatalogEntry, Copies, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "quicksight", checked: "2026-11-22" }];

const rows = (from: Designation): Copies => ({ what: "rows", from, to: "self", rhythm: "scheduled" });
const host = (kind: string): Copies => rows({ address: `parameters.${kind}.host` });
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
];
const fromDataSets: readonly Copies[] = [
  rows({ arn: "source_entity.source_template.data_set_references.data_set_arn", of: dataSets }),
  rows({ arn: "definition.data_set_identifiers_declarations.data_set_arn", of: dataSets }),
];

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
      host("aurora"),
      host("aurora_postgresql"),
      host("maria_db"),
      host("mysql"),
      host("postgresql"),
      host("redshift"),
    ],
    grants: shared("permission", ["quicksight:PassDataSource"], "quicksight:UpdateDataSourcePermissions"),
    evidence,
  },
  {
    terraform: "aws_quicksight_data_set",
    filledIn: ["physical_table_map.s3_source"],
    names: ["data_set_id"],
    arn: "quicksight:dataset/{data_set_id}",
    stores: { what: "rows", keeps: "in-transit", place: "own-region" },
    copies: ["custom_sql", "relational_table", "s3_source"].map((kind) =>
      rows({ arn: `physical_table_map.${kind}.data_source_arn`, of: ["aws_quicksight_data_source"] }),
    ),
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
] as const satisfies readonly CatalogEntry[];
