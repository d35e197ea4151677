import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "dsql", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/zh_cn/aurora-dsql/latest/userguide/disaster-recovery-resiliency.html",
    checked: "2026-11-22",
  },
];

const clusters = ["aws_dsql_cluster"];
const cluster: Designation = { name: "identifier", of: clusters };
/** Peers keep every row; the witness, in a third region, keeps the log of the transactions. */
const replicated = (from: Designation, peers: string, witness: string): readonly Copies[] => [
  { what: "replicated rows", from, to: { arn: peers, of: clusters }, rhythm: "continuous" },
  { what: "transaction logs", from, to: { region: witness }, rhythm: "continuous" },
];

export const dsql = [
  {
    terraform: "aws_dsql_cluster",
    names: ["identifier"],
    arn: "dsql:cluster/{identifier}",
    stores: { what: "rows", keeps: "at-rest", place: "own-region", accessedAs: "distributed-database" },
    copies: replicated("self", "multi_region_properties.clusters", "multi_region_properties.witness_region"),
    encryptedBy: ["kms_encryption_key"],
    evidence,
  },
  {
    terraform: "aws_dsql_cluster_peering",
    copies: replicated(cluster, "clusters", "witness_region"),
    evidence,
  },
  {
    terraform: "aws_dsql_cluster_policy",
    grants: [{ on: cluster, to: { policy: "policy", for: "distributed-database" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
