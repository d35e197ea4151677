import type { FindingRow, Rows } from "./rows";

/** What is shown of everything on the page. An empty one shows all. */
export interface Filter {
  readonly q: string;
  readonly class: string;
  readonly state: string;
  readonly policy: string;
  readonly outcome: string;
}

export const noFilter: Filter = { q: "", class: "", state: "", policy: "", outcome: "" };

/** Data of which no class is known, in the choice of classes. */
export const unclassified = "-";

/** What fits: of flows and stores those whose finding fits, where the filter names a policy or an outcome. */
export function filtered(rows: Rows, filter: Filter): Rows {
  if (Object.values(filter).every((one) => one === "")) return rows;
  const { policy, outcome } = filter;
  const about = rows.findings.filter((one) => (policy === "" || one.policy === policy) && isOutcome(one, outcome));
  const ids = new Set(about.map(({ ref }) => ref));
  const named = policy === "" && outcome === "";
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (one: Filtered) => isClass(one, filter) && isState(one, filter) && says(one, words);
  const flows = <Row extends Filtered & { readonly findings: readonly string[] }>(list: readonly Row[]) =>
    list.filter((one) => (named || one.findings.some((id) => ids.has(id))) && fits(one));
  return {
    findings: about.filter(fits),
    stores: flows(rows.stores),
    copies: flows(rows.copies),
    grants: flows(rows.grants),
  };
}

interface Filtered {
  readonly classes: readonly string[];
  readonly state?: string;
}

function isOutcome({ blocks, outcome, state }: FindingRow, wanted: string): boolean {
  if (wanted === "blocks") return blocks && state !== "resolved";
  return wanted === "" || outcome === wanted;
}

function isClass({ classes }: Filtered, { class: wanted }: Filter): boolean {
  return wanted === "" || (wanted === unclassified ? classes.length === 0 : classes.includes(wanted));
}

function isState({ state }: Filtered, { state: wanted }: Filter): boolean {
  return wanted === "" || state === wanted;
}

const texts = new WeakMap<object, string>();

function says(row: Filtered, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = texts.get(row) ?? textOf(row).toLowerCase();
  texts.set(row, text);
  return words.every((word) => text.includes(word));
}

/** What a row is searched by: every text in it, but what the law says, which is the same for many. */
function textOf(row: object): string {
  const { law: _, basis: __, ...its } = row as { readonly law?: unknown; readonly basis?: unknown };
  return leaves(its).join("\n");
}

function leaves(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(leaves) : [];
}

/** A filter, and the finding that is open, as the fragment of an address; empty where nothing is chosen. */
export function hashOf(filter: Filter, finding: string): string {
  const chosen = Object.entries({ ...filter, finding }).filter(([, value]) => value !== "");
  return chosen.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
}

/** What a fragment says; what it does not know is left alone. */
export function readHash(hash: string): { readonly filter: Filter; readonly finding: string } | undefined {
  const text = hash.replace(/^#/, "");
  if (text !== "" && !text.includes("=")) return undefined;
  const found = new URLSearchParams(text);
  const names = Object.keys(noFilter) as (keyof Filter)[];
  const filter = Object.fromEntries(names.map((name) => [name, found.get(name) ?? ""])) as unknown as Filter;
  return { filter, finding: found.get("finding") ?? "" };
}
