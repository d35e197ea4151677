import type { Verdict } from "./tones";

/** What the page knows: rows in one language, each text safe to show. The page holds them packed, and unpacks them in the browser. */
export interface Rows {
  readonly findings: readonly FindingRow[];
  readonly stores: readonly StoreRow[];
  readonly copies: readonly CopyRow[];
  readonly grants: readonly GrantRow[];
}

export type State = "new" | "worse" | "changed" | "unchanged" | "resolved";
/** What a change brings, or makes worse. */
export function isFresh(state: State | undefined): boolean {
  return state === "new" || state === "worse";
}

export type Side = "onshore" | "offshore" | "unknown";

/** The end of a flow. */
export interface End {
  /** The resource, where it is one; else what it is called. */
  readonly name: string;
  readonly isResource: boolean;
  /** By which ends are put together: a region, else a country, else nothing. */
  readonly spot: string;
  readonly place: string;
  readonly side: Side;
}

interface Common {
  /** What tells it from everything else on the page. */
  readonly id: string;
  readonly classes: readonly string[];
  readonly isMore: boolean;
  readonly state?: State;
  readonly source?: string;
  readonly input?: string;
}

interface Decided {
  readonly verdict: Verdict;
  readonly ground?: string;
  readonly findings: readonly string[];
}

export interface StoreRow extends Common, Decided {
  readonly address: string;
  readonly what: string;
  readonly at: End;
  readonly team?: string;
}

export interface CopyRow extends Common, Decided {
  readonly address: string;
  readonly what: string;
  readonly rhythm: string;
  readonly from: End;
  readonly to: End;
  readonly recipient?: string;
}

export interface GrantRow extends Common, Decided {
  readonly address: string;
  readonly store: string;
  readonly access: string;
  readonly grantee: string;
  readonly kind: string;
  readonly at: End;
}

export interface FindingRow extends Common {
  /** By which others speak of it; two inputs may have one of the same. */
  readonly ref: string;
  readonly policy: string;
  readonly outcome: "broken" | "undetermined";
  readonly severity: "critical" | "high" | "medium" | "low";
  readonly blocks: boolean;
  readonly status: "open" | "waived" | "baseline" | "known";
  readonly address: string;
  readonly at: string;
  readonly component?: string;
  readonly message: string;
  readonly because?: string;
  readonly path: readonly Step[];
  readonly remedy: string;
  readonly entry?: string;
  readonly draft?: string;
  readonly waiver?: { readonly id: string; readonly until: string; readonly ticket: string; readonly approver: string };
  readonly where?: string;
  readonly who?: string;
  readonly access?: string;
  readonly basis: readonly string[];
  readonly law?: LawRow;
  readonly changes: readonly ChangeRow[];
}

export interface Step {
  readonly says: string;
  readonly place?: string;
  readonly via?: string;
  readonly at?: string;
}

export interface ChangeRow {
  readonly part: string;
  readonly from: string;
  readonly to: string;
  readonly isWorse: boolean;
}

export interface LawRow {
  readonly asks: string;
  readonly rows: readonly string[];
  readonly basis: readonly { readonly says: string; readonly certainty: string; readonly means: string }[];
  readonly tried: readonly { readonly record: string; readonly why: readonly string[] }[];
  readonly warnings: readonly string[];
  readonly advice?: string;
}
