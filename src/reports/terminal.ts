import { styleText } from "node:util";
import type { Finding } from "../engine/evaluate";
import type { Step } from "../engine/policy";
import type { Report } from "../engine/report";
import { type Language, say } from "../language";
import { words } from "../law/words";
import type { Count } from "../model/data-map";
import { push } from "../model/lists";
import { clean } from "./clean";
import { pad, wrap } from "./columns";
import { lawLines } from "./law-lines";

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns, at least 40. */
  readonly width: number;
  readonly version: string;
  readonly configuration?: string;
  readonly language: Language;
}

type Colour = Parameters<typeof styleText>[0];
type Paint = (colour: Colour, text: string) => string;

/** The report for a person at a terminal: what is wrong, why, how to put it right; then what was understood. */
export function* terminalReport(
  report: Report,
  { colour, width, version, configuration, language }: TerminalOptions,
): Iterable<string> {
  const paint: Paint = (name, text) => (colour ? styleText(name, text, { validateStream: false }) : text);
  const labels = report.findings.filter(({ kind }) => kind === "label");
  const others = report.findings.filter(({ kind }) => kind !== "label");
  yield `${head(report, version, configuration, paint)}\n`;
  const nameOf: NameOf = ({ resource, entry = "" }) => {
    const [, ...more] = report.inputs;
    const file = more.length > 0 && resource ? `, in ${report.inputs[resource.input]?.file}` : "";
    return clean(`${resource?.address ?? entry}${file}`);
  };
  for (const finding of others) yield `\n${findingBlock(finding, nameOf, width, paint, language)}\n`;
  const rest = [
    ...labelBlocks(labels, nameOf, width, paint),
    coveredBlock(report, width),
    ...(others.some(({ law }) => law) ? [wrap(say(words.noAdviceHere, language), width, "").join("\n")] : []),
    foot(report, width, paint),
  ];
  for (const block of rest) if (block !== "") yield `\n${block}\n`;
}

function head(
  { pack, today, inputs, notices }: Report,
  version: string,
  configuration: string | undefined,
  paint: Paint,
): string {
  const files = inputs.map(({ file, format, writtenBy }) => `${file} (${format}${writtenBy ? ` ${writtenBy}` : ""})`);
  return [
    paint("bold", `onshore ${version} · ${pack.name} · as of ${today}`),
    ...files.map(clean),
    configuration === undefined ? "no onshore.yaml: no account, location or assessment is registered" : configuration,
    ...notices.map(clean),
  ].join("\n");
}

/** What `onshore why` takes: the last part of an id, as long as it has to be. */
function shortOf({ id, policy }: Finding): string {
  return id.slice(policy.length + 1, policy.length + 8);
}

const marks = { broken: ["✗", "red"], undetermined: ["?", "yellow"] } as const;

/** What a finding is on; of several inputs, in which. */
type NameOf = (finding: Finding) => string;

function findingBlock(finding: Finding, nameOf: NameOf, width: number, paint: Paint, language: Language): string {
  const { outcome, policy, severity, message, because, path, basis, law, waiver } = finding;
  const [mark, colour] = marks[outcome];
  const at = finding.at === "" || finding.kind === "storage" ? [] : [`  at ${finding.at}`];
  return [
    `${paint(colour, `${mark} ${outcome}`)} · ${severity} · ${effectOf(finding)} · ${policy} · ${shortOf(finding)}`,
    paint("bold", `  ${nameOf(finding)}`),
    ...at.flatMap((line) => wrap(line, width, "     ")),
    ...wrap(message, width, "  "),
    ...drawPath(path, width),
    ...(waiver ? labelled("Waiver", waiverLine(waiver), width) : []),
    ...(because === undefined ? [] : labelled("Why", because, width)),
    ...(law
      ? lawLines(law, language).flatMap(([label, text]) => labelled(label, text, width))
      : labelled("Law", basis[0] ?? "", width)),
    ...fixLines(finding, (text) => labelled("Fix", text, width)),
  ].join("\n");
}

function effectOf({ enforcement, waiver }: Finding): string {
  if (waiver) return "waived";
  return enforcement === "mandatory" ? "blocks" : enforcement;
}

/** Who lets a finding stand, until when; why is said in the file only. */
export function waiverLine({ id, until, ticket, approver }: NonNullable<Finding["waiver"]>): string {
  return `${id}, until ${until}, ${ticket}, approved by ${approver}`;
}

