import { isUnknown } from "../model/value";
import { type ExportFlow, folded, landsIn } from "./flow";
import type { ObjectionCode } from "./reasons";
import type { AssessmentRecord, ReadRecords } from "./record-schema";

/** A record that was looked at, and why it does not carry the flow; without a reason, it does. */
export interface Considered {
  readonly record: string;
  readonly reasons: readonly ObjectionCode[];
}

/** The records, found by what has to match: who exports, and who receives or where it lands. */
export interface Register {
  readonly byKey: ReadonlyMap<string, readonly AssessmentRecord[]>;
  /** What every record says to an exporter, a recipient or a country that it does not name, made once. */
  readonly others: ReadonlyMap<string, readonly Considered[]>;
  /** Malformed records: they never carry anything. */
  readonly malformed: readonly Considered[];
}

const everyEnd = "*";
/** Records that do not name recipients, or destinations: they do not limit them. */
const noRecipients = "recipient";
const noDestinations = "country";

export function registerOf({ records, errors }: ReadRecords): Register {
  const sorted = [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
  const byKey = new Map<string, AssessmentRecord[]>();
  for (const record of sorted) {
    for (const key of new Set(exportersOf(record).flatMap((name) => endsOf(record).map((end) => keyOf(name, end))))) {
      const list = byKey.get(key);
      if (list) list.push(record);
      else byKey.set(key, [record]);
    }
  }
  const others = new Map<string, Considered[]>([["", saying("wrong-exporter", sorted)]]);
  for (const [key, list] of byKey) {
    if (!key.endsWith(keyOf("", everyEnd))) continue;
    others.set(`wrong-recipient ${key}`, saying("wrong-recipient", list));
    others.set(`destination-not-listed ${key}`, saying("destination-not-listed", list));
  }
  const malformed = [...new Set(errors.map(({ id, position }) => id ?? `record ${position + 1}`))].sort();
  return { byKey, others, malformed: malformed.map((record) => ({ record, reasons: ["malformed"] })) };
}

/** The records that may carry a flow; every other names another exporter, recipient or country. */
export function candidates(register: Register, flow: ExportFlow): readonly AssessmentRecord[] {
  const { ends } = lookup(flow);
  const keys = namesOf(flow).flatMap((name) => ends.map((end) => keyOf(name, end)));
  const lists = keys.flatMap((key) => register.byKey.get(key) ?? []);
  return keys.length < 2 ? lists : [...new Set(lists)];
}

/** What the records say that are no candidates, where there is no candidate. */
export function bystanders(register: Register, flow: ExportFlow): readonly Considered[] {
  const { ifNone } = lookup(flow);
  const own = namesOf(flow).flatMap((name) => register.others.get(`${ifNone} ${keyOf(name, everyEnd)}`) ?? []);
  return own.length > 0 ? own : (register.others.get("") ?? []);
}

function saying(code: ObjectionCode, records: readonly AssessmentRecord[]): Considered[] {
  return records.map(({ id }) => ({ record: id, reasons: [code] }));
}

function keyOf(exporter: string, end: string): string {
  return `${exporter}\n${end}`;
}

function exportersOf({ exporter, coveredSubsidiaries = [] }: AssessmentRecord): string[] {
  const codes = exporter.uscc === undefined ? [] : [exporter.uscc];
  return ["", ...[exporter.name, ...(exporter.aliases ?? []), ...codes, ...coveredSubsidiaries].map(folded)];
}

function endsOf({ recipients, destinations }: AssessmentRecord): string[] {
  return [
    everyEnd,
    ...(recipients?.flatMap(({ name, accounts = [] }) => [
      `name ${folded(name)}`,
      ...accounts.map((account) => `account ${account}`),
    ]) ?? [noRecipients]),
    ...(destinations?.map(({ country }) => `country ${country}`) ?? [noDestinations]),
  ];
}

/** The names of the exporter; where its name is not known, the empty name, which every record has. */
function namesOf({ exporter: { name, uscc, aliases = [] } }: ExportFlow): string[] {
  if (isUnknown(name)) return [""];
  return [...new Set([name, ...aliases, ...(uscc === undefined ? [] : [uscc])].map(folded))];
}

function lookup({ recipient, destination, kind }: ExportFlow): {
  readonly ends: readonly string[];
  readonly ifNone: ObjectionCode;
} {
  const lands = landsIn(destination);
  if (typeof recipient?.name === "string")
    return { ends: [`name ${folded(recipient.name)}`, noRecipients], ifNone: "wrong-recipient" };
  if (recipient?.name === undefined && typeof recipient?.account === "string")
    return { ends: [`account ${recipient.account}`, noRecipients], ifNone: "wrong-recipient" };
  if (recipient === undefined && kind !== "remote-access" && !isUnknown(lands))
    return { ends: [`country ${lands}`, noDestinations], ifNone: "destination-not-listed" };
  return { ends: [everyEnd], ifNone: "wrong-recipient" };
}
