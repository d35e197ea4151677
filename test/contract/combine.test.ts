import { expect, test } from "vitest";
import { combined } from "../../src/contract/combine";
import { comparedWith } from "../../src/contract/difference";
import { documentOf } from "../../src/contract/of-report";
import { judged } from "../support/judged";
import { story } from "../support/stories";

const document = (name: string) => {
  const { deployment, registers, today } = story(name);
  return documentOf(judged(deployment, registers, today), { version: "0" });
};
const [one, other] = [document("20-s3-replication-two-rules"), document("80-production-stack")];

test("several reports are one: the worst verdict, and everything that each has", () => {
  const both = combined([one, other]);
  expect(both.verdict).toBe("broken");
  expect(both.findings).toHaveLength(one.findings.length + other.findings.length);
  for (const name of ["stores", "copies", "grants", "broken", "undetermined", "blocking"] as const)
    expect(both.summary[name], name).toBe(one.summary[name] + other.summary[name]);
  expect(both.coverage.resources).toBe(one.coverage.resources + other.coverage.resources);
});

test("the notices of each are told, in both languages", () => {
  const says = (en: string, zh: string) => ({ notices: [en], zh: { notices: [zh] } });
  const both = combined([
    { ...one, ...says("a", "甲") },
    { ...other, ...says("b", "乙") },
    { ...other, ...says("a", "甲") },
  ]);
  expect([both.notices, both.zh?.["notices"]]).toEqual([
    ["a", "b"],
    ["甲", "乙"],
  ]);
});

test("what one of them was compared with says nothing of all", () => {
  const both = combined([comparedWith(one, one, "all"), other]);
  expect(both.difference).toBeUndefined();
  expect(both.findings.every(({ state }) => state === undefined)).toBe(true);
});

test("a single report stays as it is", () => {
  const compared = comparedWith(one, one, "new");
  expect(combined([compared])).toBe(compared);
});
