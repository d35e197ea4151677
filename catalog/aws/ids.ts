import type { Path, TypeName } from "../entry";

/**
 * The property that the id of a resource is, where that is one which its author may have written: `aws_s3_bucket.raw.id` is the name
 * of the bucket. Read in the import sections of @pulumi/aws 7.48.0, 2026-11-22.
 */
export const idProperties: Readonly<Record<TypeName, Path>> = {
  aws_backup_vault: "name",
  aws_cloudwatch_log_group: "name",
  aws_dynamodb_table: "name",
  aws_ecr_repository: "name",
  aws_iam_group: "name",
  aws_iam_policy: "arn",
  aws_iam_role: "name",
  aws_iam_user: "name",
  aws_s3_bucket: "bucket",
  aws_sns_topic: "arn",
};

/**
 * By how `arn` of their entries begins: ARNs that end in what AWS makes up, or that say more than the catalog needs to find them by.
 * Read in the descriptions of @pulumi/aws 7.48.0, 2026-11-22.
 */
export const madeUpArns: readonly string[] = [
  "cloudtrail:eventdatastore",
  "elasticloadbalancing:",
  "events:rule",
  "execute-api:",
  "iam:oidc-provider",
  "kafka:cluster",
  "redshift",
  "secretsmanager:",
];
