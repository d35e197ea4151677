import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../support/stand-in-engine";

const versions = join(root, "test", "contract", "versions");
const good = readFileSync(join(versions, "1.1-assessed-copies.json"), "utf8");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onshore-fleet-"));
  mkdirSync(join(folder, "in"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function onshore(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist", "cli.js"), "fleet", ...args], {
    ...{ cwd: folder, encoding: "utf8", input, env: { PATH: process.env["PATH"] ?? "" } },
  });
  return { status, stdout, stderr };
}

const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const leftOut = () => JSON.parse(read("out/data/left-out.json")).rows as { file: string; why: string }[];

describe("exit codes", () => {
  test("0 where all was read: files, folders, and a list on standard input", () => {
    write("in/a.json", good);
    copyFileSync(join(versions, "1.0-waivers-that-count.json"), join(folder, "b.report"));
    const { status, stdout, stderr } = onshore(["in", "-", "--out", "out"], "b.report\r\n\nin/a.json\n");
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: "out/index.html: 1 stack of 2 reports; 1 broken, 0 undetermined, 0 hold.\n",
      stderr: "",
    });
  });

  test("2 where nothing could be read, and no site is written", () => {
    write("in/a.json", "{");
    const { status, stdout, stderr } = onshore(["in", "--out", "out"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/left out: in\/a.json: not valid JSON.*\n.*there is no report that can be read/);
    expect(readdirSync(folder)).toEqual(["in"]);
  });

  test("2 where the folder holds something else, of which nothing is touched", () => {
    write("in/a.json", good);
    const { status, stderr } = onshore(["in/a.json", "--out", "in"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "onshore: --out: in holds other files. Next: name a folder that is empty, or that holds an earlier site.\n",
    });
    expect(readdirSync(join(folder, "in"))).toEqual(["a.json"]);
    write("in/.onshore-fleet.json", "[");
    expect(onshore(["in/a.json", "--out", "in", "--lang", "zh-CN"]).stderr).toContain("in 中有其他文件");
    write("in/.onshore-fleet.json", '["../b.json", "/etc/passwd", "data/../../c.json"]');
    write("b.json", good);
    expect(onshore(["in/a.json", "b.json", "--out", "in"]).status).toBe(0);
    expect(read("b.json")).toBe(good);
  });
});

test("each damaged or foreign file is named and left out: in the site, on standard error, by exit code 1", () => {
  const report = JSON.parse(good);
  write("in/good.json", good);
  write("in/a-cut.json", good.slice(0, 20_000));
  write("in/b-empty.json", "");
  write("in/c-text.json", "nothing to see");
  write("in/d-package.json", JSON.stringify({ name: "x", version: "1.0.0" }));
  write("in/e-other-tool.json", JSON.stringify({ ...report, tool: { name: "trivy", version: "1" } }));
  write("in/f-later.json", JSON.stringify({ ...report, schemaVersion: "2.0" }));
  write("in/g-list.json", "[]");
  write("in/h-null.json", "null");
  write("in/i-day.json", JSON.stringify({ ...report, today: "yesterday" }));
  write("in/j-bytes.json", Buffer.from([0x1f, 0x8b, 0x00, 0xff]));
  symlinkSync("..", join(folder, "in", "k-loop"));
  symlinkSync("l-circle.json", join(folder, "in", "l-circle.json"));
  symlinkSync("nowhere", join(folder, "in", "m-dangling"));
  write("in/not-searched.txt", "x");
  const { status, stdout, stderr } = onshore(["in", "nowhere.json", "--out", "out"]);
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: "out/index.html: 1 stack of 1 report; 1 broken, 0 undetermined, 0 hold. 14 files left out.\n",
  });
  const files = leftOut();
  expect(files.map(({ file }) => file)).toEqual([
    ...["in/a-cut.json", "in/b-empty.json", "in/c-text.json", "in/d-package.json", "in/e-other-tool.json"],
    ...["in/f-later.json", "in/g-list.json", "in/h-null.json", "in/i-day.json", "in/j-bytes.json"],
    ...["in/k-loop", "in/l-circle.json", "in/m-dangling", "nowhere.json"],
  ]);
  for (const { file } of files) expect(stderr).toContain(`onshore: left out: ${file}: `);
  expect(read("out/index.html")).toContain("14 files left out");
});

