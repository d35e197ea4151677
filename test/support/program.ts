import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import * as catalog from "../../catalog/aws";
import type { Deployment } from "../../src/model/deployment";
import { merge } from "../../src/model/merge";
import { programDeployment } from "../../src/program/deployment";
import { programsIn } from "../../src/program/project";
import type { Failure, Outcome, StatedStacks } from "../../src/program/recording";
import { recordAll } from "../../src/program/run";
import { root } from "./stand-in-engine";

/** A folder with a program, that finds the packages which are installed here. */
export function programFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  const all = {
    "Pulumi.yaml": "name: fleet\nruntime: { name: nodejs, options: { typescript: false } }\n",
    "Pulumi.dev.yaml": "config:\n  aws:region: cn-north-1\n",
    "package.json": "{}",
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Removes what `programFolder` made; what it links to stays. */
export function removeProgram(folder: string): void {
  rmSync(join(folder, "node_modules"));
  rmSync(folder, { recursive: true });
}

export const imports = `const aws = require("@pulumi/aws");\nconst pulumi = require("@pulumi/pulumi");\n`;

interface Described extends Deployment {
  /** What the program itself printed. */
  readonly printed: string;
}

/** What a program describes, in JavaScript, in region cn-north-1 unless `files` say otherwise; of the first stack. */
export async function described(program: string, files: Readonly<Record<string, string>> = {}): Promise<Described> {
  const { folder, outcome, printed, program: of } = await ran(program, files);
  if ("failed" in outcome) throw new Error(`${outcome.failed}: ${outcome.said}`);
  return { ...programDeployment(of, outcome, (path) => relative(folder, path)), printed };
}

/** What makes a folder one of a program in Python. */
export function inPython(program: string): Readonly<Record<string, string>> {
  return {
    "Pulumi.yaml": "name: fleet\nruntime: python\n",
    "__main__.py": `import pulumi\nimport pulumi_aws as aws\n${program}`,
  };
}

/**
 * What several programs describe in one run: each by the name of its project, with a stack `dev`, in the order in which they stand.
 * A program in JavaScript, or the files of one in another language.
 */
export async function describedTogether(
  programs: Readonly<Record<string, string | Readonly<Record<string, string>>>>,
  stacks: StatedStacks = {},
): Promise<Deployment> {
  const javaScript = "name: fleet\nruntime: { name: nodejs, options: { typescript: false } }\n";
  const files = Object.entries(programs).flatMap(([name, program]) => {
    const config = `config:\n  aws:region: cn-north-1\n  ${name}:password: { secure: v1:abcdef }\n`;
    const own =
      typeof program === "string" ? { "Pulumi.yaml": javaScript, "index.js": `${imports}${program}` } : program;
    const named = { ...own, "Pulumi.yaml": `${own["Pulumi.yaml"]}`.replace("fleet", name), "Pulumi.dev.yaml": config };
    return Object.entries(named).map(([file, content]) => [`${name}/${file}`, content]);
  });
  const folder = programFolder(Object.fromEntries(files));
  try {
    const all = Object.keys(programs).flatMap((name) =>
      programsIn(join(folder, name), { stacks: [], timeLimit: 60 }).map((one) => ({ ...one, file: name })),
    );
    const orders = all.map(({ order }) => ({ ...order, file: order.project }));
    const outcomes = await recordAll(orders, stacks, { catalog, environment: process.env, print: () => undefined });
    const deployments = all.map((program, at) => {
      const outcome = outcomes[at] as Outcome;
      if ("failed" in outcome) throw new Error(`${outcome.failed}: ${outcome.said}`);
      return programDeployment(program, outcome, (path) => relative(folder, path));
    });
    return merge(deployments, undefined);
  } finally {
    removeProgram(folder);
  }
}

/** Why a program cannot be read. */
export async function failureOf(program: string, files: Readonly<Record<string, string>> = {}): Promise<Failure> {
  const { outcome } = await ran(program, files);
  if (!("failed" in outcome)) throw new Error("the program did not fail");
  return outcome;
}

async function ran(program: string, files: Readonly<Record<string, string>>) {
  const folder = programFolder({ "index.js": `${imports}${program}`, ...files });
  const printed: string[] = [];
  try {
    const [of] = programsIn(folder, { stacks: [], timeLimit: 60 });
    if (!of) throw new Error("there is no stack");
    const environment = { ...process.env, ...credentials };
    const running = { catalog, environment, print: (text: string) => printed.push(text) };
    const [outcome] = (await recordAll([of.order], {}, running)) as [Outcome];
    return { folder, outcome, program: of, printed: printed.join("") };
  } finally {
    removeProgram(folder);
  }
}

/** What no program may see. */
const credentials = {
  AWS_SECRET_ACCESS_KEY: "do-not-tell",
  AWS_REGION: "eu-central-1",
  PULUMI_ACCESS_TOKEN: "do-not-tell",
  DATABASE_PASSWORD: "do-not-tell",
  MYSQL_PWD: "do-not-tell",
  SOPS_AGE_KEY: "do-not-tell",
  CI_JOB_JWT: "do-not-tell",
  HTTPS_PROXY: "http://user:do-not-tell@proxy.example.com",
};
