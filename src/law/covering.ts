import { greaterBayArea, guidelines2026, periods, regulatedByLaw } from "../../catalog/law";
import type { Day, LawClass, Profile } from "../../catalog/law/vocabulary";
import { type Fact, isUnknown, unknown } from "../model/value";
import { yearOf } from "./dates";
import { claimOf, judgeClaim } from "./exemptions";
import { type Exporter, type ExportFlow, folded, landsIn, type Party, personsIn, type Range } from "./flow";
import { codesOf, denied, type Objection, type ObjectionCode, review, verdictOf, type WarningCode } from "./reasons";
import type { AssessmentRecord } from "./record-schema";
import { bystanders, type Considered, candidates, type Filed, type Register, type Standing } from "./register";
import { type Law, lawOn } from "./table";

export interface Coverage {
  /** The record that carries the flow, the strongest of those that do. */
  readonly record?: AssessmentRecord;
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
  const judged = candidates(register, flow).map((filed) => new JudgedRecord(filed, flow, today, law));
  return {
    judged,
    get considered() {
      const looked = judged.map(({ record, objections }) => ({ record: record.id, reasons: codesOf(objections) }));
      return [...(looked.length > 0 ? looked : bystanders(register, flow)), ...register.malformed];
    },
  };
}

/** Those that carry a flow by themselves. */
export function isRoute({ mechanism }: AssessmentRecord): boolean {
  return mechanism === "security_assessment" || mechanism === "standard_contract" || mechanism === "certification";
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

  get record(): AssessmentRecord {
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
    ...(isRoute(record) ? againstRoute(record, flow, today, law) : []),
  ];
}

/** What speaks against a record, or has to be seen to, on a day and whatever the flow: status, time, changes, filing and papers. */
export function standing(filed: Filed, today: Day): Standing {
  const { record } = filed;
  const life = lifeOf(filed, today);
  const classes = classesOf(record);
  const until = record.overseasRetention?.until;
  return {
    objections: [
      ...life.objections,
      ...againstChanges(record, today),
      ...(until !== undefined && today > until ? [denied("retention-exceeded")] : []),
      ...(isRoute(record) && !classes.includes("important") ? againstPapers(record, undefined, today) : []),
      ...againstOwnClaim(record, today),
    ],
    warnings: [...life.warnings, ...(isRoute(record) ? papersDue(record, classes, today) : [])],
  };
}

/** The classes that a record carries by itself: an approval of surveying and mapping data is needed beside another record. */
export function classesOf({ mechanism, dataLevel = "general", sensitive = false }: AssessmentRecord): LawClass[] {
  if (mechanism === "mapping_approval") return [];
  return [
    ...(dataLevel === "core" ? (["core"] as const) : []),
    ...(dataLevel === "general" ? [] : (["important"] as const)),
    ...(sensitive ? (["sensitive-personal"] as const) : []),
    "personal",
  ];
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
  return {
    objections: [
      ...againstStatus(record, today),
      ...time,
      ...(isPending && isOver ? [denied("extension-pending")] : []),
      ...filing.objections,
    ],
    warnings: [...(isPending && !isOver ? (["extension-pending"] as const) : []), ...filing.warnings],
  };
}

function againstStatus({ status, revokedDate }: AssessmentRecord, today: Day): Objection[] {
  if (revokedDate === undefined ? status === "revoked" : revokedDate <= today) return [denied("revoked")];
  if (status === "suspended") return [denied("suspended")];
  return status === "pending" ? [denied("not-in-force")] : [];
}

/** From this day a passed assessment is valid for three years, where before it was two. */
const sinceThreeYears = "2024-03-22";

