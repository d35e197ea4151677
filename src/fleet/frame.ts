import { type Language, say, type Told, told } from "../language";
import { page } from "../reports/page/frame";
import { packed } from "../reports/page/packed";
import { place } from "../reports/page/table";
import { h, type View } from "../reports/page/view";
import { pageWords } from "../reports/page/words";
import { client } from "./client.generated";
import type { Fleet } from "./history";
import { siteWords } from "./page-words";
import { styles } from "./styles";
import { columnsOf, nothing, optionsOf, tableOf, wordOf } from "./table-view";
import type { Tabulated } from "./tables";

/** By what every page of a site is made. */
export interface Site {
  readonly fleet: Fleet;
  readonly language: Language;
  /** Of Onshore. */
  readonly version: string;
  /** The pages that the head of each leads to. */
  readonly contents: readonly { readonly path: string; readonly title: string }[];
}

/** A page of the site, before it has a frame. */
export interface Content {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly body: readonly View[];
  readonly tables: readonly Listed[];
}

/** A table on a page; `data` where its whole is beside the page. */
export interface Listed extends Tabulated {
  readonly size: number;
}

type Words = Told<typeof siteWords & typeof pageWords>;

const toldWords: Partial<Record<Language, Words>> = {};

/** Made once, and not for each of thousands of pages. */
export function wordsIn(language: Language): Words {
  toldWords[language] ??= told({ ...siteWords, ...pageWords }, language);
  return toldWords[language];
}

/** The page as text, in parts. */
export function framed(content: Content, site: Site): Iterable<string> {
  const { language } = site;
  const words = wordsIn(language);
  const tables = content.tables.filter(({ rows }) => rows.length > 0);
  return page({
    language,
    title: `${content.title} · ${words.site}`,
    styles,
    script: client,
    data: { site: { words: inBrowser(words), tables: tables.map((one) => ({ ...one, rows: packed(neededOf(one)) })) } },
    body: bodyOf(content, site),
  });
}

/** The words that the browser needs. */
function inBrowser(words: Words) {
  const names = [...(Object.keys(pageWords) as (keyof typeof pageWords)[]), "fits", "more"] as const;
  return Object.fromEntries(names.map((name) => [name, words[name]]));
}

/** What the browser needs of the rows. */
function neededOf({ spec, rows }: Listed): readonly object[] {
  const ids = ["page", ...columnsOf(spec).map(({ id }) => id)];
  return rows.map((row) => {
    const needed: Record<string, unknown> = {};
    for (const id of ids) if (id in row) needed[id] = row[id];
    return needed;
  });
}

function* bodyOf({ path, title, lead, body }: Content, { fleet, language, version, contents }: Site): Iterable<View> {
  const words = wordsIn(language);
  const reports = fleet.histories.reduce((sum, one) => sum + one.reports.length, 0);
  const made = { version, reports: String(reports), stacks: String(fleet.histories.length) };
  const top = path.includes("/") ? "../" : "";
  yield h("a", { class: "skip", href: "#content" }, words.skip);
  yield h(
    "header",
    { class: "top" },
    h(
      "div",
      { class: "wide bar" },
      h("a", { class: "wordmark", href: `${top}index.html` }, words.site),
      h("span", { class: "soft small" }, say(siteWords.asOf, language, { day: fleet.today })),
    ),
    h(
      "nav",
      { class: "wide", "aria-label": words.contents },
      h(
        "ul",
        {},
        contents.map((one) =>
          h(
            "li",
            {},
            h("a", { href: top + one.path, "aria-current": one.path === path ? "page" : undefined }, one.title),
          ),
        ),
      ),
    ),
  );
  yield h(
    "main",
    { id: "content", tabindex: -1 },
    h("div", { class: "intro" }, h("h1", {}, title), h("p", { class: "soft" }, lead)),
    leftOutOf(fleet, top, language),
    body,
  );
  yield h(
    "footer",
    { class: "foot" },
    h(
      "div",
      { class: "wide" },
      h("p", {}, say(siteWords.madeOf, language, made)),
      h("p", {}, words.noAdvice),
      h("noscript", {}, words.noScript),
    ),
  );
}

/** What could not be read is told on every page. */
function leftOutOf({ leftOut }: Fleet, top: string, language: Language): View | false {
  if (leftOut.length === 0) return false;
  const number = say(leftOut.length === 1 ? siteWords.leftOutOne : siteWords.leftOutMany, language, {
    number: String(leftOut.length),
  });
  return h(
    "p",
    { class: "banner", role: "note" },
    say(siteWords.leftOut, language, { number }),
    " ",
    h("a", { href: `${top}reports.html` }, say(siteWords.seeThem, language)),
  );
}

/** A table with its heading, its filters and its data; `heading: false` where the page is about it alone. */
export function section(table: Listed, language: Language, top: string, heading: "heading" | "no heading"): View {
  const { name, spec, rows } = table;
  const words = wordsIn(language);
  const header = heading === "heading" && h("header", {}, h("h2", {}, spec.title), h("p", {}, spec.lead));
  if (rows.length === 0) return h("section", { id: name }, header, h("p", { class: "soft" }, words.empty));
  return h(
    "section",
    { id: name, "aria-label": spec.title },
    header,
    rows.length > 8 && filtersOf(table, language),
    place(tableOf(table, words.more), words),
    h(
      "p",
      { class: "soft small no-print data" },
      words.data,
      h("a", { href: `${top}data/${name}.csv` }, "CSV"),
      " · ",
      h("a", { href: `${top}data/${name}.json` }, "JSON"),
    ),
  );
}

function filtersOf({ name, spec, rows }: Listed, language: Language): View {
  const words = wordsIn(language);
  const selects = columnsOf(spec)
    .filter(({ filter }) => filter === true)
    .map((column) => ({ column, options: optionsOf(rows, column) }))
    .filter(({ options }) => options.length > 1);
  const named = (code: string, column: (typeof selects)[number]["column"]) =>
    code === nothing ? (column.absent ?? words.empty) : wordOf(code, column);
  return h(
    "div",
    { class: "filters no-print", role: "search", "aria-label": spec.title },
    h(
      "label",
      { class: "grow" },
      words.search,
      h("input", { type: "search", "data-search": name, autocomplete: "off" }),
    ),
    selects.map(({ column, options }) =>
      h(
        "label",
        {},
        column.label,
        h(
          "select",
          { "data-filter": `${name}.${column.id}`, autocomplete: "off" },
          h("option", { value: "" }, words.any),
          options.map((code) => h("option", { value: code }, named(code, column))),
        ),
      ),
    ),
    h("button", { type: "button", class: "quiet", "data-clear": name }, words.clear),
    h("p", { role: "status", id: `${name}-fits`, class: "soft small" }),
  );
}
