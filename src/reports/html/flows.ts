import { type End, isFresh, type Rows, type State } from "./rows";
import { type Verdict, verdicts } from "./tones";

/** Flows that leave or may, from spot to spot, counted. */
export interface Flow {
  readonly from: Spot | undefined;
  readonly to: Spot;
  readonly verdict: Verdict;
  readonly count: number;
  /** Whether any of them is new or worse than in the base. */
  readonly isFresh: boolean;
}

interface Decided {
  readonly verdict: Verdict;
  readonly state?: State;
}

export type Spot = Pick<End, "spot" | "place">;

/** By verdict and ends, the worst first. What is kept outside has no beginning: it never was anywhere else. */
export function flowsOf({ stores, copies, grants }: Rows): Flow[] {
  const flows = new Map<string, Flow>();
  const at = new Map(stores.map((one) => [one.address, one.at]));
  const add = (from: Spot | undefined, to: Spot, { verdict, state }: Decided) => {
    if (verdict === "stays") return;
    const key = JSON.stringify([verdicts.indexOf(verdict), from?.spot, from?.place, to.spot, to.place]);
    const known = flows.get(key);
    const count = (known?.count ?? 0) + 1;
    flows.set(key, { from, to, verdict, count, isFresh: known?.isFresh === true || isFresh(state) });
  };
  const isThere = ({ state }: { readonly state?: string }) => state !== "resolved";
  for (const one of stores.filter(isThere)) add(undefined, one.at, one);
  for (const one of copies.filter(isThere)) add(one.from, one.to, one);
  for (const one of grants.filter(isThere)) add(at.get(one.store), one.at, one);
  return [...flows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, flow]) => flow);
}
