import { expect, test } from "vitest";
import { jsonReport } from "../../src/reports/json";
import { judged } from "../support/judged";
import { story } from "../support/stories";

const { deployment, registers, today } = story("20-s3-replication-two-rules");

test.each([
  ["several findings", deployment],
  ["none", { ...deployment, resources: [] }],
] as const)("the parts of a report with %s are one document, spaced as JSON.stringify does it", (_, its) => {
  const report = judged(its, registers, today);
  const text = [...jsonReport(report, "0.0.0")].join("");
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(JSON.parse(text).findings).toHaveLength(report.findings.length);
});
