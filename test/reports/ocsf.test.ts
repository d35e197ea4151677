import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { ocsfReport } from "../../src/reports/ocsf";
import { manyDocuments } from "../support/documents";
import { against } from "../support/schemas";

interface Event {
  readonly class_uid: number;
  readonly activity_id: number;
  readonly type_uid: number;
  readonly status: string;
  readonly compliance: { readonly status: string };
  readonly finding_info: { readonly uid: string };
}

const documents = manyDocuments();
const schema = against("ocsf-1.5.0.json");
const events = (document: ReportDocument) => JSON.parse([...ocsfReport(document, "en")].join("")) as readonly Event[];
const statuses = (name: string) =>
  new Set(events(documents[name] as ReportDocument).map(({ status, compliance }) => `${status}, ${compliance.status}`));

describe.each(Object.entries(documents))("%s", (_, document) => {
  test("has what OCSF 1.5.0 requires, and nothing that it does not know", () => {
    for (const event of events(document)) expect(schema(event)).toEqual([]);
  });

  test("its type is made of its class and its activity", () => {
    for (const { class_uid, activity_id, type_uid } of events(document))
      expect(type_uid).toBe(class_uid * 100 + activity_id);
  });
});

test("what is resolved closes, what is kept is suppressed, what cannot be told warns", () => {
  expect(statuses("what is new")).toEqual(new Set(["New, Fail", "New, Warning", "Resolved, Pass"]));
  expect(statuses("waivers")).toContain("Suppressed, Fail");
  expect(statuses("what is new, and only that blocks")).toContain("In Progress, Fail");
});
