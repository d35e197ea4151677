import { type Assessed, assess } from "../../src/engine/assess";
import type { Language } from "../../src/language";
import type { Deployment } from "../../src/model/deployment";
import type { Registers } from "../../src/registers/registers";
import { assessPage, assessReport } from "../../src/reports/assess";
import { assessCsv } from "../../src/reports/assess-csv";
import { assessJson } from "../../src/reports/assess-json";
import { questionOf } from "./judged";
import { story } from "./stories";

export const of = (deployment: Deployment, registers: Partial<Registers>, today: string) =>
  assess(deployment, questionOf(registers, today));
/** What is assessed of a story. */
export const told = (name: string) => {
  const { deployment, registers, today } = story(name);
  return of(deployment, registers, today);
};
const formats = {
  txt: (assessed: Assessed, language: Language) => [...assessReport(assessed, { version: "0.0.0", language }, 80)],
  json: (assessed: Assessed, language: Language) => [assessJson(assessed, { version: "0.0.0", language })],
  md: (assessed: Assessed, language: Language) => [...assessPage(assessed, { version: "0.0.0", language })],
  csv: (assessed: Assessed, language: Language) => [...assessCsv(assessed, { version: "0.0.0", language })],
};
export const names = Object.keys(formats) as (keyof typeof formats)[];
export const languages = ["en", "zh-CN"] as const;
export const text = (format: keyof typeof formats, assessed: Assessed, language: Language = "en") =>
  formats[format](assessed, language).join("");

/** Rows of CSV, as RFC 4180 has it. */
export function csv(document: string): Record<string, string>[] {
  const cells = [...document.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\r\n") rows.push([]);
  }
  const [head = [], ...more] = rows.slice(0, -1);
  return more.map((row) => {
    if (row.length !== head.length) throw new Error(`${row.length} cells under ${head.length} heads`);
    return Object.fromEntries(row.map((cell, at) => [head[at] as string, cell]));
  });
}
