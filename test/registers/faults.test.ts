import { describe, expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { type Language, tell } from "../../src/language";
import { readOfficialItems } from "../../src/law/important-data";
import { readRecords } from "../../src/law/record-schema";
import { parseConfiguration } from "../../src/load-configuration";
import { readWaivers } from "../../src/registers/waivers";
import { contract } from "../law/support";

function faults(written: string, language: Language = "en"): string {
  try {
    parseConfiguration("onshore.yaml", written, []);
    return "";
  } catch (error) {
    return (error as InputError).lines(language).join("\n");
  }
}
const entry = (over: string) => `exporters: [{ name: A, isCiio: "no", ${over} }]`;

describe("what a schema would say in words of its own is a sentence", () => {
  test.each([
    [entry("volumes: [{ year: 1999, asOf: 2026-01-01, source: x }]"), "year: 2021 or more is expected here"],
    [entry("volumes: [{ year: 2999, asOf: 2026-01-01, source: x }]"), "year: 2100 or less is expected here"],
    [entry("volumes: [{ year: soon, asOf: 2026-01-01, source: x }]"), "year: a number is expected here"],
    [entry("volumes: [{ year: 2026.5, asOf: 2026-01-01, source: x }]"), "year: a whole number is expected here"],
    [entry("volumes: [{ year: 2026, plain: -1, asOf: 2026-01-01, source: x }]"), "plain: 0 or more is expected here"],
    ["waivers: { longestDays: many }", "longestDays: a number is expected here"],
    ["waivers: { longestDays: 1.5 }", "longestDays: a number of days is whole"],
    ["datasets: [{ id: a, classes: [personal], purpose: 5 }]", "purpose: a text or a list is expected here"],
    ["datasets: [{ id: a, classes: [personal], purpose: [] }]", "purpose: it is empty. Next: write at least one."],
    [
      "datasets: [{ id: a, classes: [personal], domain: cabbin }]",
      '"cabbin" is not one of its values. Next: did you mean cabin?',
    ],
    ["labels: { facets: { domaine: [x] } }", '"labels.facets.domaine" is not known. Next: did you mean domain?'],
    ["labels: { ignoreCase: yes }", "ignoreCase: true or false is expected here"],
    [
      "law: { ftzLists: [{ zone: a, edition: b, polarity: negative, sectors: all, items: [x], filing: unknown, source: { url: x, checked: 2026-01-01 } }] }",
      "source.url: a link such as https://www.example.cn/ is expected here",
    ],
  ])("%s", (written, says) => {
    expect(faults(written)).toContain(says);
    expect(faults(written)).not.toMatch(/Invalid|expected (string|number|int|array|record)|>=|<=/);
    const chinese = faults(written, "zh-CN");
    expect(chinese).toMatch(/^onshore\.yaml:\d+:\d+: .*\p{Script=Han}.*。下一步：.*\p{Script=Han}.*[。？]$/u);
    expect(chinese).not.toMatch(/ (is|a|the|or|here) /);
  });

  test("in records, waivers and the list of important data too", () => {
    const of = { ...contract, scale: { maxPersons: -1, year: "2026" }, sensitive: "yes", version: [1] };
    const told = readRecords([of]).errors.map(({ says }) => tell(says, "en"));
    expect(told.sort()).toEqual([
      "scale.maxPersons: 0 or more is expected here",
      "scale.year: a number is expected here",
      "sensitive: true or false is expected here",
      "version: a text or a number is expected here",
    ]);
    const waivers = readWaivers("waivers.yaml", "- { id: 5 }", []).faults.map(({ says }) => tell(says, "en"));
    expect(waivers).toContain("id: a text is expected here");
    const list = {
      source: { url: "x", checked: "today" },
      items: [{ id: "", category: 0, item: 1.5, scenario: "x", zh: 5 }],
    };
    expect(readOfficialItems(list).faults.map((one) => tell(one, "en"))).toEqual([
      "source.url: a link such as https://www.example.cn/ is expected here",
      "source.checked: a day is written 2026-11-22",
      "items.0.id: it is empty",
      "items.0.category: 1 or more is expected here",
      "items.0.item: a whole number is expected here",
      "items.0.scenario: it is none of rd_design, manufacturing, driving_automation, software_upgrade, connected_operation, any",
      "items.0.zh: a text is expected here",
    ]);
  });
});

test("faults in Chinese", async () => {
  const written = [
    "acounts: []",
    'accounts: [{ id: 1, partition: aws-cn, operatedFrom: "<country>" }]',
    "networks:\n  - { cidr: 203.0.113.0/33, country: Germany }",
    "locations: [{ arn: x, region: frankfurt }]",
    "datasets: [{ id: a, classes: [importent] }, { id: A, classes: [none] }]",
    "register: []",
    "a: [",
    "a: 1\na: 2",
  ];
  const text = written.map((one) => `${one}\n${faults(one, "zh-CN")}\n`).join("\n");
  await expect(text).toMatchFileSnapshot("./faults.zh-CN.txt");
  expect(new InputError("a", "b", "c").lines("zh-CN")).toEqual(["a: b。下一步：c。"]);
});
