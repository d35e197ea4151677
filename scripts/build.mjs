// Makes what is published: the command and each policy pack as one file, so that they start fast and bring no dependencies along.
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { fromSource } from "./from-source.mjs";
import { publishedCatalog } from "./published-catalog.mjs";

const { resolve } = createRequire(import.meta.url);
const grammar = resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm");

/** In place of the module that loads every entry: the same exports, with each service as text. */
const catalogOnDemand = {
  name: "catalog on demand",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]catalog[\\/]aws[\\/]index\.ts$/ }, () => {
      const { services, holdsNoData } = fromSource("catalog/aws/index.ts");
      const { packed } = fromSource("catalog/on-demand.ts");
      const contents = [
        'import { onDemand } from "../on-demand";',
        `export const entries = onDemand(${JSON.stringify(packed(services))});`,
        `export const holdsNoData = new Map(${JSON.stringify([...holdsNoData])});`,
      ];
      return { contents: contents.join("\n"), resolveDir: "catalog/aws" };
    });
  },
};

/** The pack that is published as an executable too. */
const executable = { pack: "china-automotive", file: "onshore-policies" };

rmSync("dist", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    cli: "src/cli.ts",
    action: "src/action.ts",
    // Only who has a program to run loads what runs it.
    program: "src/program/process.ts",
    // For programs: enforcement at synth with the thread that parses for it, and what tests use.
    cdktf: "src/cdktf.ts",
    parsing: "src/commands/parsing.ts",
    testing: "src/testing.ts",
    ...Object.fromEntries(packs().map((pack) => [`packs/${pack}`, `packs/${pack}/index.ts`])),
  },
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  // Its ES module asks where it lies, which no part of a bundled file knows.
  alias: { "web-tree-sitter": resolve("web-tree-sitter") },
  // Names stay: they are what a stack trace in a report of a fault says.
  minifySyntax: true,
  minifyWhitespace: true,
  // Node shows the whole line that threw.
  lineLimit: 160,
  legalComments: "none",
  metafile: true,
  plugins: [catalogOnDemand],
  logLevel: "warning",
});
// The parser of HCL, which is loaded where something is to be parsed by it.
copyFileSync(resolve("web-tree-sitter/web-tree-sitter.wasm"), "dist/web-tree-sitter.wasm");
copyFileSync(grammar, "dist/tree-sitter-terraform.wasm");
// What starts programs in Python.
copyFileSync("src/program/start.py", "dist/start.py");
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licences([...Object.keys(metafile.inputs), grammar]));
// The folder of the action may stand in a repository whose package.json says that its files are ES modules; these never are.
writeFileSync("dist/package.json", '{ "type": "commonjs" }\n');
writeFileSync("catalog.json", `${JSON.stringify(publishedCatalog())}\n`);
const shebang = "#!/usr/bin/env node";
executableFile("dist/cli.js", `${shebang}\n${readFileSync("dist/cli.js", "utf8")}`);
// It stands in the folder of a program, whose package.json may say that the files there are ES modules; this one never is.
const asCommonJs = "import('node:module').then(({ createRequire }) => createRequire(process.argv[1])(process.argv[1]))";
const pack = readFileSync(`dist/packs/${executable.pack}.js`, "utf8");
executableFile(
  executable.file,
  `${shebang}\nif (typeof module === "undefined") ${asCommonJs};\nelse (function () {\n${pack}})();\n`,
);

function executableFile(file, text) {
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

function packs() {
  return readdirSync("packs", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The licences of everything that went into the files. */
function licences(inputs) {
  const folders = inputs.map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  const parts = [...new Set(folders.filter(Boolean))].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const texts = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8").trim());
    return [`${name} ${version} (${license})`, ...texts].join("\n\n");
  });
  return `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
