import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "glacier, mediastore", checked: "2026-11-22" },
];

const container: Designation = { name: "container_name", of: ["aws_media_store_container"] };
const vault: Designation = { name: "vault_name", of: ["aws_glacier_vault"] };

export const archives = [
  {
    terraform: "aws_glacier_vault",
    names: ["name"],
    arn: "glacier:vaults/{name}",
    stores: { what: "archives", keeps: "at-rest", place: "own-region", accessedAs: "archive" },
    copies: [
      {
        what: "event notifications",
        from: "self",
        to: { arn: "notification.sns_topic", of: ["aws_sns_topic"] },
        rhythm: "continuous",
      },
    ],
    grants: [{ to: { policy: "access_policy", for: "archive" } }],
    evidence,
  },
  { terraform: "aws_glacier_vault_lock", grants: [{ on: vault, to: { policy: "policy", for: "archive" } }], evidence },
  {
    terraform: "aws_media_store_container",
    names: ["name", "endpoint"],
    arn: "mediastore:container/{name}",
    stores: { what: "media", keeps: "at-rest", place: "own-region", accessedAs: "media" },
    evidence,
  },
  {
    terraform: "aws_media_store_container_policy",
    grants: [{ on: container, to: { policy: "policy", for: "media" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
