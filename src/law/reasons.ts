/** Why a flow may leave. */
export const allowedCodes = [
  "stays-in-mainland",
  "no-regulated-data",
  "small-volume",
  "exempt:EX-1",
  "exempt:EX-2",
  "exempt:EX-3",
  "exempt:EX-4",
  "exempt:EX-5",
  "exempt:EX-6",
  "exempt:EX-7",
  "exempt:EX-8",
  "exempt:EX-9",
  "covered",
] as const;

/** Why it may not, or why a person has to look: the data and the parties, the claim, the time, the scope, the papers. */
export const objectionCodes = [
  "core-data",
  "state-secret",
  "foreign-authority",
  "domain-never-leaves",
  "mapping-approval-missing",
  "class-unknown",
  "class-conflict",
  "volume-unknown",
  "ciio-unknown",
  "ciio-exemption-unsettled",
  "unknown-exemption",
  "exemption-facts-missing",
  "exemption-not-available",
  "exemption-purpose-mismatch",
  "report-missing",
  "report-not-prior",
  "report-wrong-authority",
  "ftz-zone-mismatch",
  "ftz-no-list",
  "ftz-listed",
  "ftz-not-on-positive-list",
  "ftz-filing-missing",
  "ftz-important-data",
  "not-yet-effective",
  "expired",
  "extension-pending",
  "revoked",
  "suspended",
  "not-in-force",
  "change-event",
  "retention-exceeded",
  "no-record",
  "mechanism-too-weak",
  "wrong-exporter",
  "subsidiary-not-covered",
  "exporter-status-changed",
  "wrong-recipient",
  "recipient-country-mismatch",
  "account-not-listed",
  "destination-not-listed",
  "destination-conflict",
  "destination-unknown",
  "onward-transfer-not-allowed",
  "outside-gba",
  "item-not-listed",
  "level-not-covered",
  "purpose-not-listed",
  "purpose-unknown",
  "method-not-listed",
  "scale-exceeded",
  "scale-year-mismatch",
  "pia-missing",
  "not-filed",
  "consent-missing",
  "not-approved",
  "malformed",
] as const;

/** What does not change the verdict, and should be seen to. */
export const warningCodes = [
  "annual-report-missing",
  "provincial-filing-missing",
  "extension-pending",
  "filing-due",
  "filed-late",
  "recorded-by-another",
  "important-by-volume-2021",
  "exemption-review-note",
] as const;

/** What is wrong with a record as it is written. */
export const recordErrorCodes = [
  "missing-field",
  "unknown-mechanism",
  "invalid-date",
  "invalid-value",
  "dates-reversed",
  "duplicate-id",
] as const;

export type AllowedCode = (typeof allowedCodes)[number];
export type ObjectionCode = (typeof objectionCodes)[number];
export type WarningCode = (typeof warningCodes)[number];
export type RecordErrorCode = (typeof recordErrorCodes)[number];

/** Something that speaks against: `denied` if it is known to, `review` if it may, or if a person has to decide. */
export interface Objection {
  readonly code: ObjectionCode;
  readonly weight: "denied" | "review";
}

export const denied = (code: ObjectionCode): Objection => ({ code, weight: "denied" });
export const review = (code: ObjectionCode): Objection => ({ code, weight: "review" });

export type Verdict = "allowed" | "denied" | "review";

export function verdictOf(objections: readonly Objection[]): Verdict {
  if (objections.length === 0) return "allowed";
  return objections.some(({ weight }) => weight === "denied") ? "denied" : "review";
}

export function codesOf<Code extends string>(objections: readonly { readonly code: Code }[]): Code[] {
  return [...new Set(objections.map(({ code }) => code))];
}
