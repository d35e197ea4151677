import type { Designation, LiesIn } from "../../catalog/entry";
import { rangeOf, within } from "../registers/ranges";
import type { Resource } from "./deployment";
import type { EntryOf } from "./deployment-index";
import { find } from "./find";

const vpcs = ["aws_vpc", "aws_default_vpc"];

export const groupTypes = ["aws_security_group", "aws_default_security_group"];

/** What leads from a resource to its VPC. */
export function waysToVpc({ through = [], groups, vpc }: LiesIn): readonly Designation[] {
  return [
    ...(vpc === undefined ? [] : [{ name: vpc, of: vpcs }]),
    ...through,
    ...(groups === undefined ? [] : [{ name: groups, of: groupTypes }]),
  ];
}

/** The network of the deployment in which the resource lies and to which the address belongs: within a VPC its own routes go first. */
export function ownNetworkWith(
  address: string,
  resource: Resource,
  entryOf: EntryOf,
  follow: (resource: Resource, which: Designation) => readonly Resource[],
  passed: ReadonlySet<Resource> = new Set(),
): Resource | undefined {
  const wanted = rangeOf(address);
  const liesIn = entryOf(resource.type)?.liesIn;
  if (!wanted || passed.has(resource)) return undefined;
  const isAround = ["cidr_block", "ipv6_cidr_block"]
    .flatMap((path) => find(resource, path))
    .some(({ value }) => {
      const range = typeof value === "string" ? rangeOf(value) : undefined;
      return range !== undefined && within(wanted, range);
    });
  if (isAround && [...vpcs, "aws_subnet", "aws_default_subnet"].includes(resource.type)) return resource;
  for (const way of liesIn ? waysToVpc(liesIn) : [])
    for (const next of follow(resource, way)) {
      const found = ownNetworkWith(address, next, entryOf, follow, new Set([...passed, resource]));
      if (found) return found;
    }
  return undefined;
}
