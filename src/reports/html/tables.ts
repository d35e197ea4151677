import { long, unbroken } from "../page/breaks";
import type { Column, Table } from "../page/table";
import { h, type View } from "../page/view";
import { findingLink, stateMark, tagsOf, verdictMark } from "./cells";
import type { Context, HtmlWords } from "./context";
import type { CopyRow, End, GrantRow, Rows, StoreRow } from "./rows";

/** The tables of what is kept, copied and opened. */
export function tablesOf(rows: Rows, context: Context): readonly [Table<StoreRow>, Table<CopyRow>, Table<GrantRow>] {
  const { words } = context;
  const { stores, copies, grants } = words.sections;
  return [
    tableOf("stores", stores, storeColumns(context), rows.stores),
    tableOf("copies", copies, copyColumns(context), rows.copies),
    tableOf("grants", grants, grantColumns(context), rows.grants),
  ];
}

/** Columns that are left out where no row has anything in them. */
const rare: readonly string[] = ["team", "recipient", "ground", "state", "source"];

function tableOf<Row extends Flow>(
  id: string,
  caption: string,
  columns: Column<Row>[],
  rows: readonly Row[],
): Table<Row> {
  const isTold = ({ id: name, value }: Column<Row>) => !rare.includes(name) || rows.some((row) => value(row) !== "");
  return { id, caption, columns: columns.filter(isTold), rows };
}

type Flow = StoreRow | CopyRow | GrantRow;

/** What every table ends in. */
function decided<Row extends Flow>(words: HtmlWords): Column<Row>[] {
  const { columns, verdicts, states } = words;
  return [
    {
      id: "verdict",
      label: columns.verdict,
      value: ({ verdict }) => (verdict === "stays" ? "" : verdicts[verdict]),
      view: ({ verdict }) => verdictMark(verdict, words),
    },
    {
      id: "ground",
      label: columns.ground,
      value: ({ ground = "" }) => ground,
      view: ({ ground = "" }) => h("span", { class: "ground" }, unbroken(ground)),
    },
    {
      id: "state",
      label: columns.state,
      value: ({ state }) => (state === undefined ? "" : states[state]),
      view: ({ state }) => stateMark(state, words),
    },
    {
      id: "findings",
      label: columns.findings,
      value: ({ findings }) => findings.join(" "),
      view: ({ findings }) => findings.flatMap((id) => [findingLink(id), " "]),
    },
    {
      id: "source",
      label: columns.source,
      value: ({ source = "" }) => source,
      view: ({ source = "" }) => long(source),
    },
  ];
}

function classes<Row extends Flow>({ words: { columns }, tags }: Context): Column<Row> {
  const says = ({ classes: names, isMore }: Row) => tagsOf(names, isMore, tags);
  return {
    id: "classes",
    label: columns.classes,
    value: says,
    view: (row) => h("span", { class: "code tags" }, says(row)),
  };
}

const placeOf = ({ place }: End, { picture }: HtmlWords) => place || picture.nowhere;

function storeColumns(context: Context): Column<StoreRow>[] {
  const { words } = context;
  const { columns } = words;
  return [
    { id: "address", label: columns.address, value: ({ address }) => address, view: ({ address }) => long(address) },
    { id: "what", label: columns.what, value: ({ what }) => what },
    classes(context),
    { id: "place", label: columns.place, value: ({ at }) => placeOf(at, words) },
    { id: "team", label: columns.team, value: ({ team = "" }) => team },
    ...decided<StoreRow>(words),
  ];
}

/** What is called by its place says it once. */
function endView({ name }: End, place: string): readonly View[] {
  const says = /\s/.test(name) ? name : long(name);
  return name === place ? [name] : [says, h("span", { class: "soft small place" }, place)];
}

/** What declares a flow, where no column before says so. */
function declaring(address: string, ...said: readonly string[]): View {
  return said.includes(address) ? h("span", { class: "soft" }, "–") : long(address);
}

function copyColumns(context: Context): Column<CopyRow>[] {
  const { words } = context;
  const { columns, rhythms } = words;
  const end = (id: "from" | "to"): Column<CopyRow> => ({
    id,
    label: columns[id],
    value: (row) => [...new Set([row[id].name, placeOf(row[id], words)])].join(", "),
    view: (row) => endView(row[id], placeOf(row[id], words)),
  });
  return [
    { id: "what", label: columns.what, value: ({ what }) => what },
    end("from"),
    end("to"),
    classes(context),
    { id: "recipient", label: columns.recipient, value: ({ recipient = "" }) => recipient },
    {
      id: "rhythm",
      label: columns.rhythm,
      value: ({ rhythm }) => (rhythms as Readonly<Record<string, string>>)[rhythm] ?? rhythm,
    },
    {
      ...{ id: "address", label: columns.address, value: ({ address }) => address },
      view: ({ address, from, to }) => declaring(address, from.name, to.name),
    },
    ...decided<CopyRow>(words),
  ];
}

function grantColumns(context: Context): Column<GrantRow>[] {
  const { words } = context;
  const { columns, accesses } = words;
  return [
    { id: "who", label: columns.who, value: ({ grantee }) => grantee },
    { id: "country", label: columns.country, value: ({ at }) => placeOf(at, words) },
    {
      id: "access",
      label: columns.access,
      value: ({ access }) => (accesses as Readonly<Record<string, string>>)[access] ?? access,
    },
    { id: "store", label: columns.store, value: ({ store }) => store, view: ({ store }) => long(store) },
    classes(context),
    {
      ...{ id: "address", label: columns.address, value: ({ address }) => address },
      view: ({ address, store }) => declaring(address, store),
    },
    ...decided<GrantRow>(words),
  ];
}
