import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "qldb", checked: "2026-11-22" }];

export const qldb = [
  {
    terraform: "aws_qldb_ledger",
    names: ["name"],
    arn: "qldb:ledger/{name}",
    stores: { what: "documents", keeps: "at-rest", place: "own-region" },
    encryptedBy: ["kms_key"],
    evidence,
  },
  {
    terraform: "aws_qldb_stream",
    copies: [
      {
        what: "documents",
        from: { name: "ledger_name", of: ["aws_qldb_ledger"] },
        to: { arn: "kinesis_configuration.stream_arn", of: ["aws_kinesis_stream"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
