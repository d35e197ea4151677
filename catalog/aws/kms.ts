import type { CatalogEntry, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "kms", checked: "2026-11-22" }];

const keys = ["aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"];
const ownPolicy: Grants = { on: { encryptedWith: "self" }, to: { policy: "policy", for: "key" } };
const usedInOwnRegion: Grants = {
  on: { encryptedWith: { arn: "primary_key_arn", of: keys } },
  to: { keyUsers: "own-region" },
};

export const kms = [
  { terraform: "aws_kms_key", names: ["key_id"], arn: "kms:key/{key_id}", grants: [ownPolicy], evidence },
  { terraform: "aws_kms_external_key", arn: "kms:key/{id}", grants: [ownPolicy], evidence },
  {
    terraform: "aws_kms_replica_key",
    names: ["key_id"],
    arn: "kms:key/{key_id}",
    grants: [ownPolicy, usedInOwnRegion],
    evidence,
  },
  {
    terraform: "aws_kms_replica_external_key",
    names: ["key_id"],
    arn: "kms:key/{key_id}",
    grants: [ownPolicy, usedInOwnRegion],
    evidence,
  },
  {
    terraform: "aws_kms_key_policy",
    grants: [{ on: { encryptedWith: { arn: "key_id", of: keys } }, to: { policy: "policy", for: "key" } }],
    evidence,
  },
  {
    terraform: "aws_kms_grant",
    grants: [
      {
        // Whoever may create grants gives no more by them than this one has.
        when: [{ path: "operations", is: ["Decrypt", "ReEncryptFrom"], unset: false }],
        on: { encryptedWith: { arn: "key_id", of: keys } },
        to: { principal: "grantee_principal", access: "decrypt" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_kms_alias",
    names: ["name"],
    arn: "kms:{name}",
    standsFor: [{ arn: "target_key_id", of: keys }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
