import { periods } from "../../catalog/law";
import type { Day, LawClass } from "../../catalog/law/vocabulary";
import { isUnknown } from "../model/value";
import type { Approval } from "./approval";
import { addWorkingDays, addYears } from "./dates";
import { countryOf, type ExportFlow, folded, landsIn } from "./flow";
import type { Objection, ObjectionCode, WarningCode } from "./reasons";
import type { ReadRecords, Recorded } from "./record-schema";

/** A record that was looked at, and why it does not carry the flow; without a reason, it does. */
export interface Considered {
  readonly record: string;
  readonly reasons: readonly ObjectionCode[];
}

/** A record, with what follows from it whatever the flow and the day: it is asked of every flow. */
export interface Filed<R extends Recorded = Recorded> {
  readonly record: R;
  /** The classes that it carries by itself: an approval of surveying and mapping data is needed beside another record. */
  readonly classes: readonly LawClass[];
  readonly exporters: ReadonlySet<string>;
  readonly subsidiaries: ReadonlySet<string>;
  readonly items: ReadonlySet<string> | undefined;
  readonly purposes: ReadonlySet<string> | undefined;
  readonly methods: ReadonlySet<string> | undefined;
  readonly firstDay: Day | undefined;
  readonly lastDay: Day | undefined;
  /** The last day once the extension is approved; only an assessment is extended, if sought by its last day (Provisions, art. 9). */
  readonly extendedTo: Day | undefined;
  /** By when a contract is filed. */
  readonly filingDue: ReturnType<typeof addWorkingDays> | undefined;
  /** Who approved it; undefined where nobody asked. */
  readonly approval?: Approval | undefined;
  /** How its status, time and filing stand on the days on which it was asked. */
  readonly lives: Map<Day, Standing>;
}

export interface Standing {
  readonly objections: readonly Objection[];
  readonly warnings: readonly WarningCode[];
}

/** The records, found by what has to match: who exports, and who receives or where it lands. */
export interface Register {
  readonly byId: ReadonlyMap<string, Filed>;
  readonly byKey: ReadonlyMap<string, readonly Filed[]>;
  /** What every record says to an exporter, a recipient or a country that it does not name, made once. */
  readonly others: ReadonlyMap<string, readonly Considered[]>;
  /** Malformed records: they never carry anything. */
  readonly malformed: readonly Considered[];
}

const everyEnd = "*";
/** Records that do not name their exporter: they do not limit it. */
const anyExporter = "*";
/** Records that do not name recipients, or destinations: they do not limit them. */
const noRecipients = "recipient";
const noDestinations = "country";
/** Records that name recipients without their accounts: whose an account is they do not tell. */
const noAccounts = "account";

export function registerOf(read: Files): Register {
  const sorted = fileAll(read).sort(byStrength);
  const byKey = new Map<string, Filed[]>();
  const byId = new Map(sorted.map((filed) => [filed.record.id, filed]));
  for (const filed of sorted) {
    const { record } = filed;
    for (const key of new Set(exportersOf(record).flatMap((name) => endsOf(record).map((end) => keyOf(name, end))))) {
      const list = byKey.get(key);
      if (list) list.push(filed);
      else byKey.set(key, [filed]);
    }
  }
  const others = new Map<string, Considered[]>([["", saying("wrong-exporter", sorted)]]);
  for (const [key, list] of byKey) {
    if (!key.endsWith(keyOf("", everyEnd))) continue;
    others.set(`wrong-recipient ${key}`, saying("wrong-recipient", list));
    others.set(`destination-not-listed ${key}`, saying("destination-not-listed", list));
  }
  const malformed = [...new Set(read.errors.map(({ id, position }) => id ?? `record ${position + 1}`))].sort();
  return { byId, byKey, others, malformed: malformed.map((record) => ({ record, reasons: ["malformed"] })) };
}

/** What follows from a record whatever is asked of it. */
export function file<R extends Recorded>(record: R): Filed<R> {
  const { mechanism, issuedDate, effectiveDate, expiryDate, extension, contract, exporter } = record;
  const isLimited = mechanism === "security_assessment" || mechanism === "certification";
  // An entry of onshore.yaml tells its first day alone.
  const since = issuedDate ?? effectiveDate;
  const most = isLimited && since !== undefined ? addYears(since, periods.validity.years) : undefined;
  const lastDay = earlier(expiryDate, most);
  const terms = mechanism === "standard_contract" ? contract : undefined;
  return {
    record,
    classes: classesOf(record),
    exporters: new Set(exporter && [exporter.name, ...(exporter.aliases ?? [])].map(folded)),
    subsidiaries: new Set(record.coveredSubsidiaries?.map(folded)),
    items: record.dataItems && new Set(record.dataItems.map(folded)),
    purposes: record.purpose && new Set(record.purpose.map(folded)),
    methods: record.method && new Set(record.method.map(folded)),
    firstDay: terms?.effectiveDate ?? effectiveDate ?? issuedDate,
    lastDay,
    extendedTo:
      mechanism === "security_assessment" && lastDay !== undefined && (extension?.appliedDate ?? lastDay) <= lastDay
        ? earlier(extension?.newExpiry, addYears(lastDay, periods.extension.years))
        : lastDay,
    filingDue:
      terms?.effectiveDate !== undefined ? addWorkingDays(terms.effectiveDate, periods.filing.workingDays) : undefined,
    lives: new Map(),
  };
}

