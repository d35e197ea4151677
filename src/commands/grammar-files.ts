import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { GrammarFiles } from "../terraform/grammar";

/** Beside the command, where it is installed; in the packages that it is built from, before. */
export function grammarFiles(): GrammarFiles {
  const { resolve } = createRequire(__filename);
  const at = (name: string, from: string) => {
    const beside = join(__dirname, name);
    return readFileSync(existsSync(beside) ? beside : resolve(from));
  };
  return {
    runtime: at("web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm"),
    grammar: at("tree-sitter-terraform.wasm", "@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm"),
  };
}
