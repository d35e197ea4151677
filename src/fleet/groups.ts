import { dataClasses } from "../model/data-map";
import { push } from "../model/lists";
import { type Finding, unknownClass } from "./details";
import type { Flow } from "./flows";
import type { Fleet } from "./history";
import type { Cell, Row } from "./row";
import { classesOf, detailsIn, order, rank, severities, sorted } from "./rows";

interface Tally {
  readonly stacks: Set<string>;
  stores: number;
  readonly findings: Finding[];
  readonly flows: Flow[];
}

const most = ["blocking", "broken", "denied", "undetermined", "review"];

/** How the data of each team stands; the team of what nobody says is null. */
export function teamRows(fleet: Fleet): Row[] {
  const teams = new Map<string | null, Tally>();
  for (const { stack, details } of detailsIn(fleet)) {
    const of = (team: string | null) => tallyIn(teams, team, stack.key);
    for (const { team, count } of details.stores) of(team).stores += count;
    for (const finding of details.findings) of(finding.team).findings.push(finding);
    for (const flow of details.flows) of(flow.team).flows.push(flow);
    if (details.about.team !== null || ![...teams.values()].some(({ stacks }) => stacks.has(stack.key)))
      of(details.about.team);
  }
  const rows = [...teams].map(([team, tally]): Row => ({ team, ...told(tally) }));
  return sorted(rows, most, "team");
}

/** How the data of each class stands, in the order of the law; what is of several classes counts for each. */
export function classRows(fleet: Fleet): Row[] {
  const classes = new Map<string, Tally>();
  for (const { stack, details } of detailsIn(fleet)) {
    const of = (name: string) => tallyIn(classes, name, stack.key);
    for (const { dataClass, count } of details.stores) of(dataClass).stores += count;
    for (const finding of details.findings) for (const name of finding.classes) of(name).findings.push(finding);
    for (const flow of details.flows) for (const name of classesOf(flow)) of(name).flows.push(flow);
  }
  const known: readonly string[] = [...dataClasses, unknownClass];
  const place = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  return [...classes]
    .sort(([one], [other]) => place(one) - place(other) || order(one, other))
    .map(([name, tally]): Row => ({ class: name, ...told(tally) }));
}

function tallyIn<Key>(all: Map<Key, Tally>, key: Key, stack: string): Tally {
  const tally = all.get(key) ?? { stacks: new Set(), stores: 0, findings: [], flows: [] };
  all.set(key, tally);
  tally.stacks.add(stack);
  return tally;
}

function told({ stacks, stores, findings, flows }: Tally) {
  const outcome = (its: Finding["outcome"]) => findings.filter((one) => one.outcome === its).length;
  const verdict = (its: Flow["verdict"]) => flows.filter((one) => one.verdict === its).length;
  const [broken, undetermined] = [outcome("broken"), outcome("undetermined")];
  return {
    verdict: broken > 0 ? "broken" : undetermined > 0 ? "undetermined" : "holds",
    ...{ stacks: stacks.size, stores, broken, undetermined, blocking: findings.filter(({ blocks }) => blocks).length },
    ...{ denied: verdict("denied"), review: verdict("review"), allowed: verdict("allowed") },
  };
}

/** Who outside the mainland, or nobody knows where, can read regulated data: one row for each of them. */
export function partyRows(fleet: Fleet): Row[] {
  const parties = new Map<string, { readonly flow: Flow; readonly stack: string }[]>();
  for (const { stack, details } of detailsIn(fleet))
    for (const flow of details.flows)
      if (flow.kind === "grant") push(parties, keyOf(flow), { flow, stack: stack.name });
  const rows = [...parties.values()].map((its): Row => {
    const flows = its.map(({ flow }) => flow);
    const [first] = flows as [Flow];
    const ends = flows.flatMap(({ until }) => until ?? []).sort();
    return {
      ...{ party: first.recipient, kind: first.recipientKind, id: first.recipientId, country: first.country },
      ...{
        destination: first.destination,
        verdict: flows.sort((a, b) => rank(a.verdict) - rank(b.verdict))[0]?.verdict ?? null,
      },
      ...{ grants: flows.length, stores: new Set(its.map(({ flow, stack }) => `${stack}\n${flow.store}`)).size },
      ...{ access: accesses.filter((one) => flows.some(({ access }) => access === one)) },
      classes: unique(flows.flatMap(classesOf)),
      stacks: unique(its.map(({ stack }) => stack)),
      teams: unique(flows.flatMap(({ team }) => team ?? [])),
      assessments: unique(flows.flatMap(({ assessment }) => assessment ?? [])),
      until: ends[0] ?? null,
    };
  });
  return rows.sort(
    (one, other) =>
      rank(String(one["verdict"])) - rank(String(other["verdict"])) || byCount("grants", "id")(one, other),
  );
}

const accesses = ["control", "decrypt", "read"];

/** The same account may be told by several names. */
function keyOf({ recipientKind, recipientId, recipient, country }: Flow): string {
  return JSON.stringify([recipientKind, recipientId ?? recipient, country]);
}

/** What cannot be told, by what would settle it. */
export function undeterminedRows(fleet: Fleet): Row[] {
  const remedies = new Map<string, { readonly finding: Finding; readonly stack: string }[]>();
  for (const { stack, details } of detailsIn(fleet))
    for (const finding of details.findings)
      if (finding.outcome === "undetermined") push(remedies, finding.remedy, { finding, stack: stack.name });
  const rows = [...remedies].map(([remedy, its]): Row => {
    const findings = its.map(({ finding }) => finding);
    const worst = Math.max(...findings.map(({ severity }) => severities.indexOf(severity)));
    return {
      remedy,
      because: unique(findings.flatMap(({ because }) => because ?? [])),
      ...{ findings: findings.length, severity: severities[worst] ?? null },
      ...{ stacks: unique(its.map(({ stack }) => stack)), teams: unique(findings.flatMap(({ team }) => team ?? [])) },
      ...{
        classes: unique(findings.flatMap(({ classes }) => classes)),
        policies: unique(findings.map((one) => one.policy)),
      },
    };
  });
  return rows.sort(byCount("findings", "remedy"));
}

/** What Onshore does not judge: types that are not in the catalog, and resources of other providers. */
export function coverageRows(fleet: Fleet): Row[] {
  const missing = new Map<string, { readonly kind: string; readonly name: string; count: number; stacks: string[] }>();
  for (const { stack, details } of detailsIn(fleet))
    for (const { kind, name, count } of details.missing) {
      const key = `${kind} ${name}`;
      const its = missing.get(key) ?? { kind, name, count: 0, stacks: [] };
      its.count += count;
      its.stacks.push(stack.name);
      missing.set(key, its);
    }
  const rows = [...missing.values()].map(({ stacks, ...one }): Row => ({ ...one, stacks: unique(stacks) }));
  return rows.sort(byCount("count", "name"));
}

function byCount(count: string, name: string): (one: Row, other: Row) => number {
  return (one, other) => Number(other[count]) - Number(one[count]) || order(textOf(one[name]), textOf(other[name]));
}

function textOf(cell: Cell | undefined): string {
  return JSON.stringify(cell ?? null);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
