import { greaterBayArea, guidelines2026, periods, regulatedByLaw } from "../../catalog/law";
import type { Day, LawClass, Profile } from "../../catalog/law/vocabulary";
import { type Fact, isUnknown, unknown } from "../model/value";
import { againstApproval } from "./approval";
import { yearOf } from "./dates";
import { asDescribed, claimOf, judgeClaim } from "./exemptions";
import {
  countryOf,
  type Exporter,
  type ExportFlow,
  folded,
  landsIn,
  type Party,
  personsIn,
  type Range,
  type Recipient,
  undeclared,
} from "./flow";
import { codesOf, denied, type Objection, type ObjectionCode, review, verdictOf, type WarningCode } from "./reasons";
import { type Mechanism, mechanisms, type Recorded } from "./record-schema";
import { bystanders, type Considered, candidates, type Filed, type Register, type Standing } from "./register";
import { type Law, lawOn } from "./table";

export interface Coverage {
  /** The record that carries the flow, the strongest of those that do. */
  readonly record?: Recorded;
  readonly considered: readonly Considered[];
}

/** Which record carries a flow on a day, or why none of those that were considered does. */
export function covering(
  flow: ExportFlow,
  register: Register,
  today: Day,
  profile: Profile = guidelines2026,
): Coverage {
  const { judged, considered } = judgeRecords(flow, register, today, lawOn(flow, today, profile));
  const record = judged.find((one) => isRoute(one.record) && verdictOf(one.objections) === "allowed")?.record;
  return { ...(record && { record }), considered };
}

/** Strongest first. */
export function judgeRecords(
  flow: ExportFlow,
  register: Register,
  today: Day,
  law: Law,
): { readonly judged: readonly JudgedRecord[]; readonly considered: readonly Considered[] } {
  const isNeeded = ({ record }: Filed) => record.mechanism !== "mapping_approval" || law.needsMapping !== false;
  const own = candidates(register, flow);
  const judged = own.filter(isNeeded).map((filed) => new JudgedRecord(filed, flow, today, law));
  return {
    judged,
    get considered() {
      const looked = judged.map(({ record, objections }) => ({ record: record.id, reasons: codesOf(objections) }));
      return [...(own.length > 0 ? looked : bystanders(register, flow)), ...register.malformed];
    },
  };
}

/** Those that carry a flow by themselves; the others are claims, or are needed beside. An entry of onshore.yaml is taken at its word. */
export function isRoute({ mechanism, dataClasses }: Recorded): boolean {
  if (dataClasses) return mechanism !== "mapping_approval";
  return mechanism === "security_assessment" || isForPersonal(mechanism);
}

/** Whether it carries personal information only, and only up to a number of persons. */
export function isForPersonal(mechanism: Mechanism): boolean {
  return mechanism === "standard_contract" || mechanism === "certification";
}

/** The mechanisms that can carry all of these classes: a contract or a certificate carries personal information only. */
export function mechanismsFor(classes: readonly LawClass[]): readonly Mechanism[] {
  const isMore = classes.includes("core") || classes.includes("important");
  return mechanisms.filter((one) => one !== "mapping_approval" && !(isMore && isForPersonal(one)));
}

/** What may pass, or be put in order, while the record stays the same. */
const lapses: ReadonlySet<ObjectionCode> = new Set([
  "not-yet-effective",
  "expired",
  "extension-pending",
  "not-in-force",
  "suspended",
  "revoked",
  "change-event",
  "retention-exceeded",
  "pia-missing",
  "not-filed",
  "consent-missing",
  "not-approved",
]);

/** Whether a record is for a flow, and only its time, its status or its papers keep it from carrying it. */
export function isLapsed({ reasons }: Considered): boolean {
  return reasons.length > 0 && reasons.every((code) => lapses.has(code));
}

/** What speaks against a record is looked for when somebody asks: of most nobody does. */
export class JudgedRecord {
  #objections: readonly Objection[] | undefined;

  constructor(
    private readonly filed: Filed,
    private readonly flow: ExportFlow,
    private readonly today: Day,
    private readonly law: Law,
  ) {}

  get record(): Recorded {
    return this.filed.record;
  }

  get objections(): readonly Objection[] {
    this.#objections ??= against(this.filed, this.flow, this.today, this.law);
    return this.#objections;
  }

