import { filled } from "../page/text";
import { h, type View } from "../page/view";
import { classesOf, tagsOf } from "./cells";
import type { Context, HtmlWords } from "./context";
import { short, shortMiddle, widthOf } from "./fit";
import type { Graph, Line } from "./graph";
import { type Gate, type Layout, laneOf, layoutOf, linesOf, type Placed, sizes } from "./layout";
import { countOf, pictureTable, titleOf } from "./picture-table";
import { signs, type Verdict, verdicts } from "./tones";

/** The picture of the deployment's data, and the same as a table. */
export function pictureView(graph: Graph, context: Context): View[] {
  const { words, classes } = context;
  if (graph.cards.length === 0) return [h("p", { class: "none" }, words.picture.empty)];
  const layout = layoutOf(graph);
  return [
    h(
      "div",
      { class: "scroll drawing", tabindex: 0, role: "region", "aria-label": words.picture.label },
      svgOf(layout, context),
    ),
    h(
      "div",
      { class: "legend small soft", "aria-hidden": "true" },
      verdicts.map((verdict) => sample(verdict, `${signs[verdict]} ${words.verdicts[verdict]}`)),
      graph.arrows.some(({ isFresh }) => isFresh) && sample("stays fresh", words.picture.fresh),
    ),
    h(
      "details",
      { class: "as-table" },
      h("summary", { "data-key": "picture-table" }, words.picture.asTable),
      pictureTable(graph, words, classes),
    ),
  ];
}

function svgOf(layout: Layout, context: Context): View {
  const { words } = context;
  const { width, height, border, cards, arrows, gates } = layout;
  return h(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "group",
      "aria-label": words.picture.label,
      class: "picture",
    },
    h("defs", {}, verdicts.map(arrowHead)),
    headsOf(layout, words),
    h("line", { class: "border", x1: border, y1: 32, x2: border, y2: height }),
    arrows.map(({ path, verdict, kind, count, isFresh }) =>
      h("path", {
        class: `arrow ${verdict} ${kind}${isFresh ? " fresh" : ""}`,
        d: path,
        "stroke-width": thickness(count, isFresh ? "fresh" : verdict),
        "marker-end": `url(#head-${verdict})`,
      }),
    ),
    cards.map((card) => cardOf(card, context)),
    gates.map((gate) => gateOf(gate, border)),
  );
}

/** What stays is drawn thinner: it is not what the reader looks for. What is new or worse is thick. */
function thickness(count: number, what: Verdict | "fresh"): number {
  const least = what === "fresh" ? 3.6 : what === "stays" ? 1 : 1.4;
  const its = least + Math.log2(count) * (what === "stays" ? 0.1 : 0.3);
  return Math.round(its * 100) / 100;
}

function arrowHead(verdict: string): View {
  return h(
    "marker",
    {
      id: `head-${verdict}`,
      viewBox: "0 0 8 8",
      refX: 1.5,
      refY: 4,
      markerWidth: 8,
      markerHeight: 8,
      markerUnits: "userSpaceOnUse",
      orient: "auto",
    },
    h("path", { class: `head ${verdict}`, d: "M0 .5L7.5 4L0 7.5z" }),
  );
}

/** What each lane is, above its first card. */
function headsOf({ border, cards, width }: Layout, words: HtmlWords): View[] {
  const { onshore, offshore, readers, border: line, nothing } = words.picture;
  const first = new Map([...cards].reverse().map((card) => [laneOf(card), card]));
  const head = (text: string, x: number, y: number = sizes.head) => h("text", { x, y: y - 24, class: "lane" }, text);
  const above = (lane: "onshore readers" | "offshore readers") => {
    const card = first.get(lane);
    return card ? [head(readers, card.x, card.y)] : [];
  };
  const isOutside = cards.some(({ side }) => side !== "onshore");
  return [
    head(onshore, first.get("onshore place")?.x ?? 44),
    head(offshore, first.get("offshore place")?.x ?? border + 95),
    ...above("onshore readers"),
    ...above("offshore readers"),
    h("text", { x: border, y: sizes.head - 24, class: "lane line", "text-anchor": "middle" }, line),
    ...(isOutside ? [] : wrapped(nothing, border + 95, sizes.head + 30, width)),
  ];
}

