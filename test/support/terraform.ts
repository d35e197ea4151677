import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import * as catalog from "../../catalog/aws";
import { cloudOf } from "../../src/model/cloud";
import type { Deployment } from "../../src/model/deployment";
import { deploymentOf } from "../../src/readers/terraform-configuration";
import { open } from "../../src/readers/terraform-configuration/open";
import { configurationOf, type Files } from "../../src/terraform/configuration";
import { loadGrammar } from "../../src/terraform/grammar";
import { loadFolder, sourceFile } from "../../src/terraform/load";

/** Loads the parser of HCL from the packages that are installed. */
export function grammar(): Promise<void> {
  const { resolve } = createRequire(__filename);
  return loadGrammar(() => ({
    runtime: readFileSync(resolve("web-tree-sitter/web-tree-sitter.wasm")),
    grammar: readFileSync(resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm")),
  }));
}

export const disk: Files = {
  read: (path) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

/** Files that a test makes up, by path. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return {
    read: (path) => (texts[path] === undefined ? undefined : Buffer.from(texts[path])),
    list: (folder) =>
      Object.keys(texts).flatMap((path) => {
        const rest = folder === "." ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : "/";
        return rest.includes("/") ? [] : [rest];
      }),
  };
}

export const cloud = cloudOf(catalog.entries);

/** The deployment that the Terraform files of a folder describe. */
export function folderDeployment(folder: string, files: Files = disk): Deployment {
  const configuration = loadFolder(folder, files) ?? configurationOf(folder, []);
  return deploymentOf({ file: folder, format: "terraform-configuration" }, open(configuration, { files, cloud }));
}

/** The deployment that one file describes. */
export function fileDeployment(file: string, text: string | Buffer): Deployment {
  const configuration = configurationOf(".", [sourceFile(file, Buffer.from(text))]);
  const files = filesOf({});
  return deploymentOf({ file, format: "terraform-configuration" }, open(configuration, { files, cloud }));
}
