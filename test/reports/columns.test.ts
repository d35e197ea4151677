import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pad, widthOf, wrap } from "../../src/reports/columns";

test.each([
  ["ascii", "abc", 3],
  ["Chinese, with its punctuation", "重要数据，（汽车）", 18],
  ["marks of the report", "└▶ · ✗ ✓", 8],
  ["full width", "ＡＢ１", 6],
  ["beyond the first plane", "𠀀🚗", 4],
  ["a letter and its mark", "e\u0301", 1],
  ["Korean and Japanese", "데이터データ", 12],
])("columns of %s", (_, text, columns) => expect(widthOf(text)).toBe(columns));

test("text is filled up to columns", () => {
  expect([pad("Law", 5), pad("依据", 5), pad("too long", 3)]).toEqual(["Law  ", "依据 ", "too long"]);
});

describe("Chinese is broken between its characters", () => {
  test("but punctuation does not begin a line, and an opening bracket does not end one", () => {
    expect(wrap("数据留存境内，境外无人。", 12, "")).toEqual(["数据留存境", "内，境外无", "人。"]);
    expect(wrap("个人信息（敏感）", 10, "")).toEqual(["个人信息", "（敏感）"]);
    expect(wrap("security assessment (数据出境安全评估);", 26, "")).toEqual([
      "security assessment (数据",
      "出境安全评估);",
    ]);
  });
  test("Latin words in it stay whole", () => {
    expect(wrap("评估 A-02 不覆盖该数据流，见 AWS 账户", 14, "")).toEqual([
      "评估 A-02 不覆",
      "盖该数据流，见",
      "AWS 账户",
    ]);
  });
  test("and so do names of both scripts, and what stands in backquotes", () => {
    expect(wrap("in aws_s3_bucket.车辆数据 now", 20, "")).toEqual(["in", "aws_s3_bucket.车辆数据", "now"]);
    expect(wrap("the `车辆 数据` tag", 10, "")).toEqual(["the", "`车辆 数据`", "tag"]);
  });
  test("the indent of the first and of the next lines counts", () => {
    expect(wrap("数据出境安全评估", 13, "  依据 ", "       ")).toEqual([
      "  依据 数据出",
      "       境安全",
      "       评估",
    ]);
  });
});

test("nothing is lost, a line wider than the terminal is one word, and none begins with punctuation", () => {
  const piece = fc.constantFrom("数据", "汽车，", "（境外）", "a-b", "x y", "《法》", " ", "出境。", "10");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const lines = wrap(text, 24, "");
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) {
        if (widthOf(line) > 24) expect(line).not.toContain(" ");
        expect(line).not.toMatch(/^[，。）》]|[（《]$/u);
      }
    }),
  );
});
