import type { FindingDocument } from "../contract/report";
import type { Enforcement } from "../engine/pack";
import type { Kind, Outcome, Severity } from "../engine/policy";
import { type Counted, counted, type Term, type Text, text } from "../language";

/** The words of reports around what is found. */
export const words = {
  asOf: { en: "as of {day}", zh: "截至 {day}" },
  noConfiguration: {
    en: "no onshore.yaml: no account, location or assessment is registered",
    zh: "没有 onshore.yaml：未登记任何账户、地点或者评估",
  },
  baseConfiguration: { en: "the base: {file}", zh: "基准：{file}" },
  lowered: { en: "Class lowered by this change:", zh: "本次变更降低了数据类别：" },
  loweredStore: { en: "{store}: {from}, now {to}", zh: "{store}：由{from}改为{to}" },
  unseen: {
    en: "Not in this partial plan, and not known to be resolved:",
    zh: "不在本次部分计划中，不能视为已解决：",
  },
  at: { en: "at {at}", zh: "位于 {at}" },
  inFile: { en: "{address}, in {file}", zh: "{address}，见 {file}" },
  waiver: {
    en: "{id}, until {until}, {ticket}, approved by {approver}",
    zh: "{id}，至 {until}，{ticket}，由 {approver} 批准",
  },
  endless: { en: "without an end", zh: "无截止日期" },
  until: { en: "until {day}", zh: "至 {day}" },
  signedWouldDo: {
    en: "{remedy} A signed record would do as well: `{draft}` drafts it.",
    zh: "{remedy}也可以采用经签名的记录：用 `{draft}` 起草。",
  },
  orAdd: {
    en: "{remedy}, or add to assessments in onshore.yaml:",
    zh: "{remedy}；或者在 onshore.yaml 的 assessments 中添加：",
  },
  severalStores: { en: "{number} stores: {message}", zh: "{number} 个存储：{message}" },
  resolved: { en: "No longer found since the base:", zh: "与基准相比不再检出：" },
  stale: {
    en: "In the baseline {file}, and no longer true; onshore baseline writes it anew:",
    zh: "基线 {file} 中已不再成立的条目（可用 onshore baseline 重新生成）：",
  },
  covered: { en: "Leaves on a recorded ground, or needs none:", zh: "有登记依据或者无须依据的出境：" },
  coveredBy: { en: "{record}, {until}", zh: "{record}，{until}" },
  flow: { en: "{ground}: {classes} data in {store} to {to}", zh: "{ground}：{store} 中的{classes}传输至{to}" },
  flowBy: {
    en: "{ground}: {classes} data in {store} to {to}, by {address}",
    zh: "{ground}：{store} 中的{classes}传输至{to}，经由 {address}",
  },
  understood: {
    en: "Understood {understood} of {resources}: {stores}, {copies}, {grants}.",
    zh: "{resources}中已理解 {understood} 个：{stores}、{copies}、{grants}。",
  },
  notInCatalog: { en: "Not explained by the catalog: {list}.", zh: "目录未作说明：{list}。" },
  otherProviders: { en: "Not of AWS, not judged: {list}.", zh: "不属于 AWS，未作判断：{list}。" },
  found: { en: "{broken} broken, {undetermined} undetermined", zh: "违规 {broken} 项，无法判断 {undetermined} 项" },
  nothingInPart: { en: "Nothing found in the part that was seen", zh: "所见部分中未发现问题" },
  nothingFound: { en: "Nothing broken, nothing undetermined", zh: "没有违规，也没有无法判断的情形" },
  waived: { en: ", {number} waived", zh: "，例外 {number} 项" },
  nothingBlocks: { en: "nothing blocks", zh: "没有拦截" },
  verdict: { en: "{found}{waived}; {blocking}.", zh: "{found}{waived}；{blocking}。" },
  sentence: { en: "{title}.", zh: "{title}。" },
  heading: { en: "{label}:", zh: "{label}：" },
  kindOf: { en: "Severity {severity}, kind {kind}.", zh: "严重程度：{severity}；类型：{kind}。" },
} as const satisfies Readonly<Record<string, Term>>;

/** What reports count. */
const numbers = {
  resources: { one: "{number} resource", several: "{number} resources", zh: "{number} 个资源" },
  stores: { one: "{number} store", several: "{number} stores", zh: "{number} 个存储" },
  copies: { one: "{number} copy", several: "{number} copies", zh: "{number} 个副本" },
  grants: { one: "{number} grant", several: "{number} grants", zh: "{number} 个授权" },
  blocking: { one: "{number} finding blocks", several: "{number} findings block", zh: "{number} 项检查结果予以拦截" },
} as const satisfies Readonly<Record<string, Counted>>;

/** "3 copies" */
export function numbered(number: number, what: keyof typeof numbers): Text {
  return text(counted(number, numbers[what]), { number: String(number) });
}

const softened: Counted = {
  one: "1 finding is in the baseline {file} and does not block.",
  several: "{number} findings are in the baseline {file} and do not block.",
  zh: "{number} 项检查结果已列入基线 {file}，不予拦截。",
};

/** How many findings a baseline keeps from blocking. */
export function inBaseline(number: number, file: string): Text {
  return text(counted(number, softened), { number: String(number), file });
}

/** Of the lines below a finding. */
export const labels = {
  waiver: { en: "Waiver", zh: "例外" },
  why: { en: "Why", zh: "原因" },
  law: { en: "Law", zh: "法律" },
  fix: { en: "Fix", zh: "整改" },
  at: { en: "At", zh: "位置" },
  path: { en: "Path", zh: "路径" },
} as const satisfies Readonly<Record<string, Term>>;

export const outcomes: Readonly<Record<Outcome, Term>> = {
  broken: { en: "broken", zh: "违规" },
  undetermined: { en: "undetermined", zh: "无法判断" },
};

export const severities: Readonly<Record<Severity, Term>> = {
  critical: { en: "critical", zh: "严重" },
  high: { en: "high", zh: "高" },
  medium: { en: "medium", zh: "中" },
  low: { en: "low", zh: "低" },
};

/** Of what a policy speaks. */
export const kinds: Readonly<Record<Kind, Term>> = {
  storage: { en: "storage", zh: "存储" },
  copy: { en: "copy", zh: "副本" },
  grant: { en: "grant", zh: "授权" },
  label: { en: "label", zh: "标签" },
  register: { en: "register", zh: "登记" },
};

/** What becomes of a deployment by a finding. */
export const effects: Readonly<Record<Enforcement | Exclude<FindingDocument["status"], "open">, Term>> = {
  mandatory: { en: "blocks", zh: "拦截" },
  advisory: { en: "advisory", zh: "提示" },
  disabled: { en: "disabled", zh: "停用" },
  waived: { en: "waived", zh: "例外" },
  baseline: { en: "in the baseline", zh: "基线已有" },
  known: { en: "was there before", zh: "此前已有" },
};

/** How a finding stands against the base. */
export const states: Readonly<Record<NonNullable<FindingDocument["state"]> | "worse", Term>> = {
  new: { en: "new", zh: "新增" },
  worse: { en: "worse", zh: "加重" },
  changed: { en: "changed", zh: "有变化" },
  unchanged: { en: "unchanged", zh: "无变化" },
};
