import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { InputError } from "./input-error";
import { type ReadRecords, readRecords } from "./law/record-schema";
import type { Settings } from "./load-configuration";
import { type Position, type YamlSource, yamlSource } from "./yaml-source";

/** The records of the register's folders: each file is one. */
export interface LoadedRegister extends ReadRecords {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Where a field of a record stands, by the record's id. */
  readonly placeOf: (id: string, path: readonly PropertyKey[]) => { readonly file: string } & Position;
}

/** The folder beside onshore.yaml that is read unless it names others. */
const usualFolder = "assessments";
const extensions = [".yaml", ".yml", ".json"];

/** What is malformed has its errors and does not count; the others do. Without an onshore.yaml there is no register. */
export function loadRegister({ file: configuration, folders: named, registers }: Settings): LoadedRegister {
  const folders = configuration === undefined ? [] : foldersOf(configuration, named);
  const files = folders.flatMap(filesIn);
  const sources = files.map((file) => yamlSource(textOf(file)));
  const { records, errors } = readRecords(
    sources.map(({ value }) => value),
    (position, path) => placeIn(sources, files, position, path),
    registers.assessments.map(({ id }) => id),
  );
  const positions = new Map(sources.map(({ value }, at) => [(value as { id?: string } | undefined)?.id, at]));
  return {
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

/** A record that does not count, in one line. */
export function errorLine({ file, line, column, says, next }: ReadRecords["errors"][number]): string {
  return `${file}:${line}:${column}: ${says}, so that the record does not count. Next: ${next}.`;
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
      .filter((name) => extensions.includes(extname(name)) && !/(^|[\\/])\./.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    throw new InputError(folder, `the folder cannot be read: ${(error as Error).message}`, "name a folder of records");
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
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
