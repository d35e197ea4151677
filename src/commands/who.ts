import type { Command } from "commander";
import { readersOf } from "../engine/readers";
import { exitCodes } from "../exit-codes";
import { told } from "../language";
import { whoReport } from "../reports/who";
import { columns, formats, given, judging, lang, type TellingOptions } from "./judging";
import { print } from "./terminal";

/** Stores by their address or name. */
export function addWho(program: Command): void {
  judging(program, "who")
    .addOption(formats())
    .addOption(lang())
    .description("List everybody who can reach a store: by what, from where, and which record covers it.")
    .argument("<store>", "a store, by its address or name")
    .argument("<file...>", "inputs, as for check")
    .action((store: string, files: string[], options: TellingOptions) => {
      process.exitCode = who(store, files, options);
    });
}

function who(name: string, files: readonly string[], options: TellingOptions): number {
  const { deployment, question } = given(files, options);
  const meant = readersOf(deployment, question, name);
  const by = [columns(), options.lang] as const;
  print(
    options.format === "json" ? [`${JSON.stringify(told(meant, options.lang), null, 2)}\n`] : whoReport(meant, ...by),
  );
  return exitCodes.fine;
}
