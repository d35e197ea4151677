import type { ReportDocument } from "../../contract/report";
import { filled } from "../page/text";
import { h, type View } from "../page/view";
import type { Context } from "./context";

/** What was understood and what was not. */
export function coverageView({ coverage, notices }: ReportDocument, { words }: Context): View[] {
  const { resources, modelled, holdNoData, notInCatalog, otherProviders, isPart } = coverage;
  const its = words.coverage;
  const sum = (list: readonly { readonly count: number }[]) => list.reduce((all, { count }) => all + count, 0);
  const parts = [
    ["modelled", modelled],
    ["holdNoData", holdNoData],
    ["notInCatalog", sum(notInCatalog)],
    ["otherProviders", sum(otherProviders)],
  ] as const;
  return [
    h("p", { class: "asks" }, filled(its.resources, { understood: modelled + holdNoData, number: resources })),
    isPart === true && h("p", { class: "review-text" }, its.part),
    barOf(parts),
    h(
      "ul",
      { class: "bar-legend small" },
      parts.map(([name, number]) =>
        h(
          "li",
          { class: `part-${name}` },
          h("span", { class: "swatch", "aria-hidden": "true" }),
          filled(`{number} ${its[name]}`, { number }),
        ),
      ),
    ),
    namesOf(its.notInCatalog, notInCatalog),
    namesOf(its.otherProviders, otherProviders),
    notices.length > 0 && [
      h("h3", { class: "gap" }, its.notices),
      h(
        "ul",
        { class: "plain" },
        notices.map((one) => h("li", {}, one)),
      ),
    ],
  ].flatMap((one) => (one === false ? [] : one));
}

/** The share of each as a bar. */
function barOf(parts: readonly (readonly [name: string, number: number])[]): View {
  const all = parts.reduce((sum, [, number]) => sum + number, 0) || 1;
  let x = 0;
  const bars = parts.map(([name, number]) => {
    const width = (number / all) * 1000;
    const bar = h("rect", {
      class: `part-${name}`,
      x: Math.round(x * 10) / 10,
      y: 0,
      width: Math.max(Math.round(width * 10) / 10 - (number > 0 ? 3 : 0), 0),
      height: 12,
    });
    x += width;
    return bar;
  });
  return h("svg", { class: "bar", viewBox: "0 0 1000 12", preserveAspectRatio: "none", "aria-hidden": "true" }, bars);
}

function namesOf(title: string, list: readonly { readonly name: string; readonly count: number }[]): View | false {
  return (
    list.length > 0 &&
    h(
      "div",
      {},
      h("h3", { class: "gap" }, title),
      h(
        "ul",
        { class: "names" },
        list.map(({ name, count }) => h("li", {}, h("span", { class: "code" }, name), ` × ${count}`)),
      ),
    )
  );
}
