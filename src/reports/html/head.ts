import type { ReportDocument } from "../../contract/report";
import { filled } from "../page/text";
import { h, type View } from "../page/view";
import type { Context, HtmlWords } from "./context";
import type { Rows } from "./rows";

type Document = Pick<
  ReportDocument,
  | "about"
  | "coverage"
  | "today"
  | "tool"
  | "pack"
  | "inputs"
  | "configuration"
  | "verdict"
  | "summary"
  | "difference"
  | "baseline"
>;

/** The name of what was looked at. */
export function titleOf({ about = {}, inputs }: Document, words: HtmlWords): string {
  return about.name ?? about.repository ?? inputs[0]?.file ?? words.meta.untitled;
}

/** The verdict first, then what leaves or what a change does to that, then how much there is. */
export function headView(document: Document, rows: Rows, delta: readonly string[], { words }: Context): View {
  const { today, tool, pack, summary, verdict } = document;
  const as = filled(words.meta.asOf, { day: today });
  return h(
    "header",
    { class: "head wide" },
    h(
      "div",
      { class: "masthead small soft" },
      h("span", { class: "wordmark" }, "Onshore"),
      h("span", {}, [as, filled(words.meta.by, { version: tool.version, pack })].join(" · ")),
    ),
    h("p", { class: "subject code" }, titleOf(document, words)),
    h("h1", {}, verdictOf(document, words)),
    delta.map((sentence) => h("p", { class: "sentence" }, sentence)),
    h("p", { class: `lead ${verdict}` }, leadOf(document, words)),
    deltaView(document, words),
    numbersView(summary, rows, words),
    metaView(document, words),
  );
}

function verdictOf({ summary, coverage }: Document, { verdict }: HtmlWords): string {
  const { blocking, broken, undetermined } = summary;
  if (blocking === 1) return verdict.blocksOne;
  if (blocking > 1) return filled(verdict.blocksMany, { number: blocking });
  if (broken > 0) return filled(verdict.broken, { number: broken });
  if (undetermined > 0) return filled(verdict.undetermined, { number: undetermined });
  return coverage.isPart === true ? verdict.part : verdict.holds;
}

function leadOf({ summary, baseline }: Document, { lead }: HtmlWords): string {
  const { broken, undetermined, waived } = summary;
  const counts = [
    [lead.broken, broken, true],
    [lead.undetermined, undetermined, true],
    [lead.waived, waived, waived > 0],
    [lead.softened, baseline?.softened ?? 0, (baseline?.softened ?? 0) > 0],
  ] as const;
  return counts.flatMap(([text, number, isTold]) => (isTold ? [filled(text, { number })] : [])).join(" · ");
}

function deltaView({ difference }: Document, { delta }: HtmlWords): View {
  if (!difference) return "";
  const { findings, failOn } = difference;
  const counts = (["new", "worse", "changed", "resolved", "unchanged"] as const).map((name) =>
    h("li", { class: findings[name] > 0 ? `some ${name}` : "" }, filled(delta[name], { number: findings[name] })),
  );
  return h(
    "div",
    { class: "delta" },
    h("h2", { class: "small soft", id: "delta" }, delta.since),
    h("ul", { "aria-labelledby": "delta" }, counts),
    failOn === "new" && h("p", { class: "small soft" }, delta.failOnNew),
  );
}

function numbersView(summary: Document["summary"], { stores, copies, grants }: Rows, { numbers }: HtmlWords): View {
  const flows = [stores, copies, grants].flatMap((rows) => rows.filter(({ state }) => state !== "resolved"));
  const of = (wanted: string) => flows.filter(({ verdict }) => verdict === wanted).length;
  const all = [
    ...(["stores", "copies", "grants"] as const).map((name) => [name, summary[name]] as const),
    ...(["denied", "review", "allowed"] as const).map((name) => [name, of(name)] as const),
  ];
  return h(
    "dl",
    { class: "numbers" },
    all.map(([name, number]) =>
      h(
        "div",
        { class: number > 0 ? `${name}-text` : "" },
        h("dt", {}, numbers[name]),
        h("dd", {}, filled("{number}", { number })),
      ),
    ),
  );
}

/** Whose it is, and which run made it. */
function metaView({ about = {}, inputs, configuration }: Document, { meta }: HtmlWords): View {
  const { team, owner, environment, repository, commit, branch, change, run, at } = about;
  const facts: readonly (readonly [string, View | undefined])[] = [
    [meta.team, team],
    [meta.owner, owner],
    [meta.environment, environment],
    [meta.repository, repository],
    [meta.branch, branch],
    [meta.commit, commit && h("span", { class: "code" }, commit.slice(0, 12))],
    [meta.change, change],
    [meta.run, run && h("a", { href: run, rel: "noreferrer" }, run)],
    [meta.at, at],
    [meta.inputs, inputs.map(({ file, format }) => `${file} (${format})`).join(", ")],
    [meta.configuration, configuration ?? meta.none],
  ];
  return h(
    "dl",
    { class: "meta small" },
    facts.flatMap(([label, value]) => (value ? [h("div", {}, h("dt", {}, label), h("dd", {}, value))] : [])),
  );
}
