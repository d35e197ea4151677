import {
  type Copy,
  type DataClass,
  type Facet,
  type FacetName,
  type Facets,
  type Label,
  regulatedClasses,
  type Store,
} from "./data-map";
import { sortClasses, type TagLabel, uniteFacets } from "./labels";
import { push } from "./lists";
import { type Unknown, unknown as unknownBecause } from "./value";

/** What is known of a store before anything is copied into it. */
export interface OwnLabel {
  readonly store: Store;
  readonly own: TagLabel | undefined;
}

/** A label that grows while it spreads. */
interface Growing {
  readonly own: TagLabel | undefined;
  readonly classes: Set<DataClass>;
  facets: Facets;
  unknown?: Unknown;
  /** The copy through which regulated data, or what may be such, came first. */
  broughtBy?: Copy;
  contradictedBy?: Copy;
}

/**
 * Lets labels travel along copies, over any number of hops, onto stores that have none of their own; what only passes data on
 * always carries what it is given. Breadth first from the labelled stores, so that each trail is a shortest one.
 */
export function spreadLabels(stores: readonly OwnLabel[], copies: readonly Copy[]): Map<Store, Label> {
  const labels = new Map<Store, Growing>(
    stores.map(({ store, own }) => [
      store,
      { own, classes: new Set(own?.classes), facets: own?.facets ?? {}, ...(own?.unknown && { unknown: own.unknown }) },
    ]),
  );
  const leaving = new Map<Store, Copy[]>();

  // Nobody knows where this comes from, so that it may be anything.
  const strays = copies.filter(
    ({ from, to }) => from.unknown && to.store && mayTake(labels.get(to.store) as Growing, to.store),
  );
  for (const { from, to } of strays) (labels.get(to.store as Store) as Growing).unknown ??= from.unknown as Unknown;

  // Nobody knows where this goes, so that it may go into any of these.
  const astray = copies.flatMap((copy) =>
    (copy.to.mayBe ?? []).map((store) => ({ ...copy, to: { ...copy.to, store }, doubt: copy.to.unknown as Unknown })),
  );
  for (const copy of [...copies, ...astray]) if (copy.from.store) push(leaving, copy.from.store, copy);

  let front = stores.map(({ store }) => store).filter((store) => isLabelled(labels.get(store) as Growing));
  while (front.length > 0) {
    const grown = new Set<Store>();
    for (const store of front) {
      for (const copy of leaving.get(store) ?? []) {
        const target = copy.to.store;
        if (
          target &&
          target !== store &&
          carry(labels.get(store) as Growing, copy, labels.get(target) as Growing, target)
        )
          grown.add(target);
      }
    }
    front = [...grown];
  }
  return new Map([...labels].map(([store, label]) => [store, finished(store, label, labels)]));
}

/** Whether the target's label grew by what a copy brings. */
function carry(from: Growing, copy: Copy, to: Growing, target: Store): boolean {
  const certain = copy.doubt === undefined;
  const classes = certain ? [...from.classes] : [];
  const doubt = from.unknown ?? (certain || !regulated(from.classes) ? undefined : copy.doubt);
  const isDescribed = describe(from, copy, to, target);
  if (!mayTake(to, target)) {
    if (strictness(from.classes) < strictness(to.classes)) to.contradictedBy ??= copy;
    return isDescribed;
  }
  const fresh = classes.filter((name) => !to.classes.has(name));
  const freshDoubt = doubt !== undefined && to.unknown === undefined;
  if (fresh.length === 0 && !freshDoubt) return isDescribed;
  // A way that is known is shown before one that only may be.
  if (regulated(fresh)) to.broughtBy = (regulated(to.classes) && to.broughtBy) || copy;
  else if (freshDoubt && !regulated(to.classes)) to.broughtBy ??= copy;
  for (const name of fresh) to.classes.add(name);
  if (freshDoubt) to.unknown = doubt as Unknown;
  return true;
}

/**
 * What is copied brings along what is known of it. What only passes data on takes all of it; what keeps data, and says that itself,
 * has its own word, and what says that it holds nothing takes nothing.
 */
function describe(from: Growing, copy: Copy, to: Growing, { keeps }: Store): boolean {
  const { doubt } = copy;
  const own = keeps === "in-transit" ? undefined : to.own;
  if (own && own.unknown === undefined && own.classes.every((name) => name === "none")) return false;
  if (own && contradicts(from.facets, own.facets)) to.contradictedBy ??= copy;
  const isMild = own !== undefined && own.unknown === undefined && !regulated(own.classes);
  const names = (Object.keys(from.facets) as FacetName[]).filter(
    (name) => own?.facets[name] === undefined && (!isMild || name === "geo" || name === "domain"),
  );
  const brought = names.flatMap((name) => {
    const { values = [], unknown } = from.facets[name] ?? {};
    const facet: Facet = doubt ? { values: [], unknown: doubt } : { values, ...(unknown && { unknown }) };
    const here = to.facets[name];
    const isNew = facet.values.some((value) => !here?.values.includes(value)) || (facet.unknown && !here?.unknown);
    return isNew ? [[name, facet] as const] : [];
  });
  if (brought.length === 0) return false;
  to.facets = uniteFacets(to.facets, Object.fromEntries(brought));
  return true;
}

/** Whether data of another dataset, or rawer data, comes than the target says that it holds. */
function contradicts(brought: Facets, own: Facets): boolean {
  const rawest = (facet: Facet) => ["raw", "treated", "none"].findIndex((word) => facet.values.includes(word));
  const isOther =
    brought.dataset && own.dataset && !brought.dataset.values.every((id) => own.dataset?.values.includes(id));
  const isRawer = brought.geo && own.geo && brought.geo.values.length > 0 && rawest(brought.geo) < rawest(own.geo);
  return isOther === true || isRawer === true;
}

/** The place of the strictest class; what is not regulated comes last. */
function strictness(classes: Iterable<DataClass>): number {
  const places = [...classes].map((name) => regulatedClasses.indexOf(name)).filter((place) => place >= 0);
  return Math.min(regulatedClasses.length, ...places);
}

/** What keeps data and says itself which has no other. */
function mayTake({ own }: Growing, { keeps }: Store): boolean {
  return own === undefined || own.unknown !== undefined || keeps === "in-transit";
}

function isLabelled({ own, unknown }: Growing): boolean {
  return own !== undefined || unknown !== undefined;
}

function finished(store: Store, label: Growing, labels: ReadonlyMap<Store, Growing>): Label {
  const trail: Copy[] = [];
  for (
    let copy = label.broughtBy;
    copy && !trail.includes(copy);
    copy = copy.from.store && labels.get(copy.from.store)?.broughtBy
  )
    trail.unshift(copy);
  const { own, contradictedBy, facets } = label;
  // A verbatim copy of stricter data is still stricter, whatever regulated class its tag says.
  const isMilder = contradictedBy !== undefined && regulated(label.classes);
  const unknown = label.unknown ?? (isMilder ? unknownBecause("class-contradicted") : undefined);
  return {
    own: own === undefined ? undefined : (own.unknown ?? own.classes),
    ...(own && { at: own.at }),
    classes: sortClasses(label.classes),
    ...(unknown && { unknown }),
    // What comes round again began here.
    trail: trail[0]?.from.store === store ? [] : trail,
    facets,
    ...(own?.contradiction !== undefined && { contradiction: own.contradiction }),
    ...(contradictedBy && { contradictedBy }),
  };
}

function regulated(classes: Iterable<DataClass>): boolean {
  return [...classes].some((name) => regulatedClasses.includes(name));
}
