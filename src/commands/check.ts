import type { Command } from "commander";
import { exitCodes } from "../exit-codes";
import { InputError } from "../input-error";
import type { Language } from "../language";
import { type FormatName, formatNames, rendered } from "../reports/formats";
import { quietReport } from "../reports/quiet";
import { sarifOfUnread } from "../reports/sarif/unread";
import { terminalReport } from "../reports/terminal";
import { version } from "../version";
import { type CheckingOptions, checked, checking } from "./checking";
import { columns, formats, judging, lang } from "./judging";
import { grownSince, since } from "./since";
import { colour, print } from "./terminal";

interface CheckOptions extends CheckingOptions {
  readonly format: "terminal" | FormatName;
  readonly lang: Language;
  readonly since?: string;
}

/** The command that decides: what it finds is the exit code. */
export function addCheck(program: Command): void {
  checking(judging(program, "check"))
    .addOption(formats(["terminal", ...formatNames]))
    .addOption(lang())
    .addOption(since())
    .description(
      "Judge deployments: plans, states, previews and event logs; Pulumi programs, synthesized stacks and folders of Terraform.",
    )
    .argument("<file...>", "inputs, recognised by content; - is standard input")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing blocks, 1 findings that block, 2 input or configuration unusable, 70 a fault of Onshore.",
    )
    .action((files: string[], options: CheckOptions) => {
      process.exitCode = check(files, options);
    });
}

/** Who reads SARIF learns from it, too, that nothing could be read. */
function check(files: readonly string[], options: CheckOptions): number {
  try {
    return told(files, options);
  } catch (error) {
    if (options.format.startsWith("sarif") && error instanceof InputError)
      print(sarifOfUnread(error, version, options.lang));
    throw error;
  }
}

function told(files: readonly string[], options: CheckOptions): number {
  const { document } = checked(files, options, grownSince(options.since));
  const at = { colour: colour(options), width: columns(), language: options.lang };
  if (options.format !== "terminal") print(rendered(document, options.format, options.lang));
  else print(options.quiet ? [quietReport(document, at)] : terminalReport(document, at));
  return document.summary.blocking > 0 ? exitCodes.blocked : exitCodes.fine;
}
