import type { CatalogEntry, Copies, Designation, Evidence, Grants, LiesIn } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "appstream", checked: "2026-11-22" }];

const role: Designation = { arn: "iam_role_arn", of: ["aws_iam_role"] };
const image: Copies = {
  what: "the image it starts from",
  from: { arn: "image_arn", of: ["aws_appstream_image_builder"] },
  to: "self",
  rhythm: "once",
};

const groups = "vpc_config.security_group_ids";
const liesIn: LiesIn = { through: [subnetsAt("vpc_config.subnet_ids")], groups };
const grants: readonly Grants[] = [
  // With access to the internet it has a public address.
  {
    when: [
      { path: "enable_default_internet_access", is: [true], unset: false },
      { path: groups, unset: false },
    ],
    to: { network: { groups, ports: [22, 3389, 445, 5985, 5986] } },
  },
  // Who signs in to machines of a domain, and rules them, its directory says.
  {
    when: [{ path: "domain_join_info.directory_name", not: [""], unset: false }],
    to: { people: "domain_join_info.directory_name" },
  },
];

export const appstream = [
  {
    terraform: "aws_appstream_fleet",
    filledIn: ["domain_join_info", "vpc_config"],
    names: ["name"],
    arn: "appstream:fleet/{name}",
    stores: { what: "desktops and their files", keeps: "in-transit", place: "own-region" },
    liesIn,
    copies: [image],
    grants,
    runsAs: [{ role, takenOverBy: ["appstream:CreateStreamingURL"] }],
    evidence,
  },
  {
    terraform: "aws_appstream_image_builder",
    filledIn: ["domain_join_info", "vpc_config"],
    names: ["name"],
    arn: "appstream:image-builder/{name}",
    stores: { what: "the disks of an instance", keeps: "at-rest", place: "own-region" },
    liesIn,
    copies: [image],
    grants,
    runsAs: [{ role, takenOverBy: ["appstream:CreateImageBuilderStreamingURL"] }],
    evidence,
  },
  {
    terraform: "aws_appstream_stack",
    filledIn: ["storage_connectors"],
    names: ["name"],
    arn: "appstream:stack/{name}",
    stores: { what: "desktops and their files", keeps: "at-rest", place: "own-region" },
    copies: [
      {
        what: "files",
        each: "storage_connectors",
        when: [{ path: ".connector_type", is: ["GOOGLE_DRIVE", "ONE_DRIVE"], unset: false }],
        from: "self",
        to: { address: ".domains" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_appstream_user_stack_association",
    grants: [{ on: { name: "stack_name", of: ["aws_appstream_stack"] }, to: { people: "user_name" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
