import { posix } from "node:path";
import { InputError } from "../input-error";
import { text } from "../language";
import { JsonFault, positionAt } from "../readers/json-slices";
import { utf8 } from "../readers/utf8";
import { type Configuration, configurationOf, type Files, type SourceFile } from "./configuration";
import { parseHcl } from "./parse-hcl";
import { parseJson } from "./parse-json";
import type { Expression } from "./syntax";

/** The configuration that lies in a folder; undefined where no file of Terraform does. */
export function loadFolder(folder: string, files: Files): Configuration | undefined {
  const names = files.list(folder).filter(isSource);
  const sources = [...names].sort().flatMap((name): SourceFile[] => {
    const file = inFolder(folder, name);
    const bytes = files.read(file);
    return bytes ? [sourceFile(file, bytes)] : [];
  });
  return sources.length === 0 ? undefined : configurationOf(folder, sources);
}

/** Terraform reads no hidden files. Of `main.tf` and `main.tofu` each tool takes another: which one runs nobody says, so both are read. */
function isSource(name: string): boolean {
  return /^[^.].*\.(tf|tofu)(\.json)?$/.test(name);
}

/** One file, of either form: JSON, unless its name is that of HCL. */
export function sourceFile(file: string, raw: Buffer): SourceFile {
  const bytes = utf8(file, raw);
  if (/\.(tf|tofu|tfvars)(\.gz)?$/.test(file))
    return { file, blocks: parseHcl(file, bytes.toString("utf8").replaceAll("\r\n", "\n")) };
  try {
    return { file, blocks: parseJson(bytes) };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new InputError(
      file,
      text({ en: "not valid JSON: {says}", zh: "不是有效的 JSON：{says}" }, { says: error.says }),
      text({ en: "make the file again", zh: "请重新生成该文件" }),
      positionAt(bytes, error.offset),
    );
  }
}

/** Values of the variables that lie beside a configuration, in the order in which Terraform takes them. */
export function variablesBeside(folder: string, files: Files): ReadonlyMap<string, Expression> {
  const names = files.list(folder);
  const automatic = names.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name)).sort();
  const usual = ["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name));
  return new Map([...usual, ...automatic].flatMap((name) => [...variablesIn(inFolder(folder, name), files)]));
}

function variablesIn(file: string, files: Files): [string, Expression][] {
  const bytes = files.read(file);
  if (!bytes) return [];
  if (!file.endsWith(".json")) return sourceFile(file, bytes).blocks.flatMap(({ body }) => [...body]);
  const values: unknown = JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  if (typeof values !== "object" || values === null) return [];
  return Object.entries(values).map(([name, value]) => [name, { kind: "json", value }]);
}

/** A path below a folder, with `.` and `..` taken out. */
export function inFolder(folder: string, path: string): string {
  return posix.isAbsolute(path) ? posix.normalize(path) : posix.join(folder, path);
}
