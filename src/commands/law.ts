import type { Command } from "commander";
import { guidelines2026 } from "../../catalog/law";
import { exitCodes } from "../exit-codes";
import { InputError } from "../input-error";
import { type Language, text } from "../language";
import { lawBook } from "../law/law-book";
import { profiles } from "../law/profile";
import { choice } from "../nearest";
import { lawPage, lawReport } from "../reports/law";
import { version } from "../version";
import { columns, dayOf, formats, lang } from "./judging";

interface LawOptions {
  readonly today?: string;
  readonly profile: string;
  readonly format: "terminal" | "json" | "markdown";
  readonly lang: Language;
}

/** The law of a day, which needs no deployment and no configuration. */
export function addLaw(program: Command): void {
  program
    .command("law")
    .description("Say what the law asks on a day, on which texts that rests, how sure it is, and what changes soon.")
    .option("--today <day>", "the day whose law is told, 2026-11-22 (otherwise today in China)")
    .option("--profile <name>", "how strictly it is read", guidelines2026.id)
    .addOption(formats(["terminal", "json", "markdown"]))
    .addOption(lang())
    .action((options: LawOptions) => {
      process.exitCode = law(options);
    });
}

function law({ today, profile, format, lang: language }: LawOptions): number {
  const meant = profiles.find(({ id }) => id === profile);
  if (!meant)
    throw new InputError(
      "--profile",
      text({ en: 'there is no profile "{profile}"', zh: "没有名为“{profile}”的模式" }, { profile }),
      choice(
        profile,
        profiles.map(({ id }) => id),
      ),
    );
  const book = lawBook(dayOf(today), meant, language);
  if (format === "json") process.stdout.write(`${JSON.stringify(book, null, 2)}\n`);
  else
    for (const part of format === "markdown"
      ? lawPage(book, version, language)
      : lawReport(book, version, columns(), language))
      process.stdout.write(part);
  return exitCodes.fine;
}
