import { expect, test } from "vitest";
import { isTerm, tell } from "../../src/language";
import * as tables from "../../src/reports/words";
import { inBoth } from "../support/texts";

const { numbered, ...own } = tables;

test.each(Object.entries(own))("the words of %s are there in both languages", (_, table) => {
  for (const word of Object.values(table).filter(isTerm)) {
    const holes = ({ en, zh }: typeof word) => [en, zh].map((one) => (one.match(/\{\w+\}/g) ?? []).sort());
    const [en, zh] = holes(word);
    expect(zh).toEqual(en);
    if (en?.length === 0) inBoth(word);
  }
});

test("what is counted is told by its number", () => {
  expect([0, 1, 2].map((number) => tell(numbered(number, "copies"), "en"))).toEqual(["0 copies", "1 copy", "2 copies"]);
  expect(tell(numbered(2, "copies"), "zh-CN")).toBe("2 个副本");
});
