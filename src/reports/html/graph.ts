import { type End, isFresh, type Rows, type Side } from "./rows";
import { type Verdict, worst } from "./tones";

/** The deployment's data as cards with lines, and arrows between the lines. */
export interface Graph {
  readonly cards: readonly Card[];
  readonly arrows: readonly Arrow[];
}

/** A place where data is kept, or a country or kind of those who read. */
export interface Card {
  readonly id: string;
  readonly kind: "place" | "readers";
  readonly side: Side;
  /** Empty where the place is not known. */
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly id: string;
  readonly classes: readonly string[];
  /** What is put together here, by name; a line of its own has one. */
  readonly names: readonly string[];
  /** How many of them are stores; the others are targets outside the deployment, or grantees. */
  readonly stores: number;
  /** Of a group: whether its members stand below it, as many as are shown. */
  readonly opened?: { readonly shown: number; readonly all: number };
  /** Set for a line of its own. */
  readonly name?: string;
  /** Whether it stands below its group, which tells the classes. */
  readonly isMember?: boolean;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: "copy" | "grant";
  readonly verdict: Verdict;
  readonly count: number;
  /** Whether any of them is new or worse than in the base. */
  readonly isFresh: boolean;
  readonly classes: readonly string[];
}

/** A store, a target or a grantee. */
interface Leaf {
  readonly card: string;
  readonly name: string;
  /** Of all that comes there; each flow adds its own. */
  classes: readonly string[];
  readonly isStore: boolean;
}

type Link = Pick<Arrow, "kind" | "verdict" | "classes" | "isFresh"> & { readonly from: Leaf; readonly to: Leaf };
type Cards = Map<string, Omit<Card, "lines">>;

/** Up to so many stores, targets and grantees are drawn one by one. */
const fewEnough = 26;
/** So many are shown of what is opened. */
const mostOpened = 20;

