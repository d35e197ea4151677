import { say, term } from "../language";
import { whyNot, words } from "../law/words";
import type { Checked, Standing } from "../register-commands";
import { clean } from "./clean";
import { pad, wrap } from "./columns";
import { provisions } from "./law-lines";

const marks = { error: "✗", warning: "?" } as const;
const states = { counts: "✓", "for-review": "?", "does-not-count": "✗" } as const;

/** What is to be seen to in a register, for the terminal. */
export function* registerCheckReport(checked: Checked, version: string, width: number): Iterable<string> {
  const { today, folders, records, malformed, remarks } = checked;
  yield `onshore ${version} · register · as of ${today}\n`;
  yield `${clean(folders.join(", ") || "no folder of records")}\n`;
  for (const { level, code, record, ...one } of remarks) {
    yield `\n${marks[level]} ${level} · ${code}${record === undefined ? "" : ` · ${clean(record)}`}\n`;
    yield text(wrap(`${one.file}:${one.line}:${one.column}${one.field === "" ? "" : ` ${one.field}`}`, width, "  "));
    yield text(wrap(ended(one.says), width, "  "));
    if (one.law) yield text(wrap(provisions(one.law, "en"), width, "  Law    ", "         "));
    yield text(wrap(sentence(one.next), width, "  Fix    ", "         "));
  }
  const errors = remarks.filter(({ level }) => level === "error").length;
  yield `\n${plural(records, "record")}${malformed === 0 ? "" : `, and ${malformed} that ${malformed === 1 ? "does" : "do"} not count`}. ${plural(errors, "error")}, ${plural(remarks.length - errors, "warning")}.\n`;
}

/** The records, one after the other. */
export function* registerListReport(list: readonly Standing[], width: number): Iterable<string> {
  for (const one of list) {
    const { record, state, covers } = one;
    const to = (record.recipients ?? []).map(({ name, country }) => `${name} (${country})`).join(", ");
    const mechanism = say(words.mechanisms[record.mechanism], "en");
    yield text(wrap(`${states[state]} ${record.id}, ${mechanism}, ${time(one)}${signedBy(one)}`, width, "", "  "));
    yield text(wrap(`${record.exporter.name}${to === "" ? "" : ` to ${to}`}`, width, "    ", "      "));
    if (covers) yield `    covers ${plural(covers.length, "flow")}\n`;
  }
  if (list.length === 0) yield "no record\n";
}

/** What a record allows, until when, and what is missing. */
export function* registerShowReport(one: Standing, width: number): Iterable<string> {
  const { record, file, state, remarks, covers } = one;
  yield text(wrap(`${record.id}, ${term(words.mechanisms[record.mechanism], "en")}`, width, "", "  "));
  yield text(wrap(`${states[state]} ${time(one)}${signedBy(one)}`, width, ""));
  yield `  ${clean(file)}\n\n`;
  for (const [name, says] of facts(one)) yield text(wrap(says, width, `  ${pad(name, 10)} `, " ".repeat(13)));
  for (const { says, next } of remarks)
    yield text(wrap(`${ended(says)} ${sentence(next)}`, width, "  See to     ", " ".repeat(13)));
  if (covers === undefined) return;
  yield `\n${covers.length === 0 ? "Covers nothing in these deployments.\n" : "Covers:\n"}`;
  for (const { address, to } of covers) yield text(wrap(`${address} to ${to}`, width, "  ", "    "));
}

function facts({ record: written, classes }: Standing): (readonly [string, string])[] {
  const { exporter, coveredSubsidiaries = [], ...record } = written;
  const { scale, overseasRetention } = record;
  const persons = [
    ...(scale?.maxPersons == null ? [] : [`${scale.maxPersons} without sensitive items`]),
    ...(scale?.maxSensitivePersons == null ? [] : [`${scale.maxSensitivePersons} with sensitive items`]),
  ];
  const recipients = record.recipients?.map(({ name, country, accounts, onwardTransfer = [] }) => {
    const onward = onwardTransfer.map((party) => `${party.name} (${party.country})`).join(", ");
    return `${name} (${country})${accounts ? `, ${accounts.length === 1 ? "account" : "accounts"} ${accounts.join(", ")}` : ""}${onward === "" ? "" : `, and onward to ${onward}`}`;
  });
  const rows: (readonly [string, string | undefined])[] = [
    [
      "Exporter",
      `${exporter.name}${exporter.isCiio === undefined ? "" : exporter.isCiio ? ", CIIO" : ", not CIIO"}${coveredSubsidiaries.length === 0 ? "" : `, with ${coveredSubsidiaries.join(", ")}`}`,
    ],
    ["Data", classes.join(", ") || "none by itself: it is needed beside another record"],
    ["Items", record.dataItems?.join(", ")],
    ["To", recipients?.join("; ") ?? "any recipient"],
    [
      "Lands in",
      record.destinations?.map(({ country, region }) => (region ? `${region} (${country})` : country)).join(", ") ??
        "any country",
    ],
    ["For", record.purpose?.join(", ")],
    ["By", record.method?.join(", ")],
    [
      "Persons",
      persons.length === 0 ? undefined : `${persons.join(", ")}${scale?.year ? `, in ${scale.year}` : " a year"}`,
    ],
    ["Kept until", overseasRetention?.until],
    ["Number", record.approvalNo ?? record.filingNo ?? record.certificateNo ?? record.mapping?.approvalNo],
    ["Claims", record.exemption?.code ?? (record.ftz && `EX-6, ${record.ftz.zone} ${record.ftz.listEdition}`)],
  ];
  return rows.filter((row): row is readonly [string, string] => row[1] !== undefined);
}

/** Of a signature that holds. */
function signedBy({ approval }: Standing): string {
  return approval?.state === "signed" ? `, signed by ${approval.by}` : "";
}

function time({ record: { status }, from, until, because, state }: Standing): string {
  if (status !== "active") return status;
  const days = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
  const why = because.map((code) => whyNot(code)).join("; ");
  return `${days || "without a last day"}${state === "counts" ? "" : `, ${state === "for-review" ? "for review" : "does not count"}: ${why}`}`;
}

function sentence(words: string): string {
  return ended(words.charAt(0).toUpperCase() + words.slice(1));
}

function ended(words: string): string {
  return /[.?]$/.test(words) ? words : `${words}.`;
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
