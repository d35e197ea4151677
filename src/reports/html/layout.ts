import type { Arrow, Card, Graph, Line } from "./graph";
import type { Verdict } from "./tones";

/** Where everything of the picture stands, in the units of its viewBox. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly border: number;
  readonly cards: readonly Placed[];
  readonly arrows: readonly Drawn[];
  readonly gates: readonly Gate[];
}

export interface Placed extends Card {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawn extends Arrow {
  readonly path: string;
}

/** Where arrows of one verdict cross the border on their way to one card. */
export interface Gate {
  readonly y: number;
  readonly verdict: Verdict;
  readonly count: number;
}

export const sizes = { head: 46, line: 26, title: 40, foot: 10, gap: 20, gate: 34 } as const;

/** From the left to the right; what is not known stands on the border. */
type Lane = "onshore readers" | "onshore place" | "unknown" | "offshore place" | "offshore readers";
const widths: Readonly<Record<Lane, number>> = {
  "onshore readers": 190,
  "onshore place": 310,
  unknown: 240,
  "offshore place": 285,
  "offshore readers": 200,
};
const margin = 44;

export function laneOf({ side, kind }: Card): Lane {
  return side === "unknown" ? "unknown" : `${side} ${kind}`;
}

export function layoutOf({ cards, arrows }: Graph): Layout {
  const at = columnsOf(cards);
  const inLane = (lane: Lane, top: number) =>
    stacked(
      cards.filter((card) => laneOf(card) === lane),
      at.x[lane],
      widths[lane],
      top,
    );
  const settled = (["onshore readers", "onshore place", "offshore place"] as const).flatMap((lane) =>
    inLane(lane, sizes.head),
  );
  // Who reads from outside stands below what is kept there, so that no arrow to them goes behind a card.
  const outside = settled
    .filter((card) => laneOf(card) === "offshore place")
    .map(({ y, height }) => y + height + sizes.gap);
  const placed = [...settled, ...inLane("offshore readers", Math.max(sizes.head, ...outside))];
  const { gates, gateOf } = gatesOf(arrows, placed);
  const crossing = crossingYs(arrows, gateOf, portsOf(placed));
  const below = crossing.length === 0 ? sizes.head : Math.max(...crossing) + sizes.gate;
  const open = inLane("unknown", below);
  const all = [...placed, ...open];
  const ports = portsOf(all);
  // What goes from a line to itself is in the table.
  const drawn = arrows
    .filter(({ from, to }) => from !== to)
    .map((arrow) => ({ ...arrow, path: pathOf(ports, arrow, gateOf.get(arrow), at.border) }));
  const bottom = Math.max(sizes.head + 120, below, ...all.map(({ y, height }) => y + height));
  return { width: at.width, height: bottom + 16, border: at.border, cards: all, arrows: drawn, gates };
}

/** Where the lanes begin; the border has room around it. */
function columnsOf(cards: readonly Card[]) {
  const used = new Set(cards.map(laneOf));
  const x = {} as Record<Lane, number>;
  let next = margin;
  const put = (lane: Lane, space: number) => {
    x[lane] = next;
    if (used.has(lane) || lane === "onshore place" || lane === "offshore place") next += widths[lane] + space;
  };
  put("onshore readers", 60);
  put("onshore place", 0);
  const room = used.has("unknown") ? widths.unknown + 130 : 190;
  const border = next + room / 2;
  x.unknown = border - widths.unknown / 2;
  next += room;
  put("offshore place", 60);
  put("offshore readers", 0);
  const end = used.has("offshore readers") ? next : next - 60;
  return { x, border, width: end + margin };
}

function stacked(cards: readonly Card[], x: number, width: number, top: number): Placed[] {
  let y: number = top;
  return cards.map((card) => {
    const height = sizes.title + card.lines.length * sizes.line + sizes.foot;
    const placed = { ...card, x, y, width, height };
    y += height + sizes.gap;
    return placed;
  });
}

interface Port {
  readonly card: Placed;
  readonly y: number;
}

