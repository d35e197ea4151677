import { inLanguage } from "../contract/bilingual";
import type { ReportDocument, StoreDocument } from "../contract/report";
import type { Language } from "../language";
import { nameOfCountry } from "../model/country";
import { shown, shownOrNull } from "./shown";

/** Whose something is; null where nobody says. */
export interface Ownership {
  readonly team: string | null;
  readonly owner: string | null;
  readonly environment: string | null;
}

/** Regulated data that leaves, or may, by a store, a copy or a grant: what the report decided of it. */
export interface Flow extends Ownership {
  readonly id: string;
  readonly kind: "storage" | "copy" | "grant";
  /** The store whose data it is, or the resource that declares it where the store is not known. */
  readonly store: string;
  readonly what: string;
  readonly destination: string | null;
  readonly country: string | null;
  readonly recipient: string | null;
  readonly recipientKind: string | null;
  readonly recipientId: string | null;
  readonly access: string | null;
  readonly classes: readonly string[];
  readonly mayBeMore: boolean;
  readonly verdict: "allowed" | "review" | "denied";
  readonly asks: string | null;
  readonly status: string | null;
  readonly ground: string | null;
  readonly assessment: string | null;
  readonly until: string | null;
  readonly findings: readonly string[];
}

/** To whom what belongs of which a report says only an address and an input. */
export type Owned = (address: string | null, input: string | null) => Ownership;

/** To whom the stores of a report belong: by their tags, else by what the report says of itself. */
export function ownershipIn({ stores = [], about = {} }: ReportDocument): Owned {
  const key = (address: string | null, input: string | null) => JSON.stringify([input, address]);
  const tagged = new Map(stores.map((store) => [key(store.address, store.input), store]));
  return (address, input) => {
    const its: Partial<StoreDocument> = tagged.get(key(address, input)) ?? {};
    return {
      team: shownOrNull(its.team ?? about.team),
      owner: shownOrNull(its.owner ?? about.owner),
      environment: shownOrNull(its.environment ?? about.environment),
    };
  };
}

/** The flows of a report that leave, or may. One of 1.0 tells them by its findings and by what is covered only. */
export function flowsOf(document: ReportDocument, language: Language, owned: Owned): Flow[] {
  const { stores, copies, grants } = document;
  if (!stores && !copies && !grants) return flowsOfFindings(document, owned);
  const on = new Map(document.findings.map(({ id, status, law }) => [id, { status, asks: law?.asks ?? null }]));
  const decided = ({ id, classes = [], isMore = false, verdict, ground, assessment, until, findings }: Decided) => {
    const its = findings.flatMap((one) => on.get(one) ?? []);
    return {
      id: shown(id),
      classes: classes.map((one) => shown(one)),
      mayBeMore: isMore,
      verdict: verdict ?? "review",
      asks: shownOrNull(its.find(({ asks }) => asks !== null)?.asks),
      status: its[0]?.status ?? null,
      ground: shownOrNull(ground),
      assessment: shownOrNull(assessment),
      until: shownOrNull(until),
      findings: findings.map((one) => shown(one)),
    };
  };
  const leaving = <T extends Decided>(list: readonly T[] = []) =>
    list.filter(({ verdict }) => verdict !== null).map((one) => inLanguage(one, language) as T);
  return [
    ...leaving(stores).map((store) => ({ ...keptOf(store), ...owned(store.address, store.input), ...decided(store) })),
    ...leaving(copies).map((copy) => ({
      ...copiedOf(copy, language),
      ...owned(copy.from.address, copy.input),
      ...decided(copy),
    })),
    ...leaving(grants).map((grant) => ({
      ...grantedOf(grant, language),
      ...owned(grant.store, grant.input),
      ...decided(grant),
    })),
  ];
}

type Decided = Pick<
  StoreDocument,
  "id" | "classes" | "isMore" | "verdict" | "ground" | "assessment" | "until" | "findings"
>;
type Copied = NonNullable<ReportDocument["copies"]>[number];
type Granted = NonNullable<ReportDocument["grants"]>[number];

function keptOf({ address, what, where }: StoreDocument) {
  return { kind: "storage" as const, store: shown(address), what: shown(what), ...placeOf(where), ...nobody };
}

/** A copy that stays in a mainland region leaves by who operates the account. */
function copiedOf({ address, what, from, to, recipient }: Copied, language: Language) {
  const by = recipient ? receivedBy(recipient) : nobody;
  const place = to.side === "onshore" && recipient ? countryOf(recipient.country, language) : placeOf(to);
  return { kind: "copy" as const, store: shown(from.address ?? address), what: shown(what), ...place, ...by };
}

function grantedOf({ store, access, grantee }: Granted, language: Language) {
  const by = { ...receivedBy(grantee), access };
  return { kind: "grant" as const, store: shown(store), what: access, ...countryOf(grantee.country, language), ...by };
}

const nobody = { recipient: null, recipientKind: null, recipientId: null, access: null };

function receivedBy({ kind, id, name, says }: Granted["grantee"]) {
  return {
    recipient: shown(name === null || says.includes(name) ? says : `${name}, ${says}`),
    recipientKind: shown(kind),
    recipientId: shownOrNull(id),
    access: null,
  };
}

function placeOf({ region, place, country }: StoreDocument["where"]) {
  return { destination: region === null && country === null ? null : shown(place), country: shownOrNull(country) };
}

function countryOf(country: string | null, language: Language) {
  return {
    destination: country === null ? null : shown(nameOfCountry(country, language)),
    country: shownOrNull(country),
  };
}

const kinds: ReadonlySet<string> = new Set(["storage", "copy", "grant"]);

function flowsOfFindings({ findings, covered }: ReportDocument, owned: Owned): Flow[] {
  const unknown = { destination: null, country: null, ...nobody, until: null, ground: null, assessment: null };
  const broken = findings
    .filter(({ kind }) => kinds.has(kind))
    .map(
      (finding): Flow => ({
        ...{ ...unknown, ...owned(null, null), id: shown(finding.id), kind: finding.kind as Flow["kind"] },
        ...{
          store: shown(finding.resource.address),
          what: shown(finding.at),
          classes: (finding.classes ?? []).map((one) => shown(one)),
        },
        mayBeMore: finding.classes === undefined,
        verdict: finding.outcome === "broken" ? "denied" : "review",
        asks: shownOrNull(finding.law?.asks),
        status: finding.status,
        findings: [shown(finding.id)],
      }),
    );
  const allowed = covered.map(
    ({ kind, classes, store, to, ground, assessment, until }): Flow => ({
      ...{ ...unknown, ...owned(null, null), id: "", kind: kinds.has(kind) ? (kind as Flow["kind"]) : "copy" },
      ...{ store: shown(store), what: "", destination: shown(to), classes: classes.map((one) => shown(one)) },
      ...{ mayBeMore: false, verdict: "allowed", asks: null, status: null, findings: [] },
      ...{ ground: shownOrNull(ground), assessment: shownOrNull(assessment), until: shownOrNull(until) },
    }),
  );
  return [...broken, ...allowed];
}
