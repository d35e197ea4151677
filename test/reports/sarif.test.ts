import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { InputError } from "../../src/input-error";
import type { Language } from "../../src/language";
import { sarifReport, sarifWithResolved } from "../../src/reports/sarif";
import { sarifOfUnread } from "../../src/reports/sarif-unread";
import { documentOfStory, manyDocuments, manyFindings } from "../support/documents";
import { brokenRules, type Result, type SarifLog, validatorRules } from "../support/sarif-validator";
import { against } from "../support/schemas";

const documents = manyDocuments();
const schema = against("sarif-2.1.0.json");
const parsed = (parts: Iterable<string>) => JSON.parse([...parts].join("")) as SarifLog;
const sarif = (document: ReportDocument, language: Language = "en") => parsed(sarifReport(document, language));
const resultsOf = (log: SarifLog) => log.runs[0]?.results ?? [];
const named = (name: string): ReportDocument => {
  const document = documents[name];
  if (!document) throw new Error(`there is no document ${name}`);
  return document;
};

describe.each(Object.entries(documents))("%s", (_, document) => {
  test.each(["en", "zh-CN"] as const)("fits the schema of OASIS and the rules of the validator, in %s", (language) => {
    for (const log of [sarif(document, language), parsed(sarifWithResolved(document, language))]) {
      expect(schema(log)).toEqual([]);
      expect(brokenRules(log)).toEqual([]);
    }
  });

  test("the same document gives the same bytes", () => {
    expect([...sarifReport(document, "en")].join("")).toBe([...sarifReport(document, "en")].join(""));
  });

  test("nothing that a terminal obeys or nobody can see comes through", () => {
    expect(JSON.parse(JSON.stringify([...sarifReport(document, "en")].join("")))).not.toMatch(
      /[\u0000-\u0009\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\\u(?:00[01]|d[89a-f])/,
    );
  });
});

test("the rules of the validator are not met by chance", () => {
  expect(Object.keys(validatorRules).length).toBeGreaterThan(30);
  const [run] = sarif(named("what is new")).runs;
  if (!run) throw new Error("there is a run");
  const absolute = run.results.map((result) => ({
    ...result,
    locations: [],
    ruleIndex: 99,
    message: { text: "no period" },
  }));
  expect(brokenRules({ runs: [{ ...run, results: absolute }] })).toEqual([
    "SARIF1009.IndexPropertiesMustBeConsistentWithArrays",
    "SARIF1010.RuleIdMustBeConsistent",
    "SARIF1011.ReferenceFinalSchema",
    "SARIF2001.TerminateMessagesWithPeriod",
    "SARIF2008.ProvideSchema",
    "GH1013.ProvideRequiredSarifLogProperties",
    "GH1015.ProvideRequiredResultProperties",
  ]);
});

describe("a result", () => {
  const results = resultsOf(sarif(named("what is new")));
  const of = (rule: string) => results.find(({ ruleId }) => ruleId === rule) as Result;

  test("that blocks is an error and comes first, with its flow", () => {
    const broken = of("copies-stay-onshore");
    expect(results.map(({ level }) => level)).toEqual(["error", "error", "note", "note"]);
    expect(broken).toMatchObject({ ruleId: "copies-stay-onshore", level: "error", baselineState: "new" });
    expect(broken.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.message?.text)).toEqual([
      "aws_s3_bucket.raw, cn-north-1 (Beijing), important",
      expect.stringContaining("aws_s3_bucket.stage, cn-northwest-1 (Ningxia)"),
      expect.stringContaining("aws_s3_bucket.out, ap-southeast-1 (Singapore)"),
    ]);
    expect(broken.relatedLocations).toHaveLength(3);
  });

  test("that is undetermined has a rule of its own, which is graded lower, and is no error", () => {
    const [open] = resultsOf(sarif(named("a region that cannot be told")));
    expect(open).toMatchObject({ ruleId: expect.stringMatching(/\.undetermined$/), level: "warning" });
    const rules = sarif(named("what is new")).runs[0]?.tool.driver.rules ?? [];
    const grade = (id: string) => rules.find((rule) => rule.id === id)?.properties?.["security-severity"];
    expect([grade("grants-stay-onshore"), grade("grants-stay-onshore.undetermined")]).toEqual(["8.0", "5.0"]);
  });

  test("that a waiver lets stand is suppressed, says by whom and until when, and is no error", () => {
    const waived = resultsOf(sarif(named("waivers"))).filter(({ suppressions }) => suppressions);
    expect(waived.length).toBeGreaterThan(0);
    for (const { level, suppressions } of waived) {
      expect(level).not.toBe("error");
      expect(suppressions?.[0]).toMatchObject({ kind: "external", status: "accepted" });
      expect(suppressions?.[0]?.justification).toMatch(
        /^Waived by .+ until \d{4}-\d\d-\d\d\. Ticket .+, approved by .+\.$/,
      );
    }
  });

  test("that is in the baseline is suppressed", () => {
    const [first] = resultsOf(sarif(named("a baseline")));
    expect(first?.suppressions?.[0]?.justification).toBe(
      "It is in the baseline onshore.baseline.json: it was there before.",
    );
  });

  test("stands at its line, where the report knows it, with a path that every system reads", () => {
    const [first] = resultsOf(sarif(named("lines of source")));
    const { artifactLocation, region } = first?.locations?.[0]?.physicalLocation ?? {};
    expect(artifactLocation).toEqual({ uri: "infra/main%20file.ts", uriBaseId: "%SRCROOT%" });
    expect(region).toMatchObject({ startColumn: 7, endColumn: 8 });
  });

  test("has a fingerprint that stays when the input is another file", () => {
    const fingerprints = (document: ReportDocument) => resultsOf(sarif(document)).map((one) => one.partialFingerprints);
    const document = documentOfStory("24-second-hop");
    const elsewhere = document.findings.map((one) => ({ ...one, resource: { ...one.resource, input: "other.json" } }));
    expect(fingerprints({ ...document, findings: elsewhere })).toEqual(fingerprints(document));
  });
});

