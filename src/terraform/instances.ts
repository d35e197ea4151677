import { type Fact, isUnknown, type Value } from "../model/value";
import { isOwnRegion } from "./own-region";
import { access, isFailure } from "./values";
import type { Instance } from "./world";

/** What a resource says of where it is itself. */
export function ownRegionOf(one: Instance): Value | undefined {
  const says = (name: string) => one.module.argument(one, name);
  return isOwnRegion(one.declaration.type, (name) => says(name) !== undefined) ? says("region") : undefined;
}

/** The own region of a resource, or that of its provider. */
export function regionOf(one: Instance): Fact<string> {
  const own = ownRegionOf(one);
  if (typeof own === "string" && own !== "") return own;
  return own !== undefined && own !== null && isUnknown(own) ? own : one.module.providerOf(one).region;
}

/** `config` of a data source: an object, or a block that stands once. */
export function partOf(value: Value | undefined, name: string): Value | undefined {
  if (value === undefined || value === null) return undefined;
  const part = access(Array.isArray(value) ? ((value[0] as Value | undefined) ?? null) : value, name);
  return isFailure(part) ? undefined : part;
}