  get warnings(): readonly WarningCode[] {
    const papers = isRoute(this.record) ? papersDue(this.record, this.flow.classes, this.today) : [];
    return [...lifeOf(this.filed, this.today).warnings, ...papers];
  }
}

function against(filed: Filed, flow: ExportFlow, today: Day, law: Law): Objection[] {
  const { record } = filed;
  return [
    ...lifeOf(filed, today).objections,
    ...againstChanges(record, today),
    ...againstExporter(filed, flow),
    ...againstRecipient(record, flow),
    ...againstDestination(record, flow),
    ...againstContent(filed, flow),
    ...againstRetention(record, flow, today),
    ...againstArea(record, flow),
    ...(isRoute(record) ? againstRoute(filed, flow, today, law) : []),
  ];
}

/** What speaks against a record, or has to be seen to, on a day and whatever the flow: status, time, changes, filing and papers. */
export function standing(filed: Filed, today: Day): Standing {
  const { record, classes } = filed;
  const life = lifeOf(filed, today);
  const until = record.overseasRetention?.until;
  return {
    objections: [
      ...life.objections,
      ...againstChanges(record, today),
      ...(until !== undefined && today > until ? [denied("retention-exceeded")] : []),
      ...(isRoute(record) && !classes.includes("important") ? againstPapers(record, undefined, today) : []),
      ...againstOwnClaim(filed, today),
    ],
    warnings: [...life.warnings, ...(isRoute(record) ? papersDue(record, classes, today) : [])],
  };
}

/** The last day, with an extension once it is approved. */
export function lastDayOn({ record: { extension }, lastDay, extendedTo }: Filed, today: Day): Day | undefined {
  const isExtended = extension?.approvedDate !== undefined && extension.approvedDate <= today;
  return isExtended ? extendedTo : lastDay;
}

function lifeOf(filed: Filed, today: Day): Standing {
  const known = filed.lives.get(today);
  if (known) return known;
  const life = livedOn(filed, today);
  filed.lives.set(today, life);
  return life;
}

function livedOn(filed: Filed, today: Day): Standing {
  const { record } = filed;
  const { extension } = record;
  const isPending =
    extension?.appliedDate !== undefined &&
    extension.appliedDate <= today &&
    !(extension.approvedDate !== undefined && extension.approvedDate <= today);
  const time = againstTime(filed, today);
  const isOver = time.some(({ code }) => code === "expired");
  const filing = filingOf(filed, today);
  const status = againstStatus(record, today);
  return {
    objections: [
      ...status,
      // What is revoked or suspended is so whoever recorded it.
      ...(verdictOf(status) === "denied" ? [] : againstApproval(filed.approval)),
      ...time,
      ...(isPending && isOver ? [denied("extension-pending")] : []),
      ...filing.objections,
    ],
    warnings: [
      ...(isPending && !isOver ? (["extension-pending"] as const) : []),
      ...filing.warnings,
      ...(filed.approval?.state === "recorded-by-another" ? (["recorded-by-another"] as const) : []),
    ],
  };
}

function againstStatus({ status, revokedDate }: Recorded, today: Day): Objection[] {
  if (revokedDate === undefined ? status === "revoked" : revokedDate <= today) return [denied("revoked")];
  // Revoked already, and on a day to come: one of the two is wrong.
  if (status === "revoked") return [review("revoked")];
  if (status === "suspended") return [denied("suspended")];
  return status === "pending" ? [denied("not-in-force")] : [];
}

/** From this day a passed assessment is valid for three years, where before it was two. */
const sinceThreeYears = "2024-03-22";

/** A record that claims an exemption is asked of the flow that it describes itself. */
function againstOwnClaim({ record, classes }: Filed, today: Day): readonly Objection[] {
  const claim = claimOf(record);
  if (claim === undefined) return [];
  const flow = asDescribed({ ...undeclared(today), kind: "copy", leaves: true, classes, destination: {} }, record);
  const law = lawOn(flow, today, guidelines2026);
  return [
    ...judgeClaim(claim, flow, law, today, guidelines2026).objections,
    ...law.open.filter(({ code }) => code === "ciio-unknown"),
  ];
}

function againstTime(filed: Filed, today: Day): Objection[] {
  const { record, firstDay } = filed;
  const { mechanism, issuedDate, expiryDate } = record;
  if (firstDay !== undefined && today < firstDay) return [denied("not-yet-effective")];
  const last = lastDayOn(filed, today);
  if (last !== undefined && today > last) return [denied("expired")];
  const isFromBefore = issuedDate !== undefined && issuedDate < sinceThreeYears;
  return mechanism === "security_assessment" && isFromBefore && expiryDate === undefined ? [review("expired")] : [];
}

