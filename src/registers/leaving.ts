import type { Day, Profile } from "../../catalog/law/vocabulary";
import { lastDayOn } from "../law/covering";
import { type Decision, decide } from "../law/decide";
import type { ExportFlow } from "../law/flow";
import { usualProfile } from "../law/profile";
import { type Register, registerOf } from "../law/register";
import type { Copy, DataClass, End, Grant, Grantee, Label, Part, Store, Unmodelled } from "../model/data-map";
import { regulatedClasses } from "../model/data-map";
import type { Place } from "../model/place";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import { type Declared, declaredFor } from "./declared";
import { entryFor, recorded, registerFrom } from "./records";
import { type Assessment, accountEntry, type Registers } from "./registers";

/** Data that leaves, or may leave, the mainland, and what is decided of it. */
export interface Leaving {
  readonly flow: ExportFlow;
  readonly decision: Decision;
  /** Why a person has to look; undefined where it is decided. */
  readonly open?: Unknown;
  /** What is open: where it goes, of which class it is, or whether its ground carries it. */
  readonly openIs?: "place" | "class" | "ground";
}

/** By what flows are judged: what is registered, the day, and how strictly the law is read. */
export interface Ground {
  readonly register: Register;
  readonly registers: Registers;
  readonly today: Day;
  readonly profile: Profile;
  /** What was decided by it: policies and reports ask of the same parts. */
  readonly decided: WeakMap<Part, { readonly leaving: Leaving | undefined }>;
}

export function groundOf(registers: Registers, today: Day, profile: Profile = usualProfile): Ground {
  return { register: registerFrom(registers), registers, today, profile, decided: new WeakMap() };
}

/** The ground, with something else registered or read otherwise: nothing is decided by it yet. */
export function groundWith(ground: Ground, other: Partial<Pick<Ground, "register" | "registers" | "profile">>): Ground {
  return { ...ground, ...other, decided: new WeakMap() };
}

/** What leaves by a store, a copy or a grant; undefined where nothing does. Here flows become facts for the law. */
export function leavingOf(part: Part, ground: Ground): Leaving | undefined {
  const known = ground.decided.get(part);
  if (known) return known.leaving;
  const leaving = decideOn(part, ground);
  ground.decided.set(part, { leaving });
  return leaving;
}

function decideOn(part: Part, ground: Ground): Leaving | undefined {
  if ("grantee" in part) return leavingGrant(part, ground);
  return "from" in part ? leavingCopy(part, ground) : leavingStore(part, ground);
}

/** A store abroad of which its own tags, or those of what it is a part of, say that it holds regulated data. */
function leavingStore({ label, place, resource }: Store | Unmodelled, ground: Ground): Leaving | undefined {
  if (label.own === undefined) return undefined;
  const own: Label = isUnknown(label.own) ? label : { ...label, classes: label.own };
  const { account } = resource;
  const recipient = isUnknown(account) ? undefined : owner(account, place, ground);
  return leaving("storage", own, place, recipient, account, ground);
}

/** A copy that lands abroad, whatever the target says of itself. */
function leavingCopy({ from, to, doubt }: Copy, ground: Ground): Leaving | undefined {
  const carried = from.store?.label ?? nothingKnown(from);
  const { place, operator } = to;
  // What stays in a mainland region may still be handed to an account that is operated from abroad.
  if (place.side === "onshore" && operator)
    return leaving("remote-access", carried, operator.place, receiver(operator, ground), from.account, ground, doubt);
  return leaving("copy", carried, place, receivingAccount(from, to, ground), from.account, ground, doubt);
}

/** A store that somebody abroad can read: the store stays where it is, and the reader is the recipient. */
function leavingGrant({ store, grantee, doubt }: Grant, ground: Ground): Leaving | undefined {
  const { country, side, says } = grantee.place;
  const place: Place = { side, country, says };
  const isAnybody = grantee.kind === "public" || grantee.kind === "principal";
  const by = isAnybody ? withoutGround(ground) : ground;
  return leaving("remote-access", store.label, place, receiver(grantee, ground), store.account, by, doubt);
}

/** What everybody can read, or who knows who, has no recipient whom a record could name, and nobody who could be exempt. */
function withoutGround(ground: Ground): Ground {
  const { registers, profile } = ground;
  const datasets = registers.datasets.map(({ override: _, ...dataset }) => dataset);
  return groundWith(ground, {
    register: registerOf({ records: [], errors: [] }),
    registers: { ...registers, datasets, exporters: [] },
    profile: { ...profile, reviewBlocks: false },
  });
}

function nothingKnown({ unknown: why }: End): Pick<Label, "classes" | "unknown" | "facets"> {
  return { classes: [], facets: {}, ...(why && { unknown: why }) };
}

/** What lands in a store of the same deployment, or in the same account, stays with who deploys it, even if the plan does not show the account. */
function receivingAccount(from: End, { account, store, place }: End, ground: Ground): ExportFlow["recipient"] {
  if (account === from.account || (isUnknown(account) && store)) return undefined;
  if (isUnknown(account)) return { account, country: place.country };
  return owner(account, place, ground);
}

