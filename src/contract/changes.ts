import type { Renaming } from "./match";
import type { Change, CopyDocument, FindingDocument, GrantDocument, StoreDocument, Where, Who } from "./report";
import { gained, type Right } from "./rights";

/** What a finding, a store, a copy or a grant has that may change. */
export interface Comparable {
  readonly outcome?: FindingDocument["outcome"];
  readonly severity?: FindingDocument["severity"];
  readonly classes?: readonly string[] | undefined;
  readonly isMore?: boolean | undefined;
  readonly where?: Where | undefined;
  /** Where a copy lands: the resource, or what names it. */
  readonly target?: string | undefined;
  readonly rights?: readonly Right[] | undefined;
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
    told(change("place", placeOf(before.where), placeOf(now.where), isFarther(now, before)), [
      chinese(before.where, "place"),
      chinese(now.where, "place"),
    ]),
    told(change("who", nameOf(before.who, now.who), nameOf(now.who, before.who), isWider(now.who, before.who)), [
      chinese(before.who, "says"),
      chinese(now.who, "says"),
    ]),
    change("address", before.target, now.target, now.where?.side !== "onshore"),
    ...(rightsSaid(now, before) ? [change("rights", rightsSaid(before, now), rightsSaid(now, before), true)] : []),
    change("access", before.access, now.access, before.access !== "control"),
    change("ground", groundOf(before), groundOf(now), isLessAllowed(now, before)),
    change("message", before.message, now.message, true),
  ].flat();
}

function change(part: Change["part"], from = "", to = "", isWorse: boolean): Change[] {
  return from === to ? [] : [{ part, from, to, isWorse }];
}

/** With the Chinese of its ends beside it, as far as an end is what has one, and no code. */
function told(changes: Change[], [before, now]: readonly [Worded, Worded]): Change[] {
  return changes.map((one) => {
    const from = one.from === before.en ? before.zh : one.from;
    const to = one.to === now.en ? now.zh : one.to;
    return from === one.from && to === one.to ? one : { ...one, zh: { from, to } };
  });
}

interface Worded {
  readonly en: string;
  readonly zh: string;
}

function chinese<Name extends string>(
  of: (Readonly<Record<Name, string>> & Pick<Who, "zh">) | null | undefined,
  name: Name,
): Worded {
  const [en, zh] = [of?.[name] ?? "", of?.zh?.[name]];
  return { en, zh: typeof zh === "string" ? zh : en };
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

/** The rights that only one side has, where the head has any; nothing where one of them does not tell its rights, or none was gained. */
function rightsSaid({ rights: mine }: Comparable, { rights: others }: Comparable): string | undefined {
  if (!mine || !others) return undefined;
  return gained(mine, others)
    .map(({ action, resource, when }) => `${action} on ${resource}${when === null ? "" : ` if ${when}`}`)
    .join(", ");
}

/** What of a finding may change. One that is about no flow, or of a report that does not tell the flow, has only its words. */
export function ofFinding(finding: FindingDocument, before: FindingDocument, by?: Renaming): [Comparable, Comparable] {
  const isTold = finding.where !== undefined && before.where !== undefined;
  // What is not known asks for a person, which is neither more nor less than what the law asked before.
  const isAsked = finding.outcome === before.outcome;
  const side = (one: FindingDocument, renaming: Renaming | undefined): Comparable => {
    const { outcome, severity, classes, isMore, where, who, access, rights, law, message, kind, resource } = one;
    if (!isTold) return { outcome, severity, message };
    const target = kind === "copy" ? targetOf(where, resource.input, renaming) : undefined;
    const asks = isAsked ? law?.asks : undefined;
    return { outcome, severity, classes, isMore, where, target, who, access, rights, asks };
  };
  return [side(finding, undefined), side(before, by)];
}

/** A copy that goes to something else is not known to be as good, wherever that is. A place alone is no target. */
function targetOf(where: Where | undefined, input: string | null | undefined, by: Renaming | undefined) {
  if (!where || (where.address === null && where.says === where.place)) return undefined;
  const { address, says, account } = where;
  const name = address === null ? says : (by?.address(address, input) ?? address);
  return account ? `${name}, ${account}` : name;
}

export function ofStore({ classes, isMore, where, verdict, assessment }: StoreDocument): Comparable {
  return { classes, isMore, where, verdict, assessment };
}

export function ofCopy(copy: CopyDocument, by?: Renaming): Comparable {
  const { classes, isMore, to, recipient, isCertain, verdict, assessment, input } = copy;
  const target = targetOf(to, input, by);
  return { classes, isMore, where: to, target, who: recipient, isCertain, verdict, assessment };
}

export function ofGrant(grant: GrantDocument): Comparable {
  const { classes, isMore, grantee, access, rights, isCertain, verdict, assessment } = grant;
  return { classes, isMore, who: grantee, access, rights, isCertain, verdict, assessment };
}
