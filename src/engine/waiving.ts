import { globMatches } from "../iam/globs";
import { addDays } from "../law/dates";
import type { DataClass, Grantee, Label } from "../model/data-map";
import { push } from "../model/lists";
import type { Waiver, WaiverRegister } from "../registers/waivers";
import type { Finding } from "./evaluate";
import type { Part } from "./policy";

/** A kind of finding that no waiver lets pass. Of the fields that are there each has to fit; what is not known may fit. */
export interface NeverWaived {
  /** "core data". */
  readonly says: string;
  readonly policy?: string;
  readonly class?: DataClass;
  readonly grantee?: Grantee["kind"];
}

/** What no pack can let go of. Raw geo data belongs here as soon as the data map tells it. */
const neverInAnyPack: readonly NeverWaived[] = [
  { says: "core data", class: "core" },
  { says: "public access to regulated data", grantee: "public" },
  { says: "what is wrong with waivers", policy: "waivers-are-in-order" },
];

/** By what findings are waived. */
export interface Waiving {
  readonly register: WaiverRegister;
  /** What the pack adds. */
  readonly never?: readonly NeverWaived[] | undefined;
  readonly today: string;
}

/** A waiver on a day, and what it names among the findings of a deployment. */
export interface WaiverUse {
  readonly waiver: Waiver;
  readonly named: readonly Finding[];
  /** Number of resources that these are on. */
  readonly resources: number;
  /** Why it waives nothing. */
  readonly against: readonly Objection[];
  /** What it names and cannot waive: "core data". */
  readonly refused: readonly string[];
}

/** Each is a message of `waivers-are-in-order`. */
export type Objection = "notYetValid" | "expired" | "tooLong" | "tooWide" | "tooMany" | "notAnApprover";

/** Findings on more resources than these are more than one decision. */
const mostResources = 10;

/** The findings, those that a waiver in order names with it; they do not block. Nothing else of them changes. */
export function waived(findings: readonly Finding[], by: Waiving): Finding[] {
  const waivers = new Map<Finding, Waiver[]>();
  for (const { waiver, named, against } of usesOf(findings, by))
    if (against.length === 0)
      for (const finding of named) if (refusal(finding, by) === undefined) push(waivers, finding, waiver);
  return findings.map((finding) => {
    const [waiver] = (waivers.get(finding) ?? []).sort(longestFirst);
    if (!waiver) return finding;
    const { id, until, ticket, approver } = waiver;
    return { ...finding, enforcement: "advisory", waiver: { id, until, ticket, approver } };
  });
}

/** Whether each waiver counts, whatever the others say. */
export function usesOf(findings: readonly Finding[], by: Waiving): WaiverUse[] {
  const byPolicy = new Map<string, Finding[]>();
  for (const finding of findings) push(byPolicy, finding.policy, finding);
  return by.register.waivers.map((waiver) => {
    const asked = waiver.policy === undefined ? findings : (byPolicy.get(waiver.policy) ?? []);
    const named = asked.filter((finding) => isNamed(finding, waiver));
    const resources = new Set(named.map((finding) => `${finding.resource?.input} ${addressOf(finding)}`)).size;
    const refused = [...new Set(named.flatMap((finding) => refusal(finding, by) ?? []))].sort();
    return { waiver, named, resources, against: against(waiver, resources, by), refused };
  });
}

function isNamed(finding: Finding, waiver: Waiver): boolean {
  if (waiver.finding !== undefined) return finding.id === waiver.finding;
  return finding.policy === waiver.policy && addressMatches(waiver.resource ?? "", addressOf(finding));
}

/** `?` is an ordinary character, unlike in policies of IAM. */
function addressMatches(pattern: string, address: string): boolean {
  return globMatches(pattern.replaceAll("?", "\u0000"), address.replaceAll("?", "\u0000"));
}

function addressOf({ resource, entry = "" }: Finding): string {
  return resource?.address ?? entry;
}

function against(
  { from, until, resource, approver }: Waiver,
  resources: number,
  { register: { longestDays, approvers }, today }: Waiving,
): Objection[] {
  return [
    ...(today < from ? (["notYetValid"] as const) : []),
    ...(today > until ? (["expired"] as const) : []),
    ...(until >= addDays(from, longestDays) ? (["tooLong"] as const) : []),
    ...(resource !== undefined && !namesSomething(resource)
      ? (["tooWide"] as const)
      : resources > mostResources
        ? (["tooMany"] as const)
        : []),
    ...(approvers === undefined || approvers.includes(approver) ? [] : (["notAnApprover"] as const)),
  ];
}

/** Whether a pattern says something of the name of a resource: not only its type, its module or its index. */
function namesSomething(pattern: string): boolean {
  const name = pattern
    .replace(/\[[^[\]]*\]$/, "")
    .split(/\.|::/)
    .at(-1) as string;
  return /[\p{L}\p{N}]/u.test(name);
}

function refusal(finding: Finding, { never = [] }: Waiving): string | undefined {
  return [...neverInAnyPack, ...never].find((one) => mayBe(finding, one))?.says;
}

function mayBe({ policy, of }: Finding, never: NeverWaived): boolean {
  return (
    (never.policy === undefined || policy === never.policy) &&
    (never.class === undefined || mayHold(of, never.class)) &&
    (never.grantee === undefined || mayLetIn(of, never.grantee))
  );
}

function mayHold(of: Part | undefined, name: DataClass): boolean {
  if (!of) return false;
  const label: Pick<Label, "classes" | "unknown"> | undefined =
    "grantee" in of ? of.store.label : "label" in of ? of.label : of.from.store?.label;
  const unknown = label ? label.unknown : "from" in of ? of.from.unknown : undefined;
  return unknown !== undefined || (label?.classes.includes(name) ?? false);
}

/** A principal that is not known may be anybody. */
function mayLetIn(of: Part | undefined, kind: Grantee["kind"]): boolean {
  return of !== undefined && "grantee" in of && (of.grantee.kind === kind || of.grantee.kind === "principal");
}

/** The one that lasts longest; the order of the entries says nothing. */
function longestFirst(one: Waiver, other: Waiver): number {
  return one.until === other.until ? (one.id < other.id ? -1 : 1) : one.until > other.until ? -1 : 1;
}
