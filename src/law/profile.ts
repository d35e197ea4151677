import { decisionTable, ftzLists, guidelines2026, strict } from "../../catalog/law";
import type { FtzList, Profile, Row } from "../../catalog/law/vocabulary";
import { joined, type Text, text } from "../language";
import { folded } from "./flow";
import type { OfficialItems } from "./important-data";
import { namesIn } from "./words";

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
export function profileOf(house: House): { readonly profile: Profile; readonly faults: readonly Text[] } {
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
): { readonly profile: Profile; readonly faults: readonly Text[] } {
  const taken = new Set([...decisionTable, ...base.adds].map(({ id }) => id));
  const rows = house.adds.flatMap((row) =>
    rowFaults(row, taken).map((fault) => text(its.rows[fault], { row: row.id })),
  );
  const lists = (house.ftzLists ?? []).flatMap(listFaults);
  return {
    profile: {
      ...house,
      adds: [...base.adds, ...house.adds],
      closes: [...base.closes, ...house.closes],
      reviewBlocks: base.reviewBlocks || house.reviewBlocks,
      importantItems: [...(base.importantItems ?? []), ...(house.importantItems ?? [])],
      ftzLists: [...(base.ftzLists ?? []), ...(house.ftzLists ?? []).map(asKnown)],
    },
    faults: [...rows, ...lists],
  };
}

const its = {
  rows: {
    taken: { en: "the row {row} is there already", zh: "规则 {row} 已经存在" },
    unconditional: { en: "the row {row} has no condition", zh: "规则 {row} 没有条件" },
    idle: { en: "the row {row} asks nothing", zh: "规则 {row} 没有任何要求" },
    opening: { en: "the row {row} opens an exemption", zh: "规则 {row} 开放了豁免" },
    denying: { en: "the row {row} denies without a reason code", zh: "规则 {row} 不允许出境，却没有原因代码" },
    reviewing: {
      en: "the row {row} has a person look without a reason code",
      zh: "规则 {row} 要求人工复核，却没有原因代码",
    },
    laxerForMore: {
      en: "the row {row} would ask less of more persons, or of an operator of critical infrastructure",
      zh: "规则 {row} 对人数更多者或者关键信息基础设施运营者的要求反而更低",
    },
    laxerForClasses: {
      en: "the row {row} would ask less of more classes",
      zh: "规则 {row} 对数据类别更多者的要求反而更低",
    },
  },
  lists: {
    empty: {
      en: "the list {zone} {edition} is complete, and has no items",
      zh: "清单 {zone} {edition} 标为完整，却没有条目",
    },
    unknown: {
      en: "the list {zone} {edition} is not known, and others of that zone are: {editions}",
      zh: "没有清单 {zone} {edition}，该区已有的版本为：{editions}",
    },
  },
} as const;

function rowFaults({ id, asks, when, needs, exemptions, reason }: Row, taken: ReadonlySet<string>) {
  const bands = [when?.plain, when?.sensitive, when?.persons];
  const is: Readonly<Record<keyof typeof its.rows, boolean>> = {
    taken: taken.has(id),
    unconditional: when === undefined,
    idle: asks === "none" && needs === undefined,
    opening: exemptions !== undefined,
    denying: asks === "deny" && reason === undefined,
    reviewing: asks === "review" && reason === undefined,
    laxerForMore: when?.ciio === false || bands.some((band) => band?.below !== undefined),
    laxerForClasses: when?.only !== undefined,
  };
  return namesIn(its.rows).filter((fault) => is[fault]);
}

function listFaults({ zone, edition, polarity, items, complete }: FtzList): Text[] {
  const editions = editionsOf(zone);
  const isEmpty = polarity === "negative" && complete && items.length === 0;
  const isUnknown = editions.length > 0 && !editions.includes(edition);
  return [
    ...(isEmpty ? [text(its.lists.empty, { zone, edition })] : []),
    ...(isUnknown ? [text(its.lists.unknown, { zone, edition, editions: joined(editions) })] : []),
  ];
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