const nothing: Standing = { objections: [], warnings: [] };

function filingOf({ record, filingDue }: Filed, today: Day): Standing {
  if (filingDue === undefined) return nothing;
  const filedDate = record.contract?.filedDate;
  if (filedDate !== undefined && filedDate <= today)
    return filedDate > filingDue.day ? { objections: [], warnings: ["filed-late"] } : nothing;
  if (today <= filingDue.day) return { objections: [], warnings: ["filing-due"] };
  return { objections: [filingDue.certain ? denied("not-filed") : review("not-filed")], warnings: [] };
}

function againstChanges({ changeEvents = [] }: Recorded, today: Day): Objection[] {
  return changeEvents
    .filter(({ date, resolvedBy }) => date <= today && resolvedBy === undefined)
    .flatMap(({ kind, affectsSecurity }) => {
      if (kind === "longer-retention" || affectsSecurity === true) return [denied("change-event")];
      return affectsSecurity === undefined ? [review("change-event")] : [];
    });
}

function againstExporter(filed: Filed, flow: ExportFlow): Objection[] {
  const { exporter } = filed.record;
  const its = flow.exporter;
  if (exporter === undefined || flow.isUndeclared) return [];
  if (isUnknown(its.name)) return [review("wrong-exporter")];
  const isItself = isSame(filed, its);
  if (!isItself && !filed.subsidiaries.has(folded(its.name))) return [denied("wrong-exporter")];
  const isCovered = (name: string) => filed.exporters.has(folded(name)) || filed.subsidiaries.has(folded(name));
  const isChanged =
    isItself && exporter.isCiio !== undefined && !isUnknown(its.isCiio) && exporter.isCiio !== its.isCiio;
  return [
    ...((its.subsidiaries ?? []).every(isCovered) ? [] : [denied("subsidiary-not-covered")]),
    ...(isChanged ? [review("exporter-status-changed")] : []),
  ];
}

function isSame({ record, exporters }: Filed, { name, uscc, aliases = [] }: Exporter): boolean {
  const listed = record.exporter?.uscc;
  if (listed !== undefined && uscc !== undefined) return folded(listed) === folded(uscc);
  return [name, ...aliases].some((one) => !isUnknown(one) && exporters.has(folded(one)));
}

/** The closest of the recipients that the record names answers. */
function againstRecipient({ recipients }: Recorded, flow: ExportFlow): readonly Objection[] {
  const { recipient, kind } = flow;
  if (recipients === undefined) return [];
  if (recipient === undefined)
    return kind === "remote-access" ? [review("wrong-recipient")] : againstOnward([], recipients, flow);
  const answers = recipients
    .filter((one) => mayBe(recipient, one))
    .map((one) => [
      ...(isAnonymous(recipient, one) ? [review("wrong-recipient")] : []),
      ...(one.country === undefined
        ? []
        : unless(recipient.country, (country) => country === one.country, "recipient-country-mismatch")),
      ...(one.accounts === undefined
        ? []
        : recipient.account === undefined
          ? [review("account-not-listed")]
          : unless(recipient.account, (account) => one.accounts?.includes(account) === true, "account-not-listed")),
      ...againstOnward([one], recipients, flow),
    ]);
  return answers.length === 0 ? [denied("wrong-recipient")] : closest(answers);
}

type Listed = NonNullable<Recorded["recipients"]>[number];

/** Who is known by the account alone is whoever the record lists it for, and may be whoever it lists without accounts. */
function mayBe({ name, alias, account }: Recipient, { name: listed, accounts }: Listed): boolean {
  if (listed === undefined || isCalled(alias, listed)) return true;
  if (name !== undefined) return isUnknown(name) || isCalled(name, listed);
  if (account === undefined || isUnknown(account)) return true;
  return accounts ? accounts.includes(account) : alias === undefined;
}

function isAnonymous({ name, alias, account }: Recipient, { name: listed, accounts }: Listed): boolean {
  if (listed === undefined || isCalled(alias, listed)) return false;
  if (name !== undefined) return isUnknown(name);
  return isUnknown(account) || (account !== undefined && accounts === undefined);
}

