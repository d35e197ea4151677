import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import * as catalog from "../../catalog/aws";
import { InputError } from "../input-error";
import { type Term, text } from "../language";
import { cloudOf } from "../model/cloud";
import { type Deployment, placedIn } from "../model/deployment";
import { readSynth } from "../readers/cdktf-synth";
import { unnamedConfiguration } from "../readers/recognise";
import { withSource } from "../readers/source-beside-plan";
import { deploymentOf } from "../readers/terraform-configuration";
import { open } from "../readers/terraform-configuration/open";
import { type Configuration, configurationOf, type Files } from "../terraform/configuration";
import { loadGrammar } from "../terraform/grammar";
import { inFolder, loadFolder, sourceFile } from "../terraform/load";
import { grammarFiles } from "./grammar-files";
import { seenFromHere } from "./seen-from-here";

/** Whether an input is what a plan is made from: a folder that holds no Pulumi program, or a file named as Terraform names them. */
export function isConfiguration(path: string): boolean {
  if (path === "-") return false;
  if (!isFolder(path)) return /\.(tf|tofu)(\.json)?(\.gz)?$/.test(path);
  return !["Pulumi.yaml", "Pulumi.yml"].some((name) => existsSync(join(path, name)));
}

/** What `-` is called. */
export const standardInput = "standard input";

export function isFolder(path: string): boolean {
  return path !== "-" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Loads the parser of HCL where an input is to be parsed by it, or may be: plans need none. */
export async function readyFor(paths: readonly string[]): Promise<void> {
  if (paths.some((path) => path === "-" || isConfiguration(path))) await ready();
}

/** Loads the parser of HCL. */
export function ready(): Promise<void> {
  return loadGrammar(grammarFiles);
}

const files: Files = {
  read: (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined),
  list: (folder) => (isFolder(folder) ? readdirSync(folder).sort() : []),
};

const cloud = cloudOf(catalog.entries);

const words = {
  nothing: { en: "nothing lies in this folder that Onshore reads", zh: "该文件夹中没有 Onshore 可读取的内容" },
  name: {
    en: "name a folder with Pulumi.yaml or *.tf files, cdktf.out, the JSON of a plan, or a file *.tf.json",
    zh: "请指明含有 Pulumi.yaml 或者 *.tf 文件的文件夹、cdktf.out、计划的 JSON，或者 *.tf.json 文件",
  },
  notSynthesized: { en: "the app has not been synthesized", zh: "该应用尚未合成" },
  synthesize: { en: "synthesize it: cdktf synth, or cdktn synth", zh: "请先合成：cdktf synth 或者 cdktn synth" },
  noSource: { en: "no Terraform source lies there", zh: "其中没有 Terraform 源代码" },
  nameSource: { en: "name the folder in which the plan was made", zh: "请指明生成该计划的文件夹" },
} as const satisfies Readonly<Record<string, Term>>;

/** What a configuration describes: all stacks of an app, or one root module. */
export function configurationDeployments(named: string): readonly Deployment[] {
  const path = named.replaceAll("\\", "/");
  const synthesized = isFolder(path) ? synthesizedIn(path) : undefined;
  if (synthesized !== undefined) return readSynth(synthesized, files, cloud).map(placedFromHere);
  const configuration = isFolder(path) ? loadFolder(path, files) : fileAlone(path);
  if (!configuration) throw new InputError(named, text(words.nothing), text(words.name));
  const format = /^cdk\.tf\.json(\.gz)?$/.test(basename(path)) ? "cdktf-synth" : "terraform-configuration";
  return [placedFromHere(deploymentOf({ file: named, format }, open(configuration, { files, cloud })))];
}

/** What a piped configuration describes: nothing lies beside it, neither modules nor values of variables. */
export function pipedConfiguration(name: string, bytes: Buffer): Deployment {
  if (name !== standardInput) throw unnamedConfiguration(name);
  const configuration = configurationOf(".", [sourceFile(name, bytes)]);
  const nothing: Files = { read: () => undefined, list: () => [] };
  const input = { file: name, format: "terraform-configuration" } as const;
  return placedFromHere(deploymentOf(input, open(configuration, { files: nothing, cloud })));
}

/** What an app has synthesized and not yet written, by path; what else it names, as modules, is taken from the disk. */
export function synthesizedDeployments(folder: string, texts: ReadonlyMap<string, string>): readonly Deployment[] {
  const read = (path: string) => {
    const text = texts.get(path);
    return text === undefined ? files.read(path) : Buffer.from(text);
  };
  return readSynth(folder, { ...files, read }, cloud).map(placedFromHere);
}

/** Stack traces have whole paths: what lies below the working directory is told from there. */
function placedFromHere(deployment: Deployment): Deployment {
  return placedIn(deployment, (file) => (isAbsolute(file) ? seenFromHere(file) : file));
}

/** Where an app of CDKTF was synthesized to. */
function synthesizedIn(folder: string): string | undefined {
  if (files.read(inFolder(folder, "manifest.json"))) return folder;
  const settings = files.read(inFolder(folder, "cdktf.json"))?.toString("utf8");
  if (settings === undefined) return undefined;
  const output = /"output"\s*:\s*"([^"]+)"/.exec(settings)?.[1] ?? "cdktf.out";
  const out = inFolder(folder, output);
  if (files.read(inFolder(out, "manifest.json"))) return out;
  throw new InputError(folder, text(words.notSynthesized), text(words.synthesize));
}

function fileAlone(path: string): Configuration {
  return configurationOf(dirname(path), [sourceFile(path, readFileSync(path))]);
}

/** Plans with what they leave unknown read from their source, where one is named. */
export function besideSource(deployments: readonly Deployment[], source: string | undefined): readonly Deployment[] {
  if (source === undefined) return deployments;
  const configuration = isFolder(source) ? loadFolder(source.replaceAll("\\", "/"), files) : undefined;
  if (!configuration) throw new InputError(source, text(words.noSource), text(words.nameSource));
  return deployments.map((one) =>
    one.inputs.every(({ format }) => format === "terraform-plan") ? withSource(one, configuration, files, cloud) : one,
  );
}
