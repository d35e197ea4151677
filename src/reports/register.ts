import { type Language, type Text, tell, term, text } from "../language";
import { words } from "../law/words";
import type { Checked, Standing } from "../register-commands";
import { clean } from "./clean";
import { pad, wrap } from "./columns";
import { provisions } from "./law-lines";
import { facts, numbered, parties, time } from "./record-facts";

const marks = { error: "✗", warning: "?" } as const;
const states = { counts: "✓", "for-review": "?", "does-not-count": "✗" } as const;
const its = words.register;
const { labels } = its;

/** How a report on the register is told. */
export interface RegisterOptions {
  readonly width: number;
  readonly language: Language;
}

/** What is to be seen to in a register, for the terminal. */
export function* registerCheckReport(
  { today, folders, records, malformed, remarks }: Checked,
  version: string,
  { width, language }: RegisterOptions,
): Iterable<string> {
  const told = (says: Text) => tell(says, language);
  const label = (name: keyof typeof labels) => `  ${pad(told(labels[name]), 6)} `;
  yield `${told(text(its.head, { version, day: today }))}\n`;
  yield `${clean(folders.join(", ") || told(its.noFolder))}\n`;
  for (const { level, code, record, ...one } of remarks) {
    yield `\n${marks[level]} ${told(its.levels[level])} · ${code}${record === undefined ? "" : ` · ${clean(record)}`}\n`;
    yield lines(wrap(`${one.file}:${one.line}:${one.column}${one.field === "" ? "" : ` ${one.field}`}`, width, "  "));
    yield lines(wrap(ended(told(one.says), language), width, "  "));
    if (one.law) yield lines(wrap(provisions(one.law, language), width, label("law"), " ".repeat(9)));
    yield lines(wrap(sentence(told(one.next), language), width, label("fix"), " ".repeat(9)));
  }
  const errors = remarks.filter(({ level }) => level === "error").length;
  const sum = text(its.sum, {
    records: numbered("records", records),
    malformed: malformed === 0 ? "" : numbered("malformed", malformed),
    errors: numbered("errors", errors),
    warnings: numbered("warnings", remarks.length - errors),
  });
  yield `\n${told(sum)}\n`;
}

/** The records, one after the other. */
export function* registerListReport(list: readonly Standing[], { width, language }: RegisterOptions): Iterable<string> {
  const told = (says: Text) => tell(says, language);
  for (const one of list) {
    const { record, state, covers } = one;
    const line = text(its.line, {
      id: record.id,
      mechanism: text(words.mechanisms[record.mechanism]),
      time: time(one),
    });
    yield lines(wrap(`${states[state]} ${told(line)}`, width, "", "  "));
    yield lines(wrap(told(parties(one)), width, "    ", "      "));
    if (covers) yield `    ${told(numbered("covers", covers.length))}\n`;
  }
  if (list.length === 0) yield `${told(its.none)}\n`;
}

/** What a record allows, until when, and what is missing. */
export function* registerShowReport(one: Standing, { width, language }: RegisterOptions): Iterable<string> {
  const told = (says: Text) => tell(says, language);
  const label = (name: keyof typeof labels) => `  ${pad(told(labels[name]), 10)} `;
  const { record, file, state, remarks, covers } = one;
  const comma = language === "en" ? ", " : "，";
  yield lines(wrap(`${record.id}${comma}${term(words.mechanisms[record.mechanism], language)}`, width, "", "  "));
  yield lines(wrap(`${states[state]} ${told(time(one))}`, width, ""));
  yield `  ${clean(file)}\n\n`;
  for (const [name, says] of facts(one)) yield lines(wrap(told(says), width, label(name), " ".repeat(13)));
  for (const { says, next } of remarks) {
    const [what, then] = [ended(told(says), language), sentence(told(next), language)];
    yield lines(wrap(`${what}${language === "en" ? " " : ""}${then}`, width, label("todo"), " ".repeat(13)));
  }
  if (covers === undefined) return;
  yield `\n${told(covers.length === 0 ? its.coversNothing : its.covers)}\n`;
  for (const { address, to } of covers) yield lines(wrap(told(text(its.flow, { address, to })), width, "  ", "    "));
}

function sentence(says: string, language: Language): string {
  return ended(says.charAt(0).toUpperCase() + says.slice(1), language);
}

function ended(says: string, language: Language): string {
  return /[.?。？]$/.test(says) ? says : `${says}${language === "en" ? "." : "。"}`;
}

function lines(of: readonly string[]): string {
  return `${of.join("\n")}\n`;
}
