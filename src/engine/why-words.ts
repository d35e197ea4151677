import type { Term } from "../../catalog/law/vocabulary";

export const severalFindings = { en: '"{asked}" are several findings', zh: "“{asked}”对应多项检查结果" };

/** How the lines of an answer begin. */
export const labels = {
  grantee: { en: "Grantee", zh: "被授权方" },
  copied: { en: "Copied", zh: "复制" },
  to: { en: "To", zh: "去向" },
  receiver: { en: "Receiver", zh: "接收方" },
  from: { en: "From", zh: "来源" },
  store: { en: "Store", zh: "存储" },
  label: { en: "Label", zh: "标签" },
  input: { en: "Input", zh: "输入" },
  closed: { en: "Closed", zh: "关闭" },
  entry: { en: "Entry", zh: "条目" },
  day: { en: "Day", zh: "日期" },
} as const satisfies Readonly<Record<string, Term>>;

/** What an answer to `why` says beside what was found. */
export const whyWords = {
  nothing: { en: '"{asked}" is no finding, no store and no edge', zh: "“{asked}”不是检查结果、存储或者边" },
  noStore: { en: '"{asked}" names no store', zh: "“{asked}”未指明任何存储" },
  noEdge: { en: '"{asked}" is no edge of the data map', zh: "“{asked}”不是数据图中的边" },
  edge: { en: "{from} -> {to}", zh: "{from} -> {to}" },
  noFinding: { en: "No finding: {reason}.", zh: "无检查结果：{reason}。" },
  noFindingOfPlace: { en: "No finding of its place: {reason}.", zh: "就其所在地无检查结果：{reason}。" },
  isOnshore: { en: "{name} is on the mainland", zh: "{name}在境内" },
  stays: { en: "it stays on the mainland", zh: "数据留存境内" },
  there: { en: "it is on the mainland", zh: "位于境内" },
  nothingCopied: { en: "no data is known to be copied", zh: "未发现有数据被复制" },
  unregulatedData: { en: "{data} is not regulated", zh: "{data}不受管控" },
  unregulated: { en: "its data is not regulated", zh: "其数据不受管控" },
  untagged: {
    en: "no tag says which data it holds, and none is copied into it",
    zh: "没有标签说明其所存数据，也没有数据复制到其中",
  },
  covered: { en: "assessment {id} covers it, until {until}", zh: "评估 {id} 覆盖该数据流，至 {until}" },
  coveredEndless: { en: "assessment {id} covers it, without an end", zh: "评估 {id} 覆盖该数据流，无截止日期" },
  needsNone: { en: "it needs no record: {reasons}", zh: "无须记录：{reasons}" },
  disabled: { en: "the policy is disabled in {pack}", zh: "该策略在 {pack} 中被停用" },
  everybodyOut: { en: "nothing lets everybody in", zh: "没有任何设置放行所有人" },
  doesNotRead: { en: "nothing lets it read", zh: "没有任何设置允许其读取" },
  notIn: { en: "nothing lets it in", zh: "没有任何设置放行它" },
  fromOnshore: { en: "it is let in from networks on the mainland only", zh: "只能从境内网络进入" },
  closedAgain: { en: "what lets it in is closed again", zh: "放行它的设置又被关闭" },
  another: { en: "what one policy allows, another does not", zh: "一项策略允许，而另一项不允许" },
  publicAccess: {
    "public-policies": { en: "public access by policy", zh: "策略给予的公开访问" },
    "public-acls": { en: "public access by ACL", zh: "ACL 给予的公开访问" },
  },
  closing: {
    yes: { en: "{what}: {by} takes it away", zh: "{what}：{by} 将其取消" },
    no: { en: "{what}: {by} does not take it away", zh: "{what}：{by} 未将其取消" },
    maybe: { en: "{what}: {by} may take it away", zh: "{what}：{by} 可能将其取消" },
  },
  sides: {
    onshore: { en: "on the mainland", zh: "境内" },
    offshore: { en: "outside the mainland", zh: "境外" },
  },
  sideUnknown: { en: "not known on which side: {why}", zh: "不明在境内还是境外：{why}" },
  by: { en: "by {what}", zh: "依据{what}" },
  copiedBy: { en: "{what}, {rhythm}, by {by}", zh: "{what}，{rhythm}，由 {by} 声明" },
  rhythms: {
    continuous: { en: "continuous", zh: "持续" },
    scheduled: { en: "scheduled", zh: "定期" },
    once: { en: "once", zh: "一次" },
    "on-failure": { en: "on-failure", zh: "失败时" },
  },
  way: { en: "{what} {edge}, by {by}", zh: "{what}：{edge}，由 {by} 声明" },
  noClass: { en: "no class", zh: "无类别" },
  brought: { en: "brought by copies", zh: "由复制带来" },
  noTag: { en: "no tag", zh: "无标签" },
  itsDataset: { en: "its dataset", zh: "其数据集" },
  facet: { en: "{facet} {values}", zh: "{facet}：{values}" },
  notKnown: { en: "not known", zh: "不明" },
  more: { en: "there may be more: {why}", zh: "可能还有其他：{why}" },
  deniedBy: { en: "denied by {edge}", zh: "被 {edge} 否定" },
} as const;
