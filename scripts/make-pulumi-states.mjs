// Makes preview.json (pulumi preview --json --show-sames) and state.json (pulumi stack export after pulumi up) beside the program of each
// example, with a real `pulumi` on the PATH and the stand-in of the AWS provider, which creates nothing.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromSource } from "./from-source.mjs";

const { environmentIn, projectIn, standInProvider } = fromSource("test/support/real-pulumi.ts");

const asked = process.argv.slice(2);
const examples = readdirSync("examples")
  .map((name) => join("examples", name))
  .filter(
    (folder) => existsSync(join(folder, "pulumi", "Pulumi.yaml")) && (asked.length === 0 || asked.includes(folder)),
  );
/** The packages of the program are linked from where this runs. */
const elsewhere = /(?:\.\.\/)+[\w./-]*?node_modules/g;
const work = mkdtempSync(join(tmpdir(), "pulumi-states-"));
const provider = standInProvider(join(work, "provider"));
for (const folder of examples) make(folder);
rmSync(work, { recursive: true });

function make(folder) {
  const home = mkdtempSync(join(work, "project-"));
  const cwd = projectIn(home, provider, (into) => {
    cpSync(join(folder, "pulumi"), into, { recursive: true });
    for (const old of ["preview.json", "state.json"]) rmSync(join(into, old), { force: true });
  });
  const pulumi = (...args) =>
    execFileSync("pulumi", [...args, "--non-interactive", "--color", "never"], {
      ...{ cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env: environmentIn(home) },
    });
  pulumi("stack", "init", "dev");
  write(folder, "preview.json", pulumi("preview", "--json", "--show-sames"), home);
  pulumi("up", "--yes", "--skip-preview");
  write(folder, "state.json", pulumi("stack", "export"), home);
  console.log(folder);
}

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
