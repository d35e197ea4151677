import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { App, Aspects, TerraformStack } from "cdktf";
import { type BuildOptions, build } from "esbuild";
import { afterAll, describe, expect, expectTypeOf, test } from "vitest";
import type * as source from "../src/cdktf";
import type * as testingSource from "../src/testing";
import type * as declared from "../types/cdktf";
import type * as testingDeclared from "../types/testing";
import type { Report } from "../types/testing";
import { root } from "./support/stand-in-engine";

declare module "vitest" {
  interface Matchers {
    toStayOnshore(): void;
  }
}

// As they are published: in one file each, that is required.
const published = createRequire(__filename);
const { enforceOnshore } = published("../dist/cdktf.js") as typeof declared;
const { checkProgram, checkStack, onshoreMatchers } = published("../dist/testing.js") as typeof testingDeclared;
expect.extend(onshoreMatchers);

const work = mkdtempSync(join(tmpdir(), "onshore-synth-"));
afterAll(() => rmSync(work, { recursive: true }));
const config = join(work, "onshore.yaml");
writeFileSync(config, "{}\n");
const options = { config, today: "2026-11-22" };

const examples = [
  "backup-copied-to-hong-kong",
  "bucket-opened-abroad",
  "clean-beijing-ningxia",
  "destination-unknown",
  "key-shared-abroad",
  "logs-shipped-abroad",
  "raw-tracks-to-frankfurt",
  "table-with-a-replica-in-singapore",
];

let count = 0;
const newApp = () => new App({ outdir: join(work, `out-${count++}`) });

/** A stack with one bucket, in Beijing or elsewhere. */
function lake(app: App, name: string, region = "cn-north-1"): TerraformStack {
  const stack = new TerraformStack(app, name);
  new AwsProvider(stack, "aws", { region });
  new S3Bucket(stack, "tracks", { bucket: `fleet-${name}`, tags: { "auto:data-class": "important" } });
  return stack;
}

const idsOf = ({ findings }: Pick<Report, "findings">) => findings.map(({ id, blocks }) => `${id} ${blocks}`).sort();

describe("enforceOnshore", () => {
  test("fails the synthesis of a broken app, with the finding on its construct and the line of code", () => {
    const app = newApp();
    enforceOnshore(app, options);
    const stack = lake(app, "frankfurt", "eu-central-1");
    expect(() => app.synth()).toThrow(/Encountered Annotations with level "ERROR":\n\[frankfurt\/tracks\] /);
    const [annotation] = stack.node.findChild("tracks").node.metadata.filter(({ type }) => type === "@cdktf/error");
    expect(annotation?.data).toMatch(/ \(broken, .*\): .*eu-central-1 \(Frankfurt\)/);
    expect(annotation?.data).toMatch(/\nat test\/cdktf\.test\.ts:\d+:\d+\n/);
    expect(existsSync(join(app.outdir, "manifest.json"))).toBe(false);
  });

  test("lets a clean app be synthesized, and writes nothing else than without it", () => {
    const [enforced, plain] = [newApp(), newApp()];
    enforceOnshore(enforced, options);
    for (const app of [enforced, plain]) {
      lake(app, "beijing");
      app.synth();
    }
    const file = join("stacks", "beijing", "cdk.tf.json");
    expect(readFileSync(join(enforced.outdir, file))).toEqual(readFileSync(join(plain.outdir, file)));
    expect(readFileSync(join(enforced.outdir, file), "utf8")).not.toContain("stackTrace");
    expect(existsSync(join(enforced.outdir, "manifest.json"))).toBe(true);
  });

  test("judges a stack that is added later, and what an aspect of another stack does", () => {
    const app = newApp();
    enforceOnshore(app, options);
    lake(app, "beijing").node.addMetadata("seen", true);
    const late = new TerraformStack(app, "late");
    new AwsProvider(late, "aws", { region: "eu-central-1" });
    const bucket = new S3Bucket(late, "tracks", { bucket: "fleet-late" });
    Aspects.of(late).add({
      visit: (one) => {
        if (one === bucket) bucket.tags = { "auto:data-class": "important" };
      },
    });
    expect(() => app.synth()).toThrow(/\[late\/tracks\] /);
  });

  test("leaves it to the command line of the tool to fail, where that collects the annotations", () => {
    process.env["CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS"] = "1";
    const app = newApp();
    enforceOnshore(app, options);
    lake(app, "frankfurt", "eu-central-1");
    delete process.env["CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS"];
    app.synth();
    const { stacks } = JSON.parse(readFileSync(join(app.outdir, "manifest.json"), "utf8"));
    expect(stacks.frankfurt.annotations).toContainEqual(
      expect.objectContaining({ constructPath: "frankfurt/tracks", level: "@cdktf/error" }),
    );
  });

  test("reads what takes the grammar, in a synthesis that cannot wait for it", () => {
    const app = newApp();
    enforceOnshore(app, options);
    lake(app, "moved", `$${"{"}1 < 2 ? "eu-central-1" : "cn-north-1"}`);
    lake(app, "kept", `$${"{"}1 < 2 ? "cn-north-1" : "eu-central-1"}`);
    expect(() => app.synth()).toThrow(/\n\[moved\/tracks\] .*\(Frankfurt\).*\n.*\n.*$/);
  });

  test("speaks Chinese where that is asked for", () => {
    const app = newApp();
    enforceOnshore(app, { ...options, language: "zh-CN" });
    lake(app, "frankfurt", "eu-central-1");
    expect(() => app.synth()).toThrow(/\[frankfurt\/tracks\] stores-stay-onshore（违规，.*）：重要数据/);
  });

  test("says what is wrong with the configuration, and refuses what is no app", () => {
    const app = newApp();
    enforceOnshore(app, { ...options, config: join(work, "missing.yaml") });
    lake(app, "beijing");
    expect(() => app.synth()).toThrow(/^onshore: .*missing\.yaml.*Next: /);
    expect(() => enforceOnshore({ node: { path: "" } })).toThrow("takes the App of CDKTF or CDK Terrain");
  });

  test.each(examples)("finds in %s what onshore check finds in its output", async (name) => {
    const folder = join(root, "test", "fixtures", "synth", name, "out");
    const checked = await checkProgram(folder, options);
    const { status, stderr } = await synthesizing(name);
    const blocking = checked.findings.filter(({ blocks }) => blocks);
    expect(status === 0, stderr).toBe(blocking.length === 0);
    for (const { id } of blocking) expect(stderr).toContain(`[${id}]`);
    expect(stderr.match(/^\[[^\]]+\] |Error: \[/gm)?.length ?? 0).toBe(blocking.length);
  });
});

