import { decisionTable, ftzLists, guidelines2026, strict } from "../../catalog/law";
import type { FtzList, Profile, Row } from "../../catalog/law/vocabulary";
import { folded } from "./flow";
import type { OfficialItems } from "./important-data";

/** The profiles that come with Onshore. */
export const profiles: readonly Profile[] = [guidelines2026, strict];

/** The one that is meant where none is named. */
export const usualProfile = guidelines2026;

/** What a house writes down of how it reads the law. */
export interface House {
  readonly profile?: string | undefined;
  readonly adds?: readonly (Omit<Row, "question" | "basis" | "says"> & { readonly says: string })[] | undefined;
  readonly closes?: readonly string[] | undefined;
  readonly undeterminedBlocks?: boolean | undefined;
  readonly importantItems?: readonly string[] | undefined;
  readonly official?: OfficialItems | undefined;
  readonly ftzLists?: readonly Omit<FtzList, "title" | "complete" | "certainty">[] | undefined;
}

/** The profile that a house names, with what it asks more. */
export function profileOf(house: House): { readonly profile: Profile; readonly faults: readonly string[] } {
  const { profile: named, adds = [], closes = [], undeterminedBlocks = false, ftzLists: lists = [], official } = house;
  const base = profiles.find(({ id }) => id === named) ?? guidelines2026;
  const importantItems = [...(house.importantItems ?? []), ...(official?.items ?? [])];
  if (adds.length + closes.length + importantItems.length + lists.length === 0 && !undeterminedBlocks && !official)
    return { profile: base, faults: [] };
  const { profile, faults } = houseProfile(base, {
    id: `${base.id} and the house`,
    says: {
      en: `${base.says.en}; and what onshore.yaml asks more`,
      zh: `${base.says.zh}；并适用 onshore.yaml 中更严的要求`,
    },
    adds: adds.map((row) => ({
      ...row,
      says: { en: row.says, zh: row.says },
      question: row.asks === "deny" ? 2 : 4,
      ...((row.asks === "deny" || row.asks === "review") && { reason: "house-rule" }),
      basis: [{ instrument: "decision", certainty: "decision" }],
    })),
    closes,
    reviewBlocks: undeterminedBlocks,
    importantItems,
    ftzLists: lists.map((list) => ({
      ...list,
      title: { en: `${list.zone} ${list.edition}`, zh: `${list.zone} ${list.edition}` },
      complete: true,
      certainty: "read",
    })),
  });
  return { profile, faults: [...(official?.faults ?? []), ...faults] };
}

/**
 * A profile of a house, on top of another. Rows are added and exemptions closed, never the other way round, so that it can only be
 * stricter; what would make it laxer all the same is a fault, told in words.
 */
export function houseProfile(
  base: Profile,
  house: Profile,
): { readonly profile: Profile; readonly faults: readonly string[] } {
  const taken = new Set([...decisionTable, ...base.adds].map(({ id }) => id));
  const faults = house.adds.flatMap(({ id, asks, when, needs, exemptions, reason }) => [
    ...(taken.has(id) ? [`the row ${id} is there already`] : []),
    ...(when === undefined ? [`the row ${id} has no condition`] : []),
    ...(asks === "none" && needs === undefined ? [`the row ${id} asks nothing`] : []),
    ...(exemptions === undefined ? [] : [`the row ${id} opens an exemption`]),
    ...(asks === "deny" && reason === undefined ? [`the row ${id} denies without a reason code`] : []),
    ...(asks === "review" && reason === undefined ? [`the row ${id} has a person look without a reason code`] : []),
    ...(when?.ciio === false || [when?.plain, when?.sensitive, when?.persons].some((band) => band?.below !== undefined)
      ? [`the row ${id} would ask less of more persons, or of an operator of critical infrastructure`]
      : []),
    ...(when?.only === undefined ? [] : [`the row ${id} would ask less of more classes`]),
  ]);
  for (const { zone, edition, polarity, items, complete } of house.ftzLists ?? []) {
    const editions = editionsOf(zone);
    if (polarity === "negative" && complete && items.length === 0)
      faults.push(`the list ${zone} ${edition} is complete, and has no items`);
    if (editions.length > 0 && !editions.includes(edition))
      faults.push(`the list ${zone} ${edition} is not known, and others of that zone are: ${editions.join(", ")}`);
  }
  return {
    profile: {
      ...house,
      adds: [...base.adds, ...house.adds],
      closes: [...base.closes, ...house.closes],
      reviewBlocks: base.reviewBlocks || house.reviewBlocks,
      importantItems: [...(base.importantItems ?? []), ...(house.importantItems ?? [])],
      ftzLists: [...(base.ftzLists ?? []), ...(house.ftzLists ?? []).map(asKnown)],
    },
    faults,
  };
}

function editionsOf(zone: string): string[] {
  return ftzLists.filter((one) => one.zone === folded(zone)).map(({ edition }) => edition);
}

/** Of a list that is known a house may have the items; what it means, and from when, is known. */
function asKnown({ items, complete, ...list }: FtzList): FtzList {
  const zone = folded(list.zone);
  const known = ftzLists.find((one) => one.zone === zone && one.edition === list.edition);
  return { ...(known ?? { ...list, zone }), items: [...new Set([...(known?.items ?? []), ...items])], complete };
}
