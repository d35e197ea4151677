import type { ReportDocument } from "../../contract/report";

/** What ends, and how many flows rest on it. */
export interface Ending {
  readonly kind: "record" | "waiver";
  readonly id: string;
  readonly until: string;
  /** Negative where it has ended. */
  readonly days: number;
  readonly flows: number;
}

type Document = Pick<ReportDocument, "today" | "records" | "waivers" | "covered">;

/** Within how many days something ends is told, the soonest first. */
export const horizons = [7, 30, 90] as const;

/** Records and waivers that have ended or end within 90 days, the soonest first. Whatever ends later is left out. */
export function endingsOf({ today, records = [], waivers = [], covered }: Document): Ending[] {
  const resting = (id: string) => covered.filter(({ assessment }) => assessment === id).length;
  const all = [
    ...records.flatMap(({ id, until, state }) =>
      until === null || (state === "does-not-count" && resting(id) === 0 && daysUntil(today, until) > 0)
        ? []
        : [{ kind: "record" as const, id, until, flows: resting(id) }],
    ),
    ...waivers.map(({ id, until, findings }) => ({ kind: "waiver" as const, id, until, flows: findings.length })),
  ];
  return all
    .map((one) => ({ ...one, days: daysUntil(today, one.until) }))
    .filter(({ days }) => days <= horizons[2])
    .sort((one, other) => one.days - other.days || (one.id < other.id ? -1 : 1));
}

/** Of two days as they are written; the last day counts. */
export function daysUntil(today: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}
