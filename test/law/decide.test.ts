import { afterAll, describe, expect, test } from "vitest";
import { decisionTable, exemptions, ftzLists, guidelines2026, importantItems, strict } from "../../catalog/law";
import type { FtzList, Profile, Row } from "../../catalog/law/vocabulary";
import { told } from "../../src/language";
import type { ApprovalState } from "../../src/law/approval";
import { covering } from "../../src/law/covering";
import { type Decision, decide } from "../../src/law/decide";
import type { Claim, ExportFlow } from "../../src/law/flow";
import { profileOf } from "../../src/law/profile";
import { allowedCodes, objectionCodes, warningCodes } from "../../src/law/reasons";
import { whatTheLawAsks } from "../../src/law/what-the-law-asks";
import {
  approvedRegister,
  assessment,
  certificate,
  contract,
  flow,
  general,
  important,
  mappingApproval,
  notKnown,
  sensitive,
  today,
} from "./support";

const seen = new Set<string>();

interface Case {
  readonly flow: ExportFlow;
  readonly records?: readonly object[];
  readonly today?: string;
  readonly profile?: Profile;
  /** Of records, by their ids. */
  readonly approvals?: Readonly<Record<string, ApprovalState>>;
  /** Verdict, then its reasons, then `!` and its warnings. */
  readonly is: string;
}

function decided({
  flow: one,
  records = [],
  today: day = today,
  profile = guidelines2026,
  approvals = {},
}: Omit<Case, "is">): Decision {
  const decision = decide(one, approvedRegister(records, approvals), day, profile);
  for (const code of [...decision.reasons, ...decision.considered.flatMap(({ reasons }) => reasons)]) seen.add(code);
  for (const code of decision.warnings) seen.add(`! ${code}`);
  return decision;
}

function words({ verdict, reasons, warnings }: Decision): string {
  return [verdict, ...reasons, ...(warnings.length > 0 ? ["!", ...warnings] : [])].join(" ");
}

function cases(name: string, table: Readonly<Record<string, Case>>): void {
  describe(name, () => {
    test.each(Object.entries(table))("%s", (_, one) => expect(words(decided(one))).toBe(one.is));
  });
}

const persons = (plain: number, others = 0): ExportFlow => ({
  ...flow,
  volumes: { year: 2026, plain, sensitive: others },
});
const sensitivePersons = (number: number): ExportFlow => ({
  ...sensitive,
  volumes: { year: 2026, plain: 0, sensitive: number },
});
const claiming = (one: ExportFlow, code: string, more: Partial<Claim> = {}): ExportFlow => ({
  ...one,
  exemption: { code, ...more },
});
const from = (one: ExportFlow, more: Partial<ExportFlow["exporter"]>): ExportFlow => ({
  ...one,
  exporter: { ...one.exporter, ...more },
});
const reported = { reportNo: "R-1", reportDate: "2026-11-20", authority: "MIIT" };
const override = { decisionNo: "D-1", by: "Li Wei", date: "2026-11-01", until: "2026-12-31" };

const lookedAt: Row = {
  id: "house-looks",
  question: 4,
  says: { en: "", zh: "" },
  asks: "review",
  reason: "class-unknown",
  basis: [],
};
const reviewing = { ...strict, adds: [...strict.adds, { ...lookedAt, when: { classes: ["personal"] } }] } as const;

