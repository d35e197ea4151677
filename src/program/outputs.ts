import { usualNames } from "../../catalog/aws/defaults";
import { idProperties } from "../../catalog/aws/ids";
import type { CatalogEntry } from "../../catalog/entry";
import { arnShape, isMadeUp } from "../model/arn";
import type { Catalog } from "../model/build-data-map";
import type { Resource } from "../model/deployment";
import { spellings } from "../model/find";
import { partitionOfRegion } from "../model/place";
import { type Fact, isKnown, isUnknown, type ValueMap } from "../model/value";
import type { Declared } from "./declared";
import { type Symbols, withoutSymbols } from "./symbols";

/** A resource as far as it is known when it is registered, and what its type declares to give back. */
export interface Registering {
  readonly resource: Resource;
  /** What was asked for, as it came. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly declared: Declared;
  /** The id, where something says it: a read, an import. */
  readonly id?: string;
  readonly catalog: Catalog;
  readonly symbols: Symbols;
}

/** What the cloud would give back: what was asked for, what follows from it, and symbols for the texts that do not. */
export function outputsOf(registering: Registering): {
  readonly id: string;
  readonly outputs: Record<string, unknown>;
} {
  const { resource, inputs, declared, id, catalog } = registering;
  const { texts } = declared;
  const hasArn = texts.length > 0 ? texts.includes("arn") : catalog.entries.get(resource.type)?.arn !== undefined;
  const known: Record<string, unknown> = { ...usuallyNamed(resource), ...namedBy(registering), ...inputs };
  if (texts.includes("region") && isKnown(resource.region)) known["region"] ??= resource.region;
  if (hasArn && resource.type.startsWith("aws_")) known["arn"] ??= arnOf(registering);
  for (const name of texts) known[name] ??= symbolOf(registering, name);
  const own = idProperties[resource.type];
  const byProperty = own === undefined ? undefined : known[propertyOf(own)];
  return { id: id ?? (typeof byProperty === "string" ? byProperty : symbolOf(registering, "id")), outputs: known };
}

/** What is only read has its id, and by it the property that the id is made of. */
function namedBy({ resource, id }: Registering): Record<string, unknown> {
  const property = idProperties[resource.type];
  return id === undefined || property === undefined ? {} : { [propertyOf(property)]: id };
}

function usuallyNamed({ type }: Resource): Record<string, unknown> {
  const usual = Object.entries(usualNames[type] ?? {});
  return Object.fromEntries(usual.map(([path, name]) => [propertyOf(path), name]));
}

function propertyOf(path: string): string {
  return spellings(path, undefined)[0] as string;
}

function symbolOf({ resource, symbols }: Pick<Registering, "resource" | "symbols">, attribute: string): string {
  const isUnstated = attribute === "region" && isUnknown(resource.region);
  return symbols.of({
    urn: resource.address,
    name: resource.name,
    attribute,
    because: isUnstated ? "region-not-stated" : "set-after-apply",
  });
}

/**
 * The ARN that a resource will have. In what is not known of it, and where AWS makes up its end, symbols stand, so that a program
 * that takes it apart finds parts.
 */
export function arnOf(of: Registering): string {
  const { resource, catalog } = of;
  const { arn: template, ...entry } = catalog.entries.get(resource.type) ?? {};
  const symbol = () => symbolOf(of, "arn");
  const values = withoutSymbols(namedBy(of) as ValueMap, of.symbols.all) as ValueMap;
  const asNamed = { ...resource, values: { ...resource.values, ...values } };
  const shape = template === undefined ? "" : arnShape(asNamed, { ...entry, arn: template } as CatalogEntry).shape;
  const [, before = "", end = ""] = /^((?:[^:]*:){5})(.*)$/.exec(shape) ?? [];
  if (template === undefined || before === "") return unlistedArn(resource, symbol);
  const isOpen = isMadeUp(template) || /[*?]/.test(end);
  return `${before.replace(/\*/g, symbol)}${isOpen ? symbol() : end}`;
}

function unlistedArn(resource: Resource, symbol: () => string): string {
  const fact = (one: Fact<string> | undefined) => (one !== undefined && isKnown(one) ? one : symbol());
  const service = resource.type.split("_")[1] as string;
  const region = service === "iam" ? "" : fact(resource.region);
  return `arn:${fact(partitionOfRegion(resource.region))}:${service}:${region}:${fact(resource.account)}:${symbol()}`;
}
