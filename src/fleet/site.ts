import { type Language, say, told } from "../language";
import { csvText, jsonText } from "./data";
import { type Content, framed, type Listed, type Site, section } from "./frame";
import type { Fleet } from "./history";
import { overview } from "./overview";
import { siteWords } from "./page-words";
import { specs, type TableName } from "./specs";
import { stackPage } from "./stack-page";
import { tableNames, tabulated } from "./tables";

/** A file of the site: its path within it, and its text in parts. */
export interface SiteFile {
  readonly path: string;
  readonly text: Iterable<string>;
}

/** The pages that list one table, or several, in the order of the head. */
const pages = {
  stacks: ["stacks"],
  flows: ["flows"],
  parties: ["parties"],
  expiring: ["expiring"],
  undetermined: ["undetermined"],
  coverage: ["coverage"],
  waivers: ["waivers"],
  reports: ["left-out", "reports"],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;

/** The site, file by file: the same fleet and language always give the same bytes. */
export function* siteOf(fleet: Fleet, language: Language, version: string): Iterable<SiteFile> {
  const contents = [
    { path: "index.html", title: say(siteWords.overview, language) },
    ...Object.entries(pages).map(([name, tables]) => ({ path: `${name}.html`, title: titleOf(tables, language) })),
  ];
  const site: Site = { fleet, language, version, contents };
  const file = (content: Content): SiteFile => ({ path: content.path, text: framed(content, site) });
  yield file(overview(fleet, language));
  for (const [name, tables] of Object.entries(pages)) yield file(listing(`${name}.html`, tables, fleet, language));
  for (const history of fleet.histories) yield file(stackPage(history, fleet, language));
  for (const name of tableNames) {
    const table = tabulated(name, fleet, language);
    yield { path: `data/${name}.csv`, text: csvText(table) };
    yield { path: `data/${name}.json`, text: jsonText(table, fleet.today) };
  }
}

function titleOf(tables: readonly TableName[], language: Language): string {
  return say(specs[tables.at(-1) ?? "stacks"].title, language);
}

/** A page about one table; where it has others, they stand first, if they have rows. */
function listing(path: string, names: readonly TableName[], fleet: Fleet, language: Language): Content {
  const tables = names.map((name): Listed => ({ ...tabulated(name, fleet, language), size: 50 }));
  const main = told(specs[names.at(-1) ?? "stacks"], language);
  const shown = tables.filter(({ rows, name }) => rows.length > 0 || name === names.at(-1));
  const heading = shown.length > 1 ? "heading" : "no heading";
  return {
    path,
    title: main.title,
    lead: main.lead,
    tables: shown,
    body: shown.map((table) => section(table, language, "", heading)),
  };
}
