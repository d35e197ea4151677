import type { Basis, Exemption } from "./vocabulary";

const provisions = (article: string): Basis => ({ instrument: "provisions-2024", article, certainty: "quoted" });
const guidelines = (article: string): Basis => ({ instrument: "guidelines-2026", article, certainty: "secondary" });
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
    says: "Collected and generated abroad, processed in China and sent out again; no domestic personal information and no important data came in",
    openTo: { important: false, sensitive: true, ciio: "yes" },
    facts: {
      collectedAbroad: "it was collected and generated abroad",
      nothingDomesticAdded: "no domestic personal information and no important data was added",
    },
    origin: "foreign",
    basis: [provisions("4")],
    from: since2024,
  },
  {
    id: "EX-2",
    title: { en: "Contract with the person", zh: "订立、履行个人合同" },
    says: "Truly needed to conclude or perform a contract to which the person is a party",
    openTo: { important: false, sensitive: true, ciio: "yes" },
    facts: {
      personIsParty: "the person is a party to the contract",
      necessary: "the export is truly needed to conclude or perform it",
    },
    basis: [provisions("5(1)")],
    from: since2024,
  },
  {
    id: "EX-3",
    title: { en: "Cross-border human resources", zh: "跨境人力资源管理" },
    says: "Information of employees, truly needed under lawful labour rules and a lawfully signed collective contract",
    openTo: { important: false, sensitive: true, ciio: "yes" },
    facts: {
      labourRules: "lawful labour rules provide for it",
      collectiveContract: "a collective contract is lawfully signed",
      necessary: "the export is truly needed to manage staff",
    },
    basis: [provisions("5(2)")],
    from: since2024,
  },
  {
    id: "EX-4",
    title: { en: "Emergency", zh: "紧急情况" },
    says: "Truly needed in an emergency to protect the life, health or property of a natural person",
    openTo: { important: false, sensitive: true, ciio: "yes" },
    facts: {
      emergency: "life, health or property of a natural person is in danger",
      necessary: "the export is truly needed to protect it",
    },
    basis: [provisions("5(3)")],
    from: since2024,
  },
  {
    id: "EX-5",
    title: { en: "Small volume", zh: "不满10万人个人信息" },
    says: "Not CIIO, fewer than 100,000 persons since 1 January, none with sensitive items",
    openTo: { important: false, sensitive: false, ciio: "no" },
    facts: {},
    row: "small-volume",
    basis: [provisions("5(4)")],
    from: since2024,
  },
  {
    id: "EX-6",
    title: { en: "Outside an FTZ list", zh: "自贸区负面清单外数据" },
    says: "The exporter is in the zone, its sector has a list in force, and by that list the data leaves freely",
    openTo: { important: true, sensitive: true, ciio: "yes" },
    facts: {},
    list: true,
    basis: [provisions("6")],
    from: since2024,
  },
  {
    id: "EX-7",
    title: { en: "Fixing a security vulnerability", zh: "安全漏洞" },
    says: "The purpose is the fix, and the vulnerability was reported to MIIT before",
    openTo: { important: true, sensitive: true, ciio: "unsettled" },
    facts: {},
    purposes: ["vulnerability-fix", "fix a security vulnerability", "修复安全漏洞", "安全漏洞修复"],
    report: { what: "the report of the vulnerability", authorities: ["MIIT", "工业和信息化部", "工信部"] },
    reviewNote: true,
    basis: [guidelines("exemption 7"), reading],
    ...since2026,
  },
  {
    id: "EX-8",
    title: { en: "Handling a security incident", zh: "安全事件" },
    says: "An incident of vehicle products, connected-vehicle platforms or related systems, reported before",
    openTo: { important: true, sensitive: true, ciio: "unsettled" },
    facts: {},
    purposes: ["incident-handling", "handle a security incident", "处置安全事件", "安全事件处置"],
    report: { what: "the report of the incident", authorities: ["MIIT", "工业和信息化部", "工信部"] },
    reviewNote: true,
    basis: [
      guidelines("exemption 8"),
      { instrument: "guidelines-2026", article: "exemption 8: to whom it is reported", certainty: "uncertain" },
      reading,
    ],
    ...since2026,
  },
  {
    id: "EX-9",
    title: { en: "Curing a product defect", zh: "消除汽车产品缺陷" },
    says: "A recall, also by OTA, filed with SAMR before; source code of OTA packages may go too",
    openTo: { important: true, sensitive: true, ciio: "unsettled" },
    facts: {},
    purposes: ["defect-cure", "recall", "cure a product defect", "消除缺陷", "消除汽车产品缺陷", "召回"],
    report: {
      what: "the filing of the recall",
      authorities: ["SAMR", "国家市场监督管理总局", "市场监管总局"],
    },
    reviewNote: true,
    basis: [
      guidelines("exemption 9"),
      { instrument: "guidelines-2026", article: "exemption 9: whether MIIT has to know too", certainty: "uncertain" },
      reading,
    ],
    ...since2026,
  },
];
