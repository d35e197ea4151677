import { anyOf } from "../engine/conceal";
import { push } from "../model/lists";
import type { ReportDocument } from "./report";

/** What was said before, in the words of now: files by their counterparts, addresses after the moves of a file. */
export interface Renaming {
  readonly file: (before: string | null | undefined) => string;
  readonly address: (before: string, file: string | null | undefined) => string;
  /** Addresses inside a text. */
  readonly text: (before: string, file: string | null | undefined) => string;
}

type Moves = ReadonlyMap<string, string>;

/** How the resources and files of a base are called in the head. */
export function renaming(head: ReportDocument, base: ReportDocument, files: Counterparts): Renaming {
  const file = (before: string | null | undefined) => files.get(before ?? "") ?? `base: ${before ?? ""}`;
  const moves = movesSince(head, base, file);
  const none: Moves = new Map();
  const of = (before: string | null | undefined) => moves.get(file(before)) ?? none;
  return {
    file,
    address: (before, its) => of(its).get(before) ?? before,
    text: (before, its) => renamed(before, of(its)),
  };
}

/** In one pass, so that two resources may change places. */
function renamed(text: string, moves: Moves): string {
  if (moves.size === 0) return text;
  const pattern = new RegExp(`(?<![\\w.\\]-])(?:${anyOf([...moves.keys()])})(?![\\w["-]|\\.\\w)`, "g");
  return text.replace(pattern, (old) => moves.get(old) ?? old);
}

/**
 * The moves of each file. Aliases stay in a program after the move: what the base has under its new address was not moved, unless that
 * was moved on.
 */
function movesSince(head: ReportDocument, base: ReportDocument, file: Renaming["file"]): ReadonlyMap<string, Moves> {
  const [only, ...more] = head.inputs;
  const inFile = (input: string | null | undefined) => input ?? (more.length === 0 ? (only?.file ?? "") : "");
  const key = (input: string, address: string) => JSON.stringify([input, address]);
  const moved = (head.moved ?? []).map(({ input, ...move }) => ({ ...move, input: inFile(input) }));
  const old = new Set(moved.map(({ input, from }) => key(input, from)));
  const listed = [...(base.stores ?? []), ...(base.copies ?? []), ...(base.grants ?? [])];
  const had = new Set([
    ...listed.map(({ input, address }) => key(file(input), address)),
    ...base.findings.map(({ resource: { input, address } }) => key(file(input), address)),
  ]);
  const moves = new Map<string, Map<string, string>>();
  for (const { input, from, to } of moved) {
    if (had.has(key(input, to)) && !old.has(key(input, to))) continue;
    moves.set(input, (moves.get(input) ?? new Map<string, string>()).set(from, to));
  }
  return moves;
}

/** Which file of the head stands for which of the base. */
export type Counterparts = ReadonlyMap<string, string>;

/**
 * Files of a base are another checkout of the same: one on each side belong together; else those of the same name, then those whose
 * names are the same once the folder is left out that all files of a side are in, and of these those that have most in common.
 */
export function counterparts(head: readonly string[], base: readonly string[]): Counterparts {
  if (head.length === 1 && base.length === 1) return new Map([[base[0] as string, head[0] as string], nothing]);
  const same = base.filter((file) => head.includes(file));
  const [heads, bases] = [namesWithin(head), namesWithin(base)];
  const free = { head: head.filter((file) => !same.includes(file)), base: base.filter((file) => !same.includes(file)) };
  const near = (one: string, other: string) => {
    const common = inCommon(one, other);
    return common > 1 || heads.get(one) === bases.get(other) ? common : 0;
  };
  const pairs = free.base.flatMap((file): [string, string][] => {
    const best = nearest(free.head, (other) => near(other, file));
    const back = best && nearest(free.base, (other) => near(best, other));
    return best !== undefined && back === file ? [[file, best]] : [];
  });
  return new Map([...same.map((file): [string, string] => [file, file]), ...pairs, nothing]);
}

