// Makes the synthesized stacks of every example again, and those of the app in test/fixtures/synth/two-stacks: as CDKTF writes them.
//
//   node scripts/make-synth.mjs
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const fixtures = join(root, "test", "fixtures", "synth");

/** Lines of code are switched on, which CDKTF leaves out: each construct is asked for its stack trace. */
const hook = `const { Node } = require("constructs");
const { addMetadata } = Node.prototype;
Node.prototype.addMetadata = function (type, data, options) {
  return addMetadata.call(this, type, data, type === "stacktrace" ? { ...options, stackTrace: true } : options);
};
`;

for (const name of readdirSync(join(root, "examples")))
  if (name !== "pull-requests" && !name.includes("."))
    await synthesize(name, join(root, "examples", name, "cdktf", "main.ts"));
await synthesize("two-stacks", join(fixtures, "two-stacks", "main.ts"));

async function synthesize(name, entry) {
  const work = mkdtempSync(join(tmpdir(), "synth-"));
  try {
    const program = join(work, "main.cjs");
    const usual = { bundle: true, platform: "node", packages: "external", sourcemap: "inline", logLevel: "warning" };
    await build({ entryPoints: [entry], outfile: program, ...usual });
    const out = join(work, "cdktf.out");
    const hooked = name === "two-stacks" ? ["--require", join(work, "hook.cjs")] : [];
    writeFileSync(join(work, "hook.cjs"), hook);
    const env = { ...process.env, NODE_PATH: join(root, "node_modules"), CDKTF_OUTDIR: out };
    const { status, stderr } = spawnSync(process.execPath, ["--enable-source-maps", ...hooked, program], {
      cwd: work,
      env,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${name}\n${stderr}`);
    const made = join(fixtures, name, "out");
    rmSync(made, { recursive: true, force: true });
    cpSync(out, made, { recursive: true });
    for (const stack of readdirSync(join(made, "stacks"))) portable(join(made, "stacks", stack, "cdk.tf.json"), work);
    process.stdout.write(`${name}: made\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Without the folders of the machine on which it was made. */
function portable(file, work) {
  const text = readFileSync(file, "utf8").replaceAll(work, "/app").replaceAll(root, "/app/");
  writeFileSync(file, text.replaceAll(/\/[^"\s(]*\/node_modules\//g, "/app/node_modules/"));
}
