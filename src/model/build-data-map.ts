import type { CatalogEntry, Copies, Designation, HoldsNoData, Path, Stores, TypeName } from "../../catalog/entry";
import type { Entries } from "../../catalog/on-demand";
import { providersWithoutData } from "../../catalog/providers";
import { tell } from "../language";
import { countryOfConnection, countryOfHost } from "../registers/networks";
import type { Registers } from "../registers/registers";
import {
  type Copy,
  type Count,
  type Coverage,
  type DataMap,
  type End,
  type Label,
  regulatedClasses,
  type Store,
  type Unmodelled,
} from "./data-map";
import type { Deployment, Resource } from "./deployment";
import { indexDeployment } from "./deployment-index";
import {
  type Designated,
  designate,
  designatedOrAny,
  type Encrypted,
  keyOf,
  madeByAws,
  mentionedAtHome,
  placeAsNamed,
  type Surroundings,
} from "./designation";
import { type Found, find, findOne, holds } from "./find";
import { areGiven } from "./given";
import { grantsIn } from "./grants";
import { type LabelReader, type LabelScheme, labelOf, labelReader, type TagLabel, type Tags, together } from "./labels";
import { firstOfEach, push } from "./lists";
import { throughOnlyNamed } from "./only-named";
import { type Place, placeAtEdge, placeOfRegion, placeOfService, placeOfZone } from "./place";
import { spreadLabels } from "./spread-labels";
import type { Trace } from "./trace";
import { isKnown, isUnknown, type Unknown, unknown } from "./value";

export interface Catalog {
  readonly entries: Entries;
  readonly holdsNoData: ReadonlyMap<string, HoldsNoData>;
}

export interface Knowledge {
  readonly catalog: Catalog;
  readonly labels: LabelScheme;
  readonly registers: Registers;
  /** The day to judge by, `2026-11-22`, in China time. */
  readonly today: string;
  /** Where it is taken down how grants are judged; left out unless somebody asks why. */
  readonly trace?: Trace;
}

/** A store whose label is still to be found. */
type Draft = { -readonly [K in keyof Store]: Store[K] };

/**
 * Joins what a deployment says with what the catalog knows. This is the only place where they meet. The order of the resources
 * does not matter.
 */
export function buildDataMap(deployment: Deployment, knowledge: Knowledge): DataMap {
  const { catalog, registers, today, trace } = knowledge;
  const labels = labelReader(knowledge.labels, registers.datasets);
  const resources = [...deployment.resources].sort(byAddress);
  const entryOf = (type: string) => catalog.entries.get(type);
  const index = indexDeployment({ ...deployment, resources }, entryOf);
  const stores = new Map<Resource, Draft>();
  for (const resource of resources) {
    const entry = entryOf(resource.type);
    if (entry?.stores) stores.set(resource, draft(resource, entry, entry.stores));
  }
  const meetingPoints = new Map<string, Resource>();
  function meetingPoint(name: string, type: TypeName, from: Resource): Resource {
    const address = `${type} ${name}`;
    const { input, region, account, spelling, provider } = from;
    const added = meetingPoints.get(address) ?? {
      ...{ address, says: `${type} "${name}"`, input, type, spelledType: type, name, mode: "data", provider },
      ...{ spelling, values: {}, region, account },
    };
    meetingPoints.set(address, added);
    const entry = entryOf(type);
    if (entry?.stores && !stores.has(added)) stores.set(added, draft(added, entry, entry.stores));
    return added;
  }
  const around: Surroundings = {
    index,
    meetingPoint,
    entryOf,
    registers,
    today,
    storeOf: (resource) => stores.get(resource),
    countryOfHost: (host) => countryOfHost(registers.networks, host),
    countryOfConnection: (name) => countryOfConnection(registers.networks, name),
    encrypted: [],
    ...(trace && { trace }),
  };
  for (const store of stores.values()) {
    const entry = entryOf(store.resource.type) as CatalogEntry;
    if (entry.stores?.place === "as-named") store.place = placeAsNamed(store.resource, entry, around);
  }
  const withKeys: Surroundings = {
    ...around,
    encrypted: resources.flatMap((resource) => keysOf(resource, entryOf(resource.type), around)),
  };

  const managed = resources.filter(({ mode }) => mode === "managed");
  const onlyNamed = (resource: Resource, place: Place) => {
    const entry = entryOf(resource.type);
    return entry?.stores && { ...draft(resource, entry, entry.stores), place };
  };
  const all = managed.flatMap((resource) =>
    (entryOf(resource.type)?.copies ?? []).flatMap((rule) =>
      copiesBy(resource, entryOf(resource.type) as CatalogEntry, rule, withKeys),
    ),
  );
  const { copies: declared, stores: named, storeOf: storeCalled } = throughOnlyNamed(all, entryOf, onlyNamed);
  for (const store of named) stores.set(store.resource, store);
  const setTags = tagsSet(managed, around);
  const labelled = (resource: Resource) => labelOf(resource, entryOf(resource.type), labels, setTags.get(resource));
  const saysOf = (store: Store) => ownLabel(store.resource, labelled, around);
  const { copies, movers } = throughMovers(declared, labelled, saysOf, entryOf);
  for (const mover of movers) stores.set(mover.resource, mover);
  const own = [...stores.values()].map((store) => ({ store, own: saysOf(store) }));
  const intoParts = own.flatMap((one) => (one.own ? [] : intoPart(one.store, around)));
  const ways = [...copies, ...intoParts];
  for (const [store, label] of spreadLabels(own, ways)) (store as Draft).label = label;

  return {
    stores: [...stores.values()].filter(({ resource }) => resource.mode === "managed"),
    copies: withoutReturns(distinct(copies), ways),
    grants: grantsIn(managed, { ...withKeys, storeCalled }),
    unmodelled: managed
      .filter((resource) => isUnmodelled(resource, catalog))
      .map((resource) => unmodelled(resource, entryOf(resource.type), labels)),
    coverage: { ...(deployment.isPart && { isPart: true }), ...coverageOf(managed, catalog) },
  };
}