function isCalled(name: string | undefined, listed: string): boolean {
  return name !== undefined && folded(name) === folded(listed);
}

function againstOnward(
  to: readonly Listed[],
  all: readonly Listed[],
  { onwardTransfers = [] }: ExportFlow,
): Objection[] {
  if (isUnknown(onwardTransfers)) return [review("onward-transfer-not-allowed")];
  if (onwardTransfers.length === 0) return [];
  const allowed = (to.length > 0 ? to : all).flatMap(({ onwardTransfer = [] }) => onwardTransfer);
  const isListed = (one: Party) =>
    allowed.some(({ name, country }) => folded(name) === folded(one.name) && country === one.country);
  return onwardTransfers.every(isListed) ? [] : [denied("onward-transfer-not-allowed")];
}

function closest(answers: readonly (readonly Objection[])[]): readonly Objection[] {
  if (answers.length === 1) return answers[0] as readonly Objection[];
  const weight = (objections: readonly Objection[]) =>
    objections.filter((one) => one.weight === "denied").length * 100 + objections.length;
  return [...([...answers].sort((one, other) => weight(one) - weight(other))[0] ?? [])];
}

/** An entry of onshore.yaml may limit who reads by the country alone. */
function againstDestination({ destinations, dataClasses }: Recorded, flow: ExportFlow): readonly Objection[] {
  const isRead = flow.kind === "remote-access";
  const { region, cloud = "aws" } = isRead ? {} : flow.destination;
  const lands = isRead ? flow.recipient?.country : landsIn(flow.destination);
  // Also an entry that limits nothing covers nothing of which nobody knows where it goes.
  if (dataClasses !== undefined && isUnknown(lands)) return [review("destination-unknown")];
  if (destinations === undefined || (isRead && dataClasses === undefined)) return [];
  if (lands === undefined || isUnknown(lands)) return [review("destination-unknown")];
  const inCountry = destinations.filter(
    (one) => countryOf(one) === lands && (one.cloud === undefined || folded(one.cloud) === folded(cloud)),
  );
  // A recipient that is left out is who sends: of its account nobody told.
  const { account = unknown("account-not-named") } = flow.recipient ?? {};
  const answers = inCountry.map((one) => [
    ...(isRead || one.region === undefined
      ? []
      : unless(region, (its) => its === one.region, "destination-not-listed")),
    ...(one.account === undefined ? [] : unless(account, (its) => its === one.account, "account-not-listed")),
  ]);
  return answers.length === 0 ? [denied("destination-not-listed")] : closest(answers);
}

function againstContent({ record, items, purposes, methods }: Filed, flow: ExportFlow): Objection[] {
  const areIn = (listed: ReadonlySet<string>) => (its: readonly string[]) =>
    its.every((one) => listed.has(folded(one)));
  return [
    ...(items && flow.items !== undefined ? unless(flow.items, areIn(items), "item-not-listed") : []),
    ...(purposes === undefined || (flow.purpose === undefined && (flow.isUndeclared || record.dataClasses))
      ? []
      : flow.purpose === undefined || isUnknown(flow.purpose) || flow.purpose.length === 0
        ? [review("purpose-unknown")]
        : unless(flow.purpose, areIn(purposes), "purpose-not-listed")),
    ...(methods && flow.method !== undefined
      ? unless(flow.method, (one) => areIn(methods)([one]), "method-not-listed")
      : []),
  ];
}

function againstRetention({ overseasRetention }: Recorded, { retainedUntil }: ExportFlow, today: Day): Objection[] {
  const until = overseasRetention?.until;
  if (until === undefined) return [];
  if (today > until) return [denied("retention-exceeded")];
  return retainedUntil === undefined ? [] : unless(retainedUntil, (day) => day <= until, "retention-exceeded");
}

function againstArea({ contract }: Recorded, flow: ExportFlow): Objection[] {
  const { template, country, cities } = greaterBayArea;
  if (contract?.template !== template) return [];
  const lands = landsIn(flow.destination);
  const onward = flow.onwardTransfers ?? [];
  const city = flow.isUndeclared ? cities[0][0] : flow.exporter.city;
  const isOutside =
    city === undefined ||
    (!isUnknown(city) && !cities.flat().map(folded).includes(folded(city))) ||
    (flow.recipient !== undefined && !isUnknown(flow.recipient.country) && flow.recipient.country !== country) ||
    (flow.kind !== "remote-access" && !isUnknown(lands) && lands !== country) ||
    (!isUnknown(onward) && onward.some((one) => one.country !== country));
  if (isOutside) return [denied("outside-gba")];
  const isOpen =
    isUnknown(city) ||
    isUnknown(flow.recipient?.country) ||
    isUnknown(onward) ||
    (flow.kind !== "remote-access" && isUnknown(lands));
  return isOpen ? [review("outside-gba")] : [];
}

