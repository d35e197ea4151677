import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "keyspaces", checked: "2026-11-22" }];

const keyspace: Designation = { name: "keyspace_name", of: ["aws_keyspaces_keyspace"] };
const replicas: Designation = { region: "replication_specification.region_list" };

export const keyspaces = [
  {
    terraform: "aws_keyspaces_keyspace",
    filledIn: ["replication_specification"],
    names: ["name"],
    arn: "cassandra:/keyspace/{name}/",
    stores: { what: "rows", keeps: "at-rest", place: "own-region", accessedAs: "keyspace" },
    copies: [{ what: "replicated rows", from: "self", to: replicas, rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_keyspaces_table",
    filledIn: ["encryption_specification"],
    names: ["table_name"],
    arn: "cassandra:/keyspace/*/table/{table_name}",
    stores: { what: "rows", keeps: "at-rest", place: "own-region", accessedAs: "keyspace", partOf: keyspace },
    // The keyspace says where its tables are replicated to.
    copies: [
      {
        what: "replicated rows",
        from: "self",
        to: { joined: { type: "aws_keyspaces_keyspace", by: "self", mine: keyspace, to: replicas } },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["encryption_specification.kms_key_identifier"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
