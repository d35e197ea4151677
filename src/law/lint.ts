import { periods } from "../../catalog/law";
import type { Day } from "../../catalog/law/vocabulary";
import { placeOfRegion } from "../model/place";
import { isUnknown } from "../model/value";
import { type Approval, approvalWords } from "./approval";
import { classesOf, isRoute, lastDayOn, standing } from "./covering";
import { addDays, addWorkingDays } from "./dates";
import { folded } from "./flow";
import type { Objection, ObjectionCode, WarningCode } from "./reasons";
import type { AssessmentRecord } from "./record-schema";
import type { Filed } from "./register";

/** Something to see to in a register. Errors are in what is written; warnings come with the day. */
export interface Remark {
  readonly level: "error" | "warning";
  readonly code:
    | ObjectionCode
    | WarningCode
    | "expiring"
    | "contradiction"
    | "overlap"
    | "covers-nothing"
    | "approver-without-key"
    | "signature-without-record";
  readonly record: string;
  /** Names joined by dots. */
  readonly field: string;
  readonly says: string;
  readonly next: string;
}

/** Before the last day it is told so many days ahead, the fewest that hold. */
const ahead = [7, 30, 90];

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
  const { record } = filed;
  const { objections, warnings } = standing(filed, today);
  const codes = [...new Set([...objections, ...warnings.map((code) => ({ code }))].map(({ code }) => code))];
  if (codes.some((code) => !isTold(code))) return [];
  return [
    ...codes.map((code): Remark => {
      const { field, says, next } = words[code]?.(filed, today) ?? {
        field: record.ftz ? "ftz" : "exemption",
        says: `It does not carry what it describes: ${code}`,
        next: "correct the claim, or record what is missing",
      };
      return { level: isWrong(code, objections) ? "error" : "warning", code, record: record.id, field, says, next };
    }),
    ...expiring(filed, today),
  ];
}

/** A signature that does not hold is wrong as it is written; what cannot be checked may hold. */
function isWrong(code: string, objections: readonly Objection[]): boolean {
  return code === "not-approved" && objections.some((one) => one.code === code && one.weight === "denied");
}

/** What is over, put off or not yet there is no matter to see to. */
function isTold(code: string): boolean {
  return !["revoked", "suspended", "not-in-force", "not-yet-effective"].includes(code);
}

type Words = (filed: Filed, today: Day) => Pick<Remark, "field" | "says" | "next">;

const words: Readonly<Partial<Record<ObjectionCode | WarningCode, Words>>> = {
  expired: (filed, today) => {
    const last = lastDayOn(filed, today);
    return {
      field: "expiryDate",
      says:
        last !== undefined && last < today
          ? `Its last day was ${last}`
          : "It was issued when an assessment was valid for two years, and its last day is not written",
      next: "record its last day or its extension, or file what took its place",
    };
  },
  "extension-pending": () => ({
    field: "extension.approvedDate",
    says: "Its extension is applied for and not approved, and does not count yet",
    next: "record the approval when it is there",
  }),
  "filing-due": ({ filingDue }) => ({
    field: "contract.filedDate",
    says: `The contract is to be filed by ${filingDue?.day}, ten working days after it took effect${filingDue?.certain === false ? "; the working days of that year are not known" : ""}`,
    next: "file it with the provincial CAC, and record the day",
  }),
  "filed-late": ({ filingDue }) => ({
    field: "contract.filedDate",
    says: `The contract was filed after ${filingDue?.day}, the tenth working day`,
    next: "keep the correspondence with the provincial CAC",
  }),
  "not-filed": ({ filingDue }) => ({
    field: "contract.filedDate",
    says: `The contract was to be filed by ${filingDue?.day}, and covers nothing until it is`,
    next: "file it with the provincial CAC, and record the day",
  }),
  "change-event": () => ({
    field: "changeEvents",
    says: "Something changed that it does not cover, or of which it is not known whether it affects security",
    next: "apply again and record resolvedBy, or record affectsSecurity: false",
  }),
  "retention-exceeded": ({ record }) => ({
    field: "overseasRetention.until",
    says: `The data was to be kept abroad until ${record.overseasRetention?.until}`,
    next: "have it deleted, or apply again",
  }),
  "pia-missing": () => ({
    field: "piaReportId",
    says: "There is no impact assessment of personal information with its day, so it carries none",
    next: "record piaReportId and piaDate",
  }),
  "consent-missing": () => ({
    field: "consent.separate",
    says: "There is no separate consent",
    next: "ask a person whether consent is the ground",
  }),
  "not-approved": ({ approval }) => ({ field: "", ...approvalWords(approval as Approval) }),
  "recorded-by-another": ({ approval }) => ({ field: "recordedBy", ...approvalWords(approval as Approval) }),
  "annual-report-missing": () => ({
    field: "annualReport",
    says: "The last yearly report on important data, due by 15 December, is not recorded",
    next: "make the report, and record its year and day",
  }),
  "provincial-filing-missing": () => ({
    field: "provincialMiitFilingNo",
    says: "The filing of important data with the provincial MIIT is not recorded",
    next: "record its number",
  }),
};

