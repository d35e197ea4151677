/** The words in which the law is written down here: plain data, each fact with its source, how sure it is, and from when to when. */

/** `2026-11-22`, in China time (UTC+8). */
export type Day = string;

/**
 * `read`: the provision was read, in a copy; `quoted`: a source quotes it word for word; `secondary`: a source tells it;
 * `uncertain`: recalled, contradicted or seen only in a broken copy. `decision`: how Onshore reads the law where it leaves a choice.
 */
export type Certainty = "read" | "quoted" | "secondary" | "uncertain" | "decision";

/** Both days belong to it. Left open on the side that is not stated. */
export interface InForce {
  readonly from?: Day;
  /** From this day it is in force whichever source is right; between `from` and this day it may be. */
  readonly surelyFrom?: Day;
  readonly until?: Day;
}

export interface Source {
  readonly url: string;
  readonly checked: Day;
}

/** The same in English and in Simplified Chinese. What stands in braces is filled in where it is said. */
export interface Term {
  readonly en: string;
  readonly zh: string;
}

/** What is wrong, and what to do next. */
export interface Remedy {
  readonly says: Term;
  readonly next: Term;
}

/** A word that the law uses: the Chinese is the law's own, the English is ours. */
export interface LegalTerm extends Term {
  readonly basis: Basis;
  /** Where the Chinese was seen. */
  readonly source: Source;
  readonly note?: Term;
}

export interface Instrument extends InForce {
  readonly id: string;
  /** How findings cite it; by its title, unless stated. */
  readonly short?: Term;
  readonly title: Term;
  readonly issuer: Term;
  readonly number?: string | Term;
  readonly published?: Day;
  readonly certainty: Certainty;
  readonly source: Source;
  readonly note?: Term;
}

/** On which provision something rests, and how sure that is. */
export interface Basis {
  /** Id of an instrument, or `decision` for a reading of Onshore's own. */
  readonly instrument: string;
  /** Its number, or in words where it has none. */
  readonly article?: string | Term;
  readonly certainty: Certainty;
}

export type LawClass = "core" | "important" | "sensitive-personal" | "personal" | "general" | "none";
export type Geo = "raw" | "treated" | "none";
export type Domain = "exterior" | "cabin" | "running" | "location";
export type Scenario =
  | "rd_design"
  | "manufacturing"
  | "driving_automation"
  | "software_upgrade"
  | "connected_operation";

/** What the law asks of a flow, the least first. */
export type Asks = "none" | "contract-or-certification" | "assessment" | "review" | "deny";

/** Numbers of persons: `from` belongs to it, `below` does not (Civil Code, art. 1259). */
export interface Band {
  readonly from?: number;
  readonly below?: number;
}

/** All that is stated has to hold. A list holds if one of its words is true of the flow. */
export interface Condition {
  readonly leaves?: boolean;
  readonly classes?: readonly LawClass[];
  /** No class but these. */
  readonly only?: readonly LawClass[];
  readonly stateSecret?: boolean;
  readonly foreignAuthority?: boolean;
  readonly geo?: readonly Geo[];
  readonly domains?: readonly Domain[];
  readonly scenarios?: readonly Scenario[];
  readonly ciio?: boolean;
  /** Distinct persons of the exporter since 1 January: without, and with, sensitive items, and both together. */
  readonly plain?: Band;
  readonly sensitive?: Band;
  readonly persons?: Band;
}

/** Of all rows whose condition holds, the one that asks most decides. */
export interface Row extends InForce {
  readonly id: string;
  /** At which of the five questions it is asked; those of 5 are asked of the record, in `src/law/covering.ts`. */
  readonly question: 1 | 2 | 3 | 4 | 5;
  /** The condition in words. */
  readonly says: Term;
  /** The condition as data; left out where claims, unknowns or records are judged, which has its own data. */
  readonly when?: Condition;
  readonly asks: Asks;
  /** A record of its own that is needed beside what is asked. */
  readonly needs?: "mapping_approval";
  /** Exemptions that this row opens. */
  readonly exemptions?: readonly string[];
  /** The reason code that it gives. */
  readonly reason?: string;
  readonly warning?: string;
  readonly basis: readonly Basis[];
}

