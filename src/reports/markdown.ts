import { inLanguage } from "../contract/bilingual";
import type { ReportDocument, ToldReport } from "../contract/report";
import { type Language, say, tell } from "../language";
import { deltaOf } from "./delta";
import { flowsOf } from "./delta/flows";
import { loweredStores } from "./delta/lowered";
import { unseenIn } from "./delta/resolved";
import * as details from "./markdown/details";
import { entries, freshFindings, freshSections, inFull } from "./markdown/findings";
import { mermaidOf } from "./markdown/mermaid";
import { fenced, folded, headed, type Section, sentence, type Telling } from "./markdown/parts";
import { verdictOf } from "./markdown/verdict";
import { lines, type Title, titles } from "./markdown/words";

/**
 * What hosts take, with room for the marker of a comment. GitHub says 65,536 characters, and takes 262,144 bytes of a comment on an
 * issue: no unit of UTF-16 is more than three bytes. https://github.com/dead-claudia/github-limits. GitLab takes 1,000,000
 * characters: https://docs.gitlab.com/administration/instance_limits/#size-of-comments-and-descriptions-of-issues-merge-requests-and-epics.
 * A job summary has 1 MiB: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary.
 * Checked on 2026-11-22.
 */
const limits = { short: 64_000, full: 1_000_000 } as const;

/** As the host counts: characters of a comment, bytes of a summary. */
const lengths: Readonly<Record<Telling["detail"], (text: string) => number>> = {
  short: (text) => text.length,
  full: (text) => new TextEncoder().encode(text).length,
};

/** A comment on a pull request: the verdict, what the change does, what to do about it; the rest is folded. */
export function markdownReport(document: ReportDocument, language: Language): Iterable<string> {
  return [page(document, { report: inLanguage(document, language), language, detail: "short" })];
}

/** The same for the page of a run, which has more room. */
export function summaryReport(document: ReportDocument, language: Language): Iterable<string> {
  return [page(document, { report: inLanguage(document, language), language, detail: "full" })];
}

/** Whether a report has nothing that a comment would be for: a comment of an earlier run may go. */
export function isSilent(document: ReportDocument): boolean {
  const { findings, difference } = document;
  const isSame = (difference?.resolved.findings.length ?? 0) === 0;
  const unseen = unseenIn(document);
  const isSeen = unseen.findings.length === 0 && flowsOf(unseen).length === 0;
  const isStill = isSame && isSeen && loweredStores(document).length === 0;
  return findings.length === 0 && isStill && flowsOf(document).length === 0;
}

function page(document: ReportDocument, by: Telling): string {
  const { report, language, detail } = by;
  const head = `### ${verdictOf(document, by)}`;
  const delta = deltaOf(document).map((said) => `**${sentence(tell(said, language), 2000)}**`);
  const sections = [
    ...freshSections(by),
    ...details.lowered(document, by),
    ...(detail === "full" ? inFull(by) : []),
    ...details.resolved(document, by),
    ...details.unseen(document, by),
    ...details.notices(by),
    ...diagram(document, by),
    ...details.standing(by),
    ...details.expiring(by),
    ...details.covered(by),
    ...details.waivers(by),
    ...details.baseline(by),
    ...entries(by),
    ...details.law(by),
    ...details.coverage(by),
  ];
  return fitted([head, ...delta], sections, `<sub>${footOf(report, language)}</sub>`, by);
}

/** The flows, drawn; folded where there is nothing new to see. */
function diagram(document: ReportDocument, by: Telling): Section[] {
  const chart = mermaidOf(document, by.language);
  if (chart === "") return [];
  const text = `${fenced(chart, "mermaid")}\n\n<sub>${say(lines.legend, by.language)}</sub>`;
  const isStill = document.difference !== undefined && freshFindings(by.report).length === 0;
  return isStill ? folded("diagram", text, 0, by) : headed("diagram", text, by);
}

/** The most important first: what does not fit falls away from the end. */
const importance: readonly Title[] = [
  "fresh",
  "broken",
  "fixes",
  "others",
  "otherBroken",
  "lowered",
  "resolved",
  "unseen",
  "diagram",
  "notices",
  "each",
  "undetermined",
  "expiring",
  "unchanged",
  "held",
  "covered",
  "waivers",
  "baseline",
  "entries",
  "law",
  "coverage",
];

/** The sections that fit, in their order, and which did not. */
function fitted(head: readonly string[], sections: readonly Section[], foot: string, by: Telling): string {
  const lengthOf = lengths[by.detail];
  const ranked = [...sections].sort((one, other) => importance.indexOf(one.title) - importance.indexOf(other.title));
  let room = limits[by.detail] - lengthOf([...head, foot].join("\n\n")) - 1000;
  const kept = new Set<Section>();
  for (const section of ranked) {
    room -= lengthOf(section.text) + 2;
    if (room < 0) break;
    kept.add(section);
  }
  const gone = ranked.filter((section) => !kept.has(section));
  const shown = sections.filter((section) => kept.has(section)).map(({ text }) => text);
  return `${[...head, ...shown, ...leftOut(gone, by), foot].join("\n\n")}\n`;
}

/** What did not fit, and where it can be read. */
function leftOut(gone: readonly Section[], { report, language }: Telling): string[] {
  if (gone.length === 0) return [];
  const list = gone.map(({ title }) => say(titles[title], language)).join(language === "en" ? "; " : "；");
  const { run = "" } = report.about ?? {};
  const link = /^https:\/\/[\w.-]+(?::\d+)?\/[\w./-]*$/.test(run) && run.length < 300 ? [` (<${run}>)`] : [];
  return [say(lines.leftOut, language, { list, run: link.join("") })];
}

/** By what, on which day, of which inputs. */
function footOf(report: ToldReport, language: Language): string {
  const { tool, pack, today, inputs, difference } = report;
  const named = (files: ToldReport["inputs"]) => {
    const [first, ...more] = files;
    return `${first?.file ?? ""}${more.length > 0 ? ` (+${more.length})` : ""}`;
  };
  const base = difference ? named(difference.base.inputs) : "";
  const files = difference ? say(lines.against, language, { inputs: named(inputs), base }) : named(inputs);
  return sentence(
    say(lines.foot, language, {
      version: tool.version,
      ...{ pack, day: today, inputs: files },
      configuration: configurationIn(report, language),
    }),
  );
}

/** By whose registers it was judged; and the base, where those were others. */
function configurationIn({ configuration, difference }: ToldReport, language: Language): string {
  const named = (file: string | null) => file ?? say(lines.noConfiguration, language);
  const before = difference ? difference.base.configuration : configuration;
  if (before === configuration) return named(configuration);
  return say(lines.otherConfiguration, language, { now: named(configuration), before: named(before) });
}