test("what PowerShell writes is read, and a report with a byte order mark", () => {
  write("in/a.json", Buffer.from(`\ufeff${good}`, "utf16le"));
  write("in/b.json", `\ufeff${good}`);
  expect(onshore(["in", "--out", "out"]).stdout).toContain("1 stack of 2 reports");
});

test("a site takes the place of an earlier one, of which nothing stays; the same reports give the same bytes", () => {
  const all = () => readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" }).sort();
  write("in/a.json", good);
  onshore(["in", "--out", "out"]);
  const before = all();
  const index = read("out/index.html");
  write("in/b.json", good.replaceAll('"plan.json"', '"other.json"'));
  onshore(["in", "--out", "out"]);
  expect(all()).toHaveLength(before.length + 1);
  rmSync(join(folder, "in", "b.json"));
  expect(onshore(["in", ".", "--out", "out"])).toMatchObject({ status: 0 });
  expect(all()).toEqual(before);
  expect(read("out/index.html")).toBe(index);
});

describe("a report that says that it was made on a day to come", () => {
  const bad = JSON.parse(good);
  const of = (at: string, changed: object = {}) => JSON.stringify({ ...bad, ...changed, about: { name: "lake", at } });
  const rowsOf = (table: string) => JSON.parse(read(`out/data/${table}.json`)).rows as Record<string, unknown>[];

  test("is left out and named, and never the newest", () => {
    write("in/now.json", of("2026-11-22T01:00:00Z"));
    write("in/to-come.json", of("2099-01-01T00:00:00Z", { verdict: "holds", findings: [] }));
    write("in/judged.json", of("2026-11-22T02:00:00Z", { today: "2099-01-01", verdict: "holds" }));
    const { status, stdout, stderr } = onshore(["in", "--out", "out"]);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: "out/index.html: 1 stack of 1 report; 1 broken, 0 undetermined, 0 hold. 2 files left out.\n",
    });
    expect(stderr).toContain("left out: in/to-come.json: it says that it was made at 2099-01-01T00:00:00.000Z, judged");
    expect(leftOut().map(({ file }) => file)).toEqual(["in/judged.json", "in/to-come.json"]);
    expect(rowsOf("stacks")).toMatchObject([{ verdict: "broken", reports: 1 }]);
    expect(rowsOf("reports")).toMatchObject([{ file: "in/now.json", counts: "newest" }]);
  });

  test("by --today where one is stated; the whole of that day in China counts", () => {
    write("in/a.json", of("2026-11-22T15:59:59Z"));
    write("in/b.json", of("2026-11-22T16:00:00Z"));
    expect(onshore(["in", "--out", "out", "--today", "2026-11-22", "--lang", "zh-CN"]).stderr).toContain(
      "in/b.json：其生成时间为 2026-11-22T16:00:00.000Z，判定日期为 2026-11-22，晚于 2026-11-22",
    );
    expect(rowsOf("reports").map(({ file }) => file)).toEqual(["in/a.json"]);
    expect(onshore(["in", "--out", "out", "--today", "2026-11-23"]).status).toBe(0);
  });

  test("is nothing to make a site of, where there is no other", () => {
    write("in/a.json", of("2099-01-01T00:00:00Z"));
    expect(onshore(["in", "--out", "out"])).toMatchObject({ status: 2, stdout: "" });
  });
});

test("--lang and --today", () => {
  write("in/a.json", good);
  expect(onshore(["in", "--out", "out", "--lang", "zh-CN", "--today", "2027-01-01"]).status).toBe(0);
  expect(read("out/index.html")).toContain("截至 2027-01-01");
  expect(onshore(["in", "--out", "out", "--today", "2027-02-30"]).status).toBe(2);
});
