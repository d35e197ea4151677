import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as catalog from "../catalog/aws";
import { chinaAutomotive } from "../packs/china-automotive/pack";
import { documentOf } from "../src/contract/of-report";
import type { ReportDocument } from "../src/contract/report";
import { judge } from "../src/engine/report";
import { defaultLabels } from "../src/model/labels";
import { read } from "../src/readers/recognise";
import { noRegisters, type Registers } from "../src/registers/registers";

/** The report on a story, with the accounts and places that it registers. */
export function reportOf(story: string): ReportDocument {
  const folder = join("test", "stories", story);
  const { today = "2026-11-21", accounts = [] } = contextIn(folder);
  const report = judge(read("plan.json", readFileSync(join(folder, "plan.json"))), {
    ...{ catalog, pack: chinaAutomotive, labels: defaultLabels, phase: "review", settings: {} },
    registers: { ...noRegisters, accounts },
    today,
  });
  return documentOf(report, { version: "0.1.0" });
}

function contextIn(folder: string): { today?: string; accounts?: Registers["accounts"] } {
  try {
    return JSON.parse(readFileSync(join(folder, "context.json"), "utf8"));
  } catch {
    return {};
  }
}
