import type { CatalogEntry, Evidence } from "../entry";

const evidence = (what: string): readonly Evidence[] => [{ sdk: "@pulumi/aws 7.48.0", what, checked: "2026-11-22" }];
const plain = { key: "key", value: "value" } as const;

/** Tags that are set from beside: they may say which data the other resource holds. */
export const tags = [
  { terraform: "aws_ec2_tag", setsTag: { on: { arn: "resource_id" }, ...plain }, evidence: evidence("ec2") },
  {
    terraform: "aws_dynamodb_tag",
    setsTag: { on: { arn: "resource_arn", of: ["aws_dynamodb_table"] }, ...plain },
    evidence: evidence("dynamodb"),
  },
  { terraform: "aws_ecs_tag", setsTag: { on: { arn: "resource_arn" }, ...plain }, evidence: evidence("ecs") },
  { terraform: "aws_transfer_tag", setsTag: { on: { arn: "resource_arn" }, ...plain }, evidence: evidence("transfer") },
  {
    terraform: "aws_secretsmanager_tag",
    setsTag: { on: { arn: "secret_id", of: ["aws_secretsmanager_secret"] }, ...plain },
    evidence: evidence("secretsmanager"),
  },
  {
    terraform: "aws_autoscaling_group_tag",
    setsTag: {
      on: { name: "autoscaling_group_name", of: ["aws_autoscaling_group"] },
      key: "tag.key",
      value: "tag.value",
    },
    evidence: evidence("autoscaling"),
  },
] as const satisfies readonly CatalogEntry[];
