import type { Change, CopyDocument, FindingDocument, GrantDocument, StoreDocument, Where, Who } from "./report";

/** What a finding, a store, a copy or a grant has that may change. */
export interface Comparable {
  readonly outcome?: FindingDocument["outcome"];
  readonly severity?: FindingDocument["severity"];
  readonly classes?: readonly string[] | undefined;
  readonly isMore?: boolean | undefined;
  readonly where?: Where | undefined;
  readonly who?: Who | null | undefined;
  readonly access?: string | undefined;
  readonly isCertain?: boolean;
  readonly verdict?: StoreDocument["verdict"];
  readonly assessment?: string | null;
  readonly asks?: string | undefined;
  /** Only of what has nothing else to compare. */
  readonly message?: string | undefined;
}

/** What changed since the base. Worse is what is not known to be at least as good. */
export function changesBetween(now: Comparable, before: Comparable): Change[] {
  return [
    change("certainty", before.outcome, now.outcome, now.outcome === "broken"),
    change("certainty", certain(before.isCertain), certain(now.isCertain), now.isCertain === true),
    change(
      "severity",
      before.severity,
      now.severity,
      rank(severities, now.severity) > rank(severities, before.severity),
    ),
    change("class", classesOf(before), classesOf(now), isMoreClassed(now, before)),
    change("place", placeOf(before.where), placeOf(now.where), isFarther(now, before)),
    change("who", nameOf(before.who, now.who), nameOf(now.who, before.who), isWider(now.who, before.who)),
    change("access", before.access, now.access, before.access !== "control"),
    change("ground", groundOf(before), groundOf(now), isLessAllowed(now, before)),
    change("message", before.message, now.message, true),
  ].flat();
}

function change(part: Change["part"], from = "", to = "", isWorse: boolean): Change[] {
  return from === to ? [] : [{ part, from, to, isWorse }];
}

const severities = ["low", "medium", "high", "critical"];
const asked = ["none", "contract-or-certification", "assessment", "review", "deny"];
const verdicts = ["", "allowed", "review", "denied"];

function rank(order: readonly string[], word = ""): number {
  return order.indexOf(word);
}

function certain(isCertain: boolean | undefined): string | undefined {
  return isCertain === undefined ? undefined : isCertain ? "certain" : "uncertain";
}

function classesOf({ classes, isMore }: Comparable): string | undefined {
  return classes && [...classes, ...(isMore ? ["?"] : [])].join(", ");
}

/** Classes that were not there before, or that may be there now. */
function isMoreClassed(now: Comparable, before: Comparable): boolean {
  const old = before.classes ?? [];
  return (now.isMore === true && before.isMore !== true) || (now.classes ?? []).some((name) => !old.includes(name));
}

function placeOf(where: Where | undefined): string | undefined {
  return where && (where.region ?? where.country ?? where.place);
}

/** Another country, or one that is not known; a region of the same country is as far as the one before. Somebody else is somewhere else. */
function isFarther({ where: now, who }: Comparable, before: Comparable): boolean {
  if (now?.side === "onshore" || (who && !isSame(who, before.who) && !isWider(who, before.who))) return false;
  return now?.country === null || now?.country !== before.where?.country;
}

/** As a sentence says it, or by its id where it says the same of another. */
function nameOf(who: Comparable["who"], other: Comparable["who"]): string | undefined {
  return who && who.says === other?.says ? who.id : who?.says;
}

/** Everybody is the widest; one principal of an account that was let in before is no wider. */
function isWider(now: Who | null | undefined, before: Who | null | undefined): boolean {
  if (!now) return false;
  if (isSame(now, before)) return now.country !== before?.country;
  if (before?.kind === "public") return false;
  return !(before?.kind === "account" && now.kind === "principal" && now.id.includes(`:${accountIn(before.id)}:`));
}

function isSame(now: Who, before: Comparable["who"]): boolean {
  return now.kind === before?.kind && now.id === before.id;
}

function accountIn(id: string): string {
  return /\d{12}/.exec(id)?.[0] ?? "no account";
}

function groundOf({ verdict, assessment, asks }: Comparable): string | undefined {
  if (verdict === undefined) return asks;
  return [verdict ?? "", ...(assessment ? [assessment] : [])].join(", ");
}

function isLessAllowed(now: Comparable, before: Comparable): boolean {
  const isLess = rank(verdicts, now.verdict ?? "") > rank(verdicts, before.verdict ?? "");
  return isLess || rank(asked, now.asks) > rank(asked, before.asks);
}

/** What of a finding may change. One that is about no flow, or of a report that does not tell the flow, has only its words. */
export function ofFinding(finding: FindingDocument, before: FindingDocument): [Comparable, Comparable] {
  const isTold = finding.where !== undefined && before.where !== undefined;
  const side = ({
    outcome,
    severity,
    classes,
    isMore,
    where,
    who,
    access,
    law,
    message,
  }: FindingDocument): Comparable =>
    isTold
      ? { outcome, severity, classes, isMore, where, who, access, asks: law?.asks }
      : { outcome, severity, message };
  return [side(finding), side(before)];
}

export function ofStore({ classes, isMore, where, verdict, assessment }: StoreDocument): Comparable {
  return { classes, isMore, where, verdict, assessment };
}

export function ofCopy({ classes, isMore, to, recipient, isCertain, verdict, assessment }: CopyDocument): Comparable {
  return { classes, isMore, where: to, who: recipient, isCertain, verdict, assessment };
}

export function ofGrant({
  classes,
  isMore,
  grantee,
  access,
  isCertain,
  verdict,
  assessment,
}: GrantDocument): Comparable {
  return { classes, isMore, who: grantee, access, isCertain, verdict, assessment };
}
