import type { CatalogEntry, Path, Stores } from "../../catalog/entry";
import { joined, listed, type Text, text } from "../language";
import { namesIn, words } from "../law/words";
import { nearest } from "../nearest";
import type { Dataset } from "../registers/registers";
import { type DataClass, dataClasses, type FacetName, type Facets, regulatedClasses } from "./data-map";
import type { Resource } from "./deployment";
import { find, holds } from "./find";
import { isMap, isUnknown, type Reason, type Unknown, unknown, type Value } from "./value";

/** Which tags say what about data. */
export interface LabelScheme {
  /** Tag keys that carry classes. */
  readonly keys: readonly string[];
  /** Word in a tag value → class. */
  readonly values: Readonly<Record<string, DataClass>>;
  /** Characters that separate several words in one value. */
  readonly separators: readonly string[];
  /** Whether `Important` is `important`, and `Auto:Data-Class` the same key. */
  readonly ignoreCase: boolean;
  /** Tag keys that carry the rest. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
}

export const defaultLabels: LabelScheme = {
  keys: ["auto:data-class"],
  values: Object.fromEntries(dataClasses.map((name) => [name, name])) as Record<DataClass, DataClass>,
  separators: ["+", " "],
  ignoreCase: true,
  facets: {
    dataset: ["auto:dataset"],
    domain: ["auto:domain"],
    geo: ["auto:geo"],
    scenario: ["auto:scenario"],
    origin: ["auto:origin"],
  },
};

const same = (...words: readonly string[]) => Object.fromEntries(words.map((word) => [word, word]));

/** Word in a tag value → what it says. */
const facetWords: Readonly<Record<Exclude<FacetName, "dataset">, Readonly<Record<string, string>>>> = {
  domain: same(...namesIn(words.domains)),
  geo: same(...namesIn(words.geo)),
  scenario: same(...namesIn(words.scenarios)),
  // What is mixed is treated as what is collected in China.
  origin: { ...same("domestic", "foreign"), cn: "domestic", mixed: "domestic" },
};

/** What the tags of one resource say, and the datasets to which it belongs. */
export interface TagLabel {
  readonly classes: readonly DataClass[];
  readonly unknown?: Unknown;
  readonly at: string;
  readonly facets: Facets;
  readonly contradiction?: Text;
}

/** A scheme, ready to read tags with. */
export interface LabelReader {
  readonly classes: Words;
  readonly facets: ReadonlyMap<FacetName, Words>;
  readonly datasets: readonly Matcher[];
}

/** Where words of one kind stand, and which there are. */
interface Words {
  readonly keys: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, string>;
  readonly reason: Reason;
  readonly scheme: LabelScheme;
}

interface Matcher {
  readonly dataset: Dataset;
  readonly addresses: readonly RegExp[];
  readonly tags: readonly Words[];
}

/** Of a tag that a dataset matches, another value says nothing. */
const otherWord: Reason = "class-not-in-scheme";

/** What tags say in one place. */
interface Said {
  readonly values: readonly string[];
  readonly unknown?: Unknown;
  readonly at: string;
}

export function labelReader(scheme: LabelScheme, datasets: readonly Dataset[]): LabelReader {
  const ids = Object.fromEntries(datasets.map(({ id }) => [id, id]));
  const names = Object.keys(scheme.facets) as FacetName[];
  return {
    classes: wordsOf(scheme.keys, scheme.values, "class-not-in-scheme", scheme),
    facets: new Map(
      names.map((name) => [
        name,
        name === "dataset"
          ? wordsOf(scheme.facets[name], ids, "dataset-not-declared", scheme)
          : wordsOf(scheme.facets[name], facetWords[name], "word-not-in-scheme", scheme),
      ]),
    ),
    datasets: datasets.map((dataset) => ({
      dataset,
      addresses: (dataset.stores ?? []).flatMap(({ address }) => (address === undefined ? [] : [pattern(address)])),
      tags: (dataset.stores ?? []).flatMap(({ tag }) =>
        tag === undefined
          ? []
          : [wordsOf([tag.key], { [tag.value]: tag.value }, otherWord, { ...scheme, separators: [] })],
      ),
    })),
  };
}

function wordsOf(
  keys: readonly string[],
  values: Readonly<Record<string, string>>,
  reason: Reason,
  scheme: LabelScheme,
): Words {
  return {
    keys: new Set(keys.map((key) => folded(key, scheme))),
    known: new Map(Object.entries(values).map(([word, means]) => [folded(word, scheme), means])),
    reason,
    scheme,
  };
}

function folded(text: string, { ignoreCase }: LabelScheme): string {
  return ignoreCase ? text.trim().toLowerCase() : text;
}

function withoutIndex(address: string): string {
  return address.replace(/\[[^[\]]*\]$/, "");
}

/** `module.lake.*` */
function pattern(glob: string): RegExp {
  return new RegExp(
    `^${glob
      .split("*")
      .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"))
      .join(".*")}$`,
  );
}

function tagsOfMade(
  resource: Resource,
  entry: CatalogEntry,
  { tags, when }: NonNullable<CatalogEntry["makesAny"]>,
): readonly Path[] {
  return tags === undefined || holds(resource, when, entry) === "no" ? [] : [tags];
}

/**
 * Reads the label from a resource's own tags, else from the tags that its provider adds to everything, together with those that other
 * resources set on it, with those of its parts and with the datasets to which it belongs; undefined when nothing says any.
 */
export function labelOf(
  resource: Resource,
  entry: CatalogEntry | undefined,
  reader: LabelReader,
  setByOthers: readonly Tags[] = [],
): TagLabel | undefined {
  const places = [...tagsOf(resource, entry?.stores?.tags), ...setByOthers];
  const paths = entry?.makesAny ? tagsOfMade(resource, entry, entry.makesAny) : (entry?.stores?.partTags ?? []);
  const parts = paths.flatMap((path) =>
    find(resource, path, entry).map(({ at, value }): Tags => ({ tags: ofCloudFormation(value), at })),
  );
  const says = (words: Words) => united([...places, ...parts].flatMap(({ tags, at }) => inTags(tags, at, words) ?? []));
  const own =
    united(places.flatMap(({ tags, at }) => inTags(tags, at, reader.classes) ?? [])) ??
    places.flatMap(({ tags, at }) => unknownTags(tags, at) ?? [])[0];
  const ofParts = parts.flatMap(({ tags, at }) => inTags(tags, at, reader.classes) ?? unknownTags(tags, at) ?? []);
  const classes = united([...(own ? [own] : []), ...ofParts]);
  const facets = new Map<FacetName, Said>();
  for (const [name, words] of reader.facets) {
    const one = says(words);
    if (one) facets.set(name, one);
  }
  const matched = reader.datasets.filter(
    ({ dataset, addresses, tags }) =>
      facets.get("dataset")?.values.includes(dataset.id) ||
      addresses.some((address) => address.test(resource.address) || address.test(withoutIndex(resource.address))) ||
      tags.some((words) => says(words)?.values.length),
  );
  const mayMatch = reader.datasets
    .flatMap(({ tags }) => tags.flatMap((words) => says(words)?.unknown ?? []))
    .find(({ because }) => because !== otherWord);
  return withDatasets(
    mayMatch ? united([...(classes ? [classes] : []), { values: [], unknown: mayMatch, at: "tags" }]) : classes,
    facets,
    matched.map(({ dataset }) => dataset),
  );
}

/** What several tags say between them. */
export function together(labels: readonly TagLabel[]): TagLabel {
  const [first] = labels as [TagLabel];
  const because = labels.map((label) => label.unknown).find((why) => why !== undefined);
  const contradiction = labels.map((label) => label.contradiction).find((why) => why !== undefined);
  return {
    classes: sortClasses(labels.flatMap(({ classes }) => classes)),
    at: first.at,
    facets: labels.map(({ facets }) => facets).reduce(uniteFacets),
    ...(because && { unknown: because }),
    ...(contradiction !== undefined && { contradiction }),
  };
}

/** All that holds in either. */
export function uniteFacets(one: Facets, other: Facets): Facets {
  const names = new Set([...Object.keys(one), ...Object.keys(other)] as FacetName[]);
  return Object.fromEntries(
    [...names].map((name) => {
      const why = one[name]?.unknown ?? other[name]?.unknown;
      const values = [...new Set([...(one[name]?.values ?? []), ...(other[name]?.values ?? [])])].sort();
      return [name, { values, ...(why && { unknown: why }) }];
    }),
  );
}

/** The strictest of what tags and datasets say. A tag that says less than a dataset contradicts it. */
function withDatasets(
  said: Said | undefined,
  facets: ReadonlyMap<FacetName, Said>,
  datasets: readonly Dataset[],
): TagLabel | undefined {
  const [first] = [said, facets.get("dataset"), ...facets.values()].filter((one) => one !== undefined);
  const describes = ["dataset", "domain", "geo"].some((name) => facets.has(name as FacetName));
  if (!said && !describes && datasets.length === 0) return undefined;
  const classes = sortClasses([
    ...((said?.values as DataClass[] | undefined) ?? []),
    ...datasets.flatMap((one) => one.classes),
  ]);
  const isStated = classes.length > 0 || said !== undefined;
  const because = said?.unknown ?? facets.get("dataset")?.unknown ?? (isStated ? undefined : unknown("no-class"));
  const own: Facets = Object.fromEntries(
    [...facets].map(([name, { values, unknown: why }]) => [name, { values, ...(why && { unknown: why }) }]),
  );
  const contradiction = datasets.map((one) => contradictionOf(one, said, facets)).find((why) => why !== undefined);
  return {
    classes,
    at: first?.at ?? "",
    facets: [own, ...datasets.map(facetsOf)].reduce(uniteFacets),
    ...(because && { unknown: because }),
    ...(contradiction !== undefined && { contradiction }),
  };
}

function facetsOf({ id, domain, geo, scenario, origin }: Dataset): Facets {
  return {
    dataset: { values: [id] },
    ...(domain && { domain: { values: domain } }),
    ...(geo !== undefined && { geo: { values: [geo] } }),
    ...(scenario !== undefined && { scenario: { values: [scenario] } }),
    ...(origin !== undefined && { origin: { values: [origin] } }),
  };
}

function contradictionOf(
  dataset: Dataset,
  said: Said | undefined,
  facets: ReadonlyMap<FacetName, Said>,
): Text | undefined {
  const tagged = said && said.unknown === undefined ? said.values : undefined;
  const missing = dataset.classes.filter((name) => regulatedClasses.includes(name) && tagged?.includes(name) === false);
  if (missing.length > 0)
    return text(contradicting, {
      tag: tagged && tagged.length > 0 ? each(tagged) : { en: "nothing", zh: "无" },
      id: dataset.id,
      its: each(dataset.classes),
    });
  const its = facetsOf(dataset);
  const other = (["domain", "geo", "scenario", "origin"] as const).find((name) => {
    const tag = facets.get(name);
    return tag && tag.unknown === undefined && its[name]?.values.some((value) => !tag.values.includes(value));
  });
  if (!other) return undefined;
  const tag = text(
    { en: "{name} {values}", zh: "{name} {values}" },
    { name: other, values: each(facets.get(other)?.values) },
  );
  return text(contradicting, { tag, id: dataset.id, its: each(its[other]?.values) });
}

const contradicting = {
  en: "its tag says {tag}, and dataset {id}, to which it belongs, {its}",
  zh: "标签写的是{tag}，而其所属的数据集{id}写的是{its}",
};

/** "important and personal and general" */
function each(values: readonly string[] = []): Text {
  return values.reduce<Text>((before, value) => (before === "" ? value : listed([before, value])), "");
}

export interface Tags {
  readonly tags: Value | undefined;
  readonly at: string;
}

/** A resource's own tags, and those that its provider adds to everything. */
export function tagsOf({ provider, spelling, values }: Resource, where: Stores["tags"]): Tags[] {
  if (where === "none") return [];
  if (provider !== "aws") return [{ tags: tagsOfList(values["tags"]), at: "tags" }];
  const isTerraform = spelling === "terraform";
  if (where === "list") {
    const at = isTerraform ? "tag" : "tags";
    return [{ tags: tagsOfList(values[at]), at }];
  }
  const all = isTerraform ? "tags_all" : "tagsAll";
  return [
    { tags: values["tags"], at: "tags" },
    { tags: values[all], at: all },
  ];
}

/** Where several places speak, all hold. A default tag stands beside one of another case, and says as much. */
function united(said: readonly Said[]): Said | undefined {
  const [first, ...more] = said;
  if (first === undefined || more.length === 0) return first;
  const because = said.map((one) => one.unknown).find((why) => why !== undefined);
  return {
    values: [...new Set(said.flatMap(({ values }) => values))],
    at: first.at,
    ...(because && { unknown: because }),
  };
}

function unknownTags(tags: Value | undefined, at: string): Said | undefined {
  return isUnknown(tags) && tags.because !== "filled-in-by-provider" ? { values: [], unknown: tags, at } : undefined;
}

function inTags(tags: Value | undefined, name: string, words: Words): Said | undefined {
  if (!isMap(tags)) return undefined;
  const keys = Object.keys(tags).filter((key) => words.keys.has(folded(key, words.scheme)));
  if (keys.length === 0) return undefined;
  const at = `${name}[${JSON.stringify(keys[0])}]`;
  return united(keys.map((key) => inValue(tags[key] as Value, key, at, words)));
}

function inValue(value: Value, key: string, at: string, { known, reason, scheme }: Words): Said {
  if (isUnknown(value)) return { values: [], unknown: value, at };
  const words = scheme.separators
    .reduce((parts, separator) => parts.flatMap((part) => part.split(separator)), [String(value ?? "")])
    .filter((word) => word !== "");
  const values = words.map((word) => known.get(folded(word, scheme)));
  const all = values.length > 0 && values.every((one) => one !== undefined);
  return {
    values: values.filter((one) => one !== undefined),
    at,
    ...(!all && { unknown: unknown(reason, scoped(key, reason, words, [...known.keys()])) }),
  };
}

/** The key of a tag, with the words that it may have, or with the one that was probably meant. */
function scoped(key: string, reason: Reason, words: readonly string[], known: readonly string[]): Text {
  if (reason === "word-not-in-scheme")
    return text(
      { en: "{key}, which is one of {known},", zh: "{key}（应为 {known} 之一）" },
      { key, known: joined(known) },
    );
  const guess = guessOf(words, known);
  return guess === ""
    ? key
    : text({ en: "{key} (did you mean {guess}?)", zh: "{key}（是否指{guess}？）" }, { key, guess });
}

/** The word that was probably meant. The word itself is a value, and not said. */
function guessOf(words: readonly string[], known: readonly string[]): Text {
  const guess = words
    .filter((word) => !known.includes(word.toLowerCase()))
    .flatMap((word) => nearest(word, known) ?? []);
  return each(guess);
}

/** Templates write a tag as { Key, Value }. */
function ofCloudFormation(tag: Value): Value {
  return isMap(tag) && "Value" in tag && typeof tag["Key"] === "string" ? { [tag["Key"]]: tag["Value"] as Value } : tag;
}

/** Auto Scaling and AWS Cloud Control write tags as a list of { key, value }. */
function tagsOfList(list: Value | undefined): Value | undefined {
  if (!Array.isArray(list)) return list;
  const tags: Record<string, Value> = {};
  for (const tag of list as Value[]) {
    if (isUnknown(tag)) return tag;
    if (!isMap(tag)) continue;
    const { key, value } = tag;
    if (isUnknown(key)) return key;
    if (key !== undefined) tags[String(key)] = value as Value;
  }
  return tags;
}

/** Strictest first, each once. */
export function sortClasses(classes: Iterable<DataClass>): DataClass[] {
  const set = new Set(classes);
  return dataClasses.filter((name) => set.has(name));
}
