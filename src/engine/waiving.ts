import type { Geo } from "../../catalog/law/vocabulary";
import { globMatches } from "../iam/globs";
import { type Text, tell } from "../language";
import { addDays } from "../law/dates";
import { type ExportFlow, landsIn } from "../law/flow";
import { usualProfile } from "../law/profile";
import { lawOn } from "../law/table";
import type { DataClass, Grantee, Label, Part } from "../model/data-map";
import type { Resource } from "../model/deployment";
import { push } from "../model/lists";
import type { Objection, Waiver, WaiverRegister, WaiverUse } from "../registers/waivers";
import type { Enforcement, NeverWaived } from "./pack";

/** What no pack can let go of. */
const neverInAnyPack: readonly NeverWaived[] = [
  { says: { en: "core data", zh: "核心数据" }, class: "core" },
  { says: { en: "raw surveying and mapping data", zh: "未经保密处理的测绘地理信息数据" }, geo: "raw" },
  { says: { en: "public access to regulated data", zh: "受管控数据的公开访问" }, grantee: "public" },
  { says: { en: "what is wrong with waivers", zh: "例外决定本身的问题" }, policy: "waivers-are-in-order" },
];

/** By what findings are waived. */
export interface Waiving {
  readonly register: WaiverRegister;
  /** What the pack adds. */
  readonly never?: readonly NeverWaived[] | undefined;
  readonly today: string;
  /** While an update runs: what was found on the resources before. How many a pattern will name is not known until its end. */
  readonly earlier?: readonly Waivable[] | undefined;
}

/** A finding, as far as waivers go. */
export interface Waivable {
  readonly id: string;
  readonly policy: string;
  readonly enforcement: Enforcement;
  readonly waiver?: Pick<Waiver, "id" | "until" | "ticket" | "approver">;
  readonly resource?: Resource;
  readonly entry?: string;
  readonly of?: Part;
  readonly flow?: ExportFlow;
}

/** Findings on more resources than these are more than one decision. */
const mostResources = 10;

/** The findings, those that a waiver in order names with it; they do not block. Nothing else of them changes. */
export function waived<T extends Waivable>(findings: readonly T[], by: Waiving): T[] {
  const waivers = new Map<T, Waiver[]>();
  for (const { waiver, named, use } of namings(findings, by))
    if (use.against.length === 0 && !(by.earlier && isOfManyNames(waiver)))
      for (const finding of named) if (refusal(finding, by) === undefined) push(waivers, finding, waiver);
  return findings.map((finding) => {
    const [waiver] = (waivers.get(finding) ?? []).sort(longestFirst);
    if (!waiver) return finding;
    const { id, until, ticket, approver } = waiver;
    return { ...finding, enforcement: "advisory", waiver: { id, until, ticket, approver } };
  });
}

/** Whether each waiver counts, whatever the others say. */
export function usesOf(findings: readonly Waivable[], by: Waiving): WaiverUse[] {
  return namings(findings, by).map(({ use }) => use);
}

function namings<T extends Waivable>(findings: readonly T[], by: Waiving) {
  const byPolicy = new Map<string, T[]>();
  for (const finding of findings) push(byPolicy, finding.policy, finding);
  const { earlier = [] } = by;
  return by.register.waivers.map((waiver) => {
    const asked = waiver.policy === undefined ? findings : (byPolicy.get(waiver.policy) ?? []);
    const named = asked.filter((finding) => names(waiver, finding));
    const alsoNamed = named.length === 0 ? [] : earlier.filter((finding) => names(waiver, finding));
    const resources = new Set([...named, ...alsoNamed].map((one) => `${one.resource?.input} ${addressOf(one)}`)).size;
    const refused = [
      ...new Map(named.flatMap((finding) => refusal(finding, by) ?? []).map((one) => [tell(one, "en"), one])),
    ]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, one]) => one);
    const objections = against(waiver, resources, by);
    const use: WaiverUse = { waiver, findings: named.length, resources, against: objections, refused };
    return { waiver, named, use };
  });
}

