import type { ReportDocument } from "../contract/report";
import type { Language } from "../language";
import { asffReport } from "./asff";
import { csvReport } from "./check-csv";
import { githubReport } from "./github";
import { gitlabCodequality, gitlabSast } from "./gitlab";
import { htmlReport } from "./html";
import { jsonReport } from "./json";
import { junitReport } from "./junit";
import { markdownReport, summaryReport } from "./markdown";
import { ocsfReport } from "./ocsf";
import { sarifReport, sarifWithResolved } from "./sarif";

/** A report as text, in parts: the same document and language always give the same bytes. */
type Format = (document: ReportDocument, language: Language) => Iterable<string>;

/** The formats of a check besides the terminal, by the name that `--format` takes. */
const formats = {
  json: (document) => jsonReport(document),
  markdown: markdownReport,
  summary: summaryReport,
  html: htmlReport,
  github: githubReport,
  sarif: sarifReport,
  "sarif-with-resolved": sarifWithResolved,
  junit: junitReport,
  "gitlab-codequality": gitlabCodequality,
  "gitlab-sast": gitlabSast,
  csv: csvReport,
  ocsf: ocsfReport,
  asff: asffReport,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** A report in a format and a language. */
export function rendered(document: ReportDocument, name: FormatName, language: Language): Iterable<string> {
  const format: Format = formats[name];
  return format(document, language);
}
