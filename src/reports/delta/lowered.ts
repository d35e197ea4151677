import type { Change, CopyDocument, GrantDocument, ReportDocument, StoreDocument } from "../../contract/report";
import { type Language, tell } from "../../language";
import { everything, type Flow } from "./flows";
import { classesIn, inEach } from "./phrases";

/** A store whose data is of a lower class than in the base, and where its data goes all the same. */
export interface Lowered {
  readonly store: StoreDocument;
  readonly change: Change;
  /** What leaves from it, or may, whatever the law now says of it. */
  readonly leaving: readonly Flow[];
}

/** Stores that lost a class that the law regulates, by a tag or by the labels of onshore.yaml. */
export function loweredStores(document: ReportDocument): Lowered[] {
  const outside = everything(document).filter(({ side }) => side !== "onshore");
  return (document.stores ?? []).flatMap((store) => {
    const change = (store.changes ?? []).find((one) => one.part === "class" && isLower(one));
    const leaving = outside.filter((flow) => isOf(flow, store));
    return change ? [{ store, change, leaving }] : [];
  });
}

const order = ["?", "core", "important", "sensitive-personal", "personal"];

/** Whether a class is gone, and none above it has come; that it is no longer told is not known to be lower. */
function isLower({ from, to }: Change): boolean {
  const [before, now] = [from.split(", "), to.split(", ")];
  const highest = order.findIndex((name) => now.includes(name) && !before.includes(name));
  return order.some((name, rank) => {
    const isGone = name !== "?" && before.includes(name) && !now.includes(name);
    return isGone && (highest === -1 || rank < highest);
  });
}

/** Whether a flow is of the data in a store: the store itself, a copy from it, or a grant on it. */
function isOf({ part }: Flow, { address, input }: StoreDocument): boolean {
  const { store, from, address: its } = part as Partial<CopyDocument & GrantDocument>;
  return part.input === input && (store ?? (from ? from.address : its)) === address;
}

/** "important data" and "general data": the classes before and now. */
export function classTexts({ from, to }: Pick<Change, "from" | "to">) {
  const known = (codes: string) => codes.split(", ").filter((one) => one !== "" && one !== "?");
  return { from: classesIn(known(from)), to: classesIn(known(to)) };
}

/** Where a flow goes, or to whom. */
export function endOf({ to, who }: Flow, language: Language): string {
  if (who) return tell(inEach(who, "says"), language);
  return to ? tell(inEach(to, "place"), language) : "";
}