cases("the rows of the table", {
  "stays-in-mainland: nothing leaves": { flow: { ...important, leaves: false }, is: "allowed stays-in-mainland" },
  "remote-access: a reader outside is an export (Guidelines, behaviour 2)": {
    flow: { ...important, kind: "remote-access" },
    is: "denied no-record",
  },
  "a row of a house that has a person look at it asks the record for no less": {
    flow,
    records: [contract],
    profile: reviewing,
    is: "denied mechanism-too-weak",
  },
  "and a record that is strong enough is looked at": {
    flow,
    records: [assessment],
    profile: reviewing,
    is: "review class-unknown",
  },
  "core-data: denied (decision 7)": { flow: { ...flow, classes: ["core"] }, is: "denied core-data" },
  "core-data: an override makes it a matter for a person": {
    flow: { ...flow, classes: ["core"], override },
    is: "review core-data",
  },
  "core-data: what may be core beside is a matter for a person too, whatever record carries the rest": {
    flow: { ...important, moreClasses: notKnown, override },
    records: [assessment],
    is: "review class-unknown",
  },
  "core-data: an override that is over is none": {
    flow: { ...flow, classes: ["core"], override: { ...override, until: "2026-11-21" } },
    is: "denied core-data",
  },
  "state-secret: denied": { flow: { ...general, stateSecret: true }, is: "denied state-secret" },
  "state-secret: may be one": { flow: { ...general, stateSecret: notKnown }, is: "review state-secret" },
  "geo-data: denied without its approval": { flow: { ...general, geo: "raw" }, is: "denied mapping-approval-missing" },
  "geo-data: the approval carries what nothing else is asked for": {
    flow: { ...general, geo: "raw" },
    records: [mappingApproval],
    is: "allowed covered",
  },
  "geo-data: the approval does not stand in for the general route (decision 23)": {
    flow: { ...important, geo: "treated" },
    records: [mappingApproval],
    is: "denied no-record",
  },
  "geo-data: the general route does not stand in for the approval": {
    flow: { ...important, geo: "treated" },
    records: [assessment],
    is: "denied mapping-approval-missing",
  },
  "geo-data: both": {
    flow: { ...important, geo: "raw" },
    records: [assessment, mappingApproval],
    is: "allowed covered",
  },
  "geo-data: what is prohibited is so whatever was approved": {
    flow: { ...flow, classes: ["core"], geo: "raw" },
    records: [mappingApproval],
    is: "denied core-data",
  },
  "geo-data: may be": { flow: { ...general, geo: notKnown }, is: "review mapping-approval-missing" },
  "foreign-authority: denied (DSL 36, PIPL 41), also with an assessment": {
    flow: { ...flow, recipient: { name: "Lantu Europe GmbH", country: "DE", isForeignAuthority: true } },
    records: [assessment],
    is: "denied foreign-authority",
  },
  "foreign-authority: may be one": {
    flow: {
      ...flow,
      recipient: { name: "Lantu Europe GmbH", country: "DE", account: "777788889999", isForeignAuthority: notKnown },
    },
    records: [assessment],
    is: "review foreign-authority ! important-by-volume-2021",
  },
  "no-regulated-data: free (Provisions 3)": { flow: general, is: "allowed no-regulated-data" },
  "no-regulated-data: free even if nobody knows whether it leaves": {
    flow: { ...general, leaves: notKnown },
    is: "allowed no-regulated-data",
  },
  "small-volume: free (Provisions 5(4))": { flow: persons(50_000), is: "allowed small-volume" },
  "small-volume: one person with sensitive items in the year ends it (decision 3)": {
    flow: persons(50_000, 1),
    is: "denied no-record",
  },
  "important-data: a contract is too weak": {
    flow: important,
    records: [contract],
    is: "denied mechanism-too-weak level-not-covered",
  },
  "important-data: assessment": { flow: important, records: [assessment], is: "allowed covered" },
  "ciio: assessment in any volume (CSL 39)": {
    flow: from(persons(1), { isCiio: true }),
    records: [{ ...contract, exporter: { name: "Lantu Auto", isCiio: true } }],
    is: "denied mechanism-too-weak",
  },
  "ciio: not known is for review (decision 2)": {
    flow: from(persons(1), { isCiio: notKnown }),
    is: "review ciio-unknown",
  },
  "ciio: not known, and refused anyhow": { flow: from(important, { isCiio: notKnown }), is: "denied no-record" },
  "ciio: the register and the record differ": {
    flow: from(flow, { isCiio: true }),
    records: [assessment],
    is: "review exporter-status-changed",
  },
  "unknown: a class, at best free": { flow: { ...general, moreClasses: notKnown }, is: "review class-unknown" },
  "unknown: a class, and refused anyhow": { flow: { ...flow, moreClasses: notKnown }, is: "denied no-record" },
  "unknown: a class, although the rest is covered": {
    flow: { ...flow, moreClasses: notKnown },
    records: [contract],
    is: "review class-unknown ! important-by-volume-2021",
  },
  "unknown: the volume decides (decision 5)": {
    flow: { ...flow, volumes: notKnown },
    is: "review volume-unknown",
  },
  "unknown: sensitive, refused at the smallest volume": {
    flow: { ...sensitive, volumes: notKnown },
    is: "denied no-record",
  },
  "unknown: sensitive, a contract does at the smallest volume": {
    flow: { ...sensitive, volumes: notKnown },
    records: [contract],
    is: "review volume-unknown",
  },
  "unknown: the volume of important data decides nothing": {
    flow: { ...important, volumes: notKnown },
    records: [assessment],
    is: "allowed covered",
  },
  "unknown: a volume of another year is not known (decision 4)": {
    flow: { ...flow, volumes: { year: 2025, plain: 5, sensitive: 0 } },
    is: "review volume-unknown",
  },
  "class-conflict: none beside another class": {
    flow: { ...persons(5), classes: ["none", "personal"] },
    is: "review class-conflict",
  },
  "class-conflict: an item of important data in general data": {
    flow: { ...general, items: ["PROV21-1"] },
    is: "review class-conflict",
  },
  "before-the-provisions: the table does not tell": {
    flow: { ...persons(5), volumes: { year: 2024, plain: 5, sensitive: 0 } },
    records: [{ ...assessment, issuedDate: "2023-03-01", expiryDate: "2025-03-01", piaDate: "2023-01-01" }],
    today: "2024-03-21",
    is: "review volume-unknown",
  },
});

cases("persons: the number itself belongs to 以上, not to 不满 and 超过 (Civil Code, art. 1259)", {
  "99,999 plain": { flow: persons(99_999), is: "allowed small-volume" },
  "100,000 plain": { flow: persons(100_000), is: "denied no-record" },
  "100,000 plain, by contract": { flow: persons(100_000), records: [contract], is: "allowed covered" },
  "100,001 plain, by contract: important data in 2021": {
    flow: persons(100_001),
    records: [contract],
    is: "allowed covered ! important-by-volume-2021",
  },
  "100,000 plain by contract, strict": {
    flow: persons(100_000),
    records: [contract],
    profile: strict,
    is: "allowed covered",
  },
  "100,001 plain by contract, strict": {
    flow: persons(100_001),
    records: [contract],
    profile: strict,
    is: "denied mechanism-too-weak",
  },
  "100,001 plain by assessment, strict": {
    flow: persons(100_001),
    records: [assessment],
    profile: strict,
    is: "allowed covered",
  },
  "999,999 plain, by certificate": {
    flow: persons(999_999),
    records: [certificate],
    is: "allowed covered ! important-by-volume-2021",
  },
  "1,000,000 plain, by certificate": {
    flow: persons(1_000_000),
    records: [certificate],
    is: "denied mechanism-too-weak",
  },
  "1,000,000 plain, by assessment": { flow: persons(1_000_000), records: [assessment], is: "allowed covered" },
  "1 sensitive": { flow: sensitivePersons(1), is: "denied no-record" },
  "1 sensitive, by contract": { flow: sensitivePersons(1), records: [contract], is: "allowed covered" },
  "9,999 sensitive, by contract": { flow: sensitivePersons(9_999), records: [contract], is: "allowed covered" },
  "10,000 sensitive, by contract": {
    flow: sensitivePersons(10_000),
    records: [contract],
    is: "denied mechanism-too-weak",
  },
  "10,000 sensitive, by assessment": { flow: sensitivePersons(10_000), records: [assessment], is: "allowed covered" },
  "plain data of an exporter with 10,000 sensitive persons (decision 4)": {
    flow: persons(5, 10_000),
    records: [contract],
    is: "denied mechanism-too-weak",
  },
  "a sensitive flow counts itself in": {
    flow: sensitivePersons(0),
    is: "denied no-record",
  },
  "1 January: the count of last year is not this year's": {
    flow: persons(5),
    today: "2027-01-01",
    is: "review volume-unknown",
  },
  "31 December: it still is": { flow: persons(5), today: "2026-12-31", is: "allowed small-volume" },
});

