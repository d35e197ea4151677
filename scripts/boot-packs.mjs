// Starts each pack as the engine does, from a packed and installed package, and asks it for its name.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const { credentials } = require("@grpc/grpc-js");
const { AnalyzerClient } = require("@pulumi/pulumi/proto/analyzer_grpc_pb");
const { Empty } = require("google-protobuf/google/protobuf/empty_pb");

const work = mkdtempSync(join(tmpdir(), "onshore-boot-"));
try {
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", work], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const installed = join(work, "node_modules", "onshore");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(work, packed[0].filename), "-C", installed, "--strip-components", "1"]);
  // What npm would install beside it is here already.
  for (const name of readdirSync("node_modules")) {
    if (name !== ".bin" && name !== "onshore")
      symlinkSync(join(process.cwd(), "node_modules", name), join(work, "node_modules", name));
  }
  for (const pack of readdirSync(join(installed, "packs"))) {
    const folder = join(installed, "packs", pack);
    await boot(
      `packs/${pack}`,
      process.execPath,
      [require.resolve("@pulumi/pulumi/cmd/run-policy-pack"), "127.0.0.1:1", folder],
      folder,
    );
  }
  const alone = join(work, "alone");
  mkdirSync(alone);
  cpSync(join(installed, "onshore-policies"), join(alone, "onshore-policies"));
  writeFileSync(join(alone, "package.json"), '{ "type": "module" }');
  await boot("onshore-policies", join(alone, "onshore-policies"), ["127.0.0.1:1"], alone);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function boot(name, command, args, cwd) {
  const child = spawn(command, args, { cwd, env: { ...process.env, NODE_PATH: "" } });
  let stderr = "";
  child.stderr.on("data", (data) => (stderr += data));
  try {
    const port = await new Promise((resolve, reject) => {
      child.stdout.on("data", (data) => resolve(/^(\d+)\n/.exec(data.toString())?.[1]));
      child.on("exit", (code) => reject(new Error(`${name} ended with ${code}: ${stderr}`)));
    });
    if (!port) throw new Error(`${name} printed something else than its port first`);
    const client = new AnalyzerClient(`127.0.0.1:${port}`, credentials.createInsecure());
    const info = await new Promise((resolve, reject) =>
      client.getAnalyzerInfo(new Empty(), (error, answer) => (error ? reject(error) : resolve(answer))),
    );
    client.close();
    console.log(`${name}: ${info.getName()} with ${info.getPoliciesList().length} policies`);
  } finally {
    child.kill("SIGKILL");
  }
}
