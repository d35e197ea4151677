import { long } from "../reports/page/breaks";
import type { Table } from "../reports/page/table";
import { h, type View } from "../reports/page/view";
import type { Cell, Row } from "./row";
import type { ToldSpec } from "./specs";

/** Made where the site is written, and again in the browser: a table of which each row is plain data. */
export interface Shown {
  readonly name: string;
  readonly spec: ToldSpec;
  readonly rows: readonly Row[];
  readonly size: number;
}

type ColumnSpec = ToldSpec["columns"][number];

/** `more`: what is said of the members of a list that are not shown. */
export function tableOf({ name, spec, rows, size }: Shown, more: string): Table<Row> {
  return {
    id: name,
    caption: spec.title,
    size,
    rows,
    columns: columnsOf(spec).map((column) => ({
      id: column.id,
      label: column.label,
      value: (row) => textOf(row[column.id], column),
      view: (row) => viewOf(row, column, more),
      ...(column.kind === "number" && { align: "end" as const }),
    })),
  };
}

/** The columns that are shown; the others are for the data and for links. */
export function columnsOf({ columns }: ToldSpec): readonly ColumnSpec[] {
  return columns.filter(({ kind }) => kind !== "data-only");
}

/** What a code is called. */
export function wordOf(code: string | number, { words }: ColumnSpec): string {
  const named = words !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
  return named ?? String(code);
}

function textOf(cell: Cell | undefined, column: ColumnSpec): string | number {
  if (typeof cell === "number") return column.words ? wordOf(cell, column) : cell;
  const list = listOf(cell).map((one) => wordOf(one, column));
  return list.length === 0 ? (column.absent ?? "") : list.join("; ");
}

function listOf(cell: Cell | undefined): readonly (string | number)[] {
  if (cell === null || cell === undefined) return [];
  return typeof cell === "object" ? cell : [cell];
}

/** How many members of a list are shown. */
const most = 4;

function viewOf(row: Row, column: ColumnSpec, more: string): View {
  const list = listOf(row[column.id]);
  if (list.length === 0) return h("span", { class: "soft" }, column.absent ?? "");
  const shown = list
    .slice(0, most)
    .flatMap((one, at) => [at === 0 ? "" : separatorOf(column), oneOf(one, row, column)]);
  const left = list.length - most;
  const others = left > 0 ? h("span", { class: "soft" }, ` ${more.replace("{number}", String(left))}`) : "";
  return h("span", { class: `cell ${column.kind ?? "text"}` }, shown, others);
}

function separatorOf({ kind }: ColumnSpec): string {
  return kind === "sentence" || kind === "code" || kind === "id" ? "; " : ", ";
}

/** By what a code is coloured; it is told in words as well. */
const colours: ReadonlyMap<string | number, string> = new Map([
  ...["broken", "denied", "ended"].map((code) => [code, "mark denied"] as const),
  ...["undetermined", "review", "7"].map((code) => [code, "mark review"] as const),
  ...["holds", "allowed"].map((code) => [code, "mark allowed"] as const),
]);

function oneOf(one: string | number, row: Row, column: ColumnSpec): View {
  const word = typeof one === "number" && !column.words ? one.toLocaleString("en") : wordOf(one, column);
  const page = row["page"];
  if (column.kind === "verdict") return h("span", { class: colours.get(one) ?? "mark" }, word);
  if (column.kind === "number") return one === 0 ? h("span", { class: "soft" }, word) : word;
  if (column.kind === "stack" && typeof page === "string") return h("a", { href: page }, word);
  if (column.kind === "findings")
    return h("a", { href: `${page ?? ""}${found(String(one))}` }, h("code", { class: "whole" }, lastPart(word)));
  if (column.kind === "id") return word.length < 25 ? h("code", { class: "whole" }, word) : long(word, "code");
  return column.kind === "code" ? long(word, "code") : word;
}

/** The fragment by which a page shows a finding. */
function found(id: string): string {
  return `#findings.q=${encodeURIComponent(id)}`;
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("-") + 1) || id;
}

/** Whether a row has a code, or nothing where the code is empty, among what a column says. */
export function has(row: Row, column: string, code: string): boolean {
  const list = listOf(row[column]);
  return code === nothing ? list.length === 0 : list.some((one) => String(one) === code);
}

/** Stands in a filter for what says nothing. */
export const nothing = "-";

/** What a column may be filtered by, the most frequent first. */
export function optionsOf(rows: readonly Row[], { id }: Pick<ColumnSpec, "id">): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const list = listOf(row[id]);
    for (const one of list.length === 0 ? [nothing] : new Set(list.map(String)))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
  return sorted.slice(0, 200).map(([code]) => code);
}
