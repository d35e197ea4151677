import type { Basis, Exemption, Term } from "./vocabulary";

const provisions = (article: string): Basis => ({ instrument: "provisions-2024", article, certainty: "quoted" });
const guidelines = (article: Term): Basis => ({ instrument: "guidelines-2026", article, certainty: "secondary" });
const reading: Basis = { instrument: "decision", article: "prior-report", certainty: "decision" };

const since2024 = "2024-03-22";
/** The Guidelines of 2026 were published on the first day; whichever source is right, they are in force from the second. */
const since2026 = { from: "2026-02-03", surelyFrom: "2026-07-01" };

/**
 * From the three mechanisms, not from notice, separate consent, impact assessment and security duties (PIPL, art. 39 and 55).
 * That there are nine is told by several sources; their order is not certain.
 */
export const exemptions: readonly Exemption[] = [
  {
    id: "EX-1",
    title: { en: "Foreign-origin data processed in China", zh: "境外数据入境处理再出境" },
    says: {
      en: "Collected and generated abroad, processed in China and sent out again; no domestic personal information and no important data came in",
      zh: "在境外收集和产生，传输至境内处理后再向境外提供；处理过程中没有引入境内个人信息或者重要数据",
    },
    openTo: { important: false, sensitive: true, ciio: "yes" },
    facts: {
      collectedAbroad: { en: "it was collected and generated abroad", zh: "在境外收集和产生" },
      nothingDomesticAdded: {
        en: "no domestic personal information and no important data was added",
        zh: "没有引入境内个人信息或者重要数据",
      },
    },
    origin: "foreign",
    basis: [provisions("4")],
    from: since2024,
  },
  {
    id: "EX-2",
    title: { en: "Contract with the person", zh: "订立、履行个人合同" },
    says: {
      en: "Truly needed to conclude or perform a contract to which the person is a party",
      zh: "为订立、履行个人作为一方当事人的合同，确需提供",
    },
    openTo: { important: false, sensitive: true, ciio: "yes" },
    facts: {
      personIsParty: { en: "the person is a party to the contract", zh: "个人是合同一方当事人" },
      necessary: { en: "the export is truly needed to conclude or perform it", zh: "订立或者履行该合同确需出境" },
    },
    basis: [provisions("5(1)")],
    from: since2024,
  },
  {
    id: "EX-3",
    title: { en: "Cross-border human resources", zh: "跨境人力资源管理" },
    says: {
      en: "Information of employees, truly needed under lawful labour rules and a lawfully signed collective contract",
      zh: "按照依法制定的劳动规章制度和依法签订的集体合同实施跨境人力资源管理，确需提供员工个人信息",
    },
    openTo: { important: false, sensitive: true, ciio: "yes" },
    facts: {
      labourRules: { en: "lawful labour rules provide for it", zh: "依法制定的劳动规章制度有此规定" },
      collectiveContract: { en: "a collective contract is lawfully signed", zh: "已依法签订集体合同" },
      necessary: { en: "the export is truly needed to manage staff", zh: "人力资源管理确需出境" },
    },
    basis: [provisions("5(2)")],
    from: since2024,
  },
  {
    id: "EX-4",
    title: { en: "Emergency", zh: "紧急情况" },
    says: {
      en: "Truly needed in an emergency to protect the life, health or property of a natural person",
      zh: "紧急情况下为保护自然人的生命健康和财产安全，确需提供",
    },
    openTo: { important: false, sensitive: true, ciio: "yes" },
    facts: {
      emergency: {
        en: "life, health or property of a natural person is in danger",
        zh: "自然人的生命健康或者财产安全面临危险",
      },
      necessary: { en: "the export is truly needed to protect it", zh: "保护该权益确需出境" },
    },
    basis: [provisions("5(3)")],
    from: since2024,
  },
  {
    id: "EX-5",
    title: { en: "Small volume", zh: "不满10万人个人信息" },
    says: {
      en: "Not CIIO, fewer than 100,000 persons since 1 January, none with sensitive items",
      zh: "非关键信息基础设施运营者，自当年 1 月 1 日起累计不满 10 万人，且不含敏感个人信息",
    },
    openTo: { important: false, sensitive: false, ciio: "no" },
    facts: {},
    row: "small-volume",
    basis: [provisions("5(4)")],
    from: since2024,
  },
  {
    id: "EX-6",
    title: { en: "Outside an FTZ list", zh: "自贸区负面清单外数据" },
    says: {
      en: "The exporter is in the zone, its sector has a list in force, and by that list the data leaves freely",
      zh: "数据处理者在区内，其行业有有效清单，依该清单数据可以自由出境",
    },
    openTo: { important: true, sensitive: true, ciio: "yes" },
    facts: {},
    list: true,
    basis: [provisions("6")],
    from: since2024,
  },
  {
    id: "EX-7",
    title: { en: "Fixing a security vulnerability", zh: "安全漏洞" },
    says: {
      en: "The purpose is the fix, and the vulnerability was reported to MIIT before",
      zh: "目的是修复漏洞，且此前已将漏洞报告工业和信息化部",
    },
    openTo: { important: true, sensitive: true, ciio: "unsettled" },
    facts: {},
    purposes: ["vulnerability-fix", "fix a security vulnerability", "修复安全漏洞", "安全漏洞修复"],
    report: {
      what: { en: "the report of the vulnerability", zh: "漏洞报告" },
      authorities: ["MIIT", "工业和信息化部", "工信部"],
    },
    reviewNote: true,
    basis: [guidelines({ en: "exemption 7", zh: "豁免情形七" }), reading],
    ...since2026,
  },
  {
    id: "EX-8",
    title: { en: "Handling a security incident", zh: "安全事件" },
    says: {
      en: "An incident of vehicle products, connected-vehicle platforms or related systems, reported before",
      zh: "汽车产品、车联网平台或者相关系统的安全事件，且此前已报告",
    },
    openTo: { important: true, sensitive: true, ciio: "unsettled" },
    facts: {},
    purposes: ["incident-handling", "handle a security incident", "处置安全事件", "安全事件处置"],
    report: {
      what: { en: "the report of the incident", zh: "事件报告" },
      authorities: ["MIIT", "工业和信息化部", "工信部"],
    },
    reviewNote: true,
    basis: [
      guidelines({ en: "exemption 8", zh: "豁免情形八" }),
      {
        instrument: "guidelines-2026",
        article: { en: "exemption 8: to whom it is reported", zh: "豁免情形八：向谁报告" },
        certainty: "uncertain",
      },
      reading,
    ],
    ...since2026,
  },
  {
    id: "EX-9",
    title: { en: "Curing a product defect", zh: "消除汽车产品缺陷" },
    says: {
      en: "A recall, also by OTA, filed with SAMR before; source code of OTA packages may go too",
      zh: "召回（含通过 OTA 实施），且此前已向国家市场监督管理总局备案；OTA 升级软件包源代码亦可提供",
    },
    openTo: { important: true, sensitive: true, ciio: "unsettled" },
    facts: {},
    purposes: ["defect-cure", "recall", "cure a product defect", "消除缺陷", "消除汽车产品缺陷", "召回"],
    report: {
      what: { en: "the filing of the recall", zh: "召回备案" },
      authorities: ["SAMR", "国家市场监督管理总局", "市场监管总局"],
    },
    reviewNote: true,
    basis: [
      guidelines({ en: "exemption 9", zh: "豁免情形九" }),
      {
        instrument: "guidelines-2026",
        article: { en: "exemption 9: whether MIIT has to know too", zh: "豁免情形九：是否还须告知工业和信息化部" },
        certainty: "uncertain",
      },
      reading,
    ],
    ...since2026,
  },
];
