import type { ToldReport } from "../../contract/report";
import { blocks } from "../../contract/standing";
import { type Language, say } from "../../language";
import { placeOf, type ToldFinding, uriOf } from "../machine/shared";
import { ruleId, sentence } from "./rules";
import { sarifWords as words } from "./words";

/** Stands for the root of the repository; who reads the file knows where that is. */
export const baseId = "%SRCROOT%";

/** A finding, or one that the base had and this deployment does not have any more. */
type Judged = ToldFinding & { readonly isGone?: boolean };

/** By what results are told. */
export interface By {
  readonly report: ToldReport;
  /** At which place of the list of rules each one stands. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly stores: ReadonlyMap<string, NonNullable<ToldReport["stores"]>[number]>;
  readonly language: Language;
}

/**
 * A finding as a result. Its kind is "fail", the default, even where it is undetermined: with another kind a result has no level
 * (SARIF 2.1.0, 3.27.10), and GitHub takes every result for a failure. The rule and the level say that it is not known.
 */
export function resultOf(finding: Judged, by: By) {
  const { id, policy, outcome, path } = finding;
  const rule = ruleId(policy, outcome);
  const steps = path.length > 1 ? path.map((step) => stepOf(step, finding, by)) : [];
  return {
    ruleId: rule,
    ruleIndex: by.numbers.get(rule) ?? -1,
    level: levelOf(finding),
    message: { text: messageOf(finding, by.language) },
    locations: [{ ...locationOf(finding, by.report), logicalLocations: logicalOf(finding) }],
    ...(steps.length > 0 && {
      relatedLocations: steps.map((step, number) => ({ id: number + 1, ...step })),
      codeFlows: [{ threadFlows: [{ locations: steps.map((location) => ({ location })) }] }],
    }),
    // GitHub matches by rule and primaryLocationLineHash only; what it would compute itself is the same for all of a plan's findings.
    partialFingerprints: { "onshore/v1": id, primaryLocationLineHash: id },
    ...suppressed(finding, by),
    ...compared(finding),
    properties: propertiesOf(finding),
  };
}

function levelOf(finding: Judged): "error" | "warning" | "note" {
  if (finding.isGone) return "note";
  if (blocks(finding)) return "error";
  return finding.severity === "low" ? "note" : "warning";
}

/** GitHub shows the first sentence where there is no room for more. What looks like a link of SARIF is none of ours. */
function messageOf({ message, because, remedy, outcome }: Judged, language: Language): string {
  const unknown = outcome === "undetermined" && because !== undefined && !message.includes(because);
  const parts = [
    message,
    ...(unknown ? [say(words.because, language, { because })] : []),
    ...(remedy === "" ? [] : [say(words.fix, language, { remedy })]),
  ];
  return parts.map(sentence).join("\n").replaceAll("](", "] (");
}

function locationOf({ resource }: { readonly resource: Parameters<typeof placeOf>[0] }, report: ToldReport) {
  const { file, line, column } = placeOf(resource, report);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: baseId },
      region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
    },
  };
}

function logicalOf({ resource }: { readonly resource: Pick<Judged["resource"], "address" | "component"> }) {
  const { address, component } = resource;
  return [
    { name: address, fullyQualifiedName: address, kind: "resource" },
    ...(component ? [{ name: component, fullyQualifiedName: component, kind: "module" }] : []),
  ];
}

/** A step of the flow, at the line of the resource that it names, if that is known. */
function stepOf({ says, place, via, at }: Judged["path"][number], finding: Judged, { report, stores }: By) {
  const store = stores.get(says);
  const resource = store ?? finding.resource;
  const text = [says, place, via, at].filter((part) => part !== undefined && part !== "").join(", ");
  return {
    ...locationOf({ resource }, report),
    ...(store && { logicalLocations: logicalOf({ resource }) }),
    message: { text: text.replaceAll("](", "] (") || "-" },
  };
}

/** What somebody decided to live with, and what was there before anybody looked. */
function suppressed({ waiver, status }: Judged, { report: { baseline }, language }: By) {
  const says = waiver
    ? say(words.waived, language, waiver as Readonly<Record<"id" | "until" | "ticket" | "approver", string>>)
    : status === "baseline"
      ? say(words.baseline, language, { file: baseline?.file ?? "" })
      : undefined;
  if (says === undefined) return {};
  return { suppressions: [{ kind: "external", status: "accepted", justification: says }] };
}

const states = { new: "new", unchanged: "unchanged", changed: "updated" } as const;

function compared({ isGone, state }: Judged) {
  if (isGone) return { baselineState: "absent" };
  return state === undefined ? {} : { baselineState: states[state] };
}

function propertiesOf(finding: Judged) {
  const { id, fingerprint, outcome, severity, enforcement, status, at, classes, isMore, where, who, access } = finding;
  const { changes, isWorse, waiver, basis, law, assessment, draft } = finding;
  return {
    ...{ id, fingerprint, outcome, severity, enforcement, status, blocks: blocks(finding), at, classes, isMore },
    ...{ where, who, access, changes, isWorse, waiver, basis, asks: law?.asks, assessment, draft },
  };
}
