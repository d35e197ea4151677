import type { Command } from "commander";
import { assess as assessOf } from "../engine/assess";
import { exitCodes } from "../exit-codes";
import type { Language } from "../language";
import { assessPage, assessReport, footOf } from "../reports/assess";
import { assessCsv } from "../reports/assess-csv";
import { assessJson } from "../reports/assess-json";
import { clean } from "../reports/clean";
import { version } from "../version";
import { columns, formats, given, type JudgingOptions, judging, lang } from "./judging";
import { print } from "./terminal";

interface AssessOptions extends JudgingOptions {
  readonly lang: Language;
  readonly format: "terminal" | "json" | "markdown" | "csv";
}

/** A table of what leaves. Exit code 0 whatever it says: `check` decides. */
export function addAssess(program: Command): void {
  judging(program, "assess")
    .addOption(formats(["terminal", "json", "markdown", "csv"]))
    .addOption(lang())
    .description("Tabulate every flow that leaves, or may: what the law asks, what covers it or speaks against it.")
    .argument("<file...>", "inputs, as for check")
    .addHelpText("after", "\nExit codes: 0 whatever leaves, 2 input or configuration unusable, 70 a fault of Onshore.")
    .action((files: string[], options: AssessOptions) => {
      process.exitCode = assess(files, options);
    });
}

function assess(files: readonly string[], { format, lang: language, ...options }: AssessOptions): number {
  const { deployment, question, settings } = given(files, options);
  const assessed = assessOf(deployment, question);
  const by = { version, configuration: settings.file, language };
  const parts = {
    terminal: () => assessReport(assessed, by, columns()),
    json: () => [assessJson(assessed, by)],
    markdown: () => assessPage(assessed, by),
    csv: () => assessCsv(assessed, by),
  };
  print(parts[format]());
  // A table of flows has no room for what was not understood.
  if (format === "csv") process.stderr.write(`${footOf(assessed, language).map(clean).join("\n")}\n`);
  return exitCodes.fine;
}
