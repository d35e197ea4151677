import { type Fact, isUnknown, type Value, type ValueMap } from "../model/value";
import type { Configuration, Declaration, ResourceDeclaration } from "./configuration";
import type { Scope } from "./evaluate";
import { isOwnRegion } from "./own-region";
import type { Provider } from "./providers";
import { access, isFailure } from "./values";
import type { World } from "./world";

/** One instance of a resource, with what its `count` or `for_each` gives it. */
export interface Instance {
  readonly address: string;
  readonly key?: string | number;
  readonly declaration: ResourceDeclaration;
  readonly module: Owner;
  readonly scope: Scope;
}

/** A module, as far as its resources ask it. */
export interface Owner {
  readonly world: World;
  readonly configuration: Configuration;
  /** `module.lake["raw"]`, empty for the root. */
  readonly address: string;
  readonly called?: { readonly parent: Owner; readonly call: Declaration; readonly name: string } | undefined;
  /** What the configuration says of an argument or of blocks; undefined where it says nothing. */
  argument(one: Instance, name: string): Value | undefined;
  /** Everything that the configuration says of a resource. */
  values(one: Instance): ValueMap;
  providerOf(one: Instance): Provider;
}

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
