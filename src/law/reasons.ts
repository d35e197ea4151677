import { namesIn, words } from "./words";

export type AllowedCode = keyof typeof words.allowed;
export type ObjectionCode = keyof typeof words.objections;
export type WarningCode = keyof typeof words.warnings;
export type RecordErrorCode = keyof typeof words.recordErrors;

/** The codes of each kind: those that the catalog has words for. */
export const allowedCodes = namesIn(words.allowed);
export const objectionCodes = namesIn(words.objections);
export const warningCodes = namesIn(words.warnings);
export const recordErrorCodes = namesIn(words.recordErrors);

/** Something that speaks against: `denied` if it is known to, `review` if it may, or if a person has to decide. */
export interface Objection {
  readonly code: ObjectionCode;
  readonly weight: "denied" | "review";
}

export const denied = (code: ObjectionCode): Objection => ({ code, weight: "denied" });
export const review = (code: ObjectionCode): Objection => ({ code, weight: "review" });

export type Verdict = keyof typeof words.verdicts;

export function verdictOf(objections: readonly Objection[]): Verdict {
  if (objections.length === 0) return "allowed";
  return objections.some(({ weight }) => weight === "denied") ? "denied" : "review";
}

export function codesOf<Code extends string>(objections: readonly { readonly code: Code }[]): Code[] {
  return [...new Set(objections.map(({ code }) => code))];
}
