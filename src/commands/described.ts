import type { Deployment } from "../model/deployment";
import { configurationDeployments, isConfiguration, isFolder } from "./configurations";
import { type ProgramOptions, programDeployments } from "./programs";

/** What is described by a folder, or by a file of Terraform's configuration; undefined where an input is neither. */
export function described(file: string, options: ProgramOptions): (() => readonly Deployment[]) | undefined {
  if (isConfiguration(file)) return () => configurationDeployments(file);
  return isFolder(file) ? () => programDeployments(file, options) : undefined;
}