function expiring(filed: Filed, today: Day): Remark[] {
  const { record } = filed;
  const last = lastDayOn(filed, today);
  if (last === undefined || today > last) return [];
  const days = ahead.find((one) => last <= addDays(today, one));
  if (days === undefined) return [];
  const opens = addWorkingDays(last, -periods.extensionWindow.workingDays).day;
  return [
    {
      level: "warning",
      code: "expiring",
      record: record.id,
      field: record.expiryDate === undefined ? "issuedDate" : "expiryDate",
      says: `Its last day is ${last}, within ${days} days`,
      next:
        record.mechanism === "security_assessment"
          ? `seek the extension, from ${opens} on, and record it`
          : "renew it and record the renewal, or stop its flows",
    },
  ];
}

/** What cannot be so, whatever the day brings. */
function againstItself(record: AssessmentRecord, today: Day): Remark[] {
  const { id, mechanism, status, revokedDate, dataLevel = "general", destinations = [] } = record;
  const contradiction = (field: string, says: string, next: string): Remark[] => [
    { level: "error", code: "contradiction", record: id, field, says, next },
  ];
  const isPersonalOnly = mechanism === "standard_contract" || mechanism === "certification";
  return [
    ...(status === "active" && revokedDate !== undefined && revokedDate <= today
      ? contradiction("revokedDate", `It is active, and was revoked on ${revokedDate}`, "set its status to revoked")
      : []),
    ...(isPersonalOnly && dataLevel !== "general"
      ? contradiction(
          "dataLevel",
          `A ${mechanism} carries personal information only, and this one is for ${dataLevel} data`,
          "record the assessment on which that data leaves",
        )
      : []),
    ...destinations.flatMap(({ country, region, cloud = "aws" }, at) => {
      const lands = region === undefined || folded(cloud) !== "aws" ? country : placeOfRegion(region).country;
      return isUnknown(lands) || lands === country
        ? []
        : contradiction(
            `destinations.${at}.country`,
            `${region} is in ${lands}, and the record says ${country}`,
            "correct the country or the region",
          );
    }),
  ];
}

function together(one: Filed, other: Filed, today: Day): Remark[] {
  const { record } = one;
  const remark = (level: Remark["level"], code: Remark["code"], field: string, says: string, next: string) => ({
    ...{ level, code, record: record.id, field, says, next },
  });
  const number = (["approvalNo", "filingNo", "certificateNo"] as const).find(
    (name) => record[name] !== undefined && record[name] === other.record[name],
  );
  const isSame = isSameExporter(one, other);
  const [its, theirs] = [record.exporter.isCiio, other.record.exporter.isCiio];
  return [
    ...(number !== undefined && record.mechanism === other.record.mechanism
      ? [
          remark(
            "error",
            "contradiction",
            number,
            `It has the ${number} of ${other.record.id}`,
            "keep one of the two, or correct the number",
          ),
        ]
      : []),
    ...(isSame && its !== undefined && theirs !== undefined && its !== theirs
      ? [
          remark(
            "error",
            "contradiction",
            "exporter.isCiio",
            `It and ${other.record.id} differ on whether ${record.exporter.name} is an operator of critical information infrastructure`,
            "correct one of the two",
          ),
        ]
      : []),
    ...(isSame && overlap(one, other, today) ? besides(one, other, today, remark) : []),
  ];
}

/** Two records for the same flows: both in force, or an assessment that was revoked beside what is in force. */
function besides(
  one: Filed,
  other: Filed,
  today: Day,
  remark: (level: Remark["level"], code: Remark["code"], field: string, says: string, next: string) => Remark,
): Remark[] {
  const isOver = (filed: Filed) =>
    standing(filed, today).objections.some(({ code }) => code !== "not-yet-effective" && !isPaper(code));
  const [revoked] = [one, other].filter(
    (filed) =>
      filed.record.mechanism === "security_assessment" &&
      standing(filed, today).objections.some(({ code }) => code === "revoked"),
  );
  if (revoked && [one, other].some((filed) => filed !== revoked && !isOver(filed)))
    return [
      remark(
        "warning",
        "revoked",
        "status",
        `The assessment ${revoked.record.id} is revoked, and ${(revoked === one ? other : one).record.id} is for the same flows`,
        "have a person decide whether the flows may go on",
      ),
    ];
  if (isOver(one) || isOver(other)) return [];
  return [
    remark(
      "warning",
      "overlap",
      "id",
      `It and ${other.record.id} are for the same flows`,
      "leave both if both are meant: the strongest carries a flow, and two never add up",
    ),
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
  const { record } = one;
  return (
    isRoute(record) &&
    isRoute(other.record) &&
    (one.firstDay ?? "") <= (lastDayOn(other, today) ?? "9") &&
    (other.firstDay ?? "") <= (lastDayOn(one, today) ?? "9") &&
    share(recipientsOf(one), recipientsOf(other)) &&
    share(countriesOf(one), countriesOf(other)) &&
    share(one.purposes, other.purposes) &&
    share(one.items, other.items) &&
    share(classesOf(record), new Set(classesOf(other.record)))
  );
}

function recipientsOf({ record: { recipients } }: Filed): ReadonlySet<string> | undefined {
  return recipients && new Set(recipients.map(({ name, country }) => `${folded(name)} ${country}`));
}

function countriesOf({ record: { destinations } }: Filed): ReadonlySet<string> | undefined {
  return destinations && new Set(destinations.map(({ country }) => country));
}
