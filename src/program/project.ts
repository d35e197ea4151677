import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError, whyUnread } from "../input-error";
import { type Text, text } from "../language";
import { choice } from "../nearest";
import { notYaml, yamlSource } from "../yaml-source";
import type { Language, Order, Secret } from "./recording";

/** The program of one stack, ready to be run, and the file that names the stack. */
export interface Program {
  readonly order: Order;
  readonly file: string;
  readonly notices: readonly Text[];
}

export interface Choosing {
  /** Stacks that are asked for; all that have a file, if none is. */
  readonly stacks: readonly string[];
  /** Seconds. */
  readonly timeLimit: number;
}

/** The project file of a folder, if it has one. */
function projectFile(folder: string): string | undefined {
  return ["Pulumi.yaml", "Pulumi.yml"].map((name) => join(folder, name)).find((file) => existsSync(file));
}

type Map_ = Readonly<Record<string, unknown>>;

/** The programs of a folder, one for each stack: the same code, with other configuration. */
export function programsIn(folder: string, choosing: Choosing): readonly Program[] {
  const file = projectFile(folder);
  if (file === undefined) throw new InputError(folder, text(words.noProject), text(words.nameProject));
  const project = mapIn(file);
  const name = project["name"];
  if (typeof name !== "string") throw new InputError(file, text(words.noName), text(words.giveName));
  const running = {
    language: languageOf(file, project),
    ...placeOf(file, folder, project),
    timeLimit: choosing.timeLimit,
  };
  const configs = join(folder, String(project["stackConfigDir"] ?? ""));
  return stacksIn(file, configs, choosing.stacks).map((stack) => {
    const own = stackFile(configs, stack);
    const settings = own === undefined ? {} : mapIn(own);
    const { config, secrets } = configurationOf(name, mapOf(project["config"]), mapOf(settings["config"]));
    return {
      order: { ...running, folder: resolve(folder), project: name, stack, config, secrets, file: own ?? file },
      file: own ?? file,
      notices: settings["environment"] === undefined ? [] : [text(words.environments, { file: own ?? file })],
    };
  });
}

const words = {
  noProject: { en: "there is no Pulumi.yaml in this folder", zh: "该文件夹中没有 Pulumi.yaml" },
  nameProject: {
    en: "name the folder of a Pulumi program, or the JSON of a plan: terraform show -json plan.bin > plan.json",
    zh: "请指明 Pulumi 程序的文件夹，或者计划的 JSON：terraform show -json plan.bin > plan.json",
  },
  noName: { en: 'the project has no "name"', zh: "项目没有“name”" },
  giveName: { en: "give it one, as Pulumi asks for", zh: "请按 Pulumi 的要求填写" },
  noMap: { en: "a mapping should stand here", zh: "此处应为映射" },
  asPulumi: { en: "write it as Pulumi reads it", zh: "请按 Pulumi 的格式填写" },
  runtime: {
    en: 'the program is one of "{runtime}"; Onshore runs programs of nodejs, in TypeScript and JavaScript, and of python',
    zh: "该程序的运行时为“{runtime}”；Onshore 只运行 nodejs（TypeScript 和 JavaScript）和 python 的程序",
  },
  toolchain: {
    en: 'there is no toolchain "{toolchain}" for Python',
    zh: "没有名为“{toolchain}”的 Python 工具链",
  },
  usePack: {
    en: "run the policy pack in pulumi preview: pulumi preview --policy-pack node_modules/onshore/packs/china-automotive",
    zh: "请在 pulumi preview 中运行策略包：pulumi preview --policy-pack node_modules/onshore/packs/china-automotive",
  },
  noMain: { en: 'there is no "{main}", which "main" names', zh: "“main”指明的“{main}”不存在" },
  correct: { en: "correct it", zh: "请更正" },
  noStack: {
    en: "the program has no stack: no Pulumi.NAME.yaml is beside it",
    zh: "该程序没有栈：旁边没有 Pulumi.NAME.yaml",
  },
  nameStack: { en: "name one: --stack dev", zh: "请指明一个：--stack dev" },
  noSuchStack: { en: 'there is no stack "{stack}"', zh: "没有名为“{stack}”的栈" },
  environments: {
    en: '{file}: what "environment" takes from Pulumi ESC is not read',
    zh: "{file}：“environment”取自 Pulumi ESC 的内容未读取",
  },
} as const;

function mapIn(file: string): Map_ {
  const { value, fault } = yamlSource(written(file));
  if (fault) {
    const { says, next } = notYaml(fault);
    throw new InputError(file, says, next, fault.position);
  }
  const map = mapOf(value);
  if (map === undefined) throw new InputError(file, text(words.noMap), text(words.asPulumi));
  return map;
}

function written(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(file, whyUnread(error), text(words.correct));
  }
}

