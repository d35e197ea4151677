import { type CheckingOptions, checkedDeployments } from "../commands/checking";
import { synthesizedDeployments } from "../commands/configurations";
import type { FailOn } from "../contract/difference";
import type { ReportDocument } from "../contract/report";
import { InputError } from "../input-error";
import type { Language } from "../language";
import type { Construct } from "./constructs";
import { written } from "./written";

/** By what an app is judged: as the options of `onshore check`. */
export interface Options {
  /** The configuration; otherwise the onshore.yaml of the working directory, or above it. */
  readonly config?: string;
  /** 2026-11-22; otherwise today in China. */
  readonly today?: string;
  readonly pack?: string;
  readonly language?: Language;
  /** Synthesized stacks or reports as they were before: what they have too is told apart. */
  readonly base?: readonly string[];
  /** Whether what the base has too blocks. */
  readonly failOn?: FailOn;
}

/** The report on an app as it would be written to the folder. */
export function judgedApp(root: Construct, folder: string, version: string, options: Options): ReportDocument {
  const deployments = synthesizedDeployments(folder, written(root, folder, version));
  return checkedDeployments(deployments, checkingOptions(options)).document;
}

export function checkingOptions({ config, today, pack, base, failOn }: Options): CheckingOptions {
  return {
    pack: pack ?? "china-automotive",
    timeLimit: "120",
    ...(config !== undefined && { config }),
    ...(today !== undefined && { today }),
    ...(base !== undefined && { base }),
    ...(failOn !== undefined && { failOn }),
  };
}

/** What is asked, where what cannot be used is told to a program: with file, place and next step. */
export function orSay<T>(ask: () => T, language: Language = "en"): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new Error(`onshore: ${error.lines(language).join("\n")}`);
  }
}
