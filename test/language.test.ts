import { expect, test } from "vitest";
import { counted, listed, say, type Text, tell, term, text, told } from "../src/language";

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
  expect([tell(all, "en"), tell(all, "zh-CN")]).toEqual(["tracks {from} from everybody", "自任何人的 tracks {from}"]);
  expect(told({ all, same: "x" }, "zh-CN")).toEqual({ all: "自任何人的 tracks {from}", same: "x" });
});

test("in Chinese a name stands apart from the words around it, and Chinese does not", () => {
  const stored = (place: Text) => tell(text({ en: "in {place}.", zh: "存储在{place}中。" }, { place }), "zh-CN");
  expect([stored("eu-central-1"), stored({ en: "Frankfurt", zh: "法兰克福" })]).toEqual([
    "存储在 eu-central-1 中。",
    "存储在法兰克福中。",
  ]);
});

test.each<[texts: readonly Text[], en: string, zh: string]>([
  [[], "", ""],
  [["a"], "a", "a"],
  [["a", { en: "two", zh: "二" }, "c"], "a, two and c", "a、二和 c"],
])("a list of %j", (texts, en, zh) => {
  expect([tell(listed(texts), "en"), tell(listed(texts), "zh-CN")]).toEqual([en, zh]);
});

test("of one thing English says it otherwise than of several", () => {
  const words = { one: "{n} goes", several: "{n} go", zh: "{n} 个" };
  expect([1, 0, 2].map((n) => tell(text(counted(n, words), { n: String(n) }), "en"))).toEqual([
    "1 goes",
    "0 go",
    "2 go",
  ]);
});
