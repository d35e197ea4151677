import { createHash } from "node:crypto";
import { concealAll, concealed, type Shown } from "../engine/conceal";
import { keyOf } from "../engine/words";
import { text } from "../language";
import { contents } from "../model/contents";
import type { Copy, End, Grant, Grantee, Label, Part, Store } from "../model/data-map";
import type { Resource } from "../model/deployment";
import { tagsOf } from "../model/labels";
import type { Place } from "../model/place";
import { isMap, orNull } from "../model/value";
import { type Ground, leavingOf, untilOf } from "../registers/leaving";
import type { Right } from "./rights";

/** Keys of tags, by what they say; the first that is there counts. */
export type OwnershipTags = Readonly<Record<"team" | "owner" | "environment", readonly string[]>>;

export const usualOwnershipTags: OwnershipTags = {
  team: ["team"],
  owner: ["owner"],
  environment: ["environment", "env", "stage"],
};

/** By what the parts of a data map are told. */
export interface Telling {
  readonly ground: Ground;
  /** Hides what the input marks as sensitive. */
  readonly shown: Shown;
  /** The tags that say to whom a store belongs. */
  readonly ownership: OwnershipTags;
  readonly fileOf: (input: number) => string | null;
  /** What the statements of a grant allow. */
  readonly rights: (grant: Grant) => readonly Right[];
  /** Ids of the findings on a part. */
  readonly on: (part: Part) => readonly string[];
}

export function storeOf(store: Store, by: Telling) {
  const { shown } = by;
  const { resource, what, keeps, place, account, label } = store;
  return {
    id: idOf(store),
    address: resource.address,
    type: resource.spelledType,
    input: by.fileOf(resource.input),
    component: resource.component,
    source: resource.source,
    what: text(contents[what]),
    keeps,
    account: hidden(orNull(account), shown),
    ...ownershipOf(resource, by),
    where: whereOf(place, resource.says, resource.address, shown),
    ...carriedBy(label),
    ...decidedOf(store, by),
  };
}

export function copyOf(copy: Copy, by: Telling) {
  const { shown } = by;
  const { declaredBy, at, what, rhythm, from, to, doubt } = copy;
  return {
    id: idOf(copy),
    address: declaredBy.address,
    at: shown(at),
    input: by.fileOf(declaredBy.input),
    source: declaredBy.source,
    what: text(contents[what]),
    rhythm,
    isCertain: doubt === undefined,
    from: endOf(from, shown),
    to: endOf(to, shown),
    recipient: to.operator ? whoOf(to.operator, shown) : null,
    ...carriedBy(from.store?.label),
    ...decidedOf(copy, by),
  };
}

export function grantOf(grant: Grant, by: Telling) {
  const { shown } = by;
  const { declaredBy, at, store, access, grantee, doubt } = grant;
  return {
    id: idOf(grant),
    address: declaredBy.address,
    at: shown(at),
    input: by.fileOf(declaredBy.input),
    source: declaredBy.source,
    store: shown(store.resource.address),
    access,
    rights: by.rights(grant),
    isCertain: doubt === undefined,
    grantee: whoOf(grantee, shown),
    side: orNull(grantee.place.side),
    ...carriedBy(store.label),
    ...decidedOf(grant, by),
  };
}

/** Where the data of a finding goes, who receives or reads it, and of which classes it is. */
export function flowOf(part: Part, { shown, rights }: Telling) {
  if ("grantee" in part) {
    const { grantee, access, store } = part;
    return {
      ...carriedBy(store.label),
      where: ofHidden(grantee, whereOf(grantee.place, grantee.place.says, undefined, shown), shown),
      who: whoOf(grantee, shown),
      access,
      rights: rights(part),
    };
  }
  if ("from" in part) {
    const { from, to } = part;
    return {
      ...carriedBy(from.store?.label),
      where: endOf(to, shown),
      ...(to.operator && { who: whoOf(to.operator, shown) }),
    };
  }
  return { ...carriedBy(part.label), where: whereOf(part.place, part.resource.says, part.resource.address, shown) };
}

/** Stable, as the ids of findings are: made of what it is, never of where it stands in a list. */
export function idOf(part: Part): string {
  if ("grantee" in part)
    return hashed("grant", part.declaredBy.address, part.store.resource.address, part.grantee.id, part.access);
  if ("from" in part) return hashed("copy", part.declaredBy.address, part.what, keyOf(part.from), keyOf(part.to));
  return hashed("store", part.resource.address);
}

function hashed(kind: string, ...of: readonly unknown[]): string {
  return `${kind}-${createHash("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 12)}`;
}

/** What the tags say literally; keys are compared without regard to case. */
function ownershipOf(resource: Resource, { ownership, shown }: Telling) {
  const tags = tagsOf(resource, undefined).flatMap(({ tags: its }) => (isMap(its) ? Object.entries(its) : []));
  const said = (keys: readonly string[]) => {
    const found = keys.flatMap(
      (key) => tags.find(([name, value]) => isSame(name, key) && typeof value === "string") ?? [],
    );
    return typeof found[1] === "string" ? shown(found[1]) : undefined;
  };
  return { team: said(ownership.team), owner: said(ownership.owner), environment: said(ownership.environment) };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function decidedOf(part: Store | Copy | Grant, { ground, on }: Telling) {
  const leaving = leavingOf(part, ground);
  const { verdict, reasons, record } = leaving?.decision ?? {};
  const isAllowed = verdict === "allowed";
  return {
    verdict: verdict ?? null,
    ground: isAllowed ? (reasons?.[0] ?? "covered") : null,
    assessment: isAllowed ? (record?.id ?? null) : null,
    until: isAllowed ? untilOf(record?.id, ground) : null,
    findings: on(part),
  };
}

function carriedBy(label: Label | undefined) {
  return { classes: label?.classes ?? [], isMore: label === undefined || label.unknown !== undefined };
}

function endOf({ place, says, resource, account }: End, shown: Shown) {
  return { ...whereOf(place, says, resource?.address, shown), account: hidden(orNull(account), shown) };
}

/** Where somebody is tells who it is. */
function ofHidden({ kind, id }: Grantee, where: ReturnType<typeof whereOf>, shown: Shown): ReturnType<typeof whereOf> {
  if (kind === "public" || shown(id) === id) return where;
  const country = where.country === null ? null : concealed;
  return { ...where, says: concealed, place: concealed, region: null, country };
}

/** What a hidden place stands for is hidden with it. */
function whereOf(
  { region, says: place, country, side }: Place,
  says: Place["says"],
  address: string | undefined,
  shown: Telling["shown"],
) {
  const its = orNull(country);
  const isHidden = its !== null && concealAll(place, shown) !== place;
  return {
    address: hidden(address ?? null, shown),
    says: concealAll(says, shown),
    region: hidden(region ?? null, shown),
    place: concealAll(place, shown),
    country: isHidden ? concealed : its,
    side: orNull(side),
  };
}

function whoOf({ kind, id, name, says, place }: Grantee, shown: Telling["shown"]) {
  const bare = kind === "public" ? "" : id.replace(/^network /, "");
  const isHidden = shown(bare) !== bare;
  const country = orNull(place.country);
  return {
    kind,
    id: shown(bare),
    name: isHidden || name === undefined ? null : shown(name),
    says: concealAll(says, shown),
    country: isHidden && country !== null ? concealed : country,
  };
}

function hidden(text: string | null, shown: Telling["shown"]): string | null {
  return text === null ? null : shown(text);
}
