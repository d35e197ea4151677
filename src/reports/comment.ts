import { inLanguage } from "../contract/bilingual";
import type { ReportDocument, ToldReport } from "../contract/report";
import { type Language, say } from "../language";
import { markdownCell } from "./cells";

const words = {
  verdicts: {
    broken: { en: "Something is known to be wrong", zh: "存在违规" },
    undetermined: { en: "Something cannot be told", zh: "存在无法判定的事项" },
    holds: { en: "Nothing broken, nothing undetermined", zh: "无违规，亦无未定事项" },
  },
  delta: {
    en: "New: {new}. Worse: {worse}. Resolved: {resolved}. As before: {unchanged}. Blocking: {blocking}.",
    zh: "新增：{new}。恶化：{worse}。已解决：{resolved}。不变：{unchanged}。阻断：{blocking}。",
  },
  counts: {
    en: "Broken: {broken}. Undetermined: {undetermined}. Blocking: {blocking}.",
    zh: "违规：{broken}。未定：{undetermined}。阻断：{blocking}。",
  },
  columns: { en: "| Finding | Resource | What |", zh: "| 发现 | 资源 | 说明 |" },
  nothing: { en: "Onshore: nothing to report.", zh: "Onshore：无须报告。" },
  more: { en: "{number} more are in the report.", zh: "另有 {number} 项，见报告。" },
} as const;

type Finding = ToldReport["findings"][number];

const most = 50;
const severities = ["critical", "high", "medium", "low"];

/** What a reviewer is told of a change in Markdown; undefined where there is nothing to say. */
export function commentOf(document: ReportDocument, language: Language): string | undefined {
  const { difference, findings, summary } = inLanguage(document, language);
  const told = ranked(findings.filter((one) => difference === undefined || isNew(one) || one.blocks));
  if (told.length === 0 && (difference?.findings.resolved ?? 0) === 0) return undefined;
  const numbers = Object.entries({ ...difference?.findings, ...summary }).map(([name, value]) => [name, String(value)]);
  const line = say(difference ? words.delta : words.counts, language, Object.fromEntries(numbers));
  const rows = told.slice(0, most).map(({ policy, resource, message }) => {
    return `| ${[policy, resource.address, message].map(markdownCell).join(" | ")} |`;
  });
  const more = told.length > most ? ["", say(words.more, language, { number: String(told.length - most) })] : [];
  const table = rows.length === 0 ? [] : ["", say(words.columns, language), "| --- | --- | --- |", ...rows];
  return [`### Onshore: ${say(words.verdicts[document.verdict], language)}`, "", line, ...table, ...more, ""].join(
    "\n",
  );
}

/** What stands on the page of a run, which always says something. */
export function summaryOf(document: ReportDocument, language: Language): string {
  return commentOf(document, language) ?? `${say(words.nothing, language)}\n`;
}

/** What the change brings, or makes worse. */
export function isNew({ state, isWorse }: Finding): boolean {
  return state === "new" || isWorse === true;
}

/** What blocks first, then what is new, then by severity. */
export function ranked(findings: readonly Finding[]): Finding[] {
  const rank = (one: Finding) => (one.blocks ? 0 : 100) + (isNew(one) ? 0 : 10) + severities.indexOf(one.severity);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
