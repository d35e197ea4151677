import * as z from "zod";
import { InputError } from "../input-error";
import { text } from "../language";
import { firstOf, notJson } from "../rules";
import { changesBetween, ofFinding } from "./changes";
import { byEdge, withFindings } from "./difference";
import { matched, namesakes, renaming } from "./match";
import { type FindingDocument, type ReportDocument, reportSchema } from "./report";
import { blocks } from "./standing";

/** What of a finding is written down: what it is told apart by, and what it said. */
const written = reportSchema.shape.findings.element.pick({
  id: true,
  fingerprint: true,
  policy: true,
  kind: true,
  outcome: true,
  severity: true,
  resource: true,
  classes: true,
  isMore: true,
  where: true,
  who: true,
  access: true,
  rights: true,
  law: true,
  message: true,
});
const entry = written.extend({ edge: z.string() });

/** Findings that were there before somebody began to look. It softens them, and hides none. */
export const baselineSchema = z
  .strictObject({
    schemaVersion: z.literal("1.0"),
    today: z.string().describe("The day on which they were written down"),
    inputs: reportSchema.shape.inputs,
    findings: z.array(entry),
  })
  .describe("What onshore baseline writes: findings that do not block as long as they get no worse");

export type Baseline = z.output<typeof baselineSchema>;

/** The findings of a report that would block, or may, as a baseline. */
export function baselineOf({ today, inputs, findings }: ReportDocument): Baseline {
  return {
    schemaVersion: "1.0",
    today,
    inputs: inputs.map(({ file, format }) => ({ file, format })),
    findings: findings
      .filter(({ status }) => status !== "waived")
      .map((finding) => {
        const { id, fingerprint, policy, kind, outcome, severity, resource, edge = "", message } = finding;
        const { address, input } = resource;
        return {
          ...{ id, fingerprint, policy, kind, outcome, severity, edge },
          resource: { address, ...(input != null && { input }) },
          ...flowOf(finding),
          message,
        };
      }),
  };
}

type Flow = Pick<FindingDocument, "classes" | "isMore" | "where" | "who" | "access" | "rights" | "law">;

function flowOf({ classes, isMore, where, who, access, rights, law }: Flow) {
  return {
    ...(classes && { classes, isMore }),
    ...(where && { where: { ...where, zh: undefined } }),
    ...(who && { who: { ...who, zh: undefined } }),
    ...(access !== undefined && { access }),
    ...(rights && { rights }),
    ...(law && { law: { asks: law.asks } }),
  };
}

/** Reads the text of a baseline. */
export function readBaseline(file: string, content: string): Baseline {
  const next = text({
    en: "write it again with onshore baseline, or remove it",
    zh: "请用 onshore baseline 重新写出，或者将其移除",
  });
  let written: unknown;
  try {
    written = JSON.parse(content);
  } catch (error) {
    throw new InputError(file, notJson(error, content), next);
  }
  const result = baselineSchema.safeParse(written);
  if (result.success) return result.data;
  const says = { en: "this is no baseline of Onshore: {wrong}", zh: "这不是 Onshore 的基线：{wrong}" };
  throw new InputError(file, text(says, { wrong: firstOf(result.error) }), next);
}

/** A report in which what is in the baseline, and got no worse, does not block; and what in the baseline is no longer true. */
export function withBaseline(report: ReportDocument, baseline: Baseline, file: string): ReportDocument {
  const findings = baseline.findings.map(asFinding);
  const old = { ...report, inputs: baseline.inputs, findings, stores: [], copies: [], grants: [] };
  const files = namesakes(
    report.inputs.map(({ file: name }) => name),
    baseline.inputs.map(({ file: name }) => name),
  );
  const by = renaming(report, old, files);
  const { both, gone } = matched(report.findings, old.findings, by, byEdge);
  const worse = new Set<FindingDocument>();
  const kept = new Set<FindingDocument>();
  for (const [now, before] of both)
    (changesBetween(...ofFinding(now, before, by)).some(({ isWorse }) => isWorse) ? worse : kept).add(now);
  const softened = report.findings.filter((one) => kept.has(one) && blocks(one));
  return {
    ...withFindings(
      report,
      report.findings.map((one) =>
        kept.has(one) && one.status === "open" ? { ...one, blocks: false, status: "baseline" } : one,
      ),
    ),
    baseline: {
      file,
      softened: softened.length,
      worse: worse.size,
      // What a partial plan does not show may be there.
      stale: (report.coverage.isPart ? [] : gone).map(({ id, policy, resource, message }) => ({
        id,
        policy,
        address: resource.address,
        message,
      })),
    },
  };
}

function asFinding(one: Baseline["findings"][number]): FindingDocument {
  return { ...one, enforcement: "mandatory", at: "", path: [], remedy: "", basis: [], status: "baseline" };
}
