// Makes preview.json (pulumi preview --json --show-sames) and state.json (pulumi stack export after pulumi up) beside the program of each
// example, with a real `pulumi` on the PATH and the stand-in of the AWS provider, which creates nothing. Of two of them also what the engine
// tells while it works, in test/fixtures/pulumi-events: preview.jsonl (the event log of a preview) and up.jsonl (pulumi up --json).
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fromSource } from "./from-source.mjs";

const { environmentIn, projectIn, standInProvider } = fromSource("test/support/real-pulumi.ts");
const { documentsOf, valueAt } = fromSource("src/readers/json-slices.ts");

const asked = process.argv.slice(2);
const examples = readdirSync("examples")
  .map((name) => join("examples", name))
  .filter(
    (folder) => existsSync(join(folder, "pulumi", "Pulumi.yaml")) && (asked.length === 0 || asked.includes(folder)),
  );
const withEvents = ["bucket-opened-abroad", "raw-tracks-to-frankfurt"];
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
      ...{ cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
      env: { ...environmentIn(home), PULUMI_DEBUG_COMMANDS: "true" },
    });
  const log = join(home, "preview.jsonl");
  pulumi("stack", "init", "dev");
  const preview = pulumi("preview", "--json", "--show-sames", "--event-log", log);
  const up = pulumi("up", "--yes", "--json");
  const state = pulumi("stack", "export");
  write(join(folder, "pulumi", "preview.json"), preview, home);
  write(join(folder, "pulumi", "state.json"), state, home);
  if (withEvents.includes(basename(folder))) {
    const into = join("test", "fixtures", "pulumi-events", basename(folder));
    mkdirSync(into, { recursive: true });
    writeLines(join(into, "preview.jsonl"), readFileSync(log, "utf8"), home);
    writeLines(join(into, "up.jsonl"), up, home);
  }
  console.log(folder);
}

function write(file, output, home) {
  const document = JSON.parse(steadied(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1), home));
  writeFileSync(file, `${JSON.stringify(document, steady, 1)}\n`);
}

/** One document a line, without what the engine says to those who mend it. */
function writeLines(file, output, home) {
  const bytes = Buffer.from(steadied(output, home));
  const documents = [...documentsOf(bytes)].map((slice) => valueAt(bytes, slice));
  const kept = documents.filter(({ diagnosticEvent }) => diagnosticEvent?.severity !== "debug");
  writeFileSync(file, kept.map((document) => `${JSON.stringify(document, steady)}\n`).join(""));
}

/** Without what is another each time: folders, hours, random parts and what is encrypted. */
function steadied(output, home) {
  return output.replaceAll(home, "/home").replaceAll(elsewhere, "node_modules");
}

function steady(key, value) {
  if (key === "timestamp" && typeof value === "number") return Date.parse("2026-11-22") / 1000;
  if (key === "timestamp" || key === "created" || key === "modified" || key === "time") return "2026-11-22T00:00:00Z";
  if (key === "durationSeconds") return 0;
  if (key === "magic" || key === "plaintext" || key === "ciphertext" || key === "salt" || key === "encryptionsalt")
    return "0";
  return value;
}
