import type { Term } from "../../catalog/law/vocabulary";
import type { Text } from "../language";
import type { DataMap, Part } from "../model/data-map";
import type { Resource } from "../model/deployment";
import type { Unknown } from "../model/value";
import type { Ground, Leaving } from "../registers/leaving";
import type { WaiversInUse } from "../registers/waivers";

export type Outcome = "broken" | "undetermined";
export type Severity = "critical" | "high" | "medium" | "low";
export type Kind = "storage" | "copy" | "grant" | "label" | "register";

/** A rule: a pure function over the data map, with everything that people need to read about it. */
export interface Policy {
  /** A sentence that is true when all is well. */
  readonly id: string;
  readonly title: Term;
  readonly why: Term;
  readonly kind: Kind;
  readonly severity: Severity;
  /** Articles of the law, each with what it asks. */
  readonly basis: readonly Term[];
  readonly messages: Messages;
  readonly check: (map: DataMap, facts: Facts) => Iterable<Draft>;
}

/** What a policy is given besides the map. */
export interface Facts extends Ground {
  /** The waivers, with what they name of what the policies before found; left out where a part of a deployment is judged. */
  readonly waivers?: () => WaiversInUse;
}

/**
 * A message in words, and what to do about it; where it does not say that, what settles the unknown is what to do. Data are names,
 * types, regions, ARNs, tag keys and account ids, never values.
 */
export interface Message<D> {
  readonly says: (data: D) => Text;
  readonly remedy?: (data: D) => Text | undefined;
}
// biome-ignore lint/suspicious/noExplicitAny: each message has data of its own; `policy` checks them
export type Messages = Readonly<Record<string, Message<any>>>;
type DataOf<M> = M extends Message<infer D> ? D : never;

/** A finding before it is put into words. */
export interface Draft {
  readonly outcome: Outcome;
  readonly message: string;
  readonly data: unknown;
  readonly about: Subject;
}

/** What a finding is about. */
export interface Subject {
  /** The part of the data map that is judged; undefined for an entry of a register. */
  readonly of?: Part;
  /** What leaves, and what is decided of it. */
  readonly leaving?: Leaving;
  /** The resource that has to change; undefined for an entry of a register. */
  readonly resource?: Resource;
  /** Name of the entry, where there is no resource. */
  readonly entry?: string;
  readonly at: string;
  /** What tells it from other findings of the policy on the resource: never a position in a list. */
  readonly edge: string;
  readonly path: readonly Step[];
  /** Why it is undetermined. */
  readonly because?: Unknown;
  readonly severity?: Severity;
  /** The entry of onshore.yaml that would cover it, as YAML, with what is to be filled in in angle brackets. */
  readonly assessment?: Text;
}

/** A station on the way of the data. */
export interface Step {
  readonly says: Text;
  readonly place?: Text;
  /** How the data, or the access, comes here from the station before. */
  readonly via?: Text;
  readonly at?: string;
}

/** Makes a finding of a message that exists, with exactly the data that it needs. */
export type Say<M extends Messages> = <N extends keyof M & string>(
  name: N,
  data: DataOf<M[N]>,
  about: Subject,
) => Draft;

interface Definition<M extends Messages> extends Omit<Policy, "messages" | "check"> {
  readonly messages: M;
  readonly check: (
    map: DataMap,
    facts: Facts,
    say: { readonly broken: Say<M>; readonly undetermined: Say<M> },
  ) => Iterable<Draft>;
}

/** Defines a policy. The compiler checks that each message exists and gets its data; what is returned knows nothing of that. */
export function policy<const M extends Messages>(definition: Definition<M>): Policy {
  const say =
    (outcome: Outcome): Say<M> =>
    (message, data, about) => ({ outcome, message, data, about });
  const tools = { broken: say("broken"), undetermined: say("undetermined") };
  return { ...definition, check: (map, facts) => definition.check(map, facts, tools) };
}
