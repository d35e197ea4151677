import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { InputError, whyUnread } from "./input-error";
import { type ReadRecords, readRecords } from "./law/record-schema";
import { type LoadedApprovals, loadApprovals, type Signing } from "./load-approvals";
import type { Settings } from "./load-configuration";
import { type Run, sshKeygen } from "./signatures";
import { type Position, type YamlSource, yamlSources } from "./yaml-source";

/** The records of the register's folders. A file is a record or several: a list, a list under `records`, or several documents. */
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
    errors: errors.map((error) => {
      const fault = written[error.position]?.source.fault;
      return fault ? { ...error, says: fault.message, next: fault.next ?? "correct the line" } : error;
    }),
    placeOf: (id, path) => placeIn(byId.get(id), path),
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

/** What is written as a record: all of a document, or an entry of a list in it. */
interface Written {
  readonly file: string;
  /** The whole file, which a signature is of. */
  readonly bytes?: Buffer;
  readonly source: Omit<YamlSource, "fault"> & {
    readonly fault?: NonNullable<YamlSource["fault"]> & { next?: string };
  };
  /** Where it stands in its document. */
  readonly at: readonly PropertyKey[];
  readonly value: unknown;
}

function writtenIn(file: string): Written[] {
  try {
    if (!statSync(file).isFile()) return [unread(file, "it is no file")];
    const bytes = readFileSync(file);
    return yamlSources(bytes).flatMap(({ fault, ...source }) => {
      const its = fault ? { ...source, fault: { ...fault, message: `not YAML: ${fault.message}` } } : source;
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

function unread(file: string, why: string): Written {
  const position = { line: 1, column: 1 };
  const fault = { message: `it cannot be read: ${why}`, position, next: "make it readable, or move it" };
  return { file, source: { value: undefined, fault, positionOf: () => position }, at: [], value: undefined };
}

function placeIn(written: Written | undefined, path: readonly PropertyKey[]) {
  if (!written) return { file: "", line: 1, column: 1 };
  const { file, source, at } = written;
  return { file, ...source.positionOf([...at, ...path]) };
}
