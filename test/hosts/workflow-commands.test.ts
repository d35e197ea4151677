import { describe, expect, test } from "vitest";
import { harmless, outputLines, remark, withinBytes } from "../../src/hosts/workflow-commands";
import { clean } from "../../src/reports/clean";

/** As the runner reads them: https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs. */
function outputsIn(text: string): Record<string, string> {
  const lines = text.split("\n");
  const outputs: Record<string, string> = {};
  while (lines.length > 1) {
    const [name = "", end = ""] = (lines.shift() ?? "").split("<<");
    const at = lines.indexOf(end);
    outputs[name] = lines.splice(0, at).join("\n");
    lines.shift();
  }
  return outputs;
}

describe("outputs", () => {
  test.each([
    ["plain", "broken"],
    ["several lines", "a\nb\n"],
    ["the delimiter", "onshore-0\nblocking<<x\n0\nx"],
    ["the next delimiters too", "onshore-0\nonshore-1\nevil=1\nonshore-2"],
    ["empty", ""],
  ])("%s stays one value", (_, value) => {
    expect(outputsIn(outputLines({ verdict: value, blocking: "2" }))).toEqual({ verdict: value, blocking: "2" });
  });
});

test("a remark is one line whatever is in it", () => {
  expect(remark("error", "a%0A\r\n::set-output name=verdict::holds")).toBe(
    "::error title=Onshore::a%250A%0D%0A::set-output name=verdict::holds\n",
  );
});

test("a summary that is too long keeps whole lines and says so", () => {
  const text = "第一行\nsecond line\nthird line\n";
  expect(withinBytes(text, 100, "cut")).toBe(text);
  const cut = withinBytes(text, 30, "cut");
  expect(cut).toBe("第一行\nsecond line\n\ncut");
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(30);
  expect(withinBytes("x".repeat(50), 30, "cut")).toBe("\n\ncut");
});

test.each([
  ["::set-output name=verdict::holds", ": :set-output name=verdict::holds"],
  ["a\n  ::stop-commands::x\nb::c", "a\n  : :stop-commands::x\nb::c"],
  ["\u00a0\t::error::x", "\u00a0 : :error::x"],
  ["a ##vso[task.setvariable variable=x]y", "a ## vso[task.setvariable variable=x]y"],
  ["##\u200b[add-mask]a", "## [add-mask]a"],
  ["##VSO[task.complete]", "## VSO[task.complete]"],
])("the log obeys nothing in %j", (text, safe) => {
  expect(harmless(clean(text))).toBe(safe);
});
