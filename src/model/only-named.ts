import type { TypeName } from "../../catalog/entry";
import { globMatches } from "../iam/globs";
import { tell } from "../language";
import { parseArn } from "./arn";
import type { Called, Copy, End, Store } from "./data-map";
import type { Resource } from "./deployment";
import { type EntryOf, namesIn } from "./deployment-index";
import { nameIn } from "./designation";
import { push } from "./lists";
import type { Place } from "./place";
import { isKnown } from "./value";

/** A store that is not in the deployment, with the end and the resource that name it. */
interface OnlyNamed {
  readonly end: End;
  readonly by: Resource;
  readonly store: Store;
}

/** The store that an end names, which another resource names too. */
export type StoreCalled = (end: End, by: Resource) => Store | undefined;

/**
 * Joins what is copied into a store that the deployment only names with what is copied out of it, and with whom others let in there:
 * another stack makes a bucket, for one, or AWS makes the log groups of functions. What AWS makes is an end of a copy only where the
 * deployment names it.
 */
export function throughOnlyNamed(
  copies: readonly Copy[],
  entryOf: EntryOf,
  draft: (resource: Resource, place: Place) => Store | undefined,
): { readonly copies: readonly Copy[]; readonly stores: readonly Store[]; readonly storeOf: StoreCalled } {
  const called = copies.flatMap(({ from, to }) => [from.called ?? [], to.called ?? []].flat());
  const types = [...new Set(called.flatMap(({ of = [] }) => of))];
  const named = new Map<string, OnlyNamed[]>();
  const ofType = new Map<TypeName, OnlyNamed[]>();

  function meant(end: End, by: Resource): OnlyNamed | undefined {
    if (!end.called) return undefined;
    const { text, of = types } = end.called;
    const fitting = isGlob(end.called)
      ? of.flatMap((type) => ofType.get(type) ?? []).filter((one) => globMatches(text, one.store.resource.name))
      : namesOf(text, of, entryOf).flatMap(({ type, name }) => named.get(`${type} ${name}`) ?? []);
    return fitting.find((one) => isThere(end, by, one));
  }
  const ends = copies.flatMap(({ from, to, declaredBy: by }) => [from, to].map((end) => ({ end, by })));
  for (const { end, by } of ends) {
    if (!end.called || end.called.isPattern || meant(end, by)) continue;
    const names = namesOf(end.called.text, end.called.of ?? types, entryOf);
    const [store] = names.flatMap((one) => draft(resourceCalled(one, end, by), end.place) ?? []);
    if (!store) continue;
    const one = { end, by, store };
    for (const { type, name } of names) push(named, `${type} ${name}`, one);
    push(ofType, store.resource.type, one);
  }

  const joined = (end: End, by: Resource): End => {
    const one = meant(end, by);
    if (!one) return end;
    return { ...end, store: one.store, ...(end.called?.isPattern && { place: one.end.place, says: one.end.says }) };
  };
  const isMade = ({ called, store }: End) => store !== undefined || !called?.isPattern;
  return {
    storeOf: (end, by) => meant(end, by)?.store,
    stores: [...ofType.values()].flat().map(({ store }) => store),
    copies: copies
      .map((copy) => ({ ...copy, from: joined(copy.from, copy.declaredBy), to: joined(copy.to, copy.declaredBy) }))
      .filter(({ from, to }) => isMade(from) && isMade(to)),
  };
}

function isGlob({ text, isPattern }: Called): boolean {
  return isPattern === true && /[*?]/.test(text);
}

interface Named {
  readonly type: TypeName;
  readonly name: string;
}

/** What it may be of each type: of an ARN, all that its resource part may hold. */
function namesOf(text: string, types: readonly TypeName[], entryOf: EntryOf): Named[] {
  const arn = parseArn(text);
  if (!arn) return types.map((type) => ({ type, name: nameIn(text, [type]) }));
  return types.flatMap((type) => {
    const template = entryOf(type)?.arn;
    const names = template === undefined ? [] : namesIn(arn, template);
    return [...names].map((name) => ({ type, name: nameIn(name, [type]) }));
  });
}

/** Whether nothing that is known of two ends says that they are in different places. */
function isThere(end: End, by: Resource, other: OnlyNamed): boolean {
  return (
    areOne(end.place.partition, other.end.place.partition) &&
    areOne(end.place.region, other.end.place.region) &&
    (other.store.resource.type === "aws_s3_bucket" || areOne(ownerOf(end, by), ownerOf(other.end, other.by)))
  );
}

const areOne = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other;

/** What is called by its name alone is looked up in the account of the resource that names it. */
function ownerOf({ account, called }: End, by: Resource): string | undefined {
  if (isKnown(account)) return account;
  return called && !parseArn(called.text) && isKnown(by.account) ? by.account : undefined;
}

function resourceCalled({ type, name }: Named, { place, account, says }: End, by: Resource): Resource {
  const { input, provider, spelling } = by;
  const region = place.region ?? by.region;
  return {
    ...{ address: [type, name, isKnown(region) ? region : ""].join(" ").trim(), says: tell(says, "en") },
    ...{ input, type, spelledType: type, name, mode: "data", provider, spelling, values: {}, region },
    account: isKnown(account) ? account : by.account,
  };
}
