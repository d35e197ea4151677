import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "dax", checked: "2026-11-22" }];

export const dax = [
  {
    terraform: "aws_dax_cluster",
    names: ["cluster_name", "cluster_address", "configuration_endpoint"],
    arn: "dax:cache/{cluster_name}",
    stores: { what: "cached items", keeps: "at-rest", place: "own-region", accessedAs: "item-cache" },
    liesIn: {
      through: [{ name: "subnet_group_name", of: ["aws_dax_subnet_group"] }],
      groups: "security_group_ids",
    },
    runsAs: [{ role: { arn: "iam_role_arn", of: ["aws_iam_role"] } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
