import type { Band, Geo, Profile } from "../../catalog/law/vocabulary";
import { isSame, type Text, tell } from "../language";
import { bandOf } from "../law/bands";
import { yearOf } from "../law/dates";
import type { ExportFlow } from "../law/flow";
import { type LawOf, lawOf } from "../law/law-of";
import type { AllowedCode, ObjectionCode, Verdict } from "../law/reasons";
import { buildDataMap } from "../model/build-data-map";
import type { Copy, Coverage, DataClass, DataMap, Grant, Grantee, Label, Part, Store } from "../model/data-map";
import type { Deployment, Input, Resource } from "../model/deployment";
import type { Place } from "../model/place";
import { isKnown, isUnknown, orNull } from "../model/value";
import { declaredFor } from "../registers/declared";
import { type Ground, groundOf, type Leaving, leavingOf, regulatedOnly, untilOf } from "../registers/leaving";
import { concealAll, concealing, type Shown } from "./conceal";
import { evaluate, type Finding } from "./evaluate";
import { inputOf } from "./readers";
import { lawNotices, type Question } from "./report";

/** Every flow that leaves, or may leave, and what the law says of it on a day: codes and data, no words. */
export interface Assessed {
  readonly pack: string;
  readonly today: string;
  readonly profile: Pick<Profile, "id" | "says">;
  readonly inputs: readonly Input[];
  readonly notices: readonly Text[];
  /** What is denied comes first, then what is for review, then what is allowed. */
  readonly flows: readonly AssessedFlow[];
  readonly coverage: Coverage & Looked;
  readonly summary: Readonly<Record<"all" | Verdict, number>>;
}

/** Among what was looked, and what of it was not understood. */
export interface Looked {
  readonly stores: number;
  readonly copies: number;
  readonly grants: number;
  /** Stores of which it is not known, or not in full, which data they hold. */
  readonly unclassified: readonly string[];
  /** What is tagged as regulated, or may be, and is of a type that the catalog does not have. */
  readonly unjudged: readonly string[];
}

export interface AssessedFlow {
  readonly verdict: Verdict;
  readonly kind: "storage" | "copy" | "grant";
  /** What sends or opens it: the store itself, where it is abroad. */
  readonly address: string;
  /** The file, where there are several. */
  readonly input?: string;
  readonly at: string;
  readonly data: {
    /** Regulated classes. */
    readonly classes: readonly DataClass[];
    /** Whether it may hold more than these. */
    readonly isMore: boolean;
    readonly datasets: readonly string[];
    /** Null where it is not known. */
    readonly geo: Geo | null;
  };
  readonly exporter: DeclaredExporter;
  readonly from: Where;
  readonly to: Where;
  /** Null where the data stays with who sends it. */
  readonly recipient: AssessedRecipient | null;
  readonly law: LawOf;
  /** Why it may leave; null where it may not, or where a person has to look. */
  readonly ground: AssessedGround | null;
  /** What speaks against it. */
  readonly against: readonly ObjectionCode[];
  /** Ids of the findings of `onshore check`. */
  readonly findings: readonly string[];
}

export interface AssessedGround {
  readonly code: AllowedCode;
  /** Null where it needs none. */
  readonly record: string | null;
  /** Last day; null where none is recorded. */
  readonly until: string | null;
  /** The approvals that are needed beside. */
  readonly beside: readonly { readonly record: string; readonly until: string | null }[];
}

/** Who exports, as declared in onshore.yaml; null where it is not declared. */
export interface DeclaredExporter {
  readonly name: string | null;
  readonly isCiio: boolean | null;
  readonly year: number;
  /** Persons without, and with, sensitive items. */
  readonly plain: Persons | null;
  readonly sensitive: Persons | null;
}

export interface Persons {
  readonly number: number;
  readonly band: Band;
}

export interface Where {
  /** The store or target, where it is one. */
  readonly what: string | null;
  readonly region: string | null;
  /** "eu-central-1 (Frankfurt)"; null where no region is known. */
  readonly regionSays: string | null;
  /** ISO 3166-1; null where it is not known. */
  readonly country: string | null;
}

export interface AssessedRecipient {
  readonly kind: Grantee["kind"] | "unknown";
  /** Number of an account, ARN, name of a service or range of addresses; empty for everybody. */
  readonly id: string;
  readonly name: string | null;
  readonly country: string | null;
}

