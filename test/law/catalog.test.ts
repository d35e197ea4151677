import { describe, expect, test } from "vitest";
import * as law from "../../catalog/law";
import type { Basis, Day, FtzList, InForce, Profile, Row } from "../../catalog/law/vocabulary";
import { told } from "../../src/language";
import { inForce, inForceOn, isDay } from "../../src/law/dates";
import { readOfficialItems } from "../../src/law/important-data";
import { houseProfile, profiles } from "../../src/law/profile";
import { dataClasses, regulatedClasses } from "../../src/model/data-map";

const {
  annex,
  decisionTable,
  exemptions,
  ftzLists,
  guidelines2026,
  holidays,
  importantItems,
  instruments,
  periods,
  readings,
  recordFields,
  strict,
} = law;
const rows: readonly Row[] = [...decisionTable, ...profiles.flatMap(({ adds }) => adds)];

test("it is plain data", () => expect(JSON.parse(JSON.stringify(law))).toEqual({ ...law }));

test("every basis is a listed text, or a reading that is told", () => {
  const known = new Set<string>(instruments.map(({ id }) => id));
  const told = new Set(readings.map(({ id }) => id));
  const based: readonly { readonly basis: readonly Basis[] }[] = [
    ...rows,
    ...exemptions,
    ...readings,
    ...Object.values(periods),
    ...Object.values(recordFields),
  ];
  for (const { basis } of based)
    for (const { instrument, article, certainty } of basis) {
      if (instrument === "decision")
        expect(certainty === "decision" && told.has(String(article ?? "core-data")), String(article)).toBe(true);
      else expect(known.has(instrument), instrument).toBe(true);
    }
});

test("ids stand once, and what is pointed to is there", () => {
  for (const list of [rows, exemptions, instruments, readings, importantItems])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  const opened = rows.flatMap((row) => row.exemptions ?? []).sort();
  expect(opened).toEqual(exemptions.map(({ id }) => id));
  for (const { row } of exemptions) expect(row === undefined || rows.some(({ id }) => id === row)).toBe(true);
  const items = new Set(importantItems.map(({ id }) => id));
  for (const list of ftzLists) expect(list.items.filter((item) => !items.has(item))).toEqual([]);
});

