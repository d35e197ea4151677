import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Term } from "../catalog/law/vocabulary";
import { exitCodes } from "./exit-codes";
import { say } from "./language";

/**
 * The action is `onshore ci`: its inputs become arguments. A runner hands them over as variables:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs, checked on 2026-11-22.
 */
function main(): number {
  const cwd = input("working-directory") || ".";
  const command = input("command");
  const made = command === "" ? undefined : outputOf(command, cwd);
  if (made?.error) return fail(words.noBash);
  if (made !== undefined && made.status !== 0) return fail(words.failed, { status: String(made.status) });
  const args = [join(__dirname, "cli.js"), "ci", ...optionsOf(), "--", ...lines("files"), ...(made ? ["-"] : [])];
  const token = input("token");
  const { status, error } = spawnSync(process.execPath, args, {
    cwd,
    stdio: [made ? "pipe" : "ignore", "inherit", "inherit"],
    ...(made && { input: made.stdout }),
    env: { ...withoutToken(), ...(token !== "" && { ONSHORE_TOKEN: token }) },
  });
  if (error) return fail(words.noFolder);
  return status ?? exitCodes.bug;
}

/** Options of the command, each by the input of the action that it takes. */
const single = {
  config: "--config",
  "base-config": "--base-config",
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

const words = {
  noBash: {
    en: "the command needs bash, which is not on the PATH. Next: install it, or name files.",
    zh: "command 需要 bash，而 PATH 中没有。下一步：请安装，或者指明文件。",
  },
  failed: {
    en: "the command ended with {status}. Next: look at its output above.",
    zh: "command 以 {status} 结束。下一步：请查看上方的输出。",
  },
  noFolder: {
    en: "it cannot be started. Next: look whether working-directory is a folder.",
    zh: "无法启动。下一步：请检查 working-directory 是否为文件夹。",
  },
} as const satisfies Readonly<Record<string, Term>>;

function fail(what: Term, filled: Readonly<Record<string, string>> = {}): number {
  process.stderr.write(`onshore: ${say(what, input("language") === "zh-CN" ? "zh-CN" : "en", filled)}\n`);
  return exitCodes.unusable;
}

process.exitCode = main();
