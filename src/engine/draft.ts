import { InputError } from "../input-error";
import { clauseOf, text } from "../language";
import { type Blank, isBlank, type Tree } from "../law/draft";
import { personsIn } from "../law/flow";
import type { LawOf } from "../law/law-of";
import type { Mechanism } from "../law/record-schema";
import { recordFields, words } from "../law/words";
import type { Deployment } from "../model/deployment";
import { isUnknown } from "../model/value";
import { oneOf } from "../nearest";
import { type Drafted, draftFor } from "../registers/draft";
import { groundOf } from "../registers/leaving";
import { concealFinding, concealing, type Shown } from "./conceal";
import type { Finding } from "./evaluate";
import { askCheck } from "./readers";
import type { Question } from "./report";
import { findingsNamed } from "./why";
import { severalFindings } from "./why-words";

/** A record for a finding, as far as the deployment and onshore.yaml know it. */
export interface RecordDraft extends Pick<Drafted, "draft" | "others" | "beside"> {
  readonly finding: Pick<Finding, "id" | "message">;
  readonly law?: LawOf;
  /** Of how many persons the exporter declared exports in the year. */
  readonly declared?: { readonly year: number; readonly plain?: number; readonly sensitive?: number };
  /** Whether it counts only once it is signed. */
  readonly isToBeSigned: boolean;
}

type Named = ReturnType<ReturnType<typeof findingsNamed>>;

/** Drafts a record for a finding, named as `why` takes it. What the input marks as sensitive is left to be filled in. */
export function draftRecord(
  deployment: Deployment,
  question: Question,
): (asked: string, mechanism?: Mechanism) => RecordDraft {
  const named = findingsNamed(deployment, question);
  const shown = concealing(deployment);
  return (asked, mechanism) => draftOf(the(asked, named(asked)), question, shown, mechanism);
}

/** The one finding that is meant. */
function the(asked: string, { findings, answers }: Named): Finding {
  const [found, ...more] = findings;
  if (!found) {
    const edges = answers.flatMap((one) => one.edges).filter(({ finding }) => finding !== undefined);
    const next = edges.length === 0 ? text(askCheck) : oneOf(edges.map(({ edge }) => edge));
    const [answer] = answers;
    throw new InputError("register new", answer ? clauseOf(answer.says) : text(its.noFinding), next);
  }
  if (more.length > 0)
    throw new InputError("register new", text(severalFindings, { asked }), oneOf(findings.map(({ id }) => id)));
  return found;
}

const its = {
  noFinding: { en: "there is no finding", zh: "没有检查结果" },
  none: { en: "no record covers {id}: {because}", zh: "没有记录能够覆盖 {id}：{because}" },
  notOfLeaving: {
    en: "it is about what is recorded or tagged, and not about what leaves",
    zh: "它针对的是记录或者标签，而非出境的数据",
  },
  close: {
    en: "keep the data on the mainland, or close what opens it: onshore why {id} tells on what it rests",
    zh: "请将数据留存境内，或者关闭使其开放的设置：onshore why {id} 会说明其依据",
  },
} as const;

function draftOf(
  found: Finding,
  { registers, today, profile }: Question,
  shown: Shown,
  mechanism: Mechanism | undefined,
): RecordDraft {
  const { id, message, of, law } = concealFinding(found, shown);
  const drafted = of && draftFor(of, groundOf(registers, today, profile), mechanism);
  if (!drafted || !("draft" in drafted))
    throw new InputError(
      "register new",
      text(its.none, { id, because: shown(drafted?.because ?? text(its.notOfLeaving)) }),
      shown(drafted?.next ?? text(its.close, { id })),
    );
  const { flow, draft, others, beside } = drafted;
  const year = Number(today.slice(0, 4));
  const { plain, sensitive } = personsIn(flow.volumes, year);
  const isDeclared = !flow.isUndeclared && !isUnknown(flow.volumes) && flow.volumes.year === year;
  return {
    finding: { id, message },
    draft: { ...draft, record: concealed(draft.record, shown, []) },
    others,
    ...(beside && { beside }),
    ...(law && { law }),
    ...(isDeclared && {
      declared: {
        year,
        ...(plain.most === plain.least && { plain: plain.least }),
        ...(sensitive.most === sensitive.least && { sensitive: sensitive.least }),
      },
    }),
    isToBeSigned: registers.records?.onlySigned === true,
  };
}

/** Blanks in place of what the input marks as sensitive. */
function concealed(tree: Tree, shown: (text: string) => string, path: readonly string[]): Tree {
  if (typeof tree === "string") return shown(tree) === tree ? tree : blankAt(path);
  if (typeof tree !== "object" || isBlank(tree)) return tree;
  if (Array.isArray(tree)) return tree.map((one) => concealed(one, shown, path));
  return Object.fromEntries(
    Object.entries(tree).map(([name, one]) => [name, concealed(one as Tree, shown, [...path, name])]),
  );
}

function blankAt(path: readonly string[]): Blank {
  const field = path.join(".");
  const its = Object.hasOwn(recordFields, field) ? recordFields[field as keyof typeof recordFields] : undefined;
  return { blank: its?.says ?? words.draft.sensitive, basis: its?.basis ?? [], sample: "" };
}
