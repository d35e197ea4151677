import { createHash } from "node:crypto";
import type { Term } from "../../catalog/law/vocabulary";
import { type Text, tell, text } from "../language";
import type { ExportFlow } from "../law/flow";
import { type LawOf, lawOf } from "../law/law-of";
import { byAddress } from "../model/build-data-map";
import type { DataMap, Part } from "../model/data-map";
import type { Resource } from "../model/deployment";
import { says, settle } from "../model/reasons";
import type { Unknown } from "../model/value";
import { isRecordable } from "../registers/draft";
import { countsEntries } from "../registers/leaving";
import { type Enforcement, enforcementOf, type Pack, type Phase, type PolicySettings } from "./pack";
import type { Draft, Facts, Kind, Outcome, Policy, Severity, Step } from "./policy";
import { usesOf, type Waivable, waived } from "./waiving";
import { capital, located } from "./words";

/** A finding, in words. */
export interface Finding {
  /** Stable: made of the policy, the resource and the edge. Letters, digits and hyphens. */
  readonly id: string;
  readonly policy: string;
  /** Title of the policy. */
  readonly title: Term;
  readonly kind: Kind;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly enforcement: Enforcement;
  /** The decision by which it does not block. */
  readonly waiver?: NonNullable<Waivable["waiver"]>;
  /** Undefined for an entry of a register. */
  readonly resource?: Resource;
  readonly entry?: string;
  /** The part of the data map that is judged. */
  readonly of?: Part;
  readonly at: Text;
  /** What tells it from other findings of the policy on the resource. */
  readonly edge: string;
  readonly message: Text;
  /** Why it is undetermined. */
  readonly because?: Text;
  readonly path: readonly Step[];
  readonly remedy: Text;
  /** What would do as well: an entry of onshore.yaml under assessments, as YAML, with what is to be filled in in angle brackets. */
  readonly assessment?: Text;
  /** What drafts a record that would do as well, where only signed records count: entries cannot be signed. */
  readonly draft?: string;
  readonly basis: readonly Term[];
  /** The flow that it is about, in facts for the law, and what the law says of it. */
  readonly flow?: ExportFlow;
  readonly law?: LawOf;
}

export interface Judging extends Omit<Facts, "waivers"> {
  readonly phase: Phase;
  readonly settings: Readonly<Record<string, PolicySettings>>;
  /** While an update runs: what was found on the resources before. */
  readonly earlier?: readonly Finding[];
}

/** Runs the policies of a pack over a map. Sorted by resource, then property, then policy; a policy that throws fails the run. */
export function evaluate(map: DataMap, pack: Pack, judging: Judging): Finding[] {
  const findings = pack.policies.reduce<Finding[]>(
    (before, policy) => before.concat(evaluatePolicy(map, pack, policy, judging, before)),
    [],
  );
  return findings.sort(byPlace);
}

/** `before`: where a whole deployment is judged, what the policies before this one found. */
export function evaluatePolicy(
  map: DataMap,
  pack: Pack,
  policy: Policy,
  judging: Judging,
  before?: readonly Finding[],
): Finding[] {
  const level = (outcome: Outcome) => levelOf(pack, policy, outcome, judging);
  if (level("broken") === "disabled" && level("undetermined") === "disabled") return [];
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  const register = judging.registers.waivers;
  const by = { register, never: pack.neverWaived, today: judging.today, earlier: judging.earlier };
  const facts: Facts = {
    ...judging,
    ...(before && { waivers: () => ({ ...register, uses: usesOf(before, by) }) }),
  };
  for (const draft of draftsOf(policy, map, facts)) {
    const enforcement = level(draft.outcome);
    const id = idOf(policy, draft, seen);
    if (enforcement !== "disabled") findings.push(finding(policy, draft, id, enforcement, judging));
  }
  return waived(findings, by);
}

type Levels = Pick<Judging, "settings" | "phase" | "profile">;

function levelOf(pack: Pack, policy: Policy, outcome: Outcome, { settings: all, phase, profile }: Levels): Enforcement {
  const settings = all[policy.id];
  const its = enforcementOf(pack, policy.id, outcome, phase, settings);
  // What is not known of a flow stops it under a strict profile, unless somebody set the policy otherwise.
  const isStopped = profile.reviewBlocks && isFlow(policy) && settings?.undetermined === undefined;
  return isStopped && its !== "disabled" ? enforcementOf(pack, policy.id, "broken", phase, settings) : its;
}

