import { decisionTable, instruments, words } from "../../catalog/law";
import type { Asks, Basis, Certainty, Day, Instrument, Profile, Row, Term } from "../../catalog/law/vocabulary";
import { inForce } from "./dates";
import type { Decision } from "./decide";
import type { ExportFlow } from "./flow";
import type { WarningCode } from "./reasons";
import type { Considered } from "./register";

/** What the law says of one flow: what it asks, on which provisions, and what every record says that was tried. */
export interface LawOf {
  readonly asks: Asks;
  readonly rows: readonly { readonly id: string; readonly says: Term }[];
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

/** A record for somebody else is no record that was tried. */
const forOthers: ReadonlySet<string> = new Set(["wrong-exporter", "wrong-recipient"]);

const undeclared = { id: "undeclared", says: words.undeclared };

export function lawOf(flow: ExportFlow, decision: Decision, today: Day, profile: Profile): LawOf {
  const table: readonly Row[] = [...decisionTable, ...profile.adds];
  const isReview = decision.asks === "review";
  const isGeo = decision.verdict === "allowed" && (flow.geo === "raw" || flow.geo === "treated");
  const ids = [
    ...decision.rows,
    ...(isGeo || decision.reasons.includes("mapping-approval-missing") ? ["geo-data"] : []),
    ...(isReview ? ["unknown"] : []),
  ];
  // What would be free if the best were true is not told where that is not known.
  const rows = table.filter(({ id, asks, needs }) => ids.includes(id) && !(isReview && asks === "none" && !needs));
  const basis = rows.flatMap((row) => row.basis).flatMap((one) => provision(one, today));
  // Where nobody declared who exports, such a row was chosen by what is taken for granted.
  const told = rows.map(({ id, says, asks }) =>
    flow.isUndeclared === true && asks === "contract-or-certification" ? undeclared : { id, says },
  );
  return {
    asks: decision.asks,
    rows: [...new Set(told)],
    basis: basis.filter((one, at) => basis.findIndex((other) => isSame(one, other)) === at),
    tried: decision.considered.filter(({ reasons: [code = ""] }) => !forOthers.has(code)),
    warnings: decision.warnings,
    ...(decision.advice && { advice: words.splitTheFlow }),
  };
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
