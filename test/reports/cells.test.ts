import { describe, expect, test } from "vitest";
import { csvCell, jsonText, markdownCell } from "../../src/reports/cells";

describe("a cell of Markdown", () => {
  test.each([
    ["does not end the cell", "a | b \\| c \\\\| d", /^[^|]*$/],
    ["stays on its line", "a\nb\r\nc\u2028d\u0085e", /^[^\n\r\u2028\u0085]*$/],
    [
      "notifies nobody",
      "@lantu/legal, and li@example.cn #12",
      /^<code>@<wbr>lantu\/legal<\/code>, and <code>li@<wbr>example.cn<\/code> <code>#12<\/code>$/,
    ],
    ["is no reference", "GH-1 !2 &3 a/b#4 ~l %m ^alert 0badc0de", /^(<code>[^ ]*<\/code> ?){8}$/],
    ["is no emoji, no formula", ":tada: $x$", /^<code>:tada:<\/code> <code>\$x\$<\/code>$/],
    ["is no command", "/close", /^&#47;close$/],
    ["is no HTML", "<img src=x onerror=y> &lt;b>", /^(&#60;)img src=x onerror=y&#62; &#38;lt;b&#62;$/],
    ["is no link", "[a](javascript:b) ![c](d) <http://e> http://f www.g.cn", /^[^[\]]*$/],
    [
      "is no link by itself",
      "http://f www.g.cn",
      /^<code>http&#58;<wbr>\/\/f<\/code> <code>www<wbr>&#46;g\.cn<\/code>$/,
    ],
    [
      "is no code, no emphasis",
      "`a` **b** __c__ ~~d~~ e_f",
      /^&#96;a&#96; (&#42;){2}b(&#42;){2} (&#95;){2}c(&#95;){2} <code>(&#126;){2}d(&#126;){2}<\/code> e_f$/,
    ],
    ["begins no list", "- a", /^&#45; a$/],
    ["begins no numbered list", "1. a", /^1&#46; a$/],
    ["turns no writing, moves no cursor", "a\u202eb\u001b[2Jc", /^ab <code>&#91;2Jc<\/code>$/],
  ])("%s", (_, text, shown) => {
    expect(markdownCell(text)).toMatch(shown);
  });

  test("an address is read as it is", () => {
    expect(markdownCell('module.lake.aws_s3_bucket.raw_tracks["x"]')).toBe(
      '<code>module.lake.aws_s3_bucket.raw_tracks&#91;"x"&#93;</code>',
    );
  });
});

/** As RFC 4180 reads a line of one cell. */
const read = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
/** As the documentation says. */
const unmarked = (text: string) => text.replace(/^'/, "");

describe("a cell of CSV", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "'=1", "'", '=HYPERLINK("http://x","y")', "＝1+1", "\nx"])(
    "%j is no formula, and nothing of it is lost",
    (text) => {
      expect(read(csvCell(text))).toMatch(/^'/);
      expect(unmarked(read(csvCell(text)))).toBe(text);
    },
  );

  test.each(["a", 'a "b"', "a,b", "a\nb", "重要数据", "a'b", "cn-north-1", "", "a\tb", " a "])(
    "%j is itself",
    (text) => {
      expect(read(csvCell(text))).toBe(text);
    },
  );

  test("quotes are doubled, and nothing moves a cursor or turns writing", () => {
    expect(csvCell('a","b\u001b[2J\u202e')).toBe('"a"",""b [2J"');
  });
});

test("JSON escapes what cannot be seen, and is the same document", () => {
  const document = { name: "a\u202eb\u001b[2J\u0085\u200b\u2028 重要" };
  const text = jsonText(document);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
  expect(JSON.parse(text)).toEqual(document);
});
