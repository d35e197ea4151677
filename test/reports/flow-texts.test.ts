import { describe, expect, test } from "vitest";
import type { AssessedFlow } from "../../src/engine/assess";
import { dataOf, groundOf, personsOf, recipientOf, toOf } from "../../src/reports/flow-texts";
import { told } from "../support/assessed";

const [flow] = told("declared-datasets").flows as [AssessedFlow];
const data = (its: Partial<AssessedFlow["data"]>): AssessedFlow => ({ ...flow, data: { ...flow.data, ...its } });

describe("data", () => {
  test.each([
    [
      { classes: ["important", "personal"], datasets: [] },
      "important data (重要数据), personal information (个人信息)",
    ],
    [{ classes: [], isMore: true, datasets: [] }, "of a class that is not known"],
    [
      { classes: ["personal"], isMore: true, datasets: [] },
      "personal information (个人信息); perhaps of other classes too",
    ],
    [
      { classes: [], geo: null, datasets: ["a"] },
      "of no regulated class; perhaps surveying and mapping data; dataset a",
    ],
  ] as const)("%j", (its, says) => {
    expect(dataOf(data(its), "en")).toBe(says);
  });
});

describe("persons", () => {
  const exporter = { name: "Lantu Auto", isCiio: false, year: 2026, plain: null, sensitive: null };
  test.each([
    [{}, "not declared", "未申报"],
    [
      { plain: { number: 1_234_567, band: { from: 1_000_000 } } },
      "in 2026: 1,234,567 (1,000,000 or more) without sensitive items; not declared with sensitive items",
      "2026 年：不含敏感个人信息 1,234,567（1,000,000 以上）；含敏感个人信息 未申报",
    ],
    [
      {
        plain: { number: 5, band: {} },
        sensitive: { number: 9_999, band: { from: 1, below: 10_000 } },
      },
      "in 2026: 5 (no threshold is in force) without sensitive items; 9,999 (1 or more, fewer than 10,000) with sensitive items",
      "2026 年：不含敏感个人信息 5（无有效的数量标准）；含敏感个人信息 9,999（1 以上、不满 10,000）",
    ],
  ])("%j", (its, en, zh) => {
    expect(personsOf({ ...exporter, ...its }, "en")).toBe(en);
    expect(personsOf({ ...exporter, ...its }, "zh-CN")).toBe(zh);
  });
});

test.each([
  [null, "nobody else: it stays with who sends it", "无他人：数据仍由提供方持有"],
  [{ kind: "public", id: "", name: null, country: null }, "everybody", "任何人"],
  [
    { kind: "account", id: "777788889999", name: "Munich", country: "DE" },
    "account 777788889999 (Munich), Germany (DE)",
    "账户 777788889999（Munich），德国（DE）",
  ],
  [
    { kind: "unknown", id: "", name: null, country: "TW" },
    "an account that is not known, Taiwan region (TW)",
    "账户不明，中国台湾地区（TW）",
  ],
] as const)("recipient %j", (recipient, en, zh) => {
  expect(recipientOf(recipient, "en")).toBe(en);
  expect(recipientOf(recipient, "zh-CN")).toBe(zh);
});

test("what everybody can read goes anywhere, and elsewhere it goes to its place", () => {
  const recipient = { kind: "public", id: "", name: null, country: null } as const;
  expect(toOf({ ...flow, recipient }, "en")).toBe("anywhere");
  expect(toOf(flow, "en")).toBe("eu-central-1 (Frankfurt), Germany (DE)");
});

test("a ground names its record, its last day, and the approval beside it", () => {
  const beside = [{ record: "MA-1", until: null }];
  const ground = { code: "covered", record: "SA-1", until: "2029-03-01", beside } as const;
  expect(groundOf({ ...flow, ground }, "en")).toBe("a record covers it: SA-1, until 2029-03-01; MA-1, without an end");
  expect(groundOf({ ...flow, ground: null, against: ["expired", "pia-missing"] }, "en")).toBe(
    "it has expired; its impact assessment is missing",
  );
});
