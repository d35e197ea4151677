import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { exitCodes } from "./exit-codes";

/**
 * The action is `onshore ci`: its inputs become arguments. A runner hands them over as variables:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs, checked on 2026-11-22.
 */
function main(): number {
  const cwd = input("working-directory") || ".";
  const command = input("command");
  const made = command === "" ? undefined : outputOf(command, cwd);
  if (made?.error) return fail("the command needs bash, which is not on the PATH", "install it, or name files");
  if (made !== undefined && made.status !== 0)
    return fail(`the command ended with ${made.status}`, "look at its output above");
  const args = [join(__dirname, "cli.js"), "ci", ...optionsOf(), "--", ...lines("files"), ...(made ? ["-"] : [])];
  const token = input("token");
  const { status, error } = spawnSync(process.execPath, args, {
    cwd,
    stdio: [made ? "pipe" : "ignore", "inherit", "inherit"],
    ...(made && { input: made.stdout }),
    env: { ...withoutToken(), ...(token !== "" && { ONSHORE_TOKEN: token }) },
  });
  if (error) return fail("it cannot be started", "look whether working-directory is a folder");
  return status ?? exitCodes.bug;
}

/** Options of the command, each by the input of the action that it takes. */
const single = {
  config: "--config",
  language: "--lang",
  "base-ref": "--since",
  name: "--name",
  out: "--out",
  comment: "--comment",
} as const;
const several = { base: "--base", reports: "--report" } as const;

function optionsOf(): string[] {
  const failOn = input("fail-on");
  return [
    ...Object.entries(single).flatMap(([name, option]) => (input(name) === "" ? [] : [`${option}=${input(name)}`])),
    ...Object.entries(several).flatMap(([name, option]) => lines(name).map((one) => `${option}=${one}`)),
    ...(failOn === "none" ? ["--tell-only"] : failOn === "" ? [] : [`--fail-on=${failOn}`]),
  ];
}

/** Runs what makes the plan, as a step of a workflow is run. It gets no token. */
function outputOf(command: string, cwd: string) {
  return spawnSync("bash", ["-e", "-o", "pipefail", "-c", command], {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: Number.POSITIVE_INFINITY,
    env: withoutToken(),
  });
}

function withoutToken(): NodeJS.ProcessEnv {
  const { INPUT_TOKEN: _, ...others } = process.env;
  return others;
}

function input(name: string): string {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
}

function lines(name: string): string[] {
  return input(name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function fail(message: string, next: string): number {
  process.stderr.write(`onshore: ${message}. Next: ${next}.\n`);
  return exitCodes.unusable;
}

process.exitCode = main();
