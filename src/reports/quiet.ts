import type { ReportDocument } from "../contract/report";
import { blocks } from "../contract/standing";
import { type TerminalOptions, terminalReport } from "./terminal";

/** The report for a terminal, of what blocks only, and the verdict, which is its last line. */
export function quietReport(document: ReportDocument, options: TerminalOptions): string {
  const findings = document.findings.filter(blocks);
  const [, ...parts] = terminalReport({ ...document, findings, covered: [] }, options);
  const verdict = parts.pop()?.trimEnd().split("\n").at(-1) ?? "";
  return [...parts.map((part) => part.replace(/^\n/, "")), `${verdict}\n`].join("\n");
}
