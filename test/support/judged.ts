import * as catalog from "../../catalog/aws";
import { chinaAutomotive } from "../../packs/china-automotive/pack";
import { judge, type Question, type Report } from "../../src/engine/report";
import type { Deployment } from "../../src/model/deployment";
import { defaultLabels } from "../../src/model/labels";
import { noRegisters, type Registers } from "../../src/registers/registers";

/** Judges a deployment with the catalog and the pack as they are shipped. */
export function judged(deployment: Deployment, registers: Partial<Registers> = {}, today = "2026-11-21"): Report {
  return judge(deployment, questionOf(registers, today));
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
