// Makes the one-file policy pack of what tsc built, and marks what is run directly as executable.
import { chmodSync, cpSync } from "node:fs";
import { build } from "esbuild";

await build({
  entryPoints: ["dist/packs/china-automotive/index.js"],
  outfile: "onshore-policies",
  bundle: true,
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "eof",
  banner: { js: "#!/usr/bin/env node" },
  logLevel: "warning",
});
chmodSync("onshore-policies", 0o755);
chmodSync("dist/src/cli.js", 0o755);
cpSync("catalog/aws/pulumi-types.json", "dist/catalog/aws/pulumi-types.json");
