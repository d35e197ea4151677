import { filled } from "../page/text";
import { h, type View } from "../page/view";
import { freshMark, verdictMark } from "./cells";
import type { Context, Point } from "./context";
import { type Flow, flowsOf, type Spot } from "./flows";
import type { Rows } from "./rows";
import { signs, type Verdict, worst } from "./tones";

interface World {
  readonly width: number;
  readonly height: number;
  readonly outline: string;
}

/** The land, which never changes, and the place for what is drawn upon it. */
export function mapView(world: World, rows: Rows, context: Context): View {
  const { words } = context;
  return h(
    "div",
    { class: "scroll drawing", tabindex: 0, role: "region", "aria-label": words.map.label },
    h(
      "svg",
      { viewBox: `0 0 ${world.width} ${world.height}`, class: "map", role: "img", "aria-label": words.map.label },
      h("path", { class: "land", d: world.outline, transform: "scale(.1)" }),
      h("g", { id: "map-flows" }, mapFlows(rows, context)),
    ),
  );
}

/** Arcs, points and their codes. */
export function mapFlows(rows: Rows, { points, words }: Context): View[] {
  const flows = flowsOf(rows).filter((flow) => isDrawn(flow, points));
  const spots = spotsOf(rows, flows, points);
  return [
    ...flows
      .map((flow, position) => arcOf(flow, bendOf(flow, flows.slice(0, position), points), points, says(flow, words)))
      .reverse(),
    ...spots.map(({ name, point, verdict }) =>
      h(
        "g",
        { class: `spot ${verdict} ${point.kind}` },
        h("title", {}, name),
        h("circle", { cx: point.at[0], cy: point.at[1], r: point.kind === "region" ? 3.6 : 7 }),
      ),
    ),
    ...labelsOf(spots.filter(({ point }) => point.kind === "region")),
  ];
}

/** The same in words, with what could not be drawn. */
export function mapList(rows: Rows, { points, words }: Context): View[] {
  const flows = flowsOf(rows);
  if (flows.length === 0) return [h("p", { class: "soft" }, words.map.none)];
  const off = flows.filter((flow) => !isDrawn(flow, points));
  const list = (some: readonly Flow[]) =>
    h(
      "ul",
      { class: "flows" },
      some.map((flow) =>
        h("li", {}, verdictMark(flow.verdict, words), " ", says(flow, words), flow.isFresh && [" ", freshMark(words)]),
      ),
    );
  return [
    ...(off.length === 0 ? [] : [h("p", { class: "small soft" }, words.map.off), list(off)]),
    h("details", { class: "as-table" }, h("summary", { "data-key": "map-list" }, words.map.list), list(flows)),
  ];
}

function isDrawn({ from, to }: Flow, points: Context["points"]): boolean {
  return points[to.spot] !== undefined && (from === undefined || points[from.spot] !== undefined);
}

function says({ from, to, count: number, verdict }: Flow, words: Context["words"]): string {
  const name = (spot: Spot) => spot.place || spot.spot || words.picture.nowhere;
  const filling = { to: name(to), number, verdict: words.verdicts[verdict] };
  return from ? filled(words.map.flow, { ...filling, from: name(from) }) : filled(words.map.kept, filling);
}

/** Flows between the same points bend one more than the other. */
function bendOf({ from, to }: Flow, before: readonly Flow[], points: Context["points"]): number {
  const at = (spot: Spot | undefined) => String(spot && points[spot.spot]?.at);
  return before.filter((one) => at(one.from) === at(from) && at(one.to) === at(to)).length;
}

function arcOf(
  { from, to, verdict, count, isFresh }: Flow,
  bend: number,
  points: Context["points"],
  text: string,
): View {
  const title = h("title", {}, text);
  const tone = isFresh ? `${verdict} fresh` : verdict;
  const end = points[to.spot]?.at ?? [0, 0];
  const start = (from && points[from.spot]?.at) ?? end;
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(dx, dy);
  if (length < 1) return h("circle", { class: `kept ${tone}`, cx: end[0], cy: end[1], r: 7 + bend * 3 }, title);
  const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - Math.min(length * 0.28, 90) - bend * 34];
  const width = Math.round(((isFresh ? 3.4 : 1.3) + Math.log2(count) * 0.4) * 100) / 100;
  const path = `M${start.join(" ")}Q${Math.round(x)} ${Math.round(y)} ${end.join(" ")}`;
  const top = [0.25 * start[0] + 0.5 * x + 0.25 * end[0], 0.25 * start[1] + 0.5 * y + 0.25 * end[1]].map(Math.round);
  return h(
    "g",
    {},
    h("path", { class: `arc ${tone}`, d: path, "stroke-width": width }, title),
    length > 30 &&
      h(
        "text",
        { class: `number ${verdict}`, x: top[0], y: (top[1] ?? 0) - 4, "text-anchor": "middle" },
        `${signs[verdict]} ${count}`,
      ),
  );
}

interface Drawn {
  readonly name: string;
  readonly point: Point;
  readonly verdict: Verdict;
}

/** Every spot at which something is kept, or to which it goes, with the worst that is said of what comes there. */
function spotsOf({ stores, copies }: Rows, flows: readonly Flow[], points: Context["points"]): Drawn[] {
  const spots = new Map<string, Verdict>();
  const put = (spot: string, verdict: Verdict) => spots.set(spot, worst(spots.get(spot) ?? "stays", verdict));
  for (const { at } of stores) put(at.spot, "stays");
  for (const { from, to } of copies) for (const end of [from, to]) put(end.spot, "stays");
  for (const { to, verdict } of flows) put(to.spot, verdict);
  return [...spots]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, verdict]) => {
      const point = points[name];
      return point ? [{ name, point, verdict }] : [];
    });
}

type Box = readonly [x: number, y: number, width: number];

/** Codes beside their points, each where it hides no other; where there is no room, the point alone stands. */
function labelsOf(spots: readonly Drawn[]): View[] {
  const taken: Box[] = spots.map(({ point: { at } }) => [at[0] - 5, at[1] + 4, 10]);
  return spots.flatMap(({ name, point: { at } }) => {
    const width = name.length * 5.4;
    const options: Box[] = [
      [at[0] + 7, at[1] + 3.5, width],
      [at[0] - width - 7, at[1] + 3.5, width],
      [at[0] - width / 2, at[1] - 8, width],
      [at[0] - width / 2, at[1] + 16, width],
    ];
    const box = options.find((one) => taken.every((other) => !meets(one, other)));
    if (!box) return [];
    taken.push(box);
    return [h("text", { class: "code", x: Math.round(box[0] * 10) / 10, y: Math.round(box[1] * 10) / 10 }, name)];
  });
}

function meets([x, y, width]: Box, [otherX, otherY, otherWidth]: Box): boolean {
  return x < otherX + otherWidth && otherX < x + width && Math.abs(y - otherY) < 11;
}
