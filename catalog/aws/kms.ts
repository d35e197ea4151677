import type { CatalogEntry, Designation, Evidence, Grants } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "kms", checked: "2026-11-22" }];

const keys = ["aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"];
const replicas = ["aws_kms_replica_key", "aws_kms_replica_external_key"];
/** A key, its replicas and its primary: they have the same material, and each decrypts what another has encrypted. */
const related = (key: Designation): readonly Designation[] => [
  key,
  { joined: { type: replicas, by: { arn: "primary_key_arn", of: keys }, mine: key, to: "self" } },
  { joined: { type: replicas, by: "self", mine: key, to: { arn: "primary_key_arn", of: keys } } },
];
const opens = (key: Designation, grant: Omit<Grants, "on">): readonly Grants[] =>
  related(key).map((one) => ({ on: { encryptedWith: one }, ...grant }));
const ownPolicy = opens("self", { to: { policy: "policy", for: "key" } });
const usedInOwnRegion: Grants = {
  on: { encryptedWith: { arn: "primary_key_arn", of: keys } },
  to: { keyUsers: "own-region" },
};

export const kms = [
  { terraform: "aws_kms_key", names: ["key_id"], arn: "kms:key/{key_id}", grants: ownPolicy, evidence },
  { terraform: "aws_kms_external_key", arn: "kms:key/{id}", grants: ownPolicy, evidence },
  {
    terraform: "aws_kms_replica_key",
    names: ["key_id"],
    arn: "kms:key/{key_id}",
    grants: [...ownPolicy, usedInOwnRegion],
    evidence,
  },
  {
    terraform: "aws_kms_replica_external_key",
    names: ["key_id"],
    arn: "kms:key/{key_id}",
    grants: [...ownPolicy, usedInOwnRegion],
    evidence,
  },
  {
    terraform: "aws_kms_key_policy",
    grants: opens({ arn: "key_id", of: keys }, { to: { policy: "policy", for: "key" } }),
    evidence,
  },
  {
    terraform: "aws_kms_grant",
    // Whoever may create grants gives no more by them than this one has.
    grants: opens(
      { arn: "key_id", of: keys },
      {
        when: [{ path: "operations", is: ["Decrypt", "ReEncryptFrom"], unset: false }],
        to: { principal: "grantee_principal", access: "decrypt" },
      },
    ),
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
