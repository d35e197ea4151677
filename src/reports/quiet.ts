import type { Report } from "../engine/report";
import { type TerminalOptions, terminalReport } from "./terminal";

/** The report for a terminal, of what blocks only: the findings with these ids, and the verdict, which is its last line. */
export function quietReport(report: Report, blocking: ReadonlySet<string>, options: TerminalOptions): string {
  const findings = report.findings.filter(({ id }) => blocking.has(id));
  const [, ...parts] = terminalReport({ ...report, findings, covered: [] }, options);
  const verdict = parts.pop()?.trimEnd().split("\n").at(-1) ?? "";
  return [...parts.map((part) => part.replace(/^\n/, "")), `${verdict}\n`].join("\n");
}
