import { push } from "../model/lists";
import type { Flow } from "./flows";
import type { Fleet } from "./history";
import type { Row } from "./row";
import { daysUntil, detailsIn, order } from "./rows";
import { shown } from "./shown";

/** What ends within 90 days or has ended: records, what flows leave by, and waivers; the first to end first. */
export function expiringRows(fleet: Fleet): Row[] {
  return [...recordsIn(fleet), ...groundsIn(fleet), ...waiversIn(fleet)]
    .flatMap((row): Row[] => {
      const days = daysUntil(row.until, fleet.today);
      const band = bandOf(days);
      return band === undefined ? [] : [{ band, days, ...row, says: shown(row.says, "sentence") }];
    })
    .sort(
      (one, other) => Number(one["days"]) - Number(other["days"]) || order(JSON.stringify(one), JSON.stringify(other)),
    );
}

/** Within how many days something ends; undefined where that is later, or never. */
export function bandOf(days: number | null): "ended" | "7" | "30" | "90" | undefined {
  if (days === null || days > 90) return undefined;
  if (days < 0) return "ended";
  return days <= 7 ? "7" : days <= 30 ? "30" : "90";
}

interface Ending {
  readonly what: "record" | "flow" | "waiver";
  readonly id: string;
  readonly says: string;
  readonly until: string | null;
  readonly stacks: readonly string[];
  readonly teams: readonly string[];
  readonly flows: number;
  readonly approver: string | null;
  readonly ticket: string | null;
}

/** A record that several stacks have is one, as long as all say the same end. */
function recordsIn(fleet: Fleet): Ending[] {
  const records = new Map<string, Ending>();
  for (const { stack, details } of detailsIn(fleet))
    for (const { id, mechanism, state, until, to } of details.records) {
      const says = [mechanism, ...to].join(", ");
      const key = JSON.stringify([id, until, says, state]);
      const its = records.get(key);
      const flows = details.flows.filter(({ assessment }) => assessment === id);
      records.set(key, {
        ...{ what: "record", id, says, until, approver: null, ticket: null },
        stacks: [...(its?.stacks ?? []), stack.name],
        teams: teamsOf(flows, its?.teams),
        flows: (its?.flows ?? 0) + flows.length,
      });
    }
  return [...records.values()];
}

/** What flows of a stack leave by, until the same day. */
function groundsIn(fleet: Fleet): Ending[] {
  return detailsIn(fleet).flatMap(({ stack, details }) => {
    const grounds = new Map<string, Flow[]>();
    for (const flow of details.flows) {
      if (flow.until === null) continue;
      push(grounds, JSON.stringify([flow.assessment ?? flow.ground, flow.until]), flow);
    }
    return [...grounds.values()].map((flows): Ending => {
      const [{ assessment, ground, until }] = flows as [Flow];
      return {
        ...{ what: "flow", id: assessment ?? ground ?? "", until, approver: null, ticket: null },
        says: flows
          .map(({ store, destination, recipient }) => `${store} → ${destination ?? recipient ?? "?"}`)
          .join("; "),
        ...{ stacks: [stack.name], teams: teamsOf(flows), flows: flows.length },
      };
    });
  });
}

function waiversIn(fleet: Fleet): Ending[] {
  return detailsIn(fleet).flatMap(({ stack, details }) =>
    details.waivers.map(
      ({ id, until, approver, ticket, findings }): Ending => ({
        ...{ what: "waiver", id, until, approver, ticket, says: findings.join(", ") },
        ...{
          stacks: [stack.name],
          teams: details.about.team === null ? [] : [details.about.team],
          flows: findings.length,
        },
      }),
    ),
  );
}

function teamsOf(flows: readonly Flow[], before: readonly string[] = []): string[] {
  return [...new Set([...before, ...flows.flatMap(({ team }) => team ?? [])])].sort();
}
