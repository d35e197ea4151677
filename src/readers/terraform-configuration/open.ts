import { isUnknown, type Value } from "../../model/value";
import type { Configuration, Declaration, Files } from "../../terraform/configuration";
import { entriesOf, evaluate, type Scope } from "../../terraform/evaluate";
import { inFolder, loadFolder, variablesBeside } from "../../terraform/load";
import { Module, settingsOf } from "../../terraform/module";
import { join } from "../../terraform/origins";
import type { Expression } from "../../terraform/syntax";
import { failed } from "../../terraform/values";
import type { Cloud, Owner, World } from "../../terraform/world";
import { fileFunction } from "./file-functions";

/** What a configuration is opened with. */
export interface Opening {
  readonly files: Files;
  readonly cloud: Cloud;
  /** Values of variables that come from elsewhere than the files beside it, as those of a plan. */
  readonly variables?: ReadonlyMap<string, Value>;
  readonly known?: World["known"];
  readonly remoteState?: World["remoteState"];
}

/** A root module, ready to be asked, with what could not be read of it. */
export interface Opened {
  readonly module: Module;
  readonly secrets: ReadonlySet<string>;
  /** Calls of modules that are not on the disk, as far as anybody has asked for them. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly address: string;
  readonly source: string;
  readonly call: Declaration;
}

const nowhere: Scope = { name: () => failed(), call: () => undefined };

/** Makes a configuration answer. Files are read when something asks for them. */
export function open(configuration: Configuration, opening: Opening): Opened {
  const { files, cloud } = opening;
  const { folder } = configuration;
  const secrets = new Set<string>();
  const unread: Unread[] = [];
  const beside = variablesBeside(folder, files);
  const installed = installedModules(folder, files);
  const loaded = new Map<string, Configuration | undefined>();
  const load = (at: string) => {
    if (!loaded.has(at)) loaded.set(at, loadFolder(at, files));
    return loaded.get(at);
  };
  const world: World = {
    folder,
    cloud,
    depth: 0,
    known: opening.known ?? (() => undefined),
    variable: (name) => {
      const given = opening.variables?.get(name);
      const expression = beside.get(name);
      return given === undefined ? expression && evaluate(expression, nowhere) : given;
    },
    module: (parent, name, call) => {
      const source = literalText(call.body.get("source")) ?? "";
      const at = /^\.\.?(\/|$)/.test(source)
        ? inFolder(parent.configuration.folder, source)
        : installed.get(moduleKey(parent, name));
      const found = at === undefined || isAround(parent, at) ? undefined : load(at);
      if (!found) unread.push({ address: join(parent.address, `module.${name}`), source, call });
      return found;
    },
    providerRelease: (name) => releaseOf(name, configuration),
    call: (name, args) => fileFunction(name, args, folder, files),
    hide: (value) => hide(value, secrets),
    remoteState: opening.remoteState ?? (() => undefined),
  };
  return { module: new Module(world, configuration, ""), secrets, unread };
}

/** `~> 5.100` admits one major release, `>= 5` any later one. */
function releaseOf(name: string, configuration: Configuration): number | undefined {
  const required = settingsOf(configuration, "required_providers").flatMap((one) => entriesOf(one) ?? []);
  const settings = required.find(([own]) => own === name)?.[1];
  const version = settings && entriesOf(settings)?.find(([own]) => own === "version")?.[1];
  const release = /^\s*(?:=|~>)?\s*(\d+)\./.exec(literalText(version) ?? "")?.[1];
  return release === undefined ? undefined : Number(release);
}

/** A module that calls itself has no end. */
function isAround(module: Owner, folder: string): boolean {
  for (let one: Owner | undefined = module; one; one = one.called?.parent)
    if (one.configuration.folder === folder) return true;
  return false;
}

/** Key → folder, as `terraform init` and `cdktf get` write them down. */
function installedModules(folder: string, files: Files): ReadonlyMap<string, string> {
  const text = files.read(inFolder(folder, ".terraform/modules/modules.json"))?.toString("utf8");
  try {
    const { Modules = [] } = JSON.parse(text ?? "{}") as { Modules?: readonly { Key: string; Dir: string }[] };
    return new Map(Modules.map(({ Key, Dir }) => [Key, inFolder(folder, Dir)]));
  } catch {
    return new Map();
  }
}

/** `network.subnets`, without indices. */
function moduleKey(parent: Owner, name: string): string {
  const names = [name];
  for (let { called } = parent; called; { called } = called.parent) names.unshift(called.name);
  return names.join(".");
}

function literalText(expression: Expression | undefined): string | undefined {
  const value = expression?.kind === "literal" || expression?.kind === "json" ? expression.value : undefined;
  return typeof value === "string" ? value : undefined;
}

function hide(value: Value, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null && !isUnknown(value))
    for (const inner of Object.values(value)) hide(inner as Value, into);
}
