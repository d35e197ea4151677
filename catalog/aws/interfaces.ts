import type { Designation, Path } from "../entry";

export const interfaces = ["aws_network_interface"];
export const machines = ["aws_instance", "aws_spot_instance_request"];
export const attachedTo = (path: Path): Designation => ({ name: path, of: machines });

export const ownInterfaces: readonly Designation[] = ["network_interface", "primary_network_interface"].map(
  (block) => ({
    name: `${block}.network_interface_id`,
    of: interfaces,
  }),
);
const ofInterface: Designation = { name: "network_interface_id", of: interfaces };

/** The instances that an interface which was made by itself is given to: other resources say so, or itself. */
export const givenTo = (mine: Designation): readonly Designation[] => [
  { joined: { type: "aws_network_interface_attachment", by: ofInterface, mine, to: attachedTo("instance_id") } },
  ...ownInterfaces.map((by): Designation => ({ joined: { type: machines, by, mine, to: "self" } })),
];
export const holdersOf = (mine: Designation): readonly Designation[] => [
  { joined: { type: "aws_network_interface", by: "self", mine, to: attachedTo("attachment.instance") } },
  ...givenTo(mine),
];
