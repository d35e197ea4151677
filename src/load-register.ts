import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { InputError, whyUnread } from "./input-error";
import { type Text, text } from "./language";
import { type ReadRecords, type Recorded, readRecords } from "./law/record-schema";
import { type LoadedApprovals, loadApprovals, type Signing } from "./load-approvals";
import type { Settings } from "./load-configuration";
import { recorded } from "./registers/records";
import { type Run, sshKeygen } from "./signatures";
import { notYaml, type Position, type YamlSource, yamlSource, yamlSources } from "./yaml-source";

/** The records of the register's folders. A file is a record or several: a list, a list under `records`, or several documents. */
export interface LoadedRegister extends ReadRecords, Partial<LoadedApprovals> {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** The entries of onshore.yaml, as records. */
  readonly entries?: readonly Recorded[];
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
  const written = files.flatMap(writtenIn);
  const { records, errors } = readRecords(
    written.map(({ value }) => value),
    (position, path) => placeIn(written[position], path),
    registers.assessments.map(({ id }) => id),
  );
  const byId = new Map(written.map((one) => [(one.value as { id?: string } | undefined)?.id, one]));
  const kept = records.map((record) => {
    const { file, bytes } = byId.get(record.id) as Written;
    return { record, file, bytes: bytes as Buffer };
  });
  return {
    ...loadApprovals(settings, kept, new Set(found), signing, run),
    folders,
    files,
    records,
    entries: registers.assessments.map(recorded),
    errors: errors.map((error) => {
      const fault = written[error.position]?.source.fault;
      return fault ? { ...error, says: fault.says, next: fault.next } : error;
    }),
    placeOf: (id, path) => {
      const entry = registers.assessments.findIndex((one) => one.id === id);
      return placeIn(byId.get(id) ?? (entry < 0 ? undefined : entryIn(configuration, entry)), path);
    },
  };
}

/** An entry of onshore.yaml. */
function entryIn(file = "", entry: number): Written {
  const { value: _, fault: __, ...source } = yamlSource(readFileSync(file));
  return { file, source: { ...source, value: undefined }, at: ["assessments", entry], value: undefined };
}

function foldersOf(configuration: string, named: readonly string[] | undefined): string[] {
  const beside = (folder: string) => join(dirname(configuration), folder);
  if (named === undefined) return [beside(usualFolder)].filter(existsSync);
  const folders = named.map(beside);
  const missing = named.find((_, at) => !existsSync(folders[at] as string));
  if (missing === undefined) return folders;
  throw new InputError(
    configuration,
    text({ en: 'register: there is no folder "{missing}"', zh: "register：没有文件夹“{missing}”" }, { missing }),
    text({ en: "name folders beside this file, or make the folder", zh: "请指明该文件旁的文件夹，或者新建该文件夹" }),
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
    throw new InputError(
      folder,
      text({ en: "the folder cannot be read: {why}", zh: "无法读取文件夹：{why}" }, { why: whyUnread(error) }),
      text({ en: "name a folder of records", zh: "请指明存放记录的文件夹" }),
    );
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

/** What is written as a record: all of a document, or an entry of a list in it. */
interface Written {
  readonly file: string;
  /** The whole file, which a signature is of. */
  readonly bytes?: Buffer;
  readonly source: Omit<YamlSource, "fault"> & {
    readonly fault?: NonNullable<YamlSource["fault"]> & { readonly next: Text };
  };
  /** Where it stands in its document. */
  readonly at: readonly PropertyKey[];
  readonly value: unknown;
}

function writtenIn(file: string): Written[] {
  try {
    if (!statSync(file).isFile()) return [unread(file, text({ en: "it is no file", zh: "这不是文件" }))];
    const bytes = readFileSync(file);
    return yamlSources(bytes).flatMap(({ fault, ...source }) => {
      const its = fault ? { ...source, fault: { ...fault, ...notYaml(fault) } } : source;
      return entriesOf(source.value).map(({ at, value }) => ({ file, bytes, source: its, at, value }));
    });
  } catch (error) {
    return [unread(file, whyUnread(error))];
  }
}

/** What names a mechanism is a record, whatever else it has. */
function entriesOf(value: unknown): Pick<Written, "at" | "value">[] {
  if (Array.isArray(value)) return value.map((one, at) => ({ at: [at], value: one }));
  const { records, mechanism } = (value ?? {}) as { readonly records?: unknown; readonly mechanism?: unknown };
  if (!Array.isArray(records) || mechanism !== undefined) return [{ at: [], value }];
  return records.map((one, at) => ({ at: ["records", at], value: one }));
}

function unread(file: string, why: Text): Written {
  const position = { line: 1, column: 1 };
  const says = text({ en: "it cannot be read: {why}", zh: "无法读取：{why}" }, { why });
  const next = text({ en: "make it readable, or move it", zh: "请使其可读，或者移走" });
  const fault = { says, position, next };
  return { file, source: { value: undefined, fault, positionOf: () => position }, at: [], value: undefined };
}

function placeIn(written: Written | undefined, path: readonly PropertyKey[]) {
  if (!written) return { file: "", line: 1, column: 1 };
  const { file, source, at } = written;
  return { file, ...source.positionOf([...at, ...path]) };
}
