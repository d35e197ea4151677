import type { CatalogEntry, Path, Selection, Tag, TypeName } from "../../catalog/entry";
import { arnCovers, arnsMeet, globMatches } from "../iam/globs";
import { arnShape } from "./arn";
import type { Resource } from "./deployment";
import type { EntryOf } from "./deployment-index";
import { type Found, find } from "./find";
import { isMap, isUnknown, type Value } from "./value";

type Answer = "yes" | "no" | "maybe";

/** The resource that selects, where in it, and what the catalog knows of it and of the others. */
interface Selecting {
  readonly resource: Resource;
  readonly entry: CatalogEntry;
  readonly element: Found | undefined;
  readonly entryOf: EntryOf;
}

/** Whether a selection (of AWS Backup, Data Lifecycle Manager, CloudTrail …) picks a resource. */
export function selected(selection: Selection, candidate: Resource, by: Selecting): Answer {
  if (!selection.anyRegion && !sameRegion(by.resource, candidate)) return "no";
  const excluded = matches(selection.notArns, shapeOf(candidate, by), candidate, by, matchesPattern);
  if (excluded === "yes") return "no";
  return every([
    picked(selection, candidate, by),
    pickedByFields(selection.fields, candidate, by),
    every(
      (selection.allTags ?? []).flatMap((tag) => tags(tag, by)).map(([key, value]) => hasTag(candidate, key, value)),
    ),
    every(
      (selection.noTags ?? [])
        .flatMap((tag) => tags(tag, by))
        .map(([key, value]) => not(hasTag(candidate, key, value))),
    ),
    hasName(selection.names, candidate, by),
    selection.filter !== undefined && values(selection.filter, by).length > 0 ? "maybe" : "yes",
    not(excluded),
  ]);
}

/**
 * What CloudTrail's field selectors, all of which have to hold, say of a resource: only data events of its type, and, if they speak
 * of ARNs, of its own. The other fields say which of its events are meant.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html, checked 2026-11-22.
 */
function pickedByFields(fields: Selection["fields"], candidate: Resource, by: Selecting): Answer {
  if (fields === undefined) return "yes";
  const selectors = find(by.resource, fields.each, by.entry, by.element);
  return every(
    selectors.map((element): Answer => {
      if (isUnknown(element.value)) return "maybe";
      const here = { ...by, element };
      const [field] = values(".field", here);
      const text =
        field === "eventCategory"
          ? "Data"
          : field === "resources.type"
            ? (fields.types[candidate.type as TypeName] ?? "")
            : field === "resources.ARN"
              ? shapeOf(candidate, by)
              : undefined;
      if (text === undefined) return isUnknown(field) ? "maybe" : "yes";
      const fitsAt = (path: Path, fits: Fits) => matches(path, text, candidate, here, fits);
      const wanted = [".equals", ".starts_with", ".ends_with"].some((path) => values(path, here).length > 0);
      return every([
        wanted
          ? any([fitsAt(".equals", matchesPattern), fitsAt(".starts_with", startsWith), fitsAt(".ends_with", endsWith)])
          : "yes",
        not(
          any([
            fitsAt(".not_equals", matchesPattern),
            fitsAt(".not_starts_with", startsWith),
            fitsAt(".not_ends_with", endsWith),
          ]),
        ),
      ]);
    }),
  );
}

/** Named by ARN, or by any of the tags; everything, where the selection says neither. */
function picked({ arns, arnPrefixes, anyTag }: Selection, candidate: Resource, by: Selecting): Answer {
  const wanted = anyTag === undefined ? [] : "map" in anyTag ? tagMap(anyTag.map, by) : tags(anyTag, by);
  const says =
    [arns, arnPrefixes].some((path) => path !== undefined && values(path, by).length > 0) || wanted.length > 0;
  if (!says) return arns === undefined && arnPrefixes === undefined && anyTag !== undefined ? "no" : "yes";
  return any([
    matches(arns, shapeOf(candidate, by), candidate, by, matchesPattern),
    matches(arnPrefixes, shapeOf(candidate, by), candidate, by, startsWith),
    ...wanted.map(([key, value]) => hasTag(candidate, key, value)),
  ]);
}

function sameRegion(one: Resource, other: Resource): boolean {
  return isUnknown(one.region) || isUnknown(other.region) || one.region === other.region;
}

function values(path: Path, { resource, entry, element }: Selecting): Value[] {
  return find(resource, path, entry, element).map(({ value }) => value);
}

/** The ARN that a resource has or will have, with `*` for what is not known of it. */
function shapeOf(candidate: Resource, by: Selecting): string {
  const entry = by.entryOf(candidate.type);
  return entry ? arnShape(candidate, entry).shape : "";
}

type Fits = (pattern: string, text: string) => Answer;

/** Whether any of the patterns fits; one that will come from a resource fits that resource. */
function matches(path: Path | undefined, text: string, candidate: Resource, by: Selecting, fits: Fits): Answer {
  return path === undefined
    ? "no"
    : any(
        values(path, by).map((pattern): Answer => {
          if (!isUnknown(pattern)) return fits(String(pattern), text);
          if (!pattern.fromIsComplete || pattern.from.length === 0) return "maybe";
          return pattern.from.includes(candidate.address) ? (pattern.from.length === 1 ? "yes" : "maybe") : "no";
        }),
      );
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

function tagMap(path: Path, by: Selecting): [Value, Value][] {
  return values(path, by).flatMap((value): [Value, Value][] =>
    isUnknown(value) ? [[value, value]] : isMap(value) ? Object.entries(value) : [],
  );
}

function tags({ each, key, value }: Tag, { resource, entry, element }: Selecting): [Value, Value][] {
  return find(resource, each, entry, element).map((one): [Value, Value] => {
    if (isUnknown(one.value)) return [one.value, one.value];
    const at = (path: Path) => find(resource, path, entry, one)[0]?.value ?? null;
    return [at(key), at(value)];
  });
}

/** Keys of conditions are written `aws:ResourceTag/…`; values may have wildcards. */
function hasTag(candidate: Resource, key: Value, value: Value): Answer {
  if (isUnknown(key) || isUnknown(value)) return "maybe";
  const name = String(key).replace(/^aws:ResourceTag\//i, "");
  const all = candidate.spelling === "terraform" ? ["tags", "tags_all"] : ["tags", "tagsAll"];
  for (const property of all) {
    const found = candidate.values[property];
    if (!isMap(found) || !Object.hasOwn(found, name)) continue;
    const there = found[name] as Value;
    return isUnknown(there) ? "maybe" : globMatches(String(value), String(there)) ? "yes" : "no";
  }
  return all.some(
    (property) =>
      isUnknown(candidate.values[property]) && candidate.values[property].because !== "filled-in-by-provider",
  )
    ? "maybe"
    : "no";
}

function hasName(path: Path | undefined, candidate: Resource, by: Selecting): Answer {
  const prefixes = path === undefined ? [] : values(path, by);
  if (prefixes.length === 0) return "yes";
  const name = candidate.values["name"];
  if (isUnknown(name)) return "maybe";
  return any(
    prefixes.map((prefix) => (isUnknown(prefix) ? "maybe" : String(name).startsWith(String(prefix)) ? "yes" : "no")),
  );
}

function any(answers: readonly Answer[]): Answer {
  return answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";
}

function every(answers: readonly Answer[]): Answer {
  return answers.includes("no") ? "no" : answers.includes("maybe") ? "maybe" : "yes";
}

function not(answer: Answer): Answer {
  return answer === "yes" ? "no" : answer === "no" ? "yes" : "maybe";
}
