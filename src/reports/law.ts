import type { BasisOnDay, LawBook } from "../law/law-book";
import { wrap } from "./columns";

interface Section {
  readonly title: string;
  readonly says?: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly head: string;
  /** On a line of its own: its characters are twice as wide. */
  readonly zh?: string;
  readonly says: string;
  readonly law: readonly string[];
}

const advice =
  "No legal advice. This is what Onshore goes by, in its own words, so that those who give advice can see it and argue. The text of the law decides.";

const sure =
  "read: the provision was read, in a copy. quoted: a source quotes it. secondary: a source tells it. uncertain: recalled, contradicted, or seen only in a broken copy. decision: how Onshore reads it.";

const questions = {
  1: "Does it leave?",
  2: "Is it prohibited?",
  3: "Is it free?",
  4: "Which mechanism?",
  5: "Does the record carry it?",
} as const;

/** The law of a day for a person at a terminal. */
export function* lawReport(book: LawBook, version: string, width: number): Iterable<string> {
  yield `onshore ${version} · the law as of ${book.day} · ${book.profile.id}\n`;
  yield lines(wrap(advice, width, ""));
  yield lines(wrap(`How sure it is: ${sure}`, width, ""));
  for (const { title, says, entries } of sectionsOf(book)) {
    yield `\n${title}\n`;
    if (says !== undefined) yield lines(wrap(says, width, "  "));
    for (const entry of entries) {
      yield lines(wrap(entry.head, width, "  ", "    "));
      if (entry.zh !== undefined) yield `    ${entry.zh}\n`;
      if (entry.says !== "") yield lines(wrap(entry.says, width, "    "));
      for (const [at, text] of entry.law.entries())
        yield lines(wrap(text, width, at === 0 ? "    Law  " : "         ", "           "));
    }
  }
}

/** The same as a page. */
export function* lawPage(book: LawBook, version: string): Iterable<string> {
  yield `# The law as of ${book.day}\n\nonshore ${version}, profile \`${book.profile.id}\`. ${advice}\n\n${sure}\n`;
  for (const { title, says, entries } of sectionsOf(book)) {
    yield `\n## ${title}\n\n`;
    if (says !== undefined) yield `${says}\n`;
    for (const { head, zh, says: text, law } of entries) {
      yield `- **${head}**${zh === undefined ? "" : ` (${zh})`}${text === "" ? "" : `  \n  ${text}`}\n`;
      for (const one of law) yield `  - ${one}\n`;
    }
  }
}

function sectionsOf(book: LawBook): Section[] {
  const { day, checked, profile, comes } = book;
  const closed = profile.closes.length === 0 ? "" : ` It closes ${profile.closes.join(", ")}.`;
  return [
    {
      title: "What changes in the next 90 days",
      says: `${comes.length === 0 ? "Nothing that is known. " : ""}The sources were last looked at on ${checked}${day > checked ? ", and what came after that is not known" : ""}.`,
      entries: comes.map((one) => ({ head: one.day, says: `${one.says}.`, law: [] })),
    },
    {
      title: "What the law asks",
      says: `Of all rows that hold, the one that asks most decides. ${profile.says}.${closed}`,
      entries: [],
    },
    ...([1, 2, 3, 4, 5] as const).map((question) => ({
      title: `${question} ${questions[question]}`,
      entries: book.rows
        .filter((row) => row.question === question)
        .map((row) => ({
          head: `${row.id}: ${askedBy(row)}${force(row)}`,
          says: `${row.says}.`,
          law: based(row.basis),
        })),
    })),
    {
      title: "Exemptions",
      says:
        book.exemptions.length === 0
          ? "None is in force on this day."
          : "From assessment, contract and certification; not from notice, separate consent, impact assessment and security duties.",
      entries: book.exemptions.map(({ id, title, says, facts, report, list, openTo, basis, ...dates }) => ({
        head: `${id} ${title.en}${force(dates)}`,
        zh: title.zh,
        says: [
          `${says}.`,
          `Important data: ${openTo.important ? "yes" : "no"}. CIIO: ${openTo.ciio}.`,
          ...(Object.keys(facts).length > 0 ? [`Recorded: ${Object.values(facts).join("; ")}.`] : []),
          ...(report ? [`Recorded: ${report.what}, made before, to ${report.authorities[0]}.`] : []),
          ...(list ? ["Recorded: zone, edition, sector and filing."] : []),
        ].join(" "),
        law: based(basis),
      })),
    },
    {
      title: "Periods",
      entries: book.periods.map(({ id, says, basis }) => ({ head: id, says: `${says}.`, law: based(basis) })),
    },
    {
      title: "Lists of free trade zones",
      ...(book.lists.length === 0 && { says: "None is in force on this day." }),
      entries: book.lists.map(
        ({ title, zone, edition, polarity, sectors, complete, filing, certainty, source, ...dates }) => ({
          head: `${zone} ${edition}: ${polarity}${force(dates)}`,
          zh: title.zh,
          says: `${title.en}. Sectors: ${sectors === "all" ? "all" : sectors.join(", ")}. Its items are ${complete ? "known" : "not known in full"}; filing: ${filing}.`,
          law: [`${certainty}, checked on ${source.checked}`],
        }),
      ),
    },
    {
      title: "Texts in force",
      says: "Where each was seen: --format json, source.",
      entries: book.texts.map(({ title, certainty, note, source, ...dates }) => ({
        head: `${title.en}${force(dates)}`,
        zh: title.zh,
        says: `${note === undefined ? "" : `${note} `}${certainty}, checked on ${source.checked}.`,
        law: [],
      })),
    },
  ];
}

function askedBy({ asks, needs, exemptions, warning }: LawBook["rows"][number]): string {
  if (warning !== undefined) return "a warning";
  const what = exemptions.length > 0 && asks === "none" ? `free by ${exemptions.join(", ")}` : asks;
  return needs === undefined ? what : "a mapping approval";
}

function force({
  from,
  surelyFrom,
  until,
  inForce,
}: Pick<LawBook["texts"][number], "from" | "surelyFrom" | "until" | "inForce">): string {
  const first = from === undefined ? "" : ` · since ${from}`;
  const open = inForce === "maybe" ? `, or only from ${surelyFrom}: sources differ` : "";
  return `${first}${open}${until === undefined ? "" : ` · until ${until}`}`;
}

function based(basis: readonly BasisOnDay[]): string[] {
  if (basis.length === 0) return ["none of the texts that it rests on is in force on this day"];
  return basis.map(({ title, article, certainty, inForce }) =>
    title === undefined
      ? "how Onshore reads it (decision)"
      : `${title}${article === undefined ? "" : `, ${article}`} (${certainty}${inForce === "maybe" ? "; sources differ on whether it is in force yet" : ""})`,
  );
}

function lines(list: readonly string[]): string {
  return `${list.join("\n")}\n`;
}
