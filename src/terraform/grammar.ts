import type { TreeCursor, Parser as TreeParser } from "web-tree-sitter";

/** The two WebAssembly files of the parser: tree-sitter, and its grammar of HCL. */
export interface GrammarFiles {
  readonly runtime: Uint8Array;
  readonly grammar: Uint8Array;
}

/** A node of a syntax tree, taken out of the parser's own memory, in which each look costs. */
export interface Node {
  readonly type: string;
  readonly isNamed: boolean;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Node[];
}

/** The tree of a text; `faultAt` is where it is not as the grammar wants it. */
export interface Parsed {
  readonly source: string;
  readonly root: Node;
  readonly faultAt?: number;
}

/** By number, as the parser has them: each look into its memory costs. */
type Types = readonly { readonly type: string; readonly isNamed: boolean }[];

let loaded: { readonly parser: TreeParser; readonly types: Types } | undefined;

/** Makes HCL readable. Nothing of it is loaded before an input needs it, since most are plans. */
export async function loadGrammar(files: () => GrammarFiles): Promise<void> {
  if (loaded) return;
  const { runtime, grammar: bytes } = files();
  const { Language, Parser } = await import("web-tree-sitter");
  await Parser.init({ wasmBinary: runtime });
  const grammar = await Language.load(bytes);
  const types = grammar.types.map((type, id) => ({ type, isNamed: grammar.nodeTypeIsNamed(id) }));
  loaded = { parser: new Parser().setLanguage(grammar), types };
}

let elsewhere: ((source: string) => Parsed) | undefined;

/** What parses as long as the grammar is not loaded here: loading takes a promise, for which a program that synthesizes cannot wait. */
export function parseElsewhere(by: (source: string) => Parsed): void {
  elsewhere = by;
}

/** The grammar has exponents only behind a fraction; of as many digits it makes the same tree, and what is there is read in the source. */
const exponents = /(?<![\w.])\d+[eE][+-]?\d+/g;

export function parse(source: string): Parsed {
  if (!loaded && elsewhere) return elsewhere(source);
  if (!loaded) throw new Error("loadGrammar has not been awaited");
  const { parser, types } = loaded;
  const tree = parser.parse(source.replace(exponents, (number) => "0".repeat(number.length)));
  if (!tree) throw new Error("the parser was stopped");
  const { hasError } = tree.rootNode;
  const cursor = tree.walk();
  const { root, faultAt } = copied(cursor, types, hasError);
  cursor.delete();
  tree.delete();
  return { source, root, ...(hasError && { faultAt: faultAt ?? source.length }) };
}

export function textOf({ source }: Pick<Parsed, "source">, { start, end }: Node): string {
  return source.slice(start, end);
}

export function named({ children }: Node): readonly Node[] {
  return children.filter(({ isNamed }) => isNamed);
}

/** What stands in a text without references is read from its letters. */
const leaf = "string_lit";

function copied(cursor: TreeCursor, types: Types, hasFault: boolean) {
  const root = nodeAt(cursor, types);
  const above: { children: Node[] }[] = [];
  let here = root;
  let faulty: Node | undefined;
  for (;;) {
    if (hasFault && (here.type === "ERROR" || cursor.nodeIsMissing)) faulty ??= here;
    if (here.type !== leaf && cursor.gotoFirstChild()) above.push(here);
    else
      while (above.length > 0 && !cursor.gotoNextSibling()) {
        cursor.gotoParent();
        above.pop();
      }
    const parent = above.at(-1);
    // Of a text that was cut off all is a fault: what was read last is nearest to it.
    if (!parent) return { root, faultAt: faulty && (faulty.children.at(-1) ?? faulty).start };
    here = nodeAt(cursor, types);
    parent.children.push(here);
  }
}

const fault = { type: "ERROR", isNamed: true };

function nodeAt(cursor: TreeCursor, types: Types) {
  const children: Node[] = [];
  const { type, isNamed } = types[cursor.nodeTypeId] ?? fault;
  return { type, isNamed, start: cursor.startIndex, end: cursor.endIndex, children };
}
