import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError, whyUnwritten } from "../input-error";
import { text } from "../language";
import { isTelling, type RepositoryFile } from "./facts";
import type { NewFile } from "./files";

/** Larger files are made by machines. */
const largest = 2 ** 20;

export interface Repository {
  readonly top: string;
  readonly paths: readonly string[];
  readonly files: readonly RepositoryFile[];
  /** The addresses that git pushes to; they may hold a password. */
  readonly remotes: readonly string[];
}

/** The work tree around a folder, as git sees it: what it ignores is not looked at. */
export function repositoryAround(folder: string): Repository {
  const top = git(folder, ["rev-parse", "--show-toplevel"]).trim();
  const listed = git(top, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).split("\0");
  const paths = [...new Set(listed)].filter((path) => path !== "" && existsSync(join(top, path))).sort();
  const remotes = git(top, ["remote", "-v"])
    .split("\n")
    .flatMap((line) => line.split(/\s/)[1] ?? []);
  return { top, paths, files: paths.filter(isTelling).flatMap((path) => fileOf(top, path)), remotes };
}

/** Whether git leaves a path alone. */
export function isIgnored(top: string, path: string): boolean {
  return spawnSync("git", ["-C", top, "check-ignore", "--quiet", path]).status === 0;
}

function fileOf(top: string, path: string): RepositoryFile[] {
  const { size, isFile } = statOf(join(top, path));
  return isFile && size <= largest ? [{ path, text: readFileSync(join(top, path), "utf8") }] : [];
}

function statOf(file: string): { readonly size: number; readonly isFile: boolean } {
  const stat = statSync(file);
  return { size: stat.size, isFile: stat.isFile() };
}

/** Writes files that are not there yet; gives the paths of those that are. */
export function writeMissing(top: string, files: readonly NewFile[]): ReadonlySet<string> {
  const there = new Set(files.map(({ path }) => path).filter((path) => existsSync(join(top, path))));
  for (const { path, text } of files) if (!there.has(path)) write(join(top, path), path, text);
  return there;
}

function write(file: string, path: string, content: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: "wx" });
  } catch (error) {
    throw new InputError(
      path,
      text({ en: "it cannot be written: {why}", zh: "无法写入：{why}" }, { why: whyUnwritten(error) }),
      text({ en: "look whether the folder may be written to", zh: "请查看该文件夹是否可写" }),
    );
  }
}

function git(folder: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error)
    throw new InputError(
      "init",
      text({ en: "there is no git on the PATH", zh: "PATH 中没有 git" }),
      text({ en: "install it: init reads what git knows", zh: "请安装 git：init 读取 git 所知的内容" }),
    );
  if (status !== 0)
    throw new InputError(
      "init",
      text({ en: "this is no work tree of git", zh: "这不是 git 工作区" }),
      text({
        en: "go to the repository of your deployments, or git init",
        zh: "请进入部署所在的仓库，或者执行 git init",
      }),
    );
  return stdout;
}
