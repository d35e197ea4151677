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
  const start: Found = relative && element ? element : { at: "", value: resource.values };
  const segments = (relative ? path.slice(1) : path).split(".");
  let here: Found[] = [start];
  let insideText = false;
  for (const segment of segments) {
    const next: Found[] = [];
    for (const found of here) {
      let value = found.value;
      if (typeof value === "string" && segment !== "") {
        value = parsed(value);
        insideText = true;
      }
      if (isUnknown(value)) next.push({ at: found.at, value });
      else if (segment === "*" || segment === "@key") next.push(...members(found.at, value, segment));
      else if (isMap(value)) {
        const names = insideText || resource.spelling === "terraform" ? [segment] : pulumiNames(segment, spelling);
        const name = names.find((candidate) => Object.hasOwn(value as object, candidate));
        if (name !== undefined) next.push({ at: found.at === "" ? name : `${found.at}.${name}`, value: value[name] as Value });
      }
    }
    here = next.flatMap(elements);
  }
  return here;
}

/** The first value at a path: what a property that holds one value holds. */
export function findOne(resource: Resource, path: Path, spelling?: CatalogEntry["pulumi"]): Value | undefined {
  return find(resource, path, spelling)[0]?.value;
}

/** Whether conditions hold: yes, no, or, when a property is unknown, maybe. */
export function holds(resource: Resource, conditions: readonly When[] | undefined, spelling: CatalogEntry["pulumi"], element?: Found) {
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
  return Object.entries(value).map(([name, member]) => ({ at: `${at}[${JSON.stringify(name)}]`, value: segment === "*" ? member : name }));
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return null;
  }
}

const pulumiSpellings = new Map<string, readonly string[]>();

/** Pulumi writes camel case, and lists of blocks in the plural; a block that can stand only once keeps the singular. */
function pulumiNames(segment: string, exceptions: CatalogEntry["pulumi"]): readonly string[] {
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
