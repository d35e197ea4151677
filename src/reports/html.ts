import { inLanguage } from "../contract/bilingual";
import type { ReportDocument } from "../contract/report";
import { type Language, tell, told } from "../language";
import { deltaOf } from "./delta";
import { client } from "./html/client.generated";
import type { Context, HtmlWords } from "./html/context";
import { coverageView } from "./html/coverage";
import { filterBar } from "./html/filter-bar";
import { findingsView } from "./html/findings";
import { graphOf } from "./html/graph";
import { headView, titleOf } from "./html/head";
import { mapList, mapView } from "./html/map";
import { world } from "./html/map.generated";
import { pictureView } from "./html/picture";
import { pointsOf } from "./html/points";
import { registerView } from "./html/register";
import type { Rows } from "./html/rows";
import { classNames, rowsOf, tagNames } from "./html/rows-of";
import { htmlStyles } from "./html/styles";
import { tablesOf } from "./html/tables";
import { htmlWords } from "./html/words";
import { page } from "./page/frame";
import { packed } from "./page/packed";
import { safe } from "./page/safe";
import { place } from "./page/table";
import { filled } from "./page/text";
import { h, type View } from "./page/view";

/** The report as one page that loads nothing: what it shows first stands in it as markup, and the script only filters, sorts and opens. */
export function* htmlReport(document: ReportDocument, language: Language): Iterable<string> {
  const rows = rowsOf(inLanguage(document, language), language);
  const { findings: _, stores: __, copies: ___, grants: ____, ...others } = document;
  // The texts of what is left are in one language after this, and have the same shape.
  const rest = safe(inLanguage(others, language)) as unknown as ReportDocument;
  const context = contextOf(rest, rows, language);
  const { words } = context;
  yield* page({
    language,
    title: `${titleOf(rest, words)} · Onshore`,
    styles: htmlStyles,
    script: client,
    data: { context, ...Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, packed(list)])) },
    body: bodyOf(rest, rows, safe(deltaOf(document).map((said) => tell(said, language))), context),
  });
}

function contextOf({ rules, difference }: ReportDocument, rows: Rows, language: Language): Context {
  const found = rows.findings.map(({ policy }): [string, string] => [policy, ""]);
  const asked = rules?.policies.map(({ id, title }): [string, string] => [id, title]) ?? [];
  return {
    language,
    words: told(htmlWords, language) as HtmlWords,
    classes: classNames(rows, language),
    tags: tagNames(language),
    policies: Object.fromEntries([...found, ...asked].sort(([one], [other]) => (one < other ? -1 : 1))),
    points: pointsOf(rows),
    isCompared: difference !== undefined,
  };
}

const sections = ["picture", "findings", "map", "stores", "copies", "grants", "register", "coverage"] as const;
type Section = (typeof sections)[number];

function* bodyOf(document: ReportDocument, rows: Rows, delta: readonly string[], context: Context): Iterable<View> {
  const { words } = context;
  yield h("a", { class: "skip", href: "#main" }, words.skip);
  yield headView(document, rows, delta, context);
  yield h("noscript", {}, h("p", { class: "wide noscript" }, words.noScript));
  yield navigation(words, context, rows);
  const [stores, copies, grants] = tablesOf(rows, context);
  const list = findingsView(rows.findings, { page: 0, open: "", mode: "screen" }, context);
  const parts: Readonly<Record<Section, readonly View[]>> = {
    picture: [h("div", { id: "picture-place" }, pictureView(graphOf(rows, new Set()), context))],
    findings: [h("div", { id: "findings-place" }, list)],
    map: [mapView(world, rows, context), h("div", { id: "map-place" }, mapList(rows, context))],
    stores: [place(stores, words)],
    copies: [place(copies, words)],
    grants: [place(grants, words)],
    register: registerView(document, context),
    coverage: coverageView(document, context),
  };
  const leads: Partial<Record<Section, string>> = {
    picture: words.picture.lead,
    map: words.map.lead,
    register: filled(words.register.lead, { day: document.today }),
    coverage: words.coverage.lead,
  };
  yield h(
    "main",
    { id: "main", tabindex: -1 },
    sections.map((id) => section(id, words.sections[id], leads[id], parts[id])),
  );
  yield h(
    "footer",
    { class: "foot" },
    h("div", { class: "wide" }, h("p", {}, words.foot.advice), h("p", {}, words.foot.map)),
  );
}

function navigation(words: HtmlWords, context: Context, rows: Rows): View {
  const links = sections.map((id) => h("li", {}, h("a", { href: `#${id}` }, words.sections[id])));
  return h(
    "div",
    { class: "top no-print" },
    h(
      "div",
      { class: "wide" },
      h("nav", { "aria-label": words.contents }, h("ul", {}, links)),
      filterBar(context, rows),
    ),
  );
}

function section(id: string, title: string, lead: string | undefined, parts: readonly View[]): View {
  const head = h("header", {}, h("h2", { id: `${id}-title`, tabindex: -1 }, title), lead && h("p", {}, lead));
  return h("section", { id, "aria-labelledby": `${id}-title` }, head, parts);
}
