import { concealed } from "../engine/conceal";
import { type Comparable, changesBetween, ofCopy, ofFinding, ofGrant, ofStore } from "./changes";
import { counterparts, type Keys, type Match, matched, type Renaming, renaming } from "./match";
import type {
  Change,
  CopyDocument,
  Difference,
  FindingDocument,
  GrantDocument,
  ReportDocument,
  StoreDocument,
} from "./report";
import { blocks, isNew } from "./standing";

/** What blocks of a report that is compared: every finding, or only what the base does not have as bad. */
export type FailOn = Difference["failOn"];

/** A report in which every finding, store, copy and grant says whether the base has it too, and with what the base has and it has not. */
export function comparedWith(head: ReportDocument, base: ReportDocument, failOn: FailOn): ReportDocument {
  const named = (report: ReportDocument) => report.inputs.map(({ file }) => file);
  const by = renaming(head, base, counterparts(named(head), named(base)));
  const now = head.findings.map(notKnown);
  const findings = stated(matched(now, base.findings, by, findingKeys(head, base)), now, (one, before) =>
    ofFinding(one, before, by),
  );
  const stores = compare(head.stores, base.stores, by, storeKeys, ofStore);
  const copies = compare(head.copies, base.copies, by, copyKeys, ofCopy);
  const grants = compare(head.grants, base.grants, by, grantKeys, ofGrant);
  const { inputs, verdict, configuration, tool } = base;
  const gone = { findings: findings.gone, stores: stores.gone, copies: copies.gone, grants: grants.gone };
  const isPart = head.coverage.isPart === true;
  return withFindings(
    {
      ...head,
      stores: stores.list,
      copies: copies.list,
      grants: grants.list,
      difference: {
        base: { inputs, verdict, configuration, tool },
        failOn,
        findings: counts(findings, isPart),
        stores: counts(stores, isPart),
        copies: counts(copies, isPart),
        grants: counts(grants, isPart),
        resolved: isPart ? { findings: [], stores: [], copies: [], grants: [] } : gone,
        ...(isPart && { unseen: gone }),
      },
    },
    findings.list.map(notOld).map((one) => (failOn === "new" ? softened(one) : one)),
  );
}

/** A report with its findings replaced, and what follows from that counted anew. */
export function withFindings(report: ReportDocument, findings: FindingDocument[]): ReportDocument {
  return { ...report, findings, summary: { ...report.summary, blocking: findings.filter(blocks).length } };
}

/** What another base had too says nothing of this one. */
function notKnown(finding: FindingDocument): FindingDocument {
  return finding.status === "known" ? opened(finding) : finding;
}

/** What a change adds is not old, whatever the baseline says. */
function notOld(finding: FindingDocument): FindingDocument {
  return finding.status === "baseline" && isNew(finding) ? opened(finding) : finding;
}

function opened(finding: FindingDocument): FindingDocument {
  return { ...finding, blocks: finding.enforcement === "mandatory", status: "open" };
}

/** What the base has too, and as bad, is shown and does not block. */
function softened(finding: FindingDocument): FindingDocument {
  if (isNew(finding) || !blocks(finding)) return finding;
  return { ...finding, blocks: false, status: "known" };
}

interface Stated<T> {
  /** As the head lists it. */
  readonly list: T[];
  readonly gone: T[];
}

type Compared = {
  readonly state?: FindingDocument["state"];
  readonly isWorse?: boolean | undefined;
  readonly id: string;
};

/** A base of 1.0 tells none of these: then of none it is said that it is new. */
function compare<T extends Compared>(
  head: readonly T[] = [],
  base: readonly T[] | undefined,
  by: Renaming,
  keys: Keys<T>,
  of: (one: T, by?: Renaming) => Comparable,
): Stated<T> {
  if (base === undefined) return { list: [...head], gone: [] };
  return stated(matched(head, base, by, keys), head, (now, before) => [of(now), of(before, by)]);
}

