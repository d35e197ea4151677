// The pack beside a pack of @pulumi/policy with one empty policy: start, and what each resource costs.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromSource } from "../scripts/from-source.mjs";

const { PolicyPack } = fromSource("test/support/policy-pack.ts");
const { bucket, important } = fromSource("test/support/live-resource.ts");
const resources = 2_000;

/** Prints a row for each way of shipping a pack. */
export async function measurePacks(folder, runs) {
  const empty = emptyPack(folder);
  const stack = Array.from({ length: resources }, (_, index) => bucket(`tracks-${index}`, important));
  console.log(`\n| pack | start | each resource in a preview | in an update | whole stack, each resource |`);
  console.log(`| --- | --- | --- | --- | --- |`);
  for (const [name, options] of [
    ["@pulumi/policy, one empty policy", { folder: empty }],
    ["folder", { as: "folder" }],
    ["executable", { as: "file" }],
  ]) {
    const all = [];
    for (let run = 0; run < runs; run++) all.push(await measure(options, stack));
    const middle = (part) => all.map((one) => one[part]).sort((one, other) => one - other)[Math.floor(runs / 2)];
    const cells = [
      `${(middle("start") / 1000).toFixed(2)} s`,
      ...["preview", "update", "wholeStack"].map((part) => `${(middle(part) / resources).toFixed(3)} ms`),
    ];
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}

async function measure(options, stack) {
  const start = await timed(async () => void (await PolicyPack.start({ ...options, env: onshoreYaml })).stop());
  const parts = { start };
  for (const [name, dryRun] of [
    ["preview", true],
    ["update", false],
  ]) {
    const pack = await PolicyPack.start({ ...options, env: onshoreYaml });
    await pack.configureStack({ dryRun });
    await pack.configure();
    parts[name] = await timed(async () => {
      for (const resource of stack) await pack.analyze(resource);
    });
    if (dryRun) parts.wholeStack = await timed(() => pack.analyzeStack(stack));
    pack.stop();
  }
  return parts;
}

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const onshoreYaml = { ONSHORE_CONFIG: "" };

function emptyPack(folder) {
  const pack = join(folder, "empty-pack");
  mkdirSync(pack);
  symlinkSync(join(process.cwd(), "node_modules"), join(pack, "node_modules"));
  writeFileSync(join(pack, "PulumiPolicy.yaml"), "runtime: nodejs\n");
  writeFileSync(join(pack, "package.json"), '{ "name": "empty-pack", "version": "1.0.0", "main": "index.js" }');
  writeFileSync(
    join(pack, "index.js"),
    `const { PolicyPack } = require("@pulumi/policy");
new PolicyPack("empty", { policies: [{ name: "empty", description: "empty", enforcementLevel: "mandatory", validateResource: () => {} }] });
`,
  );
  return pack;
}