/** Whether a waiver is about a finding, be it in order or not. */
export function names(waiver: Waiver, finding: Waivable): boolean {
  const isNamed =
    waiver.finding === undefined
      ? finding.policy === waiver.policy && addressMatches(waiver.resource ?? "", addressOf(finding))
      : finding.id === waiver.finding;
  return isNamed && isAsDecided(waiver, finding);
}

/** What is not known is not what was decided on. */
function isAsDecided({ classes, to }: Waiver, { flow }: Waivable): boolean {
  const isOfThese =
    classes === undefined || (flow && !flow.moreClasses && flow.classes.every((name) => classes.includes(name)));
  const country = flow && landsIn(flow.destination);
  return Boolean(isOfThese) && (to === undefined || (typeof country === "string" && to.includes(country)));
}

/** A name is matched by what a pattern says of the name: `*` before it says nothing of that. */
function addressMatches(pattern: string, address: string): boolean {
  const [its, other] = [parted(pattern), parted(address)];
  if (its.name === undefined) return matches(pattern, address);
  return matches(its.before, other.before) && matches(its.name, other.name ?? "");
}

/** `?` is an ordinary character, unlike in policies of IAM. */
function matches(pattern: string, text: string): boolean {
  return globMatches(pattern.replaceAll("?", "\u0000"), text.replaceAll("?", "\u0000"));
}

/** An address, or a pattern of one: the name with its index, and type and module before it. What is in quotes parts nothing. */
function parted(address: string): { readonly before: string; readonly name?: string } {
  const bare = address.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => "_".repeat(quoted.length));
  const separator = ["::", ": ", "."].find((one) => bare.includes(one));
  if (separator === undefined) return { before: address };
  const at = bare.lastIndexOf(separator);
  return { before: address.slice(0, at), name: address.slice(at + separator.length) };
}

function addressOf({ resource, entry = "" }: Waivable): string {
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

/** With `*` a pattern has to say this many letters or digits of the name of a resource. */
const leastOfName = 3;

/** Whether a pattern says enough of the name of a resource: not only its type, its module or its index. */
function namesSomething(pattern: string): boolean {
  const { before, name = "" } = parted(pattern);
  const [bare = ""] = name.split("[");
  const said = bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return said >= (`${before}${bare}`.includes("*") ? leastOfName : 1);
}

/** Whether there is a `*` in the name that a pattern says. */
function isOfManyNames({ resource = "" }: Waiver): boolean {
  return parted(resource).name?.includes("*") ?? false;
}

function refusal(finding: Waivable, { never = [], today }: Waiving): Text | undefined {
  return [...neverInAnyPack, ...never].find((one) => mayBe(finding, one, today))?.says;
}

function mayBe({ policy, of, flow }: Waivable, never: NeverWaived, today: string): boolean {
  return (
    (never.policy === undefined || policy === never.policy) &&
    (never.class === undefined || mayHold(of, never.class)) &&
    (never.geo === undefined || mayBeGeo(of, never.geo) || mayNeedMapping(flow, today)) &&
    (never.grantee === undefined || mayLetIn(of, never.grantee))
  );
}

function labelIn(of: Part): Label | undefined {
  return "grantee" in of ? of.store.label : "label" in of ? of.label : of.from.store?.label;
}

function mayBeGeo(of: Part | undefined, geo: Geo): boolean {
  const facet = of && labelIn(of)?.facets.geo;
  return facet !== undefined && (facet.unknown !== undefined || facet.values.includes(geo));
}

/** Whether its items, or what is not known of it, may be surveying and mapping data, in a state that nobody says. */
function mayNeedMapping(flow: ExportFlow | undefined, today: string): boolean {
  return flow !== undefined && lawOn(flow, today, usualProfile).needsMapping === "maybe";
}

function mayHold(of: Part | undefined, name: DataClass): boolean {
  if (!of) return false;
  const label = labelIn(of);
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