const ex6 = { zone: "beijing", listEdition: "2025", sector: "automotive", filingNo: "F-1" };
const inBeijing = (one: ExportFlow) => from(one, { zone: "Beijing" });
const knownList: FtzList = {
  ...(ftzLists[0] as FtzList),
  zone: "here",
  edition: "1",
  sectors: ["automotive"],
  excludedSectors: ["autonomous-driving"],
  items: ["plates"],
  complete: true,
  filing: "not-required",
};
const houseLists = (list: Partial<FtzList>): Profile => ({ ...guidelines2026, ftzLists: [{ ...knownList, ...list }] });
const here = (one: ExportFlow, sector = "automotive") =>
  claiming(from(one, { zone: "here" }), "EX-6", { zone: "here", listEdition: "1", sector });
const purposeOf = (one: ExportFlow, purpose: string): ExportFlow => ({ ...one, purpose: [purpose] });
const affirmed = (code: string) =>
  Object.fromEntries(Object.keys(exemptions.find(({ id }) => id === code)?.facts ?? {}).map((name) => [name, true]));

cases("exemptions", {
  ...Object.fromEntries(
    ["EX-1", "EX-2", "EX-3", "EX-4"].flatMap((code) => {
      const its: ExportFlow = { ...sensitive, origin: "foreign", volumes: notKnown };
      return [
        [
          `${code}: the facts are affirmed, in any volume`,
          { flow: claiming(its, code, { facts: affirmed(code) }), is: `allowed exempt:${code}` },
        ],
        [`${code}: no facts`, { flow: claiming(its, code), is: "denied exemption-facts-missing no-record" }],
        [
          `${code}: not for important data (Provisions 5)`,
          {
            flow: claiming({ ...its, classes: ["important"] }, code, { facts: affirmed(code) }),
            is: "denied exemption-not-available no-record",
          },
        ],
        [
          `${code}: may apply to a CIIO`,
          {
            flow: from(claiming(its, code, { facts: affirmed(code) }), { isCiio: true }),
            is: `allowed exempt:${code}`,
          },
        ],
      ];
    }),
  ),
  "a fact that is denied": {
    flow: claiming(flow, "EX-2", { facts: { personIsParty: false, necessary: true } }),
    is: "denied exemption-not-available no-record",
  },
  "EX-1: of domestic origin": {
    flow: { ...claiming(flow, "EX-1", { facts: affirmed("EX-1") }), origin: "domestic" },
    is: "denied exemption-not-available no-record",
  },
  "EX-1: of unknown origin": {
    flow: { ...claiming(flow, "EX-1", { facts: affirmed("EX-1") }), origin: notKnown },
    is: "review exemption-facts-missing",
  },
  "EX-5: holds": { flow: claiming(persons(99_999), "EX-5"), is: "allowed exempt:EX-5" },
  "EX-5: too many persons": { flow: claiming(flow, "EX-5"), is: "denied exemption-not-available no-record" },
  "EX-5: never for a CIIO": {
    flow: from(claiming(persons(5), "EX-5"), { isCiio: true }),
    is: "denied exemption-not-available no-record",
  },
  "EX-5: a volume that is not known": {
    flow: claiming({ ...flow, volumes: notKnown }, "EX-5"),
    is: "review volume-unknown",
  },
  ...Object.fromEntries(
    (
      [
        ["EX-7", "vulnerability-fix", "MIIT", "SAMR"],
        ["EX-8", "处置安全事件", "工业和信息化部", "SAMR"],
        ["EX-9", "recall", "SAMR", "MIIT"],
      ] as const
    ).flatMap(([code, purpose, right, wrong]) => {
      const its = purposeOf({ ...important, classes: ["important", "sensitive-personal"], volumes: notKnown }, purpose);
      const report = { ...reported, authority: right };
      const note = "! exemption-review-note";
      return [
        [`${code}: with its report`, { flow: claiming(its, code, report), is: `allowed exempt:${code} ${note}` }],
        [`${code}: without`, { flow: claiming(its, code), is: "denied report-missing no-record" }],
        [
          `${code}: to the wrong authority`,
          { flow: claiming(its, code, { ...report, authority: wrong }), is: "denied report-wrong-authority no-record" },
        ],
        [
          `${code}: on the day, not before`,
          { flow: claiming(its, code, { ...report, reportDate: today }), is: "denied report-not-prior no-record" },
        ],
        [
          `${code}: the day before the flow started`,
          { flow: { ...claiming(its, code, report), starts: "2026-11-21" }, is: `allowed exempt:${code} ${note}` },
        ],
        [
          `${code}: after the flow started`,
          { flow: { ...claiming(its, code, report), starts: "2026-11-20" }, is: "denied report-not-prior no-record" },
        ],
        [
          `${code}: for another purpose`,
          {
            flow: claiming(purposeOf(its, "marketing"), code, report),
            is: "denied exemption-purpose-mismatch no-record",
          },
        ],
        [
          `${code}: of a CIIO (decision 1)`,
          { flow: from(claiming(its, code, report), { isCiio: true }), is: `review ciio-exemption-unsettled ${note}` },
        ],
        [
          `${code}: between the two days that sources name`,
          {
            flow: claiming(its, code, { ...report, reportDate: "2026-05-01" }),
            today: "2026-06-30",
            is: `review exemption-not-available ${note}`,
          },
        ],
      ];
    }),
  ),
  "EX-7: a purpose that is not known": {
    flow: claiming({ ...important, purpose: notKnown }, "EX-7", reported),
    is: "review purpose-unknown ! exemption-review-note",
  },
  "an exemption that there is not": { flow: claiming(flow, "EX-10"), is: "denied unknown-exemption no-record" },
  "an exemption that a house has closed": {
    flow: claiming(flow, "EX-2", { facts: affirmed("EX-2") }),
    profile: { ...guidelines2026, closes: ["EX-2"] },
    is: "denied exemption-not-available no-record",
  },
  "a claim that fails, and a contract that carries": {
    flow: claiming(flow, "EX-2"),
    records: [contract],
    is: "allowed covered ! important-by-volume-2021",
  },
  "a claim that a record makes": {
    flow: { ...sensitive, purpose: ["trip"] },
    records: [
      {
        id: "X-1",
        mechanism: "exemption",
        status: "active",
        exporter: { name: "Lantu Auto" },
        exemption: { code: "EX-2", facts: affirmed("EX-2") },
      },
    ],
    is: "allowed exempt:EX-2",
  },
  "core data is never exempt": {
    flow: claiming(purposeOf({ ...flow, classes: ["core"] }, "recall"), "EX-9", { ...reported, authority: "SAMR" }),
    is: "denied core-data",
  },
});

