import type { Term } from "./vocabulary";

/** One of a thing, and any other number of it. */
interface Counted {
  readonly one: Term;
  readonly many: Term;
}

const counted = (one: string, many: string, zh: string): Counted => ({
  one: { en: `{number} ${one}`, zh: `{number} ${zh}` },
  many: { en: `{number} ${many}`, zh: `{number} ${zh}` },
});

/** What the reports on the register say beside the words of the law. */
export const registerWords = {
  head: { en: "onshore {version} · register · as of {day}", zh: "onshore {version} · 登记 · 截至 {day}" },
  noFolder: { en: "no folder of records", zh: "没有存放记录的文件夹" },
  levels: { error: { en: "error", zh: "错误" }, warning: { en: "warning", zh: "警告" } },
  counts: {
    records: counted("record", "records", "份记录"),
    errors: counted("error", "errors", "个错误"),
    warnings: counted("warning", "warnings", "个警告"),
    malformed: {
      one: { en: ", and {number} that does not count", zh: "，另有 {number} 份不计入" },
      many: { en: ", and {number} that do not count", zh: "，另有 {number} 份不计入" },
    },
    covers: {
      one: { en: "covers {number} flow", zh: "覆盖 {number} 个数据流" },
      many: { en: "covers {number} flows", zh: "覆盖 {number} 个数据流" },
    },
    accounts: {
      one: { en: "{party}, account {accounts}", zh: "{party}，账户 {accounts}" },
      many: { en: "{party}, accounts {accounts}", zh: "{party}，账户 {accounts}" },
    },
  },
  sum: { en: "{records}{malformed}. {errors}, {warnings}.", zh: "{records}{malformed}。{errors}，{warnings}。" },
  none: { en: "no record", zh: "没有记录" },
  labels: {
    law: { en: "Law", zh: "法律" },
    fix: { en: "Fix", zh: "措施" },
    exporter: { en: "Exporter", zh: "数据处理者" },
    data: { en: "Data", zh: "数据" },
    items: { en: "Items", zh: "数据项" },
    to: { en: "To", zh: "接收方" },
    landsIn: { en: "Lands in", zh: "目的地" },
    purpose: { en: "For", zh: "目的" },
    method: { en: "By", zh: "方式" },
    persons: { en: "Persons", zh: "人数" },
    kept: { en: "Kept until", zh: "境外保存至" },
    number: { en: "Number", zh: "编号" },
    claims: { en: "Claims", zh: "主张" },
    todo: { en: "See to", zh: "待办" },
  },
  line: { en: "{id}, {mechanism}, {time}", zh: "{id}，{mechanism}，{time}" },
  signed: { en: "{time}, signed by {by}", zh: "{time}，由 {by} 签名" },
  statuses: {
    pending: { en: "pending", zh: "尚在办理" },
    suspended: { en: "suspended", zh: "已暂停" },
    revoked: { en: "revoked", zh: "已撤销" },
  },
  days: {
    both: { en: "from {from} until {until}", zh: "自 {from} 至 {until}" },
    from: { en: "from {from}", zh: "自 {from} 起" },
    until: { en: "until {until}", zh: "至 {until}" },
    none: { en: "without a last day", zh: "未记录末日" },
  },
  states: {
    "for-review": { en: "{days}, for review: {why}", zh: "{days}，须人工复核：{why}" },
    "does-not-count": { en: "{days}, does not count: {why}", zh: "{days}，不计入：{why}" },
  },
  parties: { en: "{exporter} to {recipients}", zh: "{exporter}，提供给{recipients}" },
  party: { en: "{name} ({country})", zh: "{name}（{country}）" },
  account: { en: "account {accounts}", zh: "账户 {accounts}" },
  anybody: { en: "any recipient", zh: "任何接收方" },
  anyExporter: { en: "any exporter", zh: "任何数据处理者" },
  anyCountry: { en: "any country", zh: "任何国家或者地区" },
  ciio: { en: "{exporter}, CIIO", zh: "{exporter}，关键信息基础设施运营者" },
  notCiio: { en: "{exporter}, not CIIO", zh: "{exporter}，非关键信息基础设施运营者" },
  subsidiaries: { en: "{exporter}, with {names}", zh: "{exporter}，含 {names}" },
  onward: { en: "{party}, and onward to {parties}", zh: "{party}，并再转移给 {parties}" },
  noData: { en: "none by itself: it is needed beside another record", zh: "本身不承载数据：须与其他记录一并使用" },
  plain: { en: "{number} without sensitive items", zh: "不含敏感个人信息 {number} 人" },
  sensitive: { en: "{number} with sensitive items", zh: "含敏感个人信息 {number} 人" },
  inYear: { en: "{persons}, in {year}", zh: "{persons}，{year} 年" },
  aYear: { en: "{persons} a year", zh: "每年{persons}" },
  zone: { en: "EX-6, {zone} {edition}", zh: "EX-6，{zone} {edition}" },
  coversNothing: { en: "Covers nothing in these deployments.", zh: "在这些部署中不覆盖任何数据流。" },
  covers: { en: "Covers:", zh: "覆盖：" },
  flow: { en: "{address} to {to}", zh: "{address} 至 {to}" },
} as const;
