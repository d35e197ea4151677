import { pagerView } from "../page/table";
import { filled } from "../page/text";
import { h, type View } from "../page/view";
import { outcomeMark, stateMark, tagsOf } from "./cells";
import type { Context, HtmlWords } from "./context";
import { findingBody } from "./finding";
import type { FindingRow } from "./rows";

/** Findings on a page of the list. */
export const findingsOnPage = 25;
/** Findings that are printed, each open. */
const mostPrinted = 400;

export interface ListState {
  readonly page: number;
  /** The id of the finding that is open because the address says so. */
  readonly open: string;
  readonly mode: "screen" | "print";
}

/** The findings, a page at a time; in print all of them, open. */
export function findingsView(
  findings: readonly FindingRow[],
  { page, open, mode }: ListState,
  context: Context,
): View[] {
  const { words } = context;
  if (findings.length === 0) return [h("p", { class: "none" }, words.finding.none)];
  const isPrint = mode === "print";
  const shown = isPrint
    ? findings.slice(0, mostPrinted)
    : findings.slice(page * findingsOnPage, (page + 1) * findingsOnPage);
  const isCut = isPrint && shown.length < findings.length;
  return [
    ...(isCut
      ? [h("p", { class: "soft" }, filled(words.finding.cut, { shown: shown.length, all: findings.length }))]
      : []),
    h(
      "ol",
      { class: "findings", "aria-label": words.finding.list, start: isPrint ? 1 : page * findingsOnPage + 1 },
      shown.map((finding) => h("li", {}, itemOf(finding, context, isPrint || finding.id === open))),
    ),
    h(
      "div",
      { class: "table-foot no-print", "data-list": "findings" },
      pagerView({ id: "findings", page, size: findingsOnPage, all: findings.length }, words),
    ),
  ];
}

function itemOf(finding: FindingRow, context: Context, open: boolean): View {
  const { words, tags } = context;
  const { id, address, message, state, classes, isMore, source } = finding;
  return h(
    "details",
    { id: `finding-${id}`, "data-finding": id, open, class: state === "resolved" ? "resolved" : undefined },
    h(
      "summary",
      { "data-key": `finding ${id}` },
      h("span", { class: "marks" }, outcomeMark(finding, words), marksOf(finding, words)),
      h(
        "span",
        { class: "what" },
        h("span", { class: "address code" }, address),
        h("span", { class: "message" }, message),
      ),
      h(
        "span",
        { class: "aside soft small" },
        h("span", { class: "code" }, tagsOf(classes, isMore, tags)),
        source === undefined ? "" : h("span", { class: "code" }, source),
      ),
    ),
    findingBody(finding, context),
  );
}

function marksOf({ severity, status, blocks, state }: FindingRow, words: HtmlWords): View[] {
  return [
    h("span", { class: "mark plain" }, words.severities[severity]),
    ...(blocks && state !== "resolved" ? [h("span", { class: "mark plain strong" }, words.outcomes.blocks)] : []),
    ...(status === "open" ? [] : [h("span", { class: "mark plain" }, words.statuses[status])]),
    ...(state === undefined ? [] : [stateMark(state, words)]),
  ];
}
