import { appendFileSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { ReportDocument } from "../contract/report";
import { exitCodes } from "../exit-codes";
import { markerOf } from "../hosts/comment";
import type { Environment } from "../hosts/host";
import { hostOf, type Posted, post } from "../hosts/post";
import { nothingLeft, tooLong } from "../hosts/words";
import { annotationLine, harmless, limits, outputLines, shown, withinBytes } from "../hosts/workflow-commands";
import { type Language, say, tell } from "../language";
import { type Annotation, annotationsOf } from "../reports/annotations";
import { clean } from "../reports/clean";
import { commentOf, summaryOf } from "../reports/comment";
import { type FormatName, formatNames } from "../reports/formats";
import { terminalReport } from "../reports/terminal";
import { version } from "../version";
import { grownSince, since } from "./check";
import { type Checked, type CheckingOptions, checked, checking } from "./checking";
import { inputsOf, matching } from "./ci-inputs";
import { writeReports } from "./ci-reports";
import { columns, judging, lang } from "./judging";

interface CiOptions extends CheckingOptions {
  readonly lang: Language;
  readonly since?: string;
  readonly out: string;
  readonly report: readonly FormatName[];
  readonly comment: "on" | "off" | "grey";
  readonly name: string;
  /** Present where findings are told and nothing blocks. */
  readonly tellOnly?: true;
}

/** The one command of a pipeline: finds what there is, checks it, writes every report, and tells whoever reviews the change. */
export function addCi(program: Command): void {
  checking(judging(program, "ci"))
    .addOption(lang())
    .addOption(since())
    .option("--out <folder>", "where the reports are written", "onshore-reports")
    .addOption(new Option("--report <file...>", "which reports").choices(formatNames).default(formatNames, "all"))
    .addOption(
      new Option(
        "--comment <when>",
        "a comment on the pull request: kept in place, and deleted or greyed when nothing is left to say",
      )
        .choices(["on", "off", "grey"])
        .default("on"),
    )
    .option("--name <name>", "tells the comments of several runs in one pull request apart", nameOf, "onshore")
    .option("--tell-only", "tell the findings, and let none of them block")
    .description("Check in a pipeline: finds the inputs, writes the reports, comments on the pull request.")
    .argument("[file...]", "inputs, as for onshore check, or patterns; otherwise the plans that lie here")
    .addHelpText("after", "\nExit codes: as those of onshore check. What becomes of the comment changes none.")
    .action(async (files: string[], options: CiOptions) => {
      await ci(files, options);
    });
}

async function ci(named: readonly string[], options: CiOptions): Promise<void> {
  const { env } = process;
  const base = options.base?.flatMap(matching);
  const inputs = inputsOf(named, base ?? [], env["ONSHORE_REPORT"]);
  const asked = { ...options, ...(base !== undefined && { base }) };
  const answer = checked(inputs, asked, grownSince(options.since));
  const { document } = answer;
  const written = writeReports(document, { folder: options.out, formats: options.report, language: options.lang });
  const isBlocked = document.summary.blocking > 0 && !options.tellOnly;
  process.exitCode = isBlocked ? exitCodes.blocked : exitCodes.fine;
  for (const part of told(answer, options)) process.stdout.write(harmless(part));
  const posted = options.comment === "off" ? undefined : await comment(document, options, env);
  const remark = posted?.done === "not-posted" ? clean(tell(posted.because, options.lang)) : undefined;
  if (remark !== undefined) process.stderr.write(`onshore: ${remark}\n`);
  tellRun(document, written, { language: options.lang, remark, env });
}

/** The report as at a terminal, or in short where all of it was judged before. It may be hostile, and a runner obeys lines of the log. */
function told({ document, report, settings }: Checked, { lang: language }: CiOptions): Iterable<string> {
  if (report === undefined) return [summaryOf(document, language)];
  const configuration = settings.file === undefined ? {} : { configuration: settings.file };
  return terminalReport(report, { colour: false, width: columns(), version, language, ...configuration });
}

interface Telling {
  readonly language: Language;
  /** Why there is no comment. */
  readonly remark: string | undefined;
  readonly env: Environment;
}

/** What a run's own page shows, where the host has one: a summary, remarks beside the code, outputs for later steps. */
function tellRun(
  document: ReportDocument,
  written: ReadonlyMap<FormatName, string>,
  { language, remark, env }: Telling,
): void {
  const summary = written.get("summary");
  if (env["GITHUB_STEP_SUMMARY"]) {
    const file = env["GITHUB_STEP_SUMMARY"];
    const left = limits.summaryBytes - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    appendFileSync(file, withinBytes(summaryOf(document, language), left, say(tooLong, language)));
  }
  if (env["GITHUB_OUTPUT"]) appendFileSync(env["GITHUB_OUTPUT"], outputLines(outputsOf(document, written)));
  if (env["GITHUB_ACTIONS"] === "true") {
    const own: Annotation[] = remark === undefined ? [] : [{ level: "notice", title: "Onshore", message: remark }];
    for (const one of shown([...own, ...annotationsOf(document, language)])) process.stdout.write(annotationLine(one));
  }
  // https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands#uploadsummary, checked on 2026-11-22.
  if (env["TF_BUILD"] && summary) process.stdout.write(`##vso[task.uploadsummary]${resolve(summary)}\n`);
}

/** Empty is what is not known: without a base nothing is new, and nothing is not. */
function outputsOf(document: ReportDocument, written: ReadonlyMap<FormatName, string>): Record<string, string> {
  const { difference, summary, verdict } = document;
  const { findings } = difference ?? {};
  const paths = new Map<string, string>([...written].map(([name, path]) => [name, resolve(path)]));
  return {
    verdict,
    blocking: String(summary.blocking),
    new: String(findings?.new ?? ""),
    worsened: String(findings?.worse ?? ""),
    resolved: String(findings?.resolved ?? ""),
    report: paths.get("json") ?? "",
    sarif: paths.get("sarif") ?? "",
    html: paths.get("html") ?? "",
  };
}

async function comment(document: ReportDocument, options: CiOptions, env: Environment): Promise<Posted | undefined> {
  const host = hostOf(env);
  if (host === undefined) return undefined;
  const { lang: language, name } = options;
  const text = {
    marker: markerOf(name),
    body: commentOf(document, language),
    whenNothing: options.comment === "grey" ? ("grey" as const) : ("delete" as const),
    greyed: say(nothingLeft, language),
  };
  const means = { fetch, sleep: (milliseconds: number) => sleep(milliseconds), now: () => Date.now() };
  return post(host, { env, event: eventOf(env) }, text, means);
}

/** The event that started a run of GitHub or Gitea. One that cannot be read names no pull request. */
function eventOf(env: Environment): unknown {
  const file = env["GITHUB_EVENT_PATH"];
  if (!file) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** It stands in a comment of HTML, which two hyphens may end. */
function nameOf(name: string): string {
  if (/^[A-Za-z0-9]+(?:[-._/][A-Za-z0-9]+)*$/.test(name)) return name;
  throw new InvalidArgumentError("Letters and digits, with single - . _ or / between them.");
}
