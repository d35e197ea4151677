import type { CatalogEntry, Designation, Evidence, Grants, Path, TypeName, When } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "ram", checked: "2026-11-22" }];

const share: Designation = { arn: "resource_share_arn", of: ["aws_ram_resource_share"] };

const sharedThing = (of?: readonly TypeName[]): Designation => ({
  joined: {
    type: "aws_ram_resource_association",
    by: share,
    mine: share,
    to: { arn: "resource_arn", ...(of && { of }) },
  },
});
/**
 * Whoever shares a subnet starts machines of his own in its VPC; whoever shares a transit gateway that accepts by itself reaches what
 * is attached to it.
 */
const networks = (principal: Path, things: (of: readonly TypeName[]) => Designation): readonly Grants[] =>
  (
    [
      [["aws_subnet", "aws_default_subnet"], []],
      [["aws_ec2_transit_gateway"], [{ path: "auto_accept_shared_attachments", is: ["enable"], unset: false }]],
    ] as const satisfies readonly (readonly [readonly TypeName[], readonly When[]])[]
  ).flatMap(([types, when]) =>
    types.map((type): Grants => {
      const shared: Designation = { joined: { type, by: "self", mine: things([type]), to: "self" } };
      return {
        given: [{ of: shared, when, unset: false }],
        inVpc: [shared],
        to: { principal, access: "read" },
      };
    }),
  );

export const ram = [
  { terraform: "aws_ram_resource_share", names: ["name"], arn: "ram:resource-share/*", evidence },
  {
    terraform: "aws_ram_principal_association",
    grants: [
      { on: sharedThing(), to: { principal: "principal", access: "read" } },
      ...networks("principal", sharedThing),
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
        to: { people: "resource_share_arn" },
      },
    ],
    evidence,
  },
  {
    terraform: "aws_ram_resource_share_associations_exclusive",
    grants: [
      { on: { arn: "resource_arns" }, to: { principal: "principals", access: "read" } },
      ...networks("principals", (of) => ({ arn: "resource_arns", of })),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