function draft(
  resource: Resource,
  entry: CatalogEntry | undefined,
  { what, keeps, place, partOf, tags }: Stores,
): Draft {
  const label: Label = { own: undefined, classes: [], trail: [], facets: {} };
  return {
    resource,
    what,
    keeps,
    isPart: partOf !== undefined,
    takesTags: tags !== "none",
    place: placeOf(resource, entry, place),
    account: resource.account,
    label,
  };
}

function placeOf(resource: Resource, entry: CatalogEntry | undefined, place: Stores["place"]): Place {
  const own = placeOfRegion(resource.region);
  if (place === "own-region" || place === "as-named") return own;
  if (place === "members")
    return { side: "onshore", country: "CN", says: { en: "where its members are", zh: "其成员所在地" } };
  if (place === "worldwide") return placeAtEdge(own);
  if ("worldwideWhere" in place) {
    return isSet(resource, place.worldwideWhere, entry) ? placeAtEdge(own) : own;
  }
  if ("always" in place) return placeOfService(resource.region, place.always);
  if ("region" in place) {
    const code = findOne(resource, place.region, entry);
    return code === undefined ? own : placeOfRegion(isUnknown(code) ? code : String(code));
  }
  const zone = findOne(resource, place.zone, entry);
  return zone === undefined || zone === "" || isUnknown(zone) ? own : placeOfZone(String(zone));
}

function isSet(resource: Resource, path: Path, entry: CatalogEntry | undefined): boolean {
  const value = findOne(resource, path, entry);
  return value !== undefined && value !== "";
}

/** A resource's own tags, else those of the stores that it is a part of. */
function ownLabel(
  resource: Resource,
  labelled: (resource: Resource) => TagLabel | undefined,
  around: Surroundings,
): TagLabel | undefined {
  const entry = around.entryOf(resource.type);
  const own = labelled(resource);
  if (own || !entry?.stores?.partOf) return own;
  const found = designate(resource, entry, entry.stores.partOf, around)
    .flatMap(orOneBeside)
    .flatMap(({ end: { store, unknown: doubt } }) => {
      const label = store && store.resource !== resource ? labelled(store.resource) : undefined;
      return label ? [doubt ? { ...label, classes: [], unknown: doubt } : label] : [];
    });
  return found.length === 0 ? undefined : together(found);
}

/** The tags that resources set on others. Where it is not known on which, any of the kind may have it, if the entry names kinds. */
function tagsSet(resources: readonly Resource[], around: Surroundings): ReadonlyMap<Resource, readonly Tags[]> {
  const tags = new Map<Resource, Tags[]>();
  for (const resource of resources) {
    const entry = around.entryOf(resource.type);
    if (!entry?.setsTag) continue;
    const { on, key, value } = entry.setsTag;
    const name = findOne(resource, key, entry);
    if (name === undefined) continue;
    for (const { resource: other, doubt } of designatedOrAny(resource, entry, on, around)) {
      const said = isUnknown(name) ? name : { [String(name)]: doubt ?? findOne(resource, value, entry) ?? null };
      push(tags, other, { tags: said, at: resource.says });
    }
  }
  return tags;
}

/**
 * What moves data may be tagged where the source says nothing, or is outside the deployment: then that passes through it, as what
 * its own tags say.
 */
