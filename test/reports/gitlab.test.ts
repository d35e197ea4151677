import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { gitlabCodequality, gitlabSast } from "../../src/reports/gitlab";
import { manyDocuments } from "../support/documents";
import { against } from "../support/schemas";

const documents = manyDocuments();
const quality = against("gitlab-codequality.json");
const sast = against("gitlab-sast-15.0.7.json");

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly check_name: string;
}
interface Scan {
  readonly scan: { readonly start_time: string };
  readonly vulnerabilities: readonly { readonly id: string; readonly severity: string; readonly description: string }[];
}

const issuesOf = (document: ReportDocument) =>
  JSON.parse([...gitlabCodequality(document, "en")].join("")) as readonly Issue[];
const scanOf = (document: ReportDocument) => JSON.parse([...gitlabSast(document, "zh-CN")].join("")) as Scan;
const named = (name: string) => documents[name] as ReportDocument;

describe.each(Object.entries(documents))("%s", (_, document) => {
  test("fits what GitLab reads, and each finding is there once", () => {
    const issues = issuesOf(document);
    expect(quality(issues)).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(document.findings.length);
  });

  test("fits the schema of security reports", () => {
    const scan = scanOf(document);
    expect(sast(scan)).toEqual([]);
    expect(scan.vulnerabilities.map(({ id }) => id).sort()).toEqual(document.findings.map(({ id }) => id).sort());
  });

  test("nothing that GitLab shows as Markdown is a link, a tag or a mention", () => {
    for (const { description } of scanOf(document).vulnerabilities)
      expect(description.replaceAll("<wbr>", "").replaceAll(/<code>[^<>]*<\/code>/g, "")).not.toMatch(
        /[<>[\]`@#$](?!\d+;)|:\/\//,
      );
  });
});

test("the gravity of a finding: what is unknown is not graded as what is known", () => {
  const graded = (name: string) =>
    new Set(issuesOf(named(name)).map(({ check_name, severity }) => `${check_name} ${severity}`));
  expect(graded("what is new")).toEqual(
    new Set(["copies-stay-onshore critical", "grants-stay-onshore critical", "stores-are-classified info"]),
  );
  expect(scanOf(named("a region that cannot be told")).vulnerabilities.map(({ severity }) => severity)).toContain(
    "Unknown",
  );
  expect(new Set(issuesOf(named("a baseline")).map(({ severity }) => severity))).toEqual(new Set(["info"]));
});

test("the time is what somebody said, else midnight in China of the day", () => {
  expect(scanOf(named("a stack")).scan.start_time).toBe("2026-11-22T03:04:05");
  expect(scanOf({ ...named("what is new"), today: "2026-11-22" }).scan.start_time).toBe("2026-11-21T16:00:00");
  expect(scanOf({ ...named("what is new"), today: "2026-11-22", about: { at: "soon" } }).scan.start_time).toBe(
    "2026-11-21T16:00:00",
  );
});
