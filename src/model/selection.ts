import type { CatalogEntry, Path, Selection, Tag, TypeName } from "../../catalog/entry";
import { arnCovers, arnsMeet, globMatches, globsMeet } from "../iam/globs";
import { arnShape } from "./arn";
import type { Resource } from "./deployment";
import type { EntryOf } from "./deployment-index";
import { type Found, find } from "./find";
import { partitionOfRegion } from "./place";
import { isMap, isUnknown, type Value } from "./value";

export type Answer = "yes" | "no" | "maybe";

/** A question about a resource. */
export type Test = (candidate: Resource) => Answer;

/** The resource that selects, where in it, and what the catalog knows of it and of the others. */
interface Selecting {
  readonly resource: Resource;
  readonly entry: CatalogEntry;
  readonly element: Found | undefined;
  readonly entryOf: EntryOf;
}

/** Whether a selection (of AWS Backup, Data Lifecycle Manager, CloudTrail …) picks a resource. What it says is read once. */
export function selects(selection: Selection, by: Selecting): Test {
  const { anyRegion, regionAt, notArns, allTags = [], noTags = [], names, called, fields, filter, taking } = selection;
  return every([
    (candidate) => ((anyRegion ? isInPartition : isInRegion)(candidate, regionAt, by) ? "yes" : "no"),
    not(any(arnTests(notArns, by, matchesPattern))),
    picks(selection, by),
    ...allTags.flatMap((tag) => tagTests(tag, by)),
    ...noTags.flatMap((tag) => tagTests(tag, by)).map(not),
    ...nameTests(names, by),
    ...(called === undefined ? [] : [any(calledTests(called, by))]),
    ...(fields === undefined ? [] : fieldTests(fields, by)),
    ...(filter === undefined ? [] : values(filter, by).map(filterTest)),
    ...(taking === undefined ? [] : [takingTest(taking, by)]),
  ]);
}

/** A filter is not understood; but one that is made from certain resources is about these. */
function filterTest(value: Value): Test {
  if (!isUnknown(value) || !value.fromIsComplete || value.from.length === 0) return always("maybe");
  return ({ address }) => (value.from.includes(address) ? "yes" : "no");
}

/** Whether what selects is among what the other takes, by the lists that this has. */
function takingTest({ only, not: except, by: words }: NonNullable<Selection["taking"]>, by: Selecting): Test {
  const own = words.map(({ mine, theirs }) => ({ theirs, values: values(mine, by) }));
  return (candidate) => {
    const entry = by.entryOf(candidate.type);
    const isListed = (list: Path): readonly Test[] =>
      find(candidate, list, entry).map((element) =>
        every(
          own.map(({ theirs, values: wanted }) => {
            const said = find(candidate, theirs, entry, element).map(({ value }) => value);
            return always(said.length === 0 ? "yes" : overlap(wanted, said));
          }),
        ),
      );
    const wanted = isListed(only);
    return every([...(wanted.length > 0 ? [any(wanted)] : []), not(any(isListed(except)))])(candidate);
  };
}

function overlap(some: readonly Value[], others: readonly Value[]): Answer {
  if (some.some((one) => !isUnknown(one) && others.includes(one))) return "yes";
  return [...some, ...others].some(isUnknown) ? "maybe" : "no";
}

/** Named by ARN, or by any of the tags; everything, where the selection says neither. */
function picks({ arns, arnPrefixes, anyTag }: Selection, by: Selecting): Test {
  const wanted = [
    ...arnTests(arns, by, matchesPattern),
    ...arnTests(arnPrefixes, by, startsWith),
    ...(anyTag === undefined ? [] : "map" in anyTag ? tagMapTests(anyTag.map, by) : tagTests(anyTag, by)),
  ];
  const mustSay = arns === undefined && arnPrefixes === undefined && anyTag !== undefined;
  return wanted.length > 0 ? any(wanted) : always(mustSay ? "no" : "yes");
}

/**
 * What CloudTrail's field selectors, all of which have to hold, say of a resource: only data events of its type, and, if they speak
 * of ARNs, of its own. The other fields say which of its events are meant.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html, checked 2026-11-22.
 */
function fieldTests({ each, types }: NonNullable<Selection["fields"]>, by: Selecting): Test[] {
  const texts: Readonly<Record<string, TextOf>> = {
    eventCategory: () => "Data",
    "resources.type": ({ type }) => types[type as TypeName] ?? "",
    "resources.ARN": shapeFor(by),
  };
  return find(by.resource, each, by.entry, by.element).map((element) => {
    if (isUnknown(element.value)) return always("maybe");
    const here = { ...by, element };
    const [field] = values(".field", here);
    if (isUnknown(field)) return always("maybe");
    const text = texts[String(field)];
    if (text === undefined) return always("yes");
    const wanted = [
      ...patternTests(".equals", here, text, matchesPattern),
      ...patternTests(".starts_with", here, text, startsWith),
      ...patternTests(".ends_with", here, text, endsWith),
    ];
    const unwanted = [
      ...patternTests(".not_equals", here, text, matchesPattern),
      ...patternTests(".not_starts_with", here, text, startsWith),
      ...patternTests(".not_ends_with", here, text, endsWith),
    ];
    return every([...(wanted.length > 0 ? [any(wanted)] : []), not(any(unwanted))]);
  });
}

type TextOf = (candidate: Resource) => string;
type Fits = (pattern: string, text: string) => Answer;

/** The ARN that a resource has or will have, with `*` for what is not known of it. */
function shapeFor({ entryOf }: Selecting): TextOf {
  return (candidate) => {
    const entry = entryOf(candidate.type);
    return entry ? arnShape(candidate, entry).shape : "";
  };
}

