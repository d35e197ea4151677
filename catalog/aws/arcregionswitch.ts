import type { CatalogEntry, Copies, Evidence, Path, TypeName } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "arcregionswitch", checked: "2026-11-22" },
  {
    url: "https://docs.amazonaws.cn/en_us/r53recovery/latest/dg/neptune-global-database-block.html",
    checked: "2026-11-22",
  },
  {
    url: "https://docs.amazonaws.cn/en_us/r53recovery/latest/dg/documentdb-global-cluster-block.html",
    checked: "2026-11-22",
  },
];

/**
 * Each of the databases is replicated to where the others are, as soon as the plan is carried out: to a new replica, or, in a global
 * cluster, from the one that takes over.
 */
const replicated = (what: Copies["what"], arn: Path, of: readonly TypeName[]): Copies => ({
  what,
  from: { arn, of },
  to: { arn, of },
  rhythm: "on-failure",
});
const databases = (steps: Path): readonly Copies[] => [
  replicated("replicated rows", `${steps}.rds_create_cross_region_read_replica_config.db_instance_arn_map.*`, [
    "aws_db_instance",
  ]),
  replicated("replicated rows", `${steps}.global_aurora_config.database_cluster_arns`, ["aws_rds_cluster"]),
  replicated("replicated documents", `${steps}.document_db_config.database_cluster_arns`, ["aws_docdb_cluster"]),
  replicated("replicated graph data", `${steps}.neptune_global_database_config.region_database_cluster_arns.*`, [
    "aws_neptune_cluster",
  ]),
];

export const arcregionswitch = [
  {
    terraform: "aws_arcregionswitch_plan",
    copies: [...databases("workflow.step"), ...databases("workflow.step.parallel_config.step")],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
