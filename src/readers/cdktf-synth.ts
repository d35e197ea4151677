import { InputError } from "../input-error";
import { text } from "../language";
import type { Deployment } from "../model/deployment";
import { isMap, isUnknown, unknownFrom, type Value } from "../model/value";
import { type Configuration, configurationOf, type Files } from "../terraform/configuration";
import { entriesOf, evaluate } from "../terraform/evaluate";
import { inFolder, sourceFile } from "../terraform/load";
import { settingsOf } from "../terraform/module";
import { canonical, failed, isFailure, mapOf } from "../terraform/values";
import type { Cloud } from "../terraform/world";
import { deploymentOf } from "./terraform-configuration";
import { type Opened, open } from "./terraform-configuration/open";

/** What CDKTF and CDK Terrain write into `cdktf.out/manifest.json`, as far as it is read. */
interface Manifest {
  readonly version?: string;
  readonly stacks?: Readonly<
    Record<string, { readonly synthesizedStackPath?: string; readonly workingDirectory?: string }>
  >;
}

interface Stack {
  readonly file: string;
  readonly configuration: Configuration;
  readonly opened: Opened;
}

/** Every stack of an app, as it was synthesized. What one takes from the state of another is asked of that one. */
export function readSynth(folder: string, files: Files, cloud: Cloud): Deployment[] {
  const manifest = manifestIn(folder, files);
  const stacks: Stack[] = [];
  const remoteState = (backend: Value | undefined, config: Value | undefined) => {
    const other = stacks.find(({ configuration }) => keepsStateAt(configuration, backend, config));
    return other && ((output: string) => ofStack(other.file, other.opened.module.output(output)));
  };
  for (const stack of Object.values(manifest.stacks ?? {})) {
    const { synthesizedStackPath = "", workingDirectory = "" } = stack ?? {};
    const file = inFolder(folder, synthesizedStackPath);
    const bytes = files.read(file);
    if (!bytes) throw new InputError(file, text(missing), text(again));
    const configuration = configurationOf(inFolder(folder, workingDirectory), [sourceFile(file, bytes)]);
    stacks.push({ file, configuration, opened: open(configuration, { files, cloud, remoteState }) });
  }
  const writtenBy = manifest.version;
  return stacks.map(({ file, opened }) =>
    deploymentOf({ file, format: "cdktf-synth", ...(writtenBy !== undefined && { writtenBy }) }, opened),
  );
}

const missing = { en: "the manifest names this stack, and it is not there", zh: "清单列有该栈，但文件不存在" };
const again = { en: "synthesize again: cdktf synth, or cdktn synth", zh: "请重新合成：cdktf synth 或者 cdktn synth" };
const empty = { en: "the app has no stack", zh: "该应用没有任何栈" };
const unreadable = { en: "this is not the manifest of an app", zh: "这不是应用的清单" };

function manifestIn(folder: string, files: Files): Manifest {
  const file = inFolder(folder, "manifest.json");
  try {
    const manifest = JSON.parse(files.read(file)?.toString("utf8") ?? "") as Manifest | null;
    if (isMap(manifest) && isMap(manifest["stacks"])) {
      if (Object.keys(manifest["stacks"]).length > 0) return manifest;
      throw new InputError(file, text(empty), text(again));
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    // It is told below, as anything else that is no manifest.
  }
  throw new InputError(file, text(unreadable), text(again));
}

/** Whether a stack keeps its state where another reads one: the same backend, and the same of everything that it is read by. */
function keepsStateAt(configuration: Configuration, backend: Value | undefined, config: Value | undefined): boolean {
  const [own] = settingsOf(configuration, "backend").flatMap((one) => entriesOf(one) ?? []);
  if (!own || own[0] !== backend || !isMap(config)) return false;
  const settings = evaluate(own[1], { name: () => failed(), call: () => undefined });
  const entries = Object.entries(config);
  return isMap(settings) && entries.length > 0 && entries.every(([name, value]) => isSame(settings[name], value));
}

function isSame(own: Value | undefined, other: Value): boolean {
  return own !== undefined && !isUnknown(own) && !isUnknown(other) && canonical(own) === canonical(other);
}

/** A value of another stack: the resources that it comes from are those of that stack's file. */
function ofStack(file: string, value: Value): Value {
  if (isFailure(value)) return value;
  if (isUnknown(value)) {
    const { because, from, fromIsComplete, lostAt, attributes } = value;
    const addresses = from.map((address) => `${file}#${address}`);
    return unknownFrom(because, addresses, fromIsComplete, { lostAt, attributes });
  }
  if (Array.isArray(value)) return value.map((one: Value) => ofStack(file, one));
  return isMap(value) ? mapOf(Object.entries(value).map(([name, one]) => [name, ofStack(file, one)])) : value;
}
