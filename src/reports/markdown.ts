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
  more: { en: "{number} more are in the report.", zh: "另有 {number} 项，见报告。" },
} as const;

type Finding = ToldReport["findings"][number];

const most = 50;
const severities = ["critical", "high", "medium", "low"];

/** Whether there is nothing to say of a change: a comment on it is needed no more. */
export function isSilent(document: ReportDocument): boolean {
  return toldOf(document).length === 0 && (document.difference?.findings.resolved ?? 0) === 0;
}

/** What a reviewer is told of a change. */
export function* markdownReport(document: ReportDocument, language: Language): Iterable<string> {
  const { difference, summary, verdict } = document;
  const told = ranked(toldOf(inLanguage(document, language)));
  const numbers = Object.entries({ ...difference?.findings, ...summary }).map(([name, value]) => [name, String(value)]);
  const line = say(difference ? words.delta : words.counts, language, Object.fromEntries(numbers));
  yield `### Onshore: ${say(words.verdicts[verdict], language)}\n\n${line}\n`;
  if (told.length > 0) yield `\n${say(words.columns, language)}\n| --- | --- | --- |\n`;
  for (const { policy, resource, message } of told.slice(0, most))
    yield `| ${[policy, resource.address, message].map(markdownCell).join(" | ")} |\n`;
  if (told.length > most) yield `\n${say(words.more, language, { number: String(told.length - most) })}\n`;
}

function toldOf<One extends Pick<Finding, "state" | "isWorse" | "blocks">>({
  difference,
  findings,
}: {
  readonly difference?: unknown;
  readonly findings: readonly One[];
}): readonly One[] {
  return findings.filter((one) => difference === undefined || isNew(one) || one.blocks);
}

/** What the change brings, or makes worse. */
export function isNew({ state, isWorse }: Pick<Finding, "state" | "isWorse">): boolean {
  return state === "new" || isWorse === true;
}

/** What blocks first, then what is new, then by severity. */
export function ranked(findings: readonly Finding[]): Finding[] {
  const rank = (one: Finding) => (one.blocks ? 0 : 100) + (isNew(one) ? 0 : 10) + severities.indexOf(one.severity);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
