/** What a table says in a place; null where nothing is told. */
export type Cell = string | number | null | readonly string[];

/** A row of a table, by column. */
export type Row = Readonly<Record<string, Cell>>;
