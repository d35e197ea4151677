import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../support/stand-in-engine";

const plan = join(root, "test", "stories", "20-s3-replication-two-rules", "plan.json");
const off = "policies:\n  copies-stay-onshore: { enforcement: disabled }\n";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onshore-configuration-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Plans by their paths, and texts. */
function put(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (content === plan) copyFileSync(plan, join(folder, name));
    else writeFileSync(join(folder, name), content);
  }
}

function onshore(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
    ...{ cwd: folder, encoding: "utf8", input, env: { PATH: process.env["PATH"] ?? "" } },
  });
  return { status, stdout, stderr };
}

const today = ["--today", "2026-11-22"];
const noticesOf = (...args: readonly string[]) => {
  const { notices, zh } = JSON.parse(onshore(["check", ...args, ...today, "--format", "json"]).stdout);
  return { en: notices as readonly string[], zh: (zh?.notices ?? []) as readonly string[] };
};

describe("inputs that find different configurations", () => {
  beforeEach(() => put({ "a/plan.json": plan, "a/onshore.yaml": off, "b/plan.json": plan, "onshore.yaml": "{}" }));

  test.each(["check", "assess", "ci", "baseline"])("%s names both, and what to do", (command) => {
    expect(onshore([command, "b/plan.json", "a/plan.json", ...today])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        "--config: b/plan.json is judged by onshore.yaml, and a/plan.json by a/onshore.yaml: there is one verdict, by one configuration. Next: name one with --config, or check them apart.",
      ),
    });
  });

  test("a folder that sorts first does not take over a pipeline", () => {
    expect(onshore(["ci", ...today]).status).toBe(2);
  });

  test("one that finds none differs from one that finds one, in whichever order", () => {
    rmSync(join(folder, "onshore.yaml"));
    for (const files of [
      ["a/plan.json", "b/plan.json"],
      ["b/plan.json", "a/plan.json"],
    ])
      expect(onshore(["check", ...files, ...today])).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/b\/plan\.json (is judged )?by no onshore\.yaml/),
      });
  });

  test("standard input is one that is here", () => {
    expect(onshore(["check", "a/plan.json", "-", ...today], "{}").status).toBe(2);
  });

  test("are judged where one is named, and so are those that find the same by two ways", () => {
    expect(onshore(["check", "a/plan.json", "b/plan.json", "--config", "onshore.yaml", ...today]).status).toBe(1);
    symlinkSync("a", join(folder, "c"));
    expect(onshore(["check", "a/plan.json", "c/plan.json", ...today]).status).toBe(0);
  });

  test("a report that was made before is not judged again, and decides nothing", () => {
    put({ "a/report.json": onshore(["check", "a/plan.json", "--format", "json", ...today]).stdout });
    expect(onshore(["check", "b/plan.json", "a/report.json", ...today]).status).toBe(1);
    expect(onshore(["check", "a/report.json", "b/plan.json", ...today]).status).toBe(1);
    expect(onshore(["check", "b/plan.json", "--base", "a/report.json", ...today]).status).toBe(1);
  });

  test("of a base are told by the name of its option", () => {
    const args = ["check", "b/plan.json", "--base", "a/plan.json", "b/plan.json"];
    expect(onshore([...args, ...today])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--base-config: a/plan.json is judged by a/onshore.yaml"),
    });
    expect(onshore([...args, "--base-config", "onshore.yaml", ...today]).status).toBe(1);
  });
});

describe("what the configurations have to do with a difference", () => {
  const isShared = "is judged by onshore.yaml too, as the head is";

  test("a base that is judged by the file of the head is told, unless that is meant", () => {
    put({ "plan.json": plan, "main/plan.json": plan, "onshore.yaml": "{}", "main.yaml": "{}" });
    const { en, zh } = noticesOf("plan.json", "--base", "main/plan.json");
    expect(en.join()).toMatch(new RegExp(`the base ${isShared}.*--base-config`));
    expect(zh.join()).toContain("对比基准与本次变更依据同一份 onshore.yaml 判定");
    for (const own of ["main.yaml", "onshore.yaml"])
      expect(noticesOf("plan.json", "--base", "main/plan.json", "--base-config", own).en.join()).not.toContain(
        isShared,
      );
  });

  test("so it is where the file of the head is named, or there is none of the base", () => {
    put({ "head/plan.json": plan, "main/plan.json": plan, "head/onshore.yaml": "{}" });
    const from = ["head/plan.json", "--base", "main/plan.json"];
    expect(noticesOf(...from).en.join()).toContain("the base is judged by head/onshore.yaml too");
    put({ "main/onshore.yaml": "{}" });
    expect(noticesOf(...from).en.join()).not.toContain("too, as the head is");
  });

  test("a base that is a report was judged already, and without any configuration there is none to share", () => {
    put({ "plan.json": plan, "main/plan.json": plan });
    expect(noticesOf("plan.json", "--base", "main/plan.json").en.join()).not.toContain("too, as the head is");
    put({ "onshore.yaml": "{}", "main.json": onshore(["check", "plan.json", ...today, "--format", "json"]).stdout });
    expect(noticesOf("plan.json", "--base", "main.json").en.join()).not.toContain(isShared);
  });

  test("a policy that asks less than in the base is told, and one that asks more is not", () => {
    put({ "head/plan.json": plan, "main/plan.json": plan, "head/onshore.yaml": off, "main/onshore.yaml": "{}" });
    const { en, zh } = noticesOf("head/plan.json", "--base", "main/plan.json");
    expect(en).toContain("the policy copies-stay-onshore is disabled here, and was mandatory in the base");
    expect(zh.join()).toContain("策略 copies-stay-onshore 在此处为“停用”，而在对比基准中为“拦截”");
    expect(noticesOf("main/plan.json", "--base", "head/plan.json").en.join()).not.toContain("in the base");
  });
});
