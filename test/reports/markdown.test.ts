import { expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { isSilent, markdownReport } from "../../src/reports/markdown";
import { reported } from "../support/reported";

test("says the verdict, the numbers and each finding on a row", () => {
  const lines = [...markdownReport(reported(), "en")].join("").split("\n");
  expect(lines[0]).toBe("### Onshore: Something is known to be wrong");
  expect(lines.filter((line) => line.startsWith("| copies-stay-onshore |"))).toHaveLength(1);
});

test("is silent where there is nothing, new or old", () => {
  const document = reported();
  expect(isSilent(document)).toBe(false);
  expect(isSilent({ ...document, findings: [] })).toBe(true);
});

test("no name breaks out of its cell", () => {
  const document = reported();
  const findings = document.findings.map((one) => ({ ...one, message: "a | b\n| c |\n@fleet <b> `d`" }));
  const text = [...markdownReport({ ...document, findings } as ReportDocument, "en")].join("");
  expect(text).not.toMatch(/[^e]@fleet|<b>|`d`/);
  for (const row of text.split("\n").filter((line) => line.startsWith("| c"))) expect(row.split("|")).toHaveLength(5);
});
