import { parse } from "yaml";
import type { CatalogEntry, Path, When } from "../../catalog/entry";
import { globMatches } from "../iam/globs";
import type { Resource } from "./deployment";
import { isMap, isUnknown, type Unknown, unknown, type Value } from "./value";

/** A value inside a resource, with the place where the user finds it, in the user's spelling: `rule[1].destination[0].bucket`. */
export interface Found {
  readonly at: string;
  readonly value: Value;
  /** The same place in the words of the catalog: `rule.destination.bucket`. */
  readonly path: Path;
  /** Nobody knows what it stands in, so that of all that this is made from each may stand elsewhere in it. */
  readonly isAround?: true;
  /** What stands before it in its list. */
  readonly before?: Value;
}

/** What has to be known of a type to read it. */
type Reading = Pick<CatalogEntry, "pulumi" | "filledIn" | "required">;

/**
 * Everything that stands at a path of the catalog, in order. Lists on the way, and at the end, are walked element by element;
 * what is unknown on the way stands for whatever is below it; what is not there, or null, is not found, unless nobody can leave it out.
 */
export function find(resource: Resource, path: Path, entry?: Reading, element?: Found): readonly Found[] {
  if (path === ".<") return beforeIt(element);
  const start = startOf(resource, path, element);
  let spelt: Spelt = resource.spelling === "terraform" ? asWritten : (segment) => spellings(segment, entry?.pulumi);
  let here: readonly Found[] = [start];
  const parts = segmentsOf(path);
  for (const [index, segment] of parts.entries()) {
    const next: Found[] = [];
    const isLast = index === parts.length - 1;
    for (const found of here) {
      if (typeof found.value === "string") spelt = asWritten; // names inside a text are those of its author
      const before = next.length;
      for (const below of step(found, segment, spelt)) addElements(next, below, isLast, entry);
      // A state has an empty text where nothing is set.
      if (isLast && next.slice(before).every(({ value }) => value === "")) next.push(...missing(found, segment, entry));
    }
    if (next.length === 0) return nothing;
    here = next;
  }
  return here;
}

const nothing: readonly Found[] = [];

function startOf(resource: Resource, path: Path, element: Found | undefined): Found {
  return element && path.startsWith(".") ? element : { at: "", path: "", value: resource.values };
}

function beforeIt(element: Found | undefined): readonly Found[] {
  return element?.before === undefined ? nothing : [{ ...element, value: element.before }];
}

/** The names under which a segment of the catalog may stand in the input. */
type Spelt = (segment: string) => readonly string[];
const asWritten: Spelt = (segment) => [segment];

function step({ at, path: before, value: outer }: Found, segment: string, spelt: Spelt): readonly Found[] {
  const value = typeof outer === "string" ? parsed(outer) : outer;
  const path = before === "" ? segment : `${before}.${segment}`;
  if (isUnknown(value)) return [{ at, path, value: hiding(value), isAround: true }];
  // A text may be a list, as the policies of OpenSearch Serverless are: its members are its items.
  if (Array.isArray(value) && typeof outer === "string" && segment === "*")
    return value.map((item, index) => ({ at: `${at}[${index}]`, path, value: item }));
  if (Array.isArray(value))
    return value.flatMap((item, index) => step({ at: `${at}[${index}]`, path: before, value: item }, segment, spelt));
  if (segment === "*" || segment === "@key") return members({ at, path, value }, segment);
  if (!isMap(value)) return [];
  const name =
    spelt(segment).find((candidate) => Object.hasOwn(value, candidate)) ?? inAnotherCase(segment, value, before);
  return name === undefined ? nothing : [{ at: at === "" ? name : `${at}.${name}`, path, value: value[name] as Value }];
}

/** Whoever reads names out of a text, or out of a map, often takes them in any case; the properties of a resource have one. */
function inAnotherCase(segment: string, within: { readonly [name: string]: Value }, before: Path): string | undefined {
  if (before === "") return undefined;
  const wanted = segment.toLowerCase();
  return Object.keys(within).find((name) => name.length === wanted.length && name.toLowerCase() === wanted);
}

const segments = new Map<Path, readonly string[]>();

function segmentsOf(path: Path): readonly string[] {
  const known = segments.get(path);
  if (known) return known;
  const parts = path
    .split(/(?<!\\)\./)
    .filter((part) => part !== "")
    .map((part) => part.replaceAll("\\.", "."));
  segments.set(path, parts);
  return parts;
}

/** The first value at a path: what a property that holds one value holds. */
export function findOne(resource: Resource, path: Path, entry?: Reading): Value | undefined {
  return find(resource, path, entry)[0]?.value;
}

