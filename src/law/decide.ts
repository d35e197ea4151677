import { guidelines2026 } from "../../catalog/law";
import type { Asks, Basis, Day, Profile } from "../../catalog/law/vocabulary";
import { isUnknown } from "../model/value";
import { isRoute, type JudgedRecord, judgeRecords } from "./covering";
import { asDescribed, claimOf, type JudgedClaim, judgeClaim } from "./exemptions";
import { type Claim, contradictsItself, type ExportFlow, leavesOf } from "./flow";
import {
  type AllowedCode,
  codesOf,
  denied,
  type Objection,
  type ObjectionCode,
  review,
  type Verdict,
  verdictOf,
  type WarningCode,
} from "./reasons";
import type { Recorded } from "./record-schema";
import type { Considered, Register } from "./register";
import { asksOf, isFreeToClaim, type Law, lawOn } from "./table";

export interface Decision {
  readonly verdict: Verdict;
  /** Whether it is stopped: what is denied, and in a strict profile what a person has to look at. */
  readonly blocks: boolean;
  readonly asks: Asks;
  /** Ids of the rows of the table that ask it. */
  readonly rows: readonly string[];
  readonly basis: readonly Basis[];
  readonly reasons: readonly (AllowedCode | ObjectionCode)[];
  /** What should be seen to although the flow may leave. */
  readonly warnings: readonly WarningCode[];
  /** The record that carries the flow, or would. */
  readonly record?: Recorded;
  readonly considered: readonly Considered[];
  /** Records in force each carry a part: they do not add up. */
  readonly advice?: "split-the-flow";
}

/** One way on which a flow may leave, and what speaks against it. */
interface Way {
  readonly objections: readonly Objection[];
  readonly reason: AllowedCode;
  readonly warnings?: () => readonly WarningCode[];
  readonly record?: Recorded;
  /** The exemption that is claimed. */
  readonly claim?: JudgedClaim;
}

/** Whether a flow may leave on a day: does it leave, is it prohibited, is it free, what is asked, and does a record carry it. */
export function decide(flow: ExportFlow, register: Register, today: Day, profile: Profile = guidelines2026): Decision {
  const law = lawOn(flow, today, profile);
  const prohibited = prohibitions(law, flow);
  const { way, records } =
    prohibited.length > 0 ? { way: stopped(prohibited), records: none } : bestWay(flow, register, law, today, profile);
  // Whether it leaves at all is not known: what would be wrong is then for review.
  const isOpen = isUnknown(leavesOf(flow)) && way.objections.length > 0;
  const objections = isOpen
    ? [review("destination-unknown"), ...way.objections.map(({ code }) => review(code))]
    : way.objections;
  const verdict = verdictOf(objections);
  const isDenied = verdict === "denied";
  const against = isDenied ? objections.filter(({ weight }) => weight === "denied") : objections;
  return {
    verdict,
    blocks: isDenied || (verdict === "review" && profile.reviewBlocks),
    ...asked(law, prohibited, way),
    ...(isOpen && { asks: "review" }),
    basis: way.claim?.basis ?? law.rows.flatMap(({ basis }) => basis),
    reasons: verdict === "allowed" ? [way.reason] : codesOf(against),
    warnings: isDenied
      ? []
      : [...new Set([...(way.reason === "covered" ? law.warnings : []), ...(way.warnings?.() ?? [])])],
    ...(!isDenied && way.record && { record: way.record }),
    get considered() {
      return records.considered;
    },
    ...(isDenied && isInParts(records.judged) && { advice: "split-the-flow" as const }),
  };
}

/** What is asked, and by which rows: nothing where an exemption holds, whatever approval is needed beside it. */
function asked(law: Law, prohibited: readonly Objection[], way: Way): Pick<Decision, "asks" | "rows"> {
  const isExempt = way.objections.every(({ code }) => code === "mapping-approval-missing");
  if (way.claim && isExempt) return { asks: "none", rows: [way.claim.row] };
  return { asks: prohibited.length > 0 ? "deny" : asksOf(law), rows: law.rows.map(({ id }) => id) };
}

