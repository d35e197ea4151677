import type { Counted, Term } from "../../language";

/** The first line: what it comes to. */
export const verdicts = {
  blocks: { one: "{number} finding blocks", several: "{number} findings block", zh: "{number} 项检查结果予以拦截" },
  blocksChange: {
    one: "{number} finding blocks this change",
    several: "{number} findings block this change",
    zh: "{number} 项检查结果拦截本次变更",
  },
  newOnly: {
    one: "nothing blocks; {number} new finding",
    several: "nothing blocks; {number} new findings",
    zh: "没有拦截；新增 {number} 项检查结果",
  },
  asBefore: {
    one: "nothing new; {number} finding as before",
    several: "nothing new; {number} findings as before",
    zh: "没有新增；原有 {number} 项检查结果",
  },
  open: {
    one: "nothing blocks; {number} finding",
    several: "nothing blocks; {number} findings",
    zh: "没有拦截；{number} 项检查结果",
  },
} as const satisfies Readonly<Record<string, Counted>>;

/** What follows in the first line: what was set aside, so that it is no plain pass. */
export const asides = {
  waived: { one: "{number} finding is waived", several: "{number} findings are waived", zh: "例外 {number} 项" },
  baseline: {
    one: "{number} finding is in the baseline",
    several: "{number} findings are in the baseline",
    zh: "基线已有 {number} 项",
  },
  disabled: {
    one: "{number} policy on data that leaves is disabled",
    several: "{number} policies on data that leaves are disabled",
    zh: "{number} 项数据出境策略已停用",
  },
  lowered: {
    one: "the class of {number} store is lowered",
    several: "the class of {number} stores is lowered",
    zh: "{number} 个存储的数据类别降低",
  },
  unseen: {
    one: "{number} finding of the base is not in this partial plan",
    several: "{number} findings of the base are not in this partial plan",
    zh: "基准中 {number} 项检查结果不在本次部分计划中",
  },
} as const satisfies Readonly<Record<string, Counted>>;

export const nothingBlocks: Term = { en: "nothing blocks", zh: "没有拦截" };

export const nothingInPart: Term = { en: "nothing found in the part that was seen", zh: "所见部分中未发现问题" };
export const nothingFound: Term = { en: "nothing broken, nothing undetermined", zh: "没有违规，也没有无法判断的情形" };

/** Heads of sections; by these it is told what was left out. */
export const titles = {
  fresh: { en: "New or worse", zh: "新增或者加重" },
  broken: { en: "Broken", zh: "违规" },
  each: { en: "Each in full", zh: "逐项说明" },
  fixes: { en: "What to do", zh: "整改" },
  others: { en: "Also new or worse", zh: "其他新增或者加重" },
  otherBroken: { en: "Also broken", zh: "其他违规" },
  diagram: { en: "The flows, drawn", zh: "数据流图" },
  lowered: { en: "Class lowered", zh: "数据类别降低" },
  unseen: { en: "Not in this partial plan, not known to be resolved", zh: "不在本次部分计划中，不能视为已解决" },
  held: { en: "Broken, in the baseline", zh: "基线中的违规" },
  resolved: { en: "No longer found", zh: "不再检出" },
  notices: { en: "To be seen to", zh: "请注意" },
  undetermined: { en: "Undetermined, and what settles it", zh: "无法判断，以及如何查明" },
  unchanged: { en: "Broken, as before", zh: "原有违规" },
  covered: { en: "Leaves on a recorded ground, or needs none", zh: "有登记依据或者无须依据的出境" },
  expiring: { en: "Records that end within 90 days", zh: "90 日内到期的记录" },
  waivers: { en: "Waivers", zh: "例外" },
  baseline: { en: "Baseline", zh: "基线" },
  law: { en: "What the law asks", zh: "法律要求" },
  entries: { en: "Entries of onshore.yaml that would cover it", zh: "可予覆盖的 onshore.yaml 条目" },
  coverage: { en: "What was understood", zh: "识别范围" },
} as const satisfies Readonly<Record<string, Term>>;

export type Title = keyof typeof titles;

