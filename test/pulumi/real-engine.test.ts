import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { environmentIn, projectIn, standInProvider } from "../support/real-pulumi";
import { root } from "../support/stand-in-engine";

/**
 * The pack under the engine itself, where there is a `pulumi` on the PATH; nothing is downloaded, and nothing leaves the
 * machine. The provider is a stand-in: what is tested is what the engine does with the pack, and the pack with the engine.
 */
const cli = spawnSync("pulumi", ["version"], {
  encoding: "utf8",
  env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "1" },
});
const isThere = cli.status === 0;
/** A pack that is one executable file: since 3.255. A CLI that was built from source names no version. */
const [, major = "3", minor = "9999"] = /^v?(\d+)\.(\d+)\./.exec(cli.stdout ?? "") ?? [];
const takesExecutables = Number(major) > 3 || Number(minor) >= 255;

const folder = join("packs", "china-automotive");
const executable = "onshore-policies";
const examples = join(root, "examples");
const stories = readdirSync(examples).filter((name) => existsSync(join(examples, name, "expected.json")));

interface Expected {
  readonly findings: readonly { policy: string; outcome: "broken" | "undetermined"; resource: string }[];
}

interface Finding {
  readonly policyName: string;
  readonly enforcementLevel: string;
  readonly resourceUrn: string;
  readonly message: string;
}

interface Ran {
  readonly code: number;
  /** Everything that was printed. */
  readonly output: string;
  /** Of the policies, without the notices of the pack itself. */
  readonly findings: readonly Finding[];
}

const brief = ({ findings }: Ran) =>
  findings
    .map(({ policyName, enforcementLevel, resourceUrn }) => `${enforcementLevel} ${policyName} ${nameIn(resourceUrn)}`)
    .sort();

function nameIn(urn: string): string {
  return urn.slice(urn.lastIndexOf(":") + 1);
}

