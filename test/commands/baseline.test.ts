import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/stand-in-engine";

const clean = join(root, "examples", "clean-beijing-ningxia");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onshore-baseline-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const onshore = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], { cwd: folder, encoding: "utf8" });
const baseline = (plan: string, ...more: readonly string[]) =>
  onshore("baseline", plan, "--today", "2026-11-22", "--out", "b.json", ...more);

describe("onshore baseline", () => {
  const without = [join(clean, "plan.json"), "--config", join(clean, "onshore.yaml")] as const;

  test("without a finding says that it softens nothing, in both languages", () => {
    expect(baseline(...without).stdout).toMatch(/^b\.json: no finding, so nothing is written down to soften:/);
    expect(baseline(...without, "--lang", "zh-CN").stdout).toMatch(/^b\.json：没有检查结果，因此没有可予放宽的内容/);
  });

  test("fits on a terminal, and is silent where it is asked to be quiet", () => {
    const { stdout } = baseline(join(root, "test", "stories", "20-s3-replication-two-rules", "plan.json"));
    expect(stdout).toMatch(/^b\.json: \d+ findings?\./);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(baseline(...without, "--quiet")).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });
});

test("conflicts offers no option that changes nothing of it, and takes it", () => {
  expect(onshore("conflicts", "--help").stdout).not.toMatch(/--quiet|--color|--no-color/);
  expect(onshore("conflicts", "--tool", "checkov", "--quiet").status).toBe(0);
});