/** A record that claims an exemption is asked of the flow that it describes itself. */
function againstOwnClaim(record: AssessmentRecord, today: Day): readonly Objection[] {
  const claim = claimOf(record);
  if (claim === undefined) return [];
  const { exporter, purpose } = record;
  const open = unknown("local-value");
  const flow: ExportFlow = {
    kind: "copy",
    leaves: true,
    classes: classesOf(record),
    exporter: { name: exporter.name, isCiio: exporter.isCiio ?? open, zone: open },
    volumes: open,
    destination: {},
    ...(claim.facts?.["collectedAbroad"] === true && { origin: "foreign" as const }),
    ...(purpose && { purpose }),
  };
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

function againstChanges({ changeEvents = [] }: AssessmentRecord, today: Day): Objection[] {
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
  const listed = record.exporter.uscc;
  if (listed !== undefined && uscc !== undefined) return folded(listed) === folded(uscc);
  return [name, ...aliases].some((one) => !isUnknown(one) && exporters.has(folded(one)));
}

/** The closest of the recipients that the record names answers. */
function againstRecipient({ recipients }: AssessmentRecord, flow: ExportFlow): readonly Objection[] {
  const { recipient, kind } = flow;
  if (recipients === undefined) return [];
  if (recipient === undefined)
    return kind === "remote-access" ? [review("wrong-recipient")] : againstOnward([], recipients, flow);
  const answers = recipients
    .filter(({ name, accounts = [] }) => mayBe(recipient.name ?? viaAccount(recipient.account, accounts, name), name))
    .map((one) => [
      ...(isUnknown(recipient.name) || (recipient.name === undefined && isUnknown(recipient.account))
        ? [review("wrong-recipient")]
        : []),
      ...unless(recipient.country, (country) => country === one.country, "recipient-country-mismatch"),
      ...(one.accounts === undefined
        ? []
        : recipient.account === undefined
          ? [review("account-not-listed")]
          : unless(recipient.account, (account) => one.accounts?.includes(account) === true, "account-not-listed")),
      ...againstOnward([one], recipients, flow),
    ]);
  return answers.length === 0 ? [denied("wrong-recipient")] : closest(answers);
}

function mayBe(name: Fact<string>, listed: string): boolean {
  return isUnknown(name) || folded(name) === folded(listed);
}

/** Who is known by the account alone is whoever the record lists it for. */
function viaAccount(account: Fact<string> | undefined, accounts: readonly string[], name: string): Fact<string> {
  if (account === undefined || isUnknown(account)) return name;
  return accounts.includes(account) ? name : "";
}

function againstOnward(
  to: readonly NonNullable<AssessmentRecord["recipients"]>[number][],
  all: NonNullable<AssessmentRecord["recipients"]>,
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

function againstDestination({ destinations }: AssessmentRecord, { kind, destination }: ExportFlow): Objection[] {
  const lands = landsIn(destination);
  if (kind === "remote-access" || destinations === undefined) return [];
  if (isUnknown(lands)) return [review("destination-unknown")];
  const { region, cloud = "aws" } = destination;
  const inCountry = destinations.filter(
    (one) => one.country === lands && (one.cloud === undefined || folded(one.cloud) === folded(cloud)),
  );
  if (inCountry.some((one) => one.region === undefined || one.region === region)) return [];
  return [
    isUnknown(region) && inCountry.length > 0 ? review("destination-not-listed") : denied("destination-not-listed"),
  ];
}

function againstContent({ items, purposes, methods }: Filed, flow: ExportFlow): Objection[] {
  const areIn = (listed: ReadonlySet<string>) => (its: readonly string[]) =>
    its.every((one) => listed.has(folded(one)));
  return [
    ...(items && flow.items !== undefined ? unless(flow.items, areIn(items), "item-not-listed") : []),
    ...(purposes === undefined
      ? []
      : flow.purpose === undefined || isUnknown(flow.purpose) || flow.purpose.length === 0
        ? [review("purpose-unknown")]
        : unless(flow.purpose, areIn(purposes), "purpose-not-listed")),
    ...(methods && flow.method !== undefined
      ? unless(flow.method, (one) => areIn(methods)([one]), "method-not-listed")
      : []),
  ];
}

function againstRetention(
  { overseasRetention }: AssessmentRecord,
  { retainedUntil }: ExportFlow,
  today: Day,
): Objection[] {
  const until = overseasRetention?.until;
  if (until === undefined) return [];
  if (today > until) return [denied("retention-exceeded")];
  return retainedUntil === undefined ? [] : unless(retainedUntil, (day) => day <= until, "retention-exceeded");
}

function againstArea({ contract }: AssessmentRecord, flow: ExportFlow): Objection[] {
  const { template, country, cities } = greaterBayArea;
  if (contract?.template !== template) return [];
  const lands = landsIn(flow.destination);
  const onward = flow.onwardTransfers ?? [];
  const isOutside =
    flow.exporter.city === undefined ||
    (!isUnknown(flow.exporter.city) && !cities.flat().map(folded).includes(folded(flow.exporter.city))) ||
    (flow.recipient !== undefined && !isUnknown(flow.recipient.country) && flow.recipient.country !== country) ||
    (flow.kind !== "remote-access" && !isUnknown(lands) && lands !== country) ||
    (!isUnknown(onward) && onward.some((one) => one.country !== country));
  if (isOutside) return [denied("outside-gba")];
  const isOpen =
    isUnknown(flow.exporter.city) ||
    isUnknown(flow.recipient?.country) ||
    isUnknown(onward) ||
    (flow.kind !== "remote-access" && isUnknown(lands));
  return isOpen ? [review("outside-gba")] : [];
}

/** What is asked of an assessment, a contract or a certificate alone. */
function againstRoute(record: AssessmentRecord, flow: ExportFlow, today: Day, law: Law): Objection[] {
  return [
    ...againstStrength(record, law),
    ...againstLevel(record, flow),
    ...(isPersonal(flow) ? [...againstScale(record, flow, today), ...againstPapers(record, flow.starts, today)] : []),
  ];
}

function againstStrength({ mechanism, contract }: AssessmentRecord, { ofRecord, rows }: Law): Objection[] {
  if (mechanism === "security_assessment" || ofRecord !== "assessment") return [];
  const isForReview =
    contract?.template === greaterBayArea.template && rows.every(({ id }) => id === greaterBayArea.review);
  return [isForReview ? review("mechanism-too-weak") : denied("mechanism-too-weak")];
}

function againstLevel(record: AssessmentRecord, { classes }: ExportFlow): Objection[] {
  const carried = classesOf(record);
  const isBelow = classes.some((name) => regulatedByLaw.includes(name) && !carried.includes(name));
  return isBelow ? [denied("level-not-covered")] : [];
}

function againstScale({ scale }: AssessmentRecord, flow: ExportFlow, today: Day): Objection[] {
  if (scale === undefined) return [];
  const year = yearOf(today);
  if (scale.year !== null && scale.year !== undefined && scale.year !== year) return [review("scale-year-mismatch")];
  const { plain, sensitive } = personsIn(flow.carried ?? flow.volumes, year);
  return [...beyond(plain, scale.maxPersons), ...beyond(sensitive, scale.maxSensitivePersons)];
}

function beyond({ least, most }: Range, limit: number | null | undefined): Objection[] {
  if (limit === null || limit === undefined || most <= limit) return [];
  return [least > limit ? denied("scale-exceeded") : review("volume-unknown")];
}

function againstPapers(
  { piaReportId, piaDate, consent }: AssessmentRecord,
  starts: Day | undefined,
  today: Day,
): Objection[] {
  const isThere =
    piaReportId !== undefined && piaDate !== undefined && piaDate <= today && piaDate <= (starts ?? today);
  return [
    ...(isThere ? [] : [denied("pia-missing")]),
    ...(consent?.separate === false ? [review("consent-missing")] : []),
  ];
}

/** The yearly report is of the last year of which 15 December is over, if the record was there by then. */
function papersDue(record: AssessmentRecord, classes: readonly LawClass[], today: Day): WarningCode[] {
  if (!classes.includes("important")) return [];
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
