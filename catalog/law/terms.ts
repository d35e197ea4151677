import type { Basis, LegalTerm } from "./vocabulary";

const checked = "2026-11-22";
const seen = (url: string) => ({ url, checked });
const on = (instrument: string, article: Basis["article"], certainty: Basis["certainty"]): Basis => ({
  instrument,
  ...(article !== undefined && { article }),
  certainty,
});

const laws = seen("https://github.com/nh59yytyd5-dev/chinalaw-cli");
const onCertification = seen("http://www.cac.gov.cn/2025-10/17/c_1762449729745366.htm");
const onAssessment = seen("https://github5.com/view/5085");
const onMapping = seen("http://gensalia.com/gn/2022/08-30/9840352.shtml");

/** Words of the law, as the law spells them, each with the provision and where the Chinese was seen. */
export const terms = {
  coreData: {
    en: "core data",
    zh: "核心数据",
    basis: on("dsl", "21", "read"),
    source: laws,
    note: {
      en: "The Data Security Law says core data of the state (国家核心数据).",
      zh: "《数据安全法》称国家核心数据。",
    },
  },
  importantData: { en: "important data", zh: "重要数据", basis: on("dsl", "21", "read"), source: laws },
  generalData: {
    en: "general data",
    zh: "一般数据",
    basis: on("miit-measures-2022", undefined, "secondary"),
    source: seen("https://wanbiaoku.com/new/621064893375723520"),
  },
  personalInformation: { en: "personal information", zh: "个人信息", basis: on("pipl", "28", "read"), source: laws },
  sensitivePersonalInformation: {
    en: "sensitive personal information",
    zh: "敏感个人信息",
    basis: on("pipl", "28", "read"),
    source: laws,
  },
  stateSecret: { en: "state secret", zh: "国家秘密", basis: on("dsl", "53", "read"), source: laws },
  mappingData: {
    en: "surveying and mapping data",
    zh: "测绘地理信息数据",
    basis: on("mapping-2022", undefined, "quoted"),
    source: onMapping,
  },
  confidentialityTreatment: {
    en: "confidentiality treatment",
    zh: "保密处理",
    basis: on("mapping-2024", undefined, "secondary"),
    source: seen("http://www.khairunnisahamzahara.com/news/html/?489.html"),
  },
  exporter: {
    en: "exporter",
    zh: "数据处理者",
    basis: on("assessment-measures-2022", "2", "read"),
    source: onAssessment,
    note: {
      en: "The law says who handles data, and of personal information who handles it (个人信息处理者).",
      zh: "提供个人信息的，称个人信息处理者。",
    },
  },
  ciio: {
    en: "operator of critical information infrastructure",
    zh: "关键信息基础设施运营者",
    basis: on("pipl", "40", "read"),
    source: laws,
  },
  recipient: { en: "overseas recipient", zh: "境外接收方", basis: on("pipl", "38", "read"), source: laws },
  foreignAuthority: {
    en: "foreign court or enforcement body",
    zh: "外国司法或者执法机构",
    basis: on("dsl", "36", "read"),
    source: laws,
  },
  securityAssessment: {
    en: "security assessment",
    zh: "数据出境安全评估",
    basis: on("assessment-measures-2022", "3", "read"),
    source: onAssessment,
  },
  standardContract: {
    en: "standard contract",
    zh: "个人信息出境标准合同",
    basis: on("contract-measures-2023", undefined, "secondary"),
    source: onCertification,
  },
  bayAreaContract: {
    en: "contract of the Greater Bay Area",
    zh: "粤港澳大湾区（内地、香港）个人信息跨境流动标准合同",
    basis: on("gba-contract-2023", undefined, "quoted"),
    source: seen("https://jiaohuiyun.com/news/content/3008.html"),
  },
  certification: {
    en: "certification",
    zh: "个人信息出境认证",
    basis: on("certification-measures-2025", undefined, "read"),
    source: onCertification,
    note: {
      en: "The Personal Information Protection Law (art. 38) and the Provisions of 2024 say certification of protection (个人信息保护认证).",
      zh: "《个人信息保护法》第三十八条和 2024 年规定称个人信息保护认证。",
    },
  },
  exemption: {
    en: "exemption",
    zh: "豁免",
    basis: on("guidelines-2026", undefined, "secondary"),
    source: seen("http://www.80hlw.com/keji/2820339.html"),
    note: {
      en: "Reports on the Guidelines say so; the Provisions of 2024 say that one need not apply for, conclude or pass them (免予申报、订立、通过).",
      zh: "系对指引的报道用语；2024 年规定称免予申报数据出境安全评估、订立个人信息出境标准合同、通过个人信息保护认证。",
    },
  },
  freeTradeZone: {
    en: "free trade zone",
    zh: "自由贸易试验区",
    basis: on("provisions-2024", "6", "quoted"),
    source: seen("http://www.sdzjhg.com/CN/10475/fe9b1389770f49df.aspx"),
  },
  negativeList: {
    en: "negative list",
    zh: "负面清单",
    basis: on("provisions-2024", "6", "quoted"),
    source: seen("http://www.handmsg.com/page/2025/0713/29014244.shtml"),
  },
  externalProvision: {
    en: "external-provision approval",
    zh: "对外提供审批",
    basis: on("mapping-2022", undefined, "quoted"),
    source: onMapping,
  },
  mapReview: {
    en: "map review",
    zh: "地图审核",
    basis: on("mapping-2022", undefined, "quoted"),
    source: onMapping,
  },
  filing: {
    en: "filing",
    zh: "备案",
    basis: on("contract-measures-2023", "7", "secondary"),
    source: seen("http://qqlele.cn/2988.html"),
  },
  impactAssessment: {
    en: "impact assessment of personal information",
    zh: "个人信息保护影响评估",
    basis: on("pipl", "55", "read"),
    source: laws,
  },
  selfAssessment: {
    en: "self-assessment",
    zh: "数据出境风险自评估",
    basis: on("assessment-measures-2022", "5", "quoted"),
    source: seen("http://www.taicivideo.com/plus/view.php?aid=94088"),
  },
  separateConsent: { en: "separate consent", zh: "单独同意", basis: on("pipl", "39", "read"), source: laws },
  yearlyReport: {
    en: "yearly report",
    zh: "年度汽车数据安全管理情况",
    basis: on("provisions-2021", "13", "secondary"),
    source: seen("http://i.carxoo.com/i/news-24427.html"),
  },
  importantDataFiling: {
    en: "filing of important data",
    zh: "重要数据目录备案",
    basis: on("miit-measures-2022", "12", "uncertain"),
    source: seen("http://www.e48ld.cn/shichangxinwen/1071.html"),
  },
  defect: {
    en: "product defect",
    zh: "汽车产品缺陷",
    basis: on("guidelines-2026", { en: "exemption 9", zh: "豁免情形九" }, "uncertain"),
    source: seen("http://jmzy.nuoqu.net/news.aspx?CDEFAH=txt2025032403bhnfce"),
  },
} as const satisfies Readonly<Record<string, LegalTerm>>;
