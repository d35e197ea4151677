import type { Geo, Term } from "../../catalog/law/vocabulary";
import type { Text } from "../language";
import type { DataClass, Grantee } from "../model/data-map";
import type { Outcome, Policy } from "./policy";

export type Enforcement = "mandatory" | "advisory" | "disabled";

/** When the question is asked: about a change that is only proposed, or about resources that are being created right now. */
export type Phase = "review" | "deploy";

/** How strict a policy is, per outcome and phase. */
export interface Strictness {
  readonly broken: Enforcement;
  readonly undetermined: Enforcement | Readonly<Record<Phase, Enforcement>>;
}

/** A product: which policies, and how strict. Plain data. */
export interface Pack {
  readonly name: string;
  readonly title: Term;
  /** In the order in which they are judged: what is said of waivers rests on the findings before it. */
  readonly policies: readonly Policy[];
  readonly strictness: Strictness;
  /** Policies that are meant otherwise, by id. */
  readonly exceptions: Readonly<Record<string, Strictness>>;
  /** Whether a record of an assessment counts only with the signature of an approver. */
  readonly demandsSignatures?: boolean;
  /** What cannot be waived, beyond core data, raw geo data and public access to regulated data. */
  readonly neverWaived?: readonly NeverWaived[];
}

/** A kind of finding that no waiver lets pass. Of the fields that are there each has to fit; what is not known may fit. */
export interface NeverWaived {
  /** "core data". */
  readonly says: Text;
  readonly policy?: string;
  readonly class?: DataClass;
  readonly geo?: Geo;
  readonly grantee?: Grantee["kind"];
}

/** What the platform team configured for a policy, in onshore.yaml or in the options of the Pulumi pack. */
export interface PolicySettings {
  readonly enforcement?: Enforcement | undefined;
  readonly undetermined?: Enforcement | undefined;
}

/** How strict a policy is for an outcome. An undetermined finding is never stricter than a broken one, unless that was configured. */
export function enforcementOf(
  pack: Pack,
  policy: string,
  outcome: Outcome,
  phase: Phase,
  settings: PolicySettings = {},
): Enforcement {
  const { broken, undetermined } = pack.exceptions[policy] ?? pack.strictness;
  const forBroken = settings.enforcement ?? broken;
  if (outcome === "broken") return forBroken;
  if (forBroken === "disabled") return "disabled";
  if (settings.undetermined !== undefined) return settings.undetermined;
  const byPack = typeof undetermined === "string" ? undetermined : undetermined[phase];
  return forBroken === "advisory" && byPack === "mandatory" ? "advisory" : byPack;
}
