import type { ApprovalState } from "../../src/law/approval";
import type { ExportFlow } from "../../src/law/flow";
import { readRecords } from "../../src/law/record-schema";
import { type Register, registerOf } from "../../src/law/register";
import { unknown } from "../../src/model/value";

export const today = "2026-11-22";
export const notKnown = unknown("local-value");

/** Personal information of 200,000 persons that a recipient in Germany reads: a contract or a certificate is asked. */
export const flow: ExportFlow = {
  kind: "copy",
  leaves: true,
  classes: ["personal"],
  items: ["vin"],
  exporter: { name: "Lantu Auto", isCiio: false },
  volumes: { year: 2026, plain: 200_000, sensitive: 0 },
  destination: { region: "eu-central-1" },
  recipient: { name: "Lantu Europe GmbH", country: "DE", account: "777788889999" },
  purpose: ["warranty"],
};

export const general: ExportFlow = { ...flow, classes: ["general"], volumes: { year: 2026, plain: 0, sensitive: 0 } };
export const sensitive: ExportFlow = {
  ...flow,
  classes: ["sensitive-personal"],
  volumes: { year: 2026, plain: 0, sensitive: 500 },
};
export const important: ExportFlow = { ...flow, classes: ["important"] };

const scope = {
  status: "active",
  exporter: { name: "Lantu Auto", isCiio: false },
  purpose: ["warranty"],
  dataItems: ["vin"],
  sensitive: true,
  recipients: [{ name: "Lantu Europe GmbH", country: "DE", accounts: ["777788889999"] }],
  destinations: [{ country: "DE" }],
  piaReportId: "PIA-1",
  piaDate: "2026-02-01",
};

export const assessment = {
  ...scope,
  id: "SA-1",
  mechanism: "security_assessment",
  approvalNo: "CAC-1",
  selfAssessmentId: "SELF-1",
  dataLevel: "important",
  issuedDate: "2026-03-01",
  provincialMiitFilingNo: "MIIT-1",
};

export const contract = {
  ...scope,
  id: "SC-1",
  mechanism: "standard_contract",
  contract: { effectiveDate: "2026-03-02", filedDate: "2026-03-05" },
};

export const certificate = {
  ...scope,
  id: "CE-1",
  mechanism: "certification",
  certificateNo: "CN-1",
  issuedDate: "2026-03-01",
};

export const mappingApproval = {
  id: "MA-1",
  mechanism: "mapping_approval",
  status: "active",
  exporter: { name: "Lantu Auto" },
  mapping: { approvalNo: "MNR-1" },
  issuedDate: "2026-03-01",
};

/** Records as they are written, read and filed. */
export function register(...records: readonly object[]): Register {
  return registerOf(readRecords(records));
}

/** Records of which it is known who approved them, by their ids. */
export function approvedRegister(
  records: readonly object[],
  states: Readonly<Record<string, ApprovalState>>,
): Register {
  const approvals = new Map(Object.entries(states).map(([id, state]) => [id, { state }]));
  return registerOf({ ...readRecords(records), approvals });
}
