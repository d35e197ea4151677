import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { InputError } from "./input-error";
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
  const found = folders.flatMap(filesIn);
  const files = found.filter((file) => extensions.includes(extname(file)));
  const bytes = files.map(bytesOf);
  const sources = bytes.map((one) => yamlSource(one.toString("utf8")));
  const { records, errors } = readRecords(
    sources.map(({ value }) => value),
    (position, path) => placeIn(sources, files, position, path),
    registers.assessments.map(({ id }) => id),
  );
  const positions = new Map(sources.map(({ value }, at) => [(value as { id?: string } | undefined)?.id, at]));
  const kept = records.map((record) => {
    const at = positions.get(record.id) as number;
    return { record, file: files[at] as string, bytes: bytes[at] as Buffer };
  });
  return {
    ...loadApprovals(settings, kept, new Set(found), signing, run),
    folders,
    files,
    records,
    errors: errors.map((error) => {
      const fault = sources[error.position]?.fault;
      return fault ? { ...error, says: `not YAML: ${fault.message}`, next: "correct the line" } : error;
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

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => !/(^|[\\/])\./.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    throw new InputError(folder, `the folder cannot be read: ${(error as Error).message}`, "name a folder of records");
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(
      file,
      `the record cannot be read: ${(error as Error).message}`,
      "make it readable, or move it",
    );
  }
}

function placeIn(sources: readonly YamlSource[], files: readonly string[], at: number, path: readonly PropertyKey[]) {
  const source = sources[at];
  const position = source?.fault?.position ?? source?.positionOf(path) ?? { line: 1, column: 1 };
  return { file: files[at] ?? "", ...position };
}
