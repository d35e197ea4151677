import { h, type View } from "../reports/page/view";
import type { Point } from "./trend";

const [width, height, margin] = [240, 56, 4];
const oneDay = 86_400_000;

/** One number over time as a line, from zero; the words tell the first and the last. */
export function chart(
  label: string,
  says: string,
  points: readonly { readonly day: string; readonly value: number }[],
): View {
  const days = points.map(({ day }) => Date.parse(day) / oneDay);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const top = Math.max(1, ...points.map(({ value }) => value));
  const places = points.map(({ value }, at) => [
    round(margin + (((days[at] ?? first) - first) / Math.max(1, last - first)) * (width - 2 * margin)),
    round(height - margin - (value / top) * (height - 2 * margin)),
  ]);
  const [x, y] = places.at(-1) ?? [0, 0];
  return h(
    "figure",
    { class: "chart" },
    h(
      "figcaption",
      {},
      h("span", { class: "soft small" }, label),
      h("strong", {}, points.at(-1)?.value.toLocaleString("en")),
    ),
    h(
      "svg",
      { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `${label}: ${says}` },
      h("line", { class: "ground", x1: margin, x2: width - margin, y1: height - margin, y2: height - margin }),
      h("polyline", { points: places.map((one) => one.join(",")).join(" ") }),
      h("circle", { cx: x, cy: y, r: 3 }),
    ),
    h("p", { class: "soft small", "aria-hidden": "true" }, says),
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** The newest points of a long history: more than that no line shows. */
export function lately(points: readonly Point[]): readonly Point[] {
  return points.slice(-180);
}
