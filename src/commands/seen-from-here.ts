import { isAbsolute, relative } from "node:path";

/** A path as seen from the working directory, with slashes; what is elsewhere as it is. */
export function seenFromHere(path: string): string {
  const seen = relative("", path);
  return (seen.startsWith("..") || isAbsolute(seen) ? path : seen).replaceAll("\\", "/");
}
