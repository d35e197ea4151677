import type { Change, ReportDocument } from "../contract/report";
import { counted, listed, type Term, type Text, text } from "../language";
import { asBefore, type Flow, type FlowsSince, flowsOf, flowsSince } from "./delta/flows";
import { loweredStores } from "./delta/lowered";
import {
  byStanding,
  classesIn,
  flowPhrase,
  grantParts,
  grantPhrases,
  inEach,
  numbered,
  placesIn,
  standingOf,
} from "./delta/phrases";
import { unseenIn } from "./delta/resolved";
import { besides, clauses, counts, grantClauses, lowered, parts, unseenFlows } from "./delta/words";

/**
 * What a change does to the data that leaves: "This change adds one flow of important data to Frankfurt (eu-central-1), removes two,
 * and leaves four as they were." Without a base, what leaves.
 */
export function deltaOf(document: ReportDocument): Text[] {
  const { difference, findings } = document;
  const since = flowsSince(document);
  const about = findings.filter(({ kind, state }) => state === "new" && (kind === "label" || kind === "register"));
  if (since) {
    const rest = about.length === 0 ? [] : [numbered(about.length, besides)];
    return [sentenceOf(since, nothingIn(document)), ...loweredIn(document), ...rest, ...unseen(document)];
  }
  const flows = flowsOf(document);
  const now = flows.length === 0 ? parts.nothing : text(parts.now, { clauses: chain(phrases(flows, "has")) });
  if (difference === undefined) return [now];
  const { new: added, worse, resolved } = difference.findings;
  return [now, text(parts.findingsOnly, { new: `${added}`, worse: `${worse}`, resolved: `${resolved}` })];
}

/** That nothing leaves, as far as that can be said: data may have been labelled anew, or not be shown. */
function nothingIn(document: ReportDocument): Term {
  if (loweredStores(document).length > 0) return parts.nothingLabelled;
  return flowsOf(unseenIn(document)).length > 0 ? parts.nothing : parts.nothingSince;
}

/** Stores of a lower class, those whose data leaves apart. */
function loweredIn(document: ReportDocument): Text[] {
  const all = loweredStores(document);
  const leaving = all.filter((one) => one.leaving.length > 0).length;
  return [
    ...(leaving > 0 ? [numbered(leaving, lowered.leaving)] : []),
    ...(leaving < all.length ? [numbered(all.length - leaving, lowered.staying)] : []),
  ];
}

function unseen(document: ReportDocument): Text[] {
  const flows = flowsOf(unseenIn(document));
  return flows.length === 0 ? [] : [numbered(flows.length, unseenFlows)];
}

function sentenceOf({ added, worse, better, same, removed, relabelled }: FlowsSince, nothing: Term): Text {
  const isSame = [added, worse, better, removed, relabelled].every((flows) => flows.length === 0);
  if (isSame && same.length === 0) return nothing;
  if (isSame) return text(parts.change, { clauses: numbered(same.length, counts.onlySame) });
  const after = (...before: readonly Flow[]) => (before.some(isNoGrant) ? counts.bare : counts.named);
  const more = [
    ...phrases(added, "adds"),
    ...changed(worse, "worse", after(...added)),
    ...changed(better, "better", after(...added, ...worse)),
    ...labelled(relabelled),
  ];
  const told = [...added, ...worse, ...better, ...relabelled];
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

/** What still leaves, and is called something else. */
function labelled(flows: readonly Flow[]): Text[] {
  const now = classesIn([...new Set(flows.flatMap(({ part }) => part.classes ?? []))]);
  const plain = flows.map(asBefore);
  const [grants, others] = [plain.filter(isGrant), plain.filter(isNoGrant)];
  const its = flowPhrase(others).map((one) => text(counted(others.length, clauses.labels), { flows: one, now }));
  return [...its, ...(grants.length === 0 ? [] : [text(clauses.labelsOpened, { ...grantParts(grants), now })])];
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
