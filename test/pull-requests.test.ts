import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNames } from "../src/reports/formats";
import { root } from "./support/stand-in-engine";

const folder = join(root, "examples", "pull-requests");
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Each file that somebody has read, with the format and the language in which the command writes it. */
const files = [
  ["comment.md", "markdown", "en"],
  ["comment.zh-CN.md", "markdown", "zh-CN"],
  ["summary.md", "summary", "en"],
  ["report.sarif", "sarif", "en"],
] as const;

describe.concurrent("a pull request", () => {
  test.for(names)("%s is told as somebody has read it", async (name, { expect }) => {
    const known: readonly string[] = formatNames;
    for (const [file, format, language] of files) {
      if (!known.includes(format)) continue;
      const { code, text } = await checked(name, format, language);
      await expect(text).toMatchFileSnapshot(join(folder, name, file));
      await expect(`${code}\n`).toMatchFileSnapshot(join(folder, name, "exit-code"));
    }
  });
});

test("ten of them", () => {
  expect(names).toHaveLength(10);
});

/** As CI checks it: what is new blocks. */
function checked(name: string, format: string, language: string) {
  const how = ["--fail-on", "new", "--today", "2026-11-22", "--format", format, "--lang", language];
  const args = [join(root, "dist", "cli.js"), "check", "head/plan.json", "--base", "base/plan.json", ...how];
  return new Promise<{ readonly code: number; readonly text: string }>((resolve) => {
    const cwd = join(folder, name);
    const env = { PATH: process.env["PATH"] };
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, text: `${stdout}${stderr}` }),
    );
  });
}
