import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baselineOf, withBaseline } from "../../src/contract/baseline";
import { comparedWith } from "../../src/contract/difference";
import { readReport } from "../../src/contract/read-report";
import { languages } from "../../src/language";
import { formatNames, rendered } from "../../src/reports/formats";
import { fleet, rows, site } from "../support/fleet";
import { root } from "../support/stand-in-engine";

/** Reports as they were written by the version that their names begin with, and the schema as it was. Never made again. */
const folder = join(root, "test", "contract", "versions");
const text = (file: string) => readFileSync(join(folder, file), "utf8");
const names = readdirSync(folder).filter((name) => !name.endsWith(".schema.json"));
const [first = ""] = names;

describe.each(names)("%s", (name) => {
  const document = readReport(name, text(name));

  test("still reads, with everything that it says", () => {
    expect(document).toEqual(JSON.parse(text(name)));
  });

  test.each(names)("compares with %s, as head and as base", (other) => {
    const base = readReport(other, text(other));
    for (const failOn of ["all", "new"] as const) {
      const { findings, difference } = comparedWith(document, base, failOn);
      expect(findings.map(({ state }) => state === undefined)).not.toContain(true);
      expect(difference?.findings.new === findings.length).toBe(story(name) !== story(other));
    }
    expect(withBaseline(document, baselineOf(base), "onshore.baseline.json").findings).toHaveLength(
      document.findings.length,
    );
  });

  test.each(formatNames)("goes through %s, alone and compared", (format) => {
    const compared = comparedWith(document, readReport(first, text(first)), "new");
    for (const language of languages)
      for (const one of [document, compared])
        expect([...rendered(one, format, language)].join("").length).toBeGreaterThan(0);
  });

  test("is read into a fleet", () => {
    const [stack] = rows(site(fleet({ [name]: document })), "stacks");
    expect(stack).toMatchObject({ verdict: document.verdict, broken: document.summary.broken });
  });
});

function story(name: string): string {
  return name.slice(4);
}

test("a report of a later major version is refused, and says so", () => {
  const later = JSON.stringify({ ...JSON.parse(text(first)), schemaVersion: "2.0" });
  expect(() => readReport("r.json", later)).toThrow(
    "a report of version 2.0, which this version of Onshore cannot read",
  );
});

test("a report of a later 1.x reads, with what this version does not know", () => {
  const later = { ...JSON.parse(text(first)), schemaVersion: "1.99", later: { some: "thing" } };
  expect(readReport("r.json", JSON.stringify(later))).toEqual(later);
});

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** What of a schema others may rely on, and a later one takes away. */
function takenAway(before: Schema, now: Schema, at: string): string[] {
  const is = (holds: boolean, what: string) => (holds ? [] : [`${at}: ${what}`]);
  const properties = Object.entries(before.properties ?? {});
  const options = before.anyOf ?? [];
  return [
    ...is(String(before.type) === String(now.type), `type ${before.type} became ${now.type}`),
    ...is(JSON.stringify(before.const) === JSON.stringify(now.const), "another constant"),
    ...is(before.pattern === now.pattern, "another pattern"),
    ...is(before.enum === undefined || now.enum !== undefined, "no values any more"),
    ...(before.enum ?? []).flatMap((value) => is(now.enum?.includes(value) === true, `value ${value} is gone`)),
    ...(now.required ?? []).flatMap((name) => is(before.required?.includes(name) === true, `${name} became required`)),
    ...(before.required ?? []).flatMap((name) => is(now.required?.includes(name) === true, `${name} may be missing`)),
    ...is(now.additionalProperties !== false || before.additionalProperties === false, "became closed"),
    ...is(options.length <= (now.anyOf?.length ?? 0), "an alternative is gone"),
    ...options.flatMap((one, index) => takenAway(one, now.anyOf?.[index] ?? {}, `${at}|${index}`)),
    ...(before.items ? takenAway(before.items, now.items ?? {}, `${at}[]`) : []),
    ...properties.flatMap(([name, one]) => {
      const its = now.properties?.[name];
      return its ? takenAway(one, its, `${at}.${name}`) : [`${at}.${name}: is gone`];
    }),
  ];
}

describe("the schema only grows", () => {
  const now = JSON.parse(readFileSync(join(root, "schema", "report.schema.json"), "utf8")) as Schema;
  const frozen = JSON.parse(text("1.1.schema.json")) as Schema;

  test("nothing of 1.1 is gone, became required or was narrowed", () => {
    expect(takenAway(frozen, now, "report")).toEqual([]);
  });

  test("and what would be is told", () => {
    const { verdict, notices: _, ...properties } = frozen.properties ?? {};
    const less: Schema = {
      ...frozen,
      properties: { ...properties, verdict: { ...verdict, enum: ["broken", "holds"] }, today: { type: "number" } },
      required: [...(frozen.required ?? []).filter((name) => name !== "covered"), "about"],
    };
    expect(takenAway(frozen, less, "report")).toEqual(
      [
        "report: about became required",
        "report: covered may be missing",
        "report.today: type string became number",
        "report.verdict: value undetermined is gone",
        "report.notices: is gone",
      ].sort((one, other) => order(frozen, one) - order(frozen, other)),
    );
  });
});

/** Faults are told of the whole first, then by field. */
function order({ properties = {} }: Schema, fault: string): number {
  const [, name] = /^report\.(\w+)/.exec(fault) ?? [];
  return name === undefined ? -1 : Object.keys(properties).indexOf(name);
}