function throughMovers(
  declared: readonly Copy[],
  labelled: (resource: Resource) => TagLabel | undefined,
  saysOf: (store: Store) => TagLabel | undefined,
  entryOf: Surroundings["entryOf"],
): { readonly copies: readonly Copy[]; readonly movers: readonly Draft[] } {
  const movers = new Map<Resource, Draft>();
  const copies = declared.flatMap((copy): Copy[] => {
    const { declaredBy: mover, from, what } = copy;
    const isOwn = from.resource === mover;
    if (from.store && (isOwn || saysOf(from.store))) return [copy];
    if (!movers.has(mover) && !(entryOf(mover.type)?.takesTags && labelled(mover))) return [copy];
    const store = movers.get(mover) ?? draft(mover, undefined, { what, keeps: "in-transit", place: "own-region" });
    movers.set(mover, store);
    const middle = endOf(store);
    return [...(isOwn ? [] : [{ ...copy, to: middle }]), { ...copy, from: middle }];
  });
  return { copies, movers: [...movers.values()] };
}

function endOf(store: Store): End {
  const { resource, place, account } = store;
  return { resource, store, place, account, says: resource.says };
}

/** What is in a store is in its parts that say nothing of themselves: the way by which a label that it was given goes on. */
function intoPart(part: Store, around: Surroundings): Copy[] {
  const entry = around.entryOf(part.resource.type) as CatalogEntry;
  const { partOf, apartWhere } = entry.stores ?? {};
  if (!partOf || (apartWhere !== undefined && isSet(part.resource, apartWhere, entry))) return [];
  return designate(part.resource, entry, partOf, around)
    .flatMap(orOneBeside)
    .flatMap(({ end, at, doubt }) =>
      end.store && end.store !== part
        ? [
            {
              declaredBy: part.resource,
              at,
              what: part.what,
              rhythm: "continuous",
              from: end,
              to: endOf(part),
              ...(doubt && { doubt }),
            },
          ]
        : [],
    );
}

/** Of what it is a part may not be known yet: then it may be of each that lies beside it. */
function orOneBeside(one: Designated): Designated[] {
  const { mayBe = [], unknown: doubt } = one.end;
  if (one.end.store || !doubt) return [one];
  return mayBe.map((store) => ({ ...one, end: { ...one.end, resource: store.resource, store }, doubt }));
}

/** Keys may be named by their ARN, their id or an alias. */
function keysOf(resource: Resource, entry: CatalogEntry | undefined, around: Surroundings): Encrypted[] {
  if (!entry?.encryptedBy) return [];
  const stores = designate(resource, entry, entry.encryptionOf ?? "self", around).flatMap(({ end }) => end.store ?? []);
  return entry.encryptedBy.flatMap((path) =>
    designate(
      resource,
      entry,
      { arn: path, of: ["aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_alias"] },
      around,
    ).flatMap(({ end, at }) => stores.map((store) => ({ store, key: keyOf(end), at }))),
  );
}

function copiesBy(resource: Resource, entry: CatalogEntry, rule: Copies, around: Surroundings): Copy[] {
  const elements = rule.each === undefined ? [undefined] : find(resource, rule.each, entry);
  return elements.flatMap((element) => {
    const on = holds(resource, rule.when, entry, element);
    const there = areGiven(resource, entry, rule.given ?? [], around, element);
    if (on === "no" || there.is === "no") return [];
    const why = on === "maybe" ? unknown("switch-not-known") : there.is === "maybe" ? there.because : undefined;
    const sources = designate(resource, entry, rule.from, around, element);
    const targets = targetsOf(resource, entry, rule.to, around, element);
    return [
      ...sources.flatMap((from) =>
        targets.filter((to) => !sameStore(from.end, to.end)).map((to) => copyOf(resource, rule, from, to, why)),
      ),
      ...readAbroad(resource, entry, rule, sources, around, element).map(([store, reader]) =>
        copyOf(resource, rule, store, reader, why),
      ),
    ];
  });
}

/** Code that runs abroad may read what it is told of, and not only write there. */
function readAbroad(
  resource: Resource,
  entry: CatalogEntry,
  { to }: Copies,
  runs: readonly Designated[],
  around: Surroundings,
  element: Found | undefined,
): (readonly [store: Designated, reader: Designated])[] {
  const readers = runs.filter(({ end }) => end.store && end.place.side !== "onshore");
  if (readers.length === 0 || typeof to !== "object" || !("mentioned" in to)) return [];
  return mentionedAtHome(resource, entry, to.mentioned, around, element).flatMap((store) =>
    readers
      .filter((reader) => reader.end.place.side === "offshore" || store.end.place.side === "onshore")
      .map((reader) => [store, reader] as const),
  );
}

