import type { ObjectionCode } from "../law/reasons";
import type { Copy, DataClass, End, Grant, Grantee, Label, Store, Unmodelled } from "../model/data-map";
import type { Place } from "../model/place";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import { type Coverage, covering, type Flow, recordFor, regulatedOnly } from "./covering";
import type { Assessment, Registers } from "./registers";

/** Data that leaves, or may leave, the mainland. */
export interface Leaving {
  readonly flow: Flow;
  /** Why it is not known whether it leaves, or what does; undefined when it does leave. */
  readonly open?: Unknown;
  /** What is open: where it goes, of which class it is, or whether a record covers it. */
  readonly openIs?: "place" | "class" | "record";
  readonly coverage: Coverage;
}

type Ground = Pick<Registers, "assessments"> & { readonly today: string };

/** A store abroad of which its own tags, or those of what it is a part of, say that it holds regulated data. */
export function leavingStore({ label, place, resource }: Store | Unmodelled, ground: Ground): Leaving | undefined {
  if (label.own === undefined) return undefined;
  const own: Label = isUnknown(label.own) ? label : { ...label, classes: label.own };
  return leaving(own, place, ground, { account: isUnknown(resource.account) ? undefined : resource.account });
}

/** A copy that lands abroad, whatever the target says of itself. */
export function leavingCopy(copy: Copy, ground: Ground): Leaving | undefined {
  const carried = copy.from.store?.label ?? { classes: [], ...(copy.from.unknown && { unknown: copy.from.unknown }) };
  const { place, operator } = copy.to;
  // What stays in a mainland region may still be handed to an account that is operated from abroad.
  if (place.side === "onshore" && operator)
    return leaving(carried, operator.place, ground, receiver(operator), copy.doubt);
  return leaving(carried, place, ground, { account: receivingAccount(copy.to) }, copy.doubt);
}

/** What lands in a store of the same deployment stays with who deploys it, even if the plan does not show the account. */
function receivingAccount({ account, store }: End): Flow["account"] {
  return store && isUnknown(account) ? undefined : account;
}

/** A store that somebody abroad can read: the store stays where it is, and the reader is the recipient. */
export function leavingGrant({ store, grantee, doubt }: Grant, ground: Ground): Leaving | undefined {
  const { country, side } = grantee.place;
  const place: Place = { side, country, says: grantee.place.says };
  return leaving(store.label, place, ground, receiver(grantee), doubt);
}

/** The record that would cover a grant; undefined where none can. */
export function recordOf(grant: Grant, ground: Ground): Assessment | undefined {
  const leaving = leavingGrant(grant, ground);
  if (!leaving || leaving.coverage.covered) return undefined;
  const record = recordFor(leaving.flow);
  const covered = leavingGrant(grant, { ...ground, assessments: [record] });
  return covered?.coverage.covered && !covered.open ? record : undefined;
}

/** Who receives, as an assessment names its recipients; where no account is named, none fits. */
export function receiver({ account, name, place }: Grantee): Pick<Flow, "recipient"> & { account: Fact<string> } {
  return { account: account ?? place.country, ...(name !== undefined && { recipient: name }) };
}

function leaving(
  label: { readonly classes: readonly DataClass[]; readonly unknown?: Unknown },
  place: Place,
  { assessments, today }: Ground,
  receiver: Pick<Flow, "recipient"> & { readonly account: Flow["account"] | undefined },
  doubt?: Unknown,
): Leaving | undefined {
  const classes = regulatedOnly(label.classes);
  if (place.side === "onshore" || (classes.length === 0 && label.unknown === undefined)) return undefined;
  const { account, recipient } = receiver;
  const flow: Flow = {
    classes,
    country: place.country,
    ...(place.region !== undefined && { region: place.region }),
    ...(account !== undefined && { account }),
    ...(recipient !== undefined && { recipient }),
  };
  const coverage: Coverage =
    classes.length === 0 ? { covered: false, considered: [] } : covering(flow, assessments, today);
  const where = coverage.covered ? undefined : (doubt ?? (isUnknown(place.side) ? place.side : undefined));
  if (where) return { flow, open: where, openIs: "place", coverage };
  // What is covered, or not regulated, may still carry more than is known of it.
  const more = coverage.covered || classes.length === 0 ? label.unknown : undefined;
  if (more) return { flow, open: more, openIs: "class", coverage };
  const record = coverage.covered ? undefined : coverage.forReview;
  if (record) return { flow, open: unknown("record-for-review", record.id), openIs: "record", coverage };
  return { flow, coverage };
}

/** Records that speak of the flow but do not cover it, with the plainest reason of each. */
export function tried({
  coverage,
}: Leaving): readonly { readonly assessment: Assessment; readonly because: ObjectionCode }[] {
  if (coverage.covered) return [];
  return coverage.considered
    .filter(({ because }) => because.length === 1)
    .map(({ assessment, because }) => ({ assessment, because: because[0] as ObjectionCode }));
}