/** A sentence in lines of the lane, since SVG does not break lines. */
function wrapped(text: string, x: number, y: number, width: number): View[] {
  const room = Math.floor((width - x) / 7.5);
  const lines = text.match(new RegExp(`.{1,${Math.max(room, 12)}}(?:\\s|$)|.{1,${Math.max(room, 12)}}`, "gu")) ?? [];
  return lines.map((line, position) => h("text", { x, y: y + position * 20, class: "note" }, line.trim()));
}

function cardOf(card: Placed, context: Context): View {
  const { words } = context;
  const { x, y, width, height, side } = card;
  return h(
    "g",
    { class: `card ${side}` },
    h("rect", { x, y, width, height, rx: 7 }),
    h(
      "text",
      { x: x + 14, y: y + 25, class: "title" },
      h("title", {}, titleOf(card, words)),
      short(titleOf(card, words), (width - 28) / 8.8),
    ),
    linesOf(card).map((line) => lineOf(line, card, context)),
  );
}

function lineOf(
  line: Line & { readonly y: number },
  { x, width, kind }: Placed,
  { words, classes, tags }: Context,
): View {
  const { id, name, opened, isMember, y } = line;
  const right =
    name === undefined
      ? countOf(line, kind, words)
      : kind === "place" && !isMember
        ? shortClasses(line.classes, tags)
        : "";
  const says = name ?? classesOf(line.classes, words, classes);
  const room = (width - 34 - widthOf(right) * 7.2) / (name === undefined ? 7.1 : 7);
  const doing = name === undefined ? (opened ? "close" : "open") : "find";
  const label = filled(words.picture[doing], { name: `${says} ${right}` });
  return h(
    "g",
    {
      class: "line",
      role: "button",
      tabindex: 0,
      "aria-expanded": name === undefined ? String(opened !== undefined) : undefined,
      "data-do": doing === "find" ? "find" : "open",
      "data-value": doing === "find" ? (name ?? "") : id,
      "data-key": `line ${id}`,
    },
    h("title", {}, label),
    h("rect", { x: x + 6, y: y + 1, width: width - 12, height: sizes.line - 2, rx: 4 }),
    h("text", { x: x + 14, y: y + 17.5, class: name === undefined ? "group" : "name" }, shown(name, says, room)),
    h("text", { x: x + width - 14, y: y + 17.5, class: "count", "text-anchor": "end" }, right),
  );
}

function shown(name: string | undefined, says: string, room: number): string {
  return name === undefined ? short(says, room) : shortMiddle(name, room);
}

/** "important + personal", as the tags say it; as many as there is room for, and how many more. */
function shortClasses(classes: readonly string[], tags: Context["tags"]): string {
  const all = tagsOf(classes, false, tags);
  return classes.length < 2 || widthOf(all) <= 20
    ? short(all, 20)
    : `${short(all.split(" + ")[0] ?? "", 18)} +${classes.length - 1}`;
}

function gateOf({ y, verdict, count }: Gate, border: number): View {
  const width = count > 1 ? 34 + String(count).length * 8 : 26;
  return h(
    "g",
    { class: `gate ${verdict}` },
    h("rect", { x: border - width / 2, y: y - 13, width, height: 26, rx: 13 }),
    h(
      "text",
      { x: border, y: y + 4.5, "text-anchor": "middle" },
      count > 1 ? `${signs[verdict]} ${count}` : signs[verdict],
    ),
  );
}

function sample(look: string, says: string): View {
  const [verdict, fresh] = look.split(" ");
  return h(
    "span",
    {},
    h(
      "svg",
      { viewBox: "0 0 40 10", width: 40, height: 10 },
      h("path", {
        class: `arrow ${look}`,
        d: "M1 5H33",
        "stroke-width": fresh ? 3.6 : 1.6,
        "marker-end": `url(#head-${verdict})`,
      }),
    ),
    says,
  );
}
