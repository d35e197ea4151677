import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ram", checked: "2026-11-22" }];

const share: Designation = { arn: "resource_share_arn", of: ["aws_ram_resource_share"] };

export const ram = [
  { terraform: "aws_ram_resource_share", names: ["name"], arn: "ram:resource-share/*", evidence },
  {
    terraform: "aws_ram_principal_association",
    grants: [
      {
        on: { joined: { type: "aws_ram_resource_association", by: share, mine: share, to: { arn: "resource_arn" } } },
        to: { principal: "principal", access: "read" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ram_resource_association",
    grants: [
      {
        on: { arn: "resource_arn" },
        // With whom a share of the deployment is shared its principals say; of another's nobody here knows it.
        given: [{ of: share, when: [], not: "nobody", unset: true }],
        to: { keyHolders: "resource_share_arn" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ram_resource_share_associations_exclusive",
    grants: [{ on: { arn: "resource_arns" }, to: { principal: "principals", access: "read" } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
