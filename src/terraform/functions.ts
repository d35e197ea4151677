import { posix } from "node:path";
import { stoodIn } from "../model/stand-in";
import { isMap, isUnknown, type Value, type ValueMap } from "../model/value";
import { booleanOf, numberOf } from "./operations";
import {
  access,
  asText,
  canonical,
  failed,
  holdsUnknown,
  isEqual,
  isFailure,
  isOpen,
  isSingle,
  keyed,
  likewise,
  mapOf,
  mixed,
  openList,
  setOf,
} from "./values";

import { decodedYaml } from "./yaml";

type Call = (args: readonly Value[]) => Value;

/**
 * Terraform's functions, as far as they are computed; what any other makes is unknown, and comes from what it is given.
 * https://developer.hashicorp.com/terraform/language/functions
 */
export function call(name: string, args: readonly Value[]): Value {
  const own = name.replace(/^core::/, "");
  if (Object.hasOwn(collections, own)) {
    const whole = args.find((arg) => isUnknown(arg) || isOpen(arg));
    return whole === undefined || wholesome.has(own) ? (collections[own] as Call)(args) : mixed(args);
  }
  if (args.some(holdsUnknown)) {
    const stood = composing.has(own) ? args.map(allStoodIn) : args;
    const standIn = stood.some(holdsUnknown) ? undefined : asText((plain[own] as Call)(stood));
    return standIn === undefined ? mixed(args) : { ...mixed(args), standIn };
  }
  return Object.hasOwn(plain, own) ? (plain[own] as Call)(args) : failed("not-evaluated");
}

/** Those of which the result has every text that they are given in it, as it is. */
const composing: ReadonlySet<string> = new Set(["format", "join"]);

function allStoodIn(value: Value): Value {
  return Array.isArray(value) ? value.map((one: Value) => stoodIn(one)) : stoodIn(value);
}

/** Those that take an argument of which nothing is known, or not how long it is. */
const wholesome: ReadonlySet<string> = new Set([
  "coalesce",
  "compact",
  "concat",
  "contains",
  "distinct",
  "jsonencode",
  "sensitive",
  "nonsensitive",
  "tolist",
  "tomap",
  "toset",
  "flatten",
]);

const text = (value: Value | undefined) => (value === undefined ? "" : (asText(value) ?? ""));
const number = (value: Value | undefined, otherwise: number) =>
  value === undefined ? otherwise : (numberOf(value) ?? Number.NaN);
const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);
const map = (value: Value | undefined): ValueMap => (isMap(value) ? value : {});

