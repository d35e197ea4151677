import { lastDayOn, standing } from "../law/covering";
import { verdictOf } from "../law/reasons";
import type { Filed } from "../law/register";
import type { Ground } from "../registers/leaving";

const states = { allowed: "counts", review: "for-review", denied: "does-not-count" } as const;

/** The records of assessments, as they stand on the day, by id. */
export function recordsOf({ register, today }: Ground, fileOf: (id: string) => string | null) {
  return [...register.byId.values()]
    .sort((one, other) => (one.record.id < other.record.id ? -1 : 1))
    .map((filed) => recordOf(filed, today, fileOf));
}

function recordOf(filed: Filed, today: string, fileOf: (id: string) => string | null) {
  const { record, classes, firstDay } = filed;
  const { id, mechanism, status, destinations = [], recipients = [] } = record;
  return {
    id,
    mechanism,
    status,
    state: states[verdictOf(standing(filed, today).objections)],
    from: firstDay ?? null,
    until: lastDayOn(filed, today) ?? null,
    classes,
    destinations: destinations.map(({ country, region }) => region ?? country ?? ""),
    recipients: recipients.map(({ name, accounts = [] }) => name ?? accounts.join(", ")),
    file: fileOf(id),
  };
}
