import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { type Deployment, placedIn } from "../model/deployment";
import { below } from "../pulumi/source-position";

/** A path as seen from the working directory, with slashes; what is elsewhere as it is. */
export function seenFromHere(path: string): string {
  const seen = relative("", path);
  return (seen.startsWith("..") || isAbsolute(seen) ? path : seen).replaceAll("\\", "/");
}

/** States and previews of Pulumi tell lines from the folder of their program: where they lie in it, that folder goes before. */
export function fromProgramOf(file: string, deployment: Deployment): Deployment {
  const folder = seenFromHere(dirname(file));
  const isBeside = ["Pulumi.yaml", "Pulumi.yml"].some((name) => existsSync(join(folder, name)));
  if (!isBeside || !deployment.inputs.every(({ format }) => format.startsWith("pulumi-"))) return deployment;
  return placedIn(deployment, (path) => (isAbsolute(path) ? path : below(folder, path)));
}