/** What to do, and the entry that would do as well, on lines of their own that can be pasted into onshore.yaml. */
export function fixLines(
  { remedy, assessment, draft }: Pick<Finding, "remedy" | "assessment" | "draft">,
  labelledFix: (text: string) => string[],
): string[] {
  if (draft !== undefined) return labelledFix(`${remedy} A signed record would do as well: \`${draft}\` drafts it.`);
  if (assessment === undefined) return labelledFix(remedy);
  const text = `${remedy.replace(/\.$/, "")}, or add to assessments in onshore.yaml:`;
  return [...labelledFix(text), ...clean(assessment).split("\n")];
}

/** The way of the data, station by station. A single station says nothing that the message does not say. */
export function drawPath(path: readonly Step[], width: number): string[] {
  if (path.length < 2) return [];
  return path.flatMap(({ says, place, via, at }, index) => {
    const station = place === undefined || place === says ? says : `${says}, ${place}`;
    if (index === 0) return wrap(station, width, "    ");
    const indent = "  ".repeat(Math.min(index, 6) + 1);
    const way = [via, at].filter((text) => text !== undefined && text !== "").join(", ");
    return [
      ...(way === "" ? [] : wrap(`│ ${way}`, width, indent, `${indent}│ `)),
      ...wrap(`└▶ ${station}`, width, indent, `${indent}   `),
    ];
  });
}

/** Missing and unusable labels, by message, with all their stores. */
function labelBlocks(findings: readonly Finding[], nameOf: NameOf, width: number, paint: Paint): string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.policy}\n${finding.remedy}\n${finding.enforcement}\n${finding.waiver?.id}`;
    push(groups, key, finding);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Finding];
    const message =
      group.length === 1 ? first.message : `${group.length} stores: ${first.message.replace(/ \([^)]*\)/, "")}`;
    return [
      `${paint("yellow", "? undetermined")} · ${first.severity} · ${effectOf(first)} · ${first.policy}`,
      ...wrap(message, width, "  "),
      ...group.map((finding) => `    ${nameOf(finding)}`),
      ...(first.waiver ? labelled("Waiver", waiverLine(first.waiver), width) : []),
      ...labelled("Fix", first.remedy, width),
    ].join("\n");
  });
}

function coveredBlock({ covered }: Report, width: number): string {
  if (covered.length === 0) return "";
  return [
    "Leaves on a recorded ground, or needs none:",
    ...covered.flatMap(({ classes, store, address, to, ground, assessment, until }) => {
      const by = address === store ? "" : `, by ${address}`;
      return wrap(
        `${assessment === null ? say(words.allowed[ground], "en") : `${assessment}, ${endOf(until)}`}: ${classes.join(", ")} data in ${store} to ${to}${by}`,
        width,
        "  ",
        "    ",
      );
    }),
  ].join("\n");
}

/** The last day of a ground, if it has one. */
export function endOf(until: string | null): string {
  return until === null ? "without an end" : `until ${until}`;
}

function foot({ coverage, summary, verdict }: Report, width: number, paint: Paint): string {
  const { resources, modelled, holdNoData, notInCatalog, otherProviders } = coverage;
  const understood = [
    `Understood ${modelled + holdNoData} of ${plural(resources, "resource")}: ${plural(summary.stores, "store")}, ${plural(summary.copies, "copy", "copies")}, ${plural(summary.grants, "grant")}.`,
    ...(notInCatalog.length > 0 ? [`Not in the catalog: ${counts(notInCatalog)}.`] : []),
    ...(otherProviders.length > 0 ? [`Not of AWS, not judged: ${counts(otherProviders)}.`] : []),
  ];
  const verdicts = {
    broken: paint("red", `${summary.broken} broken, ${summary.undetermined} undetermined`),
    undetermined: paint("yellow", `0 broken, ${summary.undetermined} undetermined`),
    holds: paint("green", "Nothing broken, nothing undetermined"),
  };
  const blocking =
    summary.blocking === 0
      ? "nothing blocks"
      : `${plural(summary.blocking, "finding")} block${summary.blocking === 1 ? "s" : ""}`;
  const waived = summary.waived === 0 ? "" : `, ${summary.waived} waived`;
  return [...understood.flatMap((line) => wrap(line, width, "")), `${verdicts[verdict]}${waived}; ${blocking}.`].join(
    "\n",
  );
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function counts(list: readonly Count[]): string {
  return list.map(({ name, count }) => (count === 1 ? name : `${name} (${count})`)).join(", ");
}

function labelled(label: string, text: string, width: number): string[] {
  return wrap(text, width, `  ${pad(label, 6)} `, "         ");
}