function stated<T extends Compared>(
  { both, added, gone }: Match<T>,
  head: readonly T[],
  sides: (now: T, before: T) => readonly [Comparable, Comparable],
): Stated<T> {
  const told = new Map<T, T>(added.map((one) => [one, { ...one, state: "new" }]));
  for (const [now, before] of both) {
    const changes = [...changesBetween(...sides(now, before)), ...hiddenChange(now, before)];
    told.set(now, changes.length === 0 ? { ...now, state: "unchanged" } : { ...now, ...changed(changes) });
  }
  return { list: head.map((one) => told.get(one) as T), gone: [...gone] };
}

/** What is hidden looks alike; the id is made of what stands behind it. */
function hiddenChange<T extends Compared>(now: T, before: T): Change[] {
  if (now.id === before.id || !JSON.stringify(now).includes(concealed)) return [];
  return [{ part: "place", from: concealed, to: concealed, isWorse: true }];
}

function changed(changes: Change[]) {
  return { state: "changed" as const, changes, isWorse: changes.some(({ isWorse }) => isWorse) };
}

/** `isPart`: what is gone may be there all the same. */
function counts<T extends Compared>({ list, gone }: Stated<T>, isPart: boolean) {
  const of = (holds: (one: T) => boolean) => list.filter(holds).length;
  return {
    new: of(({ state }) => state === "new"),
    worse: of(({ state, isWorse }) => state === "changed" && isWorse === true),
    changed: of(({ state, isWorse }) => state === "changed" && isWorse !== true),
    unchanged: of(({ state }) => state === "unchanged"),
    resolved: isPart ? 0 : gone.length,
  };
}

type By = Renaming | undefined;
type File = string | null | undefined;

function key(by: By, file: File, addresses: readonly string[], ...others: readonly string[]): string {
  const its = by ? addresses.map((one) => by.address(one, file)) : addresses;
  return JSON.stringify([by ? by.file(file) : (file ?? ""), ...its, ...others]);
}

const text = (by: By, said: string, file: File) => (by ? by.text(said, file) : said);

/** By what the findings of two reports are found again. One of 1.0 does not say by what they are told apart on a resource. */
function findingKeys(...reports: readonly ReportDocument[]): Keys<FindingDocument> {
  return reports.some(({ schemaVersion }) => schemaVersion === "1.0") ? byId : byEdge;
}

/** By policy, resource and edge. */
export const byEdge: Keys<FindingDocument> = {
  key: ({ policy, resource: { input, address }, edge = "" }, by) =>
    key(by, input, [address], policy, text(by, edge, input)),
  slot: (finding, by) => {
    const { input, address } = finding.resource;
    return key(by, input, [address], finding.policy, text(by, heldEnd(finding), input));
  },
};

const byId: Keys<FindingDocument> = {
  key: ({ id, resource: { input } }, by) => key(by, input, [], id),
  slot: ({ id, resource: { input } }, by) => key(by, input, [], id),
};

/** The end of a flow that stays what it is when the other one changes: the store that is read, or from which is copied. */
function heldEnd({ kind, edge = "" }: FindingDocument): string {
  if (kind === "grant") return edge.slice(edge.lastIndexOf(" -> "));
  return kind === "copy" ? edge.slice(0, edge.indexOf(" -> ")) : edge;
}

const storeKeys = {
  key: ({ input, address }: StoreDocument, by: By) => key(by, input, [address]),
  slot: ({ id }: StoreDocument) => id,
};

const copyKeys = {
  key: ({ input, address, what, from, to }: CopyDocument, by: By) =>
    key(by, input, [address, endOf(from), endOf(to)], what),
  slot: ({ input, address, what, from }: CopyDocument, by: By) => key(by, input, [address, endOf(from)], what),
};

const grantKeys = {
  key: ({ input, address, store, grantee, access }: GrantDocument, by: By) =>
    key(by, input, [address, store], grantee.kind, grantee.id, access),
  slot: ({ input, address, store }: GrantDocument, by: By) => key(by, input, [address, store]),
};

function endOf({ address, says }: CopyDocument["from"]): string {
  return address ?? says;
}
