import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Member, type Packages, placeOf } from "./declared";

/** The packages of a program in Python, by the getters of their classes. `paths`: where its interpreter looks for packages. */
export function pythonPackages(paths: readonly string[]): Packages {
  const known = new Map<string, readonly string[]>();
  const namesIn = (folder: string) => {
    const names = known.get(folder) ?? listed(folder);
    known.set(folder, names);
    return names;
  };
  const read = (token: string, begins: RegExp, type: RegExp) => {
    const written = declaration(token, paths, namesIn);
    const from = written.search(begins);
    return from < 0 ? [] : members(body(written.slice(from)), type);
  };
  return {
    outputs: (type) => read(type, /^class \w+\(pulumi\.(?:Custom|Provider)Resource\)/m, /^pulumi\.Output\[(.*)\]$/),
    result: (token) => read(token, /^class Get\w+Result\b|^class \w+Result:/m, /^(.*)$/),
  };
}

/** Files are called as the token is, but for underscores: `bucketPolicy` is `bucket_policy.py`, `lambda` is `lambda_`. */
function declaration(token: string, paths: readonly string[], namesIn: (folder: string) => readonly string[]): string {
  const { name, path } = placeOf(token);
  const own = name.replaceAll("-", "_");
  const roots = paths.flatMap((one) => [join(one, `pulumi_${own}`), join(one, `pulumiverse_${own}`)]);
  let place = roots.find((one) => existsSync(one));
  for (const [at, step] of path.entries()) {
    const wanted = letters(at === path.length - 1 ? `${step}.py` : step);
    const found = place === undefined ? undefined : namesIn(place).find((one) => letters(one) === wanted);
    place = found === undefined ? undefined : join(place as string, found);
  }
  return place === undefined ? "" : readFileSync(place, "utf8");
}

function letters(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Up to the next class, which stands at the start of a line. */
function body(written: string): string {
  const end = written.indexOf("\nclass ");
  return end < 0 ? written : written.slice(0, end);
}

/** A getter says its name in the protocol where that is not its own. */
const getter = /^(?:\(name="(\w+)"\))?$[\s\S]*?^ +def (\w+)\(self\) -> (.+):$/m;

function members(written: string, type: RegExp): readonly Member[] {
  const [, ...getters] = written.split("@pulumi.getter");
  return getters.flatMap((one) => {
    const [, inProtocol, own = "", returns = ""] = getter.exec(one) ?? [];
    const holds = heldBy(type.exec(returns)?.[1]);
    return holds === undefined ? [] : [{ name: inProtocol ?? own, holds }];
  });
}

function heldBy(type: string | undefined): Member["holds"] | undefined {
  if (type === undefined || /\bOptional\[|\bNone\b/.test(type)) return undefined;
  if (/^(?:_builtins\.)?str$/.test(type)) return "texts";
  return /^Sequence\[(?:_builtins\.)?str\]$/.test(type) ? "lists" : "others";
}
