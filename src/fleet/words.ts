import type { Term } from "../../catalog/law/vocabulary";
import { words } from "../law/words";
import { effects, outcomes, severities } from "../reports/words";

/** What a code is called, for the columns that hold codes. */
export const codes = {
  outcome: {
    ...outcomes,
    holds: { en: "holds", zh: "符合" },
  },
  flow: words.verdicts,
  class: {
    ...words.classes,
    unknown: { en: "not known", zh: "不明" },
  },
  kind: {
    storage: { en: "kept outside", zh: "存放于境外" },
    copy: { en: "copied outside", zh: "复制到境外" },
    grant: { en: "readable from outside", zh: "境外可读取" },
  },
  status: {
    open: { en: "open", zh: "未处理" },
    waived: effects.waived,
    baseline: effects.baseline,
    known: effects.known,
  },
  severity: severities,
  access: {
    read: { en: "read", zh: "读取" },
    decrypt: { en: "decrypt", zh: "解密" },
    control: { en: "control", zh: "控制" },
  },
  asks: words.asks,
  ground: words.allowed,
  band: {
    ended: { en: "ended", zh: "已到期" },
    "7": { en: "7 days", zh: "7 天内" },
    "30": { en: "30 days", zh: "30 天内" },
    "90": { en: "90 days", zh: "90 天内" },
  },
  ending: {
    record: { en: "record", zh: "评估记录" },
    flow: { en: "ground of a flow", zh: "数据流的依据" },
    waiver: { en: "waiver", zh: "例外" },
  },
  missing: {
    type: { en: "type not explained by the catalog", zh: "目录未作说明的类型" },
    provider: { en: "other provider", zh: "其他提供商" },
  },
  counts: {
    newest: { en: "newest: it counts", zh: "最新，计入" },
    older: { en: "older: for the trend", zh: "较旧，用于趋势" },
    again: { en: "the same again", zh: "重复" },
    contradicted: { en: "contradicted: a worse one of the same moment counts", zh: "矛盾：计入同一时刻中较差的一份" },
  },
  yes: { yes: { en: "yes", zh: "是" }, no: { en: "no", zh: "否" } },
  note: {
    "mixed-tools": {
      en: "The reports were made by several versions of Onshore, which may judge differently",
      zh: "报告由多个版本的 Onshore 生成，判定可能不同",
    },
    "mixed-rules": {
      en: "The reports were judged by several sets of rules",
      zh: "报告依据多套规则判定",
    },
    contradiction: {
      en: "Two reports of the same moment say different things; the worse one counts. Say when each was made: ONSHORE_AT",
      zh: "同一时刻的两份报告内容不同，计入较差的一份。请用 ONSHORE_AT 说明各自的生成时间",
    },
    "ended-since": {
      en: "What a flow leaves by has ended since the report was made: check the stack again",
      zh: "报告生成后，数据流的依据已到期：请重新检查该部署",
    },
    unnamed: {
      en: "Identified by the names of its files only; another one with the same names would be taken for it. Say its name under about in onshore.yaml",
      zh: "仅凭文件名识别；文件名相同的其他部署会被当作同一个。请在 onshore.yaml 的 about 中写明名称",
    },
    "other-inputs": {
      en: "Its reports are of different inputs; if these are different stacks, give each a name of its own",
      zh: "其报告的输入不同；如果是不同的部署，请分别命名",
    },
    "of-a-change": {
      en: "Its newest report is of a pull or merge request, and not of what is deployed",
      zh: "其最新报告来自合并请求，不是已部署的内容",
    },
    silent: { en: "No report for more than 30 days", zh: "超过 30 天没有报告" },
    part: { en: "Its input shows a part of the deployment only", zh: "其输入只显示部署的一部分" },
    "old-report": {
      en: "Its report is of version 1.0, which tells flows by findings only, and not where they go",
      zh: "其报告为 1.0 版，只通过检查结果说明数据流，不说明去向",
    },
    notice: { en: "Said by the report", zh: "报告说明" },
  },
  told: {
    name: { en: "its name", zh: "名称" },
    repository: { en: "its repository and inputs", zh: "代码库和输入" },
    files: { en: "its inputs only", zh: "仅输入" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Term>>>>;

/** What stands where nothing is told. */
export const absent = {
  unstated: { en: "not stated", zh: "未指定" },
  unknown: { en: "not known", zh: "不明" },
  none: { en: "none", zh: "无" },
  dash: { en: "–", zh: "–" },
} as const satisfies Readonly<Record<string, Term>>;