/** The same deployment and the same question always get the same answer. */
export function assess(deployment: Deployment, question: Question): Assessed {
  const { catalog, labels, registers, pack, today, profile, phase, settings } = question;
  const map = buildDataMap(deployment, { catalog, labels, registers, today });
  const ground = groundOf(registers, today, profile);
  const findings = evaluate(map, pack, { ...ground, phase, settings });
  const shown = concealing(deployment);
  const flows = [...map.stores, ...map.copies, ...map.grants]
    .flatMap((part) => {
      const leaving = leavingOf(part, ground);
      return leaving ? [assessed(part, leaving, ground, deployment, findings)] : [];
    })
    .sort(byVerdict)
    .map((flow) => concealFlow(flow, shown));
  const { id, says } = ground.profile;
  return {
    pack: pack.name,
    today,
    profile: { id, says },
    inputs: deployment.inputs,
    notices: [...deployment.notices, ...lawNotices(today, ground.profile)],
    flows,
    coverage: { ...map.coverage, ...lookedAt(map, shown) },
    summary: {
      all: flows.length,
      denied: flows.filter(({ verdict }) => verdict === "denied").length,
      review: flows.filter(({ verdict }) => verdict === "review").length,
      allowed: flows.filter(({ verdict }) => verdict === "allowed").length,
    },
  };
}

function assessed(
  part: Store | Copy | Grant,
  leaving: Leaving,
  ground: Ground,
  deployment: Deployment,
  findings: readonly Finding[],
): AssessedFlow {
  const { flow, decision } = leaving;
  const { verdict, reasons } = decision;
  const isAllowed = verdict === "allowed";
  const { resource, at, label } = declarationOf(part);
  const { classes, moreClasses, geo = "none" } = flow;
  return {
    verdict,
    kind: kindOf(part),
    address: resource.address,
    ...inputOf(resource, deployment),
    at,
    data: {
      classes: regulatedOnly(classes),
      isMore: moreClasses !== undefined,
      datasets: label?.facets.dataset?.values ?? [],
      geo: orNull(geo),
    },
    exporter: exporterOf(part, leaving, ground),
    ...endsOf(part),
    recipient: recipientOf(part, flow),
    law: lawOf(flow, decision, ground.today, ground.profile),
    ground: isAllowed ? groundFor(leaving, ground) : null,
    against: isAllowed ? [] : (reasons as readonly ObjectionCode[]),
    findings: findings.filter(({ of }) => of === part).map(({ id }) => id),
  };
}

function kindOf(part: Store | Copy | Grant): AssessedFlow["kind"] {
  return "grantee" in part ? "grant" : "from" in part ? "copy" : "storage";
}

/** The resource that makes the flow, where in it, and the label of what flows. */
function declarationOf(part: Store | Copy | Grant): { resource: Resource; at: string; label: Label | undefined } {
  if ("grantee" in part) return { resource: part.declaredBy, at: part.at, label: part.store.label };
  if ("from" in part) return { resource: part.declaredBy, at: part.at, label: part.from.store?.label };
  return { resource: part.resource, at: "", label: part.label };
}

/** What everybody can read is judged as if nobody had declared who exports it, and is exported by somebody all the same. */
export function exporterOf(part: Part, { flow }: Leaving, ground: Ground): DeclaredExporter {
  const isAsked = flow.isUndeclared && "grantee" in part;
  const [declared = flow] = isAsked ? declaredFor(part.store.label.facets, part.store.account, ground) : [];
  const { exporter, volumes, isUndeclared } = declared;
  const year = yearOf(ground.today);
  if (isUndeclared) return { name: null, isCiio: null, year, plain: null, sensitive: null };
  const counted = (of: "plain" | "sensitive"): Persons | null => {
    const number = isUnknown(volumes) ? null : orNull(volumes[of]);
    return number === null ? null : { number, band: bandOf(number, of, ground.today, ground.profile) };
  };
  return {
    name: orNull(exporter.name),
    isCiio: orNull(exporter.isCiio),
    year,
    plain: counted("plain"),
    sensitive: counted("sensitive"),
  };
}

