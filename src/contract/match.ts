import { push } from "../model/lists";
import type { ReportDocument } from "./report";

/** What was said before, in the words of now: addresses after a move, files by their counterparts. */
export interface Renaming {
  readonly address: (before: string) => string;
  /** Addresses inside a text. */
  readonly text: (before: string) => string;
  readonly file: (before: string | null | undefined) => string;
}

/** How the resources and files of a base are called in the head. */
export function renaming(head: ReportDocument, base: ReportDocument): Renaming {
  const moves = movesSince(head, base);
  const files = counterparts(
    head.inputs.map(({ file }) => file),
    base.inputs.map(({ file }) => file),
  );
  const olds = [...moves.keys()].sort((one, other) => other.length - one.length);
  const escaped = olds.map((old) => old.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\w.\\]-])(?:${escaped.join("|")})(?![\\w["-]|\\.\\w)`, "g");
  return {
    address: (before) => moves.get(before) ?? before,
    // In one pass, so that two resources may change places.
    text: (before) => (olds.length === 0 ? before : before.replace(pattern, (old) => moves.get(old) ?? old)),
    file: (before) => files.get(before ?? "") ?? `base: ${before ?? ""}`,
  };
}

/** Aliases stay in a program after the move: what the base has under its new address was not moved, unless that was moved on. */
function movesSince({ moved = [] }: ReportDocument, base: ReportDocument): ReadonlyMap<string, string> {
  const old = new Set(moved.map(({ from }) => from));
  const had = new Set(
    [...(base.stores ?? []), ...(base.copies ?? []), ...(base.grants ?? [])].map(({ address }) => address),
  );
  for (const { resource } of base.findings) had.add(resource.address);
  return new Map(moved.filter(({ to }) => !had.has(to) || old.has(to)).map(({ from, to }) => [from, to]));
}

/**
 * Which file of the head stands for which of the base. One on each side belong together; of several, those whose names are the same
 * once the folder is left out that all files of a side are in.
 */
function counterparts(head: readonly string[], base: readonly string[]): ReadonlyMap<string, string> {
  if (head.length === 1 && base.length === 1)
    return new Map([
      [base[0] as string, head[0] as string],
      ["", ""],
    ]);
  const [heads, bases] = [namesWithin(head), namesWithin(base)];
  const pairs = [...bases].flatMap(([file, name]): [string, string][] => {
    const its = [...heads].filter(([, other]) => other === name || isEndOf(name, other) || isEndOf(other, name));
    const exact = its.filter(([, other]) => other === name);
    const [one, ...others] = exact.length > 0 ? exact : its;
    return one && others.length === 0 ? [[file, one[0]]] : [];
  });
  const taken = new Map<string, number>();
  for (const [, file] of pairs) taken.set(file, (taken.get(file) ?? 0) + 1);
  return new Map([...pairs.filter(([, file]) => taken.get(file) === 1), ["", ""]]);
}

function isEndOf(end: string, name: string): boolean {
  return name.endsWith(`/${end}`);
}

/** Each file, without the folder that all of them are in. */
function namesWithin(files: readonly string[]): Map<string, string> {
  const parts = files.map((file) => file.replaceAll("\\", "/").split("/"));
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