cases("lists of free trade zones (Provisions 6)", {
  "off a list that is known in full": { flow: here(flow), profile: houseLists({}), is: "allowed exempt:EX-6" },
  "of a record": {
    flow: from(flow, { zone: "here" }),
    records: [
      {
        id: "F-1",
        mechanism: "ftz_negative_list",
        status: "active",
        exporter: { name: "Lantu Auto" },
        ftz: { zone: "here", listEdition: "1", sector: "automotive" },
      },
    ],
    profile: houseLists({}),
    is: "allowed exempt:EX-6",
  },
  "on it": { flow: here({ ...flow, items: ["plates"] }), profile: houseLists({}), is: "denied ftz-listed no-record" },
  "items that are not known": {
    flow: here({ ...flow, items: notKnown }),
    profile: houseLists({}),
    is: "review ftz-listed class-conflict mapping-approval-missing",
  },
  "a list that is not known in full": {
    flow: claiming(inBeijing(flow), "EX-6", ex6),
    is: "review ftz-listed",
  },
  "important data off it": {
    flow: here(important),
    profile: houseLists({}),
    is: "review ftz-important-data",
  },
  "in another zone": {
    flow: from(here(flow), { zone: "tianjin" }),
    profile: houseLists({}),
    is: "denied ftz-zone-mismatch no-record",
  },
  "in no zone": {
    flow: claiming(flow, "EX-6", ex6),
    is: "denied ftz-zone-mismatch no-record",
  },
  "in a zone that is not known": {
    flow: from(here(flow), { zone: notKnown }),
    profile: houseLists({}),
    is: "review ftz-zone-mismatch",
  },
  "an edition that is no longer in force": {
    flow: claiming(inBeijing(flow), "EX-6", { ...ex6, listEdition: "2024" }),
    is: "denied ftz-no-list no-record",
  },
  "on the last day of the edition": {
    flow: claiming(inBeijing(flow), "EX-6", { ...ex6, listEdition: "2024" }),
    today: "2026-05-10",
    is: "review ftz-listed",
  },
  "a sector that the list leaves out": {
    flow: here(flow, "autonomous-driving"),
    profile: houseLists({}),
    is: "denied ftz-no-list no-record",
  },
  "no filing, where the list asks for one": {
    flow: here(flow),
    profile: houseLists({ filing: "required" }),
    is: "denied ftz-filing-missing no-record",
  },
  "no filing, where it is not known": {
    flow: here(flow),
    profile: houseLists({ filing: "unknown" }),
    is: "review ftz-filing-missing",
  },
  "on a positive list": {
    flow: here({ ...flow, items: ["plates"] }),
    profile: houseLists({ polarity: "positive" }),
    is: "allowed exempt:EX-6",
  },
  "not on a positive list": {
    flow: here({ ...flow, items: ["plates", "vin"] }),
    profile: houseLists({ polarity: "positive" }),
    is: "denied ftz-not-on-positive-list no-record",
  },
});

