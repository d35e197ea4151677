import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import pulumiTypes from "../catalog/aws/pulumi-types.json";
import { PolicyPack } from "./support/policy-pack";
import { type Registered, root, runProgram } from "./support/stand-in-engine";

/**
 * expected.json: what Onshore finds in a story, by the logical name that both programs give the resource; `with` says it for
 * other configurations than onshore.yaml.
 */
const verdict = z.strictObject({
  findings: z.array(
    z.strictObject({
      policy: z.string(),
      outcome: z.enum(["broken", "undetermined"]),
      resource: z.string(),
      at: z.strictObject({ terraform: z.string(), pulumi: z.string() }).optional(),
    }),
  ),
  covered: z.array(z.strictObject({ resource: z.string(), assessment: z.string() })).optional(),
});
const expectedSchema = verdict.extend({ with: z.record(z.string(), verdict).optional() });
type Verdict = z.output<typeof verdict>;

interface Case {
  readonly story: string;
  /** File name of the configuration. */
  readonly configuration: string;
  readonly expected: Verdict;
}

const examples = join(root, "examples");
const today = "2026-11-22";
const stories = readdirSync(examples).filter((name) => existsSync(join(examples, name, "expected.json")));
const cases = stories.flatMap((story): Case[] => {
  const { with: others = {}, ...usual } = expectedSchema.parse(read(story, "expected.json"));
  return [
    { story, configuration: "onshore.yaml", expected: usual },
    ...Object.entries(others).map(([configuration, expected]) => ({ story, configuration, expected })),
  ];
});

// tsc checks the types of the programs; here they only have to run.
process.env["PULUMI_NODEJS_TRANSPILE_ONLY"] = "true";

describe.concurrent("the plan and the Pulumi program of a story get the same findings", () => {
  test.for(cases)("$story with $configuration", async ({ story, configuration, expected }, { expect }) => {
    const file = join(examples, story, configuration);
    const named = existsSync(file) ? ["--config", configuration] : [];
    const [plan, stack] = await Promise.all([
      onshore(story, ["check", "plan.json", ...named, "--today", today, "--format", "json"]),
      previewed(story, existsSync(file) ? { ONSHORE_CONFIG: file } : {}),
    ]);
    const report = JSON.parse(plan) as Report;

    const planned = report.findings.map(({ resource, ...finding }) => ({ ...finding, name: nameIn(resource.address) }));
    const wanted = expected.findings.map(({ policy, outcome, resource }) => `${outcome} ${policy} ${resource}`).sort();
    expect(planned.map(({ policy, outcome, name }) => `${outcome} ${policy} ${name}`).sort()).toEqual(wanted);
    expect(stack.map(({ policy, outcome, name }) => `${outcome} ${policy} ${name}`).sort()).toEqual(wanted);
    for (const { resource, at } of expected.findings) {
      if (at === undefined) continue;
      expect(planned.filter(({ name }) => name === resource).map((one) => one.at)).toContain(at.terraform);
      expect(stack.find(({ name }) => name === resource)?.message).toContain(` ${at.pulumi}`);
    }
    expect(report.covered.map(({ address, assessment }) => `${nameIn(address)} ${assessment}`)).toEqual(
      (expected.covered ?? []).map(({ resource, assessment }) => `${resource} ${assessment}`),
    );
  });
});

describe.concurrent("the program of a story, run without Pulumi", () => {
  test.for(stories)("%s: says the same as the plan", async (story, { expect }) => {
    const config = existsSync(join(examples, story, "onshore.yaml")) ? ["--config", "onshore.yaml"] : [];
    const said = async (input: string) =>
      mapIn(await onshore(story, ["check", input, ...config, "--today", today, "--format", "json"]));
    const [planned, programmed] = await Promise.all([said("plan.json"), said("pulumi")]);
    expect(programmed).toEqual(planned);
  });
});

describe.concurrent("both programs of a story", () => {
  test.for(stories)("%s: describe the same resources, each with a name of its own", async (story, { expect }) => {
    const planned = (read(story, "plan.json") as Plan).resource_changes
      .filter(({ mode }) => mode === "managed")
      .map(({ type, name }) => `${type} ${name}`);
    const programmed = (await registeredBy(story))
      .filter(({ type }) => type.startsWith("aws:"))
      .map(({ type, name }) => `${terraformTypes.get(type) ?? type} ${name}`);
    expect(programmed.sort()).toEqual(planned.sort());
    expect(new Set(planned.map((one) => one.split(" ")[1])).size).toBe(planned.length);
  });

  test.for(stories)("%s: the plan is that of the CDKTF program", async (story, { expect }) => {
    const planned = (read(story, "plan.json") as Plan).configuration.root_module.resources.map(
      ({ address }) => address,
    );
    expect(await synthesized(story)).toEqual(planned.sort());
  });
});

describe.concurrent("the README of a story", () => {
  // `vitest run -u test/examples.test.ts` writes the output of today into it.
  test.for(stories)("%s: shows what Onshore says", async (story, { expect }) => {
    const file = join(examples, story, "README.md");
    const text = readFileSync(file, "utf8");
    let shown = text;
    for (const [block, command = ""] of text.matchAll(/```console\n\$ onshore (.+)\n[\s\S]*?```/g)) {
      const output = await onshore(story, command.split(" "));
      shown = shown.replace(block, () => `\`\`\`console\n$ onshore ${command}\n${output}\`\`\``);
    }
    expect(shown).toContain("$ onshore check plan.json");
    await expect(shown).toMatchFileSnapshot(file);
  });
});

