import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cloud9", checked: "2026-11-22" }];

export const cloud9 = [
  {
    terraform: "aws_cloud9_environment_ec2",
    names: ["name"],
    arn: "cloud9:environment:{id}",
    stores: { what: "the disks of an instance", keeps: "at-rest", place: "own-region" },
    grants: [{ to: { principal: "owner_arn", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_cloud9_environment_membership",
    grants: [
      {
        on: { name: "environment_id", of: ["aws_cloud9_environment_ec2"] },
        to: { principal: "user_arn", access: "read" },
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
