import type { Block, Body, Expression, Position } from "./syntax";

/** What lies on the disk, as the configuration names it; undefined where nothing does. */
export interface Files {
  readonly read: (path: string) => Buffer | undefined;
  readonly list: (folder: string) => readonly string[];
}

/** A file with its blocks. */
export interface SourceFile {
  readonly file: string;
  readonly blocks: readonly Block[];
}

/** A block that declares something, with the file in which it stands. */
export interface Declaration {
  readonly body: Body;
  readonly file: string;
  readonly at?: Position;
}

export interface ResourceDeclaration extends Declaration {
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
}

/** A module as it is written, all of its files together. */
export interface Configuration {
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Declaration>;
  readonly locals: ReadonlyMap<string, Expression>;
  readonly outputs: ReadonlyMap<string, Declaration>;
  /** By address, `data.` before those that are only looked up. */
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  readonly calls: ReadonlyMap<string, Declaration>;
  /** By `aws` or `aws.munich`. */
  readonly providers: ReadonlyMap<string, Declaration>;
  readonly settings: readonly Body[];
  readonly moved: readonly Body[];
}

/** The files of a folder as one configuration; those that override come last, and argument by argument. */
export function configurationOf(folder: string, files: readonly SourceFile[]): Configuration {
  const made = {
    variables: new Map<string, Declaration>(),
    locals: new Map<string, Expression>(),
    outputs: new Map<string, Declaration>(),
    resources: new Map<string, ResourceDeclaration>(),
    calls: new Map<string, Declaration>(),
    providers: new Map<string, Declaration>(),
    settings: [] as Body[],
    moved: [] as Body[],
  };
  const usual = files.filter(({ file }) => !isOverride(file));
  for (const { file, blocks } of [...usual, ...files.filter(({ file }) => isOverride(file))])
    for (const block of blocks) {
      const { type, labels, body, at } = block;
      const declaration = { body, file, ...(at && { at }) };
      const [first = "", second = ""] = labels;
      if (type === "variable") put(made.variables, first, declaration);
      if (type === "output") put(made.outputs, first, declaration);
      if (type === "module") put(made.calls, first, declaration);
      if (type === "provider") put(made.providers, providerKey(first, body), declaration);
      if (type === "locals") for (const [name, value] of body) made.locals.set(name, value);
      if (type === "terraform") made.settings.push(body);
      if (type === "moved") made.moved.push(body);
      if (type === "resource" || type === "data") {
        const mode = type === "data" ? "data" : "managed";
        const address = `${mode === "data" ? "data." : ""}${first}.${second}`;
        put(made.resources, address, { ...declaration, mode, type: first, name: second });
      }
    }
  return { folder, ...made };
}

function put<T extends Declaration>(into: Map<string, T>, name: string, declaration: T): void {
  const before = into.get(name);
  if (!before) into.set(name, declaration);
  else into.set(name, { ...before, body: new Map([...before.body, ...declaration.body]) });
}

function isOverride(file: string): boolean {
  return /(^|[/\\_])override\.(tf|tofu)(\.json)?$/.test(file);
}

function providerKey(name: string, body: Body): string {
  const alias = body.get("alias");
  const word = alias?.kind === "literal" || alias?.kind === "json" ? alias.value : undefined;
  return typeof word === "string" ? `${name}.${word}` : name;
}
