import type { CatalogEntry, Designation, Evidence } from "../entry";
import { inGlobalCluster } from "./global-clusters";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "docdb", checked: "2026-11-22" }];

const cluster = "aws_docdb_cluster";
const snapshots = ["aws_docdb_cluster_snapshot"];
const globalCluster: Designation = { name: "global_cluster_identifier", of: ["aws_docdb_global_cluster"] };

export const docdb = [
  {
    terraform: cluster,
    passwords: ["master_password", "master_password_wo"],
    names: ["cluster_identifier", "cluster_resource_id", "endpoint", "reader_endpoint"],
    arn: "rds:cluster:{cluster_identifier}",
    stores: {
      what: "documents",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "database",
      alsoAccessedAs: [{ kind: "cluster-snapshot", arn: "rds:cluster-snapshot:*" }],
    },
    liesIn: {
      through: [{ name: "db_subnet_group_name", of: ["aws_docdb_subnet_group"] }],
      groups: "vpc_security_group_ids",
    },
    copies: [
      ...inGlobalCluster("replicated documents", globalCluster),
      { what: "restored documents", from: { arn: "snapshot_identifier", of: snapshots }, to: "self", rhythm: "once" },
      {
        what: "restored documents",
        from: { arn: "restore_to_point_in_time.source_cluster_identifier", of: [cluster] },
        to: "self",
        rhythm: "once",
      },
      {
        what: "database logs",
        when: [{ path: "enabled_cloudwatch_logs_exports", unset: false }],
        from: "self",
        to: { made: "/aws/docdb/{cluster_identifier}/*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_docdb_cluster_instance",
    names: ["identifier", "endpoint"],
    arn: "rds:db:{identifier}",
    stores: {
      what: "the documents of its cluster",
      keeps: "at-rest",
      place: "own-region",
      partOf: { name: "cluster_identifier", of: [cluster] },
    },
    evidence,
  },
  {
    terraform: "aws_docdb_global_cluster",
    names: ["global_cluster_identifier"],
    arn: "rds:global-cluster:{global_cluster_identifier}",
    stores: { what: "the documents of its clusters", keeps: "in-transit", place: "members", tags: "none" },
    copies: [
      {
        what: "replicated documents",
        from: { arn: "source_db_cluster_identifier", of: [cluster] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_docdb_cluster_snapshot",
    names: ["db_cluster_snapshot_identifier", "db_cluster_snapshot_arn"],
    arn: "rds:cluster-snapshot:{db_cluster_snapshot_identifier}",
    stores: {
      what: "a snapshot of documents",
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
    terraform: "aws_docdbelastic_cluster",
    passwords: ["admin_user_password"],
    names: ["name", "endpoint"],
    arn: "docdb-elastic:cluster/{id}",
    stores: { what: "documents", keeps: "at-rest", place: "own-region", accessedAs: "document-database" },
    liesIn: { through: [subnetsAt("subnet_ids")], groups: "vpc_security_group_ids" },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
