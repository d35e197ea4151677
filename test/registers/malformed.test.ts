import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { tell } from "../../src/language";
import { decide } from "../../src/law/decide";
import type { ExportFlow } from "../../src/law/flow";
import { type AssessmentRecord, readRecords } from "../../src/law/record-schema";
import { registerOf } from "../../src/law/register";
import { loadConfiguration } from "../../src/load-configuration";
import { loadRegister } from "../../src/load-register";
import { errorLine } from "../../src/register-commands";
import { assessment, certificate, contract, flow, important, mappingApproval, today } from "../law/support";

/** Stands in values only, and in no name, type or id: wherever it comes out, a value was repeated. */
const marker = "zq7hunter2";
const runs = { seed: 20261122 };

const recall = { code: "EX-9", reportNo: "R-1", reportDate: "2026-11-20", authority: "SAMR" };
const full = {
  ...contract,
  $schema: "assessment.schema.json",
  version: 2,
  coveredSubsidiaries: ["Lantu Parts"],
  extension: { appliedDate: "2026-10-01" },
  consent: { separate: true },
  notice: { id: "N-1" },
  method: ["api"],
  dataLevel: "general",
  scale: { maxPersons: 500_000, maxSensitivePersons: null, year: 2026 },
  overseasRetention: { until: "2028-12-31" },
  importantDataFiling: { no: "F-1", date: "2026-02-01" },
  annualReport: { year: 2025, date: "2025-12-10" },
  controls: { encryption: true, logRetentionDays: 180 },
  changeEvents: [{ date: "2026-06-01", kind: "scope", affectsSecurity: false }],
};
const claim = { ...mappingApproval, exporter: contract.exporter, purpose: ["recall"] };
/** Records, each with a flow that it carries. */
const carried: readonly (readonly [Readonly<Record<string, unknown>>, ExportFlow])[] = [
  [assessment, important],
  [contract, flow],
  [full, flow],
  [certificate, flow],
  [mappingApproval, { ...flow, classes: ["general"], geo: "treated" }],
  [
    { ...claim, mechanism: "exemption", exemption: recall },
    { ...important, purpose: ["recall"] },
  ],
];
const good = { ...contract, id: "GOOD" };

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

type Holder = Record<string | number, unknown>;

/** With what stands at a path changed; `__proto__` is a name as any other. */
function changed(value: unknown, path: Path, change: (holder: Holder, step: string | number) => void): unknown {
  const [step = "", ...rest] = path;
  const copy = (Array.isArray(value) ? [...value] : define({}, Object.entries(value as object))) as Holder;
  if (rest.length === 0) change(copy, step);
  else define(copy, [[step, changed(copy[step], rest, change)]]);
  return copy;
}

function define(holder: object, members: readonly (readonly [string | number, unknown])[]): object {
  for (const [name, value] of members)
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  return holder;
}

const junk: readonly unknown[] = [
  ...[
    marker,
    `2026-02-30${marker}`,
    "",
    " ",
    "2026-02-30",
    "__proto__",
    `<${marker}>`,
    `${marker}\n${marker}`,
    "\u0000\u001b[2J",
  ],
  ...[null, true, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2, Number.NaN, Number.POSITIVE_INFINITY, -0, 10n],
  ...[[], {}, [[[marker]]], [null], { a: { b: { c: [marker] } } }, [marker, marker], { because: marker }],
  ...[new Date(0), new Set([marker]), new Map([[marker, marker]]), Symbol(marker), () => marker],
  JSON.parse(`{"__proto__":{"id":"${marker}"},"constructor":{"prototype":["${marker}"]}}`),
  marker.repeat(100_000),
];
const strange = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "0",
  "__defineGetter__",
  "status ",
  "Id",
];

type Mutation =
  | { readonly how: "take away" }
  | { readonly how: "misspell"; readonly at: number }
  | { readonly how: "put"; readonly value: unknown }
  | { readonly how: "add"; readonly name: string; readonly value: unknown };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ how: fc.constant("take away" as const) }),
  fc.record({ how: fc.constant("misspell" as const), at: fc.nat(20) }),
  fc.record({ how: fc.constant("put" as const), value: fc.constantFrom(...junk) }),
  fc.record({ how: fc.constant("put" as const), value: fc.jsonValue() }),
  fc.record({ how: fc.constant("add" as const), name: fc.constantFrom(...strange), value: fc.constantFrom(...junk) }),
);

