import { unescaped } from "./parse-template";
import { type Entry, type Expression, literal, member } from "./syntax";

/**
 * Reads what programs write, ten times as fast as the grammar: texts, numbers, objects, lists, calls and references. Undefined for
 * everything else, as what stands on several lines, which the grammar then reads; a test holds both to the same answer.
 */
export function parsePlain(text: string): Expression | undefined {
  const parts = templateParts({ text, at: 0 }, undefined, 0);
  return parts && { kind: "template", parts };
}

interface Reading {
  readonly text: string;
  at: number;
}

const deepest = 60;

/** The parts of a template up to a quote, or up to the end. */
function templateParts(reading: Reading, end: '"' | undefined, depth: number): (string | Expression)[] | undefined {
  const { text } = reading;
  const parts: (string | Expression)[] = [];
  const stop = end === undefined ? /[$%]\{/g : /["\\\n]|[$%]\{/g;
  for (;;) {
    stop.lastIndex = reading.at;
    const found = stop.exec(text);
    const to = found?.index ?? text.length;
    if (to > reading.at) parts.push(text.slice(reading.at, to));
    reading.at = to;
    if (found?.[0] === end || (!found && end === undefined)) return parts;
    const isEscape = /[$%]/.test(text[to - 1] ?? "");
    if (found?.[0] !== "${" || isEscape || text[to + 2] === "~") return undefined;
    reading.at = to + 2;
    const expression = expressionAt(reading, depth + 1);
    if (!expression || !take(reading, "}")) return undefined;
    parts.push(expression);
  }
}

const word = / *([a-zA-Z_][\w-]*)/y;
const number = / *(\d+(?:\.\d+)?)(?![\w.])/y;

function expressionAt(reading: Reading, depth: number): Expression | undefined {
  if (depth > deepest) return undefined;
  const value = termAt(reading, depth);
  return value && isOver(reading) ? value : undefined;
}

/** What may follow a value here; an operator, a step or a condition is for the grammar. */
function isOver({ text, at }: Reading): boolean {
  let next = at;
  while (text[next] === " ") next++;
  return [",", "]", ")", "}"].includes(text[next] ?? "");
}

function termAt(reading: Reading, depth: number): Expression | undefined {
  if (take(reading, '"')) return quotedAt(reading, depth);
  if (take(reading, "{")) return objectAt(reading, depth);
  if (take(reading, "[")) {
    const items = listAt(reading, "]", depth);
    return items && { kind: "tuple", items };
  }
  const digits = match(reading, number);
  if (digits !== undefined) return literal(Number(digits));
  const name = match(reading, word);
  return name === undefined || name === "for" ? undefined : named(reading, name, depth);
}

function quotedAt(reading: Reading, depth: number): Expression | undefined {
  const parts = templateParts(reading, '"', depth);
  if (!parts || reading.text[reading.at] !== '"') return undefined;
  reading.at++;
  const [only] = parts;
  if (only === undefined) return literal("");
  return parts.length === 1 && typeof only === "string" ? literal(unescaped(only)) : { kind: "template", parts };
}

const words: ReadonlyMap<string, Expression> = new Map([
  ["true", literal(true)],
  ["false", literal(false)],
  ["null", literal(null)],
]);

const step = /\.([a-zA-Z_][\w-]*)|\[(\d+)\]|\["([^"\\$%\n]*)"\]/y;

function named(reading: Reading, name: string, depth: number): Expression | undefined {
  if (reading.text[reading.at] === "(") {
    reading.at++;
    const args = listAt(reading, ")", depth);
    return args && { kind: "call", name, args, isSpread: false };
  }
  const known = words.get(name);
  if (known) return known;
  let of: Expression = { kind: "name", name };
  for (;;) {
    step.lastIndex = reading.at;
    const found = step.exec(reading.text);
    if (!found) return of;
    reading.at = step.lastIndex;
    of = member(of, found[2] === undefined ? ((found[1] ?? found[3]) as string) : Number(found[2]));
  }
}

function listAt(reading: Reading, end: "]" | ")", depth: number): Expression[] | undefined {
  const items: Expression[] = [];
  while (!take(reading, end)) {
    if (items.length > 0 && !take(reading, ",")) return undefined;
    if (items.length > 0 && take(reading, end)) break;
    const item = expressionAt(reading, depth + 1);
    if (!item) return undefined;
    items.push(item);
  }
  return items;
}

/** Elements between commas; those that stand on lines of their own are for the grammar. */
function objectAt(reading: Reading, depth: number): Expression | undefined {
  const entries: Entry[] = [];
  while (!take(reading, "}")) {
    if (entries.length > 0 && !take(reading, ",")) return undefined;
    if (entries.length > 0 && take(reading, "}")) break;
    const key = take(reading, '"') ? quotedAt(reading, depth) : bareKey(reading);
    if (!key || !(take(reading, "=") || take(reading, ":"))) return undefined;
    const value = expressionAt(reading, depth + 1);
    if (!value) return undefined;
    entries.push({ key, value });
  }
  return { kind: "object", entries };
}

function bareKey(reading: Reading): Expression | undefined {
  const name = match(reading, word);
  return name === undefined || name === "for" ? undefined : literal(name);
}

function match(reading: Reading, pattern: RegExp): string | undefined {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[1];
  if (found !== undefined) reading.at = pattern.lastIndex;
  return found;
}

/** Goes on behind a mark, if it is the next that is no space. */
function take(reading: Reading, mark: string): boolean {
  let at = reading.at;
  while (reading.text[at] === " ") at++;
  if (reading.text[at] !== mark) return false;
  reading.at = at + 1;
  return true;
}