function owner(account: string, { partition, country }: Place, ground: Ground): ExportFlow["recipient"] {
  const alias = aliasOf(account, partition, ground);
  return { account, country, ...(alias !== undefined && { alias }) };
}

/** The company that answers for an account, else what the house calls it. */
function aliasOf(account: string, partition: string | undefined, { registers }: Ground): string | undefined {
  const { owner: company, name } = accountEntry(registers, account, partition) ?? {};
  return company ?? name;
}

/** Who receives, as a record names its recipients: by account, or by name where there is none. */
function receiver({ account, name, place }: Grantee, ground: Ground): NonNullable<ExportFlow["recipient"]> {
  const { country, partition } = place;
  if (account === undefined) return { name: name ?? unknown("account-not-named"), account: "", country };
  const alias = aliasOf(account, partition, ground) ?? name;
  return { account, country, ...(alias !== undefined && { alias }) };
}

function leaving(
  kind: ExportFlow["kind"],
  { classes: all, unknown: more, facets }: Pick<Label, "classes" | "unknown" | "facets">,
  place: Place,
  recipient: ExportFlow["recipient"],
  account: Fact<string>,
  ground: Ground,
  doubt?: Unknown,
): Leaving | undefined {
  // Where there is more, that it may also be nothing says nothing.
  const classes = all.length > 1 ? all.filter((name) => name !== "none") : all;
  const isNothing = classes.length === 0 && more === undefined && Object.keys(facets).length === 0;
  if (place.side === "onshore" || isNothing) return undefined;
  const { side, country, region } = place;
  const flow = {
    kind,
    classes,
    leaves: doubt ?? (isUnknown(side) ? side : true),
    ...(more && { moreClasses: more }),
    destination: region === undefined ? { country } : { region },
    ...(recipient && { recipient }),
  };
  const decided = (declared: Declared): Leaving => {
    const asked: ExportFlow = { ...flow, ...declared };
    const decision = decide(asked, ground.register, ground.today, ground.profile);
    return { flow: asked, decision, ...openIn(asked, decision) };
  };
  const [first, ...others] = declaredFor(facets, account, ground).map(decided);
  // Of several readings the one that allows least; what is not regulated does not matter wherever it goes.
  const least = [first as Leaving, ...others].reduce((one, other) => (rank(one) <= rank(other) ? one : other));
  return least.decision.reasons.includes("no-regulated-data") ? undefined : least;
}

function rank({ decision }: Leaving): number {
  return ["denied", "review", "allowed"].indexOf(decision.verdict);
}

/** The first thing that keeps it from being decided. */
function openIn(
  { leaves, moreClasses, geo, domains, exporter, isUndeclared }: ExportFlow,
  { verdict, reasons, record }: Decision,
): Partial<Leaving> {
  if (verdict !== "review") return {};
  if (isUnknown(leaves)) return { open: leaves, openIs: "place" };
  if (moreClasses && reasons.includes("class-unknown")) return { open: moreClasses, openIs: "class" };
  const { name } = exporter;
  if (isUnknown(geo) && reasons.includes("mapping-approval-missing")) return { open: geo, openIs: "class" };
  if (isUnknown(domains) && reasons.includes("class-unknown")) return { open: domains, openIs: "class" };
  if (isUnknown(name) && !isUndeclared && reasons.some((code) => aboutExporter.has(code)))
    return { open: name, openIs: "ground" };
  const [code = ""] = reasons;
  const isOfRecord = record !== undefined && !aboutExporter.has(code);
  return {
    open: isOfRecord ? unknown("record-for-review", record.id) : unknown("law-for-review", code),
    openIs: "ground",
  };
}

/** What is settled in onshore.yaml and not in a record. */
const aboutExporter: ReadonlySet<string> = new Set([
  "wrong-exporter",
  "volume-unknown",
  "ciio-unknown",
  "class-unknown",
  "class-conflict",
  "purpose-unknown",
  "mapping-approval-missing",
]);

/** The entry of onshore.yaml that would cover what leaves; undefined where none can. */
export function coveringEntry(part: Part, ground: Ground): Assessment | undefined {
  if (!countsEntries(ground)) return undefined;
  const now = leavingOf(part, ground);
  if (!now || now.decision.verdict === "allowed") return undefined;
  const entry = entryFor(now.flow);
  const register = registerOf({ records: [recorded(entry)], errors: [] });
  return leavingOf(part, groundWith(ground, { register }))?.decision.verdict === "allowed" ? entry : undefined;
}

/** Entries of onshore.yaml cannot be signed. */
export function countsEntries({ registers }: Ground): boolean {
  return registers.records?.onlySigned !== true;
}

/** Last day of a record; null where none is recorded. */
export function untilOf(record: string | undefined, { register, today }: Ground): string | null {
  const filed = record === undefined ? undefined : register.byId.get(record);
  return (filed && lastDayOn(filed, today)) ?? null;
}

export function regulatedOnly(classes: readonly DataClass[]): DataClass[] {
  return classes.filter((name) => regulatedClasses.includes(name));
}
