import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "../contract/report";
import { InputError, whyUnread } from "../input-error";
import type { Language } from "../language";
import { type FormatName, rendered } from "../reports/formats";

/** The file of each format, by the name that hosts and other tools look for. */
const fileNames = {
  json: "report.json",
  comment: "comment.md",
  summary: "summary.md",
} as const satisfies Readonly<Record<FormatName, string>>;

/** Where reports are written, which, and in which language. */
export interface Writing {
  readonly folder: string;
  readonly formats: readonly FormatName[];
  readonly language: Language;
}

/** Writes reports into a folder; gives their paths. */
export function writeReports(
  document: ReportDocument,
  { folder, formats, language }: Writing,
): ReadonlyMap<FormatName, string> {
  try {
    mkdirSync(folder, { recursive: true });
    return new Map(
      formats.map((name) => {
        const path = join(folder, fileNames[name]);
        write(path, rendered(document, name, language));
        return [name, path];
      }),
    );
  } catch (error) {
    throw new InputError(folder, `reports cannot be written there: ${whyUnread(error)}`, "name another folder: --out");
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
