import type { Term } from "../catalog/law/vocabulary";

export type { Term };

/** The languages that Onshore speaks, the usual one first. */
export const languages = ["en", "zh-CN"] as const;
export type Language = (typeof languages)[number];

/** A word in a language. What stands in braces is filled in; in Chinese a name has a space between it and what is around it. */
export function say(word: Term, language: Language, filled: Readonly<Record<string, string>> = {}): string {
  return fill(word, language, (name) => (Object.hasOwn(filled, name) ? filled[name] : undefined));
}

function fill(word: Term, language: Language, filling: (name: string) => string | undefined): string {
  const written = language === "en" ? word.en : word.zh;
  if (!written.includes("{")) return written;
  if (language === "en") return written.replace(hole, (braces, name: string) => filling(name) ?? braces);
  const parts = written.split(hole).map((part, at) => (at % 2 === 0 ? part : (filling(part) ?? `{${part}}`)));
  return parts.reduce(
    (before, after) => `${before}${isApart.test(`${before.slice(-1)}${after.at(0)}`) ? " " : ""}${after}`,
  );
}

const hole = /\{(\w+)\}/g;
const isApart = /^(?:\p{Script=Han}[\x21-\x7e]|[\x21-\x7e]\p{Script=Han})$/u;

/** A word of the law, in English with the law's own behind it: "security assessment (数据出境安全评估)". */
export function term(word: Term, language: Language): string {
  return language === "en" ? `${word.en} (${word.zh})` : word.zh;
}

/** What a sentence says, in whichever language it is told; a string is the same in each: a name, an ARN, a region code. */
export type Text = string | Term | Said;

/** Words, and what stands in their braces. */
export interface Said {
  readonly words: Term;
  readonly filled: Readonly<Record<string, Text>>;
}

export function text(words: Term, filled: Said["filled"] = {}): Said {
  return { words, filled };
}

/** Words that English says in one way of one thing, and in another of several. */
export function counted(number: number, { one, several, zh }: Counted): Term {
  return { en: number === 1 ? one : several, zh };
}

export interface Counted {
  readonly one: string;
  readonly several: string;
  readonly zh: string;
}

/** A text in a language. */
export function tell(said: Text, language: Language): string {
  if (typeof said === "string") return said;
  if (isTerm(said)) return say(said, language);
  const { words, filled } = said;
  return fill(words, language, (name) => {
    const one = Object.hasOwn(filled, name) ? filled[name] : undefined;
    return one === undefined ? undefined : tell(one, language);
  });
}

/** A sentence without its full stop, as a part of another one. */
export function clauseOf(sentence: Text): Text {
  const words = ({ en, zh }: Term): Term => ({ en: en.replace(/\.$/, ""), zh: zh.replace(/。$/, "") });
  if (typeof sentence === "string") return sentence.replace(/\.$/, "");
  return isTerm(sentence) ? words(sentence) : text(words(sentence.words), sentence.filled);
}

/** Whether two texts say the same. */
export function isSame(one: Text, other: Text): boolean {
  return one === other || tell(one, "en") === tell(other, "en");
}

/** "a, b and c", or with another word before the last. */
export function listed(texts: readonly Text[], last: Term = { en: " and ", zh: "和" }): Text {
  const [only = ""] = texts;
  if (texts.length < 2) return only;
  const holes = texts.map((_, at) => `{${at}}`);
  const joined = (comma: string, and: string) => `${holes.slice(0, -1).join(comma)}${and}${holes.at(-1)}`;
  return text({ en: joined(", ", last.en), zh: joined("、", last.zh) }, Object.fromEntries(texts.entries()));
}

/** Texts one after the other, as in a list of names. */
export function joined(texts: readonly Text[], between: Term = { en: ", ", zh: "、" }): Text {
  const [only = ""] = texts;
  if (texts.length < 2) return only;
  const holes = texts.map((_, at) => `{${at}}`);
  return text({ en: holes.join(between.en), zh: holes.join(between.zh) }, Object.fromEntries(texts.entries()));
}

/** Data in which each word and each text is in one language. */
export type Told<T> = T extends Term | Said
  ? string
  : T extends object
    ? { readonly [Name in keyof T]: Told<T[Name]> }
    : T;

export function told<T>(data: T, language: Language): Told<T> {
  if (typeof data !== "object" || data === null) return data as Told<T>;
  if (Array.isArray(data)) return data.map((one) => told(one, language)) as Told<T>;
  if (isTerm(data)) return say(data, language) as Told<T>;
  if (isSaid(data)) return tell(data, language) as Told<T>;
  return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, told(one, language)])) as Told<T>;
}

export function isTerm(data: object): data is Term {
  return "en" in data && "zh" in data;
}

export function isSaid(data: object): data is Said {
  return "words" in data && "filled" in data;
}
