import { type Command, Option } from "commander";
import type { ReportDocument } from "../contract/report";
import { exitCodes } from "../exit-codes";
import { harmless } from "../hosts/workflow-commands";
import { InputError } from "../input-error";
import { type Language, text } from "../language";
import { type FormatName, formatNames } from "../reports/formats";
import { quietReport } from "../reports/quiet";
import { terminalReport } from "../reports/terminal";
import { type CheckingOptions, checked, checking } from "./checking";
import { comment, type Telling, tellRun, tellUnusable, tellWritten } from "./ci-host";
import { inputsOf, matching } from "./ci-inputs";
import { usualFormats, writeReports, writeUnread } from "./ci-reports";
import { readyFor } from "./configurations";
import { columns, judging, lang } from "./judging";
import { grownSince, since } from "./since";
import { colour, print, type SpeakingOptions } from "./terminal";

interface CiOptions extends CheckingOptions, SpeakingOptions {
  readonly lang: Language;
  readonly since?: string;
  readonly out: string;
  readonly report: readonly FormatName[];
  readonly comment: "on" | "off" | "grey";
  readonly name: string;
  /** Present where findings are told and nothing blocks. */
  readonly tellOnly?: true;
}

const commenting = "a comment on the pull request: kept in place, and deleted or greyed when nothing is left to say";

/** The one command of a pipeline: finds what there is, checks it, writes every report, and tells whoever reviews the change. */
export function addCi(program: Command): void {
  checking(judging(program, "ci"))
    .addOption(lang())
    .addOption(since())
    .option("--out <folder>", "where the reports are written", "onshore-reports")
    .addOption(new Option("--report <format...>", "which reports").choices(formatNames).default(usualFormats))
    .addOption(new Option("--comment <when>", commenting).choices(["on", "off", "grey"]).default("on"))
    .option("--name <name>", "tells the comments of several runs in one pull request apart", nameOf, "onshore")
    .option("--tell-only", "tell the findings, and let none of them block")
    .description("Check in a pipeline: finds the inputs, writes the reports, comments on the pull request.")
    .argument(
      "[file...]",
      "inputs, as for onshore check, or patterns; otherwise what lies here: plans, else programs and synthesized stacks",
    )
    .addHelpText("after", "\nExit codes: as those of onshore check. What becomes of the comment changes none.")
    .action(async (files: string[], options: CiOptions) => {
      try {
        await ci(files, options);
      } catch (error) {
        if (error instanceof InputError) {
          tellUnusable(error, options.lang, process.env);
          writeUnread(error, { out: options.out, formats: options.report, language: options.lang });
        }
        throw error;
      }
    });
}

async function ci(named: readonly string[], options: CiOptions): Promise<void> {
  const { env } = process;
  const { lang: language, out, report, name } = options;
  const base = options.base?.flatMap(matching);
  const inputs = inputsOf(named, base ?? [], env["ONSHORE_REPORT"]);
  await readyFor(inputs);
  const { document } = checked(inputs, { ...options, ...(base && { base }) }, grownSince(options.since));
  const telling: Telling = {
    document,
    written: writeReports(document, { out, formats: report, language }),
    language,
    env,
  };
  const isBlocked = document.summary.blocking > 0 && !options.tellOnly;
  process.exitCode = isBlocked ? exitCodes.blocked : exitCodes.fine;
  // It may be hostile, and a runner obeys lines of the log.
  print([...logged(document, options)].map(harmless));
  const posted = await comment(telling, { name, when: options.comment });
  tellRun(telling, posted);
  if (!options.quiet) tellWritten(telling, out, posted);
}

function logged(document: ReportDocument, options: CiOptions): Iterable<string> {
  const at = { colour: colour(options), width: columns(), language: options.lang };
  return options.quiet ? [quietReport(document, at)] : terminalReport(document, at);
}

const unfit = {
  says: { en: '"{name}" cannot name a comment', zh: "“{name}”不能作为评论的名称" },
  next: {
    en: "write letters and digits, with single - . _ or / between them",
    zh: "请使用字母和数字，其间可有单个 - . _ 或者 /",
  },
} as const;

/** It stands in a comment of HTML, which two hyphens may end. */
function nameOf(name: string): string {
  if (/^[A-Za-z0-9]+(?:[-._/][A-Za-z0-9]+)*$/.test(name)) return name;
  throw new InputError("--name", text(unfit.says, { name }), unfit.next);
}
