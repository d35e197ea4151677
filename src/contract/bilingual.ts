import { isSaid, isTerm, type Language, type Text, type Told, tell, told } from "../language";

/** Data in which every text is in English, and beside it, under `zh`, in Chinese. What the law says is told in both, word for word. */
export function inBoth<T>(data: T): Told<T> {
  return both(data) as Told<T>;
}

function both(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(both);
  if (isText(data)) return tell(data, "en");
  const english: Record<string, unknown> = {};
  let chinese: Record<string, unknown> | undefined;
  for (const [name, one] of Object.entries(data)) {
    if (one === undefined) continue;
    english[name] = name === "law" ? one : both(one);
    if (isText(one) || (Array.isArray(one) && one.some(isText))) {
      chinese ??= {};
      chinese[name] = told(one, "zh-CN");
    }
  }
  return chinese === undefined ? english : { ...english, zh: chinese };
}

/** A document in one language: what stands under `zh` takes the place of the English. What was written in English only stays so. */
export function inLanguage<T>(document: T, language: Language): Told<T> {
  return overlaid(document, language) as Told<T>;
}

function overlaid(data: unknown, language: Language): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => overlaid(one, language));
  if (isTerm(data)) return told(data, language);
  const { zh, ...english } = data as { readonly zh?: object };
  const all: Record<string, unknown> = english;
  if (language === "zh-CN" && typeof zh === "object") Object.assign(all, zh);
  for (const name of Object.keys(all)) all[name] = overlaid(all[name], language);
  return all;
}

function isText(data: unknown): data is Exclude<Text, string> {
  return typeof data === "object" && data !== null && (isSaid(data) || isTerm(data));
}
