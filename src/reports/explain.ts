import type { Policy } from "../engine/policy";
import { type Language, say, told } from "../language";
import { wrap } from "./columns";
import { kinds, labels, severities, words } from "./words";

/** A policy in words, for the terminal. */
export function explain({ id, severity, kind, ...texts }: Policy, width: number, language: Language = "en"): string {
  const { title, why, basis } = told({ title: texts.title, why: texts.why, basis: texts.basis }, language);
  const names = { severity: say(severities[severity], language), kind: say(kinds[kind], language) };
  return [
    id,
    "",
    ...wrap(say(words.sentence, language, { title }), width, "  "),
    "",
    ...wrap(why, width, "  "),
    "",
    `  ${say(words.kindOf, language, names)}`,
    "",
    `  ${say(words.heading, language, { label: say(labels.law, language) })}`,
    ...basis.flatMap((text) => wrap(`- ${text}`, width, "  ", "    ")),
    "",
  ].join("\n");
}
