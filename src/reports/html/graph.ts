import type { End, Rows, Side } from "./rows";
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
  readonly isOpen: boolean;
  /** Set for a line of its own. */
  readonly name?: string;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: "copy" | "grant";
  readonly verdict: Verdict;
  readonly count: number;
  readonly classes: readonly string[];
}

interface Leaf {
  readonly card: string;
  readonly name: string;
  readonly classes: readonly string[];
  readonly isStore: boolean;
}

/** Up to so many stores, targets and grantees are drawn one by one. */
const fewEnough = 26;
/** So many are shown of what is opened. */
const mostOpened = 20;

/** The graph of the rows. `opened` has the lines that are shown one by one; what is resolved is left out unless nothing else is there. */
export function graphOf(rows: Rows, opened: ReadonlySet<string>): Graph {
  const current = <Row extends { readonly state?: string }>(list: readonly Row[]) =>
    list.every(({ state }) => state === "resolved") ? list : list.filter(({ state }) => state !== "resolved");
  const stores = current(rows.stores);
  const [copies, grants] = [current(rows.copies), current(rows.grants)];
  const cards = new Map<string, Omit<Card, "lines">>();
  const leaves = new Map<string, Leaf>();
  const put = (end: End, kind: Card["kind"], classes: readonly string[], isStore: boolean): string => {
    const card = `${kind} ${end.side} ${end.spot}`;
    if (!cards.has(card)) cards.set(card, { id: card, kind, side: end.side, title: end.spot === "" ? "" : end.place });
    const id = `${card} ${end.name}`;
    if (!leaves.has(id)) leaves.set(id, { card, name: end.name, classes, isStore });
    return id;
  };
  for (const { at, classes } of stores) put(at, "place", classes, true);
  const byName = new Map([...rows.stores, ...stores].map((one) => [one.address, one]));
  const storeEnd = (address: string, classes: readonly string[]): string | undefined => {
    const store = byName.get(address);
    return store && put(store.at, "place", store.classes.length > 0 ? store.classes : classes, true);
  };
  const links = [
    ...copies.map(({ from, to, classes, verdict }) => ({
      from: storeEnd(from.name, classes) ?? put(from, "place", classes, false),
      to: storeEnd(to.name, classes) ?? put(to, "place", classes, false),
      ...{ classes, verdict, kind: "copy" as const },
    })),
    ...grants.flatMap(({ store, at, classes, verdict }) => {
      const from = storeEnd(store, classes);
      return from === undefined
        ? []
        : [{ from, to: put(at, "readers", classes, false), classes, verdict, kind: "grant" as const }];
    }),
  ];
  const lines = linesOf(leaves, opened);
  return {
    cards: [...cards.values()]
      .map((card) => ({ ...card, lines: lines.list.filter((line) => lines.cardOf.get(line.id) === card.id) }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    arrows: arrowsOf(links.map((link) => ({ ...link, from: lines.of(link.from), to: lines.of(link.to) }))),
  };
}

/** Leaves one by one where there are few or they are opened, and else together by class. */
function linesOf(leaves: ReadonlyMap<string, Leaf>, opened: ReadonlySet<string>) {
  const groups = new Map<string, [id: string, leaf: Leaf][]>();
  for (const [id, leaf] of leaves) {
    const group = `${leaf.card} / ${leaf.classes.join("+")}`;
    const its = groups.get(group) ?? [];
    its.push([id, leaf]);
    groups.set(group, its);
  }
  const list: Line[] = [];
  const cardOf = new Map<string, string>();
  const lineOf = new Map<string, string>();
  const add = (line: Line, card: string, ids: readonly string[]) => {
    list.push(line);
    cardOf.set(line.id, card);
    for (const id of ids) lineOf.set(id, line.id);
  };
  const isFew = leaves.size <= fewEnough;
  for (const [group, all] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const sorted = all.sort(([, one], [, other]) => (one.name < other.name ? -1 : 1));
    const [[, { card, classes }]] = sorted as [[string, Leaf]];
    const isOpen = opened.has(group);
    const single = isFew || all.length === 1 ? sorted : isOpen ? sorted.slice(0, mostOpened) : [];
    const together = sorted.slice(single.length);
    const names = together.map(([, { name }]) => name);
    const stores = together.filter(([, { isStore }]) => isStore).length;
    const head = isOpen || together.length > 0;
    if (head)
      add(
        { id: group, classes, names, stores, isOpen },
        card,
        together.map(([id]) => id),
      );
    for (const [id, { name, isStore }] of single)
      add({ id, classes, names: [name], stores: isStore ? 1 : 0, isOpen: false, name }, card, [id]);
  }
  return { list, cardOf, of: (id: string) => lineOf.get(id) ?? id };
}

function arrowsOf(links: readonly Omit<Arrow, "count">[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const link of links) {
    const key = `${link.from}\n${link.to}\n${link.kind}`;
    const known = arrows.get(key);
    arrows.set(
      key,
      known
        ? {
            ...known,
            count: known.count + 1,
            verdict: worst(known.verdict, link.verdict),
            classes: [...new Set([...known.classes, ...link.classes])],
          }
        : { ...link, count: 1 },
    );
  }
  return [...arrows.values()].sort((one, other) => (one.from + one.to < other.from + other.to ? -1 : 1));
}
