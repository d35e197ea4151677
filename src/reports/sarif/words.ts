/** What SARIF says besides the report. */
export const sarifWords = {
  cannotTell: { en: "It cannot be told: {title}", zh: "无法判断：{title}" },
  undetermined: {
    en: "Whether this holds cannot be told from the input. It is neither a pass nor a violation; each result says what would settle it.",
    zh: "依据现有输入无法判断是否符合。这既不是通过，也不是违规；每条结果说明如何消除不确定。",
  },
  law: { en: "Law", zh: "法律" },
  fix: { en: "Fix: {remedy}", zh: "处理：{remedy}" },
  because: { en: "It cannot be told: {because}", zh: "无法判断：{because}" },
  page: { en: "More about this policy", zh: "关于该策略的更多说明" },
  waived: {
    en: "Waived by {id} until {until}. Ticket {ticket}, approved by {approver}.",
    zh: "由 {id} 豁免，至 {until}。工单 {ticket}，批准人 {approver}。",
  },
  baseline: { en: "It is in the baseline {file}: it was there before.", zh: "已列入基线 {file}：此前即已存在。" },
  root: { en: "The root of the repository", zh: "代码仓库的根目录" },
  notInCatalog: {
    en: "Not explained by the catalog, and not judged: {types}.",
    zh: "目录未作说明、未作判断的类型：{types}。",
  },
  otherProviders: { en: "Not of AWS, and not judged: {types}.", zh: "不属于 AWS、未作判断：{types}。" },
  leftOut: {
    en: "{number} more results are left out, since code scanning shows no more; those that block and are grave come first. The JSON report has them all.",
    zh: "另有 {number} 条结果未列出，因为代码扫描不再显示更多；拦截和严重的排在最前。JSON 报告包含全部结果。",
  },
} as const;
