import { readFileSync } from "node:fs";
import * as catalog from "../catalog/aws";
import { chinaAutomotive } from "../packs/china-automotive/pack";
import { evaluate } from "../src/engine/evaluate";
import { buildDataMap } from "../src/model/build-data-map";
import { defaultLabels } from "../src/model/labels";
import { read } from "../src/readers/recognise";
import { noRegisters } from "../src/registers/registers";

/** How long the stages of a check take, in milliseconds; what is missing to the whole is the start and the report. */
export function stagesOf(file: string): Record<string, number> {
  const times: Record<string, number> = {};
  function timed<T>(name: string, stage: () => T): T {
    const started = performance.now();
    const result = stage();
    times[name] = performance.now() - started;
    return result;
  }
  const bytes = timed("file", () => readFileSync(file));
  const deployment = timed("deployment", () => read(file, bytes));
  const knowledge = { catalog, labels: defaultLabels, registers: noRegisters, today: "2026-11-22" };
  const map = timed("data map", () => buildDataMap(deployment, knowledge));
  const asked = {
    waivers: noRegisters.waivers,
    assessments: [],
    today: "2026-11-22",
    phase: "review",
    settings: {},
  } as const;
  timed("policies", () => evaluate(map, chinaAutomotive, asked));
  return times;
}

/** What the grants cost: the data map with them, less the data map without, in milliseconds. */
export function grantsOf(file: string): { ms: number; documents: number } {
  const deployment = read(file, readFileSync(file));
  const knowledge = { catalog, labels: defaultLabels, registers: noRegisters, today: "2026-11-22" };
  const bare = new Map([...catalog.entries].map(([type, { grants: _, runsAs: __, ...entry }]) => [type, entry]));
  const timed = (entries: typeof catalog.entries) => {
    const started = performance.now();
    buildDataMap(deployment, { ...knowledge, catalog: { ...catalog, entries } });
    return performance.now() - started;
  };
  const median = (entries: typeof catalog.entries) =>
    Array.from({ length: 7 }, () => timed(entries)).sort((one, other) => one - other)[3] as number;
  const texts = deployment.resources.flatMap(({ mode, values }) => (mode === "managed" ? Object.values(values) : []));
  return {
    ms: median(catalog.entries) - median(bare),
    documents: texts.filter((text) => typeof text === "string" && text.includes('"Statement"')).length,
  };
}
