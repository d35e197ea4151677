// Makes the script of a page from its TypeScript: bundled and minified, as a module that reports import.
import { buildSync } from "esbuild";

/** The text of the module. */
export function clientModule(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "ascii",
    legalComments: "none",
    write: false,
  });
  const script = outputFiles[0].text.trim();
  if (/<\/script|<!--/i.test(script)) throw new Error(`${entry}: its text would end the element that it stands in`);
  return `// Made by npm run generate from ${entry}.\n/** The script of the page. */\nexport const client =\n  ${JSON.stringify(script)};\n`;
}
