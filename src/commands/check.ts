import { realpathSync } from "node:fs";
import { type Command, Option } from "commander";
import { changedSince } from "../changed-since";
import type { Report } from "../engine/report";
import { exitCodes } from "../exit-codes";
import type { Language } from "../language";
import type { LoadedRegister } from "../load-register";
import { type FormatName, formatNames, rendered } from "../reports/formats";
import { terminalReport } from "../reports/terminal";
import { type CheckingOptions, checked, checking } from "./checking";
import { type Asked, columns, formats, judging, lang } from "./judging";

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
    .addOption(since())
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

/** The option of every command that looks at a change. */
export function since(): Option {
  const what = "point out records that were added or changed since a branch left a commit: origin/main";
  return new Option("--since <commit>", what);
}

function check(files: readonly string[], options: CheckOptions): number {
  const { document } = checked(files, options, grownSince(options.since));
  const colour = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
  const parts =
    options.format === "terminal"
      ? terminalReport(document, { colour, width: columns(), language: options.lang })
      : rendered(document, options.format, options.lang);
  for (const part of parts) process.stdout.write(part);
  return document.summary.blocking > 0 ? exitCodes.blocked : exitCodes.fine;
}

/** What is noticed of records that are younger than a commit. */
export function grownSince(commit: string | undefined): (judged: Report, by: Asked) => readonly string[] {
  return (judged, { settings, register }) =>
    commit === undefined || settings.file === undefined ? [] : grownTogether(judged, commit, settings.file, register);
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
