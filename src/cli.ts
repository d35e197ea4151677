import { Command } from "commander";
import { addAssess } from "./commands/assess";
import { addBaseline } from "./commands/baseline";
import { addCheck } from "./commands/check";
import { addExplain } from "./commands/explain";
import { addFleet } from "./commands/fleet";
import { addLaw } from "./commands/law";
import { addRegister } from "./commands/register";
import { addWho } from "./commands/who";
import { addWhy } from "./commands/why";
import { exitCodes } from "./exit-codes";
import { InputError } from "./input-error";
import { clean } from "./reports/clean";
import { version } from "./version";

/** In the order in which the help lists them. */
const commands = [addCheck, addAssess, addWho, addWhy, addExplain, addRegister, addLaw, addBaseline, addFleet];

function program(): Command {
  const command = new Command("onshore")
    .description("Keeps automotive data on the Chinese mainland: checks a deployment before anything is created.")
    .version(version)
    .exitOverride();
  for (const add of commands) add(command);
  command.showHelpAfterError("Usage: onshore <command> …; onshore --help lists the commands");
  for (const one of command.commands) one.showHelpAfterError(`Usage: onshore ${one.name()} ${one.usage()}`);
  return command;
}

function main(): void {
  // Who stops reading, as `head` does, has seen enough; the exit code still says what was found.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    program().parse();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** What went wrong is told on standard error; commander has told its own. */
function exitCodeOf(error: unknown): number {
  const { code, exitCode } = error as { code?: string; exitCode?: number };
  if (code?.startsWith("commander.")) return exitCode === 0 ? exitCodes.fine : exitCodes.unusable;
  if (error instanceof InputError) {
    const lines = error.lines().map((line) => `onshore: ${clean(line)}\n`);
    process.stderr.write(lines.join(""));
    return exitCodes.unusable;
  }
  process.stderr.write(
    `onshore ${version}: a fault of Onshore, not of your input. Please report it with this text:\n${(error as Error).stack}\n`,
  );
  return exitCodes.bug;
}

main();
