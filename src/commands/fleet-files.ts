import { readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { type Digest, digestOf } from "../fleet/digest";
import type { LeftOut } from "../fleet/history";
import { isAfter } from "../fleet/made";
import type { SiteFile } from "../fleet/site";
import { InputError, whyUnread } from "../input-error";
import { type Language, type Text, tell, text } from "../language";
import { makeFolder } from "./make-folder";

const again = {
  en: "make it again: onshore check --format json",
  zh: "请重新生成：onshore check --format json",
};
const nameFiles = { en: "name reports, or folders that hold them", zh: "请指明报告，或者存放报告的文件夹" };
const noFile = { en: "this is no file", zh: "这不是文件" };
const circle = {
  why: { en: "the folder leads back to one that it is in", zh: "该文件夹指回其上级文件夹" },
  next: { en: "remove the link", zh: "请删除该链接" },
};

const cannotWrite = { en: "{out} cannot be written: {why}", zh: "无法写入 {out}：{why}" };
const writable = { en: "name a folder that may be written", zh: "请指明可写入的文件夹" };
const holdsOthers = { en: "{out} holds other files", zh: "{out} 中有其他文件" };
const emptyFolder = {
  en: "name a folder that is empty, or that holds an earlier site",
  zh: "请指明空文件夹，或者存放此前站点的文件夹",
};

/** What was named, as files: each once, folders searched for *.json. What is no file is left out. `out` holds the site and no reports. */
export function reportFiles(
  named: readonly string[],
  out: string,
  language: Language,
): { files: string[]; leftOut: LeftOut[] } {
  const seen = new Set([realPathOf(out)]);
  const found = named.flatMap((path) => [...filesIn(path, [], seen)]);
  const files = new Map<string, string>();
  for (const one of found) if ("real" in one) files.set(one.real, first(one.file, files.get(one.real)));
  return {
    files: [...files.values()].sort(),
    leftOut: found.flatMap((one) => ("why" in one ? leftOut(one, language) : [])),
  };
}

/** A file that is no report, before a language is chosen. */
interface Unread {
  readonly file: string;
  readonly why: Text;
  readonly next: Text;
}

function leftOut({ file, why, next }: Unread, language: Language): LeftOut {
  return { file, why: tell(why, language), next: tell(next, language) };
}

interface Found {
  readonly file: string;
  /** Where it is, whichever link led to it. */
  readonly real: string;
}

/** `above`: the folders on the way to it; `seen`: folders that were searched, and the site. */
function* filesIn(path: string, above: readonly string[], seen: Set<string>): Iterable<Found | Unread> {
  try {
    const real = realpathSync(path);
    const kind = statSync(real);
    if (kind.isDirectory()) yield* filesInFolder(path, real, above, seen);
    else if (kind.isFile()) yield { file: path, real };
    else yield { file: path, why: noFile, next: nameFiles };
  } catch (error) {
    yield { file: path, why: whyUnread(error), next: nameFiles };
  }
}

function* filesInFolder(
  path: string,
  real: string,
  above: readonly string[],
  seen: Set<string>,
): Iterable<Found | Unread> {
  if (above.some((one) => one === real || one.startsWith(real + sep))) yield { file: path, ...circle };
  else if (!seen.has(real)) {
    seen.add(real);
    for (const name of readdirSync(real).sort())
      if (name.endsWith(".json") || isFolder(join(real, name)))
        yield* filesIn(join(path, name), [...above, real], seen);
  }
}

/** What cannot be looked at may be one: it is told when it is searched. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return true;
  }
}

function first(one: string, other: string | undefined): string {
  return other === undefined || one < other ? one : other;
}

const ofLater = {
  why: {
    en: "it says that it was made at {at}, judged by {day}, which is after {today}",
    zh: "其生成时间为 {at}，判定日期为 {day}，晚于 {today}",
  },
  next: {
    en: "correct the clock or ONSHORE_AT of its run, or name a later day: --today",
    zh: "请更正生成时的时钟或者 ONSHORE_AT，或者用 --today 指明更晚的日期",
  },
};

/** Reads reports one by one, so that no more than one of them is in memory. What is of a day to come is left out. */
export function* readAll(files: readonly string[], today: string, language: Language): Iterable<Digest | LeftOut> {
  for (const file of files) {
    try {
      const digest = digestOf(file, textOf(readFileSync(file)), language);
      const { made } = digest;
      const why = text(ofLater.why, { at: made.at ?? made.day, day: made.day, today });
      yield isAfter(made, today) ? leftOut({ file, why, next: ofLater.next }, language) : digest;
    } catch (error) {
      yield leftOut(whyLeftOut(file, error), language);
    }
  }
}

/** A fault of Onshore is none of the file. */
function whyLeftOut(file: string, error: unknown): Unread {
  if (error instanceof InputError) return { file, why: error.says, next: error.next };
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  return { file, why: whyUnread(error), next: again };
}

/** UTF-8, or what PowerShell writes. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString("utf16le");
  return bytes.toString("utf8").replace(/^\ufeff/, "");
}

/** Names the files of a site, so that the next one may take its place. */
const listName = ".onshore-fleet.json";

/** How many files are written while the next ones are made. */
const underWay = 16;

/** Writes a site into a folder that is empty, or holds an earlier one, of which nothing stays. */
export async function writeSite(out: string, files: Iterable<SiteFile>): Promise<void> {
  try {
    const earlier = earlierFiles(out);
    const written = await writeAll(out, files);
    writeFileSync(join(out, listName), `${JSON.stringify(written.sort(), null, 1)}\n`);
    const now = new Set(written);
    for (const path of earlier) if (!now.has(path)) rmSync(join(out, path), { force: true });
  } catch (error) {
    if (error instanceof InputError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new InputError("--out", text(cannotWrite, { out, why: whyUnread(error) }), writable);
  }
}

/** The paths of what was written. */
async function writeAll(out: string, files: Iterable<SiteFile>): Promise<string[]> {
  const written: string[] = [];
  const folders = new Set<string>();
  let writing: Promise<void>[] = [];
  for (const { path, text: parts } of files) {
    const file = join(out, path);
    const folder = dirname(file);
    if (!folders.has(folder)) makeFolder(folder);
    folders.add(folder);
    writing.push(writeFile(file, Buffer.from([...parts].join(""))));
    written.push(path);
    if (writing.length < underWay) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
  return written;
}

/** What an earlier site wrote. A folder that holds anything else is nobody's to write into. */
function earlierFiles(out: string): readonly string[] {
  const there = namesIn(out);
  if (there.length === 0) return [];
  const listed = there.includes(listName) ? listedIn(join(out, listName)) : undefined;
  if (listed === undefined) throw new InputError("--out", text(holdsOthers, { out }), emptyFolder);
  return listed;
}

/** Undefined where it is no list of a site. Names that no site has are none of ours, whoever wrote them there. */
function listedIn(file: string): readonly string[] | undefined {
  const isOurs = (path: unknown): path is string =>
    typeof path === "string" && /^([a-z]+\/)?[a-z0-9-]+\.[a-z]+$/.test(path);
  try {
    const listed: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(listed) ? listed.filter(isOurs) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