test("days are days, in order, and no source was checked in the future", () => {
  const all: readonly InForce[] = [...rows, ...exemptions, ...ftzLists, ...instruments];
  for (const { from, surelyFrom, until } of all) {
    const days = [from, surelyFrom, until].filter((day): day is Day => day !== undefined);
    expect(days.every(isDay)).toBe(true);
    expect([...days].sort()).toEqual(days);
  }
  for (const { source } of [...ftzLists, ...instruments, ...importantItems, ...Object.values(holidays)]) {
    expect(source.url).toMatch(/^https?:\/\//);
    expect(isDay(source.checked) && source.checked <= "2026-11-22").toBe(true);
  }
  for (const [year, { off, work }] of Object.entries(holidays)) {
    for (const [first, last] of off) expect(first <= last && first.startsWith(year)).toBe(true);
    for (const day of work) expect([0, 6], day).toContain(new Date(day).getUTCDay());
  }
});

test("the classes of the law are those of the map", () => {
  expect(law.regulatedByLaw).toEqual(regulatedClasses);
  const named = new Set(rows.flatMap(({ when }) => [...(when?.classes ?? []), ...(when?.only ?? [])]));
  expect([...named].filter((name) => !dataClasses.includes(name))).toEqual([]);
});

describe("everything is asked as of a day", () => {
  const ids = (list: readonly (InForce & { readonly id: string })[], day: Day) =>
    inForceOn(list, day).map(({ id }) => id);
  test("the Cybersecurity Law changes its text on 1 January 2026", () => {
    expect(ids(instruments, "2025-12-31").filter((id) => id.startsWith("csl"))).toEqual(["csl-2017"]);
    expect(ids(instruments, "2026-01-01").filter((id) => id.startsWith("csl"))).toEqual(["csl-2025"]);
  });
  test("the bands begin with the Provisions on 22 March 2024", () => {
    expect(ids(decisionTable, "2024-03-21")).not.toContain("plain-100000");
    expect(ids(decisionTable, "2024-03-22")).toContain("plain-100000");
  });
  test("sources differ about the first day of exemptions 7 to 9", () => {
    const of = (day: Day) => exemptions.filter(({ id }) => id >= "EX-7").map((one) => inForce(one, day));
    expect([of("2026-02-02"), of("2026-03-01"), of("2026-07-01")]).toEqual([
      ["no", "no", "no"],
      ["maybe", "maybe", "maybe"],
      ["yes", "yes", "yes"],
    ]);
  });
  test("the list of Beijing changes its edition on 11 May 2026", () => {
    const of = (day: Day) =>
      inForceOn<FtzList>(ftzLists, day)
        .filter(({ zone }) => zone === "beijing")
        .map(({ edition }) => edition);
    expect([of("2026-05-10"), of("2026-05-11")]).toEqual([["2024"], ["2025"]]);
  });
});

describe("a profile of a house can only be stricter", () => {
  const row: Row = {
    id: "house-1",
    question: 4,
    says: { en: "", zh: "" },
    when: { classes: ["personal"] },
    asks: "assessment",
    basis: [],
  };
  const house = (more: Partial<Profile>): Profile => ({ ...guidelines2026, id: "house", ...more });
  test("rows are added, exemptions closed, and what the base stops stays stopped", () => {
    const { profile, faults } = houseProfile(strict, house({ adds: [row], closes: ["EX-4"] }));
    expect(faults).toEqual([]);
    expect(profile.adds).toEqual([...strict.adds, row]);
    expect([profile.reviewBlocks, profile.closes]).toEqual([true, ["EX-4"]]);
  });
  test.each([
    ["a row that asks nothing", { ...row, asks: "none" }, "the row house-1 asks nothing"],
    ["a row that is there", { ...row, id: "core-data" }, "the row core-data is there already"],
    ["a row without a condition", { ...row, when: undefined }, "the row house-1 has no condition"],
    ["a row that opens an exemption", { ...row, exemptions: ["EX-1"] }, "the row house-1 opens an exemption"],
    ["a row that denies without a reason", { ...row, asks: "deny" }, "the row house-1 denies without a reason code"],
    [
      "a row for review without a reason",
      { ...row, asks: "review" },
      "the row house-1 has a person look without a reason code",
    ],
    [
      "a row for few persons only",
      { ...row, when: { plain: { below: 5 } } },
      "the row house-1 would ask less of more persons, or of an operator of critical infrastructure",
    ],
    [
      "a row for some classes only",
      { ...row, when: { only: ["personal"] } },
      "the row house-1 would ask less of more classes",
    ],
  ])("%s is a fault", (_, one, fault) =>
    expect(told(houseProfile(guidelines2026, house({ adds: [one as Row] })).faults, "en")).toEqual([fault]),
  );
  test("a complete negative list without items would free everything", () =>
    expect(
      told(
        houseProfile(guidelines2026, house({ ftzLists: [{ ...(ftzLists[0] as FtzList), complete: true }] })).faults,
        "en",
      ),
    ).toEqual(["the list tianjin 2024 is complete, and has no items"]));
});

describe("an official list of important data", () => {
  const source = { url: "https://www.cac.gov.cn/", checked: "2026-11-22" };
  const item = (number: number) => ({ id: `A-${number}`, category: 1, item: number, scenario: "any", zh: "项" });
  test("gives the ids for a profile", () => {
    expect(readOfficialItems({ source, items: [item(1), item(2)] })).toEqual({
      items: ["A-1", "A-2"],
      faults: [],
      complete: false,
    });
    const all = Array.from({ length: annex.items }, (_, at) => item(at + 1));
    expect(readOfficialItems({ source, items: all }).complete).toBe(true);
  });
  test.each([
    ["no list", 5],
    ["a number beyond the annex", { source, items: [item(52)] }],
    ["a number twice", { source, items: [item(1), { ...item(1), id: "B" }] }],
    ["no source", { items: [item(1)] }],
  ])("%s: not used at all", (_, list) => {
    const { items, faults } = readOfficialItems(list);
    expect([items, faults.length > 0]).toEqual([[], true]);
  });
});
