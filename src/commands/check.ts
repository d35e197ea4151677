import { realpathSync } from "node:fs";
import type { Command } from "commander";
import { changedSince } from "../changed-since";
import type { Report } from "../engine/report";
import { exitCodes } from "../exit-codes";
import { InputError } from "../input-error";
import type { Language } from "../language";
import type { LoadedRegister } from "../load-register";
import { type FormatName, formatNames, rendered } from "../reports/formats";
import { sarifOfUnread } from "../reports/sarif-unread";
import { terminalReport } from "../reports/terminal";
import { version } from "../version";
import { type CheckingOptions, checked, checking } from "./checking";
import { columns, formats, judging, lang } from "./judging";

interface CheckOptions extends CheckingOptions {
  readonly format: "terminal" | FormatName;
  /** In which the law is told. */
  readonly lang: Language;
  readonly since?: string;
}

/** The command that decides: what it finds is the exit code. */
export function addCheck(program: Command): void {
  checking(judging(program, "check"))
    .addOption(formats(["terminal", ...formatNames]))
    .addOption(lang("in which language the law is told"))
    .option(
      "--since <commit>",
      "point out records that were added or changed since a branch left a commit: origin/main",
    )
    .description("Judge deployments: the JSON of Terraform or OpenTofu plans.")
    .argument("<file...>", "inputs, recognised by content; - is standard input")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing blocks, 1 findings that block, 2 input or configuration unusable, 70 a fault of Onshore.",
    )
    .action((files: string[], options: CheckOptions) => {
      process.exitCode = check(files, options);
    });
}

/** Who reads SARIF learns from it, too, that nothing could be read; the exit code stays 2. */
function check(files: readonly string[], options: CheckOptions): number {
  try {
    return report(files, options);
  } catch (error) {
    if (options.format.startsWith("sarif") && error instanceof InputError)
      for (const part of sarifOfUnread(error, version)) process.stdout.write(part);
    throw error;
  }
}

function report(files: readonly string[], options: CheckOptions): number {
  const {
    document,
    report: judged,
    settings,
  } = checked(files, options, (first, { settings, register }) =>
    options.since === undefined || settings.file === undefined
      ? []
      : grownTogether(first, options.since, settings.file, register),
  );
  const colour = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
  const parts =
    options.format !== "terminal" || judged === undefined
      ? rendered(document, options.format === "terminal" ? "json" : options.format, options.lang)
      : terminalReport(judged, {
          colour,
          width: columns(),
          version,
          language: options.lang,
          ...(settings.file !== undefined && { configuration: settings.file }),
        });
  for (const part of parts) process.stdout.write(part);
  return document.summary.blocking > 0 ? exitCodes.blocked : exitCodes.fine;
}

/** Records that a change brings for the flows that it lets leave: whoever reviews it has to see both. */
function grownTogether(
  { covered }: Report,
  commit: string,
  configuration: string,
  { placeOf, records }: LoadedRegister,
): string[] {
  const changed = changedSince(commit, configuration);
  const fileOf = (id: string) => (records.some((one) => one.id === id) ? placeOf(id, []).file : configuration);
  const ids = [...new Set(covered.flatMap(({ assessment }) => assessment ?? []))];
  return ids
    .filter((id) => changed.has(realpathSync(fileOf(id))))
    .map((id) => {
      const flows = covered.filter(({ assessment }) => assessment === id).length;
      return `${fileOf(id)} was added or changed since ${commit}, and ${id} in it covers ${flows === 1 ? "a flow" : `${flows} flows`}: have an approver look at it`;
    });
}
