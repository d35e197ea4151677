import { styleText } from "node:util";
import { inLanguage } from "../contract/bilingual";
import type { FindingDocument, ReportDocument, ToldReport } from "../contract/report";
import type { Finding } from "../engine/evaluate";
import type { Step } from "../engine/policy";
import { joined, type Language, say, type Term, type Text, tell, text } from "../language";
import { words as law } from "../law/words";
import type { Count } from "../model/data-map";
import { push } from "../model/lists";
import { clean } from "./clean";
import { pad, wrap } from "./columns";
import { deltaOf } from "./delta";
import { classTexts, loweredStores } from "./delta/lowered";
import { reasonsIn, unseenIn } from "./delta/resolved";
import { lawLines } from "./law-lines";
import { lineOfCode } from "./line-of-code";
import { ranked } from "./ranked";
import { effects, inBaseline, labels, numbered, outcomes, severities, states, words } from "./words";

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns, at least 40. */
  readonly width: number;
  readonly language: Language;
}

type Shown = ToldReport["findings"][number];
type Colour = Parameters<typeof styleText>[0];

/** How a report is written. */
interface Style {
  readonly paint: (colour: Colour, text: string) => string;
  readonly width: number;
  readonly language: Language;
}

/** The report for a person at a terminal: what is wrong, why, how to put it right; then what was understood. */
export function* terminalReport(
  document: ReportDocument,
  { colour, width, language }: TerminalOptions,
): Iterable<string> {
  const style: Style = {
    paint: (name, painted) => (colour ? styleText(name, painted, { validateStream: false }) : painted),
    width,
    language,
  };
  const report = inLanguage(document, language);
  yield `${head(report, style)}\n`;
  if (document.difference)
    for (const sentence of deltaOf(document))
      yield `\n${wrap(tell(sentence, language), width, "")
        .map((line) => style.paint("bold", line))
        .join("\n")}\n`;
  const nameOf: NameOf = ({ resource }) => clean(nameIn(resource, report, language));
  const laws = new Map(report.findings.map((finding, at) => [finding, document.findings[at]?.law]));
  for (const finding of report.difference ? ranked(report.findings) : report.findings)
    if (finding.kind !== "label") yield `\n${findingBlock(finding, laws.get(finding), nameOf, style)}\n`;
  const unlabelled = report.findings.filter(({ kind }) => kind === "label");
  const rest = [
    ...labelBlocks(unlabelled, nameOf, style),
    loweredBlock(document, style),
    goneBlock(words.resolved, document.difference?.resolved.findings ?? [], document, style),
    goneBlock(words.unseen, unseenIn(document).findings, document, style),
    coveredBlock(report, style),
    baselineBlock(report, style),
    ...(report.findings.some((one) => one.law) ? [wrap(say(law.noAdviceHere, language), width, "").join("\n")] : []),
    foot(report, style),
  ];
  for (const block of rest) if (block !== "") yield `\n${block}\n`;
}

function head(report: ToldReport, { paint, width, language }: Style): string {
  const { tool, pack, today, inputs, notices, configuration, difference } = report;
  const named = (file: string | null) => clean(file ?? say(words.noConfiguration, language));
  const before = difference?.base.configuration;
  const files = inputs.map(({ file, format, writtenBy }) => `${file} (${format}${writtenBy ? ` ${writtenBy}` : ""})`);
  return [
    paint("bold", `onshore ${tool.version} · ${pack} · ${say(words.asOf, language, { day: today })}`),
    ...files.map(clean),
    named(configuration),
    ...(before === undefined || before === configuration
      ? []
      : [say(words.baseConfiguration, language, { file: named(before) })]),
    ...notices.flatMap((notice) => wrap(notice, width, "")),
  ].join("\n");
}

/** What `onshore why` takes: the last part of an id, as long as it has to be. */
function shortOf({ id, policy }: Shown): string {
  return id.slice(policy.length + 1, policy.length + 8);
}

const marks = { broken: ["✗", "red"], undetermined: ["?", "yellow"] } as const;

/** What a finding is on; of several inputs, in which. */
type NameOf = (finding: Shown) => string;

function findingBlock(finding: Shown, said: FindingDocument["law"], nameOf: NameOf, style: Style): string {
  const { path, policy, waiver, because, basis } = finding;
  const { paint, width, language } = style;
  const [, colour] = marks[finding.outcome];
  const [first, ...more] = headline(finding, language);
  const at = finding.at === "" || finding.kind === "storage" ? [] : [say(words.at, language, { at: finding.at })];
  const named = [
    [paint(colour, first), ...more, policy, shortOf(finding)].join(" · "),
    ...wrap(nameOf(finding), width, "  ").map((line) => paint("bold", line)),
    ...linesOf(finding).flatMap((place) => wrap(place, width, "  ").map((line) => paint("dim", line))),
  ];
  // What a change leaves as it was is told in short: `onshore why` tells the rest.
  if (finding.state === "unchanged") return [...named, ...wrap(finding.message, width, "  ")].join("\n");
  return [
    ...named,
    ...at.flatMap((line) => wrap(`  ${line}`, width, "     ")),
    ...wrap(finding.message, width, "  "),
    ...drawPath(path, width, language),
    ...(waiver ? labelled("waiver", waiverLine(waiver, language), style) : []),
    ...(because === undefined ? [] : labelled("why", because, style)),
    ...(said
      ? lawLines(said, language).flatMap(([label, line]) => lineOf(label, line, width))
      : labelled("law", basis[0] ?? "", style)),
    ...fixLines(finding, (fix) => labelled("fix", fix, style), language),
  ].join("\n");
}

