import type { CatalogEntry, Path, When } from "../../catalog/entry";
import type { Resource } from "./deployment";
import { isMap, isUnknown, type Value } from "./value";

/** A value inside a resource, with the place where the user finds it, in the user's spelling: `rule[1].destination[0].bucket`. */
export interface Found {
  readonly at: string;
  readonly value: Value;
}

/**
 * Everything that stands at a path of the catalog, in order. Lists on the way, and at the end, are walked element by element;
 * what is unknown on the way stands for whatever is below it; what is not there, or null, is not found.
 */
export function find(resource: Resource, path: Path, spelling?: CatalogEntry["pulumi"], element?: Found): Found[] {
  const relative = path.startsWith(".");
  let here: Found[] = [relative && element ? element : { at: "", value: resource.values }];
  let spelt: Spelt = resource.spelling === "terraform" ? asWritten : (segment) => spellings(segment, spelling);
  for (const segment of segmentsOf(path)) {
    const next: Found[] = [];
    for (const found of here) {
      if (typeof found.value === "string") spelt = asWritten; // names inside a text are those of its author
      next.push(...step(found, segment, spelt));
    }
    here = next.flatMap(elements);
  }
  return here;
}

/** The names under which a segment of the catalog may stand in the input. */
type Spelt = (segment: string) => readonly string[];
const asWritten: Spelt = (segment) => [segment];

function step({ at, value: outer }: Found, segment: string, spelt: Spelt): Found[] {
  const value = typeof outer === "string" ? parsed(outer) : outer;
  if (isUnknown(value)) return [{ at, value }];
  if (segment === "*" || segment === "@key") return members(at, value, segment);
  if (!isMap(value)) return [];
  const name = spelt(segment).find((candidate) => Object.hasOwn(value, candidate));
  return name === undefined ? [] : [{ at: at === "" ? name : `${at}.${name}`, value: value[name] as Value }];
}

const segments = new Map<Path, readonly string[]>();

function segmentsOf(path: Path): readonly string[] {
  const known = segments.get(path);
  if (known) return known;
  const parts = path.split(".").filter((part) => part !== "");
  segments.set(path, parts);
  return parts;
}

/** The first value at a path: what a property that holds one value holds. */
export function findOne(resource: Resource, path: Path, spelling?: CatalogEntry["pulumi"]): Value | undefined {
  return find(resource, path, spelling)[0]?.value;
}

/** Whether conditions hold: yes, no, or, when a property is unknown, maybe. */
export function holds(
  resource: Resource,
  conditions: readonly When[] | undefined,
  spelling: CatalogEntry["pulumi"],
  element?: Found,
) {
  let answer: "yes" | "no" | "maybe" = "yes";
  for (const condition of conditions ?? []) {
    const values = find(resource, condition.path, spelling, element);
    if (values.length === 0) {
      if (!condition.unset) return "no";
      continue;
    }
    const known = values.filter((found) => !isUnknown(found.value) && fits(found.value, condition));
    if (known.length > 0) continue;
    if (!values.some((found) => isUnknown(found.value))) return "no";
    answer = "maybe";
  }
  return answer;
}

function fits(value: Value, { is, not }: When): boolean {
  const same = (wanted: string | number | boolean) => String(wanted).toLowerCase() === String(value).toLowerCase();
  return (is === undefined || is.some(same)) && (not === undefined || !not.some(same));
}

/** What nobody configured is not there, whatever the provider will make of it. */
function elements(found: Found): Found[] {
  if (found.value === null || found.value === undefined) return [];
  if (isUnknown(found.value) && found.value.because === "filled-in-by-provider") return [];
  if (!Array.isArray(found.value)) return [found];
  return found.value.flatMap((value: Value, index) => elements({ at: `${found.at}[${index}]`, value }));
}

function members(at: string, value: Value, segment: "*" | "@key"): Found[] {
  if (!isMap(value)) return [];
  return Object.entries(value).map(([name, member]) => ({
    at: `${at}[${JSON.stringify(name)}]`,
    value: segment === "*" ? member : name,
  }));
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return null;
  }
}

const pulumiSpellings = new Map<string, readonly string[]>();

/**
 * The names that a segment may have in Pulumi: camel case, and the plural for lists of blocks; a block that can stand only once
 * keeps the singular.
 */
export function spellings(segment: string, exceptions: CatalogEntry["pulumi"]): readonly string[] {
  const exception = exceptions?.[segment];
  if (exception !== undefined) return [exception];
  const cached = pulumiSpellings.get(segment);
  if (cached) return cached;
  const camel = segment.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const plurals = [`${camel}s`, `${camel}es`, ...(camel.endsWith("y") ? [`${camel.slice(0, -1)}ies`] : [])];
  const names = [camel, ...plurals];
  pulumiSpellings.set(segment, names);
  return names;
}
