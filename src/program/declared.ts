/** What a type of resource, or a function, gives back, as the program's own packages declare it. */
export interface Declared {
  /** Plain texts that are always there. */
  readonly texts: readonly string[];
  /** Lists of texts that are always there. */
  readonly lists: readonly string[];
  /** What else is always there: numbers, switches, blocks. */
  readonly others: readonly string[];
}

/** A member that is always there, by its name in the protocol. */
export interface Member {
  readonly name: string;
  readonly holds: keyof Declared;
}

/** The packages that a program has installed, in its language. */
export interface Packages {
  /** Outputs of a resource type: `aws:s3/bucket:Bucket`. */
  readonly outputs: (type: string) => readonly Member[];
  /** The result of a function: `aws:ec2/getVpc:getVpc`. */
  readonly result: (token: string) => readonly Member[];
}

/**
 * Reads declarations of the packages that a program uses: no schema of a provider is at hand where none is installed, and the
 * declarations are of the version that the program was written for.
 */
export class Declarations {
  readonly #known = new Map<string, Declared>();

  constructor(readonly packages: Packages) {}

  outputs(type: string): Declared {
    return this.#of(type, this.packages.outputs);
  }

  result(token: string): Declared {
    return this.#of(token, this.packages.result);
  }

  #of(token: string, read: (token: string) => readonly Member[]): Declared {
    const known = this.#known.get(token);
    if (known) return known;
    const members = read(token);
    const of = (kind: keyof Declared) => members.filter(({ holds }) => holds === kind).map(({ name }) => name);
    const declared = { texts: of("texts"), lists: of("lists"), others: of("others") };
    this.#known.set(token, declared);
    return declared;
  }
}

/** Where a token is declared: its package, and the way to its file there, in the names of the schema. */
export function placeOf(token: string): { readonly name: string; readonly path: readonly string[] } {
  const [name = "", module = "", own = ""] = token.split(":");
  const last = `${own.charAt(0).toLowerCase()}${own.slice(1)}`;
  const folders = module.split("/").filter((one, at) => one !== "" && !(at === 0 && one === "index"));
  return { name, path: folders.at(-1) === last ? folders : [...folders, last] };
}
