import type { CatalogEntry, Designation, OwnTags, TypeName } from "../../catalog/entry";
import type { Resource } from "./deployment";
import type { DeploymentIndex, EntryOf } from "./deployment-index";
import { type Found, find } from "./find";
import { push } from "./lists";
import type { Test } from "./selection";
import { isUnknown, type Value } from "./value";

interface Around {
  readonly index: DeploymentIndex;
  readonly entryOf: EntryOf;
  /** The resources to which a designation leads. */
  readonly follow: (resource: Resource, entry: CatalogEntry, which: Designation) => readonly Resource[];
}

interface SetTag {
  readonly keys: readonly Value[];
  readonly values: readonly Value[];
  readonly isSure: boolean;
}

/** Whether what others have set on a resource, or on what it inherits from, rules out that it has what is wanted. */
export function ownTagTest(
  { each, key, values, setBy, inheritedFrom }: OwnTags,
  resource: Resource,
  entry: CatalogEntry,
  element: Found | undefined,
  around: Around,
): Test {
  const wanted = find(resource, each, entry, element).filter(({ value }) => !isUnknown(value));
  const expressions = wanted.map((one) => [
    valuesAt(resource, key, entry, one),
    valuesAt(resource, values, entry, one),
  ]);
  const tags = setBy.map((type) => setTags(type, around));
  return (candidate) => {
    const above = around.follow(candidate, around.entryOf(candidate.type) as CatalogEntry, inheritedFrom);
    const its = [candidate, ...above].flatMap((one) => tags.flatMap((set) => set.get(one) ?? []));
    const isRuledOut = expressions.some(([wantedKeys = [], wantedValues = []]) => {
      const ofKey = its.filter(({ keys }) => mayMeet(keys, wantedKeys));
      const isKnown = ofKey.some(({ isSure, keys }) => isSure && ![...keys, ...wantedKeys].some(isUnknown));
      return isKnown && !ofKey.some((tag) => mayMeet(tag.values, wantedValues));
    });
    return isRuledOut ? "no" : "maybe";
  };
}

const known = new WeakMap<DeploymentIndex, Map<TypeName, ReadonlyMap<Resource, readonly SetTag[]>>>();

/** What resources of a type set on which others; looked through once. */
function setTags(type: TypeName, around: Around): ReadonlyMap<Resource, readonly SetTag[]> {
  const ofIndex = known.get(around.index) ?? new Map();
  known.set(around.index, ofIndex);
  const found = ofIndex.get(type) ?? read(type, around);
  ofIndex.set(type, found);
  return found;
}

function read(type: TypeName, { index, entryOf, follow }: Around): ReadonlyMap<Resource, readonly SetTag[]> {
  const tags = new Map<Resource, SetTag[]>();
  const entry = entryOf(type);
  if (!entry?.setsOwnTags) return tags;
  const { on, perhapsOn, each, key, value } = entry.setsOwnTags;
  for (const setter of index.ofType(type)) {
    const set = find(setter, each, entry).map((one) => ({
      keys: valuesAt(setter, key, entry, one),
      values: valuesAt(setter, value, entry, one),
    }));
    for (const [ways, isSure] of [[on, true] as const, [perhapsOn, false] as const])
      for (const resource of ways.flatMap((which) => follow(setter, entry, which)))
        for (const one of set) push(tags, resource, { ...one, isSure });
  }
  return tags;
}

function valuesAt(resource: Resource, path: string, entry: CatalogEntry, element: Found): readonly Value[] {
  return find(resource, path, entry, element).map(({ value }) => value);
}

function mayMeet(some: readonly Value[], others: readonly Value[]): boolean {
  return some.some((one) => others.some((other) => isUnknown(one) || isUnknown(other) || one === other));
}