type Records = ReturnType<typeof judgeRecords>;
const none: Records = { judged: [], considered: [] };

/** The way against which least speaks, with the approval that it needs beside it. */
function bestWay(
  flow: ExportFlow,
  register: Register,
  law: Law,
  today: Day,
  profile: Profile,
): { readonly way: Way; readonly records: Records } {
  const isAsked = isFreeToClaim(law) || law.needsMapping !== false;
  const records = isAsked ? judgeRecords(flow, register, today, law) : none;
  const way = wayOut(flow, law, records, today, profile);
  return { way: { ...way, objections: [...way.objections, ...mapping(law, records.judged)] }, records };
}

function stopped(objections: readonly Objection[]): Way {
  return { objections, reason: "covered" };
}

function prohibitions(law: Law, flow: ExportFlow): Objection[] {
  if (law.atBest === "deny") return law.rows.flatMap(({ reason }) => (reason ? [denied(reason as ObjectionCode)] : []));
  return isFreeToClaim(law) && contradictsItself(flow) === true ? [denied("destination-conflict")] : [];
}

/** The way against which least speaks: free by the table, by a claim, or by a record. */
function wayOut(flow: ExportFlow, law: Law, records: Records, today: Day, profile: Profile): Way {
  if (!isFreeToClaim(law)) return { objections: law.open, reason: freeBy(law) ?? "covered" };
  const claims = claimsOf(flow, records.judged).map(({ claim, by }) => claimed(claim, by, flow, law, today, profile));
  const route = leastAgainst(law.atBest === "none" ? [unasked(law, records.judged)] : recorded(law, records));
  const best = leastAgainst([...claims, route]);
  if (verdictOf(best.objections) !== "denied") return best;
  // Nothing carries it: what speaks against the claims is told beside what speaks against the closest record.
  return { ...route, objections: [...claims.flatMap(({ objections }) => objections), ...route.objections] };
}

/** The first against which nothing speaks, or else the first of those against which least does; there is one at least. */
function leastAgainst(ways: Iterable<Way>): Way {
  let least: { readonly way: Way; readonly weight: number } | undefined;
  for (const way of ways) {
    const weight = weightOf(way.objections);
    if (weight === 0) return way;
    if (!least || weight < least.weight) least = { way, weight };
  }
  return least?.way as Way;
}

function freeBy({ rows }: Law): AllowedCode | undefined {
  return rows.find(({ reason }) => reason !== undefined)?.reason as AllowedCode | undefined;
}

/** Nothing is asked; what is left then is the approval of surveying and mapping data. */
function unasked(law: Law, judged: readonly JudgedRecord[]): Way {
  const approval = judged.find((one) => isApproval(one.record) && verdictOf(one.objections) === "allowed");
  const reason = freeBy(law);
  return {
    objections: law.open,
    reason: reason ?? "covered",
    warnings: () => approval?.warnings ?? [],
    ...(reason === undefined && approval && { record: approval.record }),
  };
}

/** One after the other, the strongest first: who asks may stop at the first that carries. */
function* recorded(law: Law, records: Records): Iterable<Way> {
  const open = law.atBest === "review" ? [...law.open, ...rowObjections(law)] : law.open;
  const routes = records.judged.filter(({ record }) => isRoute(record));
  const assessments = routes.filter(isAssessment);
  for (const one of assessments) yield by(one, open);
  const revoked = assessments.some(({ objections }) => isRevoked(objections)) ? [review("revoked")] : [];
  for (const one of routes) if (!isAssessment(one)) yield by(one, [...revoked, ...open]);
  if (routes.length > 0) return;
  // Bystanders come first and all say the same; malformed records come last.
  const told = records.judged.length > 0 ? [] : [records.considered[0], records.considered.at(-1)];
  const codes = new Set(told.flatMap((one) => one?.reasons[0] ?? []));
  yield stopped([...(codes.size > 0 ? codes : (["no-record"] as const))].map(denied).concat(open));
}

