import type { Counted, Term } from "../../language";

/** What is said of flows by how they stand: where nothing is known to be wrong, what cannot be told is told as such. */
export type Standing = "denied" | "place" | "class" | "ground" | "record" | "free";

/** Flows, as they stand in a clause: "one flow of important data to Frankfurt (eu-central-1)". */
export const flowPhrases: Readonly<Record<Standing, Counted>> = {
  denied: {
    one: "{number} flow of {data} to {places}",
    several: "{number} flows of {data} to {places}",
    zh: "{number} 条流向{places}的数据流（{data}）",
  },
  place: {
    one: "{number} flow of {data} of which it cannot be told where it goes",
    several: "{number} flows of {data} of which it cannot be told where they go",
    zh: "{number} 条无法判断去向的数据流（{data}）",
  },
  class: {
    one: "{number} flow to {places} of which it cannot be told what data it carries",
    several: "{number} flows to {places} of which it cannot be told what data they carry",
    zh: "{number} 条流向{places}、无法判断数据类别的数据流",
  },
  ground: {
    one: "{number} flow of {data} to {places} of which it cannot be told whether it may leave",
    several: "{number} flows of {data} to {places} of which it cannot be told whether they may leave",
    zh: "{number} 条流向{places}、无法判断可否出境的数据流（{data}）",
  },
  record: {
    one: "{number} flow of {data} to {places} that is covered by {records}",
    several: "{number} flows of {data} to {places} that are covered by {records}",
    zh: "{number} 条流向{places}、由 {records} 覆盖的数据流（{data}）",
  },
  free: {
    one: "{number} flow of {data} to {places} that needs no record",
    several: "{number} flows of {data} to {places} that need no record",
    zh: "{number} 条流向{places}、无须记录的数据流（{data}）",
  },
};

/** Grants, as clauses of their own: "lets account 1234, operated from Germany, read important data". */
export const grantClauses: Readonly<Record<Standing, Term>> = {
  denied: { en: "lets {who} {access} {data}", zh: "使{who}可以{access}{data}" },
  place: {
    en: "lets {who} {access} {data} (from where is not known)",
    zh: "使{who}可以{access}{data}（所在地不明）",
  },
  class: {
    en: "lets {who} {access} data of a class that cannot be told",
    zh: "使{who}可以{access}类别无法判断的数据",
  },
  ground: {
    en: "lets {who} {access} {data} (whether that is allowed cannot be told)",
    zh: "使{who}可以{access}{data}（无法判断是否允许）",
  },
  record: {
    en: "lets {who} {access} {data}, covered by {records}",
    zh: "使{who}可以{access}{data}（由 {records} 覆盖）",
  },
  free: { en: "lets {who} {access} {data}, which needs no record", zh: "使{who}可以{access}{data}（无须记录）" },
};

/** What a change does to flows, each of them behind "This change". */
export const clauses = {
  adds: { en: "adds {flows}", zh: "新增 {flows}" },
  has: { en: "has {flows}", zh: "有 {flows}" },
  removes: { en: "removes {flows}", zh: "移除 {flows}" },
  stops: { en: "no longer lets {who} {access} {data}", zh: "使{who}不再能{access}{data}" },
  labels: {
    one: "labels {flows} as {now} (it still leaves)",
    several: "labels {flows} as {now} (they still leave)",
    zh: "将 {flows}改标为{now}（数据仍然出境）",
  },
  labelsOpened: {
    en: "labels {data} that {who} can {access} as {now} (it can still be read)",
    zh: "将{who}可以{access}的数据（{data}）改标为{now}（仍可{access}）",
  },
  opens: {
    en: "opens {data} to {to}, where before {from} could {access} it",
    zh: "将{data}开放给{to}（此前可{access}者为{from}）",
  },
  sends: { en: "sends {data} to {to} instead of {from}", zh: "将{data}改为传输至{to}（此前为{from}）" },
  uncovers: {
    onFlow: { en: "leaves {flows} without a record", zh: "使 {flows}失去记录的覆盖" },
    onGrant: {
      en: "takes away the record on which {who} could {access} {data}",
      zh: "使{who}{access}{data}失去记录的覆盖",
    },
  },
  covers: {
    onFlow: { en: "puts {flows} under {records}", zh: "由 {records} 覆盖 {flows}" },
    onGrant: {
      en: "puts under {records} that {who} can {access} {data}",
      zh: "由 {records} 覆盖{who}{access}{data}",
    },
  },
} as const satisfies Readonly<Record<string, Term | Counted | Readonly<Record<string, Term>>>>;

