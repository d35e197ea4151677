import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "./support/stand-in-engine";

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

const hooks: readonly Hook[] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
const hook = (id: string) => hooks.find((one) => one.id === id) as Hook;
const run = (entry: string, args: readonly string[]) => {
  const [, ...words] = entry.split(" ");
  return spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...words, ...args], {
    cwd: join(root, "examples", "bucket-opened-abroad"),
    encoding: "utf8",
  });
};

describe("the hooks of pre-commit", () => {
  test("check plans that are committed, and no other JSON", () => {
    const { entry, files } = hook("onshore");
    const meant = ["plan.json", "infra/tfplan.json", "prod.tfplan.json", "a/b.plan.json"];
    expect(meant.filter((name) => new RegExp(files).test(name))).toEqual(meant);
    expect(["package.json", "explan.json", "plan.json.bak"].filter((name) => new RegExp(files).test(name))).toEqual([]);
    expect(run(entry, ["plan.json"]).status).toBe(1);
  });

  test("check the records when they change", () => {
    const { entry, files } = hook("onshore-register");
    const meant = ["onshore.yaml", "infra/onshore.yaml", "assessments/a.yaml", "x/assessments/2026/b.json"];
    expect(meant.filter((name) => new RegExp(files).test(name))).toEqual(meant);
    expect(run(entry, []).status).toBe(0);
  });
});
