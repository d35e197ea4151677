import { Argument, type Command } from "commander";
import { completionOf, type Shell, shells, treeOf } from "../completion";
import { exitCodes } from "../exit-codes";

/** A script for a shell, made from the commands as they are. */
export function addCompletion(program: Command): void {
  program
    .command("completion")
    .description("Write a script by which a shell completes commands, options and their choices.")
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .addHelpText(
      "after",
      `
bash and zsh   eval "$(onshore completion bash)" in ~/.bashrc; with zsh, after compinit
fish           onshore completion fish > ~/.config/fish/completions/onshore.fish
powershell     onshore completion powershell | Out-String | Invoke-Expression`,
    )
    .action((shell: Shell) => {
      process.stdout.write(completionOf(shell, treeOf(program)));
      process.exitCode = exitCodes.fine;
    });
}
