import { type Language, say } from "../language";
import { csvText, jsonText } from "./data";
import { type Content, framed, type Listed, type Site, section } from "./frame";
import type { Fleet } from "./history";
import { overview } from "./overview";
import { siteWords } from "./page-words";
import { specs, type TableName } from "./specs";
import { stackPage } from "./stack-page";
import { type Tabulated, tableNames, tabulated } from "./tables";

/** A file of the site: its path within it, and its text in parts. */
export interface SiteFile {
  readonly path: string;
  readonly text: Iterable<string>;
}

/** The tables that have a page, in the order of the head. */
const pages = [
  ...(["stacks", "flows", "parties", "expiring", "undetermined", "coverage", "waivers"] as const),
  "reports",
] as const satisfies readonly TableName[];

/** The site, file by file: the same fleet and language always give the same bytes. */
export function* siteOf(fleet: Fleet, language: Language, version: string): Iterable<SiteFile> {
  const title = (name: TableName) => say(specs[name].title, language);
  const contents = [
    { path: "index.html", title: say(siteWords.overview, language) },
    ...pages.map((name) => ({ path: `${name}.html`, title: title(name) })),
  ];
  const site: Site = { fleet, language, version, contents };
  const file = (content: Content): SiteFile => ({ path: content.path, text: framed(content, site) });
  const hasPage = (name: TableName) => pages.some((one) => one === name);
  yield file(overview(fleet, language));
  for (const name of tableNames) {
    const table = tabulated(name, fleet, language);
    if (hasPage(name)) yield file(listing(table, fleet, language));
    yield { path: `data/${name}.csv`, text: csvText(table) };
    yield { path: `data/${name}.json`, text: jsonText(table, fleet.today) };
  }
  for (const history of fleet.histories) yield file(stackPage(history, fleet, language));
}

/** A page about one table; on that of the reports stands first what was left out. */
function listing(table: Tabulated, fleet: Fleet, language: Language): Content {
  const { name, spec } = table;
  const others =
    name === "reports" ? [tabulated("left-out", fleet, language)].filter(({ rows }) => rows.length > 0) : [];
  const tables = [...others, table].map((one): Listed => ({ ...one, size: 50 }));
  return {
    ...{ path: `${name}.html`, title: spec.title, lead: spec.lead, tables },
    body: tables.map((one) => section(one, language, "", tables.length > 1 ? "heading" : "no heading")),
  };
}
