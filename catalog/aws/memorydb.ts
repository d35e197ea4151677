import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "memorydb", checked: "2026-11-22" }];

const multiRegion: Designation = { name: "multi_region_cluster_name", of: ["aws_memorydb_multi_region_cluster"] };

export const memorydb = [
  {
    terraform: "aws_memorydb_cluster",
    filledIn: ["cluster_endpoint"],
    names: ["name", "cluster_endpoint.address"],
    arn: "memorydb:cluster/{name}",
    stores: {
      what: "items",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "memory-database",
      alsoAccessedAs: [{ kind: "memory-snapshot", arn: "memorydb:snapshot/*" }],
    },
    liesIn: {
      through: [{ name: "subnet_group_name", of: ["aws_memorydb_subnet_group"] }],
      groups: "security_group_ids",
    },
    copies: [
      // Every member of a multi-Region cluster takes writes and hands them to all others.
      { what: "replicated items", from: "self", to: multiRegion, rhythm: "continuous" },
      { what: "replicated items", from: multiRegion, to: "self", rhythm: "continuous" },
      {
        what: "restored items",
        from: { name: "snapshot_name", of: ["aws_memorydb_snapshot"] },
        to: "self",
        rhythm: "once",
      },
      { what: "restored items", from: { arn: "snapshot_arns" }, to: "self", rhythm: "once" },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_memorydb_multi_region_cluster",
    names: ["multi_region_cluster_name"],
    stores: { what: "the items of its clusters", keeps: "in-transit", place: "members" },
    evidence,
  },
  {
    terraform: "aws_memorydb_snapshot",
    names: ["name"],
    arn: "memorydb:snapshot/{name}",
    stores: { what: "a snapshot of items", keeps: "at-rest", place: "own-region", accessedAs: "memory-snapshot" },
    copies: [
      { what: "a snapshot", from: { name: "cluster_name", of: ["aws_memorydb_cluster"] }, to: "self", rhythm: "once" },
    ],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  { terraform: "aws_memorydb_acl", names: ["name"], evidence },
  {
    terraform: "aws_memorydb_user",
    names: ["user_name"],
    passwords: ["authentication_mode.passwords"],
    passwordsTo: [
      {
        joined: {
          type: "aws_memorydb_cluster",
          by: { name: "acl_name", of: ["aws_memorydb_acl"] },
          mine: {
            joined: {
              type: "aws_memorydb_acl",
              by: { name: "user_names", of: ["aws_memorydb_user"] },
              mine: "self",
              to: "self",
            },
          },
          to: "self",
        },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
