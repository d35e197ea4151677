import type { ReportDocument } from "../contract/report";
import { todayInChina } from "../today";
import type { Flow } from "./flows";
import { shown, shownOrNull } from "./shown";
import { hashOf, type Stack, stackOf } from "./stack";

/** What of a report counts for the history of its stack. */
export interface Made {
  readonly file: string;
  readonly stack: Stack;
  /** When: the instant, or the beginning of the day in China where the report says its day only. */
  readonly moment: number;
  readonly at: string | null;
  readonly day: string;
  /** The same where two reports say the same of the deployment. */
  readonly says: string;
  /** The same where two files are. */
  readonly bytes: string;
  readonly version: string;
  readonly tool: string;
  readonly pack: string;
  readonly rules: string | null;
  readonly inputs: readonly string[];
  readonly hashes: readonly string[];
  readonly commit: string | null;
  readonly verdict: ReportDocument["verdict"];
  readonly numbers: Numbers;
}

/** Whether it says that it was made, or judged, after a day: it would be the newest for good. */
export function isAfter({ day, moment }: Made, today: string): boolean {
  return day > today || todayInChina(new Date(moment)) > today;
}

export interface Numbers {
  readonly broken: number;
  readonly undetermined: number;
  readonly blocking: number;
  readonly waived: number;
  readonly denied: number;
  readonly review: number;
  readonly allowed: number;
}

/** What is kept of a report for good. */
export function madeOf(document: ReportDocument, file: string, text: string, flows: readonly Flow[]): Made {
  const { today, about = {}, tool, pack, rules, inputs, verdict, schemaVersion, findings, summary } = document;
  const instant = /^\d{4}-/.test(about.at ?? "") ? Date.parse(about.at ?? "") : Number.NaN;
  const of = (one: Flow["verdict"]) => flows.filter((flow) => flow.verdict === one).length;
  const said = [
    verdict,
    findings.map(({ id, fingerprint, message, status }) => [id, fingerprint ?? message, status].join(" ")).sort(),
    flows.map(({ id, verdict: its, assessment, until }) => [id, its, assessment, until].join(" ")).sort(),
  ];
  return {
    file: shown(file),
    stack: stackOf(document),
    moment: Number.isNaN(instant) ? Date.parse(`${today}T00:00:00+08:00`) : instant,
    at: Number.isNaN(instant) ? null : new Date(instant).toISOString(),
    day: today,
    says: hashOf(JSON.stringify(said)),
    bytes: hashOf(text),
    version: schemaVersion,
    tool: shown(tool.version),
    pack: shown(pack),
    rules: rules ? `${shown(rules.profile)} ${hashOf(JSON.stringify([pack, rules]))}` : null,
    inputs: inputs.map((one) => shown(one.file)).sort(),
    hashes: inputs.map((one) => shown(one.sha256 ?? "")).sort(),
    commit: shownOrNull(about.commit),
    verdict,
    numbers: {
      ...{ broken: summary.broken, undetermined: summary.undetermined },
      ...{ blocking: summary.blocking, waived: summary.waived },
      ...{ denied: of("denied"), review: of("review"), allowed: of("allowed") },
    },
  };
}
