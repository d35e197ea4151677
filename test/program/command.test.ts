import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { imports, programFolder, removeProgram } from "../support/program";
import { root } from "../support/stand-in-engine";

const plan = join(root, "examples", "raw-tracks-to-frankfurt", "plan.json");

/** The command as it was built, in the folder of a program. */
function onshore(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = programFolder(files);
  try {
    const command = [join(root, "dist", "cli.js"), "check", ...args, "--today", "2026-11-22"];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
    return { status, stdout, stderr };
  } finally {
    removeProgram(folder);
  }
}

const bucket = `${imports}new aws.s3.Bucket("raw", { bucket: "raw-" + pulumi.getStack(), tags: { "auto:data-class": "personal" } });
console.log("said by the program");`;

describe("check FOLDER", () => {
  test("judges each stack, together with other inputs, and keeps what the program prints apart", () => {
    const files = { "index.js": bucket, "Pulumi.prod.yaml": "config:\n  aws:region: eu-central-1\n" };
    const { status, stdout, stderr } = onshore(files, ".", plan, "--format", "json");
    const report = JSON.parse(stdout);
    expect(
      report.inputs.map(({ file, format }: { file: string; format: string }) => `${format} ${file.split("/").at(-1)}`),
    ).toEqual(["pulumi-program Pulumi.dev.yaml", "pulumi-program Pulumi.prod.yaml", "terraform-plan plan.json"]);
    expect(stderr.match(/said by the program/g)).toHaveLength(2);
    expect(status).toBe(1);
    const [finding] = report.findings.filter(({ resource }: { resource: { address: string } }) =>
      resource.address.startsWith("urn:"),
    );
    expect(finding.resource).toMatchObject({
      address: "urn:pulumi:prod::fleet::aws:s3/bucket:Bucket::raw",
      source: { file: "index.js", line: 3 },
    });
  });

  test("judges the stacks that are named", () => {
    const files = { "index.js": bucket, "Pulumi.prod.yaml": "config:\n  aws:region: eu-central-1\n" };
    const { status, stdout } = onshore(files, ".", "--stack", "company/fleet/dev", "--quiet");
    expect([status, stdout]).toEqual([0, expect.stringContaining("nothing blocks")]);
  });

  test("answers references by the other folders of the run, else by what onshore.yaml states", () => {
    const project = (name: string) => `name: ${name}\nruntime: { name: nodejs, options: { typescript: false } }\n`;
    const files = {
      "lake/Pulumi.yaml": project("lake"),
      "lake/Pulumi.dev.yaml": "config:\n  aws:region: cn-north-1\n",
      "lake/index.js": `${imports}exports.arn = new aws.s3.Bucket("raw", { tags: { "auto:data-class": "personal" } }).arn;`,
      "app/Pulumi.yaml": project("app"),
      "app/Pulumi.dev.yaml": "config:\n  aws:region: cn-north-1\n",
      "app/index.js": `${imports}const arn = new pulumi.StackReference("company/lake/dev").requireOutput("arn");
        const own = new aws.s3.Bucket("own", { tags: { "auto:data-class": "personal" } });
        new aws.s3.BucketPolicy("sharing", { bucket: own.id, policy: pulumi.jsonStringify({ Statement: [{ Effect: "Allow",
          Principal: { AWS: arn.apply((arn) => arn.startsWith("arn:aws-cn:s3:::stated") ? "*" : "arn:aws-cn:iam::222233334444:root") }, Action: "s3:GetObject", Resource: "*" }] }) });`,
    };
    const notices = (...folders: string[]) => {
      const { stdout } = onshore(files, ...folders, "--format", "json");
      return JSON.stringify(JSON.parse(stdout).notices);
    };
    expect(notices("app", "lake")).toBe("[]");
    expect(notices("lake", "app")).toBe("[]");
    expect(notices("app")).toContain("company/lake/dev");
    const stated = {
      ...files,
      "onshore.yaml": "stacks:\n  lake/dev: { outputs: { arn: 'arn:aws-cn:s3:::stated' } }\n",
    };
    const { stdout } = onshore(stated, "app", "--format", "json");
    expect(JSON.parse(stdout).notices).toEqual([]);
    expect(stdout).toContain("everybody");
    const misspelt = { ...files, "onshore.yaml": "stacks:\n  lake/dev: { output: {} }\n" };
    const refused = onshore(misspelt, "app");
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("output")]);
  });

  test.each([
    [
      "a program that does not end",
      { "index.js": "setInterval(() => {}, 1000);" },
      ["--time-limit", "2"],
      "did not end within 2 s",
    ],
    [
      "packages that are not there",
      { "Pulumi.yaml": "name: fleet\nruntime: nodejs\nmain: /\n" },
      [],
      "are not installed",
    ],
    ["no stack of the name", { "index.js": "" }, ["--stack", "deb"], 'there is no stack "deb"'],
    ["another runtime", { "Pulumi.yaml": "name: fleet\nruntime: go\n" }, [], 'one of "go"'],
    ["a project that is no YAML", { "Pulumi.yaml": "name: [" }, [], "not YAML"],
    ["an exit code", { "index.js": `console.error("no database"); process.exit(4);` }, [], "no database"],
    ["no number of seconds", { "index.js": "" }, ["--time-limit", "soon"], "no number of seconds"],
  ])("%s is unusable", (_, files, args, says) => {
    const { status, stdout, stderr } = onshore(files, ".", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });
});
