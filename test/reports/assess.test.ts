import { describe, expect, test } from "vitest";
import { strict } from "../../catalog/law";
import { type Assessed, assess } from "../../src/engine/assess";
import { widthOf } from "../../src/reports/columns";
import { csv, languages, names, of, text, told } from "../support/assessed";
import { judged, questionOf } from "../support/judged";
import { story, storyNames } from "../support/stories";

describe.each(names)("%s", (format) => {
  test.each(languages)("declared-datasets in %s", async (language) => {
    const document = text(format, told("declared-datasets"), language);
    await expect(document).toMatchFileSnapshot(`./assess/declared-datasets.${language}.${format}`);
  });

  test("the same input gives the same bytes, whatever its order", () => {
    const { deployment, registers, today } = story("80-production-stack");
    const turned = { ...deployment, resources: [...deployment.resources].reverse() };
    expect(text(format, of(turned, registers, today))).toBe(text(format, of(deployment, registers, today)));
  });
});

test("every flow that leaves is there: with each finding of a flow, and with each that check lists as covered", () => {
  for (const name of storyNames) {
    const { deployment, registers, today } = story(name);
    const report = judged(deployment, registers, today);
    const { flows, summary } = of(deployment, registers, today);
    const ids = report.findings
      .filter(({ kind, of: part }) => /storage|copy|grant/.test(kind) && part && !isUnmodelled(part))
      .map(({ id }) => id);
    const all = flows.flatMap(({ findings }) => findings);
    expect(
      ids.filter((id) => !all.includes(id)),
      name,
    ).toEqual([]);
    expect(summary.allowed, name).toBe(report.covered.length);
    expect(
      flows.filter(({ verdict, findings }) => verdict !== "allowed" && findings.length === 0),
      name,
    ).toEqual([]);
  }
});

function isUnmodelled(part: object): boolean {
  return !("grantee" in part) && !("from" in part) && !("keeps" in part);
}

test("what is denied comes first, then what is for review, then what is allowed; then by address", () => {
  const { flows } = told("declared-datasets");
  const verdicts = flows.map(({ verdict }) => verdict);
  expect(verdicts).toEqual([...verdicts].sort((one, other) => rank(one) - rank(other)));
  for (const verdict of ["denied", "review", "allowed"]) {
    const addresses = flows.filter((one) => one.verdict === verdict).map(({ address }) => address);
    expect(addresses).toEqual([...addresses].sort());
  }
});

const rank = (verdict: string) => ["denied", "review", "allowed"].indexOf(verdict);

describe("a flow", () => {
  const flow = (name: string, address: string) =>
    told(name).flows.find((one) => one.address === address) as Assessed["flows"][number];
  const table = (key: string) => flow("declared-datasets", `aws_dynamodb_table.this["${key}"]`);

  test("names the band of what was declared for this year", () => {
    expect(table("small").exporter).toEqual({
      ...{ name: "Lantu Auto", isCiio: false, year: 2026 },
      plain: { number: 50000, band: { below: 100000 } },
      sensitive: { number: 0, band: { below: 1 } },
    });
  });

  test("has no persons where they were declared for another year, and nothing where nothing was", () => {
    expect(table("year_before").exporter).toMatchObject({ name: "Lantu Mobility", plain: null, sensitive: null });
    expect(flow("76-assessed-readers", 'aws_s3_bucket_policy.shared["covered"]').exporter).toMatchObject({
      ...{ name: null, isCiio: null, plain: null, sensitive: null },
    });
  });

  test("that is covered names its record and last day, with the approval that it needs beside", () => {
    expect(table("by_tag").ground).toEqual({ code: "covered", record: "SA-1", until: "2029-03-01", beside: [] });
  });

  test.each([
    ["general data", { "auto:data-class": "general" }, { record: "MA-1", beside: [] }],
    ["important data", { "auto:dataset": "fleet-telemetry" }, { record: "SA-1", beside: ["MA-1"] }],
  ])("of %s that is surveying and mapping data names the approval, and the row that asks it", (_, tags, by) => {
    const { deployment, registers, today } = story("declared-datasets");
    const [exporter] = registers.exporters ?? [];
    const records = registers.records?.records.map((one) => ({ ...one, destinations: [{ country: "SG" }] })) ?? [];
    const resources = deployment.resources.flatMap((one) => {
      const its = { ...tags, "auto:geo": "treated" };
      return /"treated_geo"/.test(one.address) ? [{ ...one, values: { ...one.values, tags: its, tags_all: its } }] : [];
    });
    const [only] = of(
      { ...deployment, resources },
      { ...registers, exporters: exporter ? [exporter] : [], records: { records, errors: [] } },
      today,
    ).flows;
    const { record, beside = [] } = only?.ground ?? {};
    expect({ record, beside: beside.map((one) => one.record) }).toEqual(by);
    expect(only?.law.ids).toContain("geo-data");
  });

  test("that is not names what speaks against it, and the records that were tried", () => {
    expect(table("other_item")).toMatchObject({
      ...{ ground: null, against: ["item-not-listed"] },
      law: { asks: "assessment", tried: [{ record: "SA-1", reasons: ["item-not-listed"] }] },
    });
  });

  test("to everybody tells who is declared as exporter, although that saves nothing", () => {
    const { deployment, registers, today } = story("54-bucket-policies-by-account");
    const exporters = [{ name: "Lantu Auto", isCiio: "no" as const }];
    const { flows } = of(deployment, { ...registers, exporters }, today);
    const open = flows.find(({ recipient }) => recipient?.kind === "public");
    expect(open).toMatchObject({ verdict: "denied", exporter: { name: "Lantu Auto" } });
  });
});