function targetsOf(
  resource: Resource,
  entry: CatalogEntry,
  to: Designation,
  around: Surroundings,
  element: Found | undefined,
): Designated[] {
  const found = designate(resource, entry, to, around, element);
  return found.length === 0 && typeof to === "object" && "made" in to ? madeByAws(resource, entry, to) : found;
}

function copyOf(
  resource: Resource,
  { what, rhythm }: Copies,
  from: Designated,
  to: Designated,
  why: Unknown | undefined,
): Copy {
  const source = from.doubt ?? (from.isOneOf ? unknown("several-candidates") : undefined);
  const doubt = to.doubt ?? source ?? (why && (to.end.unknown ?? why));
  return {
    declaredBy: resource,
    at: to.at || from.at,
    what,
    rhythm,
    from: from.end,
    to: to.end,
    ...(doubt && { doubt }),
  };
}

function sameStore(one: End, other: End): boolean {
  return one.store !== undefined && one.store === other.store;
}

/** What has all of its data from the place that a property names brings none there by the same property, as a table that is read and written. */
function withoutReturns(copies: readonly Copy[], ways: readonly Copy[]): Copy[] {
  const arriving = new Map<Store, Copy[]>();
  for (const way of ways)
    if (way.to.store && !(way.from.store && isUnregulated(way.from.store.label))) push(arriving, way.to.store, way);
  return copies.filter((copy) => {
    const { store } = copy.from;
    const its = (store && store.label.own === undefined && arriving.get(store)) || [];
    return its.length === 0 || !its.every((way) => isReturn(copy, way));
  });
}

function isReturn(copy: Copy, way: Copy): boolean {
  const { declaredBy, at, to } = copy;
  return to.store !== undefined && way.from.store === to.store && way.declaredBy === declaredBy && way.at === at;
}

function isUnregulated({ classes, unknown: why }: Label): boolean {
  return why === undefined && !classes.some((name) => regulatedClasses.includes(name));
}

/** One declaration may say the same copy twice, as two rules with one target; what it says for sure is not only mentioned. */
function distinct(copies: readonly Copy[]): Copy[] {
  const sure = new Set(copies.flatMap((copy) => (copy.doubt ? [] : [wayOf(copy)])));
  return firstOfEach(copies, (copy) => [wayOf(copy), copy.what, copy.doubt?.because].join("\n")).filter(
    (copy) => copy.doubt?.because !== "only-mentioned" || !sure.has(wayOf(copy)),
  );
}

function wayOf({ declaredBy, from, to }: Copy): string {
  return [
    declaredBy.input,
    declaredBy.address,
    from.resource?.address ?? tell(from.says, "en"),
    to.resource?.address ?? tell(to.says, "en"),
    isKnown(to.account) ? to.account : "",
  ].join("\n");
}

/** A type that the catalog does not have, or that makes any, or of a provider that it does not know: it may do anything with data. */
function isUnmodelled({ provider, type }: Resource, { entries, holdsNoData }: Catalog): boolean {
  if (provider !== "aws") return !Object.hasOwn(providersWithoutData, provider);
  const entry = entries.get(type);
  return entry ? entry.makesAny !== undefined : !holdsNoData.has(type);
}

function unmodelled(resource: Resource, entry: CatalogEntry | undefined, labels: LabelReader): Unmodelled {
  const own = labelOf(resource, entry, labels);
  const label: Label = {
    own: own && (own.unknown ?? own.classes),
    classes: own?.classes ?? [],
    facets: own?.facets ?? {},
    ...(own?.contradiction !== undefined && { contradiction: own.contradiction }),
    ...(own?.unknown && { unknown: own.unknown }),
    trail: [],
  };
  return { resource, label, place: placeOfRegion(resource.region) };
}

function coverageOf(resources: readonly Resource[], catalog: Catalog): Coverage {
  const open = resources.filter((resource) => isUnmodelled(resource, catalog));
  const known = resources.filter(({ provider, type }) => provider === "aws" && catalog.entries.has(type));
  const modelled = known.filter((resource) => !isUnmodelled(resource, catalog)).length;
  return {
    resources: resources.length,
    modelled,
    holdNoData: resources.length - modelled - open.length,
    notInCatalog: counts(open.filter(({ provider }) => provider === "aws").map(({ type }) => type)),
    otherProviders: counts(open.filter(({ provider }) => provider !== "aws").map(({ provider }) => provider)),
  };
}

function counts(names: readonly string[]): Count[] {
  const numbers = new Map<string, number>();
  for (const name of names) numbers.set(name, (numbers.get(name) ?? 0) + 1);
  return [...numbers].map(([name, count]) => ({ name, count })).sort((one, other) => (one.name < other.name ? -1 : 1));
}

export function byAddress(one: Resource, other: Resource): number {
  return one.input - other.input || (one.address < other.address ? -1 : one.address > other.address ? 1 : 0);
}