/** What is asked of an assessment, a contract or a certificate alone. */
function againstRoute({ record, classes }: Filed, flow: ExportFlow, today: Day, law: Law): Objection[] {
  return [
    ...againstStrength(record, law),
    ...againstLevel(classes, flow),
    ...(isPersonal(flow) && !record.dataClasses
      ? [...againstScale(record, flow, today), ...againstPapers(record, flow.starts, today)]
      : []),
  ];
}

function againstStrength({ mechanism, contract }: Recorded, { ofRecord, rows }: Law): Objection[] {
  if (!isForPersonal(mechanism) || ofRecord !== "assessment") return [];
  const isForReview =
    contract?.template === greaterBayArea.template && rows.every(({ id }) => id === greaterBayArea.review);
  return [isForReview ? review("mechanism-too-weak") : denied("mechanism-too-weak")];
}

function againstLevel(carried: readonly LawClass[], { classes }: ExportFlow): Objection[] {
  const isBelow = classes.some((name) => regulatedByLaw.includes(name) && !carried.includes(name));
  return isBelow ? [denied("level-not-covered")] : [];
}

function againstScale({ scale }: Recorded, flow: ExportFlow, today: Day): Objection[] {
  if (scale === undefined || flow.isUndeclared) return [];
  const year = yearOf(today);
  if (scale.year !== null && scale.year !== undefined && scale.year !== year) return [review("scale-year-mismatch")];
  const { plain, sensitive } = flow.carriedAtMost
    ? personsIn(flow.carriedAtMost, year)
    : personsIn(flow.carried ?? flow.volumes, year);
  const carried = ({ least, most }: Range): Range => ({ least: flow.carriedAtMost ? 0 : least, most });
  return [...beyond(carried(plain), scale.maxPersons), ...beyond(carried(sensitive), scale.maxSensitivePersons)];
}

function beyond({ least, most }: Range, limit: number | null | undefined): Objection[] {
  if (limit === null || limit === undefined || most <= limit) return [];
  return [least > limit ? denied("scale-exceeded") : review("volume-unknown")];
}

function againstPapers({ piaReportId, piaDate, consent }: Recorded, starts: Day | undefined, today: Day): Objection[] {
  const isThere =
    piaReportId !== undefined && piaDate !== undefined && piaDate <= today && piaDate <= (starts ?? today);
  return [
    ...(isThere ? [] : [denied("pia-missing")]),
    ...(consent?.separate === false ? [review("consent-missing")] : []),
  ];
}

/** The yearly report is of the last year of which 15 December is over, if the record was there by then. */
function papersDue(record: Recorded, classes: readonly LawClass[], today: Day): WarningCode[] {
  if (!classes.includes("important") || record.dataClasses) return [];
  const { annualReport, provincialMiitFilingNo } = record;
  const year = yearOf(today) - (today.slice(5) > periods.annualReport.yearly ? 0 : 1);
  const since = record.effectiveDate ?? record.issuedDate ?? today;
  const isDue = since <= `${year}-${periods.annualReport.yearly}`;
  const isMade = annualReport !== undefined && annualReport.year >= year && annualReport.date <= today;
  return [
    ...(isDue && !isMade ? (["annual-report-missing"] as const) : []),
    ...(provincialMiitFilingNo === undefined ? (["provincial-filing-missing"] as const) : []),
  ];
}

function isPersonal({ classes }: ExportFlow): boolean {
  return classes.includes("personal") || classes.includes("sensitive-personal");
}

/** Nothing if it is so, denied if it is not, review if it is not known. */
function unless<T>(
  fact: Fact<T>,
  isSo: (value: Exclude<T, { readonly because: unknown }>) => boolean,
  code: ObjectionCode,
): Objection[] {
  if (isUnknown(fact)) return [review(code)];
  return isSo(fact as Exclude<T, { readonly because: unknown }>) ? [] : [denied(code)];
}
