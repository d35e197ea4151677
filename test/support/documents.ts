import { baselineOf, withBaseline } from "../../src/contract/baseline";
import { comparedWith } from "../../src/contract/difference";
import { documentOf, type Made } from "../../src/contract/of-report";
import type { ReportDocument } from "../../src/contract/report";
import { hostile, hostileTexts } from "./hostile";
import { judged } from "./judged";
import { story } from "./stories";

/** The document of a story, as `onshore check --format json` makes it. */
export function documentOfStory(name: string, made: Partial<Made> = {}): ReportDocument {
  const { deployment, registers, today } = story(name);
  return documentOf(judged(deployment, registers, today), { version: "0.1.0", ...made });
}

const ci = {
  repository: "acme/vehicle-cloud",
  commit: "0f99377a0a92081a59d1b2f0e5a514fd09ee730e",
  branch: "add-replica",
  change: "17",
  run: "https://github.com/acme/vehicle-cloud/actions/runs/1",
  at: "2026-11-22T03:04:05Z",
  name: "fleet",
  environment: "production",
};

/** Of each kind that a report can be: every format is tried with all of them. */
export function manyDocuments(): Readonly<Record<string, ReportDocument>> {
  const stack = documentOfStory("80-production-stack", { about: ci, configuration: "onshore.yaml" });
  const hop = documentOfStory("24-second-hop");
  const rules = documentOfStory("20-s3-replication-two-rules");
  const compared = comparedWith(hop, rules, "all");
  const empty: ReportDocument = { ...hop, verdict: "holds", findings: [], stores: [], copies: [], grants: [] };
  const old = JSON.parse(JSON.stringify(hop)) as ReportDocument;
  for (const name of ["rules", "about", "stores", "copies", "grants", "records", "waivers"] as const) delete old[name];
  const one = hostile(comparedWith(stack, rules, "new"));
  return {
    "a stack": stack,
    "what is new": compared,
    "what is new, and only that blocks": comparedWith(stack, stack, "new"),
    waivers: documentOfStory("waivers-that-count"),
    "a baseline": withBaseline(stack, baselineOf(stack), "onshore.baseline.json"),
    nothing: { ...empty },
    "a report of 1.0": old,
    "a region that cannot be told": documentOfStory("05-region-not-decidable"),
    "lines of source": sourced(hop),
    "hostile texts": one,
    "hostile texts in a comparison": hostile(compared),
    ...Object.fromEntries(
      Object.entries(hostileTexts).map(([name, text]) => [`hostile: ${name}`, hostile(compared, text)]),
    ),
    "texts without an end": hostile(compared, "Ω|<b>\n".repeat(170_000)),
  };
}

/** As a Pulumi program says where its resources are declared. */
function sourced(document: ReportDocument): ReportDocument {
  const at = (position: number) => ({ file: ".\\infra\\main file.ts", line: position + 3, column: 7 });
  return {
    ...document,
    findings: document.findings.map((finding, position) => ({
      ...finding,
      resource: { ...finding.resource, source: at(position), component: "module.fleet" },
    })),
    ...(document.stores && { stores: document.stores.map((store, position) => ({ ...store, source: at(position) })) }),
  };
}

/** A document with many findings, each with its own id. */
export function manyFindings(count: number): ReportDocument {
  const document = documentOfStory("24-second-hop");
  const [first, ...others] = document.findings;
  const last = others.at(-1);
  if (!first || !last) throw new Error("the story has findings");
  const findings = Array.from({ length: count }, (_, number) => ({
    ...(number === count - 1 ? last : first),
    id: `copies-stay-onshore-${number.toString(16).padStart(12, "0")}`,
  }));
  return { ...document, findings };
}
