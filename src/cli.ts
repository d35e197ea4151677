import { Command } from "commander";
import { addAssess } from "./commands/assess";
import { addBaseline } from "./commands/baseline";
import { addCheck } from "./commands/check";
import { addCi } from "./commands/ci";
import { addCompletion } from "./commands/completion";
import { readyFor } from "./commands/configurations";
import { addConflicts } from "./commands/conflicts";
import { addExplain } from "./commands/explain";
import { addFleet } from "./commands/fleet";
import { addInit } from "./commands/init";
import { addLaw } from "./commands/law";
import { addRegister } from "./commands/register";
import { beginProgress, endProgress } from "./commands/terminal";
import { addWho } from "./commands/who";
import { addWhy } from "./commands/why";
import { exitCodes } from "./exit-codes";
import { helpIn } from "./help";
import { InputError } from "./input-error";
import { type Language, languages, say } from "./language";
import { clean } from "./reports/clean";
import { version } from "./version";

/** In the order in which the help lists them. */
const commands = [
  addInit,
  addCheck,
  addCi,
  addAssess,
  addWho,
  addWhy,
  addExplain,
  addBaseline,
  addRegister,
  addLaw,
  addFleet,
  addConflicts,
  addCompletion,
];

function program(): Command {
  const command = new Command("onshore")
    .description("Keeps automotive data on the Chinese mainland: checks a deployment before anything is created.")
    .version(version)
    .exitOverride()
    .hook("preAction", (_, action) => {
      beginProgress(action.opts());
      const { base = [], source } = action.opts<{ base?: readonly string[]; source?: string }>();
      return readyFor([...action.args, ...base, ...(source === undefined ? [] : [source])]);
    });
  for (const add of commands) add(command);
  command.showHelpAfterError("Usage: onshore <command> …; onshore --help lists the commands");
  for (const one of command.commands) one.showHelpAfterError(`Usage: onshore ${one.name()} ${one.usage()}`);
  return helpIn(command, languageOf(process.argv));
}

const ourFault = {
  en: "a fault of Onshore, not of your input. Please report it with this text:",
  zh: "这是 Onshore 的错误，与您的输入无关。请附上以下内容报告：",
};

/** The language that is asked for, also where the other options cannot be understood. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const stated = at < 0 ? args.find((one) => one.startsWith("--lang="))?.slice("--lang=".length) : args[at + 1];
  return languages.find((one) => one === stated) ?? "en";
}

async function main(): Promise<void> {
  // Who stops reading, as `head` does, has seen enough; the exit code still says what was found.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    await program().parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** What went wrong is told on standard error; commander has told its own. */
function exitCodeOf(error: unknown): number {
  endProgress();
  const { code, exitCode } = error as { code?: string; exitCode?: number };
  if (code?.startsWith("commander.")) return exitCode === 0 ? exitCodes.fine : exitCodes.unusable;
  if (error instanceof InputError) {
    const lines = error.lines(languageOf(process.argv)).map((line) => `onshore: ${clean(line)}\n`);
    process.stderr.write(lines.join(""));
    return exitCodes.unusable;
  }
  process.stderr.write(`onshore ${version}: ${say(ourFault, languageOf(process.argv))}\n${(error as Error).stack}\n`);
  return exitCodes.bug;
}

void main();
