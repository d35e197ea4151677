import { expect, test } from "vitest";
import { say, tell, term, text, told } from "../src/language";

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

test("a text is told with all that it is made of, in one language", () => {
  const from = text({ en: "from {who}", zh: "自{who}" }, { who: text({ en: "everybody", zh: "任何人" }) });
  const all = text({ en: "{what} {from}", zh: "{from}的{what}" }, { what: "tracks {from}", from });
  expect([tell(all, "en"), tell(all, "zh-CN")]).toEqual(["tracks {from} from everybody", "自任何人的tracks {from}"]);
  expect(told({ all, same: "x" }, "zh-CN")).toEqual({ all: "自任何人的tracks {from}", same: "x" });
});
