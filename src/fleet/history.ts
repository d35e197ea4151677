import type { Details } from "./details";
import type { Digest } from "./digest";
import type { Made, Numbers } from "./made";
import type { Stack } from "./stack";

/** A file that is no report that can be read, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: string;
  readonly next: string;
}

/** A stack as its newest report tells it, and what came before. */
export interface History {
  readonly stack: Stack;
  readonly newest: Made;
  readonly details: Details;
  /** Every report, the oldest first. */
  readonly reports: readonly Read[];
}

/** What became of a report: the newest, an older one, one that says what another of the same moment says, or one that a worse one of the same moment outweighs. */
export interface Read extends Made {
  readonly counts: "newest" | "older" | "again" | "contradicted";
}

/** All that was read. */
export interface Fleet {
  readonly histories: readonly History[];
  readonly leftOut: readonly LeftOut[];
  /** The day by which things end. */
  readonly today: string;
}

/** Sorts reports into histories, one by one: of each stack only the newest is kept whole. The order in which they come says nothing. */
export function fleetOf(read: Iterable<Digest | LeftOut>, stated: string | undefined): Fleet {
  const leftOut: LeftOut[] = [];
  const stacks = new Map<string, { newest: Digest; readonly reports: Made[] }>();
  for (const one of read) {
    if ("why" in one) {
      leftOut.push(one);
      continue;
    }
    const its = stacks.get(one.made.stack.key);
    if (its === undefined) stacks.set(one.made.stack.key, { newest: one, reports: [one.made] });
    else {
      its.reports.push(one.made);
      if (inTime(its.newest.made, one.made) < 0) its.newest = one;
    }
  }
  const histories = [...stacks.values()].map(historyOf).sort(byName);
  const days = histories.map(({ newest }) => newest.day).sort();
  return { histories, leftOut: leftOut.sort(byFile), today: stated ?? days.at(-1) ?? "" };
}

function historyOf({ newest, reports }: { readonly newest: Digest; readonly reports: readonly Made[] }): History {
  const sorted = [...reports].sort(inTime);
  const read = sorted.map((one, at): Read => ({ ...one, counts: countsAs(one, sorted[at + 1], newest.made) }));
  return { stack: newest.made.stack, newest: newest.made, details: newest.details, reports: read };
}

function countsAs(one: Made, next: Made | undefined, newest: Made): Read["counts"] {
  if (one === newest) return "newest";
  if (next?.moment !== one.moment) return "older";
  return next.says === one.says ? "again" : "contradicted";
}

const verdicts = ["holds", "undetermined", "broken"];

/** The newest last; of one moment the worst: that nobody is told better than it may be. */
function inTime(one: Made, other: Made): number {
  const numbers = (of: keyof Numbers) => one.numbers[of] - other.numbers[of];
  return (
    one.moment - other.moment ||
    verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) ||
    numbers("broken") ||
    numbers("undetermined") ||
    numbers("denied") ||
    numbers("blocking") ||
    order(one.says, other.says) ||
    // Of what is the same, the first name.
    order(other.bytes, one.bytes) ||
    order(other.file, one.file)
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byName(one: History, other: History): number {
  return order(one.stack.name, other.stack.name) || order(one.stack.key, other.stack.key);
}

function byFile(one: LeftOut, other: LeftOut): number {
  return order(one.file, other.file) || order(one.why, other.why);
}
