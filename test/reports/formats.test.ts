import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNames, rendered } from "../../src/reports/formats";
import { manyDocuments } from "../support/documents";
import { root } from "../support/stand-in-engine";

const { "texts without an end": _, ...documents } = manyDocuments();
const page = readFileSync(join(root, "docs", "reports.md"), "utf8");

describe.each(formatNames)("%s", (name) => {
  test.each(Object.entries(documents))(
    "of %s: the same bytes each time, and the document stays as it is",
    (_, document) => {
      const before = JSON.stringify(document);
      for (const language of ["en", "zh-CN"] as const) {
        const once = [...rendered(document, name, language)].join("");
        expect([...rendered(document, name, language)].join("")).toBe(once);
      }
      expect(JSON.stringify(document)).toBe(before);
    },
  );

  test("has its row in docs/reports.md", () => {
    expect(page).toMatch(new RegExp(`^\\| (?:\`[\\w-]+\`, )*\`${name}\``, "m"));
  });
});
