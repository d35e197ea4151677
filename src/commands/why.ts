import type { Command } from "commander";
import { why as whyOf } from "../engine/why";
import { exitCodes } from "../exit-codes";
import { told } from "../language";
import { whyReport } from "../reports/why";
import { columns, formats, given, judging, lang, type TellingOptions } from "./judging";
import { print } from "./terminal";

/** A finding, a store or an edge, down to the statement that decides. */
export function addWhy(program: Command): void {
  judging(program, "why")
    .addOption(formats())
    .addOption(lang())
    .description(
      "Show why something is allowed or not: every statement, condition, entry and record on which it rests.",
    )
    .argument(
      "<what>",
      "a finding by its id, a store by its address or name, or an edge: 'STORE -> GRANTEE', 'FROM -> TO'",
    )
    .argument("<file...>", "inputs, as for check")
    .action((what: string, files: string[], options: TellingOptions) => {
      process.exitCode = why(what, files, options);
    });
}

function why(what: string, files: readonly string[], options: TellingOptions): number {
  const { deployment, question } = given(files, options);
  const answers = whyOf(deployment, question)(what);
  const by = [columns(), options.lang] as const;
  print(
    options.format === "json"
      ? [`${JSON.stringify(told(answers, options.lang), null, 2)}\n`]
      : whyReport(answers, ...by),
  );
  return exitCodes.fine;
}
