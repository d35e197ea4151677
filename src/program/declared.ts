import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What a type of resource, or a function, gives back, as the program's own packages declare it. */
export interface Declared {
  /** Plain texts that are always there. */
  readonly texts: readonly string[];
  /** Lists of texts that are always there. */
  readonly lists: readonly string[];
  /** What else is always there: numbers, switches, blocks. */
  readonly others: readonly string[];
}

const nothing: Declared = { texts: [], lists: [], others: [] };

/**
 * Reads declarations of the packages that a program uses: no schema of a provider is at hand where none is installed, and the
 * declarations are of the version that the program was written for.
 */
export class Declarations {
  readonly #known = new Map<string, Declared>();
  readonly #packages = new Map<string, string | undefined>();
  readonly #require: NodeJS.Require;

  constructor(pwd: string) {
    this.#require = createRequire(join(pwd, "package.json"));
  }

  /** Outputs of a resource type: `aws:s3/bucket:Bucket`. */
  outputs(type: string): Declared {
    return this.#of(type, /readonly (\w+)!?: pulumi\.Output<([^<>{}]*|[^;{}]*\[\])>;/g, /export declare class \w+/);
  }

  /** The result of a function: `aws:ec2/getVpc:getVpc`. */
  result(token: string): Declared {
    return this.#of(token, /readonly (\w+): ([^;{}]+);/g, /export interface \w+Result /);
  }

  #of(token: string, member: RegExp, begins: RegExp): Declared {
    const known = this.#known.get(token);
    if (known) return known;
    const written = this.#declaration(token);
    const from = written.search(begins);
    const declared = from < 0 ? nothing : sorted([...body(written.slice(from)).matchAll(member)]);
    this.#known.set(token, declared);
    return declared;
  }

  #declaration(token: string): string {
    const [name = "", path = "", own = ""] = token.split(":");
    const folder = this.#folder(name);
    const last = `${own.charAt(0).toLowerCase()}${own.slice(1)}`;
    const module = path.replace(/^index\/?/, "");
    const file = module.split("/").at(-1) === last ? module : [module, last].filter((one) => one !== "").join("/");
    for (const place of folder === undefined ? [] : ["", "bin"]) {
      const written = read(join(folder as string, place, `${file}.d.ts`));
      if (written !== undefined) return written;
    }
    return "";
  }

  #folder(name: string): string | undefined {
    if (!this.#packages.has(name)) this.#packages.set(name, this.#found(name));
    return this.#packages.get(name);
  }

  #found(name: string): string | undefined {
    for (const scope of ["@pulumi", "@pulumiverse"])
      try {
        return dirname(this.#require.resolve(`${scope}/${name}/package.json`));
      } catch {
        // of the other scope, or of a package of its own
      }
    return undefined;
  }
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

function sorted(members: readonly RegExpMatchArray[]): Declared {
  const named = members.map(([, name = "", type = ""]) => ({ name, type }));
  const of = (test: (type: string) => boolean) => named.filter(({ type }) => test(type)).map(({ name }) => name);
  const isText = (type: string) => type === "string";
  const isList = (type: string) => type === "string[]";
  const isOpen = (type: string) => type.includes("undefined");
  return {
    texts: of(isText),
    lists: of(isList),
    others: of((type) => !isText(type) && !isList(type) && !isOpen(type)),
  };
}