/** Texts, numbers and what is known all through. */
const plain: Readonly<Record<string, Call>> = {
  abs: ([one]) => Math.abs(number(one, 0)),
  ceil: ([one]) => Math.ceil(number(one, 0)),
  floor: ([one]) => Math.floor(number(one, 0)),
  max: (args) => Math.max(...args.map((arg) => number(arg, 0))),
  min: (args) => Math.min(...args.map((arg) => number(arg, 0))),
  sum: ([of]) => list(of).reduce<number>((all, one) => all + number(one, 0), 0),
  chomp: ([one]) => text(one).replace(/[\r\n]+$/, ""),
  format: ([spec, ...args]) => formatted(text(spec), args),
  indent: ([spaces, one]) => text(one).replace(/\n(?!$)/g, `\n${" ".repeat(within(number(spaces, 0), 100))}`),
  join: ([by, ...lists]) =>
    lists
      .flatMap((one) => [...list(one)])
      .map((one) => text(one))
      .join(text(by)),
  lower: ([one]) => text(one).toLowerCase(),
  upper: ([one]) => text(one).toUpperCase(),
  title: ([one]) =>
    text(one).replace(
      /(^|[^\p{L}\p{N}_])(\p{L})/gu,
      (_, space: string, letter: string) => space + letter.toUpperCase(),
    ),
  replace: ([one, from, to]) => replaced(text(one), text(from), text(to)),
  split: ([by, one]) => (text(by) === "" ? [...text(one)] : text(one).split(text(by))),
  startswith: ([one, start]) => text(one).startsWith(text(start)),
  endswith: ([one, end]) => text(one).endsWith(text(end)),
  strcontains: ([one, part]) => text(one).includes(text(part)),
  strrev: ([one]) => [...text(one)].reverse().join(""),
  substr: ([one, from, length]) => part(text(one), number(from, 0), number(length, -1)),
  trim: ([one, cut]) => trimmed(text(one), text(cut)),
  trimprefix: ([one, start]) => (text(one).startsWith(text(start)) ? text(one).slice(text(start).length) : text(one)),
  trimsuffix: ([one, end]) =>
    text(end) !== "" && text(one).endsWith(text(end)) ? text(one).slice(0, -text(end).length) : text(one),
  trimspace: ([one]) => text(one).trim(),
  regex: ([pattern, one]) => matched(text(pattern), text(one))[0] ?? failed(),
  regexall: ([pattern, one]) => {
    const all = matched(text(pattern), text(one));
    return all.find(isFailure) ?? all;
  },
  basename: ([path]) => posix.basename(text(path)) || ".",
  dirname: ([path]) => posix.normalize(text(path).replace(/[^/]*$/, "")).replace(/(.)\/$/, "$1"),
  yamldecode: ([one]) => decodedYaml(text(one)),
  base64encode: ([one]) => Buffer.from(text(one)).toString("base64"),
  base64decode: ([one]) => Buffer.from(text(one), "base64").toString("utf8"),
  urlencode: ([one]) =>
    encodeURIComponent(text(one))
      .replaceAll("%20", "+")
      .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`),
  alltrue: ([of]) => list(of).every((one) => booleanOf(one) === true),
  anytrue: ([of]) => list(of).some((one) => booleanOf(one) === true),
  index: ([of, one]) => found(list(of).findIndex((other) => isEqual(other, one as Value))),
  sort: ([of]) => [...list(of)].map((one) => text(one)).sort(),
  range: (args) => ranged(args.map((arg) => number(arg, 0))),
  setintersection: ([first, ...others]) =>
    setOf(list(first).filter((one) => others.every((other) => list(other).some((its) => isEqual(its, one))))),
  setsubtract: ([first, second]) => setOf(list(first).filter((one) => !list(second).some((its) => isEqual(its, one)))),
  setunion: (args) => setOf(args.flatMap((arg) => [...list(arg)])),
  setproduct: (args) => args.map(list).reduce<Value[][]>((all, one) => crossed(all, one), [[]]),
};

/** Those that hand on what they do not look into. */
const collections: Readonly<Record<string, Call>> = {
  chunklist: ([of, size]) => chunks(list(of), number(size, 1)),
  coalesce: (args) => {
    const first = args.find((arg) => isUnknown(arg) || (arg !== null && arg !== ""));
    return first === undefined ? failed() : isUnknown(first) ? mixed(args) : first;
  },
  coalescelist: (args) => args.find((arg) => list(arg).length > 0) ?? failed(),
  compact: ([of]) =>
    eachOf(of, (all) =>
      ended(
        all.some(isUnknown),
        all.filter((one) => one !== null && one !== ""),
      ),
    ),
  concat: (args) =>
    ended(
      args.some((arg) => isUnknown(arg) || isOpen(arg)),
      args.flatMap((arg): readonly Value[] => (isUnknown(arg) ? [arg] : list(arg))),
    ),
  contains: ([of, one]) => {
    const isKnown = !holdsUnknown(one as Value);
    if (isKnown && list(of).some((other) => !holdsUnknown(other) && isEqual(other, one as Value))) return true;
    return isKnown && !holdsUnknown(of as Value) ? false : mixed([of as Value, one as Value]);
  },
  distinct: ([of]) =>
    eachOf(of, (all) =>
      ended(
        all.length > 1 && all.some(holdsUnknown),
        all.filter((one, at) => holdsUnknown(one) || all.findIndex((other) => isSame(other, one)) === at),
      ),
    ),
  element: ([of, index]) =>
    list(of).length === 0 ? failed() : access(of as Value, modulo(number(index, 0), list(of).length)),
  flatten: ([of]) =>
    eachOf(of, (all) => {
      const made = flat(all, 0);
      return ended(holdsOpen(all, 0) || made.some((one) => isUnknown(one) && !isSingle(one)), made);
    }),
  formatlist: ([spec, ...args]) => formattedList(spec as Value, args),
  jsondecode: ([one]) => (typeof one === "string" ? decoded(one) : (one as Value)),
  // With something unknown inside it stays what it is: a document that is read as far as it is known.
  jsonencode: ([one]) => (holdsUnknown(one as Value) ? (one as Value) : canonical(one as Value)),
  keys: ([of]) => Object.keys(map(of)).sort(),
  values: ([of]) =>
    Object.entries(map(of))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, value]) => value),
  length: ([of]) =>
    typeof of === "string"
      ? [...of].length
      : Array.isArray(of)
        ? of.length
        : isMap(of)
          ? Object.keys(of).length
          : failed(),
  lookup: ([of, key, otherwise]) => {
    const name = text(key);
    if (Object.hasOwn(map(of), name)) return map(of)[name] as Value;
    return otherwise === undefined ? failed() : otherwise;
  },
  matchkeys: ([values, keys, wanted]) => {
    if ([keys, wanted].some((one) => holdsUnknown(one as Value))) return mixed([values, keys, wanted] as Value[]);
    return list(values).filter((_, at) => list(wanted).some((one) => isEqual(one, list(keys)[at] ?? null)));
  },
  merge: (args) => mapOf(args.flatMap((arg) => Object.entries(map(arg)))),
  one: ([of]) => (list(of).length > 1 ? failed() : (list(of)[0] ?? null)),
  reverse: ([of]) => [...list(of)].reverse(),
  slice: ([of, from, to]) => list(of).slice(number(from, 0), number(to, 0)),
  zipmap: ([keys, values]) => {
    if (holdsUnknown(keys as Value)) return mixed([keys, values] as Value[]);
    return mapOf(list(keys).map((key, at) => [text(key), list(values)[at] ?? null]));
  },
  sensitive: ([one]) => one as Value,
  nonsensitive: ([one]) => one as Value,
  tobool: ([one]) => booleanOf(one as Value) ?? failed(),
  tonumber: ([one]) => (one === null ? null : (numberOf(one as Value) ?? failed())),
  tostring: ([one]) => (one === null ? null : (asText(one as Value) ?? failed())),
  tolist: ([of]) => (Array.isArray(of) ? [...of] : (of as Value)),
  tomap: ([of]) => of as Value,
  toset: ([of]) => eachOf(of, (all) => ended(isOpen(all) || (all.length > 1 && all.some(holdsUnknown)), setOf(all))),
};

/** What is made of the elements of a list; anything else stays as it is. */
function eachOf(of: Value | undefined, make: (all: readonly Value[]) => readonly Value[]): Value {
  if (!Array.isArray(of)) return of as Value;
  return likewise(of, make(of));
}

/** A list, marked where it cannot be told how long it is. */
function ended(isMarked: boolean, values: readonly Value[]): readonly Value[] {
  return isMarked ? openList(values) : values;
}

function holdsOpen(value: Value, depth: number): boolean {
  if (!Array.isArray(value) || depth > 100) return false;
  return isOpen(value) || value.some((one: Value) => holdsOpen(one, depth + 1));
}

/** Of what may be as well something else nobody can say it. */
function isSame(one: Value, other: Value): boolean {
  return !holdsUnknown(one) && !holdsUnknown(other) && isEqual(one, other);
}

/** So many that an input cannot fill the memory with them. */
const most = 100_000;

function within(value: number, limit: number): number {
  return Math.max(0, Math.min(value, limit));
}

function modulo(index: number, length: number): number {
  return ((index % length) + length) % length;
}

function found(index: number): Value {
  return index < 0 ? failed() : index;
}

function part(of: string, from: number, length: number): string {
  const start = from < 0 ? of.length + from : from;
  return length < 0 ? of.slice(start) : of.slice(start, start + length);
}

function trimmed(of: string, cut: string): string {
  const letters = new Set(cut);
  const all = [...of];
  const start = all.findIndex((letter) => !letters.has(letter));
  return start < 0 ? "" : all.slice(start, all.findLastIndex((letter) => !letters.has(letter)) + 1).join("");
}

/** A text between slashes is a pattern; others are what they are. */
function replaced(of: string, from: string, to: string): Value {
  const pattern = /^\/(.*)\/$/s.exec(from)?.[1];
  if (pattern === undefined) return from === "" ? of : of.replaceAll(from, () => to);
  const compiled = regularExpression(pattern);
  return compiled ? of.replace(compiled, (...found: unknown[]) => expanded(to, found)) : failed("not-evaluated");
}

/** As Go expands it: a name is as long as it can be, and what no group is called is empty. */
function expanded(to: string, found: readonly unknown[]): string {
  const groups = found.slice(
    0,
    found.findIndex((one) => typeof one === "number"),
  );
  const named = mapOf(Object.entries((found.at(-1) ?? {}) as ValueMap));
  return to.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (_, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return "$";
    const group = /^\d+$/.test(name) ? groups[Number(name)] : Object.hasOwn(named, name) ? named[name] : undefined;
    return typeof group === "string" ? group : "";
  });
}

function matched(pattern: string, of: string): Value[] {
  const compiled = regularExpression(pattern);
  if (!compiled) return [failed("not-evaluated")];
  return [...of.matchAll(compiled)].map((match): Value => {
    if (match.groups) return mapOf(Object.entries(match.groups).map(([name, value]) => [name, value ?? null]));
    return match.length > 1 ? match.slice(1).map((group) => group ?? null) : match[0];
  });
}

/** Short patterns without repetition in a repetition: any other may run for hours here, as it never does in Terraform. */
function regularExpression(pattern: string): RegExp | undefined {
  if (pattern.length > 200 || /\([^()]*[*+{][^()]*\)[*+{]/.test(pattern)) return undefined;
  try {
    return new RegExp(pattern.replaceAll("(?P<", "(?<"), "gu");
  } catch {
    return undefined;
  }
}

function ranged(args: readonly number[]): Value {
  const [start, end] = args.length === 1 ? [0, args[0] as number] : [args[0] as number, args[1] as number];
  const step = args[2] ?? (start <= end ? 1 : -1);
  const count = Math.ceil((end - start) / step);
  if (!(count <= most)) return failed("not-evaluated");
  return Array.from({ length: Math.max(0, count) }, (_, index) => start + index * step);
}

function crossed(all: readonly Value[][], next: readonly Value[]): Value[][] {
  return all.length * next.length > most ? [] : all.flatMap((one) => next.map((other) => [...one, other]));
}

function chunks(all: readonly Value[], size: number): Value {
  if (!(size >= 1)) return [all];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

function flat(value: Value, depth: number): Value[] {
  if (!Array.isArray(value) || depth > 100) return [value];
  return value.flatMap((one: Value) => flat(one, depth + 1));
}

function decoded(json: string): Value {
  try {
    return JSON.parse(json) as Value;
  } catch {
    return failed();
  }
}

function formattedList(spec: Value, args: readonly Value[]): Value {
  const length = Math.max(0, ...args.map((arg) => (Array.isArray(arg) ? arg.length : 0)));
  return Array.from({ length }, (_, at): Value => {
    const own = args.map((arg) => (Array.isArray(arg) ? ((arg[at] as Value | undefined) ?? null) : arg));
    return own.some(holdsUnknown) ? mixed(own) : formatted(text(spec), own);
  });
}

/** The verbs of Go that are in use: `%s`, `%d`, `%03d`, `%q`, `%v`, `%%`. */
function formatted(spec: string, args: readonly Value[]): Value {
  let next = 0;
  let isWhole = true;
  const said = spec.replace(
    /%(?:\[(\d+)\])?([-+ #0]*)(\d*)(?:\.(\d+))?([a-z%])/gi,
    (all, index: string | undefined, flag: string, width: string, digits: string | undefined, verb: string) => {
      if (verb === "%") return "%";
      if (index !== undefined) next = Number(index) - 1;
      const arg = args[next++];
      const isOdd = !/^[-0]?$/.test(flag);
      const word = arg === undefined || isOdd ? undefined : spelt(verb, arg, digits);
      if (word === undefined) isWhole = false;
      const size = within(Number(width), 1000);
      return flag === "-" ? (word ?? all).padEnd(size) : (word ?? all).padStart(size, flag === "0" ? "0" : " ");
    },
  );
  return isWhole ? said : failed("not-evaluated");
}

function spelt(verb: string, arg: Value, digits: string | undefined): string | undefined {
  if (verb === "s") return asText(arg);
  if (verb === "d") return numberOf(arg) === undefined ? undefined : String(Math.trunc(numberOf(arg) as number));
  if (verb === "f") return numberOf(arg)?.toFixed(within(Number(digits ?? 6), 20));
  if (verb === "q") return JSON.stringify(asText(arg) ?? null);
  if (verb === "v") return asText(arg) ?? keyedText(arg);
  return undefined;
}

function keyedText(arg: Value): string | undefined {
  return keyed(arg) === undefined ? undefined : canonical(arg);
}
