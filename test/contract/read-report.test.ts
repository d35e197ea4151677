import { describe, expect, test } from "vitest";
import { readReport } from "../../src/contract/read-report";
import { InputError } from "../../src/input-error";
import type { Language } from "../../src/language";

function fault(content: string, language: Language = "en"): string {
  try {
    readReport("r.json", content);
  } catch (error) {
    if (error instanceof InputError) return error.lines(language).join("\n");
    throw error;
  }
  return "";
}

describe("a file that is no report", () => {
  test("is cut off, wherever it ends", () => {
    const report = '{"schemaVersion":"1.0","tool":{"name":"onshore"},"findings":[{"id":"a b","n":1.5}]}\n';
    for (let end = 0; end < report.length - 2; end++)
      expect(fault(report.slice(0, end))).toBe(
        "r.json: not valid JSON: the text ends too early: it is cut off. Next: make it again: onshore check --format json.",
      );
    expect(fault(report.slice(0, 60), "zh-CN")).toContain("不是有效的 JSON：文本提前结束：内容被截断。");
  });

  test("is wrong at a place, and nothing of what it says is told", () => {
    expect(fault('{"password": hunter2}')).not.toContain("hunter2");
    expect(fault('{"a": 1 "secret": 2}')).toMatch(/not valid JSON: something else should stand at character \d+\./);
    expect(fault('{"a": 1 "secret": 2}', "zh-CN")).toMatch(/不是有效的 JSON：第 \d+ 个字符处有误。/);
  });

  test.each(["{}", "[]", "null", "1", '{"tool":{"name":"other"},"schemaVersion":"1.0"}'])(
    "is a foreign one: %s",
    (it) => {
      expect(fault(it)).toMatch(/^r\.json: this is no report of Onshore\. Next: /);
      expect(fault(it, "zh-CN")).toMatch(/这不是 Onshore 的报告。/);
    },
  );
});
