import { type Language, say } from "../language";
import { h, type View } from "../reports/page/view";
import type { Ownership } from "./flows";
import { type Content, type Listed, section, wordsIn } from "./frame";
import type { Fleet, History } from "./history";
import { trendView } from "./overview";
import { siteWords } from "./page-words";
import type { Cell } from "./row";
import type { TableName } from "./specs";
import { tabulated } from "./tables";
import { trendOf } from "./trend";
import { absent, codes } from "./words";

/** What the page of a stack lists. */
const listed = [
  "notes",
  "findings",
  "flows",
  "waivers",
  "expiring",
  "coverage",
  "reports",
] as const satisfies readonly TableName[];

/** Columns that say the same in each row of one stack. */
const own: ReadonlySet<string> = new Set(["stack", "stacks"]);

/** The page of a stack. */
export function stackPage(history: History, fleet: Fleet, language: Language): Content {
  const alone: Fleet = { ...fleet, histories: [history], leftOut: [] };
  const tables = listed.map((name) => ofOne({ ...tabulated(name, alone, language), size: 25 }, history.details.about));
  const of = (name: (typeof listed)[number]) => tables.find((one) => one.name === name) as Listed;
  const shown = (name: (typeof listed)[number]) => section(of(name), language, "../", "heading");
  const some = (name: (typeof listed)[number]) => (of(name).rows.length > 0 ? [shown(name)] : []);
  return {
    path: history.stack.page,
    title: history.stack.name,
    lead: say(siteWords.asOf, language, { day: history.newest.day }),
    tables,
    body: [
      verdictOf(history, language),
      factsOf(history, language),
      trendView(trendOf([history]), undefined, language),
      ...some("notes"),
      ...[shown("findings"), shown("flows")],
      ...[...some("expiring"), ...some("waivers"), ...some("coverage")],
      shown("reports"),
    ],
  };
}

/** Links within the page need no address. Whose it is stands above, as long as that is so of every row. */
function ofOne(table: Listed, { team }: Ownership): Listed {
  const isTeam = (said: Cell | undefined) => String(said ?? "") === (team ?? "");
  const isOwn = (id: string) =>
    own.has(id) || ((id === "team" || id === "teams") && table.rows.every((row) => isTeam(row[id])));
  const columns = table.spec.columns.map((column) =>
    isOwn(column.id) ? { ...column, kind: "data-only" as const } : column,
  );
  return { ...table, spec: { ...table.spec, columns }, rows: table.rows.map((row) => ({ ...row, page: "" })) };
}

const colours = { broken: "denied", undetermined: "review", holds: "allowed" } as const;

function verdictOf({ newest }: History, language: Language): View {
  const word = say(codes.outcome[newest.verdict], language);
  return h("p", { class: "stands" }, h("span", { class: `mark ${colours[newest.verdict]}` }, word));
}

function factsOf({ stack, newest, details }: History, language: Language): View {
  const words = wordsIn(language);
  const { about, understood, resources } = details;
  const unstated = say(absent.unstated, language);
  const run = about.run !== null && h("a", { href: about.run }, about.run);
  const facts: readonly (readonly [string, View | false | null])[] = [
    [words.team, about.team ?? unstated],
    [words.owner, about.owner ?? unstated],
    [words.environment, about.environment ?? unstated],
    [words.repository, about.repository],
    [words.branch, about.branch],
    [words.commit, about.commit],
    [words.run, run],
    [words.inputs, newest.inputs.join(", ")],
    [words.judged, newest.day],
    [
      words.understood,
      say(siteWords.understoodOf, language, { understood: String(understood), all: String(resources) }),
    ],
    [words.madeBy, `Onshore ${newest.tool}`],
    [words.rules, newest.rules ?? newest.pack],
    [words.told, say(codes.told[stack.told], language)],
  ];
  return h(
    "section",
    { id: "about", "aria-label": words.about },
    h(
      "dl",
      { class: "facts" },
      facts.flatMap(([name, said]) => (said ? [h("div", {}, h("dt", {}, name), h("dd", {}, said))] : [])),
    ),
  );
}
