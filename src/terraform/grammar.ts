import type { Node, Parser as TreeParser } from "web-tree-sitter";

export type { Node };

/** The two WebAssembly files of the parser: tree-sitter, and its grammar of HCL. */
export interface GrammarFiles {
  readonly runtime: Uint8Array;
  readonly grammar: Uint8Array;
}

let parser: TreeParser | undefined;

/** Makes HCL readable. Nothing of it is loaded before an input needs it, since most are plans. */
export async function loadGrammar(files: () => GrammarFiles): Promise<void> {
  if (parser) return;
  const { runtime, grammar } = files();
  const { Language, Parser } = await import("web-tree-sitter");
  await Parser.init({ wasmBinary: runtime });
  const language = await Language.load(grammar);
  parser = new Parser().setLanguage(language);
}

/** Reads the tree of a text of HCL, and sets it free: it lies outside of what the garbage collector sees. */
export function withTree<T>(text: string, read: (root: Node) => T): T {
  if (!parser) throw new Error("loadGrammar has not been awaited");
  const tree = parser.parse(text);
  if (!tree) throw new Error("the parser was stopped");
  try {
    return read(tree.rootNode);
  } finally {
    tree.delete();
  }
}
