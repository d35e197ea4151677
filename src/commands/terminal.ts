import type { Command } from "commander";
import type { Term } from "../../catalog/law/vocabulary";
import { type Language, say } from "../language";
import { clean } from "../reports/clean";

/** How a command speaks, whatever it says. */
export interface SpeakingOptions {
  readonly quiet?: boolean;
  /** Undefined where neither was asked for. */
  readonly color?: boolean;
  readonly lang?: Language;
}

/** The options of every command that judges. */
export function speaking(command: Command): Command {
  return command
    .option("-q, --quiet", "only what blocks and the verdict, and no progress")
    .option("--color", "colours, even where standard output is no terminal")
    .option("--no-color", "no colours");
}

/** Of a command whose answer is a list in one colour, help does not offer what changes nothing. */
export function withoutSpeaking(command: Command): Command {
  for (const one of command.options) if (/^--(?:quiet|(?:no-)?color)$/.test(one.long ?? "")) one.hideHelp();
  return command;
}

/** Whether to colour. What was asked for wins, then FORCE_COLOR, then NO_COLOR, as in Node; then a terminal has colours. */
export function isColoured(
  asked: boolean | undefined,
  { FORCE_COLOR: force, NO_COLOR: no }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked !== undefined) return asked;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return isTerminal && (no === undefined || no === "");
}

/** The same for standard output as it is. */
export function colour({ color }: SpeakingOptions): boolean {
  return isColoured(color, process.env, process.stdout.isTTY === true);
}

const stages = {
  reading: { en: "reading {file} …", zh: "正在读取 {file}……" },
  judging: { en: "judging {count} resources …", zh: "正在判断 {count} 项资源……" },
} as const satisfies Readonly<Record<string, Term>>;

/** Inputs of so many bytes take longer than a blink. */
const long = 4 * 2 ** 20;
/** What stands on standard error now: it is taken away before anything else is written. */
const progress = { bytes: 0, isWanted: false, isShown: false, language: "en" as Language };

/** Says once, before a command runs, whether progress is shown: on a terminal, and where nobody asked for quiet. */
export function beginProgress({ quiet, lang = "en" }: SpeakingOptions): void {
  progress.isWanted = process.stderr.isTTY === true && quiet !== true;
  progress.language = lang;
}

/** What is being done, on a line of its own; `bytes` adds to what makes the work long. */
export function stage(name: keyof typeof stages, filled: Readonly<Record<string, string>>, bytes = 0): void {
  progress.bytes += bytes;
  if (!progress.isWanted || progress.bytes < long) return;
  const text = clean(say(stages[name], progress.language, filled)).replaceAll("\n", " ");
  process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns || 80) - 1)}`);
  progress.isShown = true;
}

export function endProgress(): void {
  if (progress.isShown) process.stderr.write("\r\u001b[K");
  progress.isShown = false;
}

/** The answer of a command. */
export function print(parts: Iterable<string>): void {
  for (const part of parts) {
    endProgress();
    process.stdout.write(part);
  }
}
