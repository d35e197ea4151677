import type { Told } from "../../language";
import { csvCell } from "../cells";
import { figures, filled } from "./text";
import { h, type View } from "./view";
import type { pageWords } from "./words";

type Value = string | number;

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** By which it is sorted and searched, and what stands in the CSV. */
  readonly value: (row: Row) => Value;
  /** How it is shown, where that is not the value. */
  readonly view?: (row: Row) => View | readonly View[];
  readonly align?: "end";
}

/** A table that can be sorted, searched and downloaded: in the browser by `client/tables.ts`. */
export interface Table<Row> {
  /** Also the id of its place on the page, and the name of its CSV. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Rows on a page. */
  readonly size?: number;
}

export interface TableState {
  readonly sort?: { readonly column: string; readonly direction: "ascending" | "descending" };
  readonly query?: string;
  readonly page?: number;
}

export type PageWords = Told<typeof pageWords>;

const usualSize = 50;

/** A page of the table, its pager and its CSV. Its place is `place(table, …)`. */
export function tableView<Row>(table: Table<Row>, state: TableState, words: PageWords): View {
  const { id, caption, columns, size = usualSize } = table;
  const rows = picked(table, state);
  const page = Math.max(0, Math.min(state.page ?? 0, Math.ceil(rows.length / size) - 1));
  const shown = rows.slice(page * size, (page + 1) * size);
  return h(
    "div",
    { class: "table", "data-table": id },
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": filled(words.table, { name: caption }) },
      h(
        "table",
        {},
        h("caption", { class: "visually-hidden" }, caption),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            columns.map((column) => headOf(column, state, words)),
          ),
        ),
        h(
          "tbody",
          {},
          shown.map((row) =>
            h(
              "tr",
              {},
              columns.map((column) => cellOf(column, row)),
            ),
          ),
        ),
      ),
      rows.length === 0 && h("p", { class: "none" }, words.none),
    ),
    h(
      "div",
      { class: "table-foot" },
      pagerView({ id, page, size, all: rows.length }, words),
      rows.length > 0 &&
        h("button", { type: "button", class: "quiet", "data-do": "csv", "data-key": `${id}-csv` }, words.csv),
    ),
  );
}

/** The element that the client fills again with each page of the table. */
export function place<Row>(table: Table<Row>, words: PageWords): View {
  return h("div", { id: `${table.id}-table` }, tableView(table, {}, words));
}

function headOf<Row>({ id, label, align }: Column<Row>, { sort }: TableState, words: PageWords): View {
  const direction = sort?.column === id ? sort.direction : undefined;
  const title = filled(words.sortBy, { column: label });
  return h(
    "th",
    { scope: "col", "aria-sort": direction, class: align },
    h(
      "button",
      { type: "button", "data-do": "sort", "data-value": id, "data-key": `sort-${id}`, title },
      label,
      h(
        "span",
        { class: "sort", "aria-hidden": "true" },
        direction === undefined ? "" : direction === "ascending" ? " ↑" : " ↓",
      ),
    ),
  );
}

function cellOf<Row>({ value, view, align }: Column<Row>, row: Row): View {
  const shown = view ? view(row) : shownAs(value(row));
  return h("td", { class: align }, shown);
}

function shownAs(value: Value): string {
  return typeof value === "number" ? figures(value) : value;
}

interface Pager {
  readonly id: string;
  readonly page: number;
  readonly size: number;
  readonly all: number;
}

/** Which rows these are, and the way to the others. */
export function pagerView({ id, page, size, all }: Pager, words: PageWords): View {
  const says = filled(words.shown, { from: page * size + 1, to: Math.min(all, (page + 1) * size), all });
  const step = (name: "previous" | "next", to: number, sign: string) =>
    h(
      "button",
      {
        type: "button",
        class: "quiet",
        "data-do": "page",
        "data-value": to,
        "data-key": `${id}-${name}`,
        "aria-label": words[name],
        "aria-disabled": to < 0 || to * size >= all ? "true" : undefined,
      },
      sign,
    );
  return h(
    "div",
    { class: "pager" },
    all > size && step("previous", page - 1, "←"),
    all > 0 && h("span", {}, says),
    all > size && step("next", page + 1, "→"),
  );
}

/** The rows that fit the search, in order. */
export function picked<Row>({ columns, rows }: Table<Row>, { query = "", sort }: TableState): readonly Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found =
    words.length === 0
      ? rows
      : rows.filter((row) => {
          const text = columns
            .map(({ value }) => value(row))
            .join("\n")
            .toLowerCase();
          return words.every((word) => text.includes(word));
        });
  const column = columns.find(({ id }) => id === sort?.column);
  if (!column) return found;
  const sign = sort?.direction === "descending" ? -1 : 1;
  const keyed = found.map((row) => ({ row, value: column.value(row) }));
  return keyed.sort((one, other) => sign * compared(one.value, other.value)).map(({ row }) => row);
}

/** By code point, and numbers by size: the same on every machine. */
function compared(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** All rows that fit, as CSV with a byte order mark, without which spreadsheets take it for another encoding. */
export function csvOf<Row>(table: Table<Row>, state: TableState): string {
  const line = (cells: readonly Value[]) => `${cells.map((cell) => csvCell(String(cell))).join(",")}\r\n`;
  const { columns } = table;
  const rows = picked(table, state).map((row) => line(columns.map(({ value }) => value(row))));
  return `\ufeff${line(columns.map(({ label }) => label))}${rows.join("")}`;
}
