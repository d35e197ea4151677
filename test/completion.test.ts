import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./support/stand-in-engine";

const script = (shell: string) =>
  spawnSync(process.execPath, [join(root, "dist", "cli.js"), "completion", shell], { encoding: "utf8" }).stdout;
const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;

describe.runIf(has("bash"))("bash", () => {
  const complete = (...words: readonly string[]) => {
    const run = `${script("bash")}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _onshore; echo "\${COMPREPLY[*]}"`;
    return spawnSync("bash", ["-c", run, "bash", "onshore", ...words], { encoding: "utf8" })
      .stdout.trim()
      .split(" ");
  };

  test("completes commands, and commands of commands", () => {
    expect(complete("")).toEqual(expect.arrayContaining(["check", "init", "register", "completion"]));
    expect(complete("reg")).toEqual(["register"]);
    expect(complete("register", "")).toEqual(["check", "list", "show", "new"]);
  });

  test("completes options of the command that stands there, and their choices", () => {
    expect(complete("check", "--si")).toEqual(["--since"]);
    expect(complete("register", "new", "--mech")).toEqual(["--mechanism"]);
    expect(complete("check", "plan.json", "--lang", "")).toEqual(["en", "zh-CN"]);
    expect(complete("conflicts", "--skips", "cdk")).toEqual(["cdk-nag"]);
    expect(complete("--vers")).toEqual(["--version"]);
  });

  test("leaves files to the shell", () => {
    expect(complete("check", "pl")).toEqual([""]);
    expect(complete("check", "--config", "on")).toEqual([""]);
  });
});

describe.runIf(has("zsh"))("zsh", () => {
  test("completes as bash does", () => {
    const run = `compdef() { :; }; ${script("zsh")}\ncompadd() { shift; print -r -- "$*"; }; _files() { print files; }
words=("$@"); CURRENT=$#; _onshore`;
    const complete = (...words: readonly string[]) =>
      spawnSync("zsh", ["-fc", run, "zsh", "onshore", ...words], { encoding: "utf8" }).stdout.trim();
    expect(complete("register", "")).toBe("check list show new");
    expect(complete("check", "--lang", "")).toBe("en zh-CN");
    expect(complete("check", "")).toBe("files");
  });
});

describe.runIf(has("fish"))("fish", () => {
  test("completes as bash does", () => {
    const complete = (line: string) =>
      spawnSync("fish", ["-c", `${script("fish")}\ncomplete -C '${line}'`], { encoding: "utf8" })
        .stdout.trim()
        .split("\n")
        .map((one) => one.split("\t")[0]);
    expect(complete("onshore register ")).toEqual(expect.arrayContaining(["check", "list", "show", "new"]));
    expect(complete("onshore check --lang ")).toEqual(["en", "zh-CN"]);
    expect(complete("onshore check --sin")).toEqual(["--since"]);
  });
});

test("PowerShell gets commands and choices", () => {
  const text = script("powershell");
  expect(text).toContain("'register' = @('check', 'list', 'show', 'new', '--help')");
  expect(text).toContain("'check:--lang' = @('en', 'zh-CN')");
});