/** A policy of flows that was switched off is told, and one that lets pass what a strict reading of the law stops. `where` it was set. */
export function settingNotices(pack: Pack, judging: Levels, where: Text = "onshore.yaml"): Text[] {
  return pack.policies.filter(isFlow).flatMap((policy) => {
    const { id } = policy;
    if (levelOf(pack, policy, "broken", judging) === "disabled") return [text(settingWords.disabled, { id, where })];
    const its = levelOf(pack, policy, "undetermined", judging);
    if (!judging.profile.reviewBlocks || its === "mandatory" || judging.settings[id] === undefined) return [];
    const filled = { id, level: enforcementWords[its], where, profile: judging.profile.id };
    return [text(settingWords.undetermined, filled)];
  });
}

/** The policies of a pack, with how strict each is here. */
export function rulesOf(pack: Pack, judging: Levels) {
  const policies = pack.policies.map((policy) => {
    const { id, title, kind, severity, why, basis } = policy;
    return { id, title, kind, severity, why, basis, enforcement: levelOf(pack, policy, "broken", judging) };
  });
  return { policies, profile: judging.profile.id };
}

const settingWords = {
  disabled: { en: "the policy {id} is disabled in {where}", zh: "策略{id}在{where}中被停用" },
  undetermined: {
    en: "what is undetermined of {id} is {level} in {where}, although it blocks under the profile {profile}",
    zh: "{id}中无法判断的情形在{where}中设为{level}，而在模式{profile}下应予拦截",
  },
} as const satisfies Readonly<Record<string, Term>>;

/** The strictest first. */
export const enforcementWords: Readonly<Record<Enforcement, Term>> = {
  mandatory: { en: "mandatory", zh: "拦截" },
  advisory: { en: "advisory", zh: "提示" },
  disabled: { en: "disabled", zh: "停用" },
};

function isFlow({ kind }: Policy): boolean {
  return kind === "storage" || kind === "copy" || kind === "grant";
}

function draftsOf(policy: Policy, map: DataMap, facts: Facts): Draft[] {
  try {
    return [...policy.check(map, facts)];
  } catch (error) {
    throw new Error(`policy ${policy.id} failed: ${(error as Error).message}`, { cause: error });
  }
}

function finding(
  policy: Policy,
  { outcome, message, data, about }: Draft,
  id: string,
  enforcement: Enforcement,
  judging: Judging,
): Finding {
  const { today, profile } = judging;
  const words = policy.messages[message];
  if (!words) throw new Error(`policy ${policy.id} has no message ${message}`);
  const { resource, entry, of, leaving, at, edge, path, because, assessment } = about;
  return {
    id,
    policy: policy.id,
    title: policy.title,
    kind: policy.kind,
    outcome,
    severity: about.severity ?? policy.severity,
    enforcement,
    ...(resource && { resource }),
    ...(entry !== undefined && { entry }),
    ...(of && { of }),
    at: located(at),
    edge,
    message: words.says(data),
    ...(because && { because: says(because) }),
    path,
    remedy: words.remedy?.(data) ?? remedyOf(policy, message, because),
    ...(assessment !== undefined && { assessment }),
    ...(leaving && of && !countsEntries(judging) && isRecordable(of, judging) && { draft: draftedBy(policy, id) }),
    basis: policy.basis,
    ...(leaving && { flow: leaving.flow, law: lawOf(leaving.flow, leaving.decision, today, profile) }),
  };
}

function draftedBy(policy: Policy, id: string): string {
  return `onshore register new --for ${id.slice(policy.id.length + 1, policy.id.length + 8)}`;
}

function remedyOf(policy: Policy, message: string, because: Unknown | undefined): Text {
  if (!because) throw new Error(`message ${message} of policy ${policy.id} says no remedy`);
  return text({ en: "{settle}.", zh: "{settle}。" }, { settle: capital(settle(because)) });
}

/** Two findings of one policy, resource and edge are told apart by their number; in each input by themselves, so that the order of inputs says nothing. */
function idOf(policy: Policy, { about }: Draft, seen: Map<string, number>): string {
  const key = `${about.resource?.address ?? about.entry}\n${about.edge}`;
  const inInput = `${about.resource?.input}\n${key}`;
  const number = (seen.get(inInput) ?? 0) + 1;
  seen.set(inInput, number);
  const hash = createHash("sha256")
    .update(number === 1 ? key : `${key}\n${number}`)
    .digest("hex")
    .slice(0, 12);
  return `${policy.id}-${hash}`;
}

function byPlace(one: Finding, other: Finding): number {
  if (one.resource && other.resource && one.resource !== other.resource) return byAddress(one.resource, other.resource);
  if (!one.resource !== !other.resource) return one.resource ? -1 : 1;
  return (
    compare(one.entry ?? "", other.entry ?? "") ||
    compare(tell(one.at, "en"), tell(other.at, "en")) ||
    compare(one.policy, other.policy) ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
