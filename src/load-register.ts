import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { InputError, whyUnread } from "./input-error";
import { type ReadRecords, readRecords } from "./law/record-schema";
import { type LoadedApprovals, loadApprovals, type Signing } from "./load-approvals";
import type { Settings } from "./load-configuration";
import { type Run, sshKeygen } from "./signatures";
import { type Position, type YamlSource, yamlSource } from "./yaml-source";

/** The records of the register's folders: each file is one. */
export interface LoadedRegister extends ReadRecords, Partial<LoadedApprovals> {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Where a field of a record stands, by the record's id. */
  readonly placeOf: (id: string, path: readonly PropertyKey[]) => { readonly file: string } & Position;
}

/** The folder beside onshore.yaml that is read unless it names others. */
const usualFolder = "assessments";
const extensions = [".yaml", ".yml", ".json"];

/** What is malformed has its errors and does not count; the others do. Without an onshore.yaml there is no register. */
export function loadRegister(settings: Settings, signing: Signing = {}, run: Run = sshKeygen): LoadedRegister {
  const { file: configuration, folders: named, registers } = settings;
  const folders = configuration === undefined ? [] : foldersOf(configuration, named);
  const seen = new Set<string>();
  const found = folders.flatMap((folder) => filesIn(folder, seen));
  const files = found.filter((file) => extensions.includes(extname(file)));
  const sources = files.map(sourceOf);
  const { records, errors } = readRecords(
    sources.map(({ value }) => value),
    (position, path) => placeIn(sources, files, position, path),
    registers.assessments.map(({ id }) => id),
  );
  const positions = new Map(sources.map(({ value }, at) => [(value as { id?: string } | undefined)?.id, at]));
  const kept = records.map((record) => {
    const at = positions.get(record.id) as number;
    return { record, file: files[at] as string, bytes: sources[at]?.bytes as Buffer };
  });
  return {
    ...loadApprovals(settings, kept, new Set(found), signing, run),
    folders,
    files,
    records,
    errors: errors.map((error) => {
      const fault = sources[error.position]?.fault;
      return fault ? { ...error, says: fault.message, next: fault.next } : error;
    }),
    placeOf: (id, path) => placeIn(sources, files, positions.get(id) ?? 0, path),
  };
}

function foldersOf(configuration: string, named: readonly string[] | undefined): string[] {
  const beside = (folder: string) => join(dirname(configuration), folder);
  if (named === undefined) return [beside(usualFolder)].filter(existsSync);
  const folders = named.map(beside);
  const missing = named.find((_, at) => !existsSync(folders[at] as string));
  if (missing === undefined) return folders;
  throw new InputError(
    configuration,
    `register: there is no folder "${missing}"`,
    "name folders beside this file, or make the folder",
  );
}

/** Each file once, by whichever name it is reached first: links may lead to it again, or back. */
function filesIn(folder: string, seen: Set<string>): string[] {
  const paths = namesIn(folder).map((name) => join(folder, name));
  return paths.flatMap((path) => {
    const { real = path, isFolder } = behind(path);
    if (seen.has(real)) return [];
    seen.add(real);
    if (isFolder) return filesIn(path, seen);
    return [path];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .sort();
  } catch (error) {
    throw new InputError(folder, `the folder cannot be read: ${whyUnread(error)}`, "name a folder of records");
  }
}

/** What a name leads to; nothing, if it leads nowhere. */
function behind(path: string): { readonly real?: string; readonly isFolder: boolean } {
  try {
    const real = realpathSync(path);
    return { real, isFolder: statSync(real).isDirectory() };
  } catch {
    return { isFolder: false };
  }
}

interface Source extends YamlSource {
  readonly bytes?: Buffer;
  readonly fault?: NonNullable<YamlSource["fault"]> & { readonly next: string };
}

function sourceOf(file: string): Source {
  try {
    if (!statSync(file).isFile()) return unread("it is no file");
    const bytes = readFileSync(file);
    const { fault, ...source } = yamlSource(bytes);
    if (!fault) return { ...source, bytes };
    return { ...source, fault: { ...fault, message: `not YAML: ${fault.message}`, next: "correct the line" } };
  } catch (error) {
    return unread(whyUnread(error));
  }
}

function unread(why: string): Source {
  const position = { line: 1, column: 1 };
  const fault = { message: `it cannot be read: ${why}`, position, next: "make it readable, or move it" };
  return { value: undefined, fault, positionOf: () => position };
}

function placeIn(sources: readonly YamlSource[], files: readonly string[], at: number, path: readonly PropertyKey[]) {
  const source = sources[at];
  const position = source?.fault?.position ?? source?.positionOf(path) ?? { line: 1, column: 1 };
  return { file: files[at] ?? "", ...position };
}