/** What was found, how bad it is, and what becomes of it. */
function headline(finding: Shown, language: Language): [string, ...string[]] {
  const { outcome, severity, enforcement, status, state, isWorse } = finding;
  const [mark] = marks[outcome];
  const effect = effects[status === "open" ? enforcement : status];
  return [
    `${mark} ${say(outcomes[outcome], language)}`,
    ...(state === undefined ? [] : [say(states[isWorse ? "worse" : state], language)]),
    say(severities[severity], language),
    say(effect, language),
  ];
}

/** Who lets a finding stand, until when; why is said in the file only. */
export function waiverLine(waiver: NonNullable<Finding["waiver"]>, language: Language = "en"): string {
  return say(words.waiver, language, { ...waiver });
}

/** What puts a finding right. */
interface Fix {
  readonly remedy: Text;
  readonly assessment?: Text | undefined;
  readonly draft?: string | undefined;
}

/** What to do, and the entry that would do as well, on lines of their own that can be pasted into onshore.yaml. */
export function fixLines(
  { remedy, assessment, draft }: Fix,
  labelledFix: (fix: string) => string[],
  language: Language = "en",
): string[] {
  const told = tell(remedy, language);
  if (draft !== undefined) return labelledFix(say(words.signedWouldDo, language, { remedy: told, draft }));
  if (assessment === undefined) return labelledFix(told);
  const fix = say(words.orAdd, language, { remedy: told.replace(/[.。]$/, "") });
  return [...labelledFix(fix), ...clean(tell(assessment, language)).split("\n")];
}

type Station = { readonly [Part in keyof Step]: Step[Part] | undefined } & Pick<Step, "says">;

/** The way of the data, station by station. A single station says nothing that the message does not say. */
export function drawPath(path: readonly Station[], width: number, language: Language = "en"): string[] {
  if (path.length < 2) return [];
  const comma = language === "en" ? ", " : "，";
  return path.flatMap((step, index) => {
    const [says = "", place, via, at] = [step.says, step.place, step.via, step.at].map(
      (one) => one && tell(one, language),
    );
    const station = place === undefined || place === says ? says : `${says}${comma}${place}`;
    if (index === 0) return wrap(station, width, "    ");
    const indent = "  ".repeat(Math.min(index, 6) + 1);
    const way = [via, at].filter((one) => one !== undefined && one !== "").join(comma);
    return [
      ...(way === "" ? [] : wrap(`│ ${way}`, width, indent, `${indent}│ `)),
      ...wrap(`└▶ ${station}`, width, indent, `${indent}   `),
    ];
  });
}

/** Missing and unusable labels, by message, with all their stores. */
function labelBlocks(findings: readonly Shown[], nameOf: NameOf, style: Style): string[] {
  const { paint, width, language } = style;
  const groups = new Map<string, Shown[]>();
  for (const finding of findings) {
    const { policy, remedy, enforcement, waiver, status, state, isWorse } = finding;
    const key = [policy, remedy, enforcement, waiver?.id, status, state, isWorse].join("\n");
    push(groups, key, finding);
  }
  return [...groups.values()].map((group) => {
    const [one] = group as [Shown];
    const [first, ...more] = headline(one, language);
    const ofAll = { number: String(group.length), message: one.message.replace(/ \([^)]*\)|（[^）]*）/, "") };
    return [
      [paint("yellow", first), ...more, one.policy].join(" · "),
      ...wrap(group.length === 1 ? one.message : say(words.severalStores, language, ofAll), width, "  "),
      ...group.flatMap((finding) => wrap([nameOf(finding), ...linesOf(finding)].join(" "), width, "    ", "      ")),
      ...(one.waiver ? labelled("waiver", waiverLine(one.waiver, language), style) : []),
      ...labelled("fix", one.remedy, style),
    ].join("\n");
  });
}

/** Where the developer wrote it. */
function linesOf({ resource: { source } }: Shown): string[] {
  return source ? [lineOfCode(source)] : [];
}

/** An address, with the component before it that the developer wrote; of several inputs, with the file that it is in. */
function nameIn(placed: Placed, { inputs, difference }: Inputs, language: Language): string {
  const { component, input } = placed;
  const isIn = component && !placed.address.startsWith(component);
  const address = isIn ? `${component} › ${placed.address}` : placed.address;
  const isOne = inputs.length < 2 && (difference?.base.inputs.length ?? 0) < 2;
  return isOne || !input ? address : say(words.inFile, language, { address, file: input });
}