function arnTests(path: Path | undefined, by: Selecting, fits: Fits): Test[] {
  return path === undefined ? [] : patternTests(path, by, shapeFor(by), fits);
}

/** Whether each of the patterns fits; one that will come from a resource fits that resource. */
function patternTests(path: Path, by: Selecting, textOf: TextOf, fits: Fits): Test[] {
  return values(path, by).map((pattern): Test => {
    if (!isUnknown(pattern)) return (candidate) => fits(String(pattern), textOf(candidate));
    const { from, fromIsComplete } = pattern;
    if (!fromIsComplete || from.length === 0) return always("maybe");
    return ({ address }) => (from.includes(address) ? (from.length === 1 ? "yes" : "maybe") : "no");
  });
}

/** An ARN with wildcards; it may name a kind only: `arn:aws-cn:ec2:*:*:volume/*`. */
function matchesPattern(pattern: string, shape: string): Answer {
  if (arnCovers(pattern, shape)) return "yes";
  return arnsMeet(pattern, shape) ? "maybe" : "no";
}

/** The beginning of an ARN: `arn:aws-cn:s3` stands for all buckets, `arn:aws-cn:s3:::raw/trips/` for a part of one. */
function startsWith(prefix: string, shape: string): Answer {
  if (matchesPattern(`${prefix}*`, `${shape}/`) === "yes") return "yes";
  return arnsMeet(`${shape}/*`, `${prefix}*`) ? (shape.includes("*") ? "maybe" : "yes") : "no";
}

/** The other end of an ARN. */
function endsWith(suffix: string, shape: string): Answer {
  return matchesPattern(`*${suffix}`, shape);
}

function tagMapTests(path: Path, by: Selecting): Test[] {
  return values(path, by).flatMap((value) =>
    isUnknown(value)
      ? [always("maybe")]
      : isMap(value)
        ? Object.entries(value).map(([key, its]) => tagTest(key, its))
        : [],
  );
}

function tagTests({ each, key, value }: Tag, { resource, entry, element }: Selecting): Test[] {
  return find(resource, each, entry, element).map((one) => {
    if (isUnknown(one.value)) return always("maybe");
    const at = (path: Path) => find(resource, path, entry, one)[0]?.value ?? null;
    return tagTest(at(key), at(value));
  });
}

/** Keys of conditions are written `aws:ResourceTag/…`; values may have wildcards. */
function tagTest(key: Value, value: Value): Test {
  if (isUnknown(key) || isUnknown(value)) return always("maybe");
  const name = String(key).replace(/^aws:ResourceTag\//i, "");
  const pattern = String(value);
  return ({ spelling, values: its }) => {
    const all = spelling === "terraform" ? ["tags", "tags_all"] : ["tags", "tagsAll"];
    for (const property of all) {
      const found = its[property];
      if (!isMap(found) || !Object.hasOwn(found, name)) continue;
      const there = found[name] as Value;
      return isUnknown(there) ? "maybe" : globMatches(pattern, String(there)) ? "yes" : "no";
    }
    const mayHave = all.some((property) => {
      const there = its[property];
      return isUnknown(there) && there.because !== "filled-in-by-provider";
    });
    return mayHave ? "maybe" : "no";
  };
}

/** Whether a pattern may mean what a resource is called, or a part of it. */
function calledTests({ at, as }: NonNullable<Selection["called"]>, by: Selecting): Test[] {
  return values(at, by).map((pattern): Test => {
    if (isUnknown(pattern)) return always("maybe");
    return ({ values: { name } }) => {
      if (isUnknown(name)) return "maybe";
      return as.some((one) => globsMeet(one.replace("{name}", String(name)), String(pattern))) ? "yes" : "no";
    };
  });
}

/** Whether the name begins as one of the prefixes, if there are any. */
function nameTests(path: Path | undefined, by: Selecting): Test[] {
  const prefixes = path === undefined ? [] : values(path, by);
  if (prefixes.length === 0) return [];
  return [
    any(
      prefixes.map((prefix): Test => {
        if (isUnknown(prefix)) return always("maybe");
        return ({ values: { name } }) =>
          isUnknown(name) ? "maybe" : String(name).startsWith(String(prefix)) ? "yes" : "no";
      }),
    ),
  ];
}

function isInRegion(candidate: Resource, at: Path | undefined, { resource, entryOf }: Selecting): boolean {
  const found = at === undefined ? [] : find(candidate, at, entryOf(candidate.type)).map(({ value }) => value);
  const theirs = found.length > 0 ? found : [candidate.region];
  return isUnknown(resource.region) || theirs.some((one) => isUnknown(one) || one === resource.region);
}

/** Nothing reaches from one partition into another. */
function isInPartition(candidate: Resource, _: unknown, { resource }: Selecting): boolean {
  const [one, other] = [candidate.region, resource.region].map(partitionOfRegion);
  return one === undefined || other === undefined || one === other;
}

function values(path: Path, { resource, entry, element }: Selecting): Value[] {
  return find(resource, path, entry, element).map(({ value }) => value);
}

const always =
  (answer: Answer): Test =>
  () =>
    answer;

function any(tests: readonly Test[]): Test {
  return (candidate) => {
    let answer: Answer = "no";
    for (const test of tests) {
      const one = test(candidate);
      if (one === "yes") return "yes";
      if (one === "maybe") answer = "maybe";
    }
    return answer;
  };
}

export function every(tests: readonly Test[]): Test {
  return (candidate) => {
    let answer: Answer = "yes";
    for (const test of tests) {
      const one = test(candidate);
      if (one === "no") return "no";
      if (one === "maybe") answer = "maybe";
    }
    return answer;
  };
}

function not(test: Test): Test {
  return (candidate) => {
    const answer = test(candidate);
    return answer === "yes" ? "no" : answer === "no" ? "yes" : "maybe";
  };
}
