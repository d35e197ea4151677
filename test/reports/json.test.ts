import { expect, test } from "vitest";
import { documentOf } from "../../src/contract/of-report";
import { jsonReport } from "../../src/reports/json";
import { judged } from "../support/judged";
import { story } from "../support/stories";

const { deployment, registers, today } = story("20-s3-replication-two-rules");

test.each([
  ["several findings", deployment],
  ["none", { ...deployment, resources: [] }],
] as const)("the parts of a report with %s are one document, spaced as JSON.stringify does it", (_, its) => {
  const report = judged(its, registers, today);
  const text = [...jsonReport(documentOf(report, { version: "0.0.0" }))].join("");
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(JSON.parse(text).findings).toHaveLength(report.findings.length);
});

test("a waived finding is told as such, by which waiver, and counted", () => {
  const one = story("waivers-that-count");
  const text = [...jsonReport(documentOf(judged(one.deployment, one.registers, one.today), { version: "0.0.0" }))].join(
    "",
  );
  const { findings, summary, verdict } = JSON.parse(text);
  const waived = findings.filter(({ status }: { status: string }) => status === "waived");
  expect(waived[0]).toMatchObject({
    ...{ outcome: "broken", severity: "high", enforcement: "advisory" },
    waiver: { id: "W-SESSIONS", until: "2027-01-29", ticket: "SEC-101", approver: "Li Lei" },
  });
  expect({ verdict, waived: summary.waived, open: findings.length - waived.length }).toEqual({
    verdict: "broken",
    waived: 5,
    open: 3,
  });
  expect(text).not.toContain("moves in January");
});
