import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { root } from "./support/stand-in-engine";

const text = (...path: readonly string[]) => readFileSync(join(root, ...path), "utf8");
const help = spawnSync(process.execPath, [join(root, "dist", "cli.js"), "ci", "--help"], { encoding: "utf8" }).stdout;
const options = new Set(help.match(/--[a-z-]+/g));
const action = parse(text("action.yml")) as {
  inputs: Record<string, { description: string; default?: unknown }>;
  outputs: Record<string, { description: string }>;
  runs: unknown;
};

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Everything in a document that is a step of a workflow. */
function steps(data: unknown): Step[] {
  if (typeof data !== "object" || data === null) return [];
  const its = Object.values(data).flatMap(steps);
  return "uses" in data ? [data as Step, ...its] : its;
}

/** The options in what is behind `onshore ci`. */
function optionsIn(page: string): string[] {
  return [...page.matchAll(/onshore ci\b([^\n`]*)|arguments: ([^\n]*)/g)].flatMap(
    ([, one = "", other = ""]) => `${one}${other}`.match(/--[a-z-]+/g) ?? [],
  );
}

describe.each(readdirSync(join(root, "docs", "ci")))("docs/ci/%s", (name) => {
  const page = text("docs", "ci", name);
  const blocks = [...page.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", block = ""]) =>
    block.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );

  test("has pipelines that are YAML, with inputs and outputs that the action has", () => {
    for (const block of blocks) {
      const its = steps(parse(block)).filter(({ uses = "" }) => uses.includes("onshore"));
      for (const step of its)
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
    const outputs = [...page.matchAll(/steps\.onshore\.outputs\.([\w-]+)/g)].map(([, output]) => output);
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
  });

  test("has options that onshore ci knows", () => {
    expect([...options]).toEqual(expect.arrayContaining(optionsIn(page)));
  });
});

test("action.yml is what a runner takes: strings, each described, and a program that is built", () => {
  for (const { description, default: usual = "" } of Object.values(action.inputs))
    expect([typeof description, typeof usual]).toEqual(["string", "string"]);
  expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
  // Each input is read, and by its name.
  const built = text("dist", "action.js");
  for (const name of Object.keys(action.inputs)) expect(built).toMatch(new RegExp(`["']?${name}["']?`));
});

test("the GitLab component declares the inputs that it uses, and no others", () => {
  const template = text("templates", "onshore", "template.yml");
  const [spec, jobs, ...more] = parseAllDocuments(template).map(
    (document) => document.toJS() as Record<string, unknown>,
  );
  expect(more).toEqual([]);
  const declared = Object.keys((spec as { spec: { inputs: object } }).spec.inputs);
  const used = [...template.matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, name]) => name);
  expect(declared.sort()).toEqual([...new Set(used)].sort());
  const [job] = Object.values(jobs as Record<string, { script: string[] }>);
  expect(job?.script.join()).toContain(" onshore ci ");
});
