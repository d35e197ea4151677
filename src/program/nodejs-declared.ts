import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Member, type Packages, placeOf } from "./declared";

/** The packages of a program in TypeScript or JavaScript, by their declarations. */
export function nodejsPackages(pwd: string): Packages {
  const require = createRequire(join(pwd, "package.json"));
  const known = new Map<string, string | undefined>();
  const folderOf = (name: string) => {
    if (!known.has(name)) known.set(name, found(require, name));
    return known.get(name);
  };
  const read = (token: string, member: RegExp, begins: RegExp) => {
    const written = declaration(token, folderOf);
    const from = written.search(begins);
    return from < 0 ? [] : members([...body(written.slice(from)).matchAll(member)]);
  };
  return {
    outputs: (type) =>
      read(type, /readonly (\w+)!?: pulumi\.Output<([^<>{}]*|[^;{}]*\[\])>;/g, /export declare class \w+/),
    result: (token) => read(token, /readonly (\w+): ([^;{}]+);/g, /export interface \w+Result /),
  };
}

function found(require: NodeJS.Require, name: string): string | undefined {
  for (const scope of ["@pulumi", "@pulumiverse"])
    try {
      return dirname(require.resolve(`${scope}/${name}/package.json`));
    } catch {
      // of the other scope, or of a package of its own
    }
  return undefined;
}

function declaration(token: string, folderOf: (name: string) => string | undefined): string {
  const { name, path } = placeOf(token);
  const folder = folderOf(name);
  for (const place of folder === undefined ? [] : ["", "bin"]) {
    const written = read(`${join(folder as string, place, ...path)}.d.ts`);
    if (written !== undefined) return written;
  }
  return "";
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Up to the brace that closes the declaration, which stands at the start of a line. */
function body(written: string): string {
  const end = written.indexOf("\n}");
  return end < 0 ? written : written.slice(0, end);
}

function members(written: readonly RegExpMatchArray[]): readonly Member[] {
  return written.flatMap(([, name = "", type = ""]) => {
    const holds = heldBy(type);
    return holds === undefined ? [] : [{ name, holds }];
  });
}

function heldBy(type: string): Member["holds"] | undefined {
  if (type === "string") return "texts";
  if (type === "string[]") return "lists";
  return type.includes("undefined") ? undefined : "others";
}
