import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "../support/stand-in-engine";

const cli = join(root, "dist", "cli.js");

function check(cwd: string, ...args: readonly string[]) {
  return piped(cwd, "", ...args);
}

function piped(cwd: string, input: string | Buffer, ...args: readonly string[]) {
  const all = [cli, "check", ...args, "--today", "2026-11-22"];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd, encoding: "utf8", input });
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

test("a synthesized stack is also read piped and packed; a manifest alone is not, nor are modules beside it", () => {
  const out = join(root, "test", "fixtures", "synth", "table-with-a-replica-in-singapore", "out");
  const stack = readFileSync(join(out, "stacks", stackIn(dirname(out)), "cdk.tf.json"));
  const folder = mkdtempSync(join(tmpdir(), "onshore-"));
  try {
    writeFileSync(join(folder, "cdk.tf.json.gz"), gzipSync(stack));
    const packed = check(folder, "cdk.tf.json.gz");
    writeFileSync(join(folder, "terraform.tfvars"), "this is not read");
    const all = [packed, piped(folder, stack, "-"), piped(folder, gzipSync(stack), "-")];
    for (const { status, stdout } of all) expect([status, stdout]).toEqual([1, expect.stringContaining("sessions")]);
    const manifest = piped(folder, readFileSync(join(out, "manifest.json")), "-");
    expect([manifest.status, manifest.stderr]).toEqual([
      2,
      expect.stringContaining("name the folder in which it lies"),
    ]);
    const calls = { terraform: {}, resource: {}, module: { lake: { source: "./lake" } } };
    expect(piped(folder, JSON.stringify(calls), "-").stdout).toContain(
      "module.lake calls ./lake, which is not on the disk",
    );
    expect(spawnSync(process.execPath, [cli, "who", "sessions", "-"], { cwd: folder, input: stack }).status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

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

test("whoever comes through an endpoint of its own, which has no id yet, is told once, and nobody else", () => {
  const folder = mkdtempSync(join(tmpdir(), "onshore-"));
  try {
    writeFileSync(
      join(folder, "main.tf"),
      `provider "aws" { region = "cn-north-1" }
resource "aws_vpc_endpoint" "own" {
  vpc_id       = "vpc-1"
  service_name = "cn.com.amazonaws.cn-north-1.s3"
}
resource "aws_s3_bucket" "trips" { tags = { "auto:data-class" = "important" } }
resource "aws_s3_bucket_policy" "trips" {
  bucket = aws_s3_bucket.trips.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{
    Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "\${aws_s3_bucket.trips.arn}/*"
    Condition = { StringEquals = { "aws:SourceVpce" = aws_vpc_endpoint.own.id } }
  }] })
}`,
    );
    const { stdout } = check(folder, ".", "--format", "json");
    const told = (JSON.parse(stdout) as { findings: { outcome: string; message: string; fixes: unknown }[] }).findings;
    expect(told.map(({ outcome, message }) => `${outcome}: ${message}`)).toEqual([
      expect.stringMatching(/^undetermined: .*everybody in the network aws_vpc_endpoint\.own may/),
    ]);
    expect(JSON.stringify(told)).toContain("{ endpoint: <id of aws_vpc_endpoint.own>, country: <country> }");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
