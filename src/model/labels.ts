import type { CatalogEntry } from "../../catalog/entry";
import { nearest } from "../nearest";
import { type DataClass, dataClasses } from "./data-map";
import type { Resource } from "./deployment";
import { find } from "./find";
import { isKnown, isMap, isUnknown, type Unknown, unknown, type Value, type ValueMap } from "./value";

/** Which tags say which data classes. */
export interface LabelScheme {
  /** Tag keys that carry classes. */
  readonly keys: readonly string[];
  /** Word in a tag value → class. */
  readonly values: Readonly<Record<string, DataClass>>;
  /** Characters that separate several classes in one value. */
  readonly separators: readonly string[];
  /** Whether `Important` is `important`, and `Auto:Data-Class` the same key. */
  readonly ignoreCase: boolean;
}

export const defaultLabels: LabelScheme = {
  keys: ["auto:data-class"],
  values: Object.fromEntries(dataClasses.map((name) => [name, name])) as Record<DataClass, DataClass>,
  separators: ["+", " "],
  ignoreCase: true,
};

/** What the tags of one resource say. */
export interface TagLabel {
  readonly classes: readonly DataClass[];
  readonly unknown?: Unknown;
  readonly at: string;
}

/**
 * Reads the label from a resource's own tags, else from the tags that its provider adds to everything, together with those of its
 * parts; undefined when no tag says any.
 */
export function labelOf(
  resource: Resource,
  entry: CatalogEntry | undefined,
  scheme: LabelScheme,
): TagLabel | undefined {
  const where = entry?.stores?.tags;
  const own = where === "none" ? undefined : ownLabel(resource, where, scheme);
  const parts = (entry?.stores?.partTags ?? []).flatMap((path) =>
    find(resource, path, entry).flatMap(({ at, value }) => inTags(value, at, scheme) ?? unknownTags(value, at) ?? []),
  );
  return parts.length === 0 ? own : together(own ? [own, ...parts] : parts);
}

/** What several tags say between them. */
export function together(labels: readonly TagLabel[]): TagLabel {
  const [first] = labels as [TagLabel];
  const because = labels.map((label) => label.unknown).find((why) => why !== undefined);
  return {
    classes: sortClasses(labels.flatMap(({ classes }) => classes)),
    at: first.at,
    ...(because && { unknown: because }),
  };
}

function ownLabel(resource: Resource, where: "list" | undefined, scheme: LabelScheme): TagLabel | undefined {
  const names =
    resource.spelling === "terraform"
      ? { own: "tags", all: "tags_all", list: "tag" }
      : { own: "tags", all: "tagsAll", list: "tags" };
  const own = where === "list" ? tagsOfList(resource.values[names.list]) : resource.values[names.own];
  const all = where === "list" ? null : resource.values[names.all];
  const name = where === "list" ? names.list : names.own;
  const [said, inAll] = [inTags(own, name, scheme), inTags(all, names.all, scheme)];
  if (said && inAll) return both(said, inAll);
  return said ?? inAll ?? unknownTags(own, name) ?? unknownTags(all, names.all);
}

/** A default tag stands beside one of another case, and says as much. */
function both(one: TagLabel, other: TagLabel): TagLabel {
  const why = one.unknown ?? other.unknown;
  return { ...one, classes: sortClasses([...one.classes, ...other.classes]), ...(why && { unknown: why }) };
}

function unknownTags(tags: Value | undefined, at: string): TagLabel | undefined {
  return isUnknown(tags) && tags.because !== "filled-in-by-provider" ? { classes: [], unknown: tags, at } : undefined;
}

function inTags(tags: Value | undefined, name: string, scheme: LabelScheme): TagLabel | undefined {
  if (!isMap(tags)) return undefined;
  const same = (text: string) => (scheme.ignoreCase ? text.trim().toLowerCase() : text);
  const wanted = scheme.keys.map(same);
  const keys = Object.keys(tags).filter((key) => wanted.includes(same(key)));
  if (keys.length === 0) return undefined;
  const at = `${name}[${JSON.stringify(keys[0])}]`;
  const labels = keys.map((key) => inValue(tags[key] as Value, key, at, scheme));
  const because = labels.map((label) => label.unknown).find((why) => why !== undefined);
  return { classes: sortClasses(labels.flatMap((label) => label.classes)), at, ...(because && { unknown: because }) };
}

function inValue(value: Value, key: string, at: string, scheme: LabelScheme): TagLabel {
  if (isUnknown(value)) return { classes: [], unknown: value, at };
  const words = scheme.separators
    .reduce((parts, separator) => parts.flatMap((part) => part.split(separator)), [String(value ?? "")])
    .filter((word) => word !== "");
  const known = new Map(
    Object.entries(scheme.values).map(([word, name]) => [scheme.ignoreCase ? word.toLowerCase() : word, name]),
  );
  const classes = words.map((word) => known.get(scheme.ignoreCase ? word.trim().toLowerCase() : word));
  const all = classes.length > 0 && classes.every((name) => name !== undefined);
  return {
    classes: classes.filter((name) => name !== undefined),
    at,
    ...(!all && { unknown: unknown("class-not-in-scheme", `${key}${guessOf(words, [...known.keys()])}`) }),
  };
}

/** The class that was probably meant. The word itself is a value, and not said. */
function guessOf(words: readonly string[], known: readonly string[]): string {
  const guess = words
    .filter((word) => !known.includes(word.toLowerCase()))
    .flatMap((word) => nearest(word, known) ?? []);
  return guess.length === 0 ? "" : ` (did you mean ${guess.join(" and ")}?)`;
}

/** Auto Scaling writes tags as a list of { key, value }. */
function tagsOfList(list: Value | undefined): Value | undefined {
  if (!Array.isArray(list)) return list;
  const tags: Record<string, Value> = {};
  for (const tag of list as Value[]) {
    if (isUnknown(tag)) return tag;
    const { key, value } = tag as ValueMap;
    if (isUnknown(key)) return key;
    if (isKnown(key as Value)) tags[String(key)] = value as Value;
  }
  return tags;
}

/** Strictest first, each once. */
export function sortClasses(classes: Iterable<DataClass>): DataClass[] {
  const set = new Set(classes);
  return dataClasses.filter((name) => set.has(name));
}
