import type { Term } from "../catalog/law/vocabulary";

/** The languages that Onshore speaks, the usual one first. */
export const languages = ["en", "zh-CN"] as const;
export type Language = (typeof languages)[number];

/** A word in a language. What stands in braces is filled in. */
export function say(word: Term, language: Language, filled: Readonly<Record<string, string>> = {}): string {
  const text = language === "en" ? word.en : word.zh;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(filled, name) ? (filled[name] as string) : hole));
}

/** A word of the law, in English with the law's own behind it: "security assessment (数据出境安全评估)". */
export function term(word: Term, language: Language): string {
  return language === "en" ? `${word.en} (${word.zh})` : word.zh;
}

/** What a sentence says, in whichever language it is told; a string is the same in each: a name, an ARN, a region code. */
export type Text = string | Said;

/** Words, and what stands in their braces. */
export interface Said {
  readonly words: Term;
  readonly filled: Readonly<Record<string, Text>>;
}

export function text(words: Term, filled: Said["filled"] = {}): Said {
  return { words, filled };
}

/** A text in a language. */
export function tell(said: Text, language: Language): string {
  if (typeof said === "string") return said;
  const filled = Object.entries(said.filled).map(([name, one]) => [name, tell(one, language)]);
  return say(said.words, language, Object.fromEntries(filled));
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

function isTerm(data: object): data is Term {
  return "en" in data && "zh" in data;
}

function isSaid(data: object): data is Said {
  return "words" in data && "filled" in data;
}
