import { joined, type Text, text } from "../language";
import { claimable, type Draft, draftOf, written } from "../law/draft";
import type { ExportFlow } from "../law/flow";
import type { ObjectionCode } from "../law/reasons";
import { type Mechanism, type ReadRecords, readRecords } from "../law/record-schema";
import { lawOn } from "../law/table";
import { reason, words } from "../law/words";
import type { Part } from "../model/data-map";
import { says, settle } from "../model/reasons";
import { isUnknown, type Unknown } from "../model/value";
import { type Ground, groundWith, type Leaving, leavingOf } from "./leaving";
import { registerFrom } from "./records";

/** A record that would cover what leaves, and what would do as well. */
export interface Drafted {
  readonly flow: ExportFlow;
  readonly draft: Draft;
  readonly others: readonly Draft[];
  /** The mechanism of a record that is needed beside it. */
  readonly beside?: Mechanism;
}

/** Why no record covers it. */
export interface NotDrafted {
  readonly because: Text;
  /** What would settle it; left out where only a change of the deployment does. */
  readonly next?: Text;
}

/** The weakest record that covers what leaves by a part, or the one of a mechanism; undefined where nothing is to be covered. */
export function draftFor(part: Part, ground: Ground, named?: Mechanism): Drafted | NotDrafted | undefined {
  const now = leavingOf(part, ground);
  if (!now || now.decision.verdict === "allowed") return undefined;
  if ("grantee" in part && part.grantee.kind === "public") return { because: text(words.draft.none.everybody) };
  const trial = new Trial(part, now.flow, ground);
  const doing = trial.drafts.filter((one) => trial.covers(one));
  const usual = doing.find((one) => one.mechanism !== "mapping_approval" || !trial.beside(one));
  const draft = named === undefined ? usual : doing.find(({ mechanism }) => mechanism === named);
  if (draft) {
    const beside = trial.beside(draft)?.mechanism;
    const others = doing.filter((one) => one !== draft && one.mechanism !== beside);
    return { flow: now.flow, draft, others, ...(beside && { beside }) };
  }
  if (named === "mapping_approval" && !trial.isMapping)
    return { because: text(words.draft.none.mapping), ...other(usual) };
  const closest = trial.drafts.filter(({ mechanism }) => mechanism === (named ?? "security_assessment"));
  const why = whyNone(
    closest.flatMap((one) => trial.leaving(one) ?? []),
    now,
  );
  return { ...why, ...other(usual) };
}

function other(usual: Draft | undefined): Pick<NotDrafted, "next"> {
  return usual ? { next: text(words.draft.none.next, { mechanism: usual.mechanism }) } : {};
}

/** Whether some record would cover what leaves by a part. */
export function isRecordable(part: Part, ground: Ground): boolean {
  // What is recorded already does not count for this, and would be looked through for each.
  const { records: _, ...registers } = ground.registers;
  const own = groundWith(ground, { registers: { ...registers, assessments: [] } });
  const now = leavingOf(part, own);
  if (!now || now.decision.verdict === "allowed") return false;
  const trial = new Trial(part, now.flow, own);
  return trial.drafts.some((one) => trial.covers(one));
}

/** Drafts are judged as records are, with every blank filled in. */
class Trial {
  readonly drafts: readonly Draft[];
  readonly #mapping: Draft | undefined;

  constructor(
    readonly part: Part,
    flow: ExportFlow,
    readonly ground: Ground,
  ) {
    const { today, profile } = ground;
    const drafted = (mechanism: Mechanism) =>
      mechanism === "exemption"
        ? claimable(today).map((one) => draftOf(flow, mechanism, today, profile, one))
        : [draftOf(flow, mechanism, today, profile)];
    this.drafts = weakestFirst.flatMap(drafted);
    const isMapping = lawOn(flow, today, profile).needsMapping !== false;
    this.#mapping = isMapping ? this.drafts.find(({ mechanism }) => mechanism === "mapping_approval") : undefined;
  }

  /** Whether it is, or may be, surveying and mapping data. */
  get isMapping(): boolean {
    return this.#mapping !== undefined;
  }

  covers(draft: Draft): boolean {
    return this.leaving(draft)?.decision.verdict === "allowed";
  }

  leaving(draft: Draft): Leaving | undefined {
    const beside = this.beside(draft);
    return this.#with(beside ? [draft, beside] : [draft]);
  }

  /** The approval of surveying and mapping data beside another record, or the other way round, unless it is there. */
  beside(draft: Draft): Draft | undefined {
    const isEnough = (...drafts: readonly Draft[]) => this.#with(drafts)?.decision.verdict === "allowed";
    if (!this.#mapping || isEnough(draft)) return undefined;
    if (draft !== this.#mapping) return this.#mapping;
    return this.drafts.find((other) => other !== draft && isEnough(draft, other));
  }

  #with(drafts: readonly Draft[]): Leaving | undefined {
    const { registers } = this.ground;
    const filled = drafts.map(({ record, mechanism }) => ({
      ...(written(record, ({ sample }) => sample) as object),
      id: `a draft of ${mechanism}`,
    }));
    const { records = [], errors = [], approvals } = registers.records ?? ({} as Partial<ReadRecords>);
    const all = { records: [...records, ...readRecords(filled).records], errors, ...(approvals && { approvals }) };
    return leavingOf(this.part, groundWith(this.ground, { register: registerFrom({ ...registers, records: all }) }));
  }
}

/** An approval of mapping data first: it is all that is needed where something else carries the rest. */
const weakestFirst: readonly Mechanism[] = [
  "mapping_approval",
  "standard_contract",
  "certification",
  "security_assessment",
  "ftz_negative_list",
  "exemption",
];

function whyNone(leavings: readonly Leaving[], now: Leaving): NotDrafted {
  const [leaving = now] = leavings;
  const { open, flow, decision } = leaving;
  const { recipient, destination } = flow;
  const ends = [recipient?.country, recipient?.account, recipient?.name, destination.country, destination.region];
  const isOfDraft = open?.because === "record-for-review";
  const unknown = open && !isOfDraft ? open : ends.find((one): one is Unknown => isUnknown(one));
  if (decision.verdict === "review" && unknown) return { because: says(unknown), next: settle(unknown) };
  if (leavings.length > 1) return { because: text(words.draft.none.exemption) };
  return {
    because: joined(
      decision.reasons.map((code) => reason(code as ObjectionCode)),
      { en: "; ", zh: "；" },
    ),
  };
}
