import { expect, test } from "vitest";
import { clean } from "../../src/reports/clean";

test.each([
  ["what colours or moves the cursor", "a\u001b[31mb\u0007\u009bc", "a [31mb  c"],
  ["what turns the direction of writing, or cannot be seen", "a\u202eb\u200bc\ufeff", "abc"],
  ["the markup of Pulumi's display", "<{%fg 1%}>red", "< {%fg 1%}>red"],
  ["tabs and returns", "a\tb\r\nc", "a b \nc"],
])("takes out %s", (_, text, shown) => {
  expect(clean(text)).toBe(shown);
});

test("keeps lines, and every script", () => {
  expect(clean("重要数据 · é\nnext")).toBe("重要数据 · é\nnext");
});
