import { againstApproval } from "../law/approval";
import { classesOf, lastDayOn, standing } from "../law/covering";
import { folded } from "../law/flow";
import type { AssessmentRecord, ReadRecords } from "../law/record-schema";
import { type Filed, fileAll } from "../law/register";
import type { Assessment, Registers } from "./registers";

/** What is registered on a day, the records of files included. */
export function withRecords(
  registers: Registers,
  records: readonly AssessmentRecord[],
  today: string,
  approvals: ReadRecords["approvals"] = new Map(),
): Registers {
  const recorded = fileAll({ records, approvals }).map((one) => assessmentOf(one, today));
  const entries = registers.assessments.map((one) => {
    const against = againstApproval(approvals.get(one.id));
    return against.length > 0 ? { ...one, against } : one;
  });
  return {
    ...registers,
    assessments: [...entries, ...recorded.sort((one, other) => (one.id < other.id ? -1 : 1))],
  };
}

/**
 * A record as the flows of a deployment are asked of it. A deployment tells where data goes and who receives it, and no exporter,
 * item, purpose or number of persons: by these nothing is limited here. Status, time, papers, filing and changes are.
 */
export function assessmentOf(filed: Filed, today: string): Assessment {
  const { record, firstDay } = filed;
  const { id, mechanism, purpose } = record;
  const validTo = lastDayOn(filed, today);
  const against = standing(filed, today).objections;
  return {
    id,
    mechanism,
    status: statusOn(record, today),
    ...(firstDay !== undefined && { validFrom: firstDay }),
    ...(validTo !== undefined && { validTo }),
    dataClasses: carried(record),
    destinations: destinationsOf(record),
    recipients: record.recipients?.flatMap(({ name, country, accounts }) =>
      accounts === undefined ? [{ name, country }] : accounts.map((account) => ({ account, name, country })),
    ),
    purpose,
    ...(against.length > 0 && { against }),
  };
}

function statusOn({ status, revokedDate }: AssessmentRecord, today: string): Assessment["status"] {
  if (revokedDate === undefined) return status;
  return revokedDate <= today ? "revoked" : status === "revoked" ? "active" : status;
}

/** Personal information goes with an impact assessment only. */
function carried(record: AssessmentRecord): Assessment["dataClasses"] {
  const classes = classesOf(record);
  const isPersonalFree = classes.includes("important") && record.piaReportId === undefined;
  return classes.filter((name) => !isPersonalFree || name === "important" || name === "core");
}

/** A contract of the Greater Bay Area reaches Hong Kong; what stands in another cloud says nothing of AWS. */
function destinationsOf({ destinations, contract }: AssessmentRecord): Assessment["destinations"] {
  const isBayArea = contract?.template === "GBA-HK";
  if (destinations === undefined) return isBayArea ? [{ country: "HK" }] : undefined;
  return destinations
    .filter(({ cloud = "aws", country }) => folded(cloud) === "aws" && (!isBayArea || country === "HK"))
    .map(({ country, region }) => ({ country, region }));
}
