import type { Basis, Term } from "./vocabulary";

interface Field {
  /** What is to be written there. */
  readonly says: Term;
  /** Where the law asks it; of an exemption, where the exemption stands. */
  readonly basis: readonly Basis[];
}

const provisions = (article: string): Basis => ({ instrument: "provisions-2024", article, certainty: "quoted" });
const assessed = (article: string): Basis => ({ instrument: "assessment-measures-2022", article, certainty: "read" });
const pipl = (article: string): Basis => ({ instrument: "pipl", article, certainty: "read" });
const contract: Basis = { instrument: "contract-measures-2023", article: "7", certainty: "secondary" };
const certified: Basis = { instrument: "certification-measures-2025", certainty: "secondary" };
const mapping: readonly Basis[] = [
  { instrument: "mapping-2022", certainty: "secondary" },
  { instrument: "mapping-2024", certainty: "secondary" },
];
const issued = { en: "the day on which it was issued, as 2026-11-22", zh: "作出日期，如 2026-11-22" };

/** Fields of a record, by name; where a mechanism has its own, with the mechanism before it. */
export const recordFields = {
  id: { says: { en: "an id that no other record has", zh: "其他记录未使用的编号" }, basis: [] },
  status: {
    says: {
      en: "active once it is in force; until then pending",
      zh: "生效后填写 active，此前填写 pending",
    },
    basis: [assessed("14, 17")],
  },
  "exporter.name": {
    says: { en: "who exports the data, as the papers name it", zh: "数据处理者名称，与材料一致" },
    basis: [{ instrument: "guidelines-2026", article: { en: "who applies", zh: "申报主体" }, certainty: "secondary" }],
  },
  "exporter.isCiio": {
    says: {
      en: "true if the exporter operates critical information infrastructure, otherwise false",
      zh: "数据处理者为关键信息基础设施运营者的填写 true，否则填写 false",
    },
    basis: [provisions("7")],
  },
  approvalNo: {
    says: { en: "number of the result of the security assessment", zh: "数据出境安全评估结果的编号" },
    basis: [provisions("7")],
  },
  certificateNo: { says: { en: "number of the certificate", zh: "认证证书编号" }, basis: [certified] },
  "security_assessment.issuedDate": { says: issued, basis: [provisions("9")] },
  "certification.issuedDate": { says: issued, basis: [certified] },
  "mapping_approval.issuedDate": { says: issued, basis: mapping },
  "contract.effectiveDate": {
    says: { en: "the day on which the contract takes effect, as 2026-11-22", zh: "合同生效日期，如 2026-11-22" },
    basis: [contract],
  },
  "contract.filedDate": {
    says: {
      en: "the day of the filing with the provincial CAC, within ten working days of its taking effect",
      zh: "向省级网信部门备案的日期，即生效后十个工作日内",
    },
    basis: [contract],
  },
  selfAssessmentId: {
    says: { en: "number of the self-assessment of the export", zh: "数据出境风险自评估报告编号" },
    basis: [assessed("5")],
  },
  piaReportId: {
    says: { en: "number of the impact assessment", zh: "个人信息保护影响评估报告编号" },
    basis: [pipl("55, 56")],
  },
  piaDate: {
    says: {
      en: "the day of the impact assessment, before the export, as 2026-11-22",
      zh: "个人信息保护影响评估日期，须在出境之前，如 2026-11-22",
    },
    basis: [pipl("55, 56")],
  },
  "consent.separate": {
    says: {
      en: "true or false, where consent is the ground: whether it was given separately",
      zh: "以同意为依据的，是否取得单独同意，填写 true 或者 false",
    },
    basis: [pipl("39")],
  },
  purpose: {
    says: { en: "for what the data goes abroad", zh: "出境目的" },
    basis: [assessed("14"), pipl("39")],
  },
  dataItems: { says: { en: "an item of the data", zh: "数据项" }, basis: [assessed("14")] },
  scale: {
    says: { en: "the most persons of whom it carries data in a year", zh: "每年涉及的人数上限" },
    basis: [provisions("7, 8")],
  },
  "recipients.name": {
    says: { en: "who receives the data, as the papers name it", zh: "境外接收方名称，与材料一致" },
    basis: [assessed("9"), pipl("39")],
  },
  "recipients.country": {
    says: { en: "country of the recipient, in two letters", zh: "境外接收方所在国家或者地区，两位字母代码" },
    basis: [assessed("9"), pipl("39")],
  },
  "recipients.accounts": { says: { en: "account of the recipient", zh: "境外接收方的账户" }, basis: [assessed("9")] },
  "destinations.country": {
    says: { en: "where it is kept, in two letters", zh: "保存地点所在国家或者地区，两位字母代码" },
    basis: [assessed("9")],
  },
  "destinations.region": { says: { en: "region in which it is kept", zh: "保存数据的区域" }, basis: [assessed("9")] },
  "overseasRetention.until": {
    says: { en: "the last day on which it is kept abroad", zh: "境外保存期限的末日" },
    basis: [assessed("9, 14")],
  },
  changeEvents: { says: { en: "what changed since", zh: "此后发生的变化" }, basis: [assessed("14")] },
  provincialMiitFilingNo: {
    says: {
      en: "number of the filing of important data with the provincial MIIT",
      zh: "向省级工业和信息化主管部门的重要数据备案编号",
    },
    basis: [{ instrument: "notice-134", certainty: "uncertain" }],
  },
  "exemption.reportNo": {
    says: { en: "number of the report that the exemption asks for", zh: "该豁免所要求的报告编号" },
    basis: [],
  },
  "exemption.reportDate": {
    says: {
      en: "the day of that report, before anything leaves, as 2026-11-22",
      zh: "报告日期，须在出境之前，如 2026-11-22",
    },
    basis: [],
  },
  "ftz.zone": {
    says: { en: "the free trade zone in which the exporter is registered", zh: "数据处理者所在的自由贸易试验区" },
    basis: [provisions("6")],
  },
  "ftz.listEdition": {
    says: { en: "the edition of its list", zh: "清单版本" },
    basis: [provisions("6")],
  },
  "ftz.sector": { says: { en: "the sector of the list", zh: "清单所列行业" }, basis: [provisions("6")] },
  "ftz.filingNo": {
    says: { en: "number of the filing with the zone", zh: "向自由贸易试验区备案的编号" },
    basis: [provisions("6")],
  },
  "mapping.approvalNo": {
    says: { en: "number of the external-provision approval or map review", zh: "对外提供审批或者地图审核的编号" },
    basis: mapping,
  },
} as const satisfies Readonly<Record<string, Field>>;
