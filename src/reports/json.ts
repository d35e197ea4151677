import type { Finding } from "../engine/evaluate";
import type { Report } from "../engine/report";
import { tell, told } from "../language";
import type { LawOf } from "../law/law-of";
import { whyNot } from "../law/words";
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
    notices: told(notices, "en"),
    verdict,
    findings: [],
    covered: told(covered, "en"),
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
    draft,
    basis,
    law,
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
    at: tell(at, "en"),
    message: tell(message, "en"),
    ...(because !== undefined && { because: tell(because, "en") }),
    path: told(path, "en"),
    remedy: tell(remedy, "en"),
    ...(assessment !== undefined && { assessment: tell(assessment, "en") }),
    ...(draft !== undefined && { draft }),
    basis: told(basis, "en"),
    ...(law && { law: { ...law, tried: law.tried.map(triedOf) } }),
    status: waiver ? "waived" : "open",
  };
}

/** A record that was tried, with what speaks against it in both languages. */
function triedOf({ record, reasons }: LawOf["tried"][number]) {
  const says = reasons.map((code) => ({ en: whyNot(code, "en"), zh: whyNot(code, "zh-CN") }));
  return { record, reasons, says };
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
