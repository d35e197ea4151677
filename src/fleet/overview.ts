import { type Language, say } from "../language";
import { h, type View } from "../reports/page/view";
import { chart, lately } from "./charts";
import { bandOf } from "./expiring";
import { type Content, type Listed, section, wordsIn } from "./frame";
import type { Fleet } from "./history";
import { siteWords } from "./page-words";
import { leavingIn } from "./rows";
import type { ToldSpec } from "./specs";
import { tabulated } from "./tables";
import { type Point, trendOf } from "./trend";

/** The first page: how it stands, since when, whose it is, and what to know before relying on it. */
export function overview(fleet: Fleet, language: Language): Content {
  const words = wordsIn(language);
  const table = (name: Parameters<typeof tabulated>[0], size: number): Listed => ({
    ...tabulated(name, fleet, language),
    size,
  });
  const [stacks, teams, classes, notes, trend] = [
    table("stacks", 10),
    table("teams", 25),
    table("classes", 25),
    table("notes", 5),
    table("trend", 25),
  ];
  const first = { ...stacks, spec: { ...stacks.spec, title: words.mostToDo, columns: stacks.spec.columns.map(brief) } };
  const tables = [first, teams, classes, notes, trend];
  return {
    path: "index.html",
    title: titleOf(fleet, language),
    lead: words.newest,
    tables,
    body: [
      numbersOf(fleet, language),
      trendView(trendOf(fleet.histories), section(trend, language, "", "no heading"), language),
      notes.rows.length > 0 ? section(notes, language, "", "heading") : "",
      section(first, language, "", "heading"),
      section(teams, language, "", "heading"),
      section(classes, language, "", "heading"),
    ],
  };
}

/** How much was read to say so stands on the page of the stacks. */
function brief(column: ToldSpec["columns"][number]): ToldSpec["columns"][number] {
  const isMore = ["resources", "reports", "tool"].includes(column.id);
  return isMore ? { ...column, kind: "data-only" } : column;
}

function verdictsOf({ histories }: Fleet) {
  const of = (verdict: string) => histories.filter(({ newest }) => newest.verdict === verdict).length;
  return { broken: of("broken"), undetermined: of("undetermined"), holds: of("holds") };
}

function titleOf(fleet: Fleet, language: Language): string {
  const { broken, undetermined } = verdictsOf(fleet);
  const word = broken > 0 ? siteWords.someBroken : undetermined > 0 ? siteWords.noneBroken : siteWords.allHold;
  const filled = { broken, undetermined, all: fleet.histories.length };
  return say(
    word,
    language,
    Object.fromEntries(Object.entries(filled).map(([name, one]) => [name, one.toLocaleString("en")])),
  );
}

function numbersOf(fleet: Fleet, language: Language): View {
  const words = wordsIn(language);
  const { broken, undetermined, holds } = verdictsOf(fleet);
  const sum = (of: (numbers: Point | Fleet["histories"][number]["newest"]["numbers"]) => number) =>
    fleet.histories.reduce((all, { newest }) => all + of(newest.numbers), 0);
  const ending = tabulated("expiring", fleet, language).rows.filter(({ days }) => bandOf(Number(days)) !== "90").length;
  const rows = [
    [broken, words.broken, broken > 0 ? "denied-text" : undefined, "stacks.html#stacks.verdict=broken"],
    [
      undetermined,
      words.undetermined,
      undetermined > 0 ? "review-text" : undefined,
      "stacks.html#stacks.verdict=undetermined",
    ],
    [holds, words.holds, holds > 0 ? "allowed-text" : undefined, "stacks.html#stacks.verdict=holds"],
    [sum(({ blocking }) => blocking), words.blocking, undefined, "stacks.html"],
    [sum(leavingIn), words.leaving, undefined, "flows.html"],
    [ending, words.ending, undefined, "expiring.html"],
  ] as const;
  return h(
    "dl",
    { class: "numbers" },
    rows.map(([number, label, colour, href]) =>
      h("div", {}, h("dt", {}, h("a", { href }, label)), h("dd", { class: colour }, number.toLocaleString("en"))),
    ),
  );
}

/** How it came to stand so: of all stacks, or of one. */
export function trendView(points: readonly Point[], table: View | undefined, language: Language): View {
  const words = wordsIn(language);
  const shown = lately(points);
  const [first, last] = [shown[0], shown.at(-1)];
  const head = h(
    "header",
    {},
    h("h2", {}, words.trend),
    h(
      "p",
      {},
      first && last && first !== last
        ? say(siteWords.between, language, { from: first.day, to: last.day })
        : words.trendOne,
    ),
  );
  if (!first || !last || first === last) return h("section", { id: "trends" }, head);
  const line = (label: string, of: (point: Point) => number) => {
    const says = say(siteWords.first, language, {
      first: of(first).toLocaleString("en"),
      last: of(last).toLocaleString("en"),
    });
    return chart(
      label,
      says,
      shown.map((point) => ({ day: point.day, value: of(point) })),
    );
  };
  return h(
    "section",
    { id: "trends" },
    head,
    h(
      "div",
      { class: "charts" },
      line(words.trendBroken, ({ broken }) => broken),
      line(words.trendUndetermined, ({ undetermined }) => undetermined),
      line(words.trendLeaving, leavingIn),
      last.stacks > 1 && line(words.trendStacks, ({ stacks }) => stacks),
    ),
    table !== undefined && h("details", { class: "more" }, h("summary", {}, words.trendTable), table),
  );
}
