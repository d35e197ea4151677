import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { told } from "../../src/language";
import { decide } from "../../src/law/decide";
import { recordErrorCodes } from "../../src/law/reasons";
import { type AssessmentRecord, mechanisms, readRecords, recordSchema } from "../../src/law/record-schema";
import { registerOf } from "../../src/law/register";
import { assessment, certificate, contract, flow, mappingApproval, today } from "./support";

const without = (record: object, field: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

describe("errors of a record", () => {
  test.each([
    ["a mechanism that there is not", { ...contract, mechanism: "waiver" }, "unknown-mechanism mechanism"],
    ["no mechanism", without(contract, "mechanism"), "missing-field mechanism"],
    ["no exporter", without(contract, "exporter"), "missing-field exporter, missing-field exporter.isCiio"],
    ["no number", without(assessment, "approvalNo"), "missing-field approvalNo"],
    ["no self-assessment (decision 8)", without(assessment, "selfAssessmentId"), "missing-field selfAssessmentId"],
    ["no first day of the contract", { ...contract, contract: {} }, "missing-field contract.effectiveDate"],
    ["no number of the certificate", without(certificate, "certificateNo"), "missing-field certificateNo"],
    ["no number of the approval", { ...mappingApproval, mapping: {} }, "missing-field mapping.approvalNo"],
    ["a day that there is not", { ...assessment, expiryDate: "2027-02-29" }, "invalid-date expiryDate"],
    ["a day as a number", { ...assessment, expiryDate: 20270301 }, "invalid-date expiryDate"],
    ["a status that there is not", { ...contract, status: "valid" }, "invalid-value status"],
    ["less than nobody", { ...contract, scale: { maxPersons: -1 } }, "invalid-value scale.maxPersons"],
    ["an empty name", { ...contract, exporter: { ...contract.exporter, name: " " } }, "invalid-value exporter.name"],
    ["the last day before the first", { ...assessment, expiryDate: "2026-02-28" }, "dates-reversed expiryDate"],
    ["no record at all", "SC-1", "invalid-value "],
    ["a day that is left to fill in", { ...assessment, issuedDate: "<day>" }, "not-filled-in issuedDate"],
    [
      "what is left to fill in, wherever it stands",
      { ...contract, id: "<id>", purpose: ["<what for>"], exporter: { ...contract.exporter, isCiio: " <true> " } },
      "not-filled-in exporter.isCiio, not-filled-in purpose.0, not-filled-in id",
    ],
  ])("%s", (_, record, is) => {
    const { records, errors } = readRecords([record]);
    expect(errors.map(({ code, field }) => `${code} ${field}`).join(", ")).toBe(is);
    expect(records).toEqual([]);
  });

  test("a name that is not known is told with the nearest right one, in parts too", () => {
    const { errors } = readRecords([
      { ...contract, purposes: [], recipients: [{ name: "A", country: "DE", acounts: ["1"] }] },
    ]);
    expect(told(errors, "en").map(({ says, next }) => `${says}. ${next}`)).toEqual([
      '"recipients.0.acounts" is not known. did you mean accounts?',
      '"purposes" is not known. did you mean purpose?',
    ]);
  });

  test("of two records with one id neither counts, the others do; each error has its place", () => {
    const { records, errors } = readRecords([contract, assessment, contract], (position, path) => ({
      file: "onshore.yaml",
      line: 10 * position + path.length,
    }));
    expect(records.map(({ id }) => id)).toEqual(["SA-1"]);
    expect(errors.map(({ code, position, file, line }) => `${code} ${position} ${file}:${line}`)).toEqual([
      "duplicate-id 0 onshore.yaml:1",
      "duplicate-id 2 onshore.yaml:21",
    ]);
  });

  test("angle brackets within a value are a part of it", () => {
    const { errors } = readRecords([{ ...contract, recordedBy: "Li Wei <li.wei@lantu.example>", purpose: ["a < b"] }]);
    expect(errors).toEqual([]);
  });

  test("every code is given", () => {
    const bad = [
      { ...contract, mechanism: "waiver" },
      without(contract, "status"),
      { ...assessment, expiryDate: "soon" },
      { ...assessment, id: "SA-2", expiryDate: "2026-02-28" },
      { ...certificate, status: 1 },
      { ...certificate, id: "CE-2", status: "<status>" },
    ];
    const { errors } = readRecords([...bad, contract]);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(recordErrorCodes));
  });

  test("a well-formed record of each mechanism has none", () => {
    const { errors } = readRecords([assessment, contract, certificate, mappingApproval]);
    expect(errors).toEqual([]);
  });
});

test("an editor can be told what a record may have", () => {
  const { properties } = z.toJSONSchema(recordSchema, { io: "input", unrepresentable: "any" });
  expect(Object.keys(properties ?? {})).toContain("coveredSubsidiaries");
});

const names = [...Object.keys(contract), ...Object.keys(assessment), "scale", "changeEvents", "recipents", "__proto__"];
const broken = fc
  .tuple(fc.constantFrom<object>(assessment, contract, certificate), fc.constantFrom(...names), fc.jsonValue())
  .map(([record, name, value]): unknown => Object.fromEntries([...Object.entries(record), [name, value]]));

test("whatever is written, nothing crashes, every record that does not count has an error, and none of those covers", () => {
  const anything = fc.oneof(broken, fc.jsonValue() as fc.Arbitrary<unknown>, fc.constantFrom<unknown>(...mechanisms));
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 5 }), (list) => {
      const read = readRecords(list);
      const faulty = new Set(read.errors.map(({ position }) => position));
      expect(read.records.length + faulty.size).toBe(list.length);
      const { record } = decide(flow, registerOf(read), today);
      expect(record === undefined || read.records.includes(record as AssessmentRecord)).toBe(true);
      expect(decide(flow, registerOf({ records: [], errors: read.errors }), today).verdict).toBe("denied");
    }),
    { numRuns: 500 },
  );
});
