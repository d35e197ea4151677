import { inLanguage } from "../../contract/bilingual";
import type { ReportDocument, ToldReport } from "../../contract/report";
import type { Language } from "../../language";
import { cleaned } from "../clean";

export type ToldFinding = ToldReport["findings"][number];
export type Severity = ToldFinding["severity"];

/** Longer texts come only from an attack; programs refuse them, or stop. */
const longest = 4000;

/** A report for programs that show its texts to people: in one language, clean, and no text without an end. */
export function shown(document: ReportDocument, language: Language): ToldReport {
  return cleaned(inLanguage(document, language), longest);
}

export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

type Placed = Pick<ToldFinding["resource"], "source" | "input">;

/** Where to show a finding: the line that declares it where the report knows it, else the beginning of the input. */
export function placeOf({ source, input }: Placed, { inputs, configuration }: ToldReport): FilePlace {
  if (source)
    return { file: relativePath(source.file), line: atLeastOne(source.line), column: atLeastOne(source.column) };
  return { file: relativePath(input ?? configuration ?? inputs[0]?.file ?? ""), line: 1, column: 1 };
}

function atLeastOne(number = 1): number {
  return Number.isFinite(number) ? Math.max(1, Math.trunc(number)) : 1;
}

/** A file as a path within the repository: forward slashes, no drive, and never above its root. */
export function relativePath(file: string): string {
  const path: string[] = [];
  for (const part of file.replace(/^(?:file:|[a-z]:)(?=[\\/])/i, "").split(/[\\/\n]+/)) {
    if (part === "..") path.pop();
    else if (part !== "" && part !== ".") path.push(part);
  }
  return path.join("/") || "unknown";
}

/** A relative path as a reference that RFC 3986 takes. */
export function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** When the report was made, in milliseconds since 1970: as somebody said, else midnight in China of the day it judges by. */
export function momentOf({ about, today }: ToldReport): number {
  const said = Date.parse(about?.at ?? "");
  return Number.isNaN(said) ? Date.parse(`${today}T00:00:00+08:00`) : said;
}

/** Findings of the base that this deployment does not have any more. */
export function resolved({ difference }: ToldReport): readonly ToldFinding[] {
  return difference?.resolved.findings ?? [];
}

/** JSON in parts: a document whose one list is long, element by element. The list stands in it as an empty one, by its own name. */
export function* jsonParts(document: unknown, name: string, list: Iterable<unknown>): Iterable<string> {
  const text = JSON.stringify(document, null, 1);
  const slot = `"${name}": [`;
  const at = text.indexOf(slot) + slot.length;
  yield text.slice(0, at);
  yield* elements(list);
  yield `${text.slice(at)}\n`;
}

/** A list as JSON, an element a line. */
export function* jsonList(list: Iterable<unknown>): Iterable<string> {
  yield "[";
  yield* elements(list);
  yield "]\n";
}

function* elements(list: Iterable<unknown>): Iterable<string> {
  let between = "\n";
  for (const one of list) {
    yield `${between}${JSON.stringify(one)}`;
    between = ",\n";
  }
  yield between === "\n" ? "" : "\n";
}
