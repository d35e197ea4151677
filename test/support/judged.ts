import * as catalog from "../../catalog/aws";
import { chinaAutomotive } from "../../packs/china-automotive/pack";
import type { Finding } from "../../src/engine/evaluate";
import { judge, type Question, type Report } from "../../src/engine/report";
import { type Told, told } from "../../src/language";
import type { Deployment } from "../../src/model/deployment";
import { defaultLabels } from "../../src/model/labels";
import { noRegisters, type Registers } from "../../src/registers/registers";

/** A finding whose texts are told in English. */
export type ToldFinding = Omit<Finding, keyof Texts> & Told<Texts>;
type Texts = Pick<Finding, "at" | "message" | "because" | "path" | "remedy" | "assessment">;

/** Judges a deployment with the catalog and the pack as they are shipped; what is found is told in English. */
export function judged(deployment: Deployment, registers: Partial<Registers> = {}, today = "2026-11-21") {
  const report: Report = judge(deployment, questionOf(registers, today));
  const findings = report.findings.map(inEnglish);
  return { ...report, findings, covered: told(report.covered, "en"), notices: told(report.notices, "en") };
}

function inEnglish(finding: Finding): ToldFinding {
  const { at, message, because, path, remedy, assessment, ...rest } = finding;
  const texts = { at, message, path, remedy, ...(because && { because }), ...(assessment && { assessment }) };
  return { ...rest, ...told(texts, "en") };
}

export function questionOf(registers: Partial<Registers>, today: string): Question {
  return {
    catalog,
    pack: chinaAutomotive,
    labels: defaultLabels,
    registers: { ...noRegisters, ...registers },
    today,
    phase: "review",
    settings: {},
  };
}
