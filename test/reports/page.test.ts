import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { told } from "../../src/language";
import { embedded, page } from "../../src/reports/page/frame";
import { packed, unpacked } from "../../src/reports/page/packed";
import { safe } from "../../src/reports/page/safe";
import { csvOf, picked, type Table, tableView } from "../../src/reports/page/table";
import { filled } from "../../src/reports/page/text";
import { h, markupOf } from "../../src/reports/page/view";
import { pageWords } from "../../src/reports/page/words";
import { hostileTexts } from "../support/hostile";

const words = told(pageWords, "en");

describe("a view", () => {
  test("is markup in which every text stays text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const markup = markupOf(h("p", { title: text }, text));
        expect(markup).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/);
      }),
    );
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "vbscript:x",
    "java\nscript:x",
  ])("leads nowhere by %j", (href) => {
    expect(markupOf(h("a", { href }, "x"))).toBe("<a>x</a>");
  });

  test.each(["#finding=a", "https://ci.example/1", "stacks/a.html", "data/flows.csv", "a.html#b"])(
    "leads to %s",
    (href) => {
      expect(markupOf(h("a", { href }, "x"))).toBe(`<a href="${href}">x</a>`);
    },
  );

  test("has no handlers and no styles of its own", () => {
    expect(markupOf(h("p", { onclick: "x", style: "x", "x><b": "y", class: "c", hidden: true }))).toBe(
      '<p class="c" hidden=""></p>',
    );
  });
});

test("rows are the same after packing", () => {
  const rows = fc.array(
    fc.dictionary(
      fc.string(),
      fc.jsonValue().filter((one) => one !== undefined),
    ),
  );
  fc.assert(
    fc.property(rows, (list) => {
      const plain = list.map((row) => ({ ...row })) as Record<string, unknown>[];
      const wanted = plain.filter((row) => !Object.keys(row).includes("__proto__"));
      expect(JSON.stringify(unpacked(JSON.parse(JSON.stringify(packed(wanted)))).map(sorted))).toBe(
        JSON.stringify(JSON.parse(JSON.stringify(wanted)).map(sorted)),
      );
    }),
  );
});

const sorted = (row: object) => Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));

test.each(Object.entries(hostileTexts))("data with %s stays within its element", (_, text) => {
  const data = { [text]: text };
  expect(embedded(data)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(embedded(data))).toEqual(data);
});

test("a text of a megabyte is cut, and says how long it was", () => {
  const text = safe("x".repeat(1_000_000));
  expect(text.length).toBeLessThan(5_000);
  expect(text).toContain("1,000,000");
});

test("what is filled in is not filled in again", () => {
  expect(filled("{a} {b} {c}", { a: "{b}", b: 1_234 })).toBe("{b} 1,234 {c}");
});

describe("a table", () => {
  interface Row {
    readonly name: string;
    readonly number: number;
  }
  const rows: Row[] = Array.from({ length: 120 }, (_, position) => ({
    name: `n${position}`,
    number: (position * 7) % 120,
  }));
  const table: Table<Row> = {
    id: "t",
    caption: "Rows",
    columns: [
      { id: "name", label: "Name", value: ({ name }) => name },
      { id: "number", label: "Number", value: ({ number }) => number, align: "end" },
    ],
    rows,
  };

  test("shows a page, and says which", () => {
    const markup = markupOf(tableView(table, { page: 2 }, words));
    expect(markup.match(/<tr>/g)).toHaveLength(21);
    expect(markup).toContain("101–120 of 120");
  });

  test("sorts numbers as numbers, and says so", () => {
    const state = { sort: { column: "number", direction: "descending" } } as const;
    expect(picked(table, state).map(({ number }) => number)).toEqual([...Array(120).keys()].reverse());
    expect(markupOf(tableView(table, state, words))).toContain('<th scope="col" aria-sort="descending" class="end">');
  });

  test("finds rows that have every word", () => {
    // n11 has the number 77, n111 57, n113 71, n114 78.
    expect(picked(table, { query: "N11 7" }).map(({ name }) => name)).toEqual(["n11", "n111", "n113", "n114", "n117"]);
  });

  test("is CSV in which nothing is a formula", () => {
    const csv = csvOf({ ...table, rows: [{ name: hostileTexts.formula, number: 1 }] }, {});
    expect(csv).toBe(`\ufeffName,Number\r\n"'=cmd|""/c calc""!A1",1\r\n`);
  });
});

test("a page runs what it is made with and nothing else", () => {
  const parts = page({ language: "zh-CN", title: "<b>", script: "1", data: { a: "</script>" }, body: [h("main")] });
  const text = [...parts].join("");
  expect(text).toContain('<html lang="zh-Hans-CN">');
  expect(text).toContain("<title>&lt;b&gt;</title>");
  expect(text).toContain("default-src &#39;none&#39;; script-src &#39;sha256-");
  expect(text).toContain("trusted-types &#39;none&#39;");
  expect(text.match(/<\/script>/g)).toHaveLength(2);
});
