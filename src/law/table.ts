import { decisionTable, importantItems, regulatedByLaw } from "../../catalog/law";
import type { Asks, Band, Condition, Day, ImportantItem, LawClass, Profile, Row } from "../../catalog/law/vocabulary";
import { isUnknown } from "../model/value";
import { inForceOn, yearOf } from "./dates";
import { contradictsItself, type ExportFlow, leavesOf, personsIn } from "./flow";
import { type Objection, type ObjectionCode, review, type WarningCode } from "./reasons";

const strength: readonly Asks[] = ["none", "contract-or-certification", "assessment", "review", "deny"];

/** What the table says to a flow, before any claim or record is looked at. */
export interface Law {
  /** What is asked if all that is not known is as harmless as it can be. */
  readonly atBest: Asks;
  /** What is asked of a record; where a person has to look, that does not take the place of it. */
  readonly ofRecord: Asks;
  /** The rows that ask `atBest`. */
  readonly rows: readonly Row[];
  /** What stands between the flow and a pass, whatever carries it: what is not known or contradicts itself, and decides. */
  readonly open: readonly Objection[];
  readonly needsMapping: boolean | "maybe";
  readonly warnings: readonly WarningCode[];
}

/** What is asked in one word: review, where what is not known decides it. */
export function asksOf(law: Law, open: readonly Objection[] = law.open): Asks {
  return law.atBest !== "deny" && open.length > 0 ? "review" : law.atBest;
}

/** Prohibitions come first: nothing is claimed against them, and nothing needs to be claimed by what is free. */
export function isFreeToClaim({ rows, atBest }: Law): boolean {
  return atBest !== "deny" && !isFree(rows);
}

function isFree(rows: readonly Row[]): boolean {
  return rows.some(({ id }) => id === "stays-in-mainland" || id === "no-regulated-data");
}

/** What is known of a flow, once everything that is not known is taken for something. */
interface Facts {
  readonly leaves: boolean;
  readonly classes: readonly LawClass[];
  readonly stateSecret: boolean;
  readonly foreignAuthority: boolean;
  readonly geo: string;
  readonly domains: readonly string[];
  /** `any`: whichever a row speaks of. */
  readonly scenario: string | undefined;
  readonly ciio: boolean;
  readonly plain: number;
  readonly sensitive: number;
}

/**
 * The table is asked twice over: with everything that is not known at its most harmless, and with each of it at its worst. What
 * changes the answer is what decides.
 */
export function lawOn(flow: ExportFlow, today: Day, profile: Profile): Law {
  const isLifted = isOverridden(flow, today);
  const table = inForceOn([...decisionTable, ...profile.adds], today)
    .filter(({ when, reason }) => when && !(isLifted && reason === "core-data"))
    .map((row) => closed(row, profile));
  const best = atBest(flow, today);
  const said = answer(table, best);
  const { deciding, mayNeed } = best.leaves ? unknowns(table, flow, today, best, said) : settled;
  const objections = [
    ...deciding.map(review),
    ...(best.leaves && isLifted && best.classes.includes("core") ? [review("core-data")] : []),
    ...(best.leaves && isLifted && flow.moreClasses !== undefined ? [review("class-unknown")] : []),
    ...(best.leaves && isConflicting(flow, profile) ? [review("class-conflict")] : []),
    ...(isFree(said.rows) || said.asks === "deny" || !isUnknown(flow.exporter.isCiio) ? [] : [review("ciio-unknown")]),
    ...(isFree(said.rows) || !isUnknown(contradictsItself(flow)) ? [] : [review("destination-unknown")]),
  ];
  return {
    atBest: said.asks,
    ofRecord: said.ofRecord,
    rows: said.rows,
    open: objections.filter(({ code }, at) => objections.findIndex((one) => one.code === code) === at),
    needsMapping: said.needs || (mayNeed && "maybe"),
    warnings: said.warnings,
  };
}

/** What is free by an exemption that a profile closes needs a record. */
function closed(row: Row, { closes }: Profile): Row {
  if (!row.exemptions?.some((code) => closes.includes(code))) return row;
  const { reason, ...open } = row;
  return { ...open, asks: "contract-or-certification" };
}

const settled = { deciding: [], mayNeed: false } as const;

/** Which unknowns change what is asked: each by itself, or else all of them together. */
function unknowns(table: readonly Row[], flow: ExportFlow, today: Day, best: Facts, said: Answer) {
  const openings = openingsOf(flow, today, best);
  if (openings.length === 0) return settled;
  const alone = openings.filter(([, worst]) => asksMore(answer(table, { ...best, ...worst }), said));
  const worst = answer(table, Object.assign({}, best, ...openings.map(([, one]) => one)) as Facts);
  const deciding = alone.length === 0 && asksMore(worst, said) ? openings : alone;
  return { deciding: deciding.map(([code]) => code), mayNeed: worst.needs };
}

function isOverridden({ override }: ExportFlow, today: Day): boolean {
  return override !== undefined && override.date <= today && today <= override.until;
}

interface Answer {
  readonly asks: Asks;
  readonly ofRecord: Asks;
  readonly rows: readonly Row[];
  readonly needs: boolean;
  readonly warnings: readonly WarningCode[];
}