/** A path of the catalog in the user's spelling, whether or not anything stands there. */
export function spelledPath(resource: Resource, path: Path, entry?: Reading): string {
  if (resource.spelling === "terraform") return path;
  const [found] = find(resource, path, entry);
  if (found) return found.at.replaceAll(/\[\d+\]/g, "");
  return segmentsOf(path)
    .map((segment) => spellings(segment, entry?.pulumi)[0])
    .join(".");
}

/** Whether conditions hold: yes, no, or, when a property is unknown, maybe. */
export function holds(
  resource: Resource,
  conditions: readonly When[] | undefined,
  entry: Reading | undefined,
  element?: Found,
) {
  let answer: "yes" | "no" | "maybe" = "yes";
  for (const condition of conditions ?? []) {
    const values = find(resource, condition.path, entry, element).filter(({ value }) => value !== "");
    if (values.length === 0) {
      if (!condition.unset) return "no";
      continue;
    }
    const known = values.filter((found) => !isUnknown(found.value));
    const isOpen = known.length < values.length;
    const { none = [], only } = condition;
    if (known.some(({ value }) => isOneOf(value, none) || (only && !isOneOf(value, only)))) return "no";
    const isMet = values.some(({ value }) => (isUnknown(value) ? isThere(value, condition) : fits(value, condition)));
    if (isMet && !(isOpen && (condition.none || only))) continue;
    if (!isOpen || (condition.is?.length === 0 && values.some(({ value }) => isUnknown(value) && isThere(value, {}))))
      return "no";
    answer = "maybe";
  }
  return answer;
}

/** A value that will come from a resource is there, whatever it is; an ARN is nothing that begins otherwise. */
function isThere(
  { from, fromIsComplete, attributes = [] }: Unknown,
  { is, not = [] }: Pick<When, "is" | "not">,
): boolean {
  const isArn = attributes.length > 0 && attributes.every((attribute) => attribute === "arn");
  const mayBe = not.some((one) => !isArn || /^(arn|\*)/.test(String(one)));
  return is === undefined && !mayBe && fromIsComplete && from.length > 0;
}

function fits(value: Value, { is, not }: When): boolean {
  return (is === undefined || isOneOf(value, is)) && (not === undefined || !isOneOf(value, not));
}

function isOneOf(value: Value, wanted: readonly (string | number | boolean)[]): boolean {
  return wanted.some((one) => globMatches(String(one).toLowerCase(), String(value).toLowerCase()));
}

/**
 * What nobody configured is not there, whatever the provider will make of it. A block that nobody configured, and that the provider
 * does not fill in, is made by a `dynamic` block of which nothing is known.
 */
function addElements(to: Found[], found: Found, isLast: boolean, entry: Reading | undefined): void {
  const { at, path, value } = found;
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      addElements(
        to,
        { at: `${at}[${index}]`, path, value: item, ...(index > 0 && { before: value[index - 1] as Value }) },
        isLast,
        entry,
      );
  } else if (!isUnknown(value) || value.because !== "filled-in-by-provider") to.push(found);
  else if (!isLast && !entry?.filledIn?.includes(path)) to.push({ ...found, value: unknown("set-after-apply") });
}

/** What has to be there, and is not: a state that was edited, or written by a release that did not read it. */
function missing({ at, path: before, value }: Found, segment: string, entry: Reading | undefined): readonly Found[] {
  const path = before === "" ? segment : `${before}.${segment}`;
  if (!entry?.required?.includes(path) || !isMap(value)) return nothing;
  return [{ at: at === "" ? segment : `${at}.${segment}`, path, value: unknown("not-in-input") }];
}

/** What is made of a part that is not known yet shows nothing of its other parts. */
function hiding(value: Unknown): Unknown {
  return value.because === "set-after-apply" ? { ...value, because: "part-set-after-apply" } : value;
}

function members({ at, path, value }: Found, segment: "*" | "@key"): Found[] {
  if (!isMap(value)) return [];
  return Object.entries(value).map(([name, member]) => ({
    at: `${at}[${JSON.stringify(name)}]`,
    path,
    value: segment === "*" ? member : name,
  }));
}

/** JSON, or YAML where it has several lines, as pipelines of OpenSearch Ingestion are written. */
function parsed(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text.includes("\n") ? parsedYaml(text) : null;
  }
}

function parsedYaml(text: string): Value {
  try {
    return parse(text, { logLevel: "silent" }) as Value;
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
  const plurals = [
    ...[`${camel}s`, `${camel}es`],
    ...(camel.endsWith("y") ? [`${camel.slice(0, -1)}ies`] : []),
    ...(camel.endsWith("sis") ? [`${camel.slice(0, -2)}es`] : []), // kineses
  ];
  const names = [camel, ...plurals];
  pulumiSpellings.set(segment, names);
  return names;
}
