import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { outputsOneByOne } from "./by-output";
import { unknownText } from "./exports";
import { nodejsPackages } from "./nodejs-declared";
import type { Failure, Language, Order } from "./recording";
import type { Milestone, Runtime } from "./runtime";

type Nodejs = Extract<Language, { name: "nodejs" }>;

/** Programs in TypeScript and JavaScript are run by Node itself, with the runtime that they have installed: of their own version. */
export function nodejs(order: Order, language: Nodejs): Runtime | Failure {
  const runtime = installedRuntime(order.pwd);
  if (runtime === undefined) return { failed: "not-installed", said: "" };
  return {
    packages: nodejsPackages(order.pwd),
    milestones: milestonesOf(runtime),
    start: (address, environment) => ({
      command: process.execPath,
      args: argumentsOf(order, language, runtime, address),
      environment: { ...environment, ...settings(language) },
    }),
  };
}

function installedRuntime(pwd: string): string | undefined {
  try {
    return createRequire(join(pwd, "package.json")).resolve("@pulumi/pulumi/cmd/run");
  } catch {
    return undefined;
  }
}

/** The older versions of the SDK do not say that nothing is left to wait for. */
function milestonesOf(runtime: string): readonly Milestone[] {
  const tellsItsEnd = readFileSync(runtime, "utf8").includes("signalAndWaitForShutdown");
  return tellsItsEnd ? ["outputs", "end"] : ["outputs"];
}

function settings({ typescript, tsconfig }: Nodejs): NodeJS.ProcessEnv {
  return {
    ...(typescript && { PULUMI_NODEJS_TYPESCRIPT: "true" }),
    ...(tsconfig !== undefined && { PULUMI_NODEJS_TSCONFIG_PATH: tsconfig }),
    // Whether its types fit is the compiler's to say, and takes seconds.
    PULUMI_NODEJS_TRANSPILE_ONLY: "true",
  };
}

function argumentsOf(
  { pwd, entry, folder, project, stack }: Order,
  { nodeargs }: Nodejs,
  runtime: string,
  address: string,
): readonly string[] {
  const named = { monitor: address, engine: address, project, stack, pwd, organization: "organization" };
  const args = Object.entries({ ...named, "root-directory": folder }).flatMap(([name, value]) => [`--${name}`, value]);
  const preloaded = ["--import", outputsOneByOne(unknownText)];
  return [...nodeargs, ...preloaded, runtime, ...args, "--dry-run", "--parallel", "16", entry];
}
