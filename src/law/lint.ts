import { exemptions, periods, recordFields } from "../../catalog/law";
import type { Basis, Day, Remedy } from "../../catalog/law/vocabulary";
import { type Said, type Text, text } from "../language";
import { placeOfRegion } from "../model/place";
import { isUnknown } from "../model/value";
import { isRoute, lastDayOn, standing } from "./covering";
import { addDays, addMonths, addWorkingDays, addYears, yearOf } from "./dates";
import { folded } from "./flow";
import { type Provision, provisionsOn } from "./law-of";
import type { Objection, ObjectionCode, WarningCode } from "./reasons";
import type { AssessmentRecord } from "./record-schema";
import type { Filed as AnyFiled } from "./register";
import { reason, words } from "./words";

type Filed = AnyFiled<AssessmentRecord>;

/** Something to see to in a register. Errors are in what is written; warnings come with the day. */
export interface Remark {
  readonly level: "error" | "warning";
  readonly code:
    | ObjectionCode
    | WarningCode
    | Filing
    | "expiring"
    | "contradiction"
    | "overlap"
    | "covers-nothing"
    | "approver-without-key"
    | "signature-without-record";
  readonly record: string;
  /** Names joined by dots. */
  readonly field: string;
  readonly says: Said;
  readonly next: Text;
  /** The day by which it is to be seen to. */
  readonly due?: Day;
  /** Where the law asks it. */
  readonly law?: readonly Provision[];
}

/** What falls due while a record is in force. */
type Filing = "annual-report-due" | "extension-due" | "impact-assessment-old" | "renewal-due";

/** On which provision a remark rests, where it is not that of its field. */
const bases: Readonly<Partial<Record<Remark["code"], readonly Basis[]>>> = {
  "annual-report-due": periods.annualReport.basis,
  "annual-report-missing": periods.annualReport.basis,
  "extension-due": periods.extensionWindow.basis,
  "extension-pending": periods.extension.basis,
  "impact-assessment-old": periods.records.basis,
  "renewal-due": periods.certificateRenewal.basis,
};

/** Before the last day it is told so many days ahead, the fewest that hold. */
const ahead = [7, 30, 90];
/** Before a filing is due it is told so many days ahead. */
const filingAhead = 30;

/** What is to be seen to in a register on a day: each record by itself, and every two together. */
export function lint(register: readonly Filed[], today: Day): Remark[] {
  return register.flatMap((filed, at) => [
    ...againstItself(filed.record, today),
    ...remarks(filed, today),
    ...register.slice(0, at).flatMap((other) => together(filed, other, today)),
  ]);
}

/** What is missing in a record that is meant to be in force, and what runs out. */
export function remarks(filed: Filed, today: Day): Remark[] {
  const { objections, warnings } = standing(filed, today);
  const codes = [...new Set([...objections, ...warnings.map((code) => ({ code }))].map(({ code }) => code))];
  if (codes.some((code) => !isTold(code))) return [];
  const last = lastDayOn(filed, today);
  const isOver = last !== undefined && last < today;
  return [
    ...codes.map((code) => remarkOn(code, filed, objections, today)),
    ...(isOver ? [] : [...ending(filed, last, today), ...reporting(filed, today), ...aged(filed, today)]),
  ].map((remark) => ({ ...remark, ...resting(remark, filed, today) }));
}

function resting({ code, field }: Remark, { record }: Filed, today: Day): Pick<Remark, "law"> {
  const fieldBasis: Readonly<Record<string, { readonly basis: readonly Basis[] }>> = recordFields;
  const claimed = field.startsWith("exemption") ? exemptionOf(record)?.basis : undefined;
  const law = provisionsOn(bases[code] ?? claimed ?? fieldBasis[field]?.basis ?? [], today);
  return law.length === 0 ? {} : { law };
}

function exemptionOf({ exemption }: AssessmentRecord) {
  return exemptions.find(({ id }) => id === exemption?.code);
}

/** A signature that does not hold is wrong as it is written; what cannot be checked may hold. */
function isWrong(code: string, objections: readonly Objection[]): boolean {
  return code === "not-approved" && objections.some((one) => one.code === code && one.weight === "denied");
}

/** What is over, put off or not yet there is no matter to see to. */
function isTold(code: string): boolean {
  return !["revoked", "suspended", "not-in-force", "not-yet-effective"].includes(code);
}

/** Where what speaks against a record is put right; a claim otherwise. */
const fields: Readonly<Partial<Record<ObjectionCode | WarningCode, string>>> = {
  expired: "expiryDate",
  "extension-pending": "extension.approvedDate",
  "filing-due": "contract.filedDate",
  "filed-late": "contract.filedDate",
  "not-filed": "contract.filedDate",
  "change-event": "changeEvents",
  "retention-exceeded": "overseasRetention.until",
  "pia-missing": "piaReportId",
  "consent-missing": "consent.separate",
  "annual-report-missing": "annualReport",
  "provincial-filing-missing": "provincialMiitFilingNo",
  "not-approved": "",
  "recorded-by-another": "recordedBy",
  "report-missing": "exemption.reportNo",
  "report-not-prior": "exemption.reportDate",
  "report-wrong-authority": "exemption.authority",
  "ftz-filing-missing": "ftz.filingNo",
};

