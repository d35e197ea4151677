import type { Finding } from "../engine/evaluate";
import type { Report } from "../engine/report";
import type { Resource } from "../model/deployment";
import { isKnown } from "../model/value";

/** The contract for other tools; changes only add. */
const schemaVersion = "1.0";

/** The report as JSON, ending in a newline; in parts, since a long one does not fit into one string. */
export function* jsonReport(
  report: Report,
  toolVersion: string,
  configuration: string | undefined = undefined,
): Iterable<string> {
  const { inputs, pack, today, notices, verdict, findings, covered, coverage, summary } = report;
  const document = {
    schemaVersion,
    tool: { name: "onshore", version: toolVersion },
    pack: pack.name,
    today,
    inputs,
    configuration: configuration ?? null,
    notices,
    verdict,
    findings: [],
    covered,
    coverage,
    summary,
  };
  const slot = '"findings": [';
  const [before, after] = JSON.stringify(document, null, 2).split(slot) as [string, string];
  yield before + slot;
  for (const [position, finding] of findings.entries()) {
    const text = JSON.stringify(findingOf(finding, report), null, 2).replaceAll("\n", "\n    ");
    yield `${position === 0 ? "" : ","}\n    ${text}`;
  }
  yield `${findings.length === 0 ? "" : "\n  "}${after}\n`;
}

function findingOf(finding: Finding, report: Report) {
  const {
    id,
    policy,
    kind,
    outcome,
    severity,
    enforcement,
    waiver,
    resource,
    entry,
    at,
    message,
    because,
    path,
    remedy,
    assessment,
    basis,
  } = finding;
  return {
    id,
    policy,
    kind,
    outcome,
    severity,
    enforcement,
    ...(waiver && { waiver }),
    resource: resource ? resourceOf(resource, report) : { address: entry },
    at,
    message,
    ...(because !== undefined && { because }),
    path,
    remedy,
    ...(assessment !== undefined && { assessment }),
    basis,
    status: waiver ? "waived" : "open",
  };
}

function resourceOf(
  { address, spelledType, provider, region, component, source, input }: Resource,
  { inputs }: Report,
) {
  return {
    address,
    type: spelledType,
    provider,
    region: isKnown(region) ? region : null,
    component: component ?? null,
    source: source ?? null,
    input: inputs[input]?.file ?? null,
  };
}
