import type { CatalogEntry, Copies, Evidence, Given } from "../entry";
import { byOverrides } from "./ec2";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "gamelift", checked: "2026-11-22" }];

const serverMayAsk: Given = { of: "self", when: [], not: "perhaps", unset: true };
const template = (path: string): Copies => ({
  what: "the image it starts from",
  from: { name: path, of: ["aws_launch_template"] },
  to: "self",
  rhythm: "continuous",
});

const templatePaths = ["launch_template.id", "launch_template.name"];

export const gamelift = [
  {
    terraform: "aws_gamelift_fleet",
    filledIn: ["ec2_inbound_permission"],
    names: ["name"],
    arn: "gamelift:fleet/{id}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    grants: [
      {
        each: "ec2_inbound_permission",
        given: [serverMayAsk],
        to: { addresses: ".ip_range" },
      },
    ],
    runsAs: [{ role: { arn: "instance_role_arn", of: ["aws_iam_role"] }, takenOverBy: ["gamelift:GetComputeAccess"] }],
    evidence,
  },
  {
    terraform: "aws_gamelift_game_server_group",
    names: ["game_server_group_name"],
    stores: { what: "the disks of its instances", keeps: "at-rest", place: "own-region" },
    copies: templatePaths.map(template),
    grants: byOverrides(templatePaths, "vpc_subnets"),
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
