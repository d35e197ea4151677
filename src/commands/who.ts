import type { Command } from "commander";
import { readersOf } from "../engine/readers";
import { exitCodes } from "../exit-codes";
import { whoReport } from "../reports/who";
import { columns, formats, given, judging, type TellingOptions } from "./judging";

/** Stores by their address or name. */
export function addWho(program: Command): void {
  judging(program, "who")
    .addOption(formats())
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
  if (options.format === "json") process.stdout.write(`${JSON.stringify(meant, null, 2)}\n`);
  else for (const part of whoReport(meant, columns())) process.stdout.write(part);
  return exitCodes.fine;
}
