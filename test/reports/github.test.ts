import { expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { githubReport } from "../../src/reports/github";
import { reported } from "../support/reported";

const hostile = "x\r\n::set-output name=verdict::holds\n##vso[task.complete],%0A";

test("a remark is one line whatever is in it, beside the code where that is known", () => {
  const document = reported();
  const [first] = document.findings;
  const findings = [
    {
      ...first,
      message: hostile,
      resource: { ...first?.resource, address: hostile, source: { file: "a,b:c.tf", line: 3 } },
    },
  ] as ReportDocument["findings"];
  const [line = "", ...others] = [...githubReport({ ...document, findings }, "en")];
  expect(others).toEqual([]);
  expect(line).toMatch(
    /^::error file=a%2Cb%3Ac\.tf,line=3,title=copies-stay-onshore%3A x [^\r\n,:]*%2C%250A::x [^\r\n]*\n$/,
  );
  expect(line).not.toContain("##vso[");
});

test("of each level as many as a runner shows, what is new first", () => {
  const document = reported();
  const [first] = document.findings;
  const findings = Array.from({ length: 12 }, (_, index) => ({
    ...first,
    blocks: true,
    state: index === 11 ? "new" : "unchanged",
    message: `number ${index}`,
  })) as ReportDocument["findings"];
  const lines = [...githubReport({ ...document, findings }, "en")];
  expect(lines).toHaveLength(10);
  expect(lines[0]).toContain("number 11");
});