test("a strict profile is named, and its rows ask", () => {
  const { deployment, registers, today } = story("declared-datasets");
  const assessed = assess(deployment, { ...questionOf(registers, today), profile: strict });
  expect(text("txt", assessed)).toMatch(/^onshore 0\.0\.0 .* profile\s+strict\n/);
  expect(text("txt", assessed, "zh-CN")).toContain("模式 strict");
});

describe("an empty table is no pass", () => {
  const { deployment } = story("13-misspelled-class");
  const kept = deployment.resources.map((one) => ({ ...one, values: { ...one.values, tags: {}, tags_all: {} } }));
  const unmodelled = { ...(kept[0] as (typeof kept)[number]), type: "aws_new_thing", address: "aws_new_thing.x" };
  const empty = of({ ...deployment, isPart: true, resources: [...kept, unmodelled] }, {}, "2026-11-22");

  test("it says what was looked at, and what was not understood", () => {
    expect(empty.flows).toEqual([]);
    for (const [language, none] of [
      ["en", "No flow is known to leave, among what was understood."],
      ["zh-CN", "在已识别的内容中未发现出境数据流。"],
    ] as const)
      for (const format of ["txt", "md"] as const) {
        const document = text(format, empty, language);
        expect(document).toContain(none);
        expect(document).toContain("aws_new_thing");
        expect(document).toContain(empty.coverage.unclassified[0]?.split("[")[0]);
      }
    const json = JSON.parse(text("json", empty));
    expect(json).toMatchObject({ flows: [], coverage: { isPart: true, notInCatalog: [{ name: "aws_new_thing" }] } });
    expect(json.coverage.unclassified.length).toBeGreaterThan(0);
    expect(text("csv", empty).split("\r\n")).toHaveLength(2);
  });
});

test("terminal: no line is wider than 80 columns, but for words that are", () => {
  for (const name of storyNames) {
    const assessed = told(name);
    for (const language of languages)
      for (const line of text("txt", assessed, language).split("\n"))
        if (/\S\s+\S+\s+\S/.test(line.trim())) expect(widthOf(line), `${name}: ${line}`).toBeLessThanOrEqual(80);
  }
});

test("each format says that it is no legal advice, but for CSV", () => {
  const assessed = told("declared-datasets");
  for (const format of ["txt", "md", "json"] as const) {
    expect(text(format, assessed).replaceAll("\n", " ")).toContain("No legal advice.");
    expect(text(format, assessed, "zh-CN")).toContain("不构成法律意见。");
  }
});

