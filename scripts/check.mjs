// Everything that is checked besides the tests, in the order in which a fault is found soonest. The same here and in CI.
import { spawnSync } from "node:child_process";

const steps = [
  ["format and lint", "npx", ["biome", "check", "--error-on-warnings"]],
  ["types", "npx", ["tsc", "-p", "tsconfig.json"]],
  ["types of what runs in a browser", "npx", ["tsc", "-p", "tsconfig.browser.json"]],
  ["types of the examples", "npx", ["tsc", "--noEmit", "-p", "examples/tsconfig.json"]],
  ["layers", "npx", ["depcruise", "--config", ".dependency-cruiser.cjs", "catalog", "packs", "policies", "src"]],
  ["unused code", "npx", ["knip"]],
  ["build", "npm", ["run", "--silent", "build"]],
  ["generated pages", "node", ["scripts/generate.mjs", "--check"]],
  ["boot of the packs", "node", ["scripts/boot-packs.mjs"]],
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    process.stdout.write(`✗ ${name} (${seconds} s)\n${stdout}${stderr}`);
    process.exit(1);
  }
  process.stdout.write(`✓ ${name} (${seconds} s)\n`);
}
