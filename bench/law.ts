import { decide } from "../src/law/decide";
import type { ExportFlow } from "../src/law/flow";
import { readRecords } from "../src/law/record-schema";
import { registerOf } from "../src/law/register";

const today = "2026-11-22";
const items = ["vin", "trip", "driver-id", "diagnosis"];
const purposes = ["warranty", "recall", "research"];

/** A record of one of the three mechanisms, which carries what is asked of it, is for other items or purposes, or is over. */
function recordAt(at: number, recipients: number, exporters: number): object {
  const country = ["DE", "US", "HK", "JP"][at % 4];
  const kind = at % 3;
  return {
    id: `R-${at}`,
    mechanism: ["security_assessment", "standard_contract", "certification"][kind],
    status: at % 17 === 0 ? "suspended" : "active",
    exporter: { name: `Lantu ${at % exporters}`, isCiio: false },
    piaReportId: `PIA-${at}`,
    piaDate: "2025-02-01",
    purpose: at % 5 === 0 ? ["research"] : purposes,
    dataItems: at % 7 === 0 ? ["vin"] : items,
    recipients: [{ name: `Recipient ${at % recipients}`, country }],
    destinations: [{ country }],
    ...(kind === 0 && { approvalNo: `A-${at}`, selfAssessmentId: `S-${at}`, dataLevel: "important", sensitive: true }),
    ...(kind === 1
      ? { contract: { effectiveDate: "2025-03-03", filedDate: "2025-03-07" } }
      : { issuedDate: at % 11 === 0 ? "2023-03-01" : "2025-03-03" }),
    ...(kind === 2 && { certificateNo: `C-${at}` }),
  };
}

function flowAt(at: number, recipients: number, exporters: number): ExportFlow {
  const region = ["eu-central-1", "us-east-1", "ap-east-1", "ap-northeast-1"][at % 4] as string;
  return {
    kind: "copy",
    leaves: true,
    classes: at % 3 === 0 ? ["important"] : ["personal"],
    items: items.slice(0, 1 + (at % 4)),
    exporter: { name: `Lantu ${at % exporters}`, isCiio: false },
    volumes: { year: 2026, plain: 200_000, sensitive: 0 },
    destination: { region },
    recipient: { name: `Recipient ${at % recipients}`, country: ["DE", "US", "HK", "JP"][at % 4] as string },
    purpose: ["warranty"],
  };
}

/** How many recipients and exporters the records name. */
const mixes = {
  "each record its own recipient": [1_000, 40],
  "one exporter, 100 recipients": [100, 1],
  "one exporter, 10 recipients": [10, 1],
  "one exporter, one recipient": [1, 1],
} as const;

/** How long all flows take with all records, by the mix; the median of some runs, in milliseconds. */
export function lawOf(records: number, flows: number, runs: number) {
  return Object.entries(mixes).map(([mix, [recipients, exporters]]) => {
    const read = readRecords(Array.from({ length: records }, (_, at) => recordAt(at, recipients, exporters)));
    if (read.errors.length > 0) throw new Error(JSON.stringify(read.errors[0]));
    const asked = Array.from({ length: flows }, (_, at) => flowAt(at, recipients, exporters));
    const times = Array.from({ length: runs }, () => {
      const started = performance.now();
      const register = registerOf(read);
      const allowed = asked.filter((flow) => decide(flow, register, today).verdict === "allowed").length;
      return { ms: performance.now() - started, allowed };
    });
    const { ms, allowed } = times.sort((one, other) => one.ms - other.ms)[
      Math.floor(runs / 2)
    ] as (typeof times)[number];
    return { mix, ms, allowed, candidates: records / recipients };
  });
}
