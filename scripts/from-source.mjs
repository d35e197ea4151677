// Lets a script use the project's TypeScript as it stands in the sources, without a build.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** What a source file exports. */
export function fromSource(file) {
  const folder = mkdtempSync(join(process.cwd(), "node_modules", ".from-source-"));
  try {
    const outfile = join(folder, "module.cjs");
    buildSync({
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: "node",
      packages: "external",
      logLevel: "warning",
    });
    return createRequire(outfile)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