function classesOf({ mechanism, dataClasses, dataLevel = "general", sensitive = false }: Recorded) {
  if (dataClasses) return dataClasses;
  if (mechanism === "mapping_approval") return [];
  return [
    ...(dataLevel === "core" ? (["core"] as const) : []),
    ...(dataLevel === "general" ? [] : (["important"] as const)),
    ...(sensitive ? (["sensitive-personal"] as const) : []),
    "personal",
  ] as const;
}

interface Files<R extends Recorded = Recorded> extends Pick<ReadRecords, "errors" | "approvals"> {
  readonly records: readonly R[];
}

/** Each record, with who approved it. */
export function fileAll<R extends Recorded>({ records, approvals }: Omit<Files<R>, "errors">): Filed<R>[] {
  return records.map((record) => ({ ...file(record), approval: approvals?.get(record.id) }));
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

/** The records that may carry a flow, the strongest first; every other names another exporter, recipient or country. */
export function candidates(register: Register, flow: ExportFlow): readonly Filed[] {
  const { ends } = lookup(flow);
  const lists = namesOf(flow).flatMap((name) =>
    ends.flatMap((end) => {
      const list = register.byKey.get(keyOf(name, end));
      return list ? [list] : [];
    }),
  );
  const [only = [], ...more] = lists;
  return more.length === 0 ? only : [...new Set(lists.flat())].sort(byStrength);
}

function byStrength({ record: one }: Filed, { record: other }: Filed): number {
  return rank(one) - rank(other) || (one.id < other.id ? -1 : 1);
}

function rank({ mechanism }: Recorded): number {
  return ["security_assessment", "certification", "standard_contract"].indexOf(mechanism);
}

/** What the records say that are no candidates, where there is no candidate: all say the same. */
export function bystanders(register: Register, flow: ExportFlow): readonly Considered[] {
  const { ifNone } = lookup(flow);
  const lists = namesOf(flow).flatMap((name) => {
    const list = register.others.get(`${ifNone} ${keyOf(name, everyEnd)}`);
    return list ? [list] : [];
  });
  const [own, ...more] = lists;
  if (own === undefined) return register.others.get("") ?? [];
  return more.length === 0 ? own : [...new Set(lists.flat())];
}

function saying(code: ObjectionCode, filed: readonly Filed[]): Considered[] {
  return filed.map(({ record }) => ({ record: record.id, reasons: [code] }));
}

function keyOf(exporter: string, end: string): string {
  return `${exporter}\n${end}`;
}

function exportersOf({ exporter, coveredSubsidiaries = [] }: Recorded): string[] {
  if (exporter === undefined) return ["", anyExporter];
  const codes = exporter.uscc === undefined ? [] : [exporter.uscc];
  return ["", ...[exporter.name, ...(exporter.aliases ?? []), ...codes, ...coveredSubsidiaries].map(folded)];
}

function endsOf({ recipients, destinations }: Recorded): string[] {
  return [
    everyEnd,
    ...(recipients?.flatMap(({ name, accounts }) => [
      ...(name === undefined ? [] : [`name ${folded(name)}`]),
      ...(accounts?.map((account) => `account ${account}`) ?? [name === undefined ? noRecipients : noAccounts]),
    ]) ?? [noRecipients]),
    ...(destinations?.map((one) => `country ${countryOf(one)}`) ?? [noDestinations]),
  ];
}

/** The names of the exporter; where its name is not known, the empty name, which every record has. */
function namesOf({ exporter: { name, uscc, aliases = [] } }: ExportFlow): string[] {
  if (isUnknown(name)) return [""];
  return [...new Set([anyExporter, name, ...aliases, ...(uscc === undefined ? [] : [uscc])].map(folded))];
}

function lookup({ recipient, destination, kind }: ExportFlow): {
  readonly ends: readonly string[];
  readonly ifNone: ObjectionCode;
} {
  const lands = landsIn(destination);
  const alias = recipient?.alias === undefined ? undefined : [`name ${folded(recipient.alias)}`];
  if (typeof recipient?.name === "string")
    return { ends: [`name ${folded(recipient.name)}`, ...(alias ?? []), noRecipients], ifNone: "wrong-recipient" };
  if (recipient?.name === undefined && typeof recipient?.account === "string")
    return {
      ends: [`account ${recipient.account}`, ...(alias ?? [noAccounts]), noRecipients],
      ifNone: "wrong-recipient",
    };
  if (recipient === undefined && kind !== "remote-access" && !isUnknown(lands))
    return { ends: [`country ${lands}`, noDestinations], ifNone: "destination-not-listed" };
  return { ends: [everyEnd], ifNone: "wrong-recipient" };
}
