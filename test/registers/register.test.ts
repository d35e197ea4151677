import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Said, tell } from "../../src/language";
import { standing } from "../../src/law/covering";
import { lint, remarks } from "../../src/law/lint";
import { readRecords } from "../../src/law/record-schema";
import { file } from "../../src/law/register";
import { loadConfiguration } from "../../src/load-configuration";
import { loadRegister } from "../../src/load-register";
import { assessment, certificate, contract, mappingApproval, today } from "../law/support";

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "register-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const load = (root: string) => loadRegister(loadConfiguration(join(root, "onshore.yaml"), []));
const json = (record: object) => JSON.stringify(record, null, "\t");
const filed = (...records: readonly object[]) => {
  const read = readRecords(records);
  expect(read.errors).toEqual([]);
  return read.records.map(file);
};

describe("records in files", () => {
  test("each file is one, YAML or JSON, in folders below too; other files are none", () => {
    const root = folder({
      "onshore.yaml": "",
      "assessments/sa.json": json(assessment),
      "assessments/2026/sc.yaml": json(contract),
      "assessments/notes.txt": "no record",
      "assessments/.draft.yaml": "no record",
    });
    const { records, errors, placeOf } = load(root);
    expect(errors).toEqual([]);
    expect(records.map(({ id }) => id).sort()).toEqual(["SA-1", "SC-1"]);
    expect(placeOf("SC-1", ["mechanism"])).toMatchObject({ file: join(root, "assessments/2026/sc.yaml") });
  });

  test("what is malformed has its file, line and next step, and the others count", () => {
    const root = folder({
      "onshore.yaml": "",
      "assessments/a.yaml": "id: [\n",
      "assessments/b.yaml": `${json(contract)}\n---\nid: *c\n`,
      "assessments/c.yaml": "- D\n",
      "assessments/d.yaml":
        "id: E\nmechanism: mapping_approval\nstatus: active\nexporter: { name: A }\nissuedDate: 2026-02-30\n",
      "assessments/e.json": json(certificate),
      "assessments/f.yaml": "a: &a [*a]\nb: *c\n",
    });
    const { records, errors } = load(root);
    expect(records.map(({ id }) => id)).toEqual(["SC-1", "CE-1"]);
    const lines = errors.map(({ file: path = "", line, field, says, next }) =>
      [path.slice(-6), line, field, tell(says, "en").slice(0, 8), tell(next, "en")].join("|"),
    );
    expect(lines).toEqual([
      "a.yaml|1||not YAML|correct the line",
      expect.stringMatching(/^b\.yaml\|\d\d\|\|not YAML\|correct the line$/),
      expect.stringMatching(/^c\.yaml\|1\|\|.*\|correct the value$/),
      "d.yaml|5|issuedDate|issuedDa|write the day so",
      "d.yaml|1|mapping.approvalNo|mapping.|add it",
      expect.stringMatching(/^f\.yaml\|\d\|\|not YAML\|correct the line$/),
    ]);
  });

  test("an id that onshore.yaml has is taken, and the entry there stays", () => {
    const entry = "{ id: SC-1, mechanism: standard_contract, status: active, dataClasses: [personal] }";
    const root = folder({ "onshore.yaml": `assessments: [${entry}]`, "assessments/sc.json": json(contract) });
    const { records, errors } = load(root);
    expect(records).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(["duplicate-id"]);
  });

  test("the configuration may name other folders; one that is not there is told", () => {
    const root = folder({
      "onshore.yaml": "register: [legal, more]",
      "legal/a.json": json(assessment),
      "more/b.json": json(contract),
    });
    expect(load(root).records).toHaveLength(2);
    const wrong = folder({ "onshore.yaml": "register: [legl]" });
    expect(() => load(wrong)).toThrow('there is no folder "legl"');
  });

  test("without an onshore.yaml there is no register", () => {
    expect(loadRegister(loadConfiguration(undefined, [])).files).toEqual([]);
  });
});

