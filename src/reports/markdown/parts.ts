import type { ToldReport } from "../../contract/report";
import { type Language, say } from "../../language";
import { nameOfCountry } from "../../model/country";
import { markdownCell, markdownCode, markdownText, shortened } from "../cells";
import { clean } from "../clean";
import { words as around } from "../words";
import { columns, lines, type Title, titles } from "./words";

/** A report that is being told, in how much detail. */
export interface Telling {
  readonly report: ToldReport;
  readonly language: Language;
  readonly detail: "short" | "full";
}

/** A part of a report that stands or falls as a whole. */
export interface Section {
  readonly title: Title;
  readonly text: string;
}

export type Finding = ToldReport["findings"][number];

/** How many rows or lines a section has at most. */
const most = { short: 20, full: 200 } as const;

/** How long a name and a sentence may be before their middle is left out. */
const lengths = { name: 160, sentence: 700 } as const;

/** A name, as code. */
export function name(text: string): string {
  return markdownCode(shortened(text, lengths.name));
}

/** A resource by name; of several inputs, in which of them. */
export function nameIn(address: string, input: string | null | undefined, { report, language }: Telling): string {
  const isOne = report.inputs.length < 2 && (report.difference?.base.inputs.length ?? 0) < 2;
  if (isOne || !input) return name(address);
  return say(around.inFile, language, { address: name(address), file: name(input) });
}

/** A short text, in a cell or beside others. */
export function cell(text: string): string {
  return markdownCell(shortened(text, lengths.name));
}

/** A sentence, of a finding unless it may be longer. */
export function sentence(text: string, longest: number = lengths.sentence): string {
  return markdownText(shortened(text, longest));
}

/** A table of cells in Markdown, with no more rows than a report of this detail has. */
export function tableOf(
  heads: readonly (keyof typeof columns)[],
  rows: readonly (readonly string[])[],
  by: Telling,
): string {
  const shown = rows.slice(0, most[by.detail]);
  return [
    row(heads.map((head) => say(columns[head], by.language))),
    row(heads.map(() => "---")),
    ...shown.map(row),
    ...moreThan(rows, by).map((line) => `\n${line}`),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A list in Markdown, its lines being Markdown themselves. */
export function listOf(items: readonly string[], by: Telling): string {
  return [
    ...items.slice(0, most[by.detail]).map((item) => `- ${item}`),
    ...moreThan(items, by).map((line) => `- ${line}`),
  ].join("\n");
}

function moreThan(all: readonly unknown[], { detail, language }: Telling): string[] {
  const left = all.length - most[detail];
  return left > 0 ? [say(lines.more, language, { number: String(left) })] : [];
}

/** A section, under its head; none where it has nothing to say. */
export function headed(title: Title, text: string, { language }: Telling): Section[] {
  return text === "" ? [] : [{ title, text: `#### ${say(titles[title], language)}\n\n${text}` }];
}

/** A section that opens when somebody asks for it; on a page of its own what is short is open. */
export function folded(title: Title, text: string, count: number, { language, detail }: Telling): Section[] {
  if (text === "") return [];
  const head = `${say(titles[title], language)}${count > 0 ? ` (${count})` : ""}`;
  const open = detail === "full" && count <= 20 ? " open" : "";
  return [{ title, text: `<details${open}>\n<summary>${head}</summary>\n\n${text}\n\n</details>` }];
}

/** A text as a block of code, line by line as it is. */
export function fenced(said: string, kind: string): string {
  const text = clean(said);
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${kind}\n${text}\n${fence}`;
}

/** A country by name; a concealed one as it stands. */
export function countryNamed(country: string | null, language: Language): string[] {
  return country === null ? [] : [nameOfCountry(country, language)];
}
