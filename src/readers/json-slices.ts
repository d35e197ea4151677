import { cutOff } from "../input-error";
import { type Text, tell, text } from "../language";

/**
 * Finds the members of a JSON object, and the elements of a JSON array, in bytes, without making values of them: an input of
 * hundreds of megabytes is read one resource at a time, and what nobody asks for is never built.
 */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** A fault in the text, at a byte. */
export class JsonFault extends Error {
  constructor(
    readonly says: Text,
    readonly offset: number,
  ) {
    super(tell(says, "en"));
  }
}

/** Line and column of a fault, from 1. */
export function positionAt(bytes: Buffer, offset: number): { line: number; column: number } {
  const before = bytes.toString("utf8", 0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

const faults = {
  object: { en: "an object should stand here", zh: "此处应为对象" },
  list: { en: "a list should stand here", zh: "此处应为列表" },
  text: { en: "a text should stand here", zh: "此处应为文本" },
  value: { en: "a value should stand here", zh: "此处应为值" },
  colon: { en: "a colon should stand here", zh: "此处应为冒号" },
  comma: { en: "a comma should stand here", zh: "此处应为逗号" },
  commaAtEnd: { en: "a comma stands before the end", zh: "结尾之前多出逗号" },
  cutOff,
  more: { en: "more follows after the end", zh: "结尾之后还有内容" },
  twice: { en: '"{name}" stands twice in one object', zh: "“{name}”在同一对象中出现两次" },
} as const;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** The members of the object at a slice, each name once; a name that stands twice is a fault. */
export function membersOf(bytes: Buffer, slice: Slice): Map<string, Slice> {
  const members = new Map<string, Slice>();
  let at = skipSpace(bytes, slice.start);
  if (bytes[at] !== openBrace) throw new JsonFault(text(faults.object), at);
  at = skipSpace(bytes, at + 1);
  while (bytes[at] !== closeBrace) {
    const end = endOfText(bytes, at);
    const name = JSON.parse(bytes.toString("utf8", at, end)) as string;
    if (members.has(name)) throw new JsonFault(text(faults.twice, { name }), at);
    at = skipSpace(bytes, end);
    if (bytes[at] !== colon) throw new JsonFault(text(faults.colon), at);
    const start = skipSpace(bytes, at + 1);
    at = endOfValue(bytes, start);
    members.set(name, { start, end: at });
    at = afterElement(bytes, at, closeBrace);
  }
  return members;
}

/** A fault, if anything but space follows the object whose members these are: two files in one would be read as the first. */
export function nothingAfter(bytes: Buffer, members: ReadonlyMap<string, Slice>): void {
  const last = [...members.values()].at(-1)?.end ?? 0;
  const after = bytes.toString("utf8", bytes.indexOf(closeBrace, last) + 1);
  if (after.trim() !== "") throw new JsonFault(text(faults.more), bytes.length - Buffer.byteLength(after.trimStart()));
}

/** The documents that stand one after the other, as in a log of one document a line. */
export function* documentsOf(bytes: Buffer): Iterable<Slice> {
  for (let start = spaceEnd(bytes, 0); start < bytes.length; ) {
    const end = endOfValue(bytes, start);
    yield { start, end };
    start = spaceEnd(bytes, end);
  }
}

/** The elements of the array at a slice. */
export function* elementsOf(bytes: Buffer, slice: Slice): Iterable<Slice> {
  let at = skipSpace(bytes, slice.start);
  if (bytes[at] !== openBracket) throw new JsonFault(text(faults.list), at);
  at = skipSpace(bytes, at + 1);
  while (bytes[at] !== closeBracket) {
    const end = endOfValue(bytes, at);
    yield { start: at, end };
    at = afterElement(bytes, end, closeBracket);
  }
}

/** What stands at a name; the other value where it is left out, or null. */
export type Part = <T>(name: string, otherwise: T) => T;

export function partsOf(bytes: Buffer, members: ReadonlyMap<string, Slice>): Part {
  return <T>(name: string, otherwise: T): T => {
    const slice = members.get(name);
    return slice ? ((valueAt(bytes, slice) ?? otherwise) as T) : otherwise;
  };
}

/** The value at a slice. The message of a fault is told without the text that it quotes, which may be a secret. */
export function valueAt(bytes: Buffer, slice: Slice): unknown {
  try {
    return JSON.parse(bytes.toString("utf8", slice.start, slice.end));
  } catch (error) {
    const en = (error as Error).message.replace(/, (?:\.\.\.)?".*$/s, "");
    throw new JsonFault(text({ en, zh: "此处的值不是有效的 JSON" }), slice.start);
  }
}

function afterElement(bytes: Buffer, from: number, close: number): number {
  const at = skipSpace(bytes, from);
  if (bytes[at] === close) return at;
  if (bytes[at] !== comma) throw new JsonFault(text(faults.comma), at);
  const next = skipSpace(bytes, at + 1);
  if (bytes[next] === close) throw new JsonFault(text(faults.commaAtEnd), at);
  return next;
}

function spaceEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++;
  return at;
}

function skipSpace(bytes: Buffer, from: number): number {
  const at = spaceEnd(bytes, from);
  if (at >= bytes.length) throw new JsonFault(text(faults.cutOff), bytes.length);
  return at;
}

function endOfText(bytes: Buffer, start: number): number {
  if (bytes[start] !== quote) throw new JsonFault(text(faults.text), start);
  for (let end = bytes.indexOf(quote, start + 1); end >= 0; end = bytes.indexOf(quote, end + 1)) {
    let escapes = 0;
    while (bytes[end - 1 - escapes] === backslash) escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  throw new JsonFault(text(faults.cutOff), bytes.length);
}

function endOfValue(bytes: Buffer, start: number): number {
  const first = bytes[start];
  if (first === quote) return endOfText(bytes, start);
  if (first !== openBrace && first !== openBracket) return endOfWord(bytes, start);
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) at = endOfText(bytes, at) - 1;
    else if (byte === openBrace || byte === openBracket) depth++;
    else if (byte === closeBrace || byte === closeBracket) {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  throw new JsonFault(text(faults.cutOff), bytes.length);
}

function endOfWord(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && /[-+.\w]/.test(String.fromCharCode(bytes[at] as number))) at++;
  if (at === start) throw new JsonFault(text(faults.value), start);
  return at;
}
