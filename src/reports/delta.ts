import type { Change, ReportDocument } from "../contract/report";
import { listed, type Term, type Text, text } from "../language";
import { type Flow, type FlowsSince, flowsOf, flowsSince } from "./delta/flows";
import {
  byStanding,
  flowPhrase,
  grantParts,
  grantPhrases,
  inEach,
  numbered,
  placesIn,
  standingOf,
} from "./delta/phrases";
import { besides, clauses, counts, grantClauses, parts } from "./delta/words";

/**
 * What a change does to the data that leaves: "This change adds one flow of important data to Frankfurt (eu-central-1), removes two,
 * and leaves four as they were." Without a base, what leaves.
 */
export function deltaOf(document: ReportDocument): Text[] {
  const { difference, findings } = document;
  const since = flowsSince(document);
  const about = findings.filter(({ kind, state }) => state === "new" && (kind === "label" || kind === "register"));
  if (since) return [sentenceOf(since), ...(about.length === 0 ? [] : [numbered(about.length, besides)])];
  const flows = flowsOf(document);
  const now = flows.length === 0 ? parts.nothing : text(parts.now, { clauses: chain(phrases(flows, "has")) });
  if (difference === undefined) return [now];
  const { new: added, worse, resolved } = difference.findings;
  return [now, text(parts.findingsOnly, { new: `${added}`, worse: `${worse}`, resolved: `${resolved}` })];
}

function sentenceOf({ added, worse, better, same, removed }: FlowsSince): Text {
  const isSame = [added, worse, better, removed].every((flows) => flows.length === 0);
  if (isSame && same.length === 0) return parts.nothingSince;
  if (isSame) return text(parts.change, { clauses: numbered(same.length, counts.onlySame) });
  const after = (...before: readonly Flow[]) => (before.some(isNoGrant) ? counts.bare : counts.named);
  const more = [
    ...phrases(added, "adds"),
    ...changed(worse, "worse", after(...added)),
    ...changed(better, "better", after(...added, ...worse)),
  ];
  const told = [...added, ...worse, ...better];
  const less = more.length === 0 ? gone(removed) : tally(removed, "removes", after(...told));
  const rest = tally(same, "same", after(...told, ...removed));
  return text(parts.change, { clauses: chain([...more, ...less, ...rest]) });
}

/** Flows in one clause, each way of standing for itself; then the grants, each way in its own. */
function phrases(flows: readonly Flow[], verb: "adds" | "has"): Text[] {
  const groups = byStanding(flows);
  const its = groups.flatMap((group) => flowPhrase(group.filter(isNoGrant)));
  return [...within(clauses[verb], its), ...groups.flatMap((group) => grantPhrases(group.filter(isGrant)))];
}

/** What is gone is told without how it stood. */
function gone(flows: readonly Flow[]): Text[] {
  const plain = flows.map((flow): Flow => ({ ...flow, verdict: null }));
  const stops = { ...grantClauses, denied: clauses.stops };
  return [
    ...within(clauses.removes, flowPhrase(plain.filter(isNoGrant))),
    ...grantPhrases(plain.filter(isGrant), stops),
  ];
}

type Tally = "worse" | "better" | "removes" | "same";

function tally(flows: readonly Flow[], what: Tally, how: typeof counts.bare | typeof counts.named): Text[] {
  return flows.length === 0 ? [] : [numbered(flows.length, how[what])];
}

/** One flow that changed is told; several are counted. */
function changed(
  flows: readonly Flow[],
  what: "worse" | "better",
  how: typeof counts.bare | typeof counts.named,
): Text[] {
  const [only, ...more] = flows;
  const told = only && more.length === 0 ? changeOf(only, what) : undefined;
  return told ? [told] : tally(flows, what, how);
}

/** What changed, where that is one thing; what the law says follows from it. */
function changeOf(flow: Flow, what: "worse" | "better"): Text | undefined {
  const its = (flow.part.changes ?? []).filter(({ isWorse }) => isWorse === (what === "worse"));
  const [change, ...more] = its.length === 1 ? its : its.filter(({ part }) => part !== "ground");
  if (!change || more.length > 0) return undefined;
  if (change.part === "ground") return groundOf(flow, change, what);
  if (what === "better") return undefined;
  const filled = { ...grantParts([flow]), from: inEach(change, "from"), to: inEach(change, "to") };
  if (change.part === "who" && isGrant(flow)) return text(clauses.opens, filled);
  return change.part === "place" && flow.to ? text(clauses.sends, { ...filled, to: placesIn([flow]) }) : undefined;
}

/** A record that covers it now, or no longer. */
function groundOf(flow: Flow, { from }: Change, what: "worse" | "better"): Text | undefined {
  const wasOnRecord = from.startsWith("allowed, ");
  if (what === "worse" ? !wasOnRecord : standingOf(flow) !== "record") return undefined;
  const [flows = ""] = flowPhrase([{ ...flow, verdict: null }].filter(isNoGrant));
  const { onGrant, onFlow } = clauses[what === "worse" ? "uncovers" : "covers"];
  return text(isGrant(flow) ? onGrant : onFlow, { ...grantParts([flow]), flows });
}

function isGrant({ kind }: Flow): boolean {
  return kind === "grant";
}

function isNoGrant({ kind }: Flow): boolean {
  return kind !== "grant";
}

function within(clause: Term, flows: readonly Text[]): Text[] {
  return flows.length === 0 ? [] : [text(clause, { flows: listed(flows) })];
}

/** "adds one, removes two, and leaves four" */
function chain(said: readonly Text[]): Text {
  const [first = "", ...more] = said;
  return more.reduce(
    (before, one, at) => text(at === more.length - 1 ? parts.lastClause : parts.clause, { first: before, last: one }),
    first,
  );
}
