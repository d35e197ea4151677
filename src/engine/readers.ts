import { InputError } from "../input-error";
import { type Text, text } from "../language";
import type { ObjectionCode } from "../law/reasons";
import { reason } from "../law/words";
import { buildDataMap, type Catalog } from "../model/build-data-map";
import type { Access, DataClass, Grant } from "../model/data-map";
import type { Deployment, Resource } from "../model/deployment";
import { find } from "../model/find";
import { says, settle } from "../model/reasons";
import { isUnknown } from "../model/value";
import { choice } from "../nearest";
import { type Ground, groundOf, type Leaving, leavingOf, untilOf } from "../registers/leaving";
import { concealing, type Shown } from "./conceal";
import type { Step } from "./policy";
import type { Question } from "./report";
import { grantPath } from "./words";

/** Who can reach a store, and by what. */
export interface Readers {
  readonly address: string;
  /** The file, where there are several. */
  readonly input?: string;
  readonly place: Text;
  readonly classes: readonly DataClass[];
  /** Neither a tag nor a copy says which data it holds. */
  readonly isUnclassified: boolean;
  readonly readers: readonly Reader[];
  /** Other stores into which its data is copied: who reads it there is asked there. */
  readonly copiedTo: readonly string[];
}

export interface Reader {
  readonly grantee: Text;
  readonly place: Text;
  readonly access: Access;
  /** `open`: it is not known whether the grantee is outside, or whether the access works. */
  readonly side: "offshore" | "open" | "onshore";
  /** Why it is open, and what would settle it. */
  readonly because?: Text;
  readonly settle?: Text;
  readonly path: readonly Step[];
  /** Of a grantee who is not onshore, and data that is regulated: the record that covers it, or what speaks against each. */
  readonly assessments: readonly OfRecord[];
  /** A record covers all that the store is known to hold, and there is no more. */
  readonly isCovered: boolean;
}

/** Whether a record covers a flow, and all that speaks against it. */
export interface OfRecord {
  readonly id: string;
  readonly covers: boolean;
  /** Last day; null where none is recorded. */
  readonly until: string | null;
  readonly reasons: readonly ObjectionCode[];
  /** The reasons in words. */
  readonly because: readonly Text[];
}

/** Whether a name is meant for an address: all of it or its last part, with its index or without, whatever the case of letters. */
export function isCalled(address: string, name: string): boolean {
  const [, whole = address, index = ""] = /^(.*?)(\[[^[\]]*\])?$/.exec(address) ?? [];
  const last = lastPart(whole);
  return [address, whole, `${last}${index}`, last].some((one) => one.toLowerCase() === name.toLowerCase());
}

function lastPart(address: string): string {
  return address.split(/[.:]/).at(-1) as string;
}

/** Whether a name is meant for a resource: by its address, or by what it is really called. */
export function isNamed(resource: Resource, name: string, { entries }: Catalog): boolean {
  const entry = entries.get(resource.type);
  return (
    isCalled(resource.address, name) ||
    (entry?.names ?? []).some((path) => find(resource, path, entry).some(({ value }) => value === name))
  );
}

/** Nothing is called so: the nearest name, or what there is. */
export function notFound(command: string, asked: string, says: Text, names: readonly Text[]): InputError {
  return new InputError(command, says, names.length === 0 ? text(askCheck) : choice(asked, names, lastPart));
}

/** What to do where nothing can be named. */
export const askCheck = { en: "ask `onshore check` what it found", zh: "请用 `onshore check` 查看检查结果" };

/** The records that were considered for what leaves. */
export function ofRecords({ decision }: Leaving, ground: Ground): OfRecord[] {
  return decision.considered.map(({ record, reasons }) => {
    const because = reasons.map(reason);
    return { id: record, covers: reasons.length === 0, until: untilOf(record, ground), reasons, because };
  });
}

/** Everybody who can reach each store that is called so, or each store, whatever its class: who is outside comes first. */
export function readersOf(
  deployment: Deployment,
  { catalog, labels, registers, today, profile }: Question,
  name?: string,
): Readers[] {
  const map = buildDataMap(deployment, { catalog, labels, registers, today });
  const ground = groundOf(registers, today, profile);
  const shown = concealing(deployment);
  const order = { offshore: 0, open: 1, onshore: 2 };
  const stores = map.stores.filter(({ resource }) => name === undefined || isNamed(resource, name, catalog));
  if (name !== undefined && stores.length === 0)
    throw notFound(
      "who",
      name,
      text({ en: 'no store is called "{name}"', zh: "没有名为“{name}”的存储" }, { name }),
      map.stores.map(({ resource }) => resource.address),
    );
  return stores.map((store) => ({
    address: store.resource.address,
    ...inputOf(store.resource, deployment),
    place: shown(store.place.says),
    classes: store.label.classes,
    isUnclassified: store.label.own === undefined && store.label.classes.length === 0 && !store.label.unknown,
    readers: map.grants
      .filter((grant) => grant.store === store)
      .map((grant) => readerOf(grant, ground, shown))
      .sort((one, other) => order[one.side] - order[other.side]),
    copiedTo: [
      ...new Set(
        map.copies.flatMap(({ from, to }) => (from.store === store ? (to.store?.resource.address ?? []) : [])),
      ),
    ],
  }));
}

/** In which file a resource is, where there are several. */
export function inputOf({ input }: Resource, { inputs }: Deployment): { readonly input?: string } {
  const file = inputs.length > 1 ? inputs[input]?.file : undefined;
  return file === undefined ? {} : { input: file };
}

function readerOf(grant: Grant, ground: Ground, shown: Shown): Reader {
  const { grantee, access, doubt, chain, store } = grant;
  const { side: where, says: place } = grantee.place;
  const why = where === "onshore" ? undefined : (doubt ?? (isUnknown(where) ? where : undefined));
  const side = where === "onshore" ? "onshore" : why ? "open" : "offshore";
  const leaving = leavingOf(grant, ground);
  const records = leaving && leaving.flow.classes.length > 0 ? ofRecords(leaving, ground) : [];
  return {
    grantee: shown(grantee.says),
    place: shown(place),
    access,
    side,
    ...(why && { because: shown(says(why)), settle: shown(settle(why)) }),
    path: grantPath({ says: grantee.says }, chain)
      .slice(1)
      .filter(({ says: station }, at, all) => station !== store.resource.says || all.length === 1 || at === 0)
      .map((step) => ({ says: shown(step.says), ...(step.via !== undefined && { via: shown(step.via) }) })),
    assessments: records,
    isCovered: leaving?.decision.verdict === "allowed",
  };
}