cases("validity: both days belong to it (Provisions 9, decisions 10 and 11)", {
  "the first day": { flow: important, records: [assessment], today: "2026-03-01", is: "allowed covered" },
  "the day before": { flow: important, records: [assessment], today: "2026-02-28", is: "denied not-yet-effective" },
  "the last day of three years": {
    flow: important,
    records: [{ ...assessment, annualReport: { year: 2028, date: "2028-12-01" } }],
    today: "2029-03-01",
    is: "allowed covered",
  },
  "the day after": { flow: important, records: [assessment], today: "2029-03-02", is: "denied expired" },
  "the last day of three years from 22 March 2024": {
    flow: important,
    records: [{ ...assessment, issuedDate: "2024-03-22", annualReport: { year: 2026, date: "2026-12-15" } }],
    today: "2027-03-22",
    is: "allowed covered",
  },
  "a later written day is capped": {
    flow: important,
    records: [{ ...assessment, issuedDate: "2024-04-01", expiryDate: "2030-01-01" }],
    today: "2027-04-02",
    is: "denied expired",
  },
  "an earlier written day stands": {
    flow: important,
    records: [{ ...assessment, expiryDate: "2026-11-21" }],
    is: "denied expired",
  },
  "the written day itself": {
    flow: important,
    records: [{ ...assessment, expiryDate: today }],
    is: "allowed covered",
  },
  "a result from before 22 March 2024 without a written day": {
    flow: important,
    records: [{ ...assessment, issuedDate: "2024-03-21", annualReport: { year: 2025, date: "2025-12-01" } }],
    is: "review expired",
  },
  "the same, of 22 March 2024": {
    flow: important,
    records: [{ ...assessment, issuedDate: "2024-03-22", annualReport: { year: 2025, date: "2025-12-01" } }],
    is: "allowed covered",
  },
  "a certificate of 29 February 2024, on 28 February 2027": {
    flow: { ...flow, volumes: { year: 2027, plain: 100_000, sensitive: 0 } },
    records: [{ ...certificate, issuedDate: "2024-02-29" }],
    today: "2027-02-28",
    is: "allowed covered",
  },
  "the same, on 1 March 2027": {
    flow: { ...flow, volumes: { year: 2027, plain: 100_000, sensitive: 0 } },
    records: [{ ...certificate, issuedDate: "2024-02-29" }],
    today: "2027-03-01",
    is: "denied expired",
  },
  "an extension, approved today": {
    flow: important,
    records: [
      { ...assessment, expiryDate: "2026-11-21", extension: { appliedDate: "2026-10-01", approvedDate: today } },
    ],
    is: "allowed covered",
  },
  "an extension, approved tomorrow": {
    flow: important,
    records: [
      { ...assessment, expiryDate: "2026-11-21", extension: { appliedDate: "2026-10-01", approvedDate: "2026-11-23" } },
    ],
    is: "denied expired extension-pending",
  },
  "an extension that is pending": {
    flow: important,
    records: [{ ...assessment, expiryDate: today, extension: { appliedDate: "2026-10-01" } }],
    is: "allowed covered ! extension-pending",
  },
  "the day of a contract is none of an assessment": {
    flow: important,
    records: [{ ...assessment, issuedDate: "2027-03-01", contract: { effectiveDate: "2020-01-01" } }],
    is: "denied not-yet-effective",
  },
  "an extension that was applied for on the last day": {
    flow: important,
    records: [
      { ...assessment, expiryDate: "2026-11-20", extension: { appliedDate: "2026-11-20", approvedDate: today } },
    ],
    is: "allowed covered",
  },
  "an extension that was applied for after the last day (Provisions 9)": {
    flow: important,
    records: [
      { ...assessment, expiryDate: "2026-11-20", extension: { appliedDate: "2026-11-21", approvedDate: today } },
    ],
    is: "denied expired",
  },
  suspended: { flow: important, records: [{ ...assessment, status: "suspended" }], is: "denied suspended" },
  revoked: { flow: important, records: [{ ...assessment, status: "revoked" }], is: "denied revoked" },
  "revoked from tomorrow": {
    flow: important,
    records: [{ ...assessment, revokedDate: "2026-11-23" }],
    is: "allowed covered",
  },
  "its status is revoked, and the day of that is tomorrow": {
    flow: important,
    records: [{ ...assessment, status: "revoked", revokedDate: "2026-11-23" }],
    is: "review revoked",
  },
  "the same, with a signature that is wrong": {
    flow: important,
    records: [{ ...assessment, status: "revoked", revokedDate: "2026-11-23" }],
    approvals: { "SA-1": "wrong-signature" },
    is: "denied not-approved",
  },
  pending: { flow: important, records: [{ ...assessment, status: "pending" }], is: "denied not-in-force" },
  "a revoked assessment beside a live contract (decision 14)": {
    flow: persons(100_000),
    records: [{ ...assessment, status: "revoked" }, contract],
    is: "review revoked",
  },
  "longer retention, until resolved (Assessment 14)": {
    flow: important,
    records: [{ ...assessment, changeEvents: [{ date: today, kind: "longer-retention", affectsSecurity: false }] }],
    is: "denied change-event",
  },
  "the same, resolved": {
    flow: important,
    records: [{ ...assessment, changeEvents: [{ date: today, kind: "longer-retention", resolvedBy: "CAC-2" }] }],
    is: "allowed covered",
  },
  "a change that affects security": {
    flow: important,
    records: [{ ...assessment, changeEvents: [{ date: today, kind: "control", affectsSecurity: true }] }],
    is: "denied change-event",
  },
  "a change that does not": {
    flow: important,
    records: [{ ...assessment, changeEvents: [{ date: today, kind: "control", affectsSecurity: false }] }],
    is: "allowed covered",
  },
  "a change of which that is not known": {
    flow: important,
    records: [{ ...assessment, changeEvents: [{ date: today, kind: "control" }] }],
    is: "review change-event",
  },
  "retention to the day": {
    flow: { ...important, retainedUntil: "2027-12-31" },
    records: [{ ...assessment, overseasRetention: { until: "2027-12-31" } }],
    is: "allowed covered",
  },
  "retention one day longer (decision 20)": {
    flow: { ...important, retainedUntil: "2028-01-01" },
    records: [{ ...assessment, overseasRetention: { until: "2027-12-31" } }],
    is: "denied retention-exceeded",
  },
});

const unfiled = { ...contract, contract: { effectiveDate: "2026-09-18" } };
const small = persons(100_000);

cases("filing within ten working days (Contract Measures 7, decision 12)", {
  "not filed, on the tenth working day after a holiday": {
    flow: small,
    records: [unfiled],
    today: "2026-10-09",
    is: "allowed covered ! filing-due",
  },
  "not filed, the day after": { flow: small, records: [unfiled], today: "2026-10-10", is: "denied not-filed" },
  "filed late": {
    flow: small,
    records: [{ ...contract, contract: { effectiveDate: "2026-09-18", filedDate: "2026-10-10" } }],
    is: "allowed covered ! filed-late",
  },
  "filed later than the day that is asked about": {
    flow: small,
    records: [{ ...contract, contract: { effectiveDate: "2026-09-18", filedDate: "2026-10-12" } }],
    today: "2026-10-11",
    is: "denied not-filed",
  },
  "not filed, in a year without a calendar": {
    flow: { ...small, volumes: { year: 2027, plain: 100_000, sensitive: 0 } },
    records: [{ ...contract, contract: { effectiveDate: "2026-12-25" } }],
    today: "2027-01-11",
    is: "review not-filed",
  },
});

