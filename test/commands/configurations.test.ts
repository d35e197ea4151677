import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/stand-in-engine";

const cli = join(root, "dist", "cli.js");

function check(cwd: string, ...args: readonly string[]) {
  const all = [cli, "check", ...args, "--today", "2026-11-22"];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

const findings = (json: string) =>
  (JSON.parse(json) as { findings: { outcome: string; resource: { address: string }; source?: unknown }[] }).findings;

test("a folder of synthesized stacks, one stack alone and a folder of source are judged", () => {
  const out = join(root, "test", "fixtures", "synth", "table-with-a-replica-in-singapore");
  for (const input of ["out", "out/stacks/fleet/cdk.tf.json"].map((one) => one.replace("fleet", stackIn(out)))) {
    const { status, stdout } = check(out, input, "--format", "json");
    expect(status).toBe(1);
    expect(findings(stdout).map(({ outcome, resource }) => `${outcome} ${resource.address}`)).toEqual([
      "broken aws_dynamodb_table.sessions",
    ]);
  }
  const story = join(root, "test", "stories", "62-policy-documents-half-known");
  expect(check(story, ".").stdout).toContain("aws_s3_bucket_policy.anyone");
});

function stackIn(out: string): string {
  const { stacks } = JSON.parse(readFileSync(join(out, "out", "manifest.json"), "utf8")) as { stacks: object };
  return Object.keys(stacks)[0] ?? "";
}

test("--source decides what a plan leaves open, and tells its line", () => {
  const story = join(root, "test", "stories", "regions-from-data-and-locals");
  const { stdout } = check(story, "plan.json", "--source", ".", "--format", "json");
  const group = findings(stdout).find(({ resource }) => resource.address === "aws_sqs_queue.group");
  expect(group?.outcome).toBe("broken");
  expect(JSON.stringify(group)).toContain("main.tf");
});

test("what is no configuration is said, with the next step", () => {
  const folder = mkdtempSync(join(tmpdir(), "onshore-"));
  try {
    writeFileSync(join(folder, "main.json"), '{"provider":{},"resource":{}}');
    const said = [check(folder, "."), check(folder, "main.json"), check(folder, "main.json", "--source", "nowhere")];
    expect(said.map(({ status }) => status)).toEqual([2, 2, 2]);
    expect(said[0]?.stderr).toContain("nothing lies in this folder that Onshore reads");
    expect(said[1]?.stderr).toContain("name it as Terraform does, main.tf.json");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
