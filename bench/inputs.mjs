// The inputs other than plans: a state, what CDKTF synthesizes, and a Pulumi program, each made of what a plan of the same size says.
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mixtures, planWriter } from "./generate-plan.mjs";

/**
 * Rows of input, resources, MB, what is measured beside it, and both measures: for a file `JSON.parse` of the same, for a program
 * the same program before an engine that takes nothing down.
 */
export async function inputsOf(folder, median) {
  return [await stateOf(folder, median, 20_000), await synthOf(folder, median, 5_000), programOf(folder, median, 500)];
}

async function changesOf(folder, size) {
  const file = join(folder, `changes-${size}.json`);
  await planWriter(mixtures.usual)(file, size);
  return JSON.parse(readFileSync(file, "utf8")).resource_changes.filter(({ mode }) => mode === "managed");
}

async function stateOf(folder, median, size) {
  const changes = await changesOf(folder, size);
  const resources = changes.map(({ module_address: module, mode, type, name, index, provider_name, change }) => ({
    ...{ module, mode, type, name, provider: `provider["${provider_name}"]` },
    instances: [{ index_key: index, schema_version: 0, attributes: change.after }],
  }));
  const file = join(folder, "terraform.tfstate");
  writeFileSync(file, JSON.stringify({ version: 4, terraform_version: "1.9.8", serial: 1, lineage: "0", resources }));
  return { input: "Terraform state", size: resources.length, ...besideParse(median, file, file) };
}

async function synthOf(folder, median, size) {
  const changes = await changesOf(folder, size);
  const resource = {};
  for (const [at, { type, change }] of changes.entries()) {
    resource[type] ??= {};
    resource[type][`r${at}`] = Object.fromEntries(Object.entries(change.after).filter(([, value]) => value !== null));
  }
  const out = join(folder, "cdktf.out");
  mkdirSync(join(out, "stacks", "lake"), { recursive: true });
  const file = join(out, "stacks", "lake", "cdk.tf.json");
  writeFileSync(file, JSON.stringify({ provider: { aws: [{ region: "cn-north-1" }] }, resource }));
  const lake = { workingDirectory: "stacks/lake", synthesizedStackPath: "stacks/lake/cdk.tf.json" };
  writeFileSync(join(out, "manifest.json"), JSON.stringify({ version: "0.21.0", stacks: { lake } }));
  return { input: "synthesized stack", size: changes.length, ...besideParse(median, file, out) };
}

function besideParse(median, file, input) {
  const parse = median(["-e", "JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'))", file]);
  const check = median(["dist/cli.js", "check", "--format", "json", input]);
  return { megabytes: (statSync(file).size / 1e6).toFixed(1), beside: parse, check };
}

function programOf(folder, median, size) {
  const program = join(folder, "program");
  mkdirSync(program);
  writeFileSync(join(program, "Pulumi.yaml"), "name: bench\nruntime: nodejs\nmain: index.js\n");
  writeFileSync(join(program, "Pulumi.dev.yaml"), "config:\n  aws:region: cn-north-1\n");
  writeFileSync(join(program, "package.json"), "{}");
  symlinkSync(resolve("node_modules"), join(program, "node_modules"));
  const entry = join(program, "index.js");
  writeFileSync(entry, programText(size));
  const beside = median(["bench/echo-engine.mjs", program, entry]);
  const check = median(["dist/cli.js", "check", program]);
  return { input: "Pulumi program", size, megabytes: "", beside, check };
}

/** Buckets, each with a policy that names it. */
function programText(size) {
  return `const aws = require("@pulumi/aws");
for (let at = 0; at < ${size / 2}; at++) {
  const bucket = new aws.s3.Bucket(\`raw-\${at}\`, { tags: { "auto:data-class": "important" } });
  const Resource = bucket.arn.apply((arn) => \`\${arn}/*\`);
  const Statement = [{ Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "s3:GetObject", Resource }];
  const policy = require("@pulumi/pulumi").jsonStringify({ Version: "2012-10-17", Statement });
  new aws.s3.BucketPolicy(\`raw-\${at}\`, { bucket: bucket.id, policy });
}
`;
}
