import { counted, joined, type Said, type Text, text } from "../language";
import { classCalled, reason, words } from "../law/words";
import type { Standing } from "../register-commands";

const its = words.register;
const semicolon = { en: "; ", zh: "；" };

type Recipient = NonNullable<Standing["record"]["recipients"]>[number];

/** A number of things, in words. */
export function numbered(what: keyof typeof its.counts, number: number, filled: Said["filled"] = {}): Text {
  return text(counted(number, its.counts[what]), { number: String(number), ...filled });
}

/** Who exports, and to whom. */
export function parties({ record }: Standing): Text {
  const exporter = record.exporter?.name ?? text(its.anyExporter);
  if (record.recipients === undefined) return exporter;
  return text(its.parties, { exporter, recipients: joined(record.recipients.map(recipientOf)) });
}

/** By its name, else by its accounts, and where it is. */
function recipientOf({ name, accounts = [], country }: Partial<Recipient>): Text {
  const called = name ?? (accounts.length > 0 ? text(its.account, { accounts: joined(accounts) }) : text(its.anybody));
  return country === undefined ? called : text(its.party, { name: called, country });
}

/** From when to when it is in force, what speaks against it, and who signed it. */
export function time({ record: { status }, from, until, because, state, approval }: Standing): Text {
  const days = status === "active" ? daysOf(from, until) : text(its.statuses[status]);
  const why = joined(because.map(reason), semicolon);
  const isOpen = status === "active" && state !== "counts";
  const told = isOpen ? text(its.states[state], { days, why }) : days;
  // Of a signature that holds.
  return approval?.state === "signed" ? text(its.signed, { time: told, by: approval.by ?? "" }) : told;
}

function daysOf(from: string | null, until: string | null): Text {
  if (from !== null && until !== null) return text(its.days.both, { from, until });
  if (from !== null) return text(its.days.from, { from });
  return until === null ? text(its.days.none) : text(its.days.until, { until });
}

/** What a record says, line by line. */
export function facts({ record, classes }: Standing): (readonly [label: keyof typeof its.labels, says: Text])[] {
  const rows: (readonly [keyof typeof its.labels, Text | undefined])[] = [
    ["exporter", exporterOf(record)],
    ["data", classes.length === 0 ? text(its.noData) : joined(classes.map(classCalled))],
    ["items", listOf(record.dataItems)],
    ["to", record.recipients ? joined(record.recipients.map(recipientFact), semicolon) : text(its.anybody)],
    ["landsIn", record.destinations ? joined(record.destinations.map(destinationOf)) : text(its.anyCountry)],
    ["purpose", listOf(record.purpose)],
    ["method", listOf(record.method)],
    ["persons", personsOf(record)],
    ["kept", record.overseasRetention?.until],
    ["number", record.approvalNo ?? record.filingNo ?? record.certificateNo ?? record.mapping?.approvalNo],
    ["claims", claimOf(record)],
  ];
  return rows.filter((row): row is readonly [keyof typeof its.labels, Text] => row[1] !== undefined);
}

type Its = Standing["record"];

function listOf(names: readonly string[] | undefined): Text | undefined {
  return names && joined(names);
}

function exporterOf({ exporter, coveredSubsidiaries = [] }: Its): Text {
  if (exporter === undefined) return text(its.anyExporter);
  const { name, isCiio } = exporter;
  const known = isCiio === undefined ? name : text(isCiio ? its.ciio : its.notCiio, { exporter: name });
  if (coveredSubsidiaries.length === 0) return known;
  return text(its.subsidiaries, { exporter: known, names: joined(coveredSubsidiaries) });
}

function recipientFact(recipient: Partial<Recipient>): Text {
  const { name, accounts, onwardTransfer = [] } = recipient;
  const party = recipientOf(recipient);
  const withAccounts =
    accounts && name !== undefined
      ? numbered("accounts", accounts.length, { party, accounts: joined(accounts) })
      : party;
  if (onwardTransfer.length === 0) return withAccounts;
  return text(its.onward, { party: withAccounts, parties: joined(onwardTransfer.map(recipientOf)) });
}

function destinationOf({ country = "", region }: Partial<NonNullable<Its["destinations"]>[number]>): Text {
  if (region === undefined) return country;
  return country === "" ? region : text(its.party, { name: region, country });
}

function personsOf({ scale }: Its): Text | undefined {
  const number = (persons: number) => ({ number: String(persons) });
  const persons = [
    ...(scale?.maxPersons == null ? [] : [text(its.plain, number(scale.maxPersons))]),
    ...(scale?.maxSensitivePersons == null ? [] : [text(its.sensitive, number(scale.maxSensitivePersons))]),
  ];
  if (persons.length === 0) return undefined;
  const told = { persons: joined(persons) };
  return scale?.year ? text(its.inYear, { ...told, year: String(scale.year) }) : text(its.aYear, told);
}

function claimOf({ exemption, ftz }: Its): Text | undefined {
  return exemption?.code ?? (ftz && text(its.zone, { zone: ftz.zone, edition: ftz.listEdition }));
}
