import { decisionTable } from "../../catalog/law";
import type { Band, Day, Profile, Row } from "../../catalog/law/vocabulary";
import { inForceOn } from "./dates";

/** Between which thresholds of the table, in force on a day, a number of persons is. */
export function bandOf(persons: number, of: "plain" | "sensitive", today: Day, profile: Profile): Band {
  const rows = inForceOn<Row>([...decisionTable, ...profile.adds], today);
  const thresholds = rows.flatMap(({ when }) => [when?.[of]?.from ?? [], when?.[of]?.below ?? []].flat());
  const from = Math.max(...thresholds.filter((one) => one <= persons));
  const below = Math.min(...thresholds.filter((one) => one > persons));
  return { ...(Number.isFinite(from) && { from }), ...(Number.isFinite(below) && { below }) };
}
