import { elementsOf, membersOf, type Slice, valueAt } from "../readers/json-slices";
import { type PlaceOf, placesIn } from "./places";
import type { Block, Body, Expression } from "./syntax";

/** The blocks of a file of Terraform's JSON form. https://developer.hashicorp.com/terraform/language/syntax/json */
export function parseJson(bytes: Buffer): Block[] {
  const placeOf = placesIn((from) => bytes.indexOf(0x0a, from));
  return [...membersOf(bytes, { start: 0, end: bytes.length })].flatMap(([type, slice]) =>
    Object.hasOwn(labelled, type) ? blocksOf(bytes, slice, { type, labels: [] }, placeOf) : [],
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
function blocksOf(bytes: Buffer, slice: Slice, block: Labelled, placeOf: PlaceOf): Block[] {
  if (bytes[slice.start] === 0x5b)
    return [...elementsOf(bytes, slice)].flatMap((one) => blocksOf(bytes, one, block, placeOf));
  if (block.labels.length === labelled[block.type as keyof typeof labelled]) {
    const value = valueAt(bytes, slice);
    const at = placeOf(block.at ?? slice.start);
    return [{ type: block.type, labels: block.labels, body: bodyOf(value), at }];
  }
  if (bytes[slice.start] !== 0x7b) return [];
  return [...membersOf(bytes, slice)]
    .filter(([label]) => label !== "//")
    .flatMap(([label, inner]) =>
      blocksOf(bytes, inner, { type: block.type, labels: [...block.labels, label], at: inner.start }, placeOf),
    );
}

function bodyOf(value: unknown): Body {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).map(([name, inner]): [string, Expression] => [name, { kind: "json", value: inner }]),
  );
}
