import { isUnknown, type Reason, type Unknown, unknown, unknownFrom, type Value, type ValueMap } from "../model/value";

/** What stands for a text that only the cloud will give, while a program runs. */
export interface Symbolic {
  /** Of the resource whose output it is; undefined for what is of no resource: an account, the answer to a lookup. */
  readonly urn?: string;
  /** How a name that is made with it says whose it is: `tracks`. */
  readonly name: string;
  /** The output, as the program calls it: `arn`. */
  readonly attribute: string;
  readonly because: Reason;
}

/**
 * A symbol is a text of letters and digits, so that it survives in an ARN, a host name, a JSON document, and in small letters.
 * Its ends are told even where a program cut it off: no part of one is ever taken for a value.
 */
const start = "qzjx";
const end = "xjzq";
const digits = 5;
/** A whole symbol, and its number. */
export const whole = new RegExp(`${start}([0-9a-z]{${digits}})${end}`, "gi");
const part = new RegExp(`${start}|${end}`, "i");

/** The symbols of one run, in the order in which they were made. */
export class Symbols {
  readonly all: Symbolic[] = [];
  readonly #made = new Map<string, string>();

  /** The same symbol for the same output. `which`: what tells it from others of the same name. */
  of(symbol: Symbolic, which = ""): string {
    const key = `${symbol.urn}\n${symbol.name}\n${symbol.attribute}\n${which}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = `${start}${(this.all.push(symbol) - 1).toString(36).padStart(digits, "0")}${end}`;
    this.#made.set(key, made);
    return made;
  }
}

/** Whether a text holds a symbol, or a part of one. */
export function isSymbolic(text: string): boolean {
  return part.test(text);
}

/** A text for people and for names: each symbol says what it stands for, `[tracks.arn]`. */
export function readable(text: string, symbols: readonly Symbolic[]): string {
  if (!isSymbolic(text)) return text;
  const told = text.replace(whole, (_, number: string) => {
    const symbol = symbols[Number.parseInt(number, 36)];
    return symbol ? `[${symbol.name}.${symbol.attribute}]` : "[…]";
  });
  return told.replace(new RegExp(`[0-9a-z]*(?:${part.source})[0-9a-z]*`, "gi"), "[…]");
}

/**
 * A value of the program, in which every text that holds a symbol is unknown again, and says which outputs it is made from; a JSON
 * text with symbols is read as what it holds. `self`: what a resource says of itself is filled in by its provider.
 */
export function withoutSymbols(value: Value, symbols: readonly Symbolic[], self?: string): Value {
  if (typeof value === "string") return isSymbolic(value) ? textValue(value, symbols, self) : value;
  if (Array.isArray(value)) return listValue(value, symbols, self);
  if (typeof value !== "object" || value === null || isUnknown(value)) return value;
  const members = Object.entries(value as ValueMap);
  return Object.fromEntries(
    members.map(([name, inner]) => [readable(name, symbols), withoutSymbols(inner, symbols, self)]),
  );
}

/** A list that stands for a lookup's answer is as unknown as its one element: nobody knows how many there are. */
function listValue(list: readonly Value[], symbols: readonly Symbolic[], self: string | undefined): Value {
  const values = list.map((one) => withoutSymbols(one, symbols, self));
  const [only] = list;
  const isOpen = list.length === 1 && typeof only === "string" && symbolsIn(only, symbols).some(isSeveral);
  return isOpen ? (values[0] as Value) : values;
}

function isSeveral({ attribute }: Symbolic): boolean {
  return attribute.endsWith("[]");
}

function textValue(text: string, symbols: readonly Symbolic[], self: string | undefined): Value {
  const document = /^\s*[{[]/.test(text) ? parsed(text) : /^%7B/i.test(text) ? parsed(decoded(text)) : undefined;
  return document === undefined
    ? unknownMadeFrom(text, symbols, self)
    : withoutSymbols(document as Value, symbols, self);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function symbolsIn(text: string, symbols: readonly Symbolic[]): Symbolic[] {
  return [...text.matchAll(whole)].flatMap(([, number = ""]) => symbols[Number.parseInt(number, 36)] ?? []);
}

/** Attributes that hold what somebody put in, and do not name the resource itself: nobody can tell what they lead to. */
const holdsOthers: ReadonlySet<string> = new Set(["value", "secretString", "secretBinary", "plaintext", "content"]);
/** Random texts and times lead nowhere. */
const madeUp = /(?:::|\$)(?:random|time|tls):[^$]*::/;

function unknownMadeFrom(text: string, symbols: readonly Symbolic[], self: string | undefined): Unknown {
  const made = symbolsIn(text, symbols);
  if (self !== undefined && made.length > 0 && made.every(({ urn }) => urn === self))
    return unknown("filled-in-by-provider");
  const first = made.find(({ because }) => because !== "set-after-apply");
  const leads = made.filter(({ urn = "", attribute }) => !madeUp.test(urn) && !holdsOthers.has(attribute));
  const isWhole = !isSymbolic(text.replace(whole, "")) && made.length > 0;
  const isComplete = isWhole && made.every(({ urn, attribute }) => urn !== undefined && !holdsOthers.has(attribute));
  const from = [...new Set(leads.flatMap(({ urn }) => urn ?? []))];
  const attributes = [...new Set(leads.map(({ attribute }) => attribute))];
  return unknownFrom(first?.because ?? "set-after-apply", from, isComplete, {
    ...(attributes.length > 0 && { attributes }),
  });
}