describe.skipIf(!isThere)("under a real engine (skipped without `pulumi` on the PATH)", { concurrent: true }, () => {
  let work: string;
  let provider: string;

  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), "onshore-engine-"));
    provider = standInProvider(join(work, "provider"));
  });

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  /** A project of its own, with a state of its own; gives the folder that holds both. */
  async function projectOf(program: (into: string) => void): Promise<string> {
    const home = mkdtempSync(join(work, "project-"));
    projectIn(home, provider, program);
    const { code, output } = await pulumi(home, ["stack", "init", "dev"]);
    if (code !== 0) throw new Error(output);
    return home;
  }

  function example(story: string): Promise<string> {
    return projectOf((into) => cpSync(join(examples, story, "pulumi"), into, { recursive: true }));
  }

  /** A program with a bucket of important data in Beijing, and more. */
  function programOf(more: string): Promise<string> {
    return projectOf((into) => {
      writeFileSync(join(into, "Pulumi.yaml"), "name: fleet\nruntime: nodejs\n");
      writeFileSync(join(into, "Pulumi.dev.yaml"), "config:\n  aws:region: cn-north-1\n");
      writeFileSync(join(into, "package.json"), '{ "name": "fleet", "main": "index.ts" }');
      writeFileSync(
        join(into, "index.ts"),
        `import * as aws from "@pulumi/aws";
        import * as pulumi from "@pulumi/pulumi";
        const important = { "auto:data-class": "important" };
        const tracks = new aws.s3.Bucket("tracks", { bucket: "tracks", tags: important });
        ${more}`,
      );
    });
  }

  function pulumi(home: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
    const log = join(home, "events.jsonl");
    rmSync(log, { force: true });
    const isRun = args[0] === "preview" || args[0] === "up";
    const all = [...args, "--non-interactive", "--color", "never", ...(isRun ? ["--event-log", log] : [])];
    const cwd = join(home, "program");
    const settings = { ...environmentIn(home), PULUMI_DEBUG_COMMANDS: "true", ...env };
    return new Promise((resolve) => {
      execFile("pulumi", all, { cwd, env: settings }, (error, stdout, stderr) => {
        const events = existsSync(log) ? readFileSync(log, "utf8") : "";
        const findings = events
          .split("\n")
          .filter((line) => line !== "")
          .flatMap((line) => (JSON.parse(line) as { policyEvent?: Finding }).policyEvent ?? [])
          .filter(({ policyName }) => policyName !== "onshore-can-judge");
        const code = error === null ? 0 : Number(error.code ?? -1);
        resolve({ code, output: `${stdout}${stderr}`, findings });
      });
    });
  }

  async function preview(home: string, pack: string, options?: object, env?: Record<string, string>): Promise<Ran> {
    const file = join(home, "options.json");
    if (options) writeFileSync(file, JSON.stringify(options));
    const configured = options ? ["--policy-pack-config", file] : [];
    return pulumi(home, ["preview", "--policy-pack", join(root, pack), ...configured], env);
  }

  const configurationOf = (story: string): Record<string, string> => {
    const file = join(examples, story, "onshore.yaml");
    return existsSync(file) ? { ONSHORE_CONFIG: file } : {};
  };

  function wanted(story: string): string[] {
    const { findings } = JSON.parse(readFileSync(join(examples, story, "expected.json"), "utf8")) as Expected;
    const level = { broken: "mandatory", undetermined: "advisory" };
    return findings.map(({ policy, outcome, resource }) => `${level[outcome]} ${policy} ${resource}`).sort();
  }

  async function judgesAsExpected(story: string, pack: string): Promise<void> {
    const ran = await preview(await example(story), pack, undefined, configurationOf(story));
    expect(brief(ran), ran.output).toEqual(wanted(story));
    expect(ran.code).toBe(wanted(story).some((one) => one.startsWith("mandatory")) ? 1 : 0);
  }

  test.for(stories)("a preview of %s says what is expected, and fails if anything is broken", (story) =>
    judgesAsExpected(story, folder),
  );

  test.skipIf(!takesExecutables).for(["raw-tracks-to-frankfurt", "clean-beijing-ningxia"])(
    "the executable says the same of %s",
    (story) => judgesAsExpected(story, executable),
  );

  test("what a person reads names policy, resource and way", async ({ expect }) => {
    const { output } = await preview(await example("raw-tracks-to-frankfurt"), folder);
    expect(output).toContain("❌ onshore-china-automotive@v");
    expect(output).toMatch(/\[mandatory\] +\[severity: high\] +copies-stay-onshore .*tracks-replication/);
    expect(output).toContain("Path: tracks (aws:s3/bucket:Bucket) -> tracks-frankfurt (aws:s3/bucket:Bucket)");
  });

  test("a level that the user sets is kept", async ({ expect }) => {
    const ran = await preview(await example("raw-tracks-to-frankfurt"), folder, { all: "advisory" });
    expect(ran.code, ran.output).toBe(0);
    expect(brief(ran)).toEqual([
      "advisory copies-stay-onshore tracks-replication",
      "advisory stores-stay-onshore tracks-frankfurt",
    ]);
  });

  test.each([
    [{ "stores-stay-onshore": { undetermind: "advisory" } }, /"undetermind": did you mean undetermined\?/],
    [{ "stores-stay-onshore": { undetermined: "maybe" } }, /"mandatory", "advisory", "disabled"/],
    [{ "onshore-can-judge": { config: "nowhere.yaml" } }, /nowhere.yaml: there is no such configuration/],
  ])("options that are wrong are an error that says what is allowed: %j", async (options, message) => {
    const ran = await preview(await programOf(""), folder, options);
    expect(ran.code, ran.output).not.toBe(0);
    expect(ran.output).toMatch(message);
    expect(ran.findings).toEqual([]);
  });

  test("an update without preview ends before the store abroad is created", async ({ expect }) => {
    const home = await programOf(`
      const eu = new aws.Provider("eu", { region: "eu-central-1" });
      new aws.s3.Bucket("archive", { bucket: "archive", tags: important }, { provider: eu, dependsOn: tracks });`);
    const ran = await pulumi(home, ["up", "--yes", "--skip-preview", "--policy-pack", join(root, folder)]);
    expect(ran.code, ran.output).not.toBe(0);
    expect(brief(ran)).toEqual(["mandatory stores-stay-onshore archive"]);
    const { output } = await pulumi(home, ["stack", "export"]);
    expect(output).toContain("Bucket::tracks");
    expect(output).not.toContain("Bucket::archive");
  });

  test("the report of a preview, with what preview --json prints, tells the line of code", async ({ expect }) => {
    const home = await programOf(`
      const eu = new aws.Provider("eu", { region: "eu-central-1" });
      new aws.s3.Bucket("archive", { bucket: "archive", tags: important }, { provider: eu });`);
    const report = join(home, "report.json");
    const ran = await preview(home, folder, undefined, { ONSHORE_REPORT: report });
    expect(brief(ran), ran.output).toEqual(["mandatory stores-stay-onshore archive"]);
    const { output } = await pulumi(home, ["preview", "--json"]);
    const file = join(home, "program", "preview.json");
    writeFileSync(file, output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
    const args = ["check", report, file, "--format", "json"];
    const checked = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], { encoding: "utf8" });
    expect(checked.status, checked.stderr).toBe(1);
    const [finding] = (JSON.parse(checked.stdout) as { findings: { resource: { source: object } }[] }).findings;
    expect(finding?.resource.source).toMatchObject({ file: expect.stringMatching(/program\/index\.ts$/), line: 7 });
  });

  test("secrets of the program are never printed, and what they hide is not cleared", async ({ expect }) => {
    const home = await programOf(`
      const policy = JSON.stringify({ Statement: [{ Sid: "s3cr3t", Effect: "Allow", Action: "s3:GetObject",
        Principal: { AWS: "arn:aws-cn:iam::444455556666:root" }, Resource: "arn:aws-cn:s3:::tracks/*" }] });
      new aws.s3.BucketPolicy("open", { bucket: tracks.id, policy: pulumi.secret(policy) });`);
    const ran = await preview(home, folder);
    expect(brief(ran), ran.output).toEqual(["advisory grants-stay-onshore open"]);
    expect(ran.findings[0]?.message).toContain("the value is secret and stays closed");
    expect(`${ran.output}${JSON.stringify(ran.findings)}`).not.toMatch(/s3cr3t|444455556666/);
  });
});