/** A baseline is of certain files: those of the same name, as far as both names go. */
export function namesakes(head: readonly string[], base: readonly string[]): Counterparts {
  const isSame = (one: string, other: string) =>
    inCommon(one, other) === Math.min(partsOf(one).length, partsOf(other).length);
  const pairs = base.flatMap((file): [string, string][] => {
    const exact = head.filter((other) => other === file);
    const [one, ...more] = exact.length > 0 ? exact : head.filter((other) => isSame(file, other));
    return one !== undefined && more.length === 0 ? [[file, one]] : [];
  });
  return new Map([...pairs, nothing]);
}

/** What belongs to no file, in either. */
const nothing: [string, string] = ["", ""];

/** The one that is nearer than all others; none where two are as near. */
function nearest(others: readonly string[], near: (other: string) => number): string | undefined {
  const most = Math.max(0, ...others.map(near));
  const [one, ...more] = others.filter((other) => near(other) === most);
  return most > 0 && more.length === 0 ? one : undefined;
}

/** How many parts of two paths are the same, counted from their ends. */
function inCommon(one: string, other: string): number {
  const [first, second] = [partsOf(one).reverse(), partsOf(other).reverse()];
  const at = first.findIndex((part, index) => part !== second[index]);
  return at < 0 ? first.length : at;
}

function partsOf(file: string): string[] {
  return file.replaceAll("\\", "/").split("/");
}

/** Each file, without the folder that all of them are in. */
function namesWithin(files: readonly string[]): Map<string, string> {
  const parts = files.map(partsOf);
  const [first = []] = parts;
  const depth =
    files.length < 2 ? first.length - 1 : first.findIndex((part, at) => parts.some((one) => one[at] !== part));
  return new Map(files.map((file, at) => [file, (parts[at] as string[]).slice(Math.max(depth, 0)).join("/")]));
}

/** What is in both, what is only in the head, and what only in the base. */
export interface Match<T> {
  readonly both: readonly (readonly [head: T, base: T])[];
  readonly added: readonly T[];
  readonly gone: readonly T[];
}

/** By what things are found again. */
export interface Keys<T> {
  /** Is the same on both sides. */
  readonly key: (one: T, by: Renaming | undefined) => string;
  /** Where it stands: what was there before is the same thing, changed, where it is the only one on each side. */
  readonly slot: (one: T, by: Renaming | undefined) => string;
}

/** Pairs what is the same, then what stands where only one stood before. The order of the lists says nothing. */
export function matched<T>(head: readonly T[], base: readonly T[], by: Renaming, { key, slot }: Keys<T>): Match<T> {
  const same = paired(
    head,
    base,
    (one) => key(one, undefined),
    (one) => key(one, by),
    Number.POSITIVE_INFINITY,
  );
  const changed = paired(
    same.added,
    same.gone,
    (one) => slot(one, undefined),
    (one) => slot(one, by),
    1,
  );
  return { ...changed, both: [...same.both, ...changed.both] };
}

/** Pairs by a key; where more than `most` of a side have it, none of them. */
function paired<T>(
  head: readonly T[],
  base: readonly T[],
  keyOf: (one: T) => string,
  keyBefore: (one: T) => string,
  most: number,
): Match<T> {
  const before = new Map<string, T[]>();
  for (const one of base) push(before, keyBefore(one), one);
  const now = new Map<string, T[]>();
  for (const one of head) push(now, keyOf(one), one);
  const both: [T, T][] = [];
  for (const [key, list] of now) {
    const old = before.get(key) ?? [];
    if (list.length > most || old.length > most) continue;
    for (const [at, one] of list.entries()) {
      const its = old[at];
      if (its !== undefined) both.push([one, its]);
    }
  }
  const [heads, bases] = [new Set(both.map(([one]) => one)), new Set(both.map(([, one]) => one))];
  return { both, added: head.filter((one) => !heads.has(one)), gone: base.filter((one) => !bases.has(one)) };
}
