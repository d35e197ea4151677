// Makes preview.json (pulumi preview --json --show-sames) and state.json (pulumi stack export after pulumi up) beside the program of each
// example, with a real `pulumi` on the PATH and the stand-in of the AWS provider, which creates nothing.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { parse, stringify } from "yaml";

const asked = process.argv.slice(2);
const examples = readdirSync("examples")
  .map((name) => join("examples", name))
  .filter(
    (folder) => existsSync(join(folder, "pulumi", "Pulumi.yaml")) && (asked.length === 0 || asked.includes(folder)),
  );
const work = mkdtempSync(join(tmpdir(), "pulumi-states-"));
const plugins = join(work, "provider");
mkdirSync(plugins);
const provider = join(plugins, "pulumi-resource-aws");
buildSync({
  entryPoints: ["test/fixtures/stand-in-provider.ts"],
  outfile: provider,
  bundle: true,
  platform: "node",
  banner: { js: "#!/usr/bin/env node" },
});
chmodSync(provider, 0o755);

function make(folder) {
  const home = mkdtempSync(join(work, "project-"));
  const program = join(home, "program");
  cpSync(join(folder, "pulumi"), program, { recursive: true });
  for (const old of ["preview.json", "state.json"]) rmSync(join(program, old), { force: true });
  const settings = join(program, "Pulumi.yaml");
  const own = { plugins: { providers: [{ name: "aws", path: plugins, version: "7.48.0" }] } };
  writeFileSync(settings, stringify({ ...parse(readFileSync(settings, "utf8")), ...own }));
  symlinkSync(resolve("node_modules"), join(program, "node_modules"));
  mkdirSync(join(home, "state"));
  const pulumi = (...args) =>
    execFileSync("pulumi", [...args, "--non-interactive", "--color", "never"], {
      cwd: program,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS_|ONSHORE_|PULUMI_)/.test(name))),
        PULUMI_BACKEND_URL: `file://${join(home, "state")}`,
        PULUMI_CONFIG_PASSPHRASE: "passphrase",
        PULUMI_HOME: join(home, "home"),
        PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        PULUMI_SKIP_UPDATE_CHECK: "true",
        PULUMI_NODEJS_TRANSPILE_ONLY: "true",
      },
    });
  pulumi("stack", "init", "dev");
  write(folder, "preview.json", pulumi("preview", "--json", "--show-sames"), home);
  pulumi("up", "--yes", "--skip-preview");
  write(folder, "state.json", pulumi("stack", "export"), home);
  console.log(folder);
}

/** The packages of the program are linked from where this runs. */
const elsewhere = /(?:\.\.\/)+[\w./-]*?node_modules/g;

/** Without what is another each time: hours, folders, random parts and what is encrypted. */
function write(folder, name, output, home) {
  const document = JSON.parse(
    output
      .slice(output.indexOf("{"), output.lastIndexOf("}") + 1)
      .replaceAll(home, "/home")
      .replaceAll(elsewhere, "node_modules"),
  );
  const steady = (key, value) => {
    if (key === "timestamp" || key === "created" || key === "modified" || key === "time") return "2026-11-22T00:00:00Z";
    if (key === "magic" || key === "plaintext" || key === "ciphertext" || key === "salt" || key === "encryptionsalt")
      return "0";
    return value;
  };
  writeFileSync(join(folder, "pulumi", name), `${JSON.stringify(document, steady, 1)}\n`);
}

for (const folder of examples) make(folder);
rmSync(work, { recursive: true });
