import { expect, test } from "vitest";
import { say, term, told } from "../src/language";

const word = { en: "until {day}", zh: "至 {day}" };
const assessment = { en: "security assessment", zh: "数据出境安全评估" };

test("a word is said in either language, with what stands in braces filled in", () => {
  expect(say(word, "en", { day: "2026-11-22" })).toBe("until 2026-11-22");
  expect(say(word, "zh-CN", { day: "2026-11-22" })).toBe("至 2026-11-22");
});

test("what is filled in is not filled in again", () => {
  expect(say(word, "en", { day: "{day} $&" })).toBe("until {day} $&");
});

test("English names the word of the law in brackets", () => {
  expect([term(assessment, "en"), term(assessment, "zh-CN")]).toEqual([
    "security assessment (数据出境安全评估)",
    "数据出境安全评估",
  ]);
});

test("data is told in one language, whatever is no word stays", () => {
  const data = { id: "x", year: 2026, says: assessment, list: [assessment, "y"], none: undefined, empty: null };
  expect(told(data, "zh-CN")).toEqual({ ...data, says: assessment.zh, list: [assessment.zh, "y"] });
});
