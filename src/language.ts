import type { Term } from "../catalog/law/vocabulary";

/** The languages that Onshore speaks, the usual one first. */
export const languages = ["en", "zh-CN"] as const;
export type Language = (typeof languages)[number];

/** A word in a language. What stands in braces is filled in. */
export function say(word: Term, language: Language, filled: Readonly<Record<string, string>> = {}): string {
  const text = language === "en" ? word.en : word.zh;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => filled[name] ?? hole);
}

/** A word of the law, in English with the law's own behind it: "security assessment (数据出境安全评估)". */
export function term(word: Term, language: Language): string {
  return language === "en" ? `${word.en} (${word.zh})` : word.zh;
}

/** Data in which each word is in one language. */
export type Told<T> = T extends Term ? string : T extends object ? { readonly [Name in keyof T]: Told<T[Name]> } : T;

export function told<T>(data: T, language: Language): Told<T> {
  if (typeof data !== "object" || data === null) return data as Told<T>;
  if (Array.isArray(data)) return data.map((one) => told(one, language)) as Told<T>;
  if (isTerm(data)) return say(data, language) as Told<T>;
  return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, told(one, language)])) as Told<T>;
}

function isTerm(data: object): data is Term {
  return "en" in data && "zh" in data;
}
