import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "./input-error";

/** The files around a file that git has otherwise than where the branch left a commit, or does not have: by their real paths. */
export function changedSince(commit: string, file: string): ReadonlySet<string> {
  const folder = dirname(realpathSync(file));
  const top = git(commit, folder, ["rev-parse", "--show-toplevel"]).trim();
  const id = git(commit, top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`]).trim();
  const changed = git(commit, top, ["diff", "--name-only", "-z", "--no-renames", "--merge-base", id, "--"]);
  const added = git(commit, top, ["ls-files", "-z", "--others", "--exclude-standard"]);
  const names = `${changed}${added}`.split("\0").filter((name) => name !== "");
  return new Set(names.map((name) => join(realpathSync(top), name)));
}

function git(commit: string, folder: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  if (error) throw new InputError("--since", "there is no git on the PATH", "install it, or leave --since out");
  if (status !== 0)
    throw new InputError(
      "--since",
      `git does not know "${commit}" where onshore.yaml is`,
      "name a branch or commit that is fetched there: git fetch origin main, then --since origin/main",
    );
  return stdout;
}
