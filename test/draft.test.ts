import { describe, expect, test } from "vitest";
import { guidelines2026 } from "../catalog/law";
import { draftRecord } from "../src/engine/draft";
import { InputError } from "../src/input-error";
import { tell } from "../src/language";
import { addDays } from "../src/law/dates";
import { claimable, draftOf, written } from "../src/law/draft";
import { type Mechanism, mechanisms, readRecords } from "../src/law/record-schema";
import type { Deployment } from "../src/model/deployment";
import type { Registers } from "../src/registers/registers";
import { draftText } from "../src/reports/draft";
import { fixLines } from "../src/reports/terminal";
import { yamlSource } from "../src/yaml-source";
import { flow } from "./law/support";
import { judged, questionOf, type ToldFinding } from "./support/judged";
import { story, storyNames } from "./support/stories";

interface Case {
  readonly deployment: Deployment;
  readonly registers: Partial<Registers>;
  readonly today: string;
}

const schema = "../node_modules/onshore/schema/assessment.schema.json";

type Drafting = (id: string, mechanism?: Mechanism) => string;

function drafting({ deployment, registers, today }: Case): Drafting {
  const draft = draftRecord(deployment, questionOf(registers, today));
  return (id, mechanism) => draftText(draft(id, mechanism), { schema, today, language: "en" });
}

/** What a person would write in place of each blank, by the field alone. */
function filledIn(text: string, id: string, today: string): string {
  const values: Readonly<Record<string, string>> = {
    id,
    status: "active",
    isCiio: "false",
    reportDate: addDays(today, -1),
  };
  const isDay = (field: string) => /date$/i.test(field);
  return text
    .replace(/^( *(?:- )?)(\w+): <(.*)>$/gm, (_, indent, field, says) => {
      const value = values[field] ?? (isDay(field) ? today : says.startsWith("true if") ? "true" : `"filled in"`);
      return `${indent}${field}: ${value}`;
    })
    .replace(/^( *- )<.*>$/gm, "$1filled in");
}

const withRecords = (one: Case, ...texts: readonly string[]): Case => {
  const { records, errors } = readRecords(texts.map((text) => yamlSource(text).value));
  expect(errors).toEqual([]);
  const before = one.registers.records;
  const all = { ...before, records: [...(before?.records ?? []), ...records], errors: before?.errors ?? [] };
  return { ...one, registers: { ...one.registers, records: all } };
};

const flows = ({ deployment, registers, today }: Case): readonly ToldFinding[] =>
  judged(deployment, registers, today).findings.filter(({ kind }) => ["storage", "copy", "grant"].includes(kind));

