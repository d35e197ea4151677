import { h, type View } from "../page/view";
import type { Context, HtmlWords } from "./context";
import type { FindingRow, State } from "./rows";
import { signs, type Verdict } from "./tones";

/** "important data (重要数据), personal information (个人信息)", or that it is not known. */
export function classesOf(names: readonly string[], words: HtmlWords, classes: Context["classes"]): string {
  return names.length === 0 ? words.picture.noClass : ordered(names, classes).join(", ");
}

/** The tags' own words, which are what a developer writes; in Chinese those of the law. */
export function tagsOf(names: readonly string[], isMore: boolean, tags: Context["tags"]): string {
  return [...(names.length === 0 ? ["?"] : ordered(names, tags)), ...(isMore && names.length > 0 ? ["?"] : [])].join(
    " + ",
  );
}

/** In the order of the law; what has no word says itself. */
function ordered(names: readonly string[], said: Readonly<Record<string, string>>): string[] {
  const known = Object.keys(said).filter((name) => names.includes(name));
  return [...known.map((name) => said[name] ?? name), ...names.filter((name) => !known.includes(name))];
}

export function verdictMark(verdict: Verdict, words: HtmlWords): View {
  const says = verdict === "stays" ? "–" : `${signs[verdict]} ${words.verdicts[verdict]}`;
  return h("span", { class: `mark ${verdict === "stays" ? "plain" : verdict}` }, says);
}

export function stateMark(state: State | undefined, words: HtmlWords): View {
  const tone = state === "new" || state === "worse" ? "mark accent" : "mark plain";
  return state === undefined ? "" : h("span", { class: tone }, words.states[state]);
}

/** Of several together. */
export function freshMark({ filter }: HtmlWords): View {
  return h("span", { class: "mark accent" }, filter.fresh);
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
