import type { Designation, Given, Path } from "../entry";

/** The default subnets of a VPC are resources of a type of their own. */
export const subnetsAt = (name: Path) =>
  ({ name, of: ["aws_subnet", "aws_default_subnet"] }) as const satisfies Designation;

/** What gives what starts in the subnets at a path an address that the internet reaches, and of which family. */
export const addressedBy = (path: Path): readonly { readonly given: Given; readonly family: 4 | 6 }[] => {
  const of = subnetsAt(path);
  const byDefault: Designation = { joined: { type: "aws_default_subnet", by: "self", mine: of, to: "self" } };
  return [
    { given: { of, when: [{ path: "map_public_ip_on_launch", is: [true], unset: false }], unset: false }, family: 4 },
    {
      given: { of: byDefault, when: [{ path: "map_public_ip_on_launch", is: [], unset: true }], unset: false },
      family: 4,
    },
    // Every IPv6 address is public.
    {
      given: { of, when: [{ path: "assign_ipv6_address_on_creation", is: [true], unset: false }], unset: false },
      family: 6,
    },
  ];
};
