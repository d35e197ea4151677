import { configurationDeployments, isConfiguration, isFolder } from "./configurations";
import type { Describe, Programs } from "./programs";

/** What is described by a folder, or by a file of Terraform's configuration; undefined where an input is neither. */
export function described(file: string, programs: Programs): Describe | undefined {
  if (isConfiguration(file)) return () => configurationDeployments(file);
  return isFolder(file) ? programs.add(file) : undefined;
}
