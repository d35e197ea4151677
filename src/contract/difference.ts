import { type Comparable, changesBetween, ofCopy, ofFinding, ofGrant, ofStore } from "./changes";
import { type Keys, type Match, matched, type Renaming, renaming } from "./match";
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
  const by = renaming(head, base);
  const findings = stated(
    matched(head.findings, base.findings, by, findingKeys(head, base)),
    head.findings,
    (now, before) => ofFinding(now, before),
  );
  const stores = compare(head.stores, base.stores, by, storeKeys, ofStore);
  const copies = compare(head.copies, base.copies, by, copyKeys, ofCopy);
  const grants = compare(head.grants, base.grants, by, grantKeys, ofGrant);
  const { inputs, verdict, configuration, tool } = base;
  return withFindings(
    {
      ...head,
      stores: stores.list,
      copies: copies.list,
      grants: grants.list,
      difference: {
        base: { inputs, verdict, configuration, tool },
        failOn,
        findings: counts(findings),
        stores: counts(stores),
        copies: counts(copies),
        grants: counts(grants),
        resolved: { findings: findings.gone, stores: stores.gone, copies: copies.gone, grants: grants.gone },
      },
    },
    findings.list.map(notOld).map((one) => (failOn === "new" ? softened(one) : one)),
  );
}

/** A report with its findings replaced, and what follows from that counted anew. */
export function withFindings(report: ReportDocument, findings: FindingDocument[]): ReportDocument {
  return { ...report, findings, summary: { ...report.summary, blocking: findings.filter(blocks).length } };
}

/** What a change adds is not old, whatever the baseline says. */
function notOld(finding: FindingDocument): FindingDocument {
  if (finding.status !== "baseline" || !isNew(finding)) return finding;
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
  of: (one: T) => Comparable,
): Stated<T> {
  if (base === undefined) return { list: [...head], gone: [] };
  return stated(matched(head, base, by, keys), head, (now, before) => [of(now), of(before)]);
}

function stated<T extends Compared>(
  { both, added, gone }: Match<T>,
  head: readonly T[],
  sides: (now: T, before: T) => readonly [Comparable, Comparable],
): Stated<T> {
  const told = new Map<T, T>(added.map((one) => [one, { ...one, state: "new" }]));
  for (const [now, before] of both) {
    const changes = changesBetween(...sides(now, before));
    told.set(now, changes.length === 0 ? { ...now, state: "unchanged" } : { ...now, ...changed(changes) });
  }
  return { list: head.map((one) => told.get(one) as T), gone: [...gone] };
}

function changed(changes: Change[]) {
  return { state: "changed" as const, changes, isWorse: changes.some(({ isWorse }) => isWorse) };
}

function counts<T extends Compared>({ list, gone }: Stated<T>) {
  const of = (holds: (one: T) => boolean) => list.filter(holds).length;
  return {
    new: of(({ state }) => state === "new"),
    worse: of(({ state, isWorse }) => state === "changed" && isWorse === true),
    changed: of(({ state, isWorse }) => state === "changed" && isWorse !== true),
    unchanged: of(({ state }) => state === "unchanged"),
    resolved: gone.length,
  };
}

type By = Renaming | undefined;

function key(
  by: By,
  file: string | null | undefined,
  addresses: readonly string[],
  ...others: readonly string[]
): string {
  const its = by ? addresses.map(by.address) : addresses;
  return JSON.stringify([by ? by.file(file) : (file ?? ""), ...its, ...others]);
}

const text = (by: By, said: string) => (by ? by.text(said) : said);

/** By what the findings of two reports are found again. One of 1.0 does not say by what they are told apart on a resource. */
export function findingKeys(...reports: readonly ReportDocument[]): Keys<FindingDocument> {
  return reports.every(({ findings }) => findings.every(({ edge }) => edge !== undefined)) ? byEdge : byId;
}

const byEdge = {
  key: ({ policy, resource, edge = "" }: FindingDocument, by: By) =>
    key(by, resource.input, [resource.address], policy, text(by, edge)),
  slot: (finding: FindingDocument, by: By) =>
    key(by, finding.resource.input, [finding.resource.address], finding.policy, text(by, heldEnd(finding))),
};

const byId = {
  key: ({ id }: FindingDocument) => id,
  slot: ({ id }: FindingDocument) => id,
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