/** Runs the program of an example, with one line more. */
async function synthesizing(name: string): Promise<{ readonly status: number | null; readonly stderr: string }> {
  const folder = mkdtempSync(join(work, "program-"));
  const file = join(root, "examples", name, "cdktf", "main.ts");
  const [library, by] = [join(root, "dist", "cdktf.js"), options].map((one) => JSON.stringify(one));
  const enforcing = `const app = new App();\nrequire(${library}).enforceOnshore(app, ${by});`;
  writeFileSync(join(folder, "main.ts"), readFileSync(file, "utf8").replace("const app = new App();", enforcing));
  const [entry, outfile] = [join(folder, "main.ts"), join(folder, "main.cjs")];
  const usual: BuildOptions = { bundle: true, platform: "node", packages: "external", external: ["*/dist/cdktf.js"] };
  await build({ entryPoints: [entry], outfile, ...usual });
  const env = { ...process.env, NODE_PATH: join(root, "node_modules"), CDKTF_OUTDIR: join(folder, "cdktf.out") };
  return spawnSync(process.execPath, [outfile], { cwd: folder, env, encoding: "utf8" });
}

describe("onshore/testing", () => {
  test("checkStack reports on all stacks of the app as onshore check does on what they write", async () => {
    enforceOnshore(newApp(), options);
    const app = newApp();
    const stack = lake(app, "frankfurt", "eu-central-1");
    lake(app, "beijing");
    const report = await checkStack(stack, options);
    expect(report.findings[0]?.resource.source?.file).toBe("test/cdktf.test.ts");
    app.synth();
    expect(idsOf(report)).toEqual(idsOf(await checkProgram(app.outdir, options)));
    expect(report.summary.stores).toBe(2);
    expect(() => expect(report).toStayOnshore()).toThrow(/stay onshore; 1 block\n- .*broken.*\n {2}at .*\n {2}Fix: /);
    expect(report).not.toStayOnshore();
  });

  test("a stack that keeps its data on the mainland passes; what is no stack is refused", async () => {
    expect(await checkStack([lake(newApp(), "beijing")], options)).toStayOnshore();
    await expect(checkStack(newApp(), options)).rejects.toThrow("takes stacks");
    await expect(checkStack([lake(newApp(), "a"), lake(newApp(), "b")], options)).rejects.toThrow("several apps");
  });

  test("checkProgram reads what onshore check reads", async () => {
    const plan = join(root, "examples", "raw-tracks-to-frankfurt", "plan.json");
    expect(await checkProgram(plan, options)).not.toStayOnshore();
    await expect(checkProgram(work, options)).rejects.toThrow(/^onshore: .*Next: /);
  });
});

test("both are there for ES modules and for CommonJS", () => {
  const esm = join(work, "use.mjs");
  const from = (name: string) => JSON.stringify(join(root, "dist", name));
  const text = `import { enforceOnshore } from ${from("cdktf.js")};\nimport { checkStack, onshoreMatchers } from ${from("testing.js")};\nconsole.log(typeof enforceOnshore, typeof checkStack, typeof onshoreMatchers.toStayOnshore);\n`;
  writeFileSync(esm, text);
  expect(execFileSync(process.execPath, [esm], { encoding: "utf8" })).toBe("function function function\n");
});

test("what is declared is what is there, which the compiler holds together", () => {
  expectTypeOf<keyof typeof declared>().toEqualTypeOf<keyof typeof source>();
  expectTypeOf<keyof typeof testingDeclared>().toEqualTypeOf<keyof typeof testingSource>();
  expectTypeOf<testingDeclared.ProgramOptions>().toEqualTypeOf<testingSource.ProgramOptions>();
  expectTypeOf<Awaited<ReturnType<typeof testingSource.checkStack>>>().toExtend<Report>();
});
