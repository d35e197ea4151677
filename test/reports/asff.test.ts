import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { asffReport } from "../../src/reports/asff";
import { manyDocuments, manyFindings } from "../support/documents";
import { against } from "../support/schemas";

interface Batch {
  readonly Findings: readonly {
    readonly Id: string;
    readonly ProductArn: string;
    readonly AwsAccountId: string;
    readonly Compliance: { readonly Status: string };
    readonly Workflow: { readonly Status: string };
    readonly RecordState: string;
    readonly Resources: readonly { readonly Type: string }[];
  }[];
}

const documents = manyDocuments();
const schema = against("asff.json");
const batches = (document: ReportDocument) => JSON.parse([...asffReport(document, "en")].join("")) as readonly Batch[];
const named = (name: string) => batches(documents[name] as ReportDocument).flatMap(({ Findings }) => Findings);

describe.each(Object.entries(documents))("%s", (_, document) => {
  test("is what BatchImportFindings takes, within its lengths, each finding once", () => {
    const all = batches(document);
    expect(schema(all)).toEqual([]);
    const ids = all.flatMap(({ Findings }) => Findings.map(({ Id }) => Id));
    expect(new Set(ids).size).toBe(document.findings.length + (document.difference?.resolved.findings.length ?? 0));
    for (const batch of all) expect(JSON.stringify(batch).length).toBeLessThan(6_000_000);
  });

  test("a batch is of one account and region, since that account sends it", () => {
    for (const { Findings } of batches(document)) {
      expect(new Set(Findings.map(({ ProductArn }) => ProductArn)).size).toBe(1);
      for (const { ProductArn, AwsAccountId } of Findings)
        expect(ProductArn).toContain(`:product/${AwsAccountId}/default`);
    }
  });
});

test("no batch is longer than a hundred", () => {
  expect(batches(manyFindings(250)).map(({ Findings }) => Findings.length)).toEqual([100, 100, 49, 1]);
});

test("states and types are those of Security Hub", () => {
  const said = (name: string) =>
    new Set(
      named(name).map(({ Compliance, Workflow, RecordState }) =>
        [Compliance.Status, Workflow.Status, RecordState].join(" "),
      ),
    );
  expect(said("what is new")).toEqual(
    new Set(["FAILED NEW ACTIVE", "NOT_AVAILABLE NEW ACTIVE", "PASSED RESOLVED ARCHIVED"]),
  );
  expect(said("waivers")).toContain("WARNING SUPPRESSED ACTIVE");
  expect(named("what is new").flatMap(({ Resources }) => Resources.map(({ Type }) => Type))).toContain("AwsS3Bucket");
  expect(named("what is new")[0]?.ProductArn).toMatch(/^arn:aws-cn:securityhub:cn-/);
});
