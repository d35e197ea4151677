import { stoodIn } from "../model/stand-in";
import { isUnknown, type Reason, type Unknown, unknown, unknownFrom, type Value, type ValueMap } from "../model/value";

/** What an object answers that is not evaluated before somebody asks: `var`, `local`, a module, a resource. */
export type Members = (key: string | number) => Value;

const members = new WeakMap<Unknown, Members>();
const instances = new WeakSet<Unknown>();
const failures = new WeakSet<Unknown>();
const sets = new WeakSet<readonly Value[]>();
const openEnded = new WeakSet<object>();
const singles = new WeakSet<Unknown>();
/** Looked through once, and without a failure. */
const sound = new WeakSet<object>();
const sorted = new WeakMap<object, readonly (readonly [string, Value])[]>();

/** An object whose members are asked for one by one. As a whole it is not known. */
export function withMembers(origin: Unknown, get: Members): Unknown {
  members.set(origin, get);
  return origin;
}

/** The one instance of a resource: to be splatted it is a list of one. */
export function instance(origin: Unknown, get: Members): Unknown {
  instances.add(origin);
  return withMembers(origin, get);
}

export function isInstance(value: Value): boolean {
  return isUnknown(value) && instances.has(value);
}

/** What Terraform refuses to evaluate: `try` goes on to the next. */
export function failed(because: Reason = "unreadable"): Unknown {
  const failure = unknown(because);
  failures.add(failure);
  return failure;
}

export function isFailure(value: Value): boolean {
  return isUnknown(value) && failures.has(value);
}

/** A list without order, each element once; the keys of its elements are they themselves. */
export function setOf(values: readonly Value[]): readonly Value[] {
  const byText = new Map(values.map((value) => [isUnknown(value) ? value : JSON.stringify(value), value]));
  const all = [...byText.values()];
  const isText = all.every((value) => typeof value === "string");
  const set = isText ? (all as string[]).sort() : all;
  sets.add(set);
  return set;
}

/** A list of which an unknown element may stand for none or for several. */
export function openList(values: readonly Value[]): readonly Value[] {
  openEnded.add(values);
  return values;
}

/** A map of which an element that is not known may not be there. */
export function openMap(map: ValueMap): ValueMap {
  openEnded.add(map);
  return map;
}

export function isOpen(value: Value): boolean {
  return typeof value === "object" && value !== null && openEnded.has(value);
}

/** A list that is made from another one element by element. */
export function likewise(of: Value, made: readonly Value[]): readonly Value[] {
  return isOpen(of) ? openList(made) : made;
}

/** An unknown that is one text, and no list. */
export function single(one: Unknown): Unknown {
  const own = { ...one };
  singles.add(own);
  return own;
}

export function isSingle(value: Value): boolean {
  return isUnknown(value) && singles.has(value);
}

/** A part of a value, however deep, that Terraform refuses to evaluate. */
export function failureIn(value: Value): Unknown | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (isUnknown(value)) return isFailure(value) ? value : undefined;
  if (sound.has(value)) return undefined;
  for (const inner of Object.values(value)) {
    const failure = failureIn(inner as Value);
    if (failure) return failure;
  }
  sound.add(value);
  return undefined;
}

/** The elements of a list, a set or a map with their keys; those of a map as Terraform orders them. */
export function keyed(value: Value): readonly (readonly [string | number, Value])[] | undefined {
  if (Array.isArray(value)) {
    const isSet = sets.has(value);
    return value.map((one: Value, index) => [isSet && typeof one === "string" ? one : index, one] as const);
  }
  if (typeof value !== "object" || value === null || isUnknown(value)) return undefined;
  return sortedEntries(value as ValueMap);
}

function sortedEntries(map: ValueMap): readonly (readonly [string, Value])[] {
  const known = sorted.get(map);
  if (known) return known;
  const entries = Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1));
  sorted.set(map, entries);
  return entries;
}