/** The text, or why there is none. */
function attempt(draft: Drafting, id: string, mechanism?: Mechanism): string | InputError {
  try {
    return draft(id, mechanism);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

const counts = { drafts: 0, none: 0, beside: 0 };
const whyNone = new Map<string, number>();

describe("the record that is drafted for a finding covers it, once it is filled in", () => {
  test.each(storyNames)("%s", (name) => {
    const one = story(name);
    const draft = drafting(one);
    for (const { id, message } of flows(one)) {
      const text = attempt(draft, id);
      if (text instanceof InputError) {
        counts.none++;
        const [line = ""] = text.lines();
        expect(line).toMatch(/^register new: no record covers \S+: .+\. Next: .+/s);
        const why = text.message.replace(/.*?: /, "");
        whyNone.set(why, (whyNone.get(why) ?? 0) + 1);
        continue;
      }
      counts.drafts++;
      expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${schema}`);
      const more = /--mechanism (\w+) drafts it/.exec(text)?.[1] as Mechanism | undefined;
      if (more) counts.beside++;
      const filled = [text, ...(more ? [draft(id, more)] : [])].map((its, at) => filledIn(its, `R-${at}`, one.today));
      expect(filled.join("")).not.toMatch(/: <|- </);
      expect(
        flows(withRecords(one, ...filled)).map((other) => other.id),
        message,
      ).not.toContain(id);
    }
  });

  test("for many, and for others it says why not", () => {
    expect(counts.drafts).toBeGreaterThan(300);
    expect(counts.none).toBeGreaterThan(100);
    expect(counts.beside).toBeGreaterThan(0);
  });
});

const records = story("records-to-draft");
const idOf = (resource: string) =>
  flows(records).find((one) => one.resource?.address === `aws_dynamodb_table.this["${resource}"]`)?.id ?? resource;
const unfilled = (text: string) => {
  const { value, positionOf } = yamlSource(text);
  return readRecords([value], (_, path) => ({ file: "draft.yaml", line: positionOf(path).line })).errors;
};

describe("a draft", () => {
  const draft = drafting(records);
  const weakest = { owners: "standard_contract", drivers: "standard_contract", trips: "security_assessment" };

  test.each(Object.entries({ ...weakest, point_cloud: "security_assessment", map_tiles: "mapping_approval" }))(
    "for %s is the weakest that would do: %s",
    (name, mechanism) => expect(draft(idOf(name))).toContain(`\nmechanism: ${mechanism}\n`),
  );

  test("is refused as it is printed: each line that is to be filled in is named, and nothing else", () => {
    for (const name of ["owners", "drivers", "trips", "point_cloud", "map_tiles"]) {
      const text = draft(idOf(name));
      const errors = unfilled(text);
      const lines = text.split("\n").flatMap((line, at) => (/: <.*>$|- <.*>$/.test(line) ? [at + 1] : []));
      expect(lines.length).toBeGreaterThan(3);
      expect(errors.map(({ line }) => line)).toEqual(expect.arrayContaining(lines));
      expect(new Set(errors.map(({ line }) => line)).size).toBe(lines.length);
      expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["not-filled-in"]));
    }
  });

  test("has what the register knows: exporter, items, purpose, recipient, destination, volumes", () => {
    const text = draft("aws_s3_bucket.claims -> 777788889999");
    const { exporter, recipients, dataItems, purpose, sensitive } = yamlSource(text).value as Record<string, unknown>;
    expect({ exporter, recipients, dataItems, purpose, sensitive }).toEqual({
      exporter: { name: "Lantu Auto", uscc: "91110000600037341L", isCiio: false },
      recipients: [{ name: "Lantu Europe GmbH", country: "DE", accounts: ["777788889999"] }],
      ...{ dataItems: ["driver-id", "trip"], purpose: ["warranty"], sensitive: true },
    });
    expect(text).toContain("250000 persons without");
    const copy = yamlSource(draft(idOf("drivers"))).value as Record<string, unknown>;
    expect(copy["destinations"]).toEqual([{ country: "DE", cloud: "aws", region: "eu-central-1" }]);
  });

  test.each<[name: string, mechanism: Mechanism]>([
    ["owners", "standard_contract"],
    ["owners", "certification"],
    ["owners", "security_assessment"],
    ["owners", "exemption"],
    ["trips", "security_assessment"],
    ["map_tiles", "mapping_approval"],
    ["point_cloud", "mapping_approval"],
  ])("for %s by --mechanism %s covers it once it is filled in, beside what it names", (name, mechanism) => {
    const text = draft(idOf(name), mechanism);
    const more = /--mechanism (\w+) drafts it/.exec(text)?.[1] as Mechanism | undefined;
    expect(more).toBe(name === "point_cloud" ? "security_assessment" : undefined);
    const filled = [text, ...(more ? [draft(idOf(name), more)] : [])].map((its, at) =>
      filledIn(its, `R-${at}`, records.today),
    );
    expect(flows(withRecords(records, ...filled)).map(({ id }) => id)).not.toContain(idOf(name));
    if (more) expect(flows(withRecords(records, filled[0] as string)).map(({ id }) => id)).toContain(idOf(name));
  });

  test("by the list of a free trade zone, where somebody has the whole list", () => {
    const source = { url: "https://www.cac.gov.cn/", checked: "2026-11-22" };
    const list = {
      ...{ zone: "tianjin", edition: "2026", title: { en: "", zh: "" }, polarity: "negative" as const, source },
      ...{
        sectors: ["automotive"],
        items: ["hd-map"],
        complete: true,
        filing: "required" as const,
        certainty: "read" as const,
      },
    };
    const question = {
      ...questionOf(records.registers, records.today),
      profile: { ...guidelines2026, ftzLists: [list] },
    };
    const { draft: its } = draftRecord(records.deployment, question)(idOf("owners"), "ftz_negative_list");
    expect(its.record).toMatchObject({ ftz: { zone: "tianjin", sector: "automotive" } });
    expect(() => draft(idOf("owners"), "ftz_negative_list")).toThrow("its data is on the negative list, or may be");
  });

  test.each<[name: string, mechanism: Mechanism | undefined, because: string, next: string]>([
    ["secret", undefined, "it is core data", "keep the data on the mainland"],
    ["trips", "standard_contract", "its mechanism is too weak for this class", "use --mechanism security_assessment"],
    ["trips", "certification", "its mechanism is too weak", "use --mechanism security_assessment"],
    ["trips", "exemption", "none of the exemptions carries it", "use --mechanism security_assessment"],
    ["owners", "mapping_approval", "it is no surveying and mapping data", "use --mechanism standard_contract"],
    ["aws_s3_bucket.open -> everybody", undefined, "everybody can read it", "close what opens it"],
    ["aws_s3_bucket.claims -> 222233334444", undefined, "is on the mainland", "ask `onshore check`"],
    ["nowhere", undefined, "is no finding, no store and no edge", "use one of"],
    ["this", undefined, "No finding", "use one of\n  aws_dynamodb_table"],
  ])("for %s by %s there is none: %s", (name, mechanism, because, next) => {
    const error = attempt(draft, idOf(name), mechanism) as InputError;
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(because);
    expect(tell(error.next, "en")).toContain(next);
  });

  test("says so in Chinese, in every field that is to be filled in", () => {
    const one = draftRecord(records.deployment, questionOf(records.registers, records.today))(idOf("drivers"));
    const text = draftText(one, { schema, today: records.today, language: "zh-CN" });
    for (const [, says] of text.matchAll(/: <(.*)>$/gm)) expect(says).toMatch(/\p{Script=Han}/u);
    expect(unfilled(text).every(({ code }) => code === "not-filled-in")).toBe(true);
  });

  test("holds names as they are, whatever they are made of, and a terminal obeys none of them", () => {
    const hostile = 'A: "b" # c\n---\nid: \u001b[2J\u202e\u0085\u2028<x>{% %}';
    const exporters = (records.registers.exporters ?? []).map((one) => ({
      ...one,
      name: hostile,
      aliases: ["- x", "yes", "null", "1.0", "*a", "&b"],
    }));
    const one = { ...records, registers: { ...records.registers, exporters } };
    const text = drafting(one)(idOf("owners"));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/);
    const filled = filledIn(text, "R-1", records.today);
    expect(yamlSource(filled).value).toMatchObject({ exporter: { name: hostile, aliases: exporters[0]?.aliases } });
    expect(flows(withRecords(one, filled)).map(({ id }) => id)).not.toContain(idOf("owners"));
  });

  test("leaves to people what the input marks as sensitive", () => {
    const deployment = { ...records.deployment, sensitive: ["eu-central-1", "91110000600037341L"] };
    const id = idOf("drivers");
    const text = drafting({ ...records, deployment })(id);
    expect(text).not.toContain("eu-central-1");
    expect(text).toContain("region: <region in which it is kept>");
    expect(text).toContain("uscc: <what the input marks as sensitive>");
  });
});

describe("where only signed records count", () => {
  const registers = { ...records.registers, records: { records: [], errors: [], onlySigned: true } };
  const found = flows({ ...records, registers });

  test("no entry of onshore.yaml is suggested, which would not count; what a record covers names its draft", () => {
    expect(found).toHaveLength(9);
    for (const { id, remedy, assessment, draft, resource, severity } of found) {
      expect([assessment, /onshore\.yaml/.test(remedy)]).toEqual([undefined, false]);
      const isNone = resource?.address.includes("secret") || severity === "critical";
      expect(draft).toBe(isNone ? undefined : `onshore register new --for ${id.slice(-12, -5)}`);
    }
    const everywhere = flows(records);
    expect(everywhere.filter(({ draft }) => draft !== undefined)).toEqual([]);
    // Core data, surveying and mapping data, and what everybody reads: no entry would do.
    expect(everywhere.filter(({ assessment, remedy }) => assessment ?? /onshore\.yaml/.test(remedy)).length).toBe(5);
  });

  test("the finding, and the draft, say so", () => {
    const [first] = found.filter(({ draft }) => draft !== undefined) as [ToldFinding];
    const lines = fixLines(first, (text) => [text]).join("\n");
    expect(lines).toMatch(/\. A signed record would do as well: `onshore register new --for [0-9a-f]{7}` drafts it\.$/);
    expect(drafting({ ...records, registers })(first.id)).toContain(
      "# Only signed records count here: have an approver",
    );
  });
});

test("every field that a mechanism cannot do without is in its draft", () => {
  for (const mechanism of mechanisms)
    for (const classes of [["personal"], ["important"]] as const) {
      const exemption = mechanism === "exemption" ? claimable(records.today)[0] : undefined;
      const { record } = draftOf({ ...flow, classes }, mechanism, records.today, guidelines2026, exemption);
      const { errors } = readRecords([written(record, ({ sample }) => sample)]);
      expect(errors).toEqual([]);
    }
});