export interface Exemption extends InForce {
  readonly id: string;
  readonly title: Term;
  readonly says: Term;
  readonly openTo: {
    readonly important: boolean;
    readonly sensitive: boolean;
    readonly ciio: "yes" | "no" | "unsettled";
  };
  /** What the claim has to affirm, by name. */
  readonly facts: Readonly<Record<string, Term>>;
  /** Where the data has to come from. */
  readonly origin?: "foreign";
  /** The row that has to hold. */
  readonly row?: string;
  /** The purposes for which alone the data may go. */
  readonly purposes?: readonly string[];
  /** The report that has to be made before, to this authority: its name in English, in Chinese, and others that it goes by. */
  readonly report?: { readonly what: Term; readonly authorities: readonly string[] };
  /** It rests on a list of a free trade zone. */
  readonly list?: true;
  /** Whether a person should look at it even where it holds. */
  readonly reviewNote?: true;
  readonly basis: readonly Basis[];
}

/** A list of a pilot free trade zone. */
export interface FtzList extends InForce {
  readonly zone: string;
  readonly edition: string;
  readonly title: Term;
  /** `negative`: what is on it needs a route, the rest leaves freely. `positive`: only what is on it leaves freely. */
  readonly polarity: "negative" | "positive";
  /** `all`: the whole industry of the zone. */
  readonly sectors: readonly string[] | "all";
  readonly excludedSectors?: readonly string[];
  readonly items: readonly string[];
  /** Whether `items` is the whole list. */
  readonly complete: boolean;
  readonly filing: "required" | "not-required" | "unknown";
  readonly certainty: Certainty;
  readonly source: Source;
  readonly note?: Term;
}

export interface Period {
  readonly id: string;
  readonly says: Term;
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  readonly workingDays?: number;
  readonly hours?: number;
  /** A day of each year: `12-15`. */
  readonly yearly?: string;
  readonly basis: readonly Basis[];
}

/** Which days of a year are no working days although they are weekdays, and the other way round. */
export interface HolidayYear {
  readonly off: readonly (readonly [first: Day, last: Day])[];
  readonly work: readonly Day[];
  readonly notice: string;
  readonly certainty: Certainty;
  readonly source: Source;
}

/** An item that a catalogue of important data names. */
export interface ImportantItem {
  readonly id: string;
  readonly instrument: string;
  readonly scenario: Scenario | "any";
  readonly what: Term;
  /** What is known of the test by which it is determined. */
  readonly test?: Term;
  /** `important`: whoever names it names important data; the others speak for themselves. */
  readonly makes: "important" | "important-by-volume" | "listed-in-zone" | "geo";
  readonly certainty: Certainty;
  readonly source: Source;
}

/** How strictly the table is read. Rows are only ever added, so that a profile can only be stricter than the law. */
export interface Profile {
  readonly id: string;
  readonly says: Term;
  readonly adds: readonly Row[];
  /** Exemptions that may not be claimed: what is free by one of them needs a record. */
  readonly closes: readonly string[];
  /** Whether what a person has to look at is stopped until somebody has. */
  readonly reviewBlocks: boolean;
  /** Items of an official list that name important data, beside those of the catalog. */
  readonly importantItems?: readonly string[];
  /** Lists of zones beside those of the catalog: the complete ones of a house. */
  readonly ftzLists?: readonly FtzList[];
}

/** How Onshore reads the law where it is silent, says two things, or leaves a choice. */
export interface Reading {
  readonly id: string;
  readonly about: Term;
  readonly says: Term;
  readonly basis: readonly Basis[];
}