function remarkOn(
  code: ObjectionCode | WarningCode,
  filed: Filed,
  objections: readonly Objection[],
  today: Day,
): Remark {
  const { record, filingDue } = filed;
  const last = lastDayOn(filed, today);
  const isUnwritten = code === "expired" && (last === undefined || today <= last);
  const { approval } = filed;
  const isApproval = (code === "not-approved" || code === "recorded-by-another") && approval !== undefined;
  const name = isUnwritten ? "expired-unwritten" : isApproval ? approval.state : code;
  const report = exemptionOf(record)?.report;
  return {
    ...{ level: isWrong(code, objections) ? "error" : "warning", code, record: record.id },
    field: fields[code] ?? (record.ftz ? "ftz" : "exemption"),
    ...remedied(name, {
      last: last ?? "",
      day: filingDue === undefined ? "" : dayWords(filingDue),
      until: record.overseasRetention?.until ?? "",
      why: reason(code),
      by: approval?.by ?? "",
      what: report ? text(report.what) : "",
      authority: report?.authorities[0] ?? "",
    }),
    ...(code === "filing-due" && filingDue && { due: filingDue.day }),
  };
}

const remedies: Readonly<Record<string, Remedy>> = words.remarks;

/** What is wrong and what to do, filled in. */
export function remedied(name: string, filled: Said["filled"] = {}): Pick<Remark, "says" | "next"> {
  const { says, next } = remedies[name] ?? words.remarks.other;
  return { says: text(says, filled), next: text(next, filled) };
}

function dayWords({ day, certain }: ReturnType<typeof addWorkingDays>): Text {
  return certain ? day : text(words.uncertainDay, { day });
}

/** The last day comes: what is to be sought before it, or that it does. */
function ending({ record }: Filed, last: Day | undefined, today: Day): Remark[] {
  // Nothing is sought more than a year ahead.
  if (last === undefined || addYears(today, 1) < last) return [];
  const { id, mechanism, extension } = record;
  const isSought = extension?.appliedDate !== undefined && extension.appliedDate <= today;
  const opens = addWorkingDays(last, -periods.extensionWindow.workingDays);
  if (mechanism === "security_assessment" && !isSought && opens.day <= today)
    return [due("extension-due", id, "extension.appliedDate", last, { last, opens: dayWords(opens) })];
  const by = addMonths(last, -periods.certificateRenewal.months);
  if (mechanism === "certification" && !isSought && addDays(by, -filingAhead) <= today)
    return [due("renewal-due", id, "extension.appliedDate", by, { last, day: by })];
  const days = ahead.find((one) => last <= addDays(today, one));
  if (days === undefined) return [];
  const names = { security_assessment: "expiring-assessment", standard_contract: "expiring-contract" } as const;
  const name = mechanism in names ? names[mechanism as keyof typeof names] : "expiring";
  return [
    {
      ...{ level: "warning", code: "expiring", record: id, due: last },
      field: record.expiryDate === undefined ? "issuedDate" : "expiryDate",
      ...remedied(name, { last, days: String(days), opens: dayWords(opens) }),
    },
  ];
}

/** The yearly report of this year. */
function reporting({ record, classes }: Filed, today: Day): Remark[] {
  const { id, annualReport } = record;
  const year = yearOf(today);
  const day = `${year}-${periods.annualReport.yearly}`;
  const isMade = annualReport !== undefined && annualReport.year >= year && annualReport.date <= today;
  if (!isRoute(record) || !classes.includes("important") || isMade) return [];
  return addDays(day, -filingAhead) <= today && today <= day
    ? [due("annual-report-due", id, "annualReport", day, { day })]
    : [];
}

/** An impact assessment that need no longer be kept. */
function aged({ record }: Filed, today: Day): Remark[] {
  const { id, piaDate } = record;
  if (!isRoute(record) || piaDate === undefined) return [];
  const day = addYears(piaDate, periods.records.years);
  return today <= day ? [] : [due("impact-assessment-old", id, "piaDate", day, { made: piaDate, day })];
}

function due(code: Filing, record: string, field: string, day: Day, filled: Said["filled"]): Remark {
  return { level: "warning", code, record, field, ...remedied(code, filled), due: day };
}