function mutated(record: unknown, where: number, mutation: Mutation): unknown {
  const paths = pathsOf(record);
  if (typeof record !== "object" || record === null || paths.length === 0) return record;
  return changed(record, paths[where % paths.length] ?? [], (holder, step) => {
    const value = holder[step];
    if (mutation.how === "put") define(holder, [[step, mutation.value]]);
    else if (Array.isArray(holder)) holder.splice(Number(step), 1);
    else if (mutation.how === "add") define(holder, [[mutation.name, mutation.value]]);
    else delete holder[step];
    if (mutation.how !== "misspell" || Array.isArray(holder)) return;
    const name = String(step);
    const at = mutation.at % (name.length + 1);
    define(holder, [[`${name.slice(0, at)}x${name.slice(at)}`, value]]);
  });
}

const written = fc
  .tuple(fc.constantFrom(...carried), fc.array(fc.tuple(fc.nat(), mutation), { minLength: 1, maxLength: 3 }))
  .map(([[record, carries], changes]) => ({
    carries,
    record: changes.reduce<unknown>((one, [where, how]) => mutated(one, where, how), record),
  }));

test("each of the records carries its flow as long as nobody changes it", () => {
  for (const [record, carries] of carried)
    expect(decide(carries, registerOf(readRecords([record])), today).verdict).toBe("allowed");
});

test("of records changed at random each counts or is reported, none that is reported covers, and the others do", () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), fc.nat(3), (list, twice) => {
      // Each has its own id, but for one that stands there twice.
      const own = list.map(({ carries, record }, at) => ({
        carries,
        record: typeof (record as { id: unknown }).id === "string" ? { ...(record as object), id: `R-${at}` } : record,
      }));
      const all = [...own, ...own.slice(twice, twice + 1)];
      const read = readRecords([...all.map(({ record }) => record), good], (at) => ({
        file: `${at}.yaml`,
        line: at + 1,
      }));
      const faulty = new Set(read.errors.map(({ position }) => position));
      expect(read.records.length + faulty.size).toBe(all.length + 1);
      for (const { position, file, line, field, says, next } of read.errors) {
        expect([file, line]).toEqual([`${position}.yaml`, position + 1]);
        expect(`${field} ${tell(says, "en")} ${tell(next, "zh-CN")}`).not.toContain(marker);
      }
      const register = registerOf(read);
      expect(decide(flow, register, today).verdict).toBe("allowed");
      for (const [at, { carries, record }] of all.entries()) {
        if (!faulty.has(at)) continue;
        const others = decide(carries, register, today).record;
        expect(others === undefined || read.records.includes(others as AssessmentRecord)).toBe(true);
        const alone = [...readRecords([record]).errors, ...read.errors.filter(({ position }) => position === at)];
        expect(decide(carries, registerOf({ records: [], errors: alone }), today).verdict).not.toBe("allowed");
      }
    }),
    { ...runs, numRuns: 600 },
  );
});

test("a name that is misspelt, and a value of another kind, are told by their field", () => {
  const wrong = fc.oneof(
    fc.record({ how: fc.constant("misspell" as const), at: fc.nat(20) }),
    fc.record({ how: fc.constant("put" as const), value: fc.constantFrom<unknown>(Symbol(marker), () => marker) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...carried), fc.nat(), wrong, ([record], where, how) => {
      const paths = pathsOf(record);
      const path = paths[where % paths.length] ?? [];
      if (how.how === "misspell" && typeof path.at(-1) === "number") return;
      const { records, errors } = readRecords([mutated(record, where, how)]);
      expect(records).toEqual([]);
      const before = path.slice(0, how.how === "misspell" ? -1 : undefined).join(".");
      expect(errors.some(({ field }) => field.startsWith(before))).toBe(true);
      expect(errors.map(({ says }) => tell(says, "en")).join()).not.toContain(marker);
    }),
    { ...runs, numRuns: 600 },
  );
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A register with these files, and one good record beside them. */
function registerWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), "malformed-"));
  folders.push(root);
  for (const [name, content] of Object.entries({ "good.json": JSON.stringify(good), ...files })) {
    mkdirSync(dirname(join(root, "assessments", name)), { recursive: true });
    writeFileSync(join(root, "assessments", name), content);
  }
  writeFileSync(join(root, "onshore.yaml"), "");
  return root;
}

