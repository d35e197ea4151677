import type {
  Change,
  CopyDocument,
  GrantDocument,
  ReportDocument,
  StoreDocument,
  Where,
  Who,
} from "../../contract/report";

/** A store abroad, a copy that leaves or somebody outside who can read, as far as it is of regulated data: in one shape. */
export interface Flow {
  readonly kind: "storage" | "copy" | "grant";
  readonly part: StoreDocument | CopyDocument | GrantDocument;
  /** What the law says of it; null of what no longer leaves. */
  readonly verdict: StoreDocument["verdict"];
  /** Where it goes, or where the store abroad is; undefined of a grant. */
  readonly to: Where | undefined;
  /** Who reads it, or operates the account at home that it goes to. */
  readonly who: Who | undefined;
  /** Where that is; null where it is not known. */
  readonly side: "onshore" | "offshore" | null;
}

/** What became of the flows since the base. */
export interface FlowsSince {
  readonly added: readonly Flow[];
  readonly worse: readonly Flow[];
  /** Changed, and not for the worse: covered now, or narrower. */
  readonly better: readonly Flow[];
  readonly same: readonly Flow[];
  /** No longer there, or where it may be, as it was. */
  readonly removed: readonly Flow[];
  /** Still there, and no longer of regulated data since its class is another one. */
  readonly relabelled: readonly Flow[];
}

type Parts = Pick<ReportDocument, "stores" | "copies" | "grants">;

/** The flows that leave, or may leave. */
export function flowsOf(parts: Parts): Flow[] {
  return everything(parts).filter(({ verdict }) => verdict !== null);
}

/**
 * What was there before and held nothing regulated, or stayed, is a flow that was added; and the other way round. Undefined where
 * there is no base, or one that does not tell its flows.
 */
export function flowsSince(document: ReportDocument): FlowsSince | undefined {
  const { difference } = document;
  const all = everything(document);
  if (difference === undefined || all.some(({ part }) => part.state === undefined)) return undefined;
  const before = new Set(all.filter(({ part, verdict }) => part.state !== "new" && didLeave(part, verdict)));
  const leaving = all.filter(({ verdict }) => verdict !== null);
  const ended = all.filter((flow) => before.has(flow) && flow.verdict === null);
  const changed = leaving.filter((flow) => before.has(flow) && flow.part.state === "changed");
  return {
    added: leaving.filter((flow) => !before.has(flow)),
    worse: changed.filter(({ part }) => part.isWorse === true),
    better: changed.filter(({ part }) => part.isWorse !== true),
    same: leaving.filter((flow) => before.has(flow) && flow.part.state === "unchanged"),
    removed: [...flowsOf(difference.resolved), ...ended.filter(({ part }) => !isOnlyRelabelled(part)).map(asBefore)],
    relabelled: ended.filter(({ part }) => isOnlyRelabelled(part)),
  };
}

/** Whether it is of another class, and where it was. */
function isOnlyRelabelled({ changes = [] }: Flow["part"]): boolean {
  return (
    changes.some(({ part }) => part === "class") && changes.every(({ part }) => part !== "place" && part !== "who")
  );
}

/** With the data and the place that it had before. */
export function asBefore(flow: Flow): Flow {
  const { part, to } = flow;
  const was = (name: Change["part"]) => part.changes?.find((one) => one.part === name);
  const [data, place] = [was("class")?.from.split(", "), was("place")];
  const { from = "", zh } = place ?? {};
  const its = {
    classes: data?.filter((one) => one !== "?") ?? part.classes,
    isMore: data?.includes("?") ?? part.isMore,
  };
  return {
    ...flow,
    part: { ...part, ...its },
    to: to && place ? { ...to, region: null, place: from, says: from, zh: { place: zh?.["from"] ?? from } } : to,
  };
}

/** Whether the law had something to say of it in the base: what did not change is as now. */
function didLeave({ changes = [] }: Flow["part"], now: Flow["verdict"]): boolean {
  const ground: Change | undefined = changes.find(({ part }) => part === "ground");
  return (ground ? ground.from : (now ?? "")) !== "";
}

/** The stores, copies and grants of a report, wherever they are. */
export function everything({ stores = [], copies = [], grants = [] }: Parts): Flow[] {
  return [...stores.map(ofStore), ...copies.map(ofCopy), ...grants.map(ofGrant)];
}

function ofStore(part: StoreDocument): Flow {
  const { verdict, where } = part;
  return { kind: "storage", part, verdict, to: where, who: undefined, side: where.side };
}

function ofCopy(part: CopyDocument): Flow {
  const { verdict, to, recipient } = part;
  if (to.side !== "onshore" || !recipient) return { kind: "copy", part, verdict, to, who: undefined, side: to.side };
  return { kind: "copy", part, verdict, to, who: recipient, side: recipient.country === null ? null : "offshore" };
}

function ofGrant(part: GrantDocument): Flow {
  const { verdict, grantee, side } = part;
  return { kind: "grant", part, verdict, to: undefined, who: grantee, side };
}
