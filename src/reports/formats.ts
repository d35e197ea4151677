import type { ReportDocument } from "../contract/report";
import type { Language } from "../language";
import { githubReport } from "./github";
import { jsonReport } from "./json";
import { markdownReport, summaryReport } from "./markdown";

/** A report as text, in parts: the same document and language always give the same bytes. */
type Format = (document: ReportDocument, language: Language) => Iterable<string>;

/** The formats of a check besides the terminal, by the name that `--format` takes. */
const formats = {
  json: (document) => jsonReport(document),
  markdown: (document, language) => markdownReport(document, language),
  summary: (document, language) => summaryReport(document, language),
  github: (document, language) => githubReport(document, language),
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** A report in a format and a language. */
export function rendered(document: ReportDocument, name: FormatName, language: Language): Iterable<string> {
  const format: Format = formats[name];
  return format(document, language);
}
