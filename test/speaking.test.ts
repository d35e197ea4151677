import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isColoured } from "../src/commands/terminal";
import { root } from "./support/stand-in-engine";

const cli = join(root, "dist", "cli.js");
const plan = (name: string) => join(root, "test", "stories", name, "plan.json");
const coloured = "\u001b[";

function onshore(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const path = { PATH: process.env["PATH"] ?? "" };
  return spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", env: { ...path, ...env } });
}

describe("--quiet", () => {
  test("tells what blocks and the verdict, and changes no exit code", () => {
    const { status, stdout } = onshore(["check", "--quiet", plan("20-s3-replication-two-rules")]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^✗ broken · high · blocks · copies-stay-onshore/);
    expect(stdout).toMatch(/\n\n1 broken, 0 undetermined; 1 finding blocks\.\n$/);
  });

  test("tells the verdict alone when nothing blocks", () => {
    const { status, stdout } = onshore(["check", "-q", plan("05-region-not-decidable")]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "0 broken, 3 undetermined; nothing blocks.\n" });
  });
});

test.each([
  [undefined, {}, true, true],
  [undefined, {}, false, false],
  [undefined, { NO_COLOR: "1" }, true, false],
  [undefined, { NO_COLOR: "" }, true, true],
  [undefined, { FORCE_COLOR: "1" }, false, true],
  [undefined, { FORCE_COLOR: "0" }, true, false],
  [undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  [false, { FORCE_COLOR: "1" }, true, false],
  [true, { NO_COLOR: "1" }, false, true],
] as const)("asked %j, with %j, on a terminal %j: coloured %j", (asked, env, isTerminal, expected) => {
  expect(isColoured(asked, env, isTerminal)).toBe(expected);
});

test("colours in a pipe are there when asked for only", () => {
  const file = plan("20-s3-replication-two-rules");
  expect(onshore(["check", file]).stdout).not.toContain(coloured);
  expect(onshore(["check", file, "--color"]).stdout).toContain(coloured);
  expect(onshore(["check", file], { FORCE_COLOR: "1" }).stdout).toContain(coloured);
  expect(onshore(["check", file, "--no-color"], { FORCE_COLOR: "1" }).stdout).not.toContain(coloured);
});

describe.runIf(spawnSync("script", ["--version"]).error === undefined)("progress", () => {
  const folder = mkdtempSync(join(tmpdir(), "onshore-long-"));
  const long = join(folder, "plan.json");
  const short = plan("20-s3-replication-two-rules");
  const onTerminal = (args: string) =>
    spawnSync("script", ["-qec", `${process.execPath} ${cli} ${args}`, "/dev/null"], { encoding: "utf8" }).stdout;

  test("is shown on a terminal for long work, taken away again, and not shown to whoever wants quiet", () => {
    const plan = {
      format_version: "1.2",
      terraform_version: "1.11.4",
      resource_changes: [],
      x: "x".repeat(5 * 2 ** 20),
    };
    writeFileSync(long, JSON.stringify(plan));
    expect(onTerminal(`check ${long}`)).toMatch(/reading .*judging 0 resources …\r\u001b\[K\S*onshore/s);
    expect(onTerminal(`check ${long} --lang zh-CN`)).toContain("正在读取");
    expect(onTerminal(`check ${long} --quiet`)).not.toContain("reading");
    expect(onTerminal(`check ${short}`)).not.toContain("reading");
    expect(onshore(["check", long]).stderr).toBe("");
    rmSync(folder, { recursive: true });
  });
});
