import type { Assessed, AssessedFlow } from "../engine/assess";
import { type Language, say, tell } from "../language";
import { words } from "../law/words";
import type { Count } from "../model/data-map";
import { markdownCell } from "./cells";
import { pad, widthOf, wrap } from "./columns";
import {
  colon,
  comma,
  dataOf,
  exporterOf,
  groundLines,
  linesOf,
  personsOf,
  recipientOf,
  toOf,
  whatOf,
  whereOf,
} from "./flow-texts";

/** What is said beside the answer. */
export interface AssessOptions {
  readonly version: string;
  readonly configuration?: string | undefined;
  readonly language: Language;
}

const { flows: its } = words;
const { labels } = its;
const marks = { denied: "✗", review: "?", allowed: "✓" } as const;

/** The flows that leave for a person at a terminal, each in a block of its own. */
export function* assessReport(assessed: Assessed, options: AssessOptions, width: number): Iterable<string> {
  const { language } = options;
  for (const line of headOf(assessed, options)) yield `${wrap(line, width, "").join("\n")}\n`;
  for (const flow of assessed.flows) yield `\n${blockOf(flow, language, width).join("\n")}\n`;
  yield "\n";
  for (const line of footOf(assessed, language)) yield `${wrap(line, width, "").join("\n")}\n`;
}

function blockOf(flow: AssessedFlow, language: Language, width: number): string[] {
  const { verdict, kind, findings } = flow;
  const lines = linesOf(flow, language);
  const first = `${marks[verdict]} ${[say(words.verdicts[verdict], language), say(its.kinds[kind], language), ...findings].join(" · ")}`;
  const column = Math.max(...lines.map(([label]) => widthOf(label)));
  return [
    ...wrap(first, width, "", "  "),
    ...wrap(whatOf(flow, language), width, "  ", "    "),
    ...lines.flatMap(([label, text]) => wrap(text, width, `  ${pad(label, column)}  `, " ".repeat(column + 4))),
  ];
}

/** The same as a table in Markdown. */
export function* assessPage(assessed: Assessed, options: AssessOptions): Iterable<string> {
  const { language } = options;
  const [title = "", ...rest] = headOf(assessed, options).map(markdownCell);
  yield `# ${title}\n\n${rest.map((line) => `- ${line}\n`).join("")}`;
  const columns = ["verdict", "what", "data", "exporter", "from", "to", "recipient", "ground", "finding"] as const;
  if (assessed.flows.length > 0) {
    yield `\n| ${columns.map((name) => say(labels[name], language)).join(" | ")} |\n|${" --- |".repeat(columns.length)}\n`;
    for (const flow of assessed.flows) yield `| ${cellsOf(flow, language).join(" | ")} |\n`;
  }
  for (const line of footOf(assessed, language)) yield `\n${markdownCell(line)}\n`;
}

function cellsOf(flow: AssessedFlow, language: Language): string[] {
  const { verdict, kind, exporter, from, recipient, findings } = flow;
  const cell = (...texts: readonly string[]) => texts.map(markdownCell).join("<br>");
  return [
    cell(`${marks[verdict]} ${say(words.verdicts[verdict], language)}`),
    cell(say(its.kinds[kind], language), whatOf(flow, language)),
    cell(dataOf(flow, language)),
    cell(exporterOf(exporter, language), personsOf(exporter, language)),
    cell(whereOf(from, language)),
    cell(toOf(flow, language)),
    cell(recipientOf(recipient, language)),
    cell(...groundLines(flow, language).map(([label, text]) => `${label}${colon(language)}${text}`)),
    cell(...findings),
  ];
}

/** What was looked at, on which day and by what. */
function headOf({ pack, today, profile, inputs, notices }: Assessed, options: AssessOptions): string[] {
  const { version, configuration, language } = options;
  const title = [
    `onshore ${version}`,
    say(its.head, language, { day: today }),
    pack,
    say(its.profile, language, { id: profile.id }),
  ];
  return [
    title.join(" · "),
    ...inputs.map(({ file, format, writtenBy }) => `${file} (${[format, writtenBy ?? []].flat().join(" ")})`),
    configuration ?? say(its.noConfiguration, language),
    ...notices.map((one) => tell(one, language)),
  ];
}

/** Numbers, what was not understood, and that it is no legal advice. An empty table is never all that is said. */
export function footOf({ flows, coverage, summary }: Assessed, language: Language): string[] {
  const { stores, copies, grants, resources, modelled, holdNoData, unclassified, unjudged } = coverage;
  const text = (word: Parameters<typeof say>[0], filled: Readonly<Record<string, string | number>>) =>
    say(word, language, Object.fromEntries(Object.entries(filled).map(([name, one]) => [name, String(one)])));
  const open = [
    [its.open.unclassified, unclassified],
    [its.open.unjudged, unjudged],
    [its.open.notInCatalog, countsOf(coverage.notInCatalog)],
    [its.open.otherProviders, countsOf(coverage.otherProviders)],
  ] as const;
  const told = [
    ...open.flatMap(([word, list]) => (list.length === 0 ? [] : [text(word, { list: someOf(list, language) })])),
    ...(coverage.isPart ? [say(its.open.part, language)] : []),
  ];
  return [
    flows.length === 0 ? say(its.none, language) : text(its.numbers, summary),
    text(its.looked, { stores, copies, grants, understood: modelled + holdNoData, resources }),
    ...told,
    ...(told.length > 0 ? [say(its.moreOpen, language)] : []),
    say(words.noAdvice, language),
  ];
}

const most = 12;

function someOf(list: readonly string[], language: Language): string {
  const shown = list.slice(0, most).join(comma(language));
  if (list.length <= most) return shown;
  return say(its.moreNamed, language, { list: shown, number: String(list.length - most) });
}

function countsOf(list: readonly Count[]): string[] {
  return list.map(({ name, count }) => (count === 1 ? name : `${name} (${count})`));
}
