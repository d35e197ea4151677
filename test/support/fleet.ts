import { documentOf } from "../../src/contract/of-report";
import type { ReportDocument } from "../../src/contract/report";
import { digestOf } from "../../src/fleet/digest";
import { type Fleet, fleetOf, type LeftOut } from "../../src/fleet/history";
import { siteOf } from "../../src/fleet/site";
import type { Language } from "../../src/language";
import { judged } from "./judged";
import { story } from "./stories";

/** The report on a story, told by whom and when. */
export function reported(name: string, about: ReportDocument["about"], changed: Partial<ReportDocument> = {}) {
  const { deployment, registers, today } = story(name);
  return { ...documentOf(judged(deployment, registers, today), { version: "0.1.0", about }), ...changed };
}

/** Reports by the names of their files. */
export type Files = Readonly<Record<string, ReportDocument>>;

export function fleet(
  files: Files,
  today?: string,
  language: Language = "en",
  leftOut: readonly LeftOut[] = [],
): Fleet {
  const read = Object.entries(files).map(([file, document]) => digestOf(file, JSON.stringify(document), language));
  return fleetOf([...leftOut, ...read], today);
}

/** The site as text, by path. */
export function site(of: Fleet, language: Language = "en"): Map<string, string> {
  return new Map([...siteOf(of, language, "0.1.0")].map(({ path, text }) => [path, [...text].join("")]));
}

/** The rows of a table, as its JSON has them. */
export function rows(files: Map<string, string>, table: string): Record<string, unknown>[] {
  return JSON.parse(files.get(`data/${table}.json`) ?? "").rows;
}
