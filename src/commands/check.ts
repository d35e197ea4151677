import { realpathSync } from "node:fs";
import { type Command, Option } from "commander";
import { changedSince } from "../changed-since";
import type { Report } from "../engine/report";
import { exitCodes } from "../exit-codes";
import { InputError } from "../input-error";
import { counted, type Language, type Text, text } from "../language";
import type { LoadedRegister } from "../load-register";
import { type FormatName, formatNames, rendered } from "../reports/formats";
import { quietReport } from "../reports/quiet";
import { sarifOfUnread } from "../reports/sarif-unread";
import { terminalReport } from "../reports/terminal";
import { version } from "../version";
import { type CheckingOptions, checked, checking } from "./checking";
import { type Asked, columns, formats, judging, lang } from "./judging";
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

/** What is noticed of records that are younger than a commit. */
export function grownSince(commit: string | undefined): (judged: Report, by: Asked) => readonly Text[] {
  return (judged, { settings, register }) =>
    commit === undefined || settings.file === undefined ? [] : grownTogether(judged, commit, settings.file, register);
}

const grown = {
  one: "{file} was added or changed since {commit}, and {id} in it covers a flow: have an approver look at it",
  several:
    "{file} was added or changed since {commit}, and {id} in it covers {number} flows: have an approver look at it",
  zh: "{file} 在 {commit} 之后新增或者更改，其中的 {id} 覆盖 {number} 个数据流：请审批人查看",
};

/** Records that a change brings for the flows that it lets leave: whoever reviews it has to see both. */
function grownTogether(
  { covered }: Report,
  commit: string,
  configuration: string,
  { placeOf, records }: LoadedRegister,
): Text[] {
  const changed = changedSince(commit, configuration);
  const fileOf = (id: string) => (records.some((one) => one.id === id) ? placeOf(id, []).file : configuration);
  const ids = [...new Set(covered.flatMap(({ assessment }) => assessment ?? []))];
  return ids
    .filter((id) => changed.has(realpathSync(fileOf(id))))
    .map((id) => {
      const number = covered.filter(({ assessment }) => assessment === id).length;
      return text(counted(number, grown), { file: fileOf(id), commit, id, number: String(number) });
    });
}
