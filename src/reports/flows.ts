import type { Change, CopyDocument, GrantDocument, ReportDocument, StoreDocument, Where, Who } from "../contract/report";

/** A store abroad, a copy that leaves or somebody outside who can read, as far as it is of regulated data: in one shape. */
export interface Flow {
  readonly kind: "storage" | "copy" | "grant";
  readonly part: StoreDocument | CopyDocument | GrantDocument;
  readonly verdict: "allowed" | "review" | "denied";
  /** Where the data is. A store abroad is where it goes. */
  readonly from: Where | undefined;
  /** Where it goes; undefined of a grant. */
  readonly to: Where | undefined;
  /** Who reads it, or operates the account that it goes to. */
  readonly who: Who | undefined;
  /** Where the data or the reader is: null where that is not known. */
  readonly side: "onshore" | "offshore" | null;
  readonly changes: readonly Change[];
}

/** What became of the flows since the base. */
export interface FlowsSince {
  readonly added: readonly Flow[];
  readonly worse: readonly Flow[];
  /** Changed, and not for the worse: covered now, or narrower. */
  readonly better: readonly Flow[];
  readonly same: readonly Flow[];
  readonly removed: readonly Flow[];
}

/** The flows that leave, or may leave. */
export function flowsOf({ stores = [], copies = [], grants = [] }: Parts): Flow[] {
  return [...stores.flatMap(ofStore), ...copies.flatMap(ofCopy), ...grants.flatMap(ofGrant)];
}

type Parts = Pick<ReportDocument, "stores" | "copies" | "grants">;

/** What was there before and held nothing regulated, or stayed, is a flow that was added; and the other way round. */
export function flowsSince(document: ReportDocument): FlowsSince | undefined {
  const { difference } = document;
  if (difference === undefined) return undefined;
  const now = flowsOf(document);
  const known = now.filter((flow) => flow.part.state !== "new" && didLeave(flow.changes, flow.verdict));
  const changed = known.filter(({ part }) => part.state === "changed");
  const were = [document.stores ?? [], document.copies ?? [], document.grants ?? []]
    .flat()
    .filter(({ verdict, changes = [] }) => verdict === null && didLeave(changes, ""));
  const stays = new Set<Flow["part"]>(were);
  const asBefore = <T extends Flow["part"]>(list: readonly T[] = []) =>
    list.filter((part) => stays.has(part)).map((part) => ({ ...part, verdict: "review" as const }));
  return {
    added: now.filter((flow) => !known.includes(flow)),
    worse: changed.filter(({ part }) => part.isWorse === true),
    better: changed.filter(({ part }) => part.isWorse !== true),
    same: known.filter(({ part }) => part.state !== "changed"),
    removed: [
      ...flowsOf(difference.resolved),
      ...flowsOf({
        stores: asBefore(document.stores),
        copies: asBefore(document.copies),
        grants: asBefore(document.grants),
      }),
    ],
  };
}

/** Whether the law had something to say of it in the base: what did not change is as now. */
function didLeave(changes: readonly Change[], verdict: string): boolean {
  const ground = changes.find(({ part }) => part === "ground");
  return (ground ? ground.from : verdict) !== "";
}

function ofStore(part: StoreDocument): Flow[] {
  const { verdict, where, changes = [] } = part;
  if (verdict === null) return [];
  const ends = { from: undefined, to: where, who: undefined, side: where.side };
  return [{ kind: "storage", part, verdict, ...ends, changes }];
}

function ofCopy(part: CopyDocument): Flow[] {
  const { verdict, from, to, recipient, changes = [] } = part;
  if (verdict === null) return [];
  const handed = to.side === "onshore" ? recipient : null;
  const side = handed ? (handed.country === null ? null : "offshore") : to.side;
  return [{ kind: "copy", part, verdict, from, to, who: handed ?? undefined, side, changes }];
}

function ofGrant(part: GrantDocument): Flow[] {
  const { verdict, grantee, side, changes = [] } = part;
  if (verdict === null) return [];
  return [{ kind: "grant", part, verdict, from: undefined, to: undefined, who: grantee, side, changes }];
}