/** The graph of the rows. `opened` has the groups that are shown one by one; what is resolved is left out unless nothing else is there. */
export function graphOf(rows: Rows, opened: ReadonlySet<string>): Graph {
  const cards: Cards = new Map();
  const { leaves, links } = linksOf(rows, cards);
  const { lines, lineOf } = linesOf(leaves, opened);
  return {
    cards: [...cards.values()]
      .map((card) => ({ ...card, lines: lines.get(card.id) ?? [] }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    arrows: arrowsOf(links, lineOf),
  };
}

/** Every end once, and what leads from one to another. */
function linksOf(rows: Rows, cards: Cards): { readonly leaves: readonly Leaf[]; readonly links: readonly Link[] } {
  const leaves = new Map<string, Leaf>();
  const put = (end: End, kind: Card["kind"], classes: readonly string[], store?: string): Leaf => {
    const card = cardOf(end, kind, cards);
    const key = `${store ?? end.name}\n${card}`;
    const known = leaves.get(key);
    const leaf = known ?? { card, name: end.name, classes, isStore: store !== undefined };
    leaf.classes = union(leaf.classes, classes);
    leaves.set(key, leaf);
    return leaf;
  };
  const stores = new Map<string, Leaf>();
  for (const { id, at, address, classes, input = "" } of current(rows.stores)) {
    const leaf = put(at, "place", classes, id);
    // Two inputs may have one address: the own input is asked first.
    for (const name of [address, `${input}\n${address}`]) stores.set(name, leaf);
  }
  const storeOf = (name: string, input = "") => stores.get(`${input}\n${name}`) ?? stores.get(name);
  const copies = current(rows.copies).map(({ from, to, classes, verdict, input, state }): Link => {
    const end = (its: End) => storeOf(its.name, input) ?? put(its, "place", classes);
    return { kind: "copy", verdict, classes, isFresh: isFresh(state), from: end(from), to: end(to) };
  });
  const grants = current(rows.grants).flatMap(({ store, at, classes, verdict, input, state }): Link[] => {
    const from = storeOf(store, input);
    if (!from) return [];
    return [{ kind: "grant", verdict, classes, isFresh: isFresh(state), from, to: put(at, "readers", classes) }];
  });
  return { leaves: [...leaves.values()], links: [...copies, ...grants] };
}

/** The classes of both; where only one of them is known, more may come. */
function union(some: readonly string[], others: readonly string[]): readonly string[] {
  if (some.join() === others.join()) return some;
  const told = (names: readonly string[]) => (names.length === 0 ? ["?"] : names);
  return [...new Set([...told(some), ...told(others)])].sort();
}

function current<Row extends { readonly state?: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.every(({ state }) => state === "resolved") ? rows : rows.filter(({ state }) => state !== "resolved");
}

/** What is known of no place stands together. */
function cardOf({ side, spot, place }: End, kind: Card["kind"], cards: Cards): string {
  const id = `${kind} ${side} ${spot}`;
  if (!cards.has(id)) cards.set(id, { id, kind, side, title: spot === "" ? "" : place });
  return id;
}

/** Leaves one by one where there are few or they are opened, and else together by class. */
function linesOf(leaves: readonly Leaf[], opened: ReadonlySet<string>) {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const group = `${leaf.card} / ${[...leaf.classes].sort().join("+")}`;
    const its = groups.get(group);
    if (its) its.push(leaf);
    else groups.set(group, [leaf]);
  }
  const lines = new Map<string, Line[]>();
  const lineOf = new Map<Leaf, string>();
  const add = (line: Line, its: readonly Leaf[], card: string) => {
    lines.set(card, [...(lines.get(card) ?? []), line]);
    for (const leaf of its) lineOf.set(leaf, line.id);
  };
  const isFew = leaves.length <= fewEnough;
  for (const [group, all] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const { together, single } = split(all, isFew, opened.has(group));
    const card = all[0]?.card ?? "";
    const isGroup = !isFew && all.length > 1;
    if (isGroup) add(groupOf(group, all, together, single.length), together, card);
    for (const leaf of single) add(lineFor(leaf, isGroup), [leaf], card);
  }
  return { lines, lineOf };
}

function split(all: readonly Leaf[], isFew: boolean, isOpen: boolean) {
  const sorted = [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
  const number = isFew || all.length === 1 ? all.length : isOpen ? mostOpened : 0;
  return { single: sorted.slice(0, number), together: sorted.slice(number) };
}

function groupOf(id: string, all: readonly Leaf[], together: readonly Leaf[], shown: number): Line {
  return {
    id,
    classes: all[0]?.classes ?? [],
    names: together.map(({ name }) => name),
    stores: together.filter(({ isStore }) => isStore).length,
    ...(shown > 0 && { opened: { shown, all: all.length } }),
  };
}

function lineFor({ card, name, classes, isStore }: Leaf, isMember: boolean): Line {
  return { id: `${card} ${name}`, classes, names: [name], stores: isStore ? 1 : 0, name, isMember };
}

/** Links between the same lines are one arrow, of the worst verdict among them. */
function arrowsOf(links: readonly Link[], lineOf: ReadonlyMap<Leaf, string>): Arrow[] {
  const groups = new Map<string, Map<string, Link[]>>();
  for (const link of links) {
    const from = lineOf.get(link.from) ?? "";
    const to = lineOf.get(link.to) ?? "";
    const its = groups.get(from) ?? new Map<string, Link[]>();
    groups.set(from, its);
    const same = its.get(to);
    if (same) same.push(link);
    else its.set(to, [link]);
  }
  const arrows = [...groups].flatMap(([from, its]) =>
    [...its].flatMap(([to, all]) =>
      (["copy", "grant"] as const).flatMap((kind) => {
        const same = all.filter((link) => link.kind === kind);
        if (same.length === 0) return [];
        const verdict = same.map((link) => link.verdict).reduce(worst);
        const classes = [...new Set(same.flatMap((link) => link.classes))];
        const its = { count: same.length, isFresh: same.some((link) => link.isFresh), classes };
        return [{ from, to, kind, verdict, ...its }];
      }),
    ),
  );
  return arrows.sort((one, other) =>
    one.from === other.from ? (one.to < other.to ? -1 : 1) : one.from < other.from ? -1 : 1,
  );
}
