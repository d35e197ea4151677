import type { Language } from "../language";
import { told } from "../language";
import { expiringRows } from "./expiring";
import { classRows, coverageRows, partyRows, teamRows, undeterminedRows } from "./groups";
import type { Fleet } from "./history";
import { noteRows } from "./notes";
import type { Row } from "./row";
import { findingRows, flowRows, leftOutRows, reportRows, stackRows, waiverRows } from "./rows";
import { specs, type TableName, type ToldSpec } from "./specs";
import { trendOf } from "./trend";

const rowsOf: Readonly<Record<TableName, (fleet: Fleet) => readonly Row[]>> = {
  stacks: stackRows,
  teams: teamRows,
  classes: classRows,
  flows: flowRows,
  parties: partyRows,
  expiring: expiringRows,
  undetermined: undeterminedRows,
  coverage: coverageRows,
  waivers: waiverRows,
  findings: findingRows,
  reports: reportRows,
  "left-out": leftOutRows,
  notes: noteRows,
  trend: ({ histories }) => trendOf(histories).map((point): Row => ({ ...point })),
};

export const tableNames = Object.keys(specs) as readonly TableName[];

/** A table of the site, in a language. */
export interface Tabulated {
  readonly name: TableName;
  readonly spec: ToldSpec;
  readonly rows: readonly Row[];
}

export function tabulated(name: TableName, fleet: Fleet, language: Language): Tabulated {
  return { name, spec: specsIn(language)[name], rows: rowsOf[name](fleet) };
}

const toldSpecs: Partial<Record<Language, Readonly<Record<TableName, ToldSpec>>>> = {};

/** Made once, and not for each of thousands of pages. */
function specsIn(language: Language): Readonly<Record<TableName, ToldSpec>> {
  toldSpecs[language] ??= told(specs, language) as unknown as Readonly<Record<TableName, ToldSpec>>;
  return toldSpecs[language];
}