function portsOf(cards: readonly Placed[]): ReadonlyMap<string, Port> {
  return new Map(
    cards.flatMap((card) =>
      card.lines.map(({ id }, position): [string, Port] => [
        id,
        { card, y: card.y + sizes.title + (position + 0.5) * sizes.line },
      ]),
    ),
  );
}

/** Gates by verdict and card, each about where its arrows would cross, and none upon another. */
function gatesOf(arrows: readonly Arrow[], cards: readonly Placed[]) {
  const ports = portsOf(cards);
  const groups = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const [from, to] = [ports.get(arrow.from)?.card, ports.get(arrow.to)?.card];
    if (!from || !to || from.side === to.side) continue;
    const key = `${arrow.verdict} ${from.side} ${to.id}`;
    groups.set(key, [...(groups.get(key) ?? []), arrow]);
  }
  const wanted = [...groups.values()]
    .map((its) => {
      const isRead = its.some(({ kind }) => kind === "grant");
      const ys = its.flatMap(({ from, to }) => [...(isRead ? [] : [ports.get(from)?.y ?? 0]), ports.get(to)?.y ?? 0]);
      return { its, y: ys.reduce((sum, y) => sum + y, 0) / ys.length };
    })
    .sort((one, other) => one.y - other.y);
  const gateOf = new Map<Arrow, Gate>();
  let last: number = sizes.head;
  const gates = wanted.map(({ its, y }) => {
    last = Math.round(Math.max(y, last + sizes.gate));
    const gate = {
      y: last,
      verdict: its[0]?.verdict ?? "stays",
      count: its.reduce((sum, { count }) => sum + count, 0),
    };
    for (const arrow of its) gateOf.set(arrow, gate);
    return gate;
  });
  return { gates, gateOf };
}

/** How far down there is anything that crosses: what stands on the border stands below it. */
function crossingYs(
  arrows: readonly Arrow[],
  gateOf: ReadonlyMap<Arrow, Gate>,
  ports: ReadonlyMap<string, Port>,
): number[] {
  return arrows.flatMap((arrow) => {
    const gate = gateOf.get(arrow);
    return gate ? [gate.y, ports.get(arrow.from)?.y ?? 0, ports.get(arrow.to)?.y ?? 0] : [];
  });
}

/** From line to line: across the border through its gate, and within a lane around its side. */
function pathOf(ports: ReadonlyMap<string, Port>, arrow: Arrow, gate: Gate | undefined, border: number): string {
  const [from, to] = [ports.get(arrow.from), ports.get(arrow.to)];
  if (!from || !to) return "";
  const [a, b] = [from.card, to.card];
  if (a.x === b.x) return around(from, to);
  const isRight = b.x > a.x;
  const start = isRight ? a.x + a.width : a.x;
  const end = isRight ? b.x - 7 : b.x + b.width + 7;
  if (!gate) return `M${start} ${from.y}${curve(start, from.y, end, to.y)}`;
  return `M${start} ${from.y}${curve(start, from.y, border, gate.y)}${curve(border, gate.y, end, to.y)}`;
}

function curve(x: number, y: number, toX: number, toY: number): string {
  const middle = round((x + toX) / 2);
  return `C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`;
}

/** On the side away from the border. */
function around(from: Port, to: Port): string {
  const { x, width, side } = from.card;
  const isLeft = side !== "offshore";
  const edge = isLeft ? x : x + width;
  const out = Math.min(38, 14 + Math.abs(to.y - from.y) / 8) * (isLeft ? -1 : 1);
  const near = edge + (isLeft ? -7 : 7);
  return `M${edge} ${from.y}C${round(edge + out * 1.3)} ${from.y} ${round(near + out)} ${to.y} ${near} ${to.y}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** A line and the card that it stands on. */
export function linesOf(card: Placed): (Line & { readonly y: number })[] {
  return card.lines.map((line, position) => ({ ...line, y: card.y + sizes.title + position * sizes.line }));
}
