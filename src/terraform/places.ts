import type { Position } from "./syntax";

/** Tells the line and column, from 1 as editors count, of an offset in a text or in bytes. */
export type PlaceOf = (offset: number) => Position;

/** `next` finds the line feed at an offset or behind it, or answers -1. */
export function placesIn(next: (from: number) => number): PlaceOf {
  const starts = [0];
  for (let at = next(0); at >= 0; at = next(at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