function load(root: string) {
  const register = loadRegister(loadConfiguration(join(root, "onshore.yaml"), []));
  return {
    ...register,
    told: register.errors.map(({ file = "", line, column, field, says }) =>
      [relative(join(root, "assessments"), file), line, column, field, tell(says, "en")].join("|"),
    ),
  };
}

const yaml = stringify(contract);
const json = JSON.stringify(contract, null, 2);
const inYaml = (from: string, to: string) => {
  expect(yaml).toContain(from);
  return yaml.replace(from, to);
};
const nested = (open: string, close: string) => `${yaml}notice: ${open.repeat(3_000)}1${close.repeat(3_000)}\n`;

describe("a file of a record", () => {
  test.each<[string, string | Buffer]>([
    ["YAML", yaml],
    ["JSON", json],
    ["lines that end as on Windows", yaml.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${yaml}`],
    ["JSON with a byte order mark", `\ufeff${json}`],
    ["an end of the document", `---\n${yaml}...\n`],
    ["an anchor and its alias", inYaml("- warranty", "- &for warranty\n  - *for")],
    ["tags of what it is anyhow", inYaml("status: active", "status: !!str active")],
    ["long values", inYaml("PIA-1", marker.repeat(100_000))],
    ["a comma after the last", json.replace(/\n\}$/, ",\n}")],
    ["a list of one", `- ${yaml.trimEnd().replaceAll("\n", "\n  ")}\n`],
  ])("%s counts", (_, content) => {
    const { records, told } = load(registerWith({ "x.yaml": content }));
    expect(told).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(["GOOD", "SC-1"]);
  });

  /** The place that is told is marked by `◆`. */
  test.each<readonly [string, string, string]>([
    ["nothing", "◆", "|a record is an entry"],
    ["a comment", "◆# later\n", "|a record is an entry"],
    ["a text", `◆${marker}`, "|a record is an entry"],
    ["a list in a list", `- ◆[{ id: ${marker} }]`, "|a record is an entry"],
    ["a list of texts", `- ◆${marker}`, "|a record is an entry"],
    ["records that are none", `◆records: { id: ${marker} }`, "id|id is missing"],
    ["records in a record", `${yaml}◆records: []`, 'records|"records" is not known'],
    ["tabs", inYaml("  name: Lantu Auto", "◆\tname: Lantu Auto"), "|not YAML: a tab cannot indent"],
    ["a name twice", `${yaml}◆status: revoked\n`, "|not YAML: a name stands twice"],
    ["JSON with a comment", `◆// ${marker}\n${json}`, "|not YAML: "],
    ["a conflict of versions", `◆<<<<<<< HEAD\n${yaml}=======\n${yaml}>>>>>>> ${marker}\n`, "|not YAML: "],
    ["an alias of nothing", inYaml("PIA-1", `◆*${marker}`), "|not YAML: an alias names nothing"],
    ["an alias of itself", inYaml("exporter:\n", "exporter: &a\n  uscc: ◆*a\n"), "|not YAML: an alias names"],
    ["a tag that is not known", inYaml("active", `◆!${marker} active`), "|not YAML: a tag"],
    ["a tag of nobody", inYaml("active", `◆!${marker}!x active`), "|not YAML: a tag"],
    ["a tag of a program", inYaml("active", "◆!!js/function 'f'"), "|not YAML: a tag"],
    ["a tag of bytes", inYaml("PIA-1", "◆!!binary aGVsbG8="), "|not YAML: a tag"],
    ["a tag of a set", inYaml("purpose:\n", "purpose: ◆!!set\n"), "|not YAML: a tag"],
    ["a directive", `◆%${marker} 1\n---\n${yaml}`, "|not YAML: a directive"],
    ["a name that is a list", `${yaml}? ◆[${marker}]\n: 1\n`, "|not YAML: a name is a text"],
    ["a name that is an entry", `${yaml}? ◆{a: ${marker}}\n: 1\n`, "|not YAML: a name is a text"],
    ["a merge", inYaml("  name: Lantu", "  ◆<<: {}\n  name: Lantu"), 'exporter.<<|"exporter.<<" is not known'],
    ["a merge of YAML 1.1", `%YAML 1.1\n---\n${inYaml("  name: Lantu", "  ◆<<: {}\n  name: Lantu")}`, "exporter.<<|"],
    ["no", inYaml("isCiio: false", "◆isCiio: no"), "exporter.isCiio|"],
    ["no, of YAML 1.1", `%YAML 1.1\n---\n${inYaml("isCiio: false", "◆isCiio: no")}`, "exporter.isCiio|"],
    ["a prototype", `${yaml}◆__proto__: { status: active }\n`, '__proto__|"__proto__" is not known'],
    ["a constructor", `${yaml}◆constructor: ${marker}\n`, 'constructor|"constructor" is not known'],
    ["no number", `${yaml}scale: { ◆maxPersons: .nan }\n`, "scale.maxPersons|"],
    ["too many", `${yaml}scale: { ◆maxPersons: 1e400 }\n`, "scale.maxPersons|"],
    [
      "another mechanism",
      inYaml("mechanism: standard_contract", `◆mechanism: ${marker}`),
      "mechanism|mechanism: it is none of security_assessment, ",
    ],
  ])("with %s is told, where, and the one beside counts", (_, content, says) => {
    const lines = content.slice(0, content.indexOf("◆")).split("\n");
    const { records, told } = load(registerWith({ "x.yaml": content.replace("◆", "") }));
    expect(records.map(({ id }) => id)).toEqual(["GOOD"]);
    expect(told[0]).toContain(`x.yaml|${lines.length}|${(lines.at(-1) ?? "").length + 1}|${says}`);
    expect(told.join()).not.toContain(marker);
  });

  test.each<readonly [string, string | Buffer, string]>([
    ["an open quote", inYaml("PIA-1", `"${marker}`), "not YAML: "],
    ["what follows a quote", inYaml("PIA-1", `'a' ${marker}`), "not YAML: something stands here"],
    ["a header of a text", inYaml("PIA-1", `|${marker}`), "not YAML: something stands here"],
    ["many brackets", nested("[", "]"), "not YAML: it is nested too deeply"],
    ["many braces", nested("{a: ", "}"), "not YAML: it is nested too deeply"],
    ["UTF-16", Buffer.from(`\ufeff${yaml}`, "utf16le"), "|1|1||not YAML: it is not UTF-8"],
    ["Latin-1", Buffer.from(`id: 1\nstatus: f\u00fcr`, "latin1"), "|2|10||not YAML: it is not UTF-8"],
    ["bytes", Buffer.from([0, 1, 2, 255, 254, 0]), "|1|4||not YAML: it is not UTF-8"],
  ])("with %s is told, and the one beside counts", (_, content, says) => {
    const { records, told } = load(registerWith({ "x.yaml": content }));
    expect(records.map(({ id }) => id)).toEqual(["GOOD"]);
    expect(told).toEqual([expect.stringContaining(says)]);
    expect(told.join()).not.toContain(marker);
  });

  test("many aliases are not unfolded", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [before, name] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].map((two) => [...two]))
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`);
    const aliases = `a: &a {}\nb: [${Array(50_000).fill("*a").join(", ")}]\n`;
    const started = performance.now();
    const { records, told } = load(registerWith({ "x.yaml": lines.join("\n"), "y.yaml": aliases }));
    expect(records.map(({ id }) => id)).toEqual(["GOOD"]);
    expect(told.join()).toContain("x.yaml|1|1||not YAML: ");
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("a name as long as a file is told, and not compared letter by letter", () => {
    const started = performance.now();
    const { told } = load(registerWith({ "x.json": JSON.stringify({ ...contract, ["a".repeat(1_000_000)]: 1 }) }));
    expect(told).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("a file of several records", () => {
  const [a, b] = [
    { ...contract, id: "A" },
    { ...assessment, id: "B" },
  ];
  const wrong = { ...certificate, id: "C", status: marker };
  const ids = (content: string) => {
    const { records, told } = load(registerWith({ "x.yaml": content }));
    return [records.map(({ id }) => id).sort(), told.map((one) => one.split("|").slice(0, 4).join("|"))];
  };

  test.each<[string, string]>([
    ["a list", stringify([a, b])],
    ["a list of JSON", JSON.stringify([a, b])],
    ["a list under records", stringify({ records: [a, b] })],
    ["an export of another system", JSON.stringify({ exportedAt: "2026-11-20", id: 7, records: [a, b] })],
    ["documents", `${stringify(a)}---\n${stringify(b)}`],
    ["documents with their ends", `---\n${stringify(a)}...\n---\n${stringify(b)}...\n`],
    ["documents of lists", `${stringify([a])}---\n${stringify({ records: [b] })}`],
    ["documents, with Windows' lines", `${stringify(a)}---\n${stringify(b)}`.replaceAll("\n", "\r\n")],
  ])("%s: each counts", (_, content) => expect(ids(content)).toEqual([["A", "B", "GOOD"], []]));

  test.each<[string, string, string]>([
    ["a list", stringify([a, wrong, b]).replace("status: zq", "◆status: zq"), "status"],
    ["a list under records", stringify({ records: [wrong, a, b] }).replace("status: zq", "◆status: zq"), "status"],
    ["JSON", JSON.stringify([a, wrong, b], null, 1).replace('"status": "zq', '◆"status": "zq'), "status"],
    ["documents", `${stringify(a)}---\n${stringify(wrong)}---\n${stringify(b)}`.replace("status: zq", "◆$&"), "status"],
    ["a document that is no YAML", `${stringify(a)}---\nid: ◆*x\n---\n${stringify(b)}`, ""],
    ["a document that is nothing", `${stringify(a)}---◆\n---\n${stringify(b)}`, ""],
    ["a document begun", `${stringify([a, b])}---◆\n`, ""],
    ["nothing in a list", `- ◆\n${stringify([a, b])}`, ""],
  ])("%s: one that is malformed is told where it stands, and the others count", (_, content, field) => {
    const lines = content.slice(0, content.indexOf("◆")).split("\n");
    const told = `x.yaml|${lines.length}|${(lines.at(-1) ?? "").length + 1}|${field}`;
    expect(ids(content.replace("◆", ""))).toEqual([["A", "B", "GOOD"], [told]]);
  });

  test("an empty list has none, and an id is taken wherever it stands", () => {
    expect(ids("[]")).toEqual([["GOOD"], []]);
    const { records, told } = load(registerWith({ "x.yaml": stringify([a, { ...b, id: "A" }, { ...b, id: "GOOD" }]) }));
    expect(records).toEqual([]);
    const files = told.map((one) =>
      one
        .split("|")
        .slice(0, 4)
        .join("|")
        .replace(/\|\d+\|\d+/, ""),
    );
    expect(files).toEqual(["good.json|id", "x.yaml|id", "x.yaml|id", "x.yaml|id"]);
    expect(new Set(told.map((one) => one.split("|")[1])).size).toBe(4);
  });

  test("of lists that are damaged at random, what does not count is told", () => {
    const list = fc.array(written, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, fc.nat(3), (all, where) => {
        const writable = all.flatMap(({ record }, at) => {
          try {
            return [{ ...JSON.parse(JSON.stringify(record)), id: `R-${at}` }];
          } catch {
            return [];
          }
        });
        const bundle = [...writable.slice(0, where), a, ...writable.slice(where)];
        const { records, errors } = load(registerWith({ "x.json": JSON.stringify({ records: bundle }) }));
        expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(["GOOD", "A"]));
        expect(records.length + new Set(errors.map(({ position }) => position)).size).toBe(bundle.length + 1);
      }),
      { ...runs, numRuns: 60 },
    );
  });
});

describe("what is no file of a record", () => {
  test("a folder that is called as a record is one more folder", () => {
    const { records, told } = load(registerWith({ "2026.yaml/x.yaml": yaml }));
    expect([records.map(({ id }) => id).sort(), told]).toEqual([["GOOD", "SC-1"], []]);
  });

  test("folders that lead back to themselves are read once, as is a file with two names", () => {
    const root = registerWith({ "2026/x.yaml": yaml });
    const folder = join(root, "assessments");
    symlinkSync(folder, join(folder, "2026", "again"));
    symlinkSync(join(folder, "2026"), join(folder, "current"));
    symlinkSync("good.json", join(folder, "same.json"));
    const { records, told } = load(root);
    expect([records.map(({ id }) => id).sort(), told]).toEqual([["GOOD", "SC-1"], []]);
  });

  test("a folder that is named twice is read once", () => {
    const root = registerWith({ "2026/x.yaml": yaml });
    writeFileSync(join(root, "onshore.yaml"), "register: [assessments/2026, assessments, ./assessments]");
    expect(load(root).told).toEqual([]);
  });

  test("a link to nothing or to itself, a socket, and what may not be read, are told", async () => {
    const root = registerWith({ "secret.yaml": yaml });
    const folder = join(root, "assessments");
    symlinkSync("nowhere.yaml", join(folder, "gone.yaml"));
    symlinkSync("self.yaml", join(folder, "self.yaml"));
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(folder, "socket.yaml"), listening));
    chmodSync(join(folder, "secret.yaml"), 0);
    const { records, told } = load(root);
    server.close();
    const isRoot = process.getuid?.() === 0;
    expect(records.map(({ id }) => id)).toEqual(isRoot ? ["GOOD", "SC-1"] : ["GOOD"]);
    expect(told.sort()).toEqual([
      "gone.yaml|1|1||it cannot be read: there is no such file",
      ...(isRoot ? [] : ["secret.yaml|1|1||it cannot be read: it may not be read"]),
      "self.yaml|1|1||it cannot be read: it is a link that leads to itself",
      "socket.yaml|1|1||it cannot be read: it is no file",
    ]);
  });
});

/** What hands, editors and merges do to a text. */
const damage = fc.oneof(
  fc.tuple(fc.constant("in" as const), fc.nat(), fc.constantFrom(...damaging())),
  fc.tuple(fc.constant("out" as const), fc.nat(), fc.nat(40)),
  fc.tuple(fc.constant("twice" as const), fc.nat(), fc.nat(60)),
  fc.tuple(
    fc.constant("swap" as const),
    fc.nat(),
    fc.constantFrom("\r\n", "\r", "\n\n", "\n\t", "\n ", "\u2028", "\u0000"),
  ),
);

function damaging(): string[] {
  const words = [
    "*a",
    "&a ",
    "!t ",
    "!!map ",
    "<<: *a\n",
    "---\n",
    "...\n",
    "%YAML 1.1\n---\n",
    "? ",
    "- ",
    "{",
    "}",
    "[",
    "]",
  ];
  return [
    ...words,
    "|\n",
    ">-\n",
    "'",
    '"',
    ": ",
    "# ",
    ",",
    "\t",
    "\ufeff",
    "\\",
    "\ud800",
    "__proto__: 1\n",
    "// x\n",
    `"${marker}"`,
    `*${marker}`,
    `!${marker} `,
  ];
}

function damaged(text: string, [how, where, what]: readonly [string, number, string | number]): string {
  const at = where % (text.length + 1);
  if (how === "in") return text.slice(0, at) + what + text.slice(at);
  if (how === "out") return text.slice(0, at) + text.slice(at + Number(what));
  if (how === "twice") return text.slice(0, at + Number(what)) + text.slice(at);
  return text.replaceAll("\n", String(what));
}

/** Ids may be told: they stay as they are, and names have no marker. */
function marked(value: unknown): unknown {
  if (typeof value === "string") return `${value} ${marker}`;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(marked);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === "id" ? one : marked(one)]));
}

test("of files that are damaged at random each counts or is told with its place, and the one beside them counts", () => {
  const root = registerWith({});
  const folder = join(root, "assessments");
  const texts = carried
    .flatMap(([record]) => [record, marked(record)])
    .flatMap((one) => [stringify(one), JSON.stringify(one, null, 1)]);
  const file = fc.tuple(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      writeFileSync(join(folder, "good.json"), JSON.stringify(good));
      for (const [at, [text, damages]] of files.entries())
        writeFileSync(join(folder, `${at}.yaml`), damages.reduce(damaged, text));
      const { records, errors, placeOf } = load(root);
      expect(records.map(({ id }) => id)).toContain("GOOD");
      const counting = records.map(({ id }) => placeOf(id, []).file);
      expect(new Set([...errors.map(({ file: path }) => path), ...counting]).size).toBe(files.length + 1);
      for (const { id } of records) expect(basename(placeOf(id, ["status"]).file)).toMatch(/^(\d|good)\./);
      for (const { file: path = "", line = 0, column = 0, ...error } of errors) {
        const lines = readFileSync(path, "utf8").split("\n");
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        // A name may be told, even one that was a value before somebody damaged the file.
        if (!/is not known/.test(tell(error.says, "en")) && error.code !== "duplicate-id")
          expect(tell(errorLine({ ...error, file: "", line, column }), "en")).not.toContain(marker);
      }
    }),
    { ...runs, numRuns: 250 },
  );
});
