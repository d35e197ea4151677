import type { Fact } from "../model/value";
import { type AddressRange, rangeOf, within } from "./ranges";
import type { Network } from "./registers";

/** The country of the most specific registered network that holds an address or a host name; undefined when none does. */
export function countryOfHost(networks: readonly Network[], host: string): Fact<string> | undefined {
  const range = rangeOf(host);
  if (range) return narrowest(range, networks)?.country;
  const named = networks.filter(({ host: suffix }) => suffix !== undefined && isBelow(host, suffix));
  return named.sort((one, other) => (other.host ?? "").length - (one.host ?? "").length)[0]?.country;
}

/** The country at the other end of a line: by the address of a gateway, or by its own id or name. */
export function countryOfConnection(networks: readonly Network[], name: string): Fact<string> | undefined {
  const listed = networks.find(({ connection }) => connection === name);
  return listed ? listed.country : countryOfHost(networks, name);
}

function isBelow(host: string, suffix: string): boolean {
  return host.toLowerCase() === suffix.toLowerCase() || host.toLowerCase().endsWith(`.${suffix.toLowerCase()}`);
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
