import { decisionTable, instruments, words } from "../../catalog/law";
import type { Asks, Basis, Certainty, Day, Instrument, Profile, Row, Term } from "../../catalog/law/vocabulary";
import { inForce } from "./dates";
import type { Decision } from "./decide";
import type { ExportFlow } from "./flow";
import type { ObjectionCode, WarningCode } from "./reasons";
import type { Considered } from "./register";
import { most } from "./table";

/** What the law says of one flow: what it asks, on which provisions, and what every record says that was tried. */
export interface LawOf {
  readonly asks: Asks;
  /** The rows of the table that ask it; where a person has to look, the reasons why. */
  readonly rows: readonly { readonly id: string; readonly says: Term }[];
  /** Ids of the rows of the table on which it rests, also where a person has to look. */
  readonly ids: readonly string[];
  readonly basis: readonly Provision[];
  /** Of all records, those that are for this exporter and recipient; without a reason, it carries the flow. */
  readonly tried: readonly Considered[];
  readonly warnings: readonly WarningCode[];
  readonly advice?: Term;
}

/** A provision, and how sure it is. */
export interface Provision {
  /** How the text is cited; left out for a reading of Onshore's own. */
  readonly title?: Term;
  readonly article?: Basis["article"];
  readonly certainty: Certainty;
}

const reasons: Readonly<Record<ObjectionCode, Term>> = words.objections;

/** A record for somebody else is no record that was tried. */
const forOthers: ReadonlySet<string> = new Set(["wrong-exporter", "wrong-recipient"]);

export function lawOf(flow: ExportFlow, decision: Decision, today: Day, profile: Profile): LawOf {
  const table: readonly Row[] = [...decisionTable, ...profile.adds];
  // What is asked at best is no answer where it is not known.
  const isOpen = decision.asks === "review" || decision.asks === "none";
  const isReview = decision.verdict === "review" && isOpen;
  const isApproved = decision.verdict === "allowed" && (flow.geo === "raw" || flow.geo === "treated");
  const isGeo = isApproved || decision.reasons.includes("mapping-approval-missing");
  const ids = [...(isReview ? ["unknown"] : decision.rows), ...(isGeo ? ["geo-data"] : [])];
  const rows = table.filter(({ id }) => ids.includes(id));
  // Where nobody declared who exports, the row was chosen by what is taken for granted.
  const isTaken = flow.isUndeclared === true && decision.asks === "contract-or-certification";
  return {
    asks: isReview ? "review" : decision.verdict === "denied" && isOpen ? most(rows) : decision.asks,
    rows: isTaken
      ? [{ id: "undeclared", says: words.undeclared }]
      : isReview
        ? openOf(decision).map((id) => ({ id, says: reasons[id] }))
        : rows.map(({ id, says }) => ({ id, says })),
    ids: rows.map(({ id }) => id),
    basis: provisionsOn(
      rows.flatMap((row) => row.basis),
      today,
    ),
    tried: decision.considered.filter(({ reasons: [code = ""] }) => !forOthers.has(code)),
    warnings: decision.warnings,
    ...(decision.advice && { advice: words.splitTheFlow }),
  };
}

/** What is open first hides what follows from it. */
function openOf({ reasons: codes }: Decision): readonly ObjectionCode[] {
  const first = (["destination-unknown", "class-unknown"] as const).find((code) => codes.includes(code));
  return first ? [first] : (codes as readonly ObjectionCode[]);
}

/** Each provision once. */
export function provisionsOn(basis: readonly Basis[], today: Day): Provision[] {
  const all = basis.flatMap((one) => provision(one, today));
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

/** What is not in force on the day is no provision. */
function provision({ instrument, article, certainty }: Basis, today: Day): Provision[] {
  if (instrument === "decision") return [{ certainty }];
  const text = (instruments as readonly Instrument[]).find(({ id }) => id === instrument);
  if (!text || inForce(text, today) === "no") return [];
  return [{ title: text.short ?? text.title, ...(article !== undefined && { article }), certainty }];
}

function isSame(one: Provision, other: Provision): boolean {
  return one.title === other.title && one.article === other.article && one.certainty === other.certainty;
}