cases("scope", {
  "another exporter": { flow: from(flow, { name: "Other" }), records: [contract], is: "denied wrong-exporter" },
  "an exporter that is not known": {
    flow: from(small, { name: notKnown }),
    records: [contract],
    is: "review wrong-exporter",
  },
  "names compare after NFKC, trim and case folding": {
    flow: from(small, { name: " LANTU　AUTO " }),
    records: [contract],
    is: "allowed covered",
  },
  "an alias that is listed": {
    flow: from(small, { name: "岚图汽车", aliases: ["Lantu Auto"] }),
    records: [contract],
    is: "allowed covered",
  },
  "a subsidiary that is listed": {
    flow: from(small, { name: "Lantu Parts" }),
    records: [{ ...contract, coveredSubsidiaries: ["Lantu Parts"] }],
    is: "allowed covered",
  },
  "a subsidiary that is not": {
    flow: from(small, { subsidiaries: ["Lantu Parts"] }),
    records: [contract],
    is: "denied subsidiary-not-covered",
  },
  "the same name with another credit code": {
    flow: from(small, { uscc: "91310000AAAAAAAAA1" }),
    records: [{ ...contract, exporter: { name: "Lantu Auto", isCiio: false, uscc: "91310000AAAAAAAAA2" } }],
    is: "denied wrong-exporter",
  },
  "another recipient": {
    flow: { ...flow, recipient: { name: "Other", country: "DE" } },
    records: [contract],
    is: "denied wrong-recipient",
  },
  "a recipient that is not known": {
    flow: { ...small, recipient: { name: notKnown, country: "DE", account: "777788889999" } },
    records: [contract],
    is: "review wrong-recipient",
  },
  "a recipient that is known by its account": {
    flow: { ...small, recipient: { country: "DE", account: "777788889999" } },
    records: [contract],
    is: "allowed covered",
  },
  "a recipient that is known by its account alone, and the record lists no accounts": {
    flow: { ...small, recipient: { country: "DE", account: "777788889999" } },
    records: [{ ...contract, recipients: [{ name: "Lantu Europe GmbH", country: "DE" }] }],
    is: "review wrong-recipient",
  },
  "the same, in another country": {
    flow: { ...small, recipient: { country: "US", account: "777788889999" } },
    records: [{ ...contract, recipients: [{ name: "Lantu Europe GmbH", country: "DE" }] }],
    is: "denied recipient-country-mismatch",
  },
  "the same, and the house calls it otherwise": {
    flow: { ...small, recipient: { country: "DE", account: "777788889999", alias: "Other" } },
    records: [{ ...contract, recipients: [{ name: "Lantu Europe GmbH", country: "DE" }] }],
    is: "denied wrong-recipient",
  },
  "the same, and the record lists other accounts": {
    flow: { ...small, recipient: { country: "DE", account: "111122223333" } },
    records: [contract],
    is: "denied wrong-recipient",
  },
  "the recipient in another country": {
    flow: { ...flow, recipient: { name: "Lantu Europe GmbH", country: "US", account: "777788889999" } },
    records: [contract],
    is: "denied recipient-country-mismatch",
  },
  "another account of the recipient": {
    flow: { ...flow, recipient: { name: "Lantu Europe GmbH", country: "DE", account: "111122223333" } },
    records: [contract],
    is: "denied account-not-listed",
  },
  "a destination that is not listed": {
    flow: { ...flow, destination: { region: "us-east-1" } },
    records: [contract],
    is: "denied destination-not-listed",
  },
  "a destination with the account in which it lands": {
    flow: small,
    records: [{ ...contract, destinations: [{ country: "DE", account: "777788889999" }] }],
    is: "allowed covered",
  },
  "a destination with another account": {
    flow: small,
    records: [{ ...contract, destinations: [{ country: "DE", account: "111122223333" }] }],
    is: "denied account-not-listed",
  },
  "one of two destinations has no account": {
    flow: small,
    records: [{ ...contract, destinations: [{ country: "DE", account: "111122223333" }, { country: "DE" }] }],
    is: "allowed covered",
  },
  "a destination with an account, and nobody tells where it lands": {
    flow: { ...small, recipient: { name: "Lantu Europe GmbH", country: "DE" } },
    records: [
      {
        ...contract,
        recipients: [{ name: "Lantu Europe GmbH", country: "DE" }],
        destinations: [{ country: "DE", account: "777788889999" }],
      },
    ],
    is: "review account-not-listed",
  },
  "for remote access the reader is the recipient (decision 17)": {
    flow: { ...small, kind: "remote-access", destination: { region: "cn-north-1" } },
    records: [contract],
    is: "allowed covered",
  },
  "a region that is not known": {
    flow: { ...small, destination: { region: "xx-north-9", country: "DE" } },
    records: [contract],
    is: "review destination-unknown",
  },
  "a region that contradicts the declared country": {
    flow: { ...small, destination: { region: "us-east-1", country: "DE" } },
    records: [contract],
    is: "denied destination-conflict",
  },
  "a declared country that cannot be held against the region": {
    flow: { ...small, destination: { region: "us-east-1", country: notKnown } },
    records: [{ ...contract, destinations: [{ country: "US" }] }],
    is: "review destination-unknown",
  },
  "a region that cannot be held against the declared country": {
    flow: { ...small, destination: { region: notKnown, country: "DE" } },
    records: [contract],
    is: "review destination-unknown",
  },
  "a region that is not known, declared to stay": {
    flow: { ...flow, leaves: false, destination: { region: notKnown, country: "CN" } },
    is: "review destination-unknown no-record ! important-by-volume-2021",
  },
  "a region abroad, declared to stay": {
    flow: { ...small, leaves: false, destination: { region: "us-east-1", country: "CN" } },
    is: "denied destination-conflict",
  },
  "nobody knows whether it leaves": {
    flow: { ...flow, leaves: notKnown },
    is: "review destination-unknown no-record ! important-by-volume-2021",
  },
  "given on to somebody who is not listed": {
    flow: { ...flow, onwardTransfers: [{ name: "Sub GmbH", country: "DE" }] },
    records: [contract],
    is: "denied onward-transfer-not-allowed",
  },
  "given on to somebody who is": {
    flow: { ...small, onwardTransfers: [{ name: "Sub GmbH", country: "DE" }] },
    records: [
      {
        ...contract,
        recipients: [
          { name: "Lantu Europe GmbH", country: "DE", onwardTransfer: [{ name: "Sub GmbH", country: "DE" }] },
        ],
      },
    ],
    is: "allowed covered",
  },
  "an item that is not listed": {
    flow: { ...flow, items: ["vin", "track"] },
    records: [contract],
    is: "denied item-not-listed",
  },
  "a level that is not covered": {
    flow: important,
    records: [{ ...assessment, dataLevel: "general" }],
    is: "denied level-not-covered",
  },
  "sensitive items that are not covered": {
    flow: sensitive,
    records: [{ ...contract, sensitive: false }],
    is: "denied level-not-covered",
  },
  "a purpose that is not listed": {
    flow: purposeOf(flow, "marketing"),
    records: [contract],
    is: "denied purpose-not-listed",
  },
  "a purpose that nobody states (decision 18)": {
    flow: { ...small, purpose: [] },
    records: [contract],
    is: "review purpose-unknown",
  },
  "a method that is not listed": {
    flow: { ...flow, method: "mail" },
    records: [{ ...contract, method: ["api"] }],
    is: "denied method-not-listed",
  },
  "scale: to the person": {
    flow: small,
    records: [{ ...contract, scale: { maxPersons: 100_000 } }],
    is: "allowed covered",
  },
  "scale: one person over (decision 19)": {
    flow: small,
    records: [{ ...contract, scale: { maxPersons: 99_999 } }],
    is: "denied scale-exceeded",
  },
  "scale: null is no limit": {
    flow: small,
    records: [{ ...contract, scale: { maxPersons: null, maxSensitivePersons: 0, year: null } }],
    is: "allowed covered",
  },
  "scale: of the flows that the record carries": {
    flow: { ...small, carried: { year: 2026, plain: 10, sensitive: 0 } },
    records: [{ ...contract, scale: { maxPersons: 10, year: 2026 } }],
    is: "allowed covered",
  },
  "scale: sensitive persons": {
    flow: sensitive,
    records: [{ ...contract, scale: { maxSensitivePersons: 499 } }],
    is: "denied scale-exceeded",
  },
  "scale: of another year": {
    flow: small,
    records: [{ ...contract, scale: { maxPersons: 100_000, year: 2025 } }],
    is: "review scale-year-mismatch",
  },
  "no impact assessment (PIPL 55)": {
    flow: small,
    records: [{ ...contract, piaReportId: undefined }],
    is: "denied pia-missing",
  },
  "an impact assessment after the flow started": {
    flow: { ...small, starts: "2026-01-31" },
    records: [contract],
    is: "denied pia-missing",
  },
  "important data alone needs none": {
    flow: important,
    records: [{ ...assessment, piaReportId: undefined }],
    is: "allowed covered",
  },
  "consent that is not separate (decision 9)": {
    flow: small,
    records: [{ ...contract, consent: { separate: false } }],
    is: "review consent-missing",
  },
  "a malformed record never covers (decision 24)": {
    flow: small,
    records: [{ ...contract, mechanism: "waiver" }],
    is: "denied malformed",
  },
  "two records of one id, neither counts": { flow: small, records: [contract, contract], is: "denied malformed" },
});

