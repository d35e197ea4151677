import { expect, test } from "vitest";
import type { Assessed } from "../../src/engine/assess";
import { csv, languages, text, told } from "../support/assessed";

test("CSV and JSON say the same codes", () => {
  const assessed = told("declared-datasets");
  const rows = csv(text("csv", assessed));
  const { flows } = JSON.parse(text("json", assessed)) as { flows: Assessed["flows"] };
  expect(rows.map(({ verdict, address, against, ground }) => [verdict, address, against, ground])).toEqual(
    flows.map(({ verdict, address, against, ground }) => [verdict, address, against.join("; "), ground?.code ?? ""]),
  );
  expect(rows[0]).toMatchObject({ asks: "assessment", asks_words: "security assessment (数据出境安全评估)" });
});

test("one header line of names, the same in each language, and one line a flow, each ended by CRLF", () => {
  const assessed = told("declared-datasets");
  const [heads, others] = languages.map((language) => text("csv", assessed, language).split("\r\n"));
  expect(heads?.[0]).toBe(others?.[0]);
  expect(heads?.[0]).toMatch(/^[a-z_,]+$/);
  expect(heads).toHaveLength(assessed.flows.length + 2);
});

test("what is not declared and what is not known are codes, and an empty cell means none", () => {
  const rows = csv(text("csv", told("declared-datasets")));
  const of = (key: string) => rows.find(({ address }) => address === `aws_dynamodb_table.this["${key}"]`);
  expect(of("year_before")).toMatchObject({ exporter: "Lantu Mobility", persons_plain: "not-declared", geo: "none" });
  expect(of("small_by_owner")).toMatchObject({ exporter: "not-declared", exporter_ciio: "not-declared" });
  expect(of("geo_misspelt")).toMatchObject({ geo: "unknown", classes: "" });
  expect(of("by_tag")).toMatchObject({ ground: "covered", record: "SA-1", until: "2029-03-01", against: "" });
});
