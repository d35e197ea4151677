import { csvOf, type PageWords, type Table, type TableState, tableView } from "../table";
import { download, show } from "./dom";

/** The tables of a page as they stand, by id. Asked for anew each time: what they show may be filtered from outside. */
type Tables = () => readonly Table<never>[];

/** A table of any rows, for `serveTables`. */
export function anyTable<Row>(table: Table<Row>): Table<never> {
  return table as unknown as Table<never>;
}

const states = new Map<string, TableState>();

/**
 * Sorts, pages, searches (an input with `data-search` and the id of a table) and downloads. Gives what shows all tables again from
 * their first page, when what they hold has changed.
 */
export function serveTables(tables: Tables, words: PageWords): () => void {
  const find = (id: string | null | undefined) => tables().find((one) => one.id === id);
  const render = (table: Table<never>) =>
    show(`${table.id}-table`, tableView(table, states.get(table.id) ?? {}, words));
  const change = (table: Table<never>, state: TableState) => {
    states.set(table.id, { ...states.get(table.id), ...state });
    render(table);
  };
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-do]") : null;
    const table = find(button?.closest("[data-table]")?.getAttribute("data-table"));
    if (!button || !table || button.getAttribute("aria-disabled") === "true") return;
    const value = button.getAttribute("data-value") ?? "";
    const state = states.get(table.id) ?? {};
    const doing = button.getAttribute("data-do");
    if (doing === "sort") change(table, { ...sortedBy(value, state), page: 0 });
    if (doing === "page") change(table, { page: Number(value) });
    if (doing === "csv") download(`onshore-${table.id}.csv`, "text/csv;charset=utf-8", csvOf(table, state));
  });
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const table = find(target.getAttribute("data-search"));
    if (table) change(table, { query: target.value, page: 0 });
  });
  return () => {
    for (const table of tables()) change(table, { page: 0 });
  };
}

function sortedBy(column: string, { sort }: TableState): TableState {
  const isUp = sort?.column === column && sort.direction === "ascending";
  return { sort: { column, direction: isUp ? "descending" : "ascending" } };
}
