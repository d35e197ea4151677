import type { Resource } from "../model/deployment";
import { type Fact, isUnknown } from "../model/value";

/** Types of networks, by the condition key that asks for one by its id. */
const asked: Readonly<Record<string, readonly string[]>> = {
  "aws:sourcevpc": ["aws_vpc", "aws_default_vpc"],
  "aws:sourcevpce": ["aws_vpc_endpoint"],
};

/**
 * What a condition asks for; of a network of the deployment that has no id yet its address, which tells it from the networks of all
 * others.
 */
export function askedFor(
  value: Fact<string>,
  key: string,
  lookup: (address: string) => Resource | undefined,
): Fact<string> {
  const types = asked[key.toLowerCase()];
  if (!types || !isUnknown(value) || !value.fromIsComplete || value.from.length !== 1) return value;
  const own = lookup(value.from[0] as string);
  if (own?.mode !== "managed" || !types.includes(own.type)) return value;
  const { id } = own.values;
  return typeof id === "string" && id !== "" ? id : own.says;
}
