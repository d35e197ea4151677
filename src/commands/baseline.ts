import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { baselineOf } from "../contract/baseline";
import { exitCodes } from "../exit-codes";
import { unwritten } from "../input-error";
import { counted, type Language, tell, text } from "../language";
import { wrap } from "../reports/columns";
import { checked } from "./checking";
import { columns, type JudgingOptions, judging, lang } from "./judging";
import { print } from "./terminal";

interface BaselineOptions extends JudgingOptions {
  readonly lang: Language;
  readonly out?: string;
}

/** For the first day: what is there does not block, what comes does. */
export function addBaseline(program: Command): void {
  judging(program, "baseline")
    .addOption(lang())
    .description("Write down the findings that are there, so that only new ones and worse ones block.")
    .option("--out <file>", "where to (otherwise onshore.baseline.json beside onshore.yaml)")
    .argument("<file...>", "inputs, as for onshore check")
    .addHelpText("after", "\nExit codes: 0 written, 2 input or configuration unusable.")
    .action((files: string[], options: BaselineOptions) => {
      process.exitCode = baseline(files, options);
    });
}

const done = {
  one: "{file}: {number} finding. onshore check shows them, and blocks on what is new or got worse. Commit the file.",
  several:
    "{file}: {number} findings. onshore check shows them, and blocks on what is new or got worse. Commit the file.",
  zh: "{file}：{number} 项检查结果。onshore check 仍会显示它们，仅新的或者更严重的结果予以拦截。请提交该文件。",
};

const nothing = {
  en: "{file}: no finding, so nothing is written down to soften: whatever comes is new, and blocks. Commit the file.",
  zh: "{file}：没有检查结果，因此没有可予放宽的内容：此后出现的均为新结果，予以拦截。请提交该文件。",
};

function baseline(files: readonly string[], { out, lang: language, ...options }: BaselineOptions): number {
  const { document, settings } = checked(files, { ...options, baseline: false });
  const file = out ?? settings.baseline ?? join(dirname(settings.file ?? "onshore.yaml"), "onshore.baseline.json");
  const written = baselineOf(document);
  try {
    writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  } catch (error) {
    throw unwritten(file, error);
  }
  const number = written.findings.length;
  const says = text(number === 0 ? nothing : counted(number, done), { file, number: String(number) });
  if (!options.quiet) print([`${wrap(tell(says, language), columns(), "", "  ").join("\n")}\n`]);
  return exitCodes.fine;
}