const gbaFlow: ExportFlow = {
  ...from(small, { city: "Shenzhen" }),
  destination: { region: "ap-east-1" },
  recipient: { name: "Lantu HK", country: "HK" },
};
const gba = {
  ...contract,
  contract: { ...contract.contract, template: "GBA-HK" },
  recipients: [{ name: "Lantu HK", country: "HK", onwardTransfer: [{ name: "Sub", country: "SG" }] }],
  destinations: [{ country: "HK" }, { country: "DE" }],
};

cases("contract of the Greater Bay Area (decision 21)", {
  inside: { flow: gbaFlow, records: [gba], is: "allowed covered" },
  "an exporter elsewhere": { flow: from(gbaFlow, { city: "Beijing" }), records: [gba], is: "denied outside-gba" },
  "an exporter of unknown city": { flow: from(gbaFlow, { city: notKnown }), records: [gba], is: "review outside-gba" },
  "storage outside": {
    flow: { ...gbaFlow, destination: { region: "eu-central-1" } },
    records: [gba],
    is: "denied outside-gba",
  },
  "onward transfer outside": {
    flow: { ...gbaFlow, onwardTransfers: [{ name: "Sub", country: "SG" }] },
    records: [gba],
    is: "denied outside-gba",
  },
  "1,000,000 persons": {
    flow: { ...gbaFlow, volumes: { year: 2026, plain: 1_000_000, sensitive: 0 } },
    records: [gba],
    is: "review mechanism-too-weak",
  },
  "10,000 sensitive persons": {
    flow: { ...gbaFlow, volumes: { year: 2026, plain: 5, sensitive: 10_000 } },
    records: [gba],
    is: "denied mechanism-too-weak",
  },
});

cases("papers that only warn (decision 8)", {
  "no provincial filing": {
    flow: important,
    records: [{ ...assessment, provincialMiitFilingNo: undefined }],
    is: "allowed covered ! provincial-filing-missing",
  },
  "the yearly report, on 15 December": {
    flow: important,
    records: [assessment],
    today: "2026-12-15",
    is: "allowed covered",
  },
  "the yearly report, the day after": {
    flow: important,
    records: [assessment],
    today: "2026-12-16",
    is: "allowed covered ! annual-report-missing",
  },
  "the yearly report was made": {
    flow: important,
    records: [{ ...assessment, annualReport: { year: 2026, date: "2026-12-01" } }],
    today: "2026-12-16",
    is: "allowed covered",
  },
});

const revoked = { ...assessment, status: "revoked" };

cases("who approved", {
  "nobody signed": { flow: small, records: [contract], approvals: { "SC-1": "unsigned" }, is: "allowed covered" },
  "an approver signed": { flow: small, records: [contract], approvals: { "SC-1": "signed" }, is: "allowed covered" },
  "recorded by another": {
    flow: small,
    records: [contract],
    approvals: { "SC-1": "recorded-by-another" },
    is: "allowed covered ! recorded-by-another",
  },
  "a signature that cannot be checked": {
    flow: small,
    records: [contract],
    approvals: { "SC-1": "not-checked" },
    is: "review not-approved",
  },
  ...Object.fromEntries(
    (["signature-missing", "cannot-be-signed", "wrong-signature", "unknown-key", "not-by-an-approver"] as const).map(
      (state) => [state, { flow: small, records: [contract], approvals: { "SC-1": state }, is: "denied not-approved" }],
    ),
  ),
  "another record that is signed": {
    flow: small,
    records: [contract, certificate],
    approvals: { "SC-1": "wrong-signature", "CE-1": "signed" },
    is: "allowed covered",
  },
  "a claim whose signature is wrong": {
    flow: { ...flow, purpose: ["recall"] },
    records: [
      {
        ...{ id: "EX", mechanism: "exemption", status: "active", exporter: contract.exporter },
        exemption: { code: "EX-9", reportNo: "R", reportDate: "2026-11-01", authority: "SAMR" },
      },
    ],
    approvals: { EX: "wrong-signature" },
    is: "denied not-approved no-record",
  },
  "a revocation counts whoever recorded it": {
    flow: small,
    records: [revoked, contract],
    approvals: { "SA-1": "wrong-signature", "SC-1": "signed" },
    is: "review revoked",
  },
});

