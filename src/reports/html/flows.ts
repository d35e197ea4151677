import type { End, Rows } from "./rows";
import { type Verdict, verdicts } from "./tones";

/** Flows that leave or may, from spot to spot, counted. */
export interface Flow {
  readonly from: Spot | undefined;
  readonly to: Spot;
  readonly verdict: Verdict;
  readonly count: number;
}

export type Spot = Pick<End, "spot" | "place">;

/** By verdict and ends, the worst first. What is kept outside has no beginning: it never was anywhere else. */
export function flowsOf({ stores, copies, grants }: Rows): Flow[] {
  const flows = new Map<string, Flow>();
  const at = new Map(stores.map((one) => [one.address, one.at]));
  const add = (from: Spot | undefined, to: Spot, verdict: Verdict) => {
    if (verdict === "stays") return;
    const key = JSON.stringify([verdicts.indexOf(verdict), from?.spot, from?.place, to.spot, to.place]);
    const known = flows.get(key);
    flows.set(key, { from, to, verdict, count: (known?.count ?? 0) + 1 });
  };
  const isThere = ({ state }: { readonly state?: string }) => state !== "resolved";
  for (const { at: to, verdict } of stores.filter(isThere)) add(undefined, to, verdict);
  for (const { from, to, verdict } of copies.filter(isThere)) add(from, to, verdict);
  for (const { store, at: to, verdict } of grants.filter(isThere)) add(at.get(store), to, verdict);
  return [...flows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, flow]) => flow);
}
