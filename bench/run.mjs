// Measures on this machine: plans of several sizes beside a bare JSON.parse, a register with many records, the site of many reports, and the pack beside one
// with an empty policy.
// npm run bench [-- size…]. Prints what bench/README.md holds.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fromSource } from "../scripts/from-source.mjs";
import { mixtures, planWriter } from "./generate-plan.mjs";
import { writeReports } from "./generate-reports.mjs";
import { inputsOf } from "./inputs.mjs";
import { measurePacks } from "./packs.mjs";

const runs = 5;
const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "onshore-bench-"));
try {
  const [{ model }] = cpus();
  console.log(`${cpus().length} × ${model}, ${gigabytes(totalmem())}, Node ${process.versions.node}\n`);
  await plans(sizes.length > 0 ? sizes : [100, 1_000, 10_000, 50_000]);
  await inputs();
  await grants(10_000);
  law(1_000, 10_000);
  fleets();
  await measurePacks(folder, runs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function plans(wanted) {
  row(["resources", "MB", "JSON.parse", "", "onshore check", "", "times", "deployment", "data map", "policies"]);
  row(Array(10).fill("---"));
  for (const size of wanted) {
    const file = join(folder, `plan-${size}.json`);
    await planWriter(mixtures.usual)(file, size);
    const parse = median(["-e", "JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'))", file]);
    const check = median(["dist/cli.js", "check", "--format", "json", file]);
    const stages = fromSource("bench/stages.ts").stagesOf(file);
    row([
      size.toLocaleString("en"),
      (statSync(file).size / 1e6).toFixed(1),
      ...[seconds(parse.ms), megabytes(parse.bytes), seconds(check.ms), megabytes(check.bytes)],
      (check.ms / parse.ms).toFixed(1),
      ...["deployment", "data map", "policies"].map((name) => seconds(stages[name])),
    ]);
  }
}

/** What is no plan, beside a bare JSON.parse, or beside the program alone. */
async function inputs() {
  console.log("\nOther inputs:\n");
  row(["input", "resources", "MB", "alone", "", "onshore check", "", "more"]);
  row(Array(8).fill("---"));
  for (const { input, size, megabytes: mb, beside, check } of await inputsOf(folder, median)) {
    const [alone, checked] = [beside, check].map(({ ms, bytes }) => [seconds(ms), megabytes(bytes)]);
    row([input, size.toLocaleString("en"), mb, ...alone, ...checked, seconds(check.ms - beside.ms)]);
  }
}

/** What grants cost of the data map, in a plan with many policies. */
async function grants(size) {
  const file = join(folder, "policies.json");
  await planWriter(mixtures.policies)(file, size);
  const { ms, documents } = fromSource("bench/stages.ts").grantsOf(file);
  console.log(
    `\nGrants of ${size.toLocaleString("en")} resources with ${documents} policy documents: ${seconds(ms)}\n`,
  );
}

/** What it takes to decide flows with a register, by how many records may carry each. */
function law(records, flows) {
  console.log(`${records.toLocaleString("en")} records, ${flows.toLocaleString("en")} flows:\n`);
  row(["mix", "records that may carry a flow", "allowed", "all", "times the first"]);
  row(Array(5).fill("---"));
  const all = fromSource("bench/law.ts").lawOf(records, flows, runs);
  for (const { mix, candidates, allowed, ms } of all)
    row([mix, candidates, allowed.toLocaleString("en"), seconds(ms), (ms / all[0].ms).toFixed(1)]);
}

/** The site of 2,000 reports, of as many stacks or of fewer. */
function fleets() {
  console.log("\n2,000 reports:\n");
  row(["stacks", "MB", "JSON.parse", "", "onshore fleet", "", "MB of the site"]);
  row(Array(7).fill("---"));
  const parseAll =
    "const f=require('fs'),d=process.argv[1]+'/';for(const n of f.readdirSync(d))JSON.parse(f.readFileSync(d+n))";
  for (const stacks of [100, 500, 2_000]) {
    const [reports, site] = [join(folder, `reports-${stacks}`), join(folder, `site-${stacks}`)];
    writeReports(reports, 2_000, stacks);
    const parse = median(["-e", parseAll, reports]);
    const fleet = median(["dist/cli.js", "fleet", reports, "--out", site]);
    const [parsed, made] = [parse, fleet].map(({ ms, bytes }) => [seconds(ms), megabytes(bytes)]);
    row([stacks.toLocaleString("en"), sizeOf(reports), ...parsed, ...made, sizeOf(site)]);
  }
}

function sizeOf(path) {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return Math.round(bytes / 1e6);
}

/** The median of several runs of a Node process. */
function median(args) {
  const peak = join(folder, "peak");
  const measured = Array.from({ length: runs }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--require", "./bench/peak-memory.cjs", ...args], {
      env: { ...process.env, PEAK_MEMORY: peak },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const ms = performance.now() - started;
    if (status > 1) throw new Error(String(stderr));
    return { ms, bytes: Number(readFileSync(peak, "utf8")) };
  });
  return measured.sort((one, other) => one.ms - other.ms)[Math.floor(runs / 2)];
}

function row(cells) {
  console.log(`| ${cells.join(" | ")} |`);
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

function gigabytes(bytes) {
  return `${Math.round(bytes / 2 ** 30)} GiB`;
}
