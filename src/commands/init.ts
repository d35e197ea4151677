import type { Command } from "commander";
import { exitCodes } from "../exit-codes";
import { factsOf } from "../init/facts";
import { filesFor } from "../init/files";
import { isIgnored, repositoryAround, writeMissing } from "../init/repository";
import type { Language } from "../language";
import { initReport } from "../reports/init";
import { planFilesHere } from "./ci-inputs";
import { columns, lang } from "./judging";

/** Switches Onshore on, and asks nothing. */
export function addInit(program: Command): void {
  program
    .command("init")
    .addOption(lang())
    .description("Read the repository, and write onshore.yaml and the CI file that fits; what is there is left.")
    .addHelpText("after", "\nExit codes: 0 written or left, 2 no work tree of git, or not to be written.")
    .action(({ lang: language }: { readonly lang: Language }) => {
      process.exitCode = init(language);
    });
}

function init(language: Language): number {
  const { top, paths, files, remotes } = repositoryAround(process.cwd());
  const facts = factsOf(paths, files, remotes);
  const wanted = filesFor(facts, language);
  const there = writeMissing(top, wanted);
  const written = wanted.map(({ path }) => ({ path, isLeft: there.has(path) }));
  const ignoresReports = isIgnored(top, "onshore-reports/report.json");
  const done = { facts, files: written, plans: planFilesHere(), ignoresReports };
  process.stdout.write(initReport(done, { language, width: columns() }));
  return exitCodes.fine;
}
