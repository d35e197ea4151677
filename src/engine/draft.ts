import { InputError } from "../input-error";
import { type Blank, isBlank, type Tree } from "../law/draft";
import { personsIn } from "../law/flow";
import type { LawOf } from "../law/law-of";
import type { Mechanism } from "../law/record-schema";
import { recordFields, words } from "../law/words";
import type { Deployment } from "../model/deployment";
import { isUnknown } from "../model/value";
import { type Drafted, draftFor } from "../registers/draft";
import { groundOf } from "../registers/leaving";
import { concealFinding, concealing, type Shown } from "./conceal";
import type { Finding } from "./evaluate";
import type { Question } from "./report";
import { findingsNamed } from "./why";

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
  const shown = concealing(deployment.sensitive ?? []);
  return (asked, mechanism) => draftOf(the(asked, named(asked)), question, shown, mechanism);
}

/** The one finding that is meant. */
function the(asked: string, { findings, answers }: Named): Finding {
  const [found, ...more] = findings;
  if (!found) {
    const edges = answers.flatMap((one) => one.edges).filter(({ finding }) => finding !== undefined);
    const next =
      edges.length === 0
        ? "ask `onshore check` what it found"
        : `use one of\n  ${edges.map(({ edge }) => edge).join("\n  ")}`;
    throw new InputError("register new", answers[0]?.says.replace(/\.$/, "") ?? "there is no finding", next);
  }
  if (more.length > 0)
    throw new InputError(
      "register new",
      `"${asked}" are several findings`,
      `use one of\n  ${findings.map(({ id }) => id).join("\n  ")}`,
    );
  return found;
}

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
      `no record covers ${id}: ${shown(drafted?.because ?? "it is about what is recorded or tagged, and not about what leaves")}`,
      shown(
        drafted?.next ??
          `keep the data on the mainland, or close what opens it: onshore why ${id} tells on what it rests`,
      ),
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