test("in Chinese no sentence is left in English", () => {
  for (const name of ["declared-datasets", "76-assessed-readers", "waivers-that-count"])
    for (const format of ["txt", "md"] as const)
      expect(text(format, told(name), "zh-CN").split("\n").slice(1).join("\n")).not.toMatch(
        /[a-z]{2,} [a-z]{2,} [a-z]{2,}|undefined|\{\w+\}/,
      );
});

describe("hostile names", () => {
  const hostile = '=cmd|"/c calc"!A1\u001b[2J\u202e@lantu/legal\n| x | <b> `y` \\| [z](http://e) \u0000\t#1';
  const { deployment, registers, today } = story("76-assessed-readers");
  const resources = deployment.resources.map((one) => ({
    ...one,
    address: `${hostile}${one.address}`,
    says: `${hostile}${one.says}`,
  }));
  const accounts = (registers.accounts ?? []).map((one) => ({ ...one, name: hostile }));
  const exporters = [{ name: hostile, isCiio: "no" as const }];
  const inputs = [{ file: hostile, format: "terraform-plan" as const }];
  const assessed = of(
    { ...deployment, inputs, resources, notices: [hostile] },
    { ...registers, accounts, exporters },
    today,
  );
  const calm = told("76-assessed-readers");

  test.each(names)("%s is not moved, turned or broken by them", (format) => {
    for (const language of languages) {
      const document = text(format, assessed, language);
      expect(assessed.flows.length).toBeGreaterThan(5);
      expect(document.replaceAll("\r\n", "\n")).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  test("terminal: as many blocks as flows", () => {
    expect(text("txt", assessed).match(/^[✗?✓] /gm)).toHaveLength(assessed.flows.length);
  });

  test("Markdown: each row has its cells, and nothing notifies, links or is HTML", () => {
    const document = text("md", assessed);
    const rows = document.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(assessed.flows.length + 2);
    expect(new Set(rows.map((row) => row.split("|").length)).size).toBe(1);
    expect(document).not.toMatch(/<(?!\/?code>|w?br>)|`|\]\(|:\/\//);
    expect(document.replace(/<code>.*?<\/code>/g, "")).not.toMatch(/@/);
  });

  test("CSV: each row has its cells, and none is a formula", () => {
    const rows = csv(text("csv", assessed));
    expect(rows).toHaveLength(assessed.flows.length);
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect(row["address"]).toMatch(/^'=cmd\|"\/c calc"!A1/);
      expect(row["exporter"]).toContain("| x | <b> `y` \\| [z](http://e)");
    }
  });

  test("JSON: the names are what they were", () => {
    const { flows } = JSON.parse(text("json", assessed)) as { flows: Assessed["flows"] };
    expect(flows).toHaveLength(calm.flows.length);
    expect(flows[0]?.address.startsWith(hostile)).toBe(true);
    expect(flows[0]?.exporter.name).toBe(hostile);
  });
});

describe("what the input marks as sensitive", () => {
  const { deployment, registers, today } = story("76-assessed-readers");
  const account = registers.accounts?.find(({ operatedFrom }) => operatedFrom !== "CN");
  const sensitive = [account?.id as string];

  test.each(names)("is not in %s, nor what it stands for", (format) => {
    const open = text(format, of(deployment, registers, today));
    const closed = text(format, of({ ...deployment, sensitive }, registers, today));
    expect(open).toContain(account?.id);
    expect(closed).not.toContain(account?.id);
    expect(closed).toContain("(sensitive value)");
  });

  test.each(names)("hides a region in %s, and its city and country", (format) => {
    const one = story("declared-datasets");
    const open = text(format, of(one.deployment, one.registers, one.today));
    const closed = text(format, of({ ...one.deployment, sensitive: ["eu-central-1"] }, one.registers, one.today));
    expect(open).toMatch(/eu-central-1 \(Frankfurt\)/);
    expect(closed).not.toMatch(/eu-central-1|Frankfurt|Germany|\bDE\b/);
  });

  test("codes stay what they are", () => {
    const marked = of({ ...deployment, sensitive: ["denied", "important", "read"] }, registers, today);
    const flows = of(deployment, registers, today).flows;
    expect(marked.flows.map(({ verdict, data }) => [verdict, data.classes])).toEqual(
      flows.map(({ verdict, data }) => [verdict, data.classes]),
    );
  });
});
