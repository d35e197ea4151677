import { h, type View } from "../page/view";
import type { Context, HtmlWords } from "./context";
import type { FindingRow, State } from "./rows";
import { signs, type Verdict } from "./tones";

/** "important data (重要数据), personal information (个人信息)", or that it is not known. */
export function classesOf(names: readonly string[], words: HtmlWords, classes: Context["classes"]): string {
  return names.length === 0 ? words.picture.noClass : names.map((name) => classes[name] ?? name).join(", ");
}

/** The tags' own words, which are what a developer writes. */
export function tagsOf(names: readonly string[], isMore: boolean): string {
  return [...(names.length === 0 ? ["?"] : names), ...(isMore && names.length > 0 ? ["?"] : [])].join(" + ");
}

export function verdictMark(verdict: Verdict, words: HtmlWords): View {
  const says = verdict === "stays" ? "–" : `${signs[verdict]} ${words.verdicts[verdict]}`;
  return h("span", { class: `mark ${verdict === "stays" ? "plain" : verdict}` }, says);
}

export function stateMark(state: State | undefined, words: HtmlWords): View {
  const tone = state === "new" || state === "worse" ? "mark accent" : "mark plain";
  return state === undefined ? "" : h("span", { class: tone }, words.states[state]);
}

/** How bad it is by colour, and by a sign and a word. */
export function outcomeMark({ outcome, status, state }: FindingRow, words: HtmlWords): View {
  const isOld = status !== "open" || state === "resolved";
  const tone = isOld ? "" : outcome === "broken" ? "denied" : "review";
  return h("span", { class: `mark ${tone}`.trim() }, `${outcome === "broken" ? "✗" : "?"} ${words.outcomes[outcome]}`);
}

/** Leads to a finding on the page. */
export function findingLink(id: string): View {
  return h("a", { href: `#finding=${encodeURIComponent(id)}`, class: "code" }, id.slice(-7));
}