/** Heads of columns. */
export const columns = {
  number: { en: "#", zh: "#" },
  data: { en: "Data", zh: "数据" },
  from: { en: "From", zh: "来源" },
  path: { en: "Path", zh: "路径" },
  place: { en: "Place", zh: "去向" },
  who: { en: "Who", zh: "接收方" },
  missing: { en: "Missing", zh: "缺少" },
  record: { en: "Record", zh: "记录" },
  until: { en: "Until", zh: "截止" },
  days: { en: "Days left", zh: "剩余天数" },
  flows: { en: "Flows", zh: "数据流" },
  ticket: { en: "Ticket", zh: "工单" },
  approver: { en: "Approved by", zh: "批准人" },
  findings: { en: "Findings", zh: "检查结果" },
} as const satisfies Readonly<Record<string, Term>>;

/** Lines within sections. */
export const lines = {
  itself: { en: "the store itself", zh: "存储本身" },
  within: { en: "{what}, {place}", zh: "{what}，{place}" },
  onItsWay: { en: "by {stations}", zh: "经由 {stations}" },
  perhapsMore: { en: "perhaps more", zh: "可能还有其他类别" },
  classUnknown: { en: "not known", zh: "不明" },
  everybody: {
    en: "nothing can cover it: everybody is no recipient",
    zh: "无可覆盖的依据：任何人均可读取，没有特定的接收方",
  },
  nothingCovers: { en: "nothing can cover it", zh: "无可覆盖的依据" },
  judgement: { en: "the judgement of a person", zh: "人工判断" },
  changed: { en: "{part}: {from} → {to}", zh: "{part}：{from} → {to}" },
  waivedBy: { en: "waived until {until}, by {id}", zh: "例外 {id}，至 {until}" },
  leavesTo: { en: "its data goes to {ends}", zh: "其数据流向：{ends}" },
  leavesOpen: { en: "it can be read by {ends}", zh: "可读取者：{ends}" },
  more: { en: "and {number} more", zh: "另有 {number} 项" },
  orDraft: {
    en: "A signed record would do as well: `{draft}` drafts it.",
    zh: "也可以采用经签名的记录：用 `{draft}` 起草。",
  },
  settles: { en: "What settles it: {remedy}", zh: "查明办法：{remedy}" },
  softened: {
    en: "In the baseline, and not blocking: {softened}. In it, and worse now: {worse}.",
    zh: "基线中已有，不予拦截：{softened} 项。基线中已有，现已加重：{worse} 项。",
  },
  stale: { en: "No longer true, to be removed from {file}:", zh: "已不成立，请从 {file} 删除：" },
  understood: {
    en: "Understood {understood} of {resources} resources: {stores} stores, {copies} copies, {grants} grants.",
    zh: "{resources} 个资源中已识别 {understood} 个：存储 {stores} 个，复制 {copies} 个，授权 {grants} 个。",
  },
  isPart: { en: "The input shows a part of the deployment only.", zh: "输入只显示部署的一部分。" },
  leftOut: {
    en: "Left out, to stay within the length that the host allows: {list}. The reports among the artefacts of the run have all of it{run}.",
    zh: "因平台长度限制略去：{list}。运行产物中的报告有全部内容{run}。",
  },
  foot: {
    en: "onshore {version} · {pack} · as of {day} · {inputs} · {configuration}",
    zh: "onshore {version} · {pack} · 截至 {day} · {inputs} · {configuration}",
  },
  against: { en: "{inputs}, against {base}", zh: "{inputs}，基准为 {base}" },
  noConfiguration: { en: "no onshore.yaml", zh: "没有 onshore.yaml" },
  otherConfiguration: { en: "{now}; the base by {before}", zh: "{now}；基准采用 {before}" },
  legend: {
    en: "Thick: new or worse. Dotted: not decided. Thin: as before, or allowed.",
    zh: "粗线：新增或者加重。虚线：无法判断。细线：不变或者允许。",
  },
} as const satisfies Readonly<Record<string, Term>>;

/** Around what stores and readers stand in the diagram. */
export const sides = {
  onshore: { en: "Chinese mainland", zh: "境内" },
  offshore: { en: "outside", zh: "境外" },
  unknown: { en: "not known where", zh: "所在地不明" },
} as const satisfies Readonly<Record<string, Term>>;
