import { csvCell } from "../reports/cells";
import type { Cell } from "./row";
import type { Tabulated } from "./tables";

/** A table for a spreadsheet: codes as they are, lists joined by `; `, nothing where nothing is told. */
export function* csvText({ spec, rows }: Tabulated): Iterable<string> {
  const ids = spec.columns.map(({ id }) => id);
  yield `${ids.join(",")}\r\n`;
  for (const row of rows) yield `${ids.map((id) => csvCell(asText(row[id]))).join(",")}\r\n`;
}

function asText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.join("; ") : String(cell);
}

/** The same for programs: a list of objects, one a line. */
export function* jsonText({ name, spec, rows }: Tabulated, today: string): Iterable<string> {
  const ids = spec.columns.map(({ id }) => id);
  yield `{ "table": ${JSON.stringify(name)}, "today": ${JSON.stringify(today)}, "rows": [`;
  for (const [at, row] of rows.entries())
    yield `${at === 0 ? "" : ","}\n${JSON.stringify(Object.fromEntries(ids.map((id) => [id, row[id] ?? null])))}`;
  yield `\n] }\n`;
}
