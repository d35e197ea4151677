import { elementsOf, membersOf, type Slice, valueAt } from "../readers/json-slices";
import type { Block, Body, Expression, Position } from "./syntax";

/** The blocks of a file of Terraform's JSON form. https://developer.hashicorp.com/terraform/language/syntax/json */
export function parseJson(bytes: Buffer): Block[] {
  const lines = lineStarts(bytes);
  return [...membersOf(bytes, { start: 0, end: bytes.length })].flatMap(([type, slice]) =>
    Object.hasOwn(labelled, type) ? blocksOf(bytes, slice, { type, labels: [] }, lines) : [],
  );
}

/** How many labels a block of each kind has. */
const labelled = {
  terraform: 0,
  locals: 0,
  moved: 0,
  provider: 1,
  variable: 1,
  output: 1,
  module: 1,
  resource: 2,
  data: 2,
} as const satisfies Readonly<Record<string, number>>;

type Labelled = Pick<Block, "type" | "labels"> & { readonly at?: number };

/** Anywhere on the way down to a block may stand a list of what could stand there. */
function blocksOf(bytes: Buffer, slice: Slice, block: Labelled, lines: readonly number[]): Block[] {
  if (bytes[slice.start] === 0x5b)
    return [...elementsOf(bytes, slice)].flatMap((one) => blocksOf(bytes, one, block, lines));
  if (block.labels.length === labelled[block.type as keyof typeof labelled]) {
    const value = valueAt(bytes, slice);
    const at = positionOf(block.at ?? slice.start, lines);
    return [{ type: block.type, labels: block.labels, body: bodyOf(value), at }];
  }
  if (bytes[slice.start] !== 0x7b) return [];
  return [...membersOf(bytes, slice)]
    .filter(([label]) => label !== "//")
    .flatMap(([label, inner]) =>
      blocksOf(bytes, inner, { type: block.type, labels: [...block.labels, label], at: inner.start }, lines),
    );
}

function bodyOf(value: unknown): Body {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).map(([name, inner]): [string, Expression] => [name, { kind: "json", value: inner }]),
  );
}

function lineStarts(bytes: Buffer): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1);
  return starts;
}

function positionOf(offset: number, lines: readonly number[]): Position {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] as number) + 1 };
}