/** Clauses that only count, bare where what is before them says of what. */
export const counts = {
  onlySame: {
    one: "neither adds nor removes a flow, and leaves the one there is as it was",
    several: "neither adds nor removes a flow, and leaves the {number} there are as they were",
    zh: "未增减出境数据流，现有 {number} 条不变",
  },
  bare: {
    worse: { one: "makes {number} worse", several: "makes {number} worse", zh: "使 {number} 条加重" },
    better: {
      one: "changes {number}, not for the worse",
      several: "changes {number}, not for the worse",
      zh: "{number} 条有变化，但未加重",
    },
    removes: { one: "removes {number}", several: "removes {number}", zh: "移除 {number} 条" },
    same: { one: "leaves {number} as it was", several: "leaves {number} as they were", zh: "其余 {number} 条不变" },
  },
  named: {
    worse: {
      one: "makes {number} flow worse",
      several: "makes {number} flows worse",
      zh: "使 {number} 条数据流的情形加重",
    },
    better: {
      one: "changes {number} flow, not for the worse",
      several: "changes {number} flows, not for the worse",
      zh: "{number} 条数据流有变化，但未加重",
    },
    removes: { one: "removes {number} flow", several: "removes {number} flows", zh: "移除 {number} 条数据流" },
    same: {
      one: "leaves {number} flow as it was",
      several: "leaves {number} flows as they were",
      zh: "其余 {number} 条数据流不变",
    },
  },
} as const;

/** Sentences, and what stands within clauses. */
export const parts = {
  change: { en: "This change {clauses}.", zh: "本次变更{clauses}。" },
  now: { en: "This deployment {clauses}.", zh: "本部署{clauses}。" },
  nothing: { en: "No regulated data is known to leave the Chinese mainland.", zh: "未发现受管控数据出境。" },
  nothingSince: {
    en: "No regulated data is known to leave the Chinese mainland, before this change or after it.",
    zh: "本次变更前后，均未发现受管控数据出境。",
  },
  nothingLabelled: {
    en: "As the data is labelled now, none that is regulated is known to leave the Chinese mainland.",
    zh: "按现有标签，未发现受管控数据出境。",
  },
  findingsOnly: {
    en: "The base does not tell its flows, so that only findings are compared. New: {new}. Worse: {worse}. Resolved: {resolved}.",
    zh: "基准报告未列出数据流，因此只比较检查结果。新增：{new}。加重：{worse}。已解决：{resolved}。",
  },
  noClass: { en: "data of no class", zh: "没有类别的数据" },
  dataUnknown: { en: "data of a class that is not known", zh: "类别不明的数据" },
  place: { en: "{name} ({region})", zh: "{name}（{region}）" },
  operated: { en: "{who}, operated from {country}", zh: "{who}（运营地：{country}）" },
  operatedEach: { en: "{who} (operated from {country})", zh: "{who}（运营地：{country}）" },
  operatedBefore: { en: "{who}, operated from {country},", zh: "{who}（运营地：{country}）" },
  in: { en: "{who} in {country}", zh: "位于{country}的{who}" },
  clause: { en: "{first}, {last}", zh: "{first}，{last}" },
  lastClause: { en: "{first}, and {last}", zh: "{first}，{last}" },
} as const satisfies Readonly<Record<string, Term>>;

export const accesses: Readonly<Record<string, Term>> = {
  read: { en: "read", zh: "读取" },
  decrypt: { en: "decrypt", zh: "解密" },
  control: { en: "take control of", zh: "控制" },
};

/** New findings that are about no flow. */
export const besides: Counted = {
  one: "Besides, {number} new finding is about labels, records or waivers.",
  several: "Besides, {number} new findings are about labels, records or waivers.",
  zh: "另有 {number} 项新增的检查结果，涉及标签、记录或者例外。",
};

/** Stores whose data is of a lower class by this change. */
export const lowered = {
  leaving: {
    one: "It lowers the class of {number} store whose data leaves, or may leave.",
    several: "It lowers the class of {number} stores whose data leaves, or may leave.",
    zh: "它降低了 {number} 个存储的数据类别，其数据出境或者可能出境。",
  },
  staying: {
    one: "It lowers the class of {number} store whose data is not known to leave.",
    several: "It lowers the class of {number} stores whose data is not known to leave.",
    zh: "它降低了 {number} 个存储的数据类别，未发现其数据出境。",
  },
} as const satisfies Readonly<Record<string, Counted>>;

/** Flows that a plan of a part does not show. */
export const unseenFlows: Counted = {
  one: "Besides, {number} flow of the base is not in this partial plan: whether it is still there is not known.",
  several:
    "Besides, {number} flows of the base are not in this partial plan: whether they are still there is not known.",
  zh: "另有 {number} 条基准中的数据流不在本次部分计划中，无法判断是否仍然存在。",
};

/** Why what the base found is found no longer, though what it is about still stands. */
export const reasons = {
  covered: { en: "covered now by {record}", zh: "现由 {record} 覆盖" },
  relabelled: {
    en: "still there, with another class: {from}, now {to}",
    zh: "仍然存在，只是数据类别由{from}改为{to}",
  },
  disabled: {
    en: "still there, and not judged: the policy {policy} is disabled",
    zh: "仍然存在，但未作判断：策略 {policy} 已停用",
  },
} as const satisfies Readonly<Record<string, Term>>;

/** What is not named of a longer list. */
export const others = {
  places: { one: "{number} other place", several: "{number} other places", zh: "另外 {number} 处" },
  who: { one: "{number} other", several: "{number} others", zh: "另外 {number} 方" },
  records: { one: "{number} other record", several: "{number} other records", zh: "另外 {number} 条记录" },
} as const satisfies Readonly<Record<string, Counted>>;

/** One to twelve, as English writes them. */
export const numerals = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
