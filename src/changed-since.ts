import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "./input-error";
import { text } from "./language";

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
  if (error)
    throw new InputError(
      "--since",
      text({ en: "there is no git on the PATH", zh: "PATH 中没有 git" }),
      text({ en: "install it, or leave --since out", zh: "请安装 git，或者不使用 --since" }),
    );
  if (status === 0) return stdout;
  // Whatever else git says of the folder, it is its top that is asked for first.
  throw args.includes("--show-toplevel") ? noRepository(folder) : unknownCommit(commit);
}

function noRepository(folder: string): InputError {
  return new InputError(
    "--since",
    text(
      {
        en: "{folder}, where onshore.yaml is, is in no git repository",
        zh: "onshore.yaml 所在的 {folder} 不在 git 仓库中",
      },
      { folder },
    ),
    text({
      en: "run it in a clone of the repository, or leave --since out",
      zh: "请在仓库的克隆中运行，或者不使用 --since",
    }),
  );
}

function unknownCommit(commit: string): InputError {
  return new InputError(
    "--since",
    text(
      {
        en: 'git does not know "{commit}" where onshore.yaml is',
        zh: "在 onshore.yaml 所在的仓库中，git 不认识“{commit}”",
      },
      { commit },
    ),
    text({
      en: "name a branch or commit that is fetched there: git fetch origin main, then --since origin/main",
      zh: "请指明已获取的分支或者提交：先执行 git fetch origin main，再用 --since origin/main",
    }),
  );
}
