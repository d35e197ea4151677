import type { CatalogEntry, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "elasticache", checked: "2026-11-22" }];

const group = "aws_elasticache_replication_group";
const globalGroup: Designation = {
  name: "global_replication_group_id",
  of: ["aws_elasticache_global_replication_group"],
};
const logs = [
  {
    what: "engine logs",
    each: "log_delivery_configuration",
    when: [{ path: ".destination_type", is: ["cloudwatch-logs"], unset: false }],
    from: "self",
    to: { name: ".destination", of: ["aws_cloudwatch_log_group"] },
    rhythm: "continuous",
  },
  {
    what: "engine logs",
    each: "log_delivery_configuration",
    when: [{ path: ".destination_type", is: ["kinesis-firehose"], unset: false }],
    from: "self",
    to: { name: ".destination", of: ["aws_kinesis_firehose_delivery_stream"] },
    rhythm: "continuous",
  },
] as const;
/** From files of a bucket, or from a snapshot beside it, which is no resource. */
const restored = [
  { what: "restored items", from: { arn: "snapshot_arns" }, to: "self", rhythm: "once" },
  { what: "restored items", from: { name: "snapshot_name", of: [] }, to: "self", rhythm: "once" },
] as const;

const userGroup = "aws_elasticache_user_group";
/** The groups of a user, and the caches that let them in. */
const openToUser = (
  [
    { type: userGroup, by: { name: "user_ids", of: ["aws_elasticache_user"] }, mine: "self", to: "self" },
    {
      type: "aws_elasticache_user_group_association",
      by: { name: "user_id", of: ["aws_elasticache_user"] },
      mine: "self",
      to: { name: "user_group_id", of: [userGroup] },
    },
  ] as const
).flatMap((joined): Designation[] =>
  (
    [
      [group, "user_group_ids"],
      ["aws_elasticache_serverless_cache", "user_group_id"],
    ] as const
  ).map(([type, groups]) => ({
    joined: { type, by: { name: groups, of: [userGroup] }, mine: { joined }, to: "self" },
  })),
);

export const elasticache = [
  {
    terraform: group,
    passwords: ["auth_token"],
    names: [
      "replication_group_id",
      "primary_endpoint_address",
      "reader_endpoint_address",
      "configuration_endpoint_address",
    ],
    arn: "elasticache:replicationgroup:{replication_group_id}",
    stores: {
      what: "cached items",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "cache",
      alsoAccessedAs: [{ kind: "cache-snapshot", arn: "elasticache:snapshot:*" }],
    },
    liesIn: {
      through: [{ name: "subnet_group_name", of: ["aws_elasticache_subnet_group"] }],
      groups: "security_group_ids",
    },
    copies: [{ what: "replicated items", from: globalGroup, to: "self", rhythm: "continuous" }, ...restored, ...logs],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_elasticache_global_replication_group",
    names: ["global_replication_group_id"],
    stores: { what: "the items of its groups", keeps: "in-transit", place: "members", tags: "none" },
    copies: [
      {
        what: "replicated items",
        from: { name: "primary_replication_group_id", of: [group] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_elasticache_cluster",
    names: ["cluster_id", "cluster_address", "configuration_endpoint"],
    arn: "elasticache:cluster:{cluster_id}",
    stores: {
      what: "cached items",
      keeps: "at-rest",
      place: "own-region",
      partOf: { name: "replication_group_id", of: [group] },
      alsoAccessedAs: [
        {
          kind: "cache-snapshot",
          arn: "elasticache:snapshot:*",
          when: [{ path: "engine", not: ["memcached"], unset: true }],
        },
      ],
    },
    liesIn: {
      // Else it is where its group is.
      when: [{ path: "replication_group_id", is: [], unset: true }],
      through: [{ name: "subnet_group_name", of: ["aws_elasticache_subnet_group"] }],
      groups: "security_group_ids",
    },
    copies: [
      {
        what: "replicated items",
        from: { name: "replication_group_id", of: [group] },
        to: "self",
        rhythm: "continuous",
      },
      ...restored,
      ...logs,
    ],
    evidence,
  },
  {
    terraform: "aws_elasticache_serverless_cache",
    names: ["name"],
    arn: "elasticache:serverlesscache:{name}",
    stores: {
      what: "cached items",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "cache",
      alsoAccessedAs: [{ kind: "cache-snapshot", arn: "elasticache:serverlesscachesnapshot:*" }],
    },
    liesIn: { through: [subnetsAt("subnet_ids")], groups: "security_group_ids" },
    copies: [{ what: "restored items", from: { arn: "snapshot_arns_to_restore" }, to: "self", rhythm: "once" }],
    encryptedBy: ["kms_key_id"],
    evidence,
  },
  { terraform: userGroup, names: ["user_group_id"], evidence },
  { terraform: "aws_elasticache_user_group_association", evidence },
  {
    terraform: "aws_elasticache_user",
    filledIn: ["authentication_mode"],
    names: ["user_id"],
    passwords: ["passwords", "passwords_wo", "authentication_mode.passwords"],
    passwordsTo: openToUser,
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
