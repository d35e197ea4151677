import type { Day, Domain, Geo, LawClass, Scenario } from "../../catalog/law/vocabulary";
import { placeOfRegion } from "../model/place";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";

/**
 * The facts of one flow. What is left out is not so: no items, no recipient, no claim. What is not known is an `Unknown`, and
 * never a pass.
 */
export interface ExportFlow {
  readonly kind: "storage" | "copy" | "remote-access";
  /** Whether it leaves the mainland. */
  readonly leaves: Fact<boolean>;
  readonly classes: readonly LawClass[];
  /** Why it may hold more classes than these. */
  readonly moreClasses?: Unknown;
  /** Ids of catalogues of data. */
  readonly items?: Fact<readonly string[]>;
  readonly stateSecret?: Fact<boolean>;
  readonly geo?: Fact<Geo>;
  readonly domains?: Fact<readonly Domain[]>;
  readonly scenario?: Fact<Scenario>;
  readonly origin?: Fact<"domestic" | "foreign">;
  readonly exporter: Exporter;
  /** Distinct persons of the whole exporter since 1 January, this flow included, those under exemptions left out. */
  readonly volumes: Fact<Volumes>;
  /** Persons of the flows that one record carries, this one included; those of the exporter unless stated. */
  readonly carried?: Fact<Volumes>;
  /** In place of `carried`, where it is not known how many there are, and these at most. */
  readonly carriedAtMost?: Fact<Volumes>;
  readonly destination: Destination;
  /** Who receives; left out where a flow stays with who sends. */
  readonly recipient?: Recipient;
  readonly onwardTransfers?: Fact<readonly Party[]>;
  /** Left out, nobody has stated it. */
  readonly purpose?: Fact<readonly string[]>;
  readonly method?: Fact<string>;
  /** Last day on which it is kept abroad. */
  readonly retainedUntil?: Fact<Day>;
  /** First day of the flow; today unless stated. */
  readonly starts?: Day;
  readonly exemption?: Claim;
  readonly override?: Override;
  /** Nobody declared who exports: what a record says of its exporter and its purpose counts as in order. */
  readonly isUndeclared?: true;
}

export interface Exporter {
  readonly name: Fact<string>;
  /** Unified social credit code (统一社会信用代码). */
  readonly uscc?: string;
  readonly aliases?: readonly string[];
  /** Operator of critical information infrastructure (关键信息基础设施运营者). */
  readonly isCiio: Fact<boolean>;
  /** Pilot free trade zone that it is registered in. */
  readonly zone?: Fact<string>;
  readonly city?: Fact<string>;
  /** Companies of its group for which it exports. */
  readonly subsidiaries?: readonly string[];
}

export interface Volumes {
  readonly year: number;
  /** Persons without sensitive items. */
  readonly plain: Fact<number>;
  /** Persons with sensitive items. */
  readonly sensitive: Fact<number>;
}

export interface Destination {
  /** `aws` unless stated. */
  readonly cloud?: string;
  readonly region?: Fact<string>;
  readonly country?: Fact<string>;
}

export interface Recipient {
  readonly name?: Fact<string>;
  readonly country: Fact<string>;
  /** Empty where it is known to have none. */
  readonly account?: Fact<string>;
  /** How the house calls it: it may be the name that a record lists, and never speaks against one. */
  readonly alias?: string;
  /** A foreign court, or a body that enforces law. */
  readonly isForeignAuthority?: Fact<boolean>;
}

export interface Party {
  readonly name: string;
  readonly country: string;
}

/** A claimed exemption, with what was recorded for it. */
export interface Claim {
  readonly code: string;
  /** What is affirmed, by the names that the exemption asks for. */
  readonly facts?: Readonly<Record<string, boolean>> | undefined;
  readonly reportNo?: string | undefined;
  readonly reportDate?: Day | undefined;
  readonly authority?: string | undefined;
  readonly zone?: string | undefined;
  readonly listEdition?: string | undefined;
  readonly sector?: string | undefined;
  readonly filingNo?: string | undefined;
}

/** A decision on core data that is not this program's to make. */
export interface Override {
  readonly decisionNo: string;
  readonly by: string;
  readonly date: Day;
  readonly until: Day;
}

/** Names are the same after NFKC, trim and case folding. */
export function folded(text: string): string {
  return (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize("NFKC")).trim().toLowerCase();
}

/**
 * Where it lands: the region's country, whatever was declared. In a cloud of which the regions are not listed, the declared
 * country stands.
 */
export function landsIn({ cloud = "aws", region, country = unknown("region-not-stated") }: Destination): Fact<string> {
  if (region === undefined || isUnknown(region) || folded(cloud) !== "aws") return country;
  return placeOfRegion(region).country;
}

/** A region stands for its country, where none is written. */
export function countryOf({ country, region }: { country?: string | undefined; region?: string | undefined }) {
  return country ?? (region === undefined ? undefined : placeOfRegion(region).country);
}

/**
 * What is taken for granted where nobody declared who exports: no operator of critical infrastructure, and persons enough that
 * personal information needs a record, of whichever mechanism.
 */
export function undeclared(today: Day): Pick<ExportFlow, "exporter" | "volumes" | "isUndeclared"> {
  return {
    exporter: { name: unknown("exporter-not-declared"), isCiio: false },
    volumes: { year: Number(today.slice(0, 4)), plain: 100_000, sensitive: 0 },
    isUndeclared: true,
  };
}

/** Whether the declared country is another than the region's; not known where one of the two is not. */
export function contradictsItself({ destination: { cloud = "aws", region, country } }: ExportFlow): Fact<boolean> {
  if (country === undefined || region === undefined || folded(cloud) !== "aws") return false;
  const lands = isUnknown(region) ? region : placeOfRegion(region).country;
  if (isUnknown(country)) return country;
  return isUnknown(lands) ? lands : folded(country) !== folded(lands);
}

/** Whether it leaves: what contradicts itself is not believed to stay. */
export function leavesOf(flow: ExportFlow): Fact<boolean> {
  return flow.leaves === false ? contradictsItself(flow) : flow.leaves;
}

/** First and last number that a fact may stand for. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A number that was declared for another year is not known. */
export function personsIn(volumes: Fact<Volumes>, year: number): { readonly plain: Range; readonly sensitive: Range } {
  const known = isUnknown(volumes) || volumes.year !== year ? undefined : volumes;
  return { plain: rangeOf(known?.plain), sensitive: rangeOf(known?.sensitive) };
}

function rangeOf(number: Fact<number> | undefined): Range {
  return typeof number === "number" ? { least: number, most: number } : { least: 0, most: Number.POSITIVE_INFINITY };
}
