import { isUnknown, type Value, type ValueMap } from "../model/value";
import { asText, joined, mapOf, mixed } from "./values";

/** Two letters that no script has, around the number of a hole. */
const [open, close] = ["\uE000", "\uE001"];
const hole = /\uE000(\d+)\uE001/g;

/**
 * A text of JSON that is written with references in it, of which some are not known: the document with unknowns in their place, as
 * a policy in a heredoc. Undefined where it is no JSON, or where it cannot be told what a reference would make of it.
 */
export function documentWithHoles(parts: readonly Value[]): Value | undefined {
  const [first] = parts;
  if (typeof first !== "string" || !/^\s*[{[]/.test(first)) return undefined;
  if (parts.some((part) => typeof part === "string" && part.includes(open))) return undefined;
  let text = "";
  let isQuoted = false;
  for (const [at, part] of parts.entries()) {
    const word = asText(part);
    if (word === undefined) text += isQuoted ? `${open}${at}${close}` : `"${open}${at}${close}"`;
    else {
      text += word;
      isQuoted = quotedAfter(word, isQuoted);
    }
  }
  try {
    return filled(JSON.parse(text) as Value, parts);
  } catch {
    return undefined;
  }
}

/** Whether one stands in a text of JSON, behind a part of it. */
function quotedAfter(part: string, isQuoted: boolean): boolean {
  const quotes = part.replace(/\\./gs, "").split('"').length - 1;
  return quotes % 2 === 0 ? isQuoted : !isQuoted;
}

function filled(value: Value, parts: readonly Value[]): Value {
  if (typeof value === "string") return filledText(value, parts);
  if (typeof value !== "object" || value === null || isUnknown(value)) return value;
  if (Array.isArray(value)) return value.map((one: Value) => filled(one, parts));
  const entries = Object.entries(value as ValueMap);
  const inNames = entries.flatMap(([name]) => holesIn(name, parts));
  if (inNames.length > 0) return mixed([...inNames, ...entries.map(([, inner]) => filled(inner, parts))]);
  return mapOf(entries.map(([name, inner]) => [name, filled(inner, parts)]));
}

function filledText(text: string, parts: readonly Value[]): Value {
  const holes = holesIn(text, parts);
  const [only] = holes;
  if (only === undefined) return text;
  if (new RegExp(`^${hole.source}$`).test(text)) return only;
  const around = text
    .split(new RegExp(hole.source))
    .map((one, at) => (at % 2 === 0 ? one : (parts[Number(one)] as Value)));
  return joined(around);
}

function holesIn(text: string, parts: readonly Value[]): Value[] {
  return [...text.matchAll(hole)].map((match) => parts[Number(match[1])] as Value);
}
