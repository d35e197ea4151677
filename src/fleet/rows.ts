import { unknownClass } from "./details";
import type { Flow, Ownership } from "./flows";
import type { Fleet, History } from "./history";
import type { Row } from "./row";

// Histories come by name, and each report's lists as it has them: what is sorted here keeps that order where nothing else decides.

/** The stacks, those with the most to do first. */
export function stackRows({ histories }: Fleet): Row[] {
  const rows = histories.map(({ stack, newest, details, reports }) => ({
    ...placed(stack),
    ...ownedBy(details.about),
    repository: details.about.repository,
    verdict: newest.verdict,
    ...newest.numbers,
    resources: details.resources,
    not_understood: details.resources - details.understood,
    day: newest.day,
    reports: reports.length,
    tool: newest.tool,
    rules: newest.rules,
    told: stack.told,
  }));
  return sorted(rows, ["blocking", "broken", "denied", "undetermined", "review"], "stack");
}

/** Every flow that leaves, or may: what is denied first. */
export function flowRows(fleet: Fleet): Row[] {
  const rows = detailsIn(fleet).flatMap(({ stack, details }) =>
    details.flows.map((flow) => ({
      ...placed(stack),
      ...ownedBy(flow),
      verdict: flow.verdict,
      status: flow.status,
      kind: flow.kind,
      store: flow.store,
      what: flow.what,
      destination: flow.destination,
      country: flow.country,
      recipient: flow.recipient,
      recipient_kind: flow.recipientKind,
      recipient_id: flow.recipientId,
      access: flow.access,
      classes: classesOf(flow),
      asks: flow.asks,
      ground: flow.ground,
      assessment: flow.assessment,
      until: flow.until,
      id: flow.id,
      findings: flow.findings,
    })),
  );
  return rows.sort((one, other) => rank(one.verdict) - rank(other.verdict));
}

/** The findings of every stack. */
export function findingRows(fleet: Fleet): Row[] {
  const rows = detailsIn(fleet).flatMap(({ stack, details }) =>
    details.findings.map(({ id, policy, outcome, severity, status, blocks, ...finding }) => ({
      ...placed(stack),
      ...ownedBy(finding),
      outcome,
      severity,
      status,
      blocks: blocks ? "yes" : "no",
      policy,
      resource: finding.resource,
      source: finding.source,
      classes: finding.classes,
      message: finding.message,
      because: finding.because,
      remedy: finding.remedy,
      id,
    })),
  );
  return rows.sort(
    (one, other) =>
      order(one.outcome, other.outcome) || severities.indexOf(other.severity) - severities.indexOf(one.severity),
  );
}

/** The waivers in use, with who answers for them; the first to end first. */
export function waiverRows(fleet: Fleet): Row[] {
  return detailsIn(fleet)
    .flatMap(({ stack, details }) =>
      details.waivers.map(({ id, approver, ticket, until, findings }) => ({
        id,
        approver,
        ticket,
        until,
        days: daysUntil(until, fleet.today),
        ...placed(stack),
        team: details.about.team,
        findings: findings.length,
        ids: findings,
      })),
    )
    .sort((one, other) => order(one.until ?? "9", other.until ?? "9"));
}

/** Every report that was read, and what became of it. */
export function reportRows({ histories }: Fleet): Row[] {
  return histories.flatMap(({ stack, reports }) =>
    reports.toReversed().map(({ counts, file, day, at, verdict, numbers, ...made }) => ({
      ...{ counts, day, at, ...placed(stack), verdict, broken: numbers.broken, undetermined: numbers.undetermined },
      leaving: leavingIn(numbers),
      tool: made.tool,
      version: made.version,
      pack: made.pack,
      rules: made.rules,
      commit: made.commit,
      file,
      inputs: made.inputs,
      sha256: made.hashes.filter((hash) => hash !== ""),
    })),
  );
}

export function leftOutRows({ leftOut }: Fleet): Row[] {
  return leftOut.map(({ file, why, next }) => ({ file, why, next }));
}

export function leavingIn({ denied, review, allowed }: Readonly<Record<Flow["verdict"], number>>): number {
  return denied + review + allowed;
}

export function detailsIn({ histories }: Fleet): readonly Pick<History, "stack" | "details">[] {
  return histories;
}

function placed({ name, page }: History["stack"]) {
  return { stack: name, page };
}

function ownedBy({ team, owner, environment }: Ownership) {
  return { team, owner, environment };
}

/** The classes of a flow; that there may be more is one of them. */
export function classesOf({ classes, mayBeMore }: Flow): readonly string[] {
  return mayBeMore || classes.length === 0 ? [...classes, unknownClass] : classes;
}

export const severities: readonly string[] = ["low", "medium", "high", "critical"];
const flowVerdicts: readonly string[] = ["denied", "review", "allowed"];

export function rank(verdict: string): number {
  return flowVerdicts.indexOf(verdict);
}

/** By the numbers, the largest first, then by name. */
export function sorted<T extends Row>(rows: readonly T[], numbers: readonly (keyof T)[], name: keyof T): T[] {
  const difference = (one: T, other: T) =>
    numbers.map((column) => Number(other[column]) - Number(one[column])).find((its) => its !== 0) ?? 0;
  return [...rows].sort(
    (one, other) => difference(one, other) || order(String(one[name] ?? ""), String(other[name] ?? "")),
  );
}

export function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const oneDay = 86_400_000;

/** How many days are left; the last day itself is 0. Null where there is no end. */
export function daysUntil(until: string | null, today: string): number | null {
  const days = Math.round((Date.parse(until ?? "") - Date.parse(today)) / oneDay);
  return Number.isNaN(days) ? null : days;
}
