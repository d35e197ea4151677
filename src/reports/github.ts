import type { ReportDocument, ToldReport } from "../contract/report";
import { blocks, isNew } from "../contract/standing";
import { type Language, say } from "../language";
import { cut } from "./clean";
import { placeOf, shown, type ToldFinding } from "./machine/shared";
import { ranked } from "./ranked";

/**
 * GitHub keeps ten annotations of a level for each step.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations, checked on 2026-11-22.
 */
const most = 10;
/** What GitHub shows of a title, and of a message without cutting it. */
const longest = { title: 255, message: 4000 } as const;

const words = {
  rest: {
    en: "{number} more findings have no annotation: they were there before, or there are more than the ten of a level that GitHub keeps. The summary of this job and the report list them all.",
    zh: "另有 {number} 个发现未加注释：此前即已存在，或超出 GitHub 每个级别保留的十条。本作业的摘要和报告列出全部发现。",
  },
} as const;

type Level = "error" | "warning" | "notice";

/** Annotations for GitHub Actions: what blocks is an error. What the base has too, and does not block, is only counted. */
export function* githubReport(document: ReportDocument, language: Language): Iterable<string> {
  const report = shown(document, language);
  // The line that counts the rest is a notice itself.
  const left: Record<Level, number> = { error: most, warning: most, notice: most - 1 };
  const isTold = (one: ToldFinding) => blocks(one) || !report.difference || isNew(one);
  let rest = report.findings.filter((one) => !isTold(one)).length;
  for (const finding of ranked(report.findings).filter(isTold)) {
    const level = levelOf(finding);
    left[level] -= 1;
    if (left[level] < 0) rest += 1;
    else {
      yield command(level, { ...lineOf(finding, report), title: titleOf(finding) }, textOf(finding));
    }
  }
  if (rest > 0) yield command("notice", { title: "Onshore" }, say(words.rest, language, { number: String(rest) }));
}

function levelOf(finding: ToldFinding): Level {
  if (blocks(finding)) return "error";
  return finding.status !== "open" || finding.severity === "low" ? "notice" : "warning";
}

/** Beside the code, if it is known; a plan is no file of the repository. */
function lineOf(finding: ToldFinding, report: ToldReport) {
  if (!finding.resource.source) return {};
  const { file, line, column } = placeOf(finding.resource, report);
  return { file, line, col: column };
}

function titleOf({ policy, resource }: ToldFinding): string {
  return `${policy}: ${resource.address}`;
}

function textOf({ message, remedy }: ToldFinding): string {
  return cut(`${message}\n${remedy}`, longest.message);
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands, checked on 2026-11-22. */
function command(level: Level, properties: Readonly<Record<string, string | number>>, message: string): string {
  const its = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${its.join(",")}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(cut(text, longest.title)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
