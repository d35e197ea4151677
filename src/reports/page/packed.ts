/** Rows by column, each value once: what repeats from row to row (a law, a place, a policy) costs a number. */
export interface Packed {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

interface Column {
  readonly values: readonly unknown[];
  /** For each row the position of its value; -1 where it has none. */
  readonly at: readonly number[];
}

export function packed(rows: readonly object[]): Packed {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { length: rows.length, columns: Object.fromEntries(names.map((name) => [name, columnOf(rows, name)])) };
}

function columnOf(rows: readonly object[], name: string): Column {
  const positions = new Map<string, number>();
  const values: unknown[] = [];
  const at = rows.map((row) => {
    const value = Object.hasOwn(row, name) ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
    if (value === undefined) return -1;
    const key = JSON.stringify(value);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, values.length);
    return values.push(value) - 1;
  });
  return { values, at };
}

/** The rows again. */
export function unpacked<Row extends object>({ length, columns }: Packed): Row[] {
  const rows = Array.from({ length }, (): Record<string, unknown> => ({}));
  for (const [name, { values, at }] of Object.entries(columns))
    for (const [position, row] of rows.entries()) {
      const its = at[position] ?? -1;
      if (its >= 0) row[name] = values[its];
    }
  return rows as Row[];
}