/** What is not there is an empty mapping. */
function mapOf(value: unknown): Map_ {
  if (value === undefined || value === null) return {};
  return typeof value === "object" && !Array.isArray(value) ? (value as Map_) : {};
}

function languageOf(file: string, project: Map_): Language {
  const { runtime } = project;
  const name = typeof runtime === "string" ? runtime : String(mapOf(runtime)["name"] ?? "");
  const options = typeof runtime === "string" ? {} : mapOf(mapOf(runtime)["options"]);
  if (name === "nodejs") return nodejs(options);
  if (name === "python") return python(file, options);
  throw new InputError(file, text(words.runtime, { runtime: name }), text(words.usePack));
}

function nodejs({ typescript, tsconfig, nodeargs }: Map_): Language {
  return {
    name: "nodejs",
    typescript: typescript !== false,
    ...(typeof tsconfig === "string" && { tsconfig }),
    nodeargs: typeof nodeargs === "string" ? nodeargs.split(/\s+/).filter((one) => one !== "") : [],
  };
}

const toolchains = ["pip", "poetry", "uv"] as const;

function python(file: string, { toolchain, virtualenv }: Map_): Language {
  const tool = toolchains.find((one) => one === (toolchain ?? "pip"));
  if (tool === undefined)
    throw new InputError(
      file,
      text(words.toolchain, { toolchain: String(toolchain) }),
      choice(String(toolchain), toolchains),
    );
  return {
    name: "python",
    toolchain: tool,
    ...(typeof virtualenv === "string" && virtualenv !== "" && { virtualenv }),
  };
}

/** Where the program runs, and what is run there: `main` names a folder, or a file in one. */
function placeOf(file: string, folder: string, project: Map_): Pick<Order, "pwd" | "entry"> {
  const { main } = project;
  if (typeof main !== "string" || main === "") return { pwd: resolve(folder), entry: "." };
  const path = resolve(folder, main);
  if (!existsSync(path)) throw new InputError(file, text(words.noMain, { main }), text(words.correct));
  return statSync(path).isDirectory() ? { pwd: path, entry: "." } : { pwd: dirname(path), entry: basename(path) };
}

const ofStack = /^Pulumi\.(.+)\.ya?ml$/;

function stacksIn(file: string, configs: string, asked: readonly string[]): readonly string[] {
  const there = existsSync(configs) ? readdirSync(configs).flatMap((name) => ofStack.exec(name)?.[1] ?? []) : [];
  const known = [...new Set(there)].sort();
  if (asked.length === 0 && known.length === 0) throw new InputError(file, text(words.noStack), text(words.nameStack));
  if (asked.length === 0) return known;
  // `organization/project/stack` is the same stack, named in full.
  const stacks = [...new Set(asked.map((name) => name.slice(name.lastIndexOf("/") + 1)))];
  const unknown = known.length === 0 ? undefined : stacks.find((name) => !known.includes(name));
  if (unknown === undefined) return stacks;
  throw new InputError("--stack", text(words.noSuchStack, { stack: unknown }), choice(unknown, known));
}

function stackFile(configs: string, stack: string): string | undefined {
  return [`Pulumi.${stack}.yaml`, `Pulumi.${stack}.yml`]
    .map((name) => join(configs, name))
    .find((one) => existsSync(one));
}

/** The configuration of a stack over the project's, each value as text: what is no text comes as JSON, as from the engine. */
function configurationOf(name: string, project: Map_, stack: Map_): Pick<Order, "config" | "secrets"> {
  const config: Record<string, string> = {};
  const secrets: Secret[] = [];
  const set = (key: string, value: unknown) => {
    const full = key.includes(":") ? key : `${name}:${key}`;
    const paths = secretsIn(value);
    config[full] = typeof value === "string" ? value : JSON.stringify(value);
    secrets.push(...paths.map((path) => ({ key: full, path })));
  };
  for (const [key, declared] of Object.entries(project)) {
    const value = declaredValue(declared);
    if (value !== undefined && value !== null) set(key, value);
  }
  for (const [key, value] of Object.entries(stack)) {
    const full = key.includes(":") ? key : `${name}:${key}`;
    secrets.splice(0, secrets.length, ...secrets.filter((one) => one.key !== full));
    if (value !== undefined && value !== null) set(key, value);
  }
  return { config, secrets };
}

/** A key of the project is declared by its value, or by a type with a value or a default. */
function declaredValue(declared: unknown): unknown {
  if (typeof declared !== "object" || declared === null || Array.isArray(declared)) return declared;
  const { value, default: usual } = declared as Map_;
  return value ?? usual;
}

/** Where values stand that only the stack's own key opens: `{ secure: … }`, also within a value. */
function secretsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const names = Object.keys(value);
  if (names.length === 1 && names[0] === "secure" && typeof (value as Map_)["secure"] === "string") return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : names;
  return steps.flatMap((step) => secretsIn((value as Record<string | number, unknown>)[step], [...path, step]));
}
