import type { ReportDocument, ToldReport } from "../contract/report";
import { blocks } from "../contract/standing";
import { type Language, say } from "../language";
import { markdownCell } from "./cells";
import { cut } from "./clean";
import { jsonList, jsonParts, momentOf, placeOf, type Severity, shown, type ToldFinding } from "./machine/shared";
import { ranked } from "./ranked";

const words = {
  path: { en: "Path", zh: "路径" },
  law: { en: "Law", zh: "法律" },
} as const;

/** By Code Climate's words. */
const qualities: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
};

/**
 * What GitLab shows beside the changes of a merge request. It compares by fingerprint, so what both branches have is not shown.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format, checked on 2026-11-22.
 */
export function* gitlabCodequality(document: ReportDocument, language: Language): Iterable<string> {
  const report = shown(document, language);
  yield* jsonList(ranked(report.findings).map((finding) => issueOf(finding, report)));
}

function issueOf(finding: ToldFinding, report: ToldReport) {
  const { file, line } = placeOf(finding.resource, report);
  return {
    description: `${finding.resource.address}: ${finding.message}`.replaceAll("\n", " "),
    check_name: finding.policy,
    fingerprint: finding.id,
    severity: qualityOf(finding),
    location: { path: file, lines: { begin: line } },
  };
}

/** What is not known, or may stand, is not as grave as its policy. */
function qualityOf(finding: ToldFinding): string {
  if (finding.status !== "open" && !blocks(finding)) return "info";
  if (finding.outcome === "broken") return qualities[finding.severity];
  return finding.severity === "low" ? "info" : "minor";
}

/** GitLab refuses a report that does not fit its schema, and takes every 15.0. Checked on 2026-11-22. */
const schemaVersion = "15.0.7";
const longest = { name: 255, solution: 7000 } as const;
const names: Readonly<Record<Severity, string>> = { critical: "Critical", high: "High", medium: "Medium", low: "Low" };

/** For the security dashboard of GitLab. An undetermined finding has the severity Unknown, which GitLab has a word for. */
export function* gitlabSast(document: ReportDocument, language: Language): Iterable<string> {
  const report = shown(document, language);
  const vulnerabilities = ranked(report.findings).map((finding) => vulnerabilityOf(finding, report, language));
  const head = { version: schemaVersion, vulnerabilities: [], scan: scanOf(report) };
  yield* jsonParts(head, "vulnerabilities", vulnerabilities);
}

function scanOf(report: ToldReport) {
  const moment = new Date(momentOf(report)).toISOString().slice(0, 19);
  const tool = { id: "onshore", name: "Onshore", version: report.tool.version || "0", vendor: { name: "Onshore" } };
  const messages = report.notices.filter((text) => text !== "").map((value) => ({ level: "warn", value }));
  return {
    analyzer: tool,
    scanner: tool,
    type: "sast",
    status: "success",
    start_time: moment,
    end_time: moment,
    messages,
  };
}

/** Description and solution are shown as Markdown, the rest as it is. */
function vulnerabilityOf(finding: ToldFinding, report: ToldReport, language: Language) {
  const { id, policy, title = policy, message, remedy, outcome, severity, path, basis } = finding;
  const { file, line } = placeOf(finding.resource, report);
  const steps = path.map(({ says, place, via, at }) => [says, place, via, at].filter(Boolean).join(", "));
  return {
    id,
    name: cut(title, longest.name),
    description: markdownCell(`${finding.resource.address}: ${message}`),
    severity: outcome === "broken" ? names[severity] : "Unknown",
    ...(remedy !== "" && { solution: escapedWithin(remedy, longest.solution) }),
    identifiers: [{ type: "onshore", name: `Onshore ${policy}`, value: policy }],
    location: { file, start_line: line, end_line: line, class: finding.resource.address, method: id },
    details: {
      path: { name: say(words.path, language), type: "list", items: steps.map(text) },
      law: { name: say(words.law, language), type: "list", items: basis.map(text) },
    },
    tracking: {
      type: "source",
      items: [{ file, start_line: line, end_line: line, signatures: [{ algorithm: "hash", value: id }] }],
    },
  };
}

/** Escapes make a text longer, and none is cut in two. */
function escapedWithin(said: string, most: number): string {
  const escaped = markdownCell(said);
  if (escaped.length <= most) return escaped;
  return escapedWithin(cut(said, Math.floor((said.length * most) / escaped.length) - 1), most);
}

function text(value: string) {
  return { type: "text", value };
}