describe("lint", () => {
  const codes = (...records: readonly object[]) =>
    lint(filed(...records), today).map(({ level, code, record, field, says, next }) => {
      expect(`${tell(says, "en")} ${tell(next, "zh-CN")}`).not.toMatch(/[{}]/);
      return `${level} ${code} ${record} ${field}`;
    });
  const reported = { ...assessment, annualReport: { year: 2026, date: "2026-11-10" } };

  test("a full record is no matter", () => {
    expect(codes(reported)).toEqual([]);
    expect(codes(mappingApproval)).toEqual([]);
  });

  test.each([
    ["2026-11-21", "warning expired SC-1 expiryDate", "was 2026-11-21"],
    ["2026-11-22", "warning expiring SC-1 expiryDate", "within 7 days"],
    ["2026-11-29", "warning expiring SC-1 expiryDate", "within 7 days"],
    ["2026-11-30", "warning expiring SC-1 expiryDate", "within 30 days"],
    ["2026-12-22", "warning expiring SC-1 expiryDate", "within 30 days"],
    ["2026-12-23", "warning expiring SC-1 expiryDate", "within 90 days"],
    ["2027-02-20", "warning expiring SC-1 expiryDate", "within 90 days"],
  ])("last day %s", (expiryDate, is, says) => {
    const [remark, ...more] = lint(filed({ ...contract, expiryDate }), today);
    expect(`${remark?.level} ${remark?.code} ${remark?.record} ${remark?.field}`).toBe(is);
    expect(tell(remark?.says as Said, "en")).toContain(says);
    expect(more).toEqual([]);
  });

  test("91 days ahead nothing is told", () => {
    expect(codes({ ...contract, expiryDate: "2027-02-21" })).toEqual([]);
  });

  test("a contract is filed within ten working days", () => {
    const unfiled = { ...contract, contract: { effectiveDate: "2026-11-16" } };
    expect(
      lint(filed(unfiled), today).map(({ code, says }) => [code, /\d{4}-\d\d-\d\d/.exec(tell(says, "en"))?.[0]]),
    ).toEqual([["filing-due", "2026-11-30"]]);
    expect(lint(filed(unfiled), "2026-11-30").map(({ code }) => code)).toEqual(["filing-due"]);
    expect(lint(filed(unfiled), "2026-12-01").map(({ code }) => code)).toEqual(["not-filed"]);
  });

  test("papers that are missing", () => {
    const { piaReportId: _, ...bare } = contract as typeof contract & { piaReportId?: string };
    expect(codes(bare)).toEqual(["warning pia-missing SC-1 piaReportId"]);
    const { provincialMiitFilingNo: __, ...open } = reported;
    expect(codes(open)).toEqual(["warning provincial-filing-missing SA-1 provincialMiitFilingNo"]);
  });

  /** What is told, by when, and on which provision. */
  const told = (record: object, day: string) =>
    lint(filed(record), day).map(
      ({ code, field, due = "-", law = [] }) =>
        `${code} ${field} ${due} ${law.map(({ title, article = "-", certainty }) => `${title?.en.split(" ")[0]} ${article} ${certainty}`).join(", ")}`,
    );
  const ending = {
    ...assessment,
    issuedDate: "2024-06-01",
    expiryDate: "2026-11-20",
    annualReport: { year: 2026, date: "2026-01-10" },
  };

  /** 60 working days before Friday, 20 November 2026, with the National Day between, are 24 August. */
  const extension = "extension-due extension.appliedDate 2026-11-20 Provisions 9 quoted";
  const asked = { extension: { appliedDate: "2026-09-01" } };
  test.each<readonly [day: string, more: object, is: readonly string[]]>([
    ["2026-08-21", {}, []],
    ["2026-08-22", {}, ["expiring expiryDate 2026-11-20 "]],
    ["2026-08-23", {}, ["expiring expiryDate 2026-11-20 "]],
    ["2026-08-24", {}, [extension]],
    ["2026-11-20", {}, [extension]],
    ["2026-11-21", {}, ["expired expiryDate - "]],
    ["2026-08-31", asked, ["extension-due extension.appliedDate 2026-11-20 Provisions 9 quoted"]],
    [
      "2026-09-01",
      asked,
      ["extension-pending extension.approvedDate - Provisions 9 quoted", "expiring expiryDate 2026-11-20 "],
    ],
    ["2026-11-20", { extension: { ...asked.extension, approvedDate: "2026-11-01" } }, []],
    ["2026-11-20", { status: "suspended" }, []],
  ])("the extension of an assessment, on %s with %j", (day, more, is) =>
    expect(told({ ...ending, ...more }, day)).toEqual(is),
  );

  const report = "annual-report-due annualReport 2026-12-15 Provisions 13 secondary";
  const missed = "annual-report-missing annualReport - Provisions 13 secondary";
  const of2025 = { annualReport: { year: 2025, date: "2025-12-10" } };
  test.each<readonly [day: string, more: object, is: readonly string[]]>([
    ["2026-11-14", of2025, []],
    ["2026-11-15", of2025, [report]],
    ["2026-12-15", of2025, [report]],
    ["2026-12-16", of2025, [missed]],
    ["2026-11-15", { annualReport: undefined }, [report]],
    ["2026-11-15", { annualReport: undefined, issuedDate: "2025-12-15" }, [missed, report]],
    ["2026-11-15", { annualReport: { year: 2026, date: "2026-11-15" } }, []],
    ["2026-11-15", { annualReport: { year: 2026, date: "2026-11-16" } }, [report]],
    ["2026-11-15", { annualReport: undefined, dataLevel: "general" }, []],
    ["2026-11-15", { annualReport: undefined, status: "revoked" }, []],
  ])("the yearly report on important data, on %s with %j", (day, more, is) =>
    expect(told({ ...assessment, ...more }, day)).toEqual(is),
  );

  const aged = "impact-assessment-old piaDate 2026-11-21 Personal 56 read";
  test.each<readonly [day: string, more: object, is: readonly string[]]>([
    ["2026-11-21", { piaDate: "2023-11-21" }, []],
    ["2026-11-22", { piaDate: "2023-11-21" }, [aged]],
    ["2027-03-01", { piaDate: "2024-02-29" }, ["impact-assessment-old piaDate 2027-02-28 Personal 56 read"]],
    ["2027-02-28", { piaDate: "2024-02-29" }, []],
    ["2026-11-22", { piaDate: "2023-11-21", expiryDate: "2026-11-21" }, ["expired expiryDate - "]],
    ["2026-11-22", { piaDate: "2023-11-21", status: "pending" }, []],
  ])("an impact assessment, on %s with %j", (day, more, is) => expect(told({ ...contract, ...more }, day)).toEqual(is));

  const filing = "filing-due contract.filedDate 2026-11-30 Contract 7 secondary";
  const open = { contract: { effectiveDate: "2026-11-16" } };
  test.each<readonly [day: string, more: object, is: readonly string[]]>([
    ["2026-11-15", open, []],
    ["2026-11-16", open, [filing]],
    ["2026-11-30", open, [filing]],
    ["2026-12-01", open, ["not-filed contract.filedDate - Contract 7 secondary"]],
    ["2026-12-01", { contract: { ...open.contract, filedDate: "2026-11-30" } }, []],
    [
      "2026-12-01",
      { contract: { ...open.contract, filedDate: "2026-12-01" } },
      ["filed-late contract.filedDate - Contract 7 secondary"],
    ],
  ])("the filing of a contract, on %s with %j", (day, more, is) =>
    expect(told({ ...contract, ...more }, day)).toEqual(is),
  );

  test("a day that is counted over a year of unknown working days says so", () => {
    const [remark] = lint(filed({ ...contract, contract: { effectiveDate: "2026-12-28" } }), "2026-12-28");
    expect(tell(remark?.says as Said, "en")).toMatch(
      /by 2027-01-11 \(the working days of that year are not known\), ten working days/,
    );
  });

  const renewal = "renewal-due extension.appliedDate 2027-02-28 Certification - uncertain";
  test.each<readonly [day: string, more: object, is: readonly string[]]>([
    ["2027-01-28", {}, []],
    ["2027-01-29", {}, [renewal]],
    ["2027-08-31", {}, [renewal]],
    ["2027-09-01", {}, ["expired expiryDate - "]],
    [
      "2027-02-01",
      { extension: { appliedDate: "2027-02-01" } },
      ["extension-pending extension.approvedDate - Provisions 9 quoted"],
    ],
  ])("the renewal of a certificate, six months before 31 August, on %s with %j", (day, more, is) =>
    expect(told({ ...certificate, expiryDate: "2027-08-31", ...more }, day)).toEqual(is),
  );

  test("a contract that ends is renewed, and the new one is filed", () => {
    const [remark] = lint(filed({ ...contract, expiryDate: "2026-12-01" }), today);
    expect([remark?.code, remark?.due, tell(remark?.next ?? "", "en")]).toEqual([
      "expiring",
      "2026-12-01",
      expect.stringMatching(/ten working/),
    ]);
  });

  test.each<readonly [claim: object, is: readonly string[]]>([
    [{ reportNo: "R-1", reportDate: "2026-11-21", authority: "SAMR" }, []],
    [{ authority: "SAMR" }, ["report-missing exemption.reportNo the filing of the recall SAMR"]],
    [{ reportNo: "R-1", authority: "SAMR" }, ["report-missing exemption.reportNo the filing of the recall SAMR"]],
    [
      { reportNo: "R-1", reportDate: "2026-11-22", authority: "SAMR" },
      ["report-not-prior exemption.reportDate the filing of the recall SAMR"],
    ],
    [
      { reportNo: "R-1", reportDate: "2026-11-21", authority: "MOT" },
      ["report-wrong-authority exemption.authority the filing of the recall SAMR"],
    ],
  ])("the report that an exemption asks for: %j", (claim, is) => {
    const exporter = { name: "Lantu Auto", isCiio: false };
    const record = { ...mappingApproval, mechanism: "exemption", purpose: ["recall"], exporter };
    const remarked = lint(filed({ ...record, exemption: { code: "EX-9", ...claim } }), today);
    expect(remarked).toHaveLength(is.length);
    for (const [at, { code, field, says, next, law = [] }] of remarked.entries()) {
      expect(`${tell(says, "en")} ${tell(next, "en")}`).toContain("the filing of the recall");
      expect(`${code} ${field} the filing of the recall SAMR`).toBe(is[at]);
      expect(law[0]).toMatchObject({ article: { en: "exemption 9" }, certainty: "secondary" });
    }
  });

  test("what contradicts itself is an error", () => {
    expect(codes({ ...contract, revokedDate: "2026-11-22" })).toEqual(["error contradiction SC-1 revokedDate"]);
    const ahead = { ...contract, status: "revoked", revokedDate: "2026-11-23" };
    expect(codes(ahead)).toEqual(["error contradiction SC-1 revokedDate"]);
    expect(codes({ ...ahead, status: "active" })).toEqual([]);
    expect(codes({ ...contract, dataLevel: "important" })[0]).toBe("error contradiction SC-1 dataLevel");
    expect(codes({ ...contract, destinations: [{ country: "FR", region: "eu-central-1" }] })).toEqual([
      "error contradiction SC-1 destinations.0.country",
    ]);
  });

  test("two records that speak of the same flows, or say different things", () => {
    expect(codes(contract, certificate)).toEqual(["warning overlap CE-1 id"]);
    expect(codes(contract, { ...certificate, dataItems: ["trip"] })).toEqual([]);
    expect(codes(contract, { ...certificate, expiryDate: "2026-10-01" })).toEqual(["warning expired CE-1 expiryDate"]);
    const next = { ...certificate, issuedDate: "2027-01-01" };
    expect(codes({ ...contract, expiryDate: "2027-12-31" }, next)).toEqual(["warning overlap CE-1 id"]);
    expect(codes({ ...contract, expiryDate: "2026-12-31" }, next)).toEqual(["warning expiring SC-1 expiryDate"]);
    expect(codes({ ...assessment, status: "revoked" }, contract)).toEqual(["warning revoked SC-1 status"]);
    expect(codes(certificate, { ...certificate, id: "CE-2", dataItems: ["trip"] })).toEqual([
      "error contradiction CE-2 certificateNo",
    ]);
    const ciio = { ...contract.exporter, isCiio: true };
    expect(codes(contract, { ...certificate, dataItems: ["trip"], exporter: ciio })).toEqual([
      "error contradiction CE-1 exporter.isCiio",
    ]);
  });

  test("what is revoked, suspended, pending or not yet valid is no matter to see to", () => {
    for (const status of ["revoked", "suspended", "pending"] as const)
      expect(codes({ ...contract, status })).toEqual([]);
    expect(remarks(file(filed(contract)[0]?.record as never), "2026-01-01")).toEqual([]);
  });
});

