import { terms } from "./terms";

const { ciio } = terms;

/** The words of a table of flows, beside those of the law. */
export const flowWords = {
  kinds: {
    storage: { en: "kept outside", zh: "存放于境外" },
    copy: { en: "copied outside", zh: "复制到境外" },
    grant: { en: "readable from outside", zh: "境外可读取" },
  },
  /** Lines of a block, and heads of columns. */
  labels: {
    verdict: { en: "Verdict", zh: "结论" },
    what: { en: "What", zh: "对象" },
    data: { en: "Data", zh: "数据" },
    exporter: { en: "Exporter", zh: "提供方" },
    persons: { en: "Persons", zh: "人数" },
    from: { en: "From", zh: "来源" },
    to: { en: "To", zh: "去向" },
    recipient: { en: "Recipient", zh: "接收方" },
    ground: { en: "Ground", zh: "依据" },
    against: { en: "Against", zh: "障碍" },
    rows: { en: "Rows", zh: "规则" },
    finding: { en: "Finding", zh: "检查结果" },
  },
  head: { en: "what leaves as of {day}", zh: "截至 {day} 的出境数据流" },
  profile: { en: "profile {id}", zh: "模式 {id}" },
  noConfiguration: {
    en: "no onshore.yaml: no account, exporter or record is registered",
    zh: "没有 onshore.yaml：未登记任何账户、提供方或者记录",
  },
  at: { en: "at {at}", zh: "位于 {at}" },
  in: { en: "in {file}", zh: "见 {file}" },
  dataset: { en: "dataset {id}", zh: "数据集 {id}" },
  classUnknown: { en: "of a class that is not known", zh: "数据类别不明" },
  classMore: { en: "perhaps of other classes too", zh: "可能还有其他类别" },
  classNone: { en: "of no regulated class", zh: "不属于受管控的类别" },
  geoUnknown: { en: "perhaps surveying and mapping data", zh: "可能属于测绘地理信息数据" },
  notDeclared: { en: "not declared", zh: "未申报" },
  anywhere: { en: "anywhere", zh: "任何地方" },
  notKnown: { en: "not known", zh: "不明" },
  ciio: {
    yes: { en: `an ${ciio.en} (${ciio.zh})`, zh: ciio.zh },
    no: { en: `no ${ciio.en} (${ciio.zh})`, zh: `非${ciio.zh}` },
    unknown: { en: `whether it is an ${ciio.en} (${ciio.zh}) is not declared`, zh: `未申报是否为${ciio.zh}` },
  },
  persons: {
    en: "in {year}: {plain} without sensitive items; {sensitive} with sensitive items",
    zh: "{year} 年：不含敏感个人信息 {plain}；含敏感个人信息 {sensitive}",
  },
  /** Between which thresholds of the table a number is. */
  bands: {
    below: { en: "fewer than {below}", zh: "不满 {below}" },
    between: { en: "{from} or more, fewer than {below}", zh: "{from} 以上、不满 {below}" },
    from: { en: "{from} or more", zh: "{from} 以上" },
    any: { en: "no threshold is in force", zh: "无有效的数量标准" },
  },
  recipients: {
    account: { en: "account {id}", zh: "账户 {id}" },
    organization: { en: "organization {id}", zh: "组织 {id}" },
    public: { en: "everybody", zh: "任何人" },
    service: { en: "service {id}", zh: "服务 {id}" },
    "identity-provider": { en: "identity provider {id}", zh: "身份提供商 {id}" },
    principal: { en: "{id}", zh: "主体 {id}" },
    "key-users": { en: "{id}", zh: "密钥使用者 {id}" },
    compute: { en: "{id}", zh: "计算资源 {id}" },
    network: { en: "{id}", zh: "网络 {id}" },
    unknown: { en: "an account that is not known", zh: "账户不明" },
    none: { en: "nobody else: it stays with who sends it", zh: "无他人：数据仍由提供方持有" },
  },
  recordUntil: { en: "{record}, until {day}", zh: "{record}，至 {day}" },
  recordEndless: { en: "{record}, without an end", zh: "{record}，未记录末日" },
  numbers: {
    en: "Flows that leave or may leave: {all}. Denied: {denied}. For review: {review}. Allowed: {allowed}.",
    zh: "出境或者可能出境的数据流：{all}。不允许：{denied}。须人工复核：{review}。允许：{allowed}。",
  },
  none: {
    en: "No flow is known to leave, among what was understood.",
    zh: "在已识别的内容中未发现出境数据流。",
  },
  looked: {
    en: "Looked at: stores: {stores}, copies: {copies}, grants: {grants}. Understood: {understood} of {resources} resources.",
    zh: "已检查：存储 {stores}，复制 {copies}，授权 {grants}。已识别资源：{understood}/{resources}。",
  },
  /** What was not understood: more may leave. */
  open: {
    unclassified: {
      en: "Stores of which it is not known, or not in full, which data they hold: {list}.",
      zh: "所存数据不明或者未能全部查明的存储：{list}。",
    },
    unjudged: {
      en: "Tagged as regulated data, and of a type that Onshore does not know: {list}.",
      zh: "标记为受管控数据，而 Onshore 不识别其类型：{list}。",
    },
    notInCatalog: {
      en: "Types of AWS that are not in the catalog: {list}.",
      zh: "目录中没有的 AWS 资源类型：{list}。",
    },
    otherProviders: { en: "Not of AWS, and not judged: {list}.", zh: "非 AWS 资源，未作判断：{list}。" },
    part: { en: "The input shows a part of the deployment only.", zh: "输入只显示部署的一部分。" },
  },
  moreOpen: { en: "What was not understood may leave too.", zh: "未能识别的内容也可能出境。" },
  moreNamed: { en: "{list} and {number} more", zh: "{list} 等，另有 {number} 个" },
} as const;