/** What cannot be so, whatever the day brings. */
function againstItself(record: AssessmentRecord, today: Day): Remark[] {
  const { id, mechanism, status, revokedDate, dataLevel = "general", destinations = [] } = record;
  const contradiction = (field: string, name: string, filled: Said["filled"]): Remark[] => [
    { level: "error", code: "contradiction", record: id, field, ...remedied(name, filled) },
  ];
  const isPersonalOnly = mechanism === "standard_contract" || mechanism === "certification";
  return [
    ...(status === "active" && revokedDate !== undefined && revokedDate <= today
      ? contradiction("revokedDate", "active-and-revoked", { day: revokedDate })
      : []),
    ...(status === "revoked" && revokedDate !== undefined && revokedDate > today
      ? contradiction("revokedDate", "revoked-and-to-be", { day: revokedDate })
      : []),
    ...(isPersonalOnly && dataLevel !== "general"
      ? contradiction("dataLevel", "personal-only", {
          mechanism: text(words.mechanisms[mechanism]),
          data: text(words.classes[dataLevel]),
        })
      : []),
    ...destinations.flatMap(({ country, region, cloud = "aws" }, at) => {
      const lands = region === undefined || folded(cloud) !== "aws" ? country : placeOfRegion(region).country;
      return isUnknown(lands) || lands === country
        ? []
        : contradiction(`destinations.${at}.country`, "region-elsewhere", { region: region ?? "", lands, country });
    }),
  ];
}

function together(one: Filed, other: Filed, today: Day): Remark[] {
  const { record } = one;
  const error = (field: string, name: string, filled: Said["filled"]): Remark => ({
    ...{ level: "error", code: "contradiction", record: record.id, field },
    ...remedied(name, { other: other.record.id, ...filled }),
  });
  const number = (["approvalNo", "filingNo", "certificateNo"] as const).find(
    (name) => record[name] !== undefined && record[name] === other.record[name],
  );
  const isSame = isSameExporter(one, other);
  const [its, theirs] = [record.exporter.isCiio, other.record.exporter.isCiio];
  return [
    ...(number !== undefined && record.mechanism === other.record.mechanism
      ? [error(number, "same-number", { field: number })]
      : []),
    ...(isSame && its !== undefined && theirs !== undefined && its !== theirs
      ? [error("exporter.isCiio", "ciio-differs", { exporter: record.exporter.name })]
      : []),
    ...(isSame && overlap(one, other, today) ? besides(one, other, today) : []),
  ];
}

/** Two records for the same flows: both in force, or an assessment that was revoked beside what is in force. */
function besides(one: Filed, other: Filed, today: Day): Remark[] {
  const record = one.record.id;
  const isOver = (filed: Filed) =>
    standing(filed, today).objections.some(({ code }) => code !== "not-yet-effective" && !isPaper(code));
  const [revoked] = [one, other].filter(
    (filed) =>
      filed.record.mechanism === "security_assessment" &&
      standing(filed, today).objections.some(({ code }) => code === "revoked"),
  );
  if (revoked && [one, other].some((filed) => filed !== revoked && !isOver(filed))) {
    const beside = (revoked === one ? other : one).record.id;
    const says = remedied("revoked-beside", { revoked: revoked.record.id, other: beside });
    return [{ level: "warning", code: "revoked", record, field: "status", ...says }];
  }
  if (isOver(one) || isOver(other)) return [];
  return [
    { level: "warning", code: "overlap", record, field: "id", ...remedied("overlap", { other: other.record.id }) },
  ];
}

function isPaper(code: ObjectionCode): boolean {
  return (
    code === "pia-missing" ||
    code === "not-filed" ||
    code === "consent-missing" ||
    code === "not-approved" ||
    code === "change-event"
  );
}

function isSameExporter(one: Filed, other: Filed): boolean {
  const [its, theirs] = [one.record.exporter.uscc, other.record.exporter.uscc];
  if (its !== undefined && theirs !== undefined) return folded(its) === folded(theirs);
  return [...one.exporters].some((name) => other.exporters.has(name));
}

/** What a record leaves out it does not limit. */
function overlap(one: Filed, other: Filed, today: Day): boolean {
  const share = (its: Iterable<string> | undefined, theirs: ReadonlySet<string> | undefined) =>
    its === undefined || theirs === undefined || [...its].some((name) => theirs.has(name));
  const { record, classes } = one;
  return (
    isRoute(record) &&
    isRoute(other.record) &&
    (one.firstDay ?? "") <= (lastDayOn(other, today) ?? "9") &&
    (other.firstDay ?? "") <= (lastDayOn(one, today) ?? "9") &&
    share(recipientsOf(one), recipientsOf(other)) &&
    share(countriesOf(one), countriesOf(other)) &&
    share(one.purposes, other.purposes) &&
    share(one.items, other.items) &&
    share(classes, new Set(other.classes))
  );
}

function recipientsOf({ record: { recipients } }: Filed): ReadonlySet<string> | undefined {
  return recipients && new Set(recipients.map(({ name, country }) => `${folded(name)} ${country}`));
}

function countriesOf({ record: { destinations } }: Filed): ReadonlySet<string> | undefined {
  return destinations && new Set(destinations.map(({ country }) => country));
}