/** Of all rows that hold, those that ask most. */
function answer(table: readonly Row[], facts: Facts): Answer {
  const hold = table.filter(({ when = {} }) => holds(when, facts));
  const asks = most(hold);
  return {
    asks,
    ofRecord: most(hold.filter((row) => row.asks !== "review")),
    rows: hold.filter((row) => row.asks === asks && row.warning === undefined && row.needs === undefined),
    needs: hold.some(({ needs }) => needs !== undefined),
    warnings: asks === "contract-or-certification" ? hold.flatMap(({ warning }) => (warning as WarningCode) ?? []) : [],
  };
}

/** What the strictest of some rows asks. */
export function most(rows: readonly Row[]): Asks {
  return strength[Math.max(0, ...rows.map((row) => strength.indexOf(row.asks)))] as Asks;
}

function asksMore(one: Answer, other: Answer): boolean {
  return strength.indexOf(one.asks) > strength.indexOf(other.asks);
}

function holds(when: Condition, facts: Facts): boolean {
  const { leaves = true, classes, only, stateSecret, foreignAuthority, geo, domains, scenarios, ciio } = when;
  return (
    leaves === facts.leaves &&
    (classes === undefined || facts.classes.some((name) => classes.includes(name))) &&
    (only === undefined || facts.classes.every((name) => only.includes(name))) &&
    (stateSecret === undefined || stateSecret === facts.stateSecret) &&
    (foreignAuthority === undefined || foreignAuthority === facts.foreignAuthority) &&
    (geo === undefined || (geo as readonly string[]).includes(facts.geo)) &&
    (domains === undefined || facts.domains.some((name) => (domains as readonly string[]).includes(name))) &&
    (scenarios === undefined ||
      facts.scenario === "any" ||
      (scenarios as readonly (string | undefined)[]).includes(facts.scenario)) &&
    (ciio === undefined || ciio === facts.ciio) &&
    within(when.plain, facts.plain) &&
    within(when.sensitive, facts.sensitive) &&
    within(when.persons, facts.plain + facts.sensitive)
  );
}

function within({ from = 0, below = Number.POSITIVE_INFINITY }: Band = {}, number: number): boolean {
  return from <= number && (number < below || below === Number.POSITIVE_INFINITY);
}

function atBest(flow: ExportFlow, today: Day): Facts {
  const { plain, sensitive } = personsIn(flow.volumes, yearOf(today));
  return {
    leaves: leavesOf(flow) !== false,
    classes: flow.classes,
    stateSecret: flow.stateSecret === true,
    foreignAuthority: flow.recipient?.isForeignAuthority === true,
    geo: typeof flow.geo === "string" ? flow.geo : "none",
    domains: flow.domains === undefined || isUnknown(flow.domains) ? [] : flow.domains,
    scenario: isUnknown(flow.scenario) ? undefined : flow.scenario,
    ciio: flow.exporter.isCiio === true,
    plain: plain.least,
    // This flow is counted in, whatever was declared.
    sensitive: Math.max(sensitive.least, flow.classes.includes("sensitive-personal") ? 1 : 0),
  };
}

function openingsOf(flow: ExportFlow, today: Day, best: Facts): (readonly [ObjectionCode, Partial<Facts>])[] {
  const { plain, sensitive } = personsIn(flow.volumes, yearOf(today));
  const openings: (readonly [ObjectionCode, Partial<Facts>] | false)[] = [
    flow.moreClasses !== undefined && ["class-unknown", { classes: [...best.classes, ...regulatedByLaw] }],
    isUnknown(flow.stateSecret) && ["state-secret", { stateSecret: true }],
    isUnknown(flow.recipient?.isForeignAuthority) && ["foreign-authority", { foreignAuthority: true }],
    (isUnknown(flow.geo) || namesGeo(flow)) && ["mapping-approval-missing", { geo: "raw" }],
    isUnknown(flow.scenario) && ["class-unknown", { scenario: "any" }],
    isUnknown(flow.domains) && ["class-unknown", { domains: ["exterior", "cabin", "running", "location"] }],
    isUnknown(flow.exporter.isCiio) && ["ciio-unknown", { ciio: true }],
    (plain.most > plain.least || sensitive.most > sensitive.least) && [
      "volume-unknown",
      { plain: plain.most, sensitive: Math.max(sensitive.most, best.sensitive) },
    ],
  ];
  return openings.filter((one) => one !== false);
}

const idsThatMake = (what: ImportantItem["makes"]) =>
  new Set(importantItems.filter(({ makes }) => makes === what).map(({ id }) => id));
const importantIds = idsThatMake("important");
const geoIds = idsThatMake("geo");

/** Whether an item is, or may be, surveying and mapping data, and nobody says so. */
function namesGeo({ geo = "none", items = [] }: ExportFlow): boolean {
  return geo === "none" && (isUnknown(items) || items.some((item) => geoIds.has(item)));
}

/** `none` beside a class that is regulated; or an item of important data, or one that is not known, in data that is not tagged so. */
function isConflicting({ classes, items }: ExportFlow, { importantItems: listed = [] }: Profile): boolean {
  if (classes.includes("none") && classes.some((name) => regulatedByLaw.includes(name))) return true;
  if (classes.includes("important") || classes.includes("core") || items === undefined) return false;
  return isUnknown(items) || items.some((item) => importantIds.has(item) || listed.includes(item));
}
