import { decisionTable, guidelines2026, strict } from "../../catalog/law";
import type { Profile } from "../../catalog/law/vocabulary";

/** The profiles that come with Onshore. */
export const profiles: readonly Profile[] = [guidelines2026, strict];

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
  const lists = house.ftzLists?.filter(
    ({ polarity, items, complete }) => polarity === "negative" && complete && items.length === 0,
  );
  for (const { zone, edition } of lists ?? []) faults.push(`the list ${zone} ${edition} is complete, and has no items`);
  return {
    profile: {
      ...house,
      adds: [...base.adds, ...house.adds],
      closes: [...base.closes, ...house.closes],
      reviewBlocks: base.reviewBlocks || house.reviewBlocks,
      importantItems: [...(base.importantItems ?? []), ...(house.importantItems ?? [])],
      ftzLists: [...(base.ftzLists ?? []), ...(house.ftzLists ?? [])],
    },
    faults,
  };
}
