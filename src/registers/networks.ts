import type { Fact } from "../model/value";
import { type AddressRange, rangeOf, within } from "./ranges";
import type { Network } from "./registers";

/** The country of the most specific registered network that holds an address; undefined when none does. */
export function countryOfAddress(networks: readonly Network[], ip: string): Fact<string> | undefined {
  const range = rangeOf(ip);
  return range && narrowest(range, networks)?.country;
}

/** The most specific network of the register that holds a range. */
export function narrowest(range: AddressRange, networks: readonly Network[]): Network | undefined {
  let best: { readonly network: Network; readonly size: bigint } | undefined;
  for (const network of networks) {
    const outer = rangeOf(network.cidr ?? "");
    if (!outer || !within(range, outer)) continue;
    const size = outer.last - outer.first;
    if (!best || size < best.size) best = { network, size };
  }
  return best?.network;
}
