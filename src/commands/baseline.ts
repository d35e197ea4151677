import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { baselineOf } from "../contract/baseline";
import { exitCodes } from "../exit-codes";
import { InputError, whyUnread } from "../input-error";
import { checked } from "./checking";
import { type JudgingOptions, judging } from "./judging";

interface BaselineOptions extends JudgingOptions {
  readonly out?: string;
}

/** For the first day: what is there does not block, what comes does. */
export function addBaseline(program: Command): void {
  judging(program, "baseline")
    .description("Write down the findings that are there, so that only new ones and worse ones block.")
    .option("--out <file>", "where to (otherwise onshore.baseline.json beside onshore.yaml)")
    .argument("<file...>", "inputs, as for onshore check")
    .addHelpText("after", "\nExit codes: 0 written, 2 input or configuration unusable.")
    .action((files: string[], options: BaselineOptions) => {
      process.exitCode = baseline(files, options);
    });
}

function baseline(files: readonly string[], { out, ...options }: BaselineOptions): number {
  const { document, settings } = checked(files, { ...options, baseline: false });
  const file = out ?? settings.baseline ?? join(dirname(settings.file ?? "onshore.yaml"), "onshore.baseline.json");
  const written = baselineOf(document);
  try {
    writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  } catch (error) {
    throw new InputError(file, `it cannot be written: ${whyUnread(error)}`, "name a file in a folder that is there");
  }
  const number = written.findings.length === 1 ? "1 finding" : `${written.findings.length} findings`;
  process.stdout.write(
    `${file}: ${number}. onshore check shows them, and blocks on what is new or got worse. Commit the file.\n`,
  );
  return exitCodes.fine;
}
