import { InputError } from "../input-error";
import { text } from "../language";
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

type Making = { -readonly [K in keyof Omit<Configuration, "folder">]: Writable<Configuration[K]> };
type Writable<T> = T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : T extends readonly (infer V)[] ? V[] : T;

/** The files of a folder as one configuration; those that override come last, and argument by argument. */
export function configurationOf(folder: string, files: readonly SourceFile[]): Configuration {
  const made: Making = {
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    resources: new Map(),
    calls: new Map(),
    providers: new Map(),
    settings: [],
    moved: [],
  };
  const usual = files.filter(({ file }) => !isOverride(file));
  for (const { file, blocks } of [...usual, ...files.filter(({ file }) => isOverride(file))])
    for (const block of blocks)
      if (Object.hasOwn(adding, block.type))
        adding[block.type]?.(made, block, { body: block.body, file, ...(block.at && { at: block.at }) });
  return { folder, ...made };
}

type Add = (to: Making, block: Block, declaration: Declaration) => void;

/** What a block of each kind adds. */
const adding: Readonly<Record<string, Add>> = {
  variable: (to, { labels: [name = ""] }, one) => put(to.variables, name, one),
  output: (to, { labels: [name = ""] }, one) => put(to.outputs, name, one),
  module: (to, { labels: [name = ""] }, one) => put(to.calls, name, one),
  provider: (to, { labels: [name = ""], body }, one) => put(to.providers, providerKey(name, body), one),
  locals: (to, { body }, one) => {
    for (const [name, value] of body) {
      if (to.locals.has(name) && !isOverride(one.file)) throw secondOf(`local.${name}`, one);
      to.locals.set(name, value);
    }
  },
  terraform: (to, { body }) => to.settings.push(body),
  moved: (to, { body }) => to.moved.push(body),
  resource: (to, { labels: [type = "", name = ""] }, one) =>
    put(to.resources, `${type}.${name}`, { ...one, mode: "managed", type, name }),
  data: (to, { labels: [type = "", name = ""] }, one) =>
    put(to.resources, `data.${type}.${name}`, { ...one, mode: "data", type, name }),
};

function put<T extends Declaration>(into: Map<string, T>, name: string, declaration: T): void {
  const before = into.get(name);
  if (!before) into.set(name, declaration);
  else if (!isOverride(declaration.file)) throw secondOf(name, declaration);
  else into.set(name, { ...before, body: new Map([...before.body, ...declaration.body]) });
}

/** Neither tool takes two of one name, but of `main.tf` and `main.tofu` each takes another: taking one would hide the other. */
function secondOf(name: string, { file, at }: Declaration): InputError {
  return new InputError(
    file,
    text({ en: "{name} is declared a second time in this folder", zh: "{name} 在此目录中重复声明" }, { name }),
    text({
      en: "keep one of the two; of a .tf and a .tofu file that take each other's place, check the one that is applied",
      zh: "请只保留其中一个；.tf 与 .tofu 文件互相替代时，请只检查实际使用的那一个",
    }),
    at,
  );
}

function isOverride(file: string): boolean {
  return /(^|[/\\_])override\.(tf|tofu)(\.json)?$/.test(file);
}

function providerKey(name: string, body: Body): string {
  const alias = body.get("alias");
  const word = alias?.kind === "literal" || alias?.kind === "json" ? alias.value : undefined;
  return typeof word === "string" ? `${name}.${word}` : name;
}
