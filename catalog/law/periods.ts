import type { Period } from "./vocabulary";

/** Times that the law sets. */
export const periods = {
  validity: {
    id: "validity",
    says: "A passed assessment, and a certificate, is valid for three years",
    years: 3,
    basis: [
      { instrument: "provisions-2024", article: "9", certainty: "quoted" },
      { instrument: "certification-measures-2025", certainty: "secondary" },
    ],
  },
  extension: {
    id: "extension",
    says: "An approved extension of an assessment adds three years",
    years: 3,
    basis: [{ instrument: "provisions-2024", article: "9", certainty: "quoted" }],
  },
  extensionWindow: {
    id: "extension-window",
    says: "An extension may be sought within the 60 working days before the last day",
    workingDays: 60,
    basis: [{ instrument: "provisions-2024", article: "9", certainty: "quoted" }],
  },
  filing: {
    id: "filing",
    says: "A standard contract is filed within ten working days of its taking effect",
    workingDays: 10,
    basis: [{ instrument: "contract-measures-2023", article: "7", certainty: "secondary" }],
  },
  certificateRenewal: {
    id: "certificate-renewal",
    says: "Renewal of a certificate is sought six months before its last day",
    months: 6,
    basis: [{ instrument: "certification-measures-2025", certainty: "uncertain" }],
  },
  annualReport: {
    id: "annual-report",
    says: "Who handles important data reports each year by 15 December",
    yearly: "12-15",
    basis: [{ instrument: "provisions-2021", article: "13", certainty: "secondary" }],
  },
  count: {
    id: "count",
    says: "Persons are counted since 1 January of the current year",
    yearly: "01-01",
    basis: [{ instrument: "provisions-2024", article: "7, 8", certainty: "quoted" }],
  },
  assessmentResult: {
    id: "assessment-result",
    says: "The CAC gives its result within 45 working days of acceptance, and may take longer",
    workingDays: 45,
    basis: [{ instrument: "assessment-measures-2022", article: "12", certainty: "read" }],
  },
  reReview: {
    id: "re-review",
    says: "Review of a result is asked for within 15 working days",
    workingDays: 15,
    basis: [{ instrument: "assessment-measures-2022", article: "13", certainty: "read" }],
  },
  contractReview: {
    id: "contract-review",
    says: "The provincial CAC answers a filing within 15 working days",
    workingDays: 15,
    basis: [{ instrument: "contract-measures-2023", certainty: "secondary" }],
  },
  records: {
    id: "records",
    says: "Reports of impact assessments and records of handling are kept for three years",
    years: 3,
    basis: [{ instrument: "pipl", article: "56", certainty: "read" }],
  },
  networkLogs: {
    id: "network-logs",
    says: "Network logs are kept for six months",
    months: 6,
    basis: [{ instrument: "csl-2025", article: "23", certainty: "read" }],
  },
  flawReport: {
    id: "flaw-report",
    says: "A flaw or vulnerability that endangers national security or the public interest is reported within 24 hours",
    hours: 24,
    basis: [{ instrument: "network-data-regulations", article: "10", certainty: "uncertain" }],
  },
  vulnerabilityReport: {
    id: "vulnerability-report",
    says: "The maker of a network product reports a vulnerability to MIIT within two days",
    days: 2,
    basis: [{ instrument: "vulnerability-provisions-2021", article: "7", certainty: "uncertain" }],
  },
} as const satisfies Readonly<Record<string, Period>>;
