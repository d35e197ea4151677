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
  readonly warnings: readonly WarningCode[];
  readonly record?: Recorded;
  /** The exemption that is claimed. */
  readonly claim?: JudgedClaim;
}

/** Whether a flow may leave on a day: does it leave, is it prohibited, is it free, what is asked, and does a record carry it. */
export function decide(flow: ExportFlow, register: Register, today: Day, profile: Profile = guidelines2026): Decision {
  const law = lawOn(flow, today, profile);
  const prohibited = prohibitions(law, flow);
  const { way, considered, advice } =
    prohibited.length > 0
      ? { way: stopped(prohibited), considered: [], advice: undefined }
      : bestWay(flow, register, law, today, profile);
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
    warnings: isDenied ? [] : [...new Set([...(way.reason === "covered" ? law.warnings : []), ...way.warnings])],
    ...(!isDenied && way.record && { record: way.record }),
    considered,
    ...(isDenied && advice && { advice }),
  };
}

/** What is asked, and by which rows: nothing where an exemption holds, whatever approval is needed beside it. */
function asked(law: Law, prohibited: readonly Objection[], way: Way): Pick<Decision, "asks" | "rows"> {
  const isExempt = way.objections.every(({ code }) => code === "mapping-approval-missing");
  if (way.claim && isExempt) return { asks: "none", rows: [way.claim.row] };
  return { asks: prohibited.length > 0 ? "deny" : asksOf(law), rows: law.rows.map(({ id }) => id) };
}

/** The way against which least speaks, with the approval that it needs beside it. */
function bestWay(
  flow: ExportFlow,
  register: Register,
  law: Law,
  today: Day,
  profile: Profile,
): { readonly way: Way } & Pick<Decision, "considered" | "advice"> {
  const isAsked = isFreeToClaim(law) || law.needsMapping !== false;
  const { judged, considered } = isAsked ? judgeRecords(flow, register, today, law) : { judged: [], considered: [] };
  const [way = stopped([denied("no-record")])] = waysOut(flow, law, judged, considered, today, profile).sort(
    (one, other) => weightOf(one.objections) - weightOf(other.objections),
  );
  return {
    way: { ...way, objections: [...way.objections, ...mapping(law, judged)] },
    considered,
    ...(isInParts(judged) && { advice: "split-the-flow" as const }),
  };
}

function stopped(objections: readonly Objection[]): Way {
  return { objections, reason: "covered", warnings: [] };
}

function prohibitions(law: Law, flow: ExportFlow): Objection[] {
  if (law.atBest === "deny") return law.rows.flatMap(({ reason }) => (reason ? [denied(reason as ObjectionCode)] : []));
  return isFreeToClaim(law) && contradictsItself(flow) === true ? [denied("destination-conflict")] : [];
}

/** Every way on which it may leave: free by the table, by a claim, or by a record. */
function waysOut(
  flow: ExportFlow,
  law: Law,
  judged: readonly JudgedRecord[],
  considered: readonly Considered[],
  today: Day,
  profile: Profile,
): Way[] {
  if (!isFreeToClaim(law)) return [{ objections: law.open, reason: freeBy(law) ?? "covered", warnings: [] }];
  const claims = claimsOf(flow, judged).map(({ claim, by }) => claimed(claim, by, flow, law, today, profile));
  const routes = law.atBest === "none" ? [unasked(law, judged)] : recorded(law, judged, considered);
  if ([...claims, ...routes].some(({ objections }) => verdictOf(objections) !== "denied"))
    return [...claims, ...routes];
  // Nothing carries it: what speaks against the claims is told beside what speaks against the closest record.
  const failed = claims.flatMap(({ objections }) => objections);
  return routes.map((way) => ({ ...way, objections: [...failed, ...way.objections] }));
}

function freeBy({ rows }: Law): AllowedCode | undefined {
  return rows.find(({ reason }) => reason !== undefined)?.reason as AllowedCode | undefined;
}

/** Nothing is asked; what is left then is the approval of surveying and mapping data. */
function unasked(law: Law, judged: readonly JudgedRecord[]): Way {
  const approval = judged.find(({ record, objections }) => isApproval(record) && verdictOf(objections) === "allowed");
  const reason = freeBy(law);
  return {
    objections: law.open,
    reason: reason ?? "covered",
    warnings: approval?.warnings ?? [],
    ...(reason === undefined && approval && { record: approval.record }),
  };
}

function recorded(law: Law, judged: readonly JudgedRecord[], considered: readonly Considered[]): Way[] {
  const open = law.atBest === "review" ? [...law.open, ...rowObjections(law)] : law.open;
  const routes = judged.filter(({ record }) => isRoute(record));
  const revoked = routes.some(
    ({ record, objections }) =>
      record.mechanism === "security_assessment" &&
      objections.some(({ code }) => code === "revoked") &&
      !objections.some(({ code, weight }) => weight === "denied" && ofAnotherFlow.includes(code)),
  );
  const ways = routes.map(({ record, objections, warnings }): Way => {
    const beside = revoked && record.mechanism !== "security_assessment" ? [review("revoked")] : [];
    return { objections: [...objections, ...beside, ...open], reason: "covered", warnings, record };
  });
  if (ways.length > 0) return ways;
  // Bystanders come first and all say the same; malformed records come last.
  const told = judged.length > 0 ? [] : [considered[0], considered.at(-1)];
  const codes = new Set(told.flatMap((one) => one?.reasons[0] ?? []));
  return [stopped([...(codes.size > 0 ? codes : (["no-record"] as const))].map(denied).concat(open))];
}

function rowObjections({ rows }: Law): Objection[] {
  return rows.flatMap(({ reason }) => (reason === undefined ? [] : [review(reason as ObjectionCode)]));
}

/** What the flow claims, and what records claim for it. */
function claimsOf(
  { exemption }: ExportFlow,
  judged: readonly JudgedRecord[],
): { readonly claim: Claim; readonly by?: JudgedRecord }[] {
  const recordedClaims = judged.flatMap((by) => {
    const claim = claimOf(by.record);
    return claim ? [{ claim, by }] : [];
  });
  return [...(exemption ? [{ claim: exemption }] : []), ...recordedClaims];
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
    warnings: [...judged.warnings, ...(by?.warnings ?? [])],
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