describe("a record by itself", () => {
  const of = (record: object, day = today) => standing(file(filed(record)[0]?.record as never), day);

  test("three years from the result, and classes by level", () => {
    const one = file(filed({ ...assessment, sensitive: true })[0]?.record as never);
    expect([one.firstDay, one.lastDay]).toEqual(["2026-03-01", "2029-03-01"]);
    expect(one.classes).toEqual(["important", "sensitive-personal", "personal"]);
    expect(file(filed(mappingApproval)[0]?.record as never).classes).toEqual([]);
  });

  test("without an impact assessment it carries no personal information", () => {
    const { piaReportId: _, ...bare } = contract as typeof contract & { piaReportId?: string };
    expect(of(bare).objections.map(({ code }) => code)).toEqual(["pia-missing"]);
  });

  test("an exemption that cannot be told from a record does not carry", () => {
    const exporter = { name: "Lantu Auto", isCiio: false };
    const claim = { ...mappingApproval, mechanism: "exemption", purpose: ["recall"], exporter };
    const told = (exemption: object) =>
      of({ ...claim, exemption }).objections.map(({ code, weight }) => `${code} ${weight}`);
    expect(told({ code: "EX-9", reportNo: "1", reportDate: "2026-10-01", authority: "SAMR" })).toEqual([]);
    expect(told({ code: "EX-9", authority: "SAMR" })).toEqual(["report-missing denied"]);
    expect(told({ code: "EX-2", facts: { personIsParty: true, necessary: true } })).toEqual([]);
    expect(told({ code: "EX-2", facts: { personIsParty: true } })).toEqual(["exemption-facts-missing denied"]);
    const open = { ...claim, exporter: { name: "Lantu Auto" }, exemption: { code: "EX-9", reportNo: "1" } };
    expect(of(open).objections.map(({ code }) => code)).toContain("ciio-unknown");
    expect(told({ code: "EX-5" }).length).toBeGreaterThan(0);
  });
});