test("every configuration of a story is judged, and every story is listed", () => {
  const configurations = stories.flatMap((story) =>
    readdirSync(join(examples, story))
      .filter((name) => /^onshore\..*yaml$/.test(name))
      .map((name) => `${story} ${name}`),
  );
  const judged = cases.map(({ story, configuration }) => `${story} ${configuration}`);
  expect(configurations.filter((one) => !judged.includes(one))).toEqual([]);
  const folders = readdirSync(examples, { withFileTypes: true }).filter((one) => one.isDirectory());
  // The pull requests are changes, each with a deployment before and after.
  expect(folders.map(({ name }) => name).filter((name) => name !== "pull-requests")).toEqual(stories);
  const list = readFileSync(join(examples, "README.md"), "utf8");
  expect(stories.filter((story) => !list.includes(`](${story}/`))).toEqual([]);
});

/** What a report says of data, by the logical names that both programs give: what rests and goes where, who reads what. */
function mapIn(report: string) {
  const { stores, copies, grants, findings, coverage } = JSON.parse(report) as Mapped;
  const sorted = (lines: readonly string[]) => [...lines].sort();
  const place = ({ region, side }: Where) => `${region} ${side}`;
  return {
    stores: sorted(
      stores.map(({ address, classes, where }) => `${nameIn(address)} ${classes?.join()} ${place(where)}`),
    ),
    copies: sorted(copies.map(({ address, what, rhythm, to }) => `${nameIn(address)} ${what} ${rhythm} ${place(to)}`)),
    grants: sorted(
      grants.map(
        (one) => `${nameIn(one.address)} ${nameIn(one.store)} ${one.access} ${one.grantee.id} ${one.isCertain}`,
      ),
    ),
    findings: sorted(
      findings.map(({ policy, outcome, resource }) => `${outcome} ${policy} ${nameIn(resource.address)}`),
    ),
    notInCatalog: coverage.notInCatalog.length,
  };
}

interface Where {
  readonly region: string | null;
  readonly side: string | null;
}

interface Mapped extends Report {
  readonly stores: readonly { address: string; classes?: readonly string[]; where: Where }[];
  readonly copies: readonly { address: string; what: string; rhythm: string; to: Where }[];
  readonly grants: readonly {
    readonly address: string;
    readonly store: string;
    readonly access: string;
    readonly isCertain: boolean;
    readonly grantee: { readonly id: string };
  }[];
  readonly coverage: { readonly notInCatalog: readonly unknown[] };
}

/** The parts of the JSON report that are compared. */
interface Report {
  readonly findings: readonly { policy: string; outcome: string; resource: { address: string }; at: string }[];
  readonly covered: readonly { address: string; assessment: string }[];
}

interface Plan {
  readonly resource_changes: readonly { mode: string; type: string; name: string }[];
  readonly configuration: { readonly root_module: { readonly resources: readonly { address: string }[] } };
}

const terraformTypes: ReadonlyMap<string, string> = new Map(
  Object.entries(pulumiTypes).flatMap(([type, tokens]) => tokens.map((token): [string, string] => [token, type])),
);

function read(story: string, name: string): unknown {
  return JSON.parse(readFileSync(join(examples, story, name), "utf8"));
}

function nameIn(address: string): string {
  return address.slice(Math.max(address.lastIndexOf("."), address.lastIndexOf(":")) + 1);
}

/** Standard output of the built command line, run in the folder of a story. */
function onshore(story: string, args: readonly string[]): Promise<string> {
  return output([join(root, "dist", "cli.js"), ...args], join(examples, story));
}

function output(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      if (error && (error.code as unknown) !== 1) reject(new Error(`${args.join(" ")}\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

const programs = new Map<string, Promise<Registered[]>>();

/** What the Pulumi program of a story registers, run once. */
function registeredBy(story: string): Promise<Registered[]> {
  const run = programs.get(story) ?? runProgram(join(examples, story, "pulumi"), { config: configOf(story) });
  programs.set(story, run);
  return run;
}

/** Findings of the pack in a preview, where what is broken blocks and what is undetermined does not; without its own notices. */
async function previewed(story: string, env: Record<string, string>) {
  const resources = await registeredBy(story);
  const pack = await PolicyPack.start({ env });
  try {
    const found = await pack.preview(resources, configOf(story));
    return found
      .filter(({ policy }) => policy !== "onshore-can-judge")
      .map(({ policy, level, urn, message }) => {
        const outcome = level === "mandatory" ? "broken" : "undetermined";
        return { policy, outcome, name: urn.slice(urn.lastIndexOf(":") + 1), message };
      });
  } finally {
    pack.stop();
  }
}

/** Configuration of the stack `dev`; what is no text comes as JSON, as from the engine. */
function configOf(story: string): Record<string, string> {
  const text = readFileSync(join(examples, story, "pulumi", "Pulumi.dev.yaml"), "utf8");
  const { config } = parse(text) as { config: Record<string, unknown> };
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

/** Addresses of what the CDKTF program of a story synthesizes, sorted. */
async function synthesized(story: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), `${story}-`));
  try {
    const program = join(folder, "main.cjs");
    const entry = join(examples, story, "cdktf", "main.ts");
    await build({ entryPoints: [entry], outfile: program, bundle: true, platform: "node", packages: "external" });
    await output([program], folder, { NODE_PATH: join(root, "node_modules"), CDKTF_OUTDIR: folder });
    const [stack = ""] = readdirSync(join(folder, "stacks"));
    const { resource, data = {} } = JSON.parse(readFileSync(join(folder, "stacks", stack, "cdk.tf.json"), "utf8"));
    return [...addresses(resource, ""), ...addresses(data, "data.")].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function addresses(types: Record<string, object>, prefix: string): string[] {
  return Object.entries(types).flatMap(([type, names]) => Object.keys(names).map((name) => `${prefix}${type}.${name}`));
}
