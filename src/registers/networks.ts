import { BlockList, isIP } from "node:net";
import type { Fact } from "../model/value";
import type { Network } from "./registers";

/** The country of the most specific registered network that holds an address; undefined when none does. */
export function countryOfAddress(networks: readonly Network[], ip: string): Fact<string> | undefined {
  const family = isIP(ip);
  if (family === 0) return undefined;
  const holding = networks
    .filter(({ cidr }) => holds(cidr, ip, family))
    .sort((one, other) => bits(other.cidr) - bits(one.cidr));
  return holding[0]?.country;
}

function holds(cidr: string, ip: string, family: number): boolean {
  const [base, length] = cidr.split("/") as [string, string | undefined];
  if (isIP(base) !== family) return false;
  const list = new BlockList();
  list.addSubnet(
    base,
    length === undefined ? (family === 4 ? 32 : 128) : Number(length),
    family === 4 ? "ipv4" : "ipv6",
  );
  return list.check(ip, family === 4 ? "ipv4" : "ipv6");
}

function bits(cidr: string): number {
  return Number(cidr.split("/")[1] ?? 128);
}