const houseForbidding = profileOf({
  adds: [{ id: "no-germany", says: "Nothing general leaves", when: { classes: ["general"] }, asks: "deny" }],
}).profile;

cases("profiles", {
  "strict: exterior data never leaves (TC260-001)": {
    flow: { ...general, domains: ["exterior"] },
    profile: strict,
    is: "denied domain-never-leaves",
  },
  "a rule of the house": {
    flow: general,
    profile: houseForbidding,
    is: "denied house-rule",
  },
  "strict: running data by assessment": {
    flow: { ...general, domains: ["running"] },
    profile: strict,
    is: "denied no-record",
  },
  "guidelines: exterior data as any other": {
    flow: { ...general, domains: ["exterior"] },
    is: "allowed no-regulated-data",
  },
});

test("strict: what is for review is stopped", () => {
  const open = { ...general, moreClasses: notKnown };
  expect(decided({ flow: open }).blocks).toBe(false);
  expect(decided({ flow: open, profile: strict }).blocks).toBe(true);
});

test("the strongest record carries the flow, in whatever order they stand", () => {
  const records = [contract, certificate, assessment];
  for (const order of [records, [...records].reverse()]) {
    expect(decided({ flow: small, records: order }).record?.id).toBe("SA-1");
    expect(covering(small, approvedRegister(order, {}), today).record?.id).toBe("SA-1");
  }
});

test("records that each carry a part do not add up", () => {
  const parts = [
    { ...contract, id: "A", dataItems: ["vin"] },
    { ...contract, id: "B", dataItems: ["track"] },
  ];
  const decision = decided({ flow: { ...flow, items: ["vin", "track"] }, records: parts });
  expect([words(decision), decision.advice]).toEqual(["denied item-not-listed", "split-the-flow"]);
});

test("every record that was considered says why it does not carry the flow", () => {
  const records = [
    { ...contract, expiryDate: "2026-11-01" },
    { ...assessment, purpose: ["marketing"] },
  ];
  expect(decided({ flow, records }).considered).toEqual([
    { record: "SA-1", reasons: ["purpose-not-listed"] },
    { record: "SC-1", reasons: ["expired"] },
  ]);
});

describe("what the law asks", () => {
  test.each([
    ["stays", { ...important, leaves: false }, "none stays-in-mainland stays-in-mainland"],
    ["core", { ...flow, classes: ["core"] }, "deny core-data core-data"],
    ["important", important, "assessment important-data "],
    ["200,000 persons", flow, "contract-or-certification plain-100000 "],
    ["sensitive", sensitive, "contract-or-certification sensitive-1 "],
    ["unknown volume", { ...flow, volumes: notKnown }, "review small-volume small-volume volume-unknown"],
    ["a claim", claiming(flow, "EX-2", { facts: affirmed("EX-2") }), "none need-of-the-person exempt:EX-2"],
  ] as readonly (readonly [string, ExportFlow, string])[])("%s", (_, one, is) => {
    const { asks, row, reasons } = whatTheLawAsks(one, today);
    expect([asks, row, reasons.join(" ")].join(" ")).toBe(is);
  });
});

test("every row that is decided by a condition gives its basis", () => {
  for (const row of decisionTable) expect(row.basis.length, row.id).toBeGreaterThan(0);
  expect(importantItems.length).toBeGreaterThan(30);
});

afterAll(() => {
  const all = [...allowedCodes, ...objectionCodes, ...warningCodes.map((code) => `! ${code}`)];
  expect(
    all.filter((code) => !seen.has(code)),
    "codes that no case gives",
  ).toEqual([]);
  expect([...seen].filter((code) => !(all as readonly string[]).includes(code))).toEqual([]);
});

describe("lists of free trade zones that a house has", () => {
  const source = { url: "https://example.com/", checked: "2026-11-01" };
  const softer = { polarity: "positive", sectors: "all", items: ["vin"], filing: "not-required", source } as const;
  const listed = (zone: string, edition: string) => profileOf({ ftzLists: [{ zone, edition, ...softer }] });
  const judgedBy = (one: Profile, edition: string, sector = "automotive") =>
    words(
      decided({
        flow: claiming(inBeijing(flow), "EX-6", { ...ex6, filingNo: undefined, listEdition: edition, sector }),
        profile: one,
      }),
    );

  test("of a list that is known the house gives the items, and nothing else", () => {
    const { profile, faults } = listed("Beijing", "2025");
    expect(faults).toEqual([]);
    expect(judgedBy(profile, "2025")).toBe("denied ftz-listed ftz-filing-missing no-record");
    expect(judgedBy(profile, "2025", "aviation")).toBe("denied ftz-no-list no-record");
  });

  test("a list that is over stays so, and what is known to be on it stays on it", () => {
    const { profile } = listed("beijing", "2024");
    expect(judgedBy(profile, "2024")).toBe("denied ftz-no-list no-record");
    expect(profile.ftzLists?.[0]?.items).toEqual(expect.arrayContaining(["BJFTZ24-1", "vin"]));
  });

  test("an edition that is not known, of a zone that is, is a fault; a zone that is not known is none", () => {
    expect(told(listed("beijing", "2027").faults, "en")).toEqual([
      "the list beijing 2027 is not known, and others of that zone are: 2024, 2025",
    ]);
    expect(listed("suzhou", "2027").faults).toEqual([]);
  });
});