interface Placed {
  readonly address: string;
  readonly component?: string | null | undefined;
  readonly input?: string | null | undefined;
}
interface Inputs {
  readonly inputs: readonly unknown[];
  readonly difference?: { readonly base: { readonly inputs: readonly unknown[] } } | undefined;
}

/** Stores whose class the change lowers. */
function loweredBlock(document: ReportDocument, style: Style): string {
  const { language } = style;
  const items = loweredStores(document).map(({ store, change }) => {
    const { from, to } = classTexts(change);
    const its = { store: nameIn(store, document, language), from: tell(from, language), to: tell(to, language) };
    return say(words.loweredStore, language, its);
  });
  return block(words.lowered, items, style);
}

/** What the base has and this has not, with the reason where what it is about is still there. */
function goneBlock(title: Term, gone: readonly FindingDocument[], document: ReportDocument, style: Style): string {
  const { language } = style;
  const reasonOf = reasonsIn(document);
  const items = gone.map((one) => {
    const { resource, message } = inLanguage(one, language);
    const reason = reasonOf(one);
    const why = reason === undefined ? "" : ` — ${tell(reason, language)}`;
    return `${nameIn(resource, document, language)}: ${message}${why}`;
  });
  return block(title, items, style);
}

function block(title: Term, items: readonly string[], { width, language }: Style): string {
  if (items.length === 0) return "";
  return [...wrap(say(title, language), width, ""), ...items.flatMap((one) => wrap(one, width, "  ", "    "))].join(
    "\n",
  );
}

/** What of a baseline is no longer true: whoever keeps it takes it out. */
function baselineBlock({ baseline }: ToldReport, { width, language }: Style): string {
  if (baseline === undefined) return "";
  const { file, softened, stale } = baseline;
  const told = softened === 0 ? [] : wrap(tell(inBaseline(softened, file), language), width, "");
  if (stale.length === 0) return told.join("\n");
  const lines = stale.flatMap(({ address, policy, id }) => wrap(`${address}, ${policy}, ${id}`, width, "  ", "    "));
  return [...told, ...wrap(say(words.stale, language, { file }), width, ""), ...lines].join("\n");
}

function coveredBlock({ covered }: ToldReport, { width, language }: Style): string {
  if (covered.length === 0) return "";
  return [
    say(words.covered, language),
    ...covered.flatMap((one) => wrap(tell(coveredFlow(one, language), language), width, "  ", "    ")),
  ].join("\n");
}

type Covered = ToldReport["covered"][number];

function coveredFlow({ classes, store, address, to, ground, assessment, until }: Covered, language: Language): Text {
  const grounds: Readonly<Record<string, Term>> = law.allowed;
  const names: Readonly<Record<string, Term>> = law.classes;
  return text(address === store ? words.flow : words.flowBy, {
    ground:
      assessment === null
        ? (grounds[ground] ?? ground)
        : text(words.coveredBy, { record: assessment, until: endOf(until, language) }),
    classes: joined(classes.map((name) => ({ en: name, zh: names[name]?.zh ?? name }))),
    ...{ store, to, address },
  });
}

/** The last day of a ground, if it has one. */
export function endOf(until: string | null, language: Language = "en"): string {
  return until === null ? say(words.endless, language) : say(words.until, language, { day: until });
}

function foot({ coverage, summary, verdict }: ToldReport, { paint, width, language }: Style): string {
  const { resources, modelled, holdNoData, notInCatalog, otherProviders } = coverage;
  const understood = [
    text(words.understood, {
      understood: String(modelled + holdNoData),
      resources: numbered(resources, "resources"),
      stores: numbered(summary.stores, "stores"),
      copies: numbered(summary.copies, "copies"),
      grants: numbered(summary.grants, "grants"),
    }),
    ...(notInCatalog.length > 0 ? [text(words.notInCatalog, { list: counts(notInCatalog) })] : []),
    ...(otherProviders.length > 0 ? [text(words.otherProviders, { list: counts(otherProviders) })] : []),
  ];
  const colour = { broken: "red", undetermined: "yellow", holds: "green" } as const;
  const numbers = { broken: String(summary.broken), undetermined: String(summary.undetermined) };
  const nothing = coverage.isPart === true ? words.nothingInPart : words.nothingFound;
  const found = summary.broken + summary.undetermined === 0 ? nothing : text(words.found, numbers);
  const line = text(words.verdict, {
    found: paint(colour[verdict], tell(found, language)),
    waived: summary.waived === 0 ? "" : text(words.waived, { number: String(summary.waived) }),
    blocking: summary.blocking === 0 ? words.nothingBlocks : numbered(summary.blocking, "blocking"),
  });
  return [...understood.flatMap((one) => wrap(tell(one, language), width, "")), tell(line, language)].join("\n");
}

function counts(list: readonly Count[]): Text {
  return joined(list.map(({ name, count }) => (count === 1 ? name : `${name} (${count})`)));
}

function labelled(label: keyof typeof labels, line: Text, { width, language }: Style): string[] {
  return lineOf(say(labels[label], language), tell(line, language), width);
}

function lineOf(label: string, line: string, width: number): string[] {
  return wrap(line, width, `  ${pad(label, 6)} `, "         ");
}
