import type { FindingDocument } from "../contract/report";
import { blocks, isNew } from "../contract/standing";

type Ranked = Pick<FindingDocument, "blocks" | "enforcement" | "state" | "isWorse" | "outcome" | "severity">;

const severities: readonly FindingDocument["severity"][] = ["critical", "high", "medium", "low"];

/** What a reader has to see first: what blocks, what is new, what is known to be wrong, what is grave. Otherwise as it stood. */
export function ranked<T extends Ranked>(findings: readonly T[]): T[] {
  const rank = (one: T) =>
    (blocks(one) ? 0 : 1000) +
    (isNew(one) ? 0 : 100) +
    (one.outcome === "broken" ? 0 : 10) +
    severities.indexOf(one.severity);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
