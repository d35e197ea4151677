import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "../contract/report";
import { InputError, whyUnwritten } from "../input-error";
import { type Language, text } from "../language";
import { type FormatName, formatNames, rendered } from "../reports/formats";
import { sarifOfUnread } from "../reports/sarif/unread";
import { version } from "../version";
import { makeFolder } from "./make-folder";

/** The file of each format, by the name that hosts and other tools look for. */
const fileNames = {
  json: "report.json",
  sarif: "report.sarif",
  "sarif-with-resolved": "report.compared.sarif",
  junit: "junit.xml",
  "gitlab-codequality": "gl-code-quality-report.json",
  "gitlab-sast": "gl-sast-report.json",
  html: "report.html",
  markdown: "comment.md",
  summary: "summary.md",
  github: "annotations.txt",
  csv: "report.csv",
  ocsf: "report.ocsf.json",
  asff: "report.asff.json",
} as const satisfies Readonly<Record<FormatName, string>> & Readonly<Record<string, string>>;

/** Those that nobody has to ask for: what hosts show, what people read, and what a later run compares with. */
const asked: readonly string[] = ["sarif-with-resolved", "github", "csv", "ocsf", "asff"];
export const usualFormats = formatNames.filter((name) => !asked.includes(name));

const unwritten = { en: "reports cannot be written there: {why}", zh: "报告无法写入此处：{why}" };
const elsewhere = { en: "name another folder: --out", zh: "请另指文件夹：--out" };

/** Where reports are written, which, and in which language. */
export interface Writing {
  /** The folder. */
  readonly out: string;
  readonly formats: readonly FormatName[];
  readonly language: Language;
}

/** Writes reports into a folder; gives their paths. */
export function writeReports(
  document: ReportDocument,
  { out, formats, language }: Writing,
): ReadonlyMap<FormatName, string> {
  try {
    makeFolder(out);
    return new Map(
      formats.map((name) => {
        const path = join(out, fileNames[name]);
        write(path, rendered(document, name, language));
        return [name, path];
      }),
    );
  } catch (error) {
    throw new InputError(out, text(unwritten, { why: whyUnwritten(error) }), elsewhere);
  }
}

/** SARIF that says why nothing could be read, where SARIF is asked for and the folder takes it. */
export function writeUnread(error: InputError, { out, formats, language }: Writing): void {
  if (!formats.includes("sarif")) return;
  try {
    makeFolder(out);
    write(join(out, fileNames.sarif), sarifOfUnread(error, version, language));
  } catch {
    // It may be the folder that cannot be used; the error says so itself.
  }
}

/** In parts, since a long one does not fit into one string. */
function write(path: string, parts: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}
