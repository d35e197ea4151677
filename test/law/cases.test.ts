import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decisionTable } from "../../catalog/law";
import type { Asks, Profile } from "../../catalog/law/vocabulary";
import { decide } from "../../src/law/decide";
import type { ExportFlow } from "../../src/law/flow";
import { houseProfile, profiles } from "../../src/law/profile";
import { allowedCodes, objectionCodes, recordErrorCodes, warningCodes } from "../../src/law/reasons";
import { readRecords } from "../../src/law/record-schema";
import { registerOf } from "../../src/law/register";
import { notKnown } from "./support";

/** A name of what `cases-base.json` holds, or what differs from it. */
type Like = string | { readonly like: string; readonly [field: string]: unknown };

/** One case of law. It was written from the texts; nothing in it was computed. */
interface Case {
  readonly name: string;
  /** Where it is written: a text, or a row or reading of `docs/law.md`. */
  readonly article: string;
  readonly today: string;
  readonly profile?: string;
  readonly flow: Like;
  readonly records: readonly Like[];
  readonly expect: {
    readonly verdict: "allowed" | "denied" | "review";
    /** Codes that have to be there; with `only`, exactly these. */
    readonly reasons: readonly string[];
    readonly only?: true;
    readonly asks?: Asks;
    readonly warnings?: readonly string[];
    readonly withoutWarnings?: readonly string[];
    /** Id of the record that carries the flow. */
    readonly record?: string;
    /** Ids of the rows that decide, neither more nor less. */
    readonly rows?: readonly string[];
    /** What is wrong with the records as they are written. */
    readonly errors?: readonly string[];
  };
}

interface Base {
  readonly flows: Readonly<Record<string, unknown>>;
  readonly records: Readonly<Record<string, unknown>>;
  readonly profiles: Readonly<Record<string, Profile>>;
}

const folder = join(__dirname, "cases");
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const base = read(join(__dirname, "cases-base.json")) as Base;
const themes = readdirSync(folder)
  .sort()
  .map((file) => ({ theme: file.replace(".json", ""), cases: read(join(folder, file)) as Case[] }));

for (const { theme, cases } of themes)
  describe(theme, () => {
    for (const one of cases) test(`${one.name} (${one.article})`, () => holds(one));
  });

describe("nothing is left out", () => {
  const expected = themes.flatMap(({ cases }) => cases.map((one) => one.expect));

  test("every code is expected by a case", () => {
    const reasons = new Set(expected.flatMap((one) => one.reasons));
    const warnings = new Set(expected.flatMap((one) => one.warnings ?? []));
    const errors = new Set(expected.flatMap((one) => one.errors ?? []));
    // Who approved a record stands beside it: decide.test.ts has these.
    for (const code of ["not-approved", "recorded-by-another"] as const) {
      reasons.add(code);
      warnings.add(code);
    }
    expect([...allowedCodes, ...objectionCodes].filter((code) => !reasons.has(code))).toEqual([]);
    expect(warningCodes.filter((code) => !warnings.has(code))).toEqual([]);
    expect(recordErrorCodes.filter((code) => !errors.has(code))).toEqual([]);
  });

  test("every row that is decided by a condition or a claim is expected by a case, or what it says is", () => {
    const said = new Set(
      expected.flatMap(({ rows = [], reasons, warnings = [] }) => [...rows, ...reasons, ...warnings]),
    );
    const rows = [...decisionTable, ...profiles.flatMap(({ adds }) => adds)];
    const left = rows.filter(({ id, when, exemptions, needs, reason, warning }) => {
      const says = needs === undefined && warning === undefined ? id : (warning ?? reason ?? id);
      return (when !== undefined || exemptions !== undefined) && !said.has(says);
    });
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});

function holds({ flow, records: written, today, profile, expect: is }: Case): void {
  const records = readRecords(written.map((like) => made(like, base.records)));
  const decision = decide(made(flow, base.flows) as ExportFlow, registerOf(records), today, profileOf(profile));
  const { verdict, asks, reasons, warnings, record } = decision;
  expect({ verdict, reasons }).toEqual({
    verdict: is.verdict,
    reasons: is.only ? is.reasons : expect.arrayContaining([...is.reasons]),
  });
  expect(warnings).toEqual(expect.arrayContaining([...(is.warnings ?? [])]));
  expect(warnings.filter((code) => is.withoutWarnings?.includes(code))).toEqual([]);
  expect(records.errors.map(({ code }) => code).sort()).toEqual([...(is.errors ?? [])].sort());
  if (is.asks) expect(asks).toBe(is.asks);
  if (is.rows) expect(decision.rows).toEqual(is.rows);
  if (is.record) expect(record?.id).toBe(is.record);
}

function profileOf(id = "guidelines-2026"): Profile {
  const [guidelines] = profiles;
  const house = base.profiles[id];
  const found = guidelines && house ? houseProfile(guidelines, house).profile : profiles.find((one) => one.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

function made(like: Like, from: Readonly<Record<string, unknown>>): unknown {
  const { like: name, ...fields } = typeof like === "string" ? { like } : like;
  return name in from ? changed(from[name], fields) : name;
}

/** The fields of both; `{ absent: true }` takes one out, `{ unknown: true }` stands for what nobody knows. */
function changed(value: unknown, by: unknown): unknown {
  if (!isObject(by)) return by;
  if ("unknown" in by) return notKnown;
  const fields = { ...(isObject(value) ? value : {}) };
  for (const [name, field] of Object.entries(by)) {
    if (isObject(field) && "absent" in field) delete fields[name];
    else fields[name] = changed(fields[name], field);
  }
  return fields;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