function endsOf(part: Store | Copy | Grant): Pick<AssessedFlow, "from" | "to"> {
  if ("grantee" in part) {
    const { store, grantee } = part;
    return { from: where(store.place, store.resource.address), to: where(grantee.place, null) };
  }
  if ("from" in part) {
    const { from, to } = part;
    // What stays in a mainland region leaves to who operates the account.
    const place = to.place.side === "onshore" && to.operator ? to.operator.place : to.place;
    const what = to.resource?.address ?? (isSame(to.says, to.place.says) ? null : tell(to.says, "en"));
    return { from: where(from.place, from.resource?.address ?? tell(from.says, "en")), to: where(place, what) };
  }
  return { from: where(part.place, part.resource.address), to: where(part.place, null) };
}

function where({ region, country, says }: Place, what: string | null): Where {
  return {
    what,
    region: region ?? null,
    regionSays: region === undefined ? null : tell(says, "en"),
    country: orNull(country),
  };
}

function recipientOf(part: Part, { recipient }: ExportFlow): AssessedRecipient | null {
  const grantee = "grantee" in part ? part.grantee : "from" in part ? part.to.operator : undefined;
  if (!recipient) return null;
  const country = orNull(recipient.country);
  const { account = "", alias = null, name } = recipient;
  if (grantee && grantee.kind !== "account") {
    const id = grantee.kind === "public" ? "" : grantee.id.replace(/^network /, "");
    return { kind: grantee.kind, id, name: grantee.name ?? null, country };
  }
  const called = alias ?? (typeof name === "string" ? name : null);
  const isNumber = isKnown(account) && account !== "";
  return { kind: isNumber ? "account" : "unknown", id: isNumber ? account : "", name: called, country };
}

/** The record that carries it, and the approval that is needed beside. */
function groundFor({ decision }: Leaving, ground: Ground): AssessedGround {
  const { reasons, record, considered } = decision;
  const approvals = considered.filter(
    (one) =>
      one.reasons.length === 0 &&
      one.record !== record?.id &&
      ground.register.byId.get(one.record)?.record.mechanism === "mapping_approval",
  );
  return {
    code: (reasons[0] ?? "covered") as AllowedCode,
    record: record?.id ?? null,
    until: untilOf(record?.id, ground),
    beside: approvals.map((one) => ({ record: one.record, until: untilOf(one.record, ground) })),
  };
}

function lookedAt({ stores, copies, grants, unmodelled }: DataMap, shown: (text: string) => string): Looked {
  const isOpen = ({ keeps, label }: Store) =>
    keeps === "at-rest" && (label.classes.length === 0 || label.unknown !== undefined);
  const mayBeRegulated = ({ own, unknown, classes }: Label) =>
    own !== undefined && (unknown !== undefined || regulatedOnly(classes).length > 0);
  const named = (list: readonly { readonly resource: Resource }[]) =>
    list.map(({ resource }) => shown(resource.address));
  return {
    stores: stores.length,
    copies: copies.length,
    grants: grants.length,
    unclassified: named(stores.filter(isOpen)),
    unjudged: named(unmodelled.filter(({ label }) => mayBeRegulated(label))),
  };
}

/** Only what the input says: codes stay what they are. What a hidden place or number stands for is hidden with it. */
function concealFlow(flow: AssessedFlow, shown: Shown): AssessedFlow {
  const { address, at, data, exporter, from, to, recipient } = flow;
  const place = (one: Where): Where => {
    const its = concealAll(one, shown);
    return its.regionSays === one.regionSays ? its : { ...its, country: its.regionSays };
  };
  const lands = place(to);
  const country = lands.country === to.country ? (recipient?.country ?? null) : lands.country;
  const isHidden = recipient !== null && shown(recipient.id) !== recipient.id;
  return {
    ...flow,
    ...concealAll({ address, at, exporter }, shown),
    data: { ...data, datasets: concealAll(data.datasets, shown) },
    from: place(from),
    to: lands,
    recipient: recipient && { ...concealAll(recipient, shown), country, ...(isHidden && { name: null }) },
  };
}

const order: readonly Verdict[] = ["denied", "review", "allowed"];

function byVerdict(one: AssessedFlow, other: AssessedFlow): number {
  return (
    order.indexOf(one.verdict) - order.indexOf(other.verdict) ||
    compare(one.address, other.address) ||
    compare(keyOf(one), keyOf(other))
  );
}

function keyOf({ input = "", kind, at, from, to, recipient }: AssessedFlow): string {
  return JSON.stringify([input, kind, at, from.what, to.what, to.regionSays, recipient?.id]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
