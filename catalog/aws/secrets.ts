import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "secretsmanager, ssm", checked: "2026-11-22" },
];

const secret = (path: string): Designation => ({ arn: path, of: ["aws_secretsmanager_secret"] });

export const secrets = [
  {
    terraform: "aws_secretsmanager_secret",
    filledIn: ["replica"],
    names: ["name"],
    arn: "secretsmanager:secret:{name}-??????",
    stores: { what: "a secret", keeps: "at-rest", place: "own-region", accessedAs: "secret" },
    copies: [{ what: "replicas", from: "self", to: { region: "replica.region" }, rhythm: "continuous" }],
    grants: [{ to: { policy: "policy", for: "secret" } }],
    encryptedBy: ["kms_key_id", "replica.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_secretsmanager_secret_policy",
    grants: [{ on: secret("secret_arn"), to: { policy: "policy", for: "secret" } }],
    evidence,
  },
  {
    terraform: "aws_secretsmanager_secret_version",
    stores: { what: "a secret", keeps: "at-rest", place: "own-region", tags: "none", partOf: secret("secret_id") },
    evidence,
  },
  {
    terraform: "aws_secretsmanager_secret_rotation",
    copies: [
      {
        what: "a secret",
        when: [{ path: "rotation_enabled", is: [true], unset: true }],
        from: secret("secret_id"),
        to: { arn: "rotation_lambda_arn", of: ["aws_lambda_function", "aws_lambda_alias"] },
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ssm_parameter",
    names: ["name"],
    arn: "ssm:parameter{name}",
    stores: { what: "a parameter", keeps: "at-rest", place: "own-region", accessedAs: "parameter" },
    encryptedBy: ["key_id"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