function by(judged: JudgedRecord, more: readonly Objection[]): Way {
  return {
    objections: more.length === 0 ? judged.objections : [...judged.objections, ...more],
    reason: "covered",
    warnings: () => judged.warnings,
    record: judged.record,
  };
}

function isAssessment({ record }: JudgedRecord): boolean {
  return record.mechanism === "security_assessment";
}

/** Whether it was for this flow until it was revoked. */
function isRevoked(objections: readonly Objection[]): boolean {
  return (
    objections.some(({ code }) => code === "revoked") &&
    !objections.some(({ code, weight }) => weight === "denied" && ofAnotherFlow.includes(code))
  );
}

function rowObjections({ rows }: Law): Objection[] {
  return rows.flatMap(({ reason }) => (reason === undefined ? [] : [review(reason as ObjectionCode)]));
}

/** What the flow claims, and what records claim for it. */
function claimsOf(
  { exemption }: ExportFlow,
  judged: readonly JudgedRecord[],
): { readonly claim: Claim; readonly by?: JudgedRecord }[] {
  const claiming = judged.filter(({ record }) => claimOf(record) !== undefined);
  return [
    ...(exemption ? [{ claim: exemption }] : []),
    ...claiming.map((by) => ({ claim: claimOf(by.record) as Claim, by })),
  ];
}

function claimed(
  claim: Claim,
  by: JudgedRecord | undefined,
  flow: ExportFlow,
  law: Law,
  today: Day,
  profile: Profile,
): Way {
  const its = by ? asDescribed(flow, by.record) : flow;
  const itsLaw = its === flow ? law : lawOn(its, today, profile);
  const judged = judgeClaim(claim, its, itsLaw, today, profile);
  // Where an exemption holds, nobody counts.
  const open = itsLaw.open.filter((one) => one.code !== "volume-unknown");
  return {
    objections: [...(by?.objections ?? []), ...judged.objections, ...open],
    reason: judged.code,
    warnings: () => [...judged.warnings, ...(by?.warnings ?? [])],
    claim: judged,
    ...(by && { record: by.record }),
  };
}

function isApproval({ mechanism }: Recorded): boolean {
  return mechanism === "mapping_approval";
}

function mapping({ needsMapping }: Law, judged: readonly JudgedRecord[]): Objection[] {
  if (needsMapping === false) return [];
  const verdicts = judged.filter(({ record }) => isApproval(record)).map(({ objections }) => verdictOf(objections));
  if (verdicts.includes("allowed")) return [];
  return [
    needsMapping === "maybe" || verdicts.includes("review")
      ? review("mapping-approval-missing")
      : denied("mapping-approval-missing"),
  ];
}

/** How much speaks against a way: what is denied before what is for review. */
function weightOf(objections: readonly Objection[]): number {
  return objections.filter(({ weight }) => weight === "denied").length * 1000 + objections.length;
}

const partial: readonly ObjectionCode[] = [
  "item-not-listed",
  "level-not-covered",
  "purpose-not-listed",
  "method-not-listed",
  "destination-not-listed",
  "onward-transfer-not-allowed",
  "subsidiary-not-covered",
];

/** What says that a record is of another flow. */
const ofAnotherFlow: readonly ObjectionCode[] = [
  ...partial,
  "wrong-exporter",
  "wrong-recipient",
  "recipient-country-mismatch",
  "account-not-listed",
];

/** Whether there are several records in force that each carry a part. */
function isInParts(judged: readonly JudgedRecord[]): boolean {
  const parts = judged.filter(
    ({ record, objections }) =>
      isRoute(record) && objections.length > 0 && objections.every(({ code }) => partial.includes(code)),
  );
  return parts.length > 1;
}
