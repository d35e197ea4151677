import { posix } from "node:path";
import { isUnknown, type Value } from "../../model/value";
import type { Files } from "../../terraform/configuration";
import { evaluate, type Scope } from "../../terraform/evaluate";
import { inFolder } from "../../terraform/load";
import { templateText } from "../../terraform/parse-text";
import { failed, keyed, setOf } from "../../terraform/values";

/** Looks at what lies at a path, beside the configuration. */
type Look = (path: string, given: Value | undefined, files: Files) => Value | undefined;

/** A function of what lies beside the configuration; undefined for all others, and while its arguments are not known. */
export function fileFunction(name: string, args: readonly Value[], folder: string, files: Files): Value | undefined {
  const look = Object.hasOwn(looks, name) ? looks[name] : undefined;
  const [path, given] = args;
  if (!look || typeof path !== "string") return undefined;
  return posix.isAbsolute(path) ? failed("not-evaluated") : look(inFolder(folder, path), given, files);
}

const textAt = (path: string, files: Files) => files.read(path)?.toString("utf8");

/**
 * What is not there may still be made before Terraform runs.
 * https://developer.hashicorp.com/terraform/language/functions, checked 2026-11-22
 */
const looks: Readonly<Record<string, Look>> = {
  file: (path, _, files) => textAt(path, files) ?? failed("not-evaluated"),
  fileexists: (path, _, files) => files.read(path) !== undefined || failed("not-evaluated"),
  fileset: (path, pattern, files) => (typeof pattern === "string" ? filesIn(path, pattern, files) : undefined),
  templatefile: (path, given, files) => {
    const text = textAt(path, files);
    if (text === undefined) return failed("not-evaluated");
    if (given !== undefined && isUnknown(given)) return undefined;
    const names = new Map(keyed(given ?? null)?.map(([key, value]) => [String(key), value]));
    return evaluate(templateText(text), { ...nowhere, name: (one) => names.get(one) ?? failed() });
  },
};

const nowhere: Scope = { name: () => failed(), call: () => undefined };

/** Patterns of one folder: `*.json`. Those that lead into folders below are not followed. */
function filesIn(folder: string, pattern: string, files: Files): Value {
  if (!/^[\w.*? -]+$/.test(pattern) || pattern.includes("**")) return failed("not-evaluated");
  const source = pattern.replaceAll(".", "\\.").replaceAll("*", ".*").replaceAll("?", ".");
  const names = files.list(folder).filter((name) => new RegExp(`^${source}$`, "s").test(name));
  const found = names.filter((name) => files.read(inFolder(folder, name)) !== undefined);
  return found.length > 0 ? setOf(found) : failed("not-evaluated");
}
