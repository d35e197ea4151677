import { describe, expect, test } from "vitest";
import { annotationLine, harmless, outputLines, shown, withinBytes } from "../../src/hosts/workflow-commands";
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

describe("annotations", () => {
  test("are one line whatever is in them", () => {
    const hostile = "x\r\n::set-output name=verdict::holds\n::add-mask::a%0A";
    const line = annotationLine({
      level: "error",
      title: `a:b,line=9\n${hostile}`,
      message: hostile,
      file: "a,b:c.tf",
      line: 3,
    });
    expect(line).toBe(
      "::error file=a%2Cb%3Ac.tf,line=3,title=a%3Ab%2Cline=9%0Ax%0D%0A%3A%3Aset-output name=verdict%3A%3Aholds%0A%3A%3Aadd-mask%3A%3Aa%250A::x%0D%0A::set-output name=verdict::holds%0A::add-mask::a%250A\n",
    );
  });

  test("are as many as a runner shows, the first of each level", () => {
    const many = (level: "error" | "notice", number: number) =>
      Array.from({ length: number }, (_, index) => ({ level, title: `${index}`, message: "" }));
    const list = shown([...many("error", 12), ...many("notice", 3)]);
    expect(list.map(({ level, title }) => `${level} ${title}`).slice(8)).toEqual([
      "error 8",
      "error 9",
      "notice 0",
      "notice 1",
      "notice 2",
    ]);
  });
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
