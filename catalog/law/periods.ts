import type { Period } from "./vocabulary";

/** Times that the law sets. */
export const periods = {
  validity: {
    id: "validity",
    says: {
      en: "A passed assessment, and a certificate, is valid for three years",
      zh: "通过安全评估的结果和认证证书有效期为三年",
    },
    years: 3,
    basis: [
      { instrument: "provisions-2024", article: "9", certainty: "quoted" },
      { instrument: "certification-measures-2025", certainty: "secondary" },
    ],
  },
  extension: {
    id: "extension",
    says: {
      en: "An approved extension of an assessment adds three years",
      zh: "经批准延长的，安全评估结果有效期延长三年",
    },
    years: 3,
    basis: [{ instrument: "provisions-2024", article: "9", certainty: "quoted" }],
  },
  extensionWindow: {
    id: "extension-window",
    says: {
      en: "An extension may be sought within the 60 working days before the last day",
      zh: "可以在有效期届满前 60 个工作日内申请延长",
    },
    workingDays: 60,
    basis: [{ instrument: "provisions-2024", article: "9", certainty: "quoted" }],
  },
  filing: {
    id: "filing",
    says: {
      en: "A standard contract is filed within ten working days of its taking effect",
      zh: "标准合同自生效之日起十个工作日内备案",
    },
    workingDays: 10,
    basis: [{ instrument: "contract-measures-2023", article: "7", certainty: "secondary" }],
  },
  certificateRenewal: {
    id: "certificate-renewal",
    says: {
      en: "Renewal of a certificate is sought six months before its last day",
      zh: "认证证书在有效期届满六个月前申请续期",
    },
    months: 6,
    basis: [{ instrument: "certification-measures-2025", certainty: "uncertain" }],
  },
  annualReport: {
    id: "annual-report",
    says: {
      en: "Who handles important data reports each year by 15 December",
      zh: "开展重要数据处理活动的，每年 12 月 15 日前报送年度汽车数据安全管理情况",
    },
    yearly: "12-15",
    basis: [{ instrument: "provisions-2021", article: "13", certainty: "secondary" }],
  },
  count: {
    id: "count",
    says: { en: "Persons are counted since 1 January of the current year", zh: "人数自当年 1 月 1 日起累计" },
    yearly: "01-01",
    basis: [{ instrument: "provisions-2024", article: "7, 8", certainty: "quoted" }],
  },
  assessmentResult: {
    id: "assessment-result",
    says: {
      en: "The CAC gives its result within 45 working days of acceptance, and may take longer",
      zh: "国家网信部门自受理之日起 45 个工作日内给出评估结果，可以适当延长",
    },
    workingDays: 45,
    basis: [{ instrument: "assessment-measures-2022", article: "12", certainty: "read" }],
  },
  reReview: {
    id: "re-review",
    says: {
      en: "Review of a result is asked for within 15 working days",
      zh: "对评估结果有异议的，在 15 个工作日内申请复评",
    },
    workingDays: 15,
    basis: [{ instrument: "assessment-measures-2022", article: "13", certainty: "read" }],
  },
  contractReview: {
    id: "contract-review",
    says: {
      en: "The provincial CAC answers a filing within 15 working days",
      zh: "省级网信部门在 15 个工作日内答复备案",
    },
    workingDays: 15,
    basis: [{ instrument: "contract-measures-2023", certainty: "secondary" }],
  },
  records: {
    id: "records",
    says: {
      en: "Reports of impact assessments and records of handling are kept for three years",
      zh: "个人信息保护影响评估报告和处理情况记录至少保存三年",
    },
    years: 3,
    basis: [{ instrument: "pipl", article: "56", certainty: "read" }],
  },
  networkLogs: {
    id: "network-logs",
    says: { en: "Network logs are kept for six months", zh: "网络日志留存不少于六个月" },
    months: 6,
    basis: [{ instrument: "csl-2025", article: "23", certainty: "read" }],
  },
  flawReport: {
    id: "flaw-report",
    says: {
      en: "A flaw or vulnerability that endangers national security or the public interest is reported within 24 hours",
      zh: "危害国家安全、公共利益的缺陷、漏洞，在 24 小时内报告",
    },
    hours: 24,
    basis: [{ instrument: "network-data-regulations", article: "10", certainty: "uncertain" }],
  },
  vulnerabilityReport: {
    id: "vulnerability-report",
    says: {
      en: "The maker of a network product reports a vulnerability to MIIT within two days",
      zh: "网络产品提供者在两日内向工业和信息化部报送漏洞信息",
    },
    days: 2,
    basis: [{ instrument: "vulnerability-provisions-2021", article: "7", certainty: "uncertain" }],
  },
} as const satisfies Readonly<Record<string, Period>>;
