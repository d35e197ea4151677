import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { csvReport } from "../../src/reports/check-csv";
import { manyDocuments } from "../support/documents";

const documents = manyDocuments();

/** CSV as RFC 4180 reads it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const table = (document: ReportDocument) => {
  const text = [...csvReport(document, "en")].join("");
  const [head = [], ...rows] = rowsOf(text);
  return { text, head, rows: rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""]))) };
};

describe.each(Object.entries(documents))("%s", (_, document) => {
  const { text, head, rows } = table(document);

  test("has a row for each finding and flow, those of the base too, with as many cells as columns", () => {
    const { findings, stores = [], copies = [], grants = [], difference } = document;
    const gone = Object.values(difference?.resolved ?? {}).flat().length;
    expect(rows.length).toBe(findings.length + stores.length + copies.length + grants.length + gone);
    expect(rowsOf(text).every((cells) => cells.length === head.length)).toBe(true);
    expect(rows.filter(({ state }) => state === "resolved").length).toBe(gone);
  });

  test("no cell is a formula, moves a terminal, or is longer than a spreadsheet takes", () => {
    for (const row of rowsOf(text))
      for (const cell of row) {
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(cell.length).toBeLessThanOrEqual(32_001);
      }
  });
});

test("a grant says who, from where, and what it is about", () => {
  const { rows } = table(documents["what is new"] as ReportDocument);
  expect(rows.find(({ row }) => row === "grant")).toMatchObject({
    state: "new",
    address: "aws_s3_bucket_policy.stage",
    from: "aws_s3_bucket.stage",
    classes: "important",
    access: "read",
    who_kind: "account",
    who_id: "aws-cn:444455556666",
    is_certain: "yes",
  });
});
