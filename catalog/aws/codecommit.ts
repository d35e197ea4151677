import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "codecommit", checked: "2026-11-22" }];

export const codecommit = [
  {
    terraform: "aws_codecommit_repository",
    names: ["repository_name", "clone_url_http", "clone_url_ssh"],
    arn: "codecommit:{repository_name}",
    stores: { what: "source code", keeps: "at-rest", place: "own-region", accessedAs: "source-code" },
    encryptedBy: ["kms_key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
