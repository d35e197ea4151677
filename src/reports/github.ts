import { inLanguage } from "../contract/bilingual";
import type { ReportDocument } from "../contract/report";
import type { Language } from "../language";
import { clean } from "./clean";
import { isNew, ranked } from "./markdown/findings";

/** A runner shows so many of a level and a step: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations, checked on 2026-11-22. */
const most = 10;

/** Remarks beside the code, as commands to the runner: what the change brings and what blocks, the most important first. */
export function* githubReport(document: ReportDocument, language: Language): Iterable<string> {
  const { difference, findings } = inLanguage(document, language);
  const told = findings.filter((one) => one.blocks || (one.status === "open" && (!difference || isNew(one))));
  const numbers = new Map<string, number>();
  for (const { blocks, outcome, policy, resource, message, remedy } of ranked(told)) {
    const level = blocks ? "error" : outcome === "broken" ? "warning" : "notice";
    const number = (numbers.get(level) ?? 0) + 1;
    numbers.set(level, number);
    if (number > most) continue;
    const { file, line } = resource.source ?? {};
    const place = file === undefined ? "" : `file=${property(file)},line=${line},`;
    yield `::${level} ${place}title=${property(`${policy}: ${resource.address}`)}::${escaped(`${message}\n${remedy}`)}\n`;
  }
}

function escaped(text: string): string {
  return clean(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