/** `of.key`, `of["key"]`, `of[0]`. */
export function access(of: Value, key: Value): Value {
  if (isFailure(of)) return of;
  if (isFailure(key)) return key;
  if (isUnknown(key)) return mixed([of, key]);
  if (typeof key !== "string" && typeof key !== "number") return failed();
  if (isUnknown(of)) return memberOf(of, key);
  if (Array.isArray(of)) return elementAt(of, Number(key));
  if (typeof of !== "object" || of === null) return failed();
  const map = of as ValueMap;
  if (Object.hasOwn(map, key)) return map[key] as Value;
  // A block that stands once is an object in Terraform's JSON, and a list of one in Terraform.
  return key === 0 ? of : failed();
}

/** A member that is null is there. */
function memberOf(of: Unknown, key: string | number): Value {
  const get = members.get(of);
  return get ? get(key) : partOfUnknown(of, key);
}

/** Behind an element that may be several nobody can tell which is which. */
function elementAt(of: readonly Value[], index: number): Value {
  if (isOpen(of) && of.slice(0, index + 1).some(isUnknown)) return mixed(of);
  const found = of[index];
  return found === undefined ? failed() : found;
}

/** A part of what is lost is lost there, too. */
function partOfUnknown(of: Unknown, key: string | number): Unknown {
  const [lost, ...others] = of.lostAt ?? [];
  if (lost === undefined || others.length > 0) return of;
  return { ...of, lostAt: [`${lost}[${JSON.stringify(key)}]`] };
}

/** What is made from several values, some of them unknown: from all that they come from. */
export function mixed(values: readonly Value[]): Unknown {
  const unknowns = values.flatMap((value) => [...unknownsIn(value)]);
  const [first] = unknowns;
  if (first === undefined) return failed();
  if (unknowns.every((one) => one === first)) return withoutMembers(first);
  const because = unknowns.every((one) => one.because === first.because) ? first.because : "set-after-apply";
  const all = (list: (one: Unknown) => readonly string[] | undefined) => {
    const found = [...new Set(unknowns.flatMap((one) => list(one) ?? []))];
    return found.length > 0 ? found : undefined;
  };
  return unknownFrom(
    because,
    all(({ from }) => from) ?? [],
    unknowns.every(({ fromIsComplete }) => fromIsComplete),
    { lostAt: all(({ lostAt }) => lostAt), attributes: all(({ attributes }) => attributes) },
  );
}

/** A text of several parts of which some are not known. */
export function joined(parts: readonly Value[]): Unknown {
  const standIns = parts.map((part) => asText(stoodIn(part)));
  const made = mixed(parts);
  return standIns.every((one) => one !== undefined) ? { ...made, standIn: standIns.join("") } : made;
}

/** What is made from an object is not that object, what is made from a text may be a list, and neither is the text. */
function withoutMembers(value: Unknown): Unknown {
  const { standIn, ...rest } = value;
  if (standIn !== undefined) return rest;
  return members.has(value) || failures.has(value) || singles.has(value) ? { ...value } : value;
}

function* unknownsIn(value: Value): Iterable<Unknown> {
  if (typeof value !== "object" || value === null) return;
  if (isUnknown(value)) yield value;
  else for (const inner of Object.values(value)) yield* unknownsIn(inner as Value);
}

export function holdsUnknown(value: Value): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isUnknown(value) || Object.values(value).some((inner) => holdsUnknown(inner as Value));
}

/** A map of entries, whatever they are called; the last of a name holds. */
export function mapOf(entries: Iterable<readonly [string | number, Value]>): ValueMap {
  return Object.fromEntries(entries);
}

/** A value that is text in a template; undefined for what has no text. */
export function asText(value: Value): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** Whether two values that are known are the same. */
export function isEqual(one: Value, other: Value): boolean {
  return canonical(one) === canonical(other);
}

/** As `jsonencode` writes it: names sorted, and what means something in HTML escaped. */
export function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map((one: Value) => canonical(one)).join(",")}]`;
  if (typeof value !== "object" || value === null) return escaped(JSON.stringify(value));
  const map = value as ValueMap;
  const members = Object.keys(map).sort();
  return `{${members.map((name) => `${escaped(JSON.stringify(name))}:${canonical(map[name] as Value)}`).join(",")}}`;
}

function escaped(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
