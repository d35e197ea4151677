// Reports as a company has them: real documents (of stories of test/stories) under varied names, several of each stack, a day apart.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromSource } from "../scripts/from-source.mjs";

const stories = [
  ...["80-production-stack", "connected-car-backend", "05-region-not-decidable", "driving-data-lake", "warehouse"],
  ...["lines-to-other-sites", "assessed-copies", "07-class-known-after-apply"],
];
const teams = ["Data Platform", "Connected Car", "Cockpit", "Charging", "After-sales", "Map", "ADAS", undefined];
const repositories = ["vehicle", "lake", "ota", "cockpit", "charging", "map", "adas", "crm"];
const oneDay = 86_400_000;

/** Writes reports into a folder: `reports` in all, of so many stacks. */
export function writeReports(folder, reports, stacks) {
  const { reportOf } = fromSource("bench/fleet.ts");
  const documents = stories.map(reportOf);
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < reports; at++) {
    const stack = at % stacks;
    const made = Math.floor(at / stacks);
    const document = documents[(stack + Math.floor(made / (1 + (stack % 3)))) % documents.length];
    writeFileSync(join(folder, `${stack}-${made}.json`), JSON.stringify(renamed(document, stack, made), null, 2));
  }
}

function renamed(document, stack, made) {
  const at = new Date(Date.parse("2026-09-01T02:00:00Z") + made * oneDay).toISOString();
  const team = teams[stack % teams.length];
  const repository = `lantu/${repositories[stack % repositories.length]}-${Math.floor(stack / 24)}`;
  const text = JSON.stringify(document).replaceAll("plan.json", `stacks/${stack}/plan.json`);
  const environment = ["prod", "stage", "test"][stack % 3];
  return {
    ...JSON.parse(text),
    about: { repository, name: `${repositories[(stack * 5) % 8]}-${stack}`, ...(team && { team }), environment, at },
    today: at.slice(0, 10),
  };
}
