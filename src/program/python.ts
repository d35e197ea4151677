import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { unknownText } from "./exports";
import { pythonPackages } from "./python-declared";
import type { Failure, Language, Order } from "./recording";
import type { Runtime } from "./runtime";
import { starter } from "./starter";

type Python = Extract<Language, { name: "python" }>;

/** Programs in Python are run by the interpreter of their project, with the SDK that it has installed. */
export function python(order: Order, language: Python, environment: NodeJS.ProcessEnv): Runtime | Failure {
  const interpreter = interpreterOf(order, language, environment);
  if (interpreter.command === undefined) return { failed: "no-interpreter", said: interpreter.lookedFor };
  const { command } = interpreter;
  const installed = installedFor(command, order.pwd, environment);
  if (installed === undefined) return { failed: "no-interpreter", said: command };
  if (!installed.hasSdk) return { failed: "no-sdk", said: command };
  return {
    packages: pythonPackages(installed.paths),
    milestones: ["outputs", "end"],
    start: (address, own) => ({
      command,
      args: ["-u", starter, JSON.stringify(settings(order, address))],
      environment: { ...activated(own, command), PYTHONIOENCODING: "utf-8" },
    }),
  };
}

function settings({ project, stack, folder, pwd, entry }: Order, address: string): object {
  const of = { project, stack, organization: "organization", root_directory: folder, parallel: 16 };
  return { ...of, address, program: resolve(pwd, entry), own: [folder, pwd], unknown: unknownText };
}

type Interpreter = { readonly command: string } | { readonly command?: undefined; readonly lookedFor: string };

/** The environment that the project names, or its tool makes; else the one that is active, or lies there; else what the system has. */
export function interpreterOf(order: Order, language: Python, environment: NodeJS.ProcessEnv): Interpreter {
  const named = namedEnvironment(order, language, environment);
  if (named !== undefined) {
    const command = inEnvironment(named);
    return existsSync(command) ? { command } : { lookedFor: command };
  }
  const beside = [order.folder, order.pwd].flatMap((folder) => [join(folder, ".venv"), join(folder, "venv")]);
  const found = [...(environment["VIRTUAL_ENV"] ? [environment["VIRTUAL_ENV"]] : []), ...beside]
    .map(inEnvironment)
    .find((one) => existsSync(one));
  const command = found ?? onPath(environment);
  return command === undefined ? { lookedFor: systemNames.join(", ") } : { command };
}

const isWindows = process.platform === "win32";
const systemNames = isWindows ? ["python", "python3"] : ["python3", "python"];

function inEnvironment(folder: string): string {
  return isWindows ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
}

function onPath(environment: NodeJS.ProcessEnv): string | undefined {
  const name = pathName(environment);
  const folders = (environment[name] ?? "").split(delimiter).filter((one) => one !== "");
  const files = systemNames.map((one) => (isWindows ? `${one}.exe` : one));
  return files.flatMap((file) => folders.map((folder) => join(folder, file))).find((one) => existsSync(one));
}

/** Windows writes it as it likes. */
function pathName(environment: NodeJS.ProcessEnv): string {
  return Object.keys(environment).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
}

function namedEnvironment(
  { folder }: Order,
  { toolchain, virtualenv }: Python,
  environment: NodeJS.ProcessEnv,
): string | undefined {
  if (virtualenv !== undefined) return resolve(folder, virtualenv);
  if (toolchain === "poetry") return poetryEnvironment(folder, environment);
  return toolchain === "uv" ? uvEnvironment(folder, environment) : undefined;
}

/** Poetry keeps environments where it likes, unless it is told otherwise. */
function poetryEnvironment(folder: string, environment: NodeJS.ProcessEnv): string | undefined {
  const { status, stdout } = spawnSync("poetry", ["env", "info", "--path"], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
    timeout: patience,
  });
  const path = status === 0 ? stdout.trim() : "";
  return path === "" ? undefined : path;
}

/** https://docs.astral.sh/uv/concepts/projects/config/#project-environment-path, checked 2026-11-22 */
function uvEnvironment(folder: string, environment: NodeJS.ProcessEnv): string {
  const project = above(folder, "uv.lock") ?? above(folder, "pyproject.toml") ?? folder;
  return resolve(project, environment["UV_PROJECT_ENVIRONMENT"] || ".venv");
}

function above(folder: string, file: string): string | undefined {
  if (existsSync(join(folder, file))) return folder;
  return dirname(folder) === folder ? undefined : above(dirname(folder), file);
}

interface Installed {
  readonly hasSdk: boolean;
  readonly paths: readonly string[];
}

/** A mere folder of that name has no origin. */
const question = `import importlib.util, json, sys
sdk = importlib.util.find_spec("pulumi")
print(json.dumps({"hasSdk": bool(sdk and sdk.origin), "paths": [path for path in sys.path if path]}))`;

/** Undefined if that is no Python of today. */
function installedFor(command: string, pwd: string, environment: NodeJS.ProcessEnv): Installed | undefined {
  const env = activated(environment, command);
  const { status, stdout } = spawnSync(command, ["-c", question], {
    cwd: pwd,
    env,
    encoding: "utf8",
    timeout: patience,
  });
  // What the installation itself prints stands before.
  return status === 0 ? (JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Installed) : undefined;
}

const patience = 60_000;

/** As the script `activate` of an environment leaves it. */
function activated(environment: NodeJS.ProcessEnv, command: string): NodeJS.ProcessEnv {
  const scripts = dirname(command);
  if (!existsSync(join(dirname(scripts), "pyvenv.cfg"))) return environment;
  const { PYTHONHOME: _, ...kept } = environment;
  const name = pathName(environment);
  const path = [scripts, environment[name]].filter((one) => one).join(delimiter);
  return { ...kept, [name]: path, VIRTUAL_ENV: dirname(scripts) };
}
