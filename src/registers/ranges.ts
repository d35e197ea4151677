import { isIP } from "node:net";

/** A range of addresses of one family, both ends included. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** The range of `203.0.113.0/24`, `2001:db8::/32` or of a single address; undefined when it is none. */
export function rangeOf(text: string): AddressRange | undefined {
  const [address, bits, more] = text.split("/") as [string, string?, string?];
  const family = isIP(address);
  if (family === 0 || more !== undefined || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return undefined;
  const width = family === 4 ? 32 : 128;
  const length = bits === undefined ? width : Number(bits);
  if (length > width) return undefined;
  const size = 1n << BigInt(width - length);
  const number = family === 4 ? numberOfV4(address) : numberOfV6(address);
  const first = (number / size) * size;
  return { family: family as 4 | 6, first, last: first + size - 1n };
}

/** The blocks that make up `203.0.113.0/24`, `180.166.0.0-180.166.11.255` or a single address, as a register takes them. */
export function blocksOf(text: string): string[] {
  const [from, to] = text.split("-").map(rangeOf);
  if (!from) return [];
  const { family } = from;
  const width = family === 4 ? 32 : 128;
  const blocks: string[] = [];
  const last = (to ?? from).last;
  for (let first = from.first; first <= last; ) {
    let bits = 0;
    while (bits < width && first % (2n << BigInt(bits)) === 0n && first + (2n << BigInt(bits)) - 1n <= last) bits++;
    const address = firstAddress({ family, first, last });
    blocks.push(`${family === 4 ? address : compressed(address)}/${width - bits}`);
    first += 1n << BigInt(bits);
  }
  return blocks;
}

/** `2001:db8:0:0:0:0:0:0` as people write it. */
function compressed(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}

export function within(inner: AddressRange, outer: AddressRange): boolean {
  return inner.family === outer.family && inner.first >= outer.first && inner.last <= outer.last;
}

/** All addresses, cut wherever one of the ranges begins or ends, so that each piece lies inside or outside of each range. */
export function cutBy(ranges: readonly AddressRange[]): AddressRange[] {
  return ([4, 6] as const).flatMap((family) => {
    const own = ranges.filter((range) => range.family === family);
    const end = 1n << (family === 4 ? 32n : 128n);
    const starts = [...new Set([0n, ...own.flatMap(({ first, last }) => [first, last + 1n])])]
      .filter((start) => start < end)
      .sort((one, other) => (one < other ? -1 : 1));
    return starts.map((first, index) => ({ family, first, last: (starts[index + 1] ?? end) - 1n }));
  });
}

/** `203.0.113.0/24` where the range is one block, else `first-last`. */
export function textOf({ family, first, last }: AddressRange): string {
  const size = last - first + 1n;
  const bits = size.toString(2).length - 1;
  const start = firstAddress({ family, first, last });
  if (size === 1n << BigInt(bits) && first % size === 0n) return `${start}/${(family === 4 ? 32 : 128) - bits}`;
  return `${start}-${firstAddress({ family, first: last, last })}`;
}

/** An address of the range, as text. */
export function firstAddress({ family, first }: AddressRange): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (first >> shift) & 255n).join(".");
  return Array.from({ length: 8 }, (_, index) => ((first >> BigInt(112 - 16 * index)) & 0xffffn).toString(16)).join(
    ":",
  );
}

function numberOfV4(address: string): bigint {
  return address.split(".").reduce((number, part) => number * 256n + BigInt(part), 0n);
}

function numberOfV6(address: string): bigint {
  const [plain = ""] = address.split("%");
  const mapped = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  const text = mapped ? `${mapped[1]}${hexOfV4(mapped[2] as string)}` : plain;
  const [before = "", after] = text.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const [left, right] = [groups(before), after === undefined ? [] : groups(after)];
  const zeros = Array<string>(8 - left.length - right.length).fill("0");
  return [...left, ...zeros, ...right].reduce((number, group) => number * 65536n + BigInt(`0x${group}`), 0n);
}

function hexOfV4(address: string): string {
  const number = numberOfV4(address);
  return `${(number >> 16n).toString(16)}:${(number & 0xffffn).toString(16)}`;
}
