import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "../contract/report";
import { InputError, whyUnread } from "../input-error";
import type { Language } from "../language";
import { commentOf } from "../reports/comment";
import { jsonReport } from "../reports/json";

type Written = (document: ReportDocument, language: Language) => string | Iterable<string>;

/** The reports that are written, by the names that hosts and other tools look for. */
const files = {
  "report.json": (document) => jsonReport(document),
  "comment.md": (document, language) => commentOf(document, language) ?? "",
  "summary.md": (document, language) => summaryOf(document, language),
} as const satisfies Record<string, Written>;

export type ReportFile = keyof typeof files;
export const reportFiles = Object.keys(files) as ReportFile[];

/** What stands on the page of a run: the comment, or that there is nothing to say. */
export function summaryOf(document: ReportDocument, language: Language): string {
  return commentOf(document, language) ?? (language === "en" ? "Onshore: nothing to report.\n" : "Onshore：无须报告。\n");
}

/** Writes reports into a folder; gives their paths. */
export function writeReports(
  document: ReportDocument,
  { out, reports, language }: { readonly out: string; readonly reports: readonly ReportFile[]; readonly language: Language },
): ReadonlyMap<string, string> {
  try {
    mkdirSync(out, { recursive: true });
    return new Map(
      reports.map((name) => {
        const path = join(out, name);
        const write: Written = files[name];
        const text = write(document, language);
        writeFileSync(path, typeof text === "string" ? text : [...text].join(""));
        return [name, path];
      }),
    );
  } catch (error) {
    throw new InputError(out, `reports cannot be written there: ${whyUnread(error)}`, "name another folder: --out");
  }
}
