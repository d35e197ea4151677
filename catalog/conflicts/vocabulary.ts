import type { Day, Source, Term } from "../law/vocabulary";

/**
 * What to do about a demand. `obey`: nothing leaves when it is obeyed as it stands; `inside`: it can be obeyed inside the mainland, and
 * is skipped for what is kept once; `never`: it cannot be obeyed there.
 */
export type Heed = "obey" | "inside" | "never";

/** What a rule of another scanner asks for, and what to do instead. */
export interface Demand {
  readonly says: Term;
  /** The policy of ours that stands against what the rule asks for, when it is obeyed abroad. */
  readonly policy: string;
  readonly heed: Heed;
  readonly instead: Term;
  /** What is written beside a skip, where whoever maintains the other scanner reads it. */
  readonly reason: Term;
}

export interface Tool {
  readonly id: string;
  readonly name: string;
  /** The file that skips its rules, and where it goes. */
  readonly skipFile: string;
  readonly skipsBy: Term;
  readonly evidence: Source;
}

/** A rule of another scanner that pulls against a policy of ours. Each was read in the tool's own text. */
export interface ConflictingRule {
  readonly tool: string;
  readonly id: string;
  readonly demand: string;
  /** The types that it looks at, as Terraform spells them. */
  readonly types: readonly string[];
  /** The attribute by whose value the tool's skips name a resource, where they can. */
  readonly namedBy?: string;
  /** What is peculiar to this rule. */
  readonly note?: Term;
  readonly evidence: Source;
}

/** A rule that looks like a conflict by its name, and is none, or that could not be verified. */
export interface LookedAt {
  readonly what: string;
  readonly why: Term;
  readonly evidence?: Source;
}

export type { Day, Source, Term };
