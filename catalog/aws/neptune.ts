import type { CatalogEntry, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "neptune", checked: "2026-11-22" }];

const cluster = "aws_neptune_cluster";
const globalCluster: Designation = { name: "global_cluster_identifier", of: ["aws_neptune_global_cluster"] };
const clusterOf: Designation = { name: "cluster_identifier", of: [cluster] };
const graphOf: Designation = { arn: "graph_identifier", of: ["aws_neptunegraph_graph"] };

export const neptune = [
  {
    terraform: cluster,
    names: ["cluster_identifier", "cluster_resource_id", "endpoint", "reader_endpoint"],
    arn: "rds:cluster:{cluster_identifier}",
    stores: {
      what: "graph data",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "database",
      alsoAccessedAs: [
        { kind: "cluster-snapshot", arn: "rds:cluster-snapshot:*" },
        {
          kind: "graph",
          arn: "neptune-db:{cluster_resource_id}/*",
          when: [{ path: "iam_database_authentication_enabled", is: [true], unset: false }],
        },
      ],
    },
    liesIn: {
      through: [{ name: "neptune_subnet_group_name", of: ["aws_neptune_subnet_group"] }],
      groups: "vpc_security_group_ids",
    },
    copies: [
      {
        what: "replicated graph data",
        from: { arn: "replication_source_identifier", of: [cluster, "aws_neptune_cluster_instance"] },
        to: "self",
        rhythm: "continuous",
      },
      // Nothing in a Neptune cluster tells the primary of a global cluster: what is in one member is in all.
      { what: "replicated graph data", from: "self", to: globalCluster, rhythm: "continuous" },
      { what: "replicated graph data", from: globalCluster, to: "self", rhythm: "continuous" },
      {
        what: "restored graph data",
        from: { arn: "snapshot_identifier", of: ["aws_neptune_cluster_snapshot"] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "database logs",
        when: [{ path: "enable_cloudwatch_logs_exports", unset: false }],
        from: "self",
        to: { made: "/aws/neptune/{cluster_identifier}/*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    // With a public endpoint, too, every request is signed: nobody gets in whom no policy lets in.
    terraform: "aws_neptune_cluster_instance",
    names: ["identifier", "endpoint", "address"],
    arn: "rds:db:{identifier}",
    stores: {
      what: "the graph data of its cluster",
      keeps: "at-rest",
      place: "own-region",
      partOf: clusterOf,
    },
    evidence: [
      ...evidence,
      {
        url: "https://docs.amazonaws.cn/en_us/neptune/latest/userguide/neptune-public-endpoints.html",
        checked: "2026-11-22",
      },
    ],
  },
  {
    terraform: "aws_neptune_global_cluster",
    names: ["global_cluster_identifier"],
    arn: "rds:global-cluster:{global_cluster_identifier}",
    stores: { what: "the graph data of its clusters", keeps: "in-transit", place: "members", tags: "none" },
    copies: [
      {
        what: "replicated graph data",
        from: { arn: "source_db_cluster_identifier", of: [cluster] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_neptune_cluster_snapshot",
    names: ["db_cluster_snapshot_identifier", "db_cluster_snapshot_arn"],
    arn: "rds:cluster-snapshot:{db_cluster_snapshot_identifier}",
    stores: {
      what: "a snapshot of graph data",
      keeps: "at-rest",
      place: "own-region",
      tags: "none",
      accessedAs: "cluster-snapshot",
    },
    copies: [
      { what: "a snapshot", from: { name: "db_cluster_identifier", of: [cluster] }, to: "self", rhythm: "once" },
    ],
    evidence,
  },
  {
    terraform: "aws_neptunegraph_graph",
    names: ["graph_name"],
    arn: "neptune-graph:graph/{id}",
    stores: { what: "graph data", keeps: "at-rest", place: "own-region", accessedAs: "graph-analytics" },
    encryptedBy: ["kms_key_identifier"],
    evidence: [{ sdk: "@pulumi/aws 7.48.0", what: "neptune", checked: "2026-11-22" }],
  },
  {
    // By it a graph is reached from a VPC.
    terraform: "aws_neptunegraph_private_graph_endpoint",
    stores: { what: "graph data", keeps: "in-transit", place: "own-region", tags: "none", partOf: graphOf },
    standsFor: [graphOf],
    liesIn: {
      through: [subnetsAt("subnet_ids")],
      groups: "vpc_security_group_ids",
      vpc: "vpc_id",
    },
    evidence,
  },
  {
    terraform: "aws_neptune_cluster_endpoint",
    names: ["cluster_endpoint_identifier", "endpoint"],
    stores: { what: "the graph data of its cluster", keeps: "in-transit", place: "own-region", partOf: clusterOf },
    standsFor: [clusterOf],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