test("what is resolved is no result for GitHub, which would open an alert for it, and is absent for the others", () => {
  const states = (log: SarifLog) => resultsOf(log).map(({ baselineState }) => baselineState);
  expect(states(sarif(named("what is new")))).toEqual(["new", "new", "new", "new"]);
  expect(states(parsed(sarifWithResolved(named("what is new"), "en")))).toEqual(["new", "new", "new", "new", "absent"]);
});

test("a run says whose it is, so that runs of several stacks stand beside each other", () => {
  const [run] = sarif(named("a stack")).runs;
  expect(run?.automationDetails?.id).toBe("onshore/fleet/production/0f99377a0a92081a59d1b2f0e5a514fd09ee730e");
  expect(run?.versionControlProvenance).toEqual([
    {
      repositoryUri: "https://github.com/acme/vehicle-cloud",
      revisionId: "0f99377a0a92081a59d1b2f0e5a514fd09ee730e",
      branch: "add-replica",
      mappedTo: { uriBaseId: "%SRCROOT%" },
    },
  ]);
});

test("more results than GitHub shows are left out, the gravest stay, and the file says how many are missing", () => {
  const parts = [...sarifReport(manyFindings(5010), "en")].join("");
  const results = resultsOf(JSON.parse(parts));
  expect(results).toHaveLength(5000);
  expect(parts).toContain("10 more results are left out");
  expect(gzipSync(parts).length).toBeLessThan(10_000_000);
});

test("texts without an end are cut, so that GitHub takes the file", () => {
  expect([...sarifReport(named("texts without an end"), "en")].join("").length).toBeLessThan(5_000_000);
});

test("a run that could read nothing says so, and closes no alert of the runs before", () => {
  const error = new InputError("infra\\plan \u001b.json", "not valid JSON", "write it again", { line: 3, column: 9 });
  const log = parsed(sarifOfUnread(error, "0.1.0", "en"));
  expect(schema(log)).toEqual([]);
  expect(brokenRules(log)).toEqual([]);
  expect(log.runs[0]).toMatchObject({
    results: [],
    automationDetails: { id: "onshore-unread/" },
    invocations: [
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "infra\\plan  .json:3:9: not valid JSON. Next: write it again." },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "infra/plan%20%20.json" },
                  region: { startLine: 3, startColumn: 9 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});
