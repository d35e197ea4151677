import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { githubReport } from "../../src/reports/github";
import { documentOfStory, manyDocuments, manyFindings } from "../support/documents";

const documents = manyDocuments();
const github = (document: ReportDocument) => [...githubReport(document, "en")].join("");
const lines = (document: ReportDocument) => github(document).split("\n").slice(0, -1);
const levels = (document: ReportDocument) => lines(document).map((line) => /^::(\w+)/.exec(line)?.[1]);

describe.each(Object.entries(documents))("%s", (_, document) => {
  test("every line is one annotation, and no other command of the runner", () => {
    for (const line of lines(document)) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) (?:file=[^:,\r]+,line=\d+,col=\d+,)?title=[^:,\r]*::(?:[^%\r]|%25|%0A|%0D)*$/,
      );
      expect(line).not.toMatch(/##\[|##vso\[|[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  test("no more than GitHub keeps", () => {
    const all = levels(document);
    for (const level of ["error", "warning", "notice"])
      expect(all.filter((one) => one === level).length).toBeLessThanOrEqual(10);
  });
});

test("what blocks comes first, and what is left out is counted", () => {
  expect(levels(manyFindings(30))).toEqual(["error", ...Array(9).fill("notice"), "notice"]);
  expect(lines(manyFindings(30)).at(-1)).toBe(
    "::notice title=Onshore::20 more findings have no annotation: they were there before, or there are more than the ten of a level that GitHub keeps. The summary of this job and the report list them all.",
  );
});

test("what the base has too, and does not block, is only counted", () => {
  const stack = documents["what is new, and only that blocks"] as ReportDocument;
  expect(lines(stack)).toEqual([
    expect.stringMatching(/^::notice title=Onshore::\d+ more findings have no annotation: /),
  ]);
});

test("a check by itself", async () => {
  await expect(github(documentOfStory("24-second-hop"))).toMatchFileSnapshot("./machine/24-second-hop.github.txt");
});
