import { guidelines2026 } from "../../catalog/law";
import type { Asks, Basis, Day, Profile } from "../../catalog/law/vocabulary";
import { judgeClaim } from "./exemptions";
import type { ExportFlow } from "./flow";
import { type AllowedCode, codesOf, denied, type ObjectionCode, verdictOf, type WarningCode } from "./reasons";
import { asksOf, isFreeToClaim, lawOn } from "./table";

export interface LawAsks {
  readonly asks: Asks;
  /** Id of the row of the table, or of the profile. */
  readonly row: string;
  readonly basis: readonly Basis[];
  readonly reasons: readonly (AllowedCode | ObjectionCode)[];
  readonly warnings: readonly WarningCode[];
}

/** What the law asks of a flow on a day, with the exemption that it claims. */
export function whatTheLawAsks(flow: ExportFlow, today: Day, profile: Profile = guidelines2026): LawAsks {
  const law = lawOn(flow, today, profile);
  const claim =
    flow.exemption && isFreeToClaim(law) ? judgeClaim(flow.exemption, flow, law, today, profile) : undefined;
  const open =
    claim && verdictOf(claim.objections) === "allowed"
      ? law.open.filter(({ code }) => code !== "volume-unknown")
      : law.open;
  if (claim && verdictOf(claim.objections) === "allowed" && open.length === 0)
    return { asks: "none", row: claim.row, basis: claim.basis, reasons: [claim.code], warnings: claim.warnings };
  const [row] = law.rows;
  const reasons = codesOf([
    ...open,
    ...(law.needsMapping === true ? [denied("mapping-approval-missing")] : []),
    ...(claim?.objections ?? []),
  ]);
  return {
    asks: asksOf(law, open),
    row: row?.id ?? "unknown",
    basis: row?.basis ?? [],
    reasons: [...(law.rows.flatMap(({ reason }) => reason ?? []) as (AllowedCode | ObjectionCode)[]), ...reasons],
    warnings: law.warnings,
  };
}
