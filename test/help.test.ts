import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./support/stand-in-engine";

const chinese = (args: readonly string[], cwd = root) =>
  spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args, "--lang", "zh-CN"], { encoding: "utf8", cwd });
const sentence = /\b(?!onshore)[a-z]+ [a-z]+ (?!completion)[a-z]+ [a-z]+\b/;

/** The commands below one, as its help lists them. */
function commandsIn(help: string): string[] {
  const [, list = ""] = help.split("命令：\n");
  return [...list.matchAll(/^ {2}([a-z]+)\b/gm)].flatMap(([, name = ""]) => (name === "help" ? [] : [name]));
}

test("every command has its help in Chinese", () => {
  const open: string[][] = [[]];
  const seen: string[] = [];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const { stdout, status } = chinese([...path, "--help"]);
    seen.push(path.join(" "));
    expect(status).toBe(0);
    expect(stdout, path.join(" ")).toMatch(/^用法： onshore/);
    expect(stdout.match(sentence), path.join(" ")).toBeNull();
    open.push(...commandsIn(stdout).map((name) => [...(path as string[]), name]));
  }
  expect(seen).toEqual(expect.arrayContaining(["check", "register new", "law"]));
});

describe("an error is told in the language that is asked for", () => {
  test.each([
    [["chek"], "错误：没有命令“chek”\n（是否指 check？）"],
    [["check"], "错误：缺少参数“file”\n用法：onshore check [options] <file...>"],
    [["check", "x.json", "--format", "xml"], "错误：选项“--format <format>”的值“xml”无效。可选：terminal, "],
    [["register", "new", "x.json"], "错误：未指明必需的选项“--for <finding>”"],
    [["check", "x.json", "--foo"], "错误：没有选项“--foo”"],
    [["check", "nowhere.json"], "onshore: nowhere.json: 没有该文件。下一步：请指明计划的 JSON：terraform show"],
    [["check", "x.json", "--today", "2026-02-30"], "onshore: --today: 没有“2026-02-30”这一天。下一步：请按"],
    [["law", "--profile", "strickt"], "onshore: --profile: 没有名为“strickt”的模式。下一步：是否指 strict？\n"],
    [["explain", "copies-stay-onshor"], "没有名为“copies-stay-onshor”的策略。下一步：是否指 copies-stay-onshore？\n"],
  ])("%j", (args, says) => {
    const { status, stderr, stdout } = chinese(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  test("and in English where the language is none", () => {
    const { stderr } = spawnSync(process.execPath, [join(root, "dist", "cli.js"), "check", "x", "--lang", "fr"], {
      encoding: "utf8",
    });
    expect(stderr).toContain("Allowed choices are en, zh-CN");
  });
});

test("outside a git repository --since says so", () => {
  const folder = mkdtempSync(join(tmpdir(), "no-git-"));
  writeFileSync(join(folder, "onshore.yaml"), "today: 2026-11-22\n");
  const plan = join(root, "test", "stories", "05-region-not-decidable", "plan.json");
  const args = ["check", plan, "--config", "onshore.yaml", "--since", "main"];
  const english = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  expect(english).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(
      /^onshore: --since: \S+, where onshore\.yaml is, is in no git repository\. Next: run it/,
    ),
  });
  expect(chinese(args, folder).stderr).toMatch(
    /onshore\.yaml 所在的 \S+ 不在 git 仓库中。下一步：请在仓库的克隆中运行/,
  );
});
