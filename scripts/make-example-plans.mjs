// Makes examples/*/plan.json again: synthesizes cdktf/main.ts and lets Terraform plan it, without an account or a network.
//
//   TERRAFORM=terraform TF_PLUGIN_DIR=<folder above registry.terraform.io> node scripts/make-example-plans.mjs [story…]
//
// TERRAFORM is the program, `terraform` unless set. TF_PLUGIN_DIR holds the AWS provider, in the layout that
// `terraform providers mirror <folder>` makes, so that the same provider plans every time.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const terraform = process.env["TERRAFORM"] || "terraform";
const pluginDir = process.env["TF_PLUGIN_DIR"];
const examples = fileURLToPath(new URL("../examples", import.meta.url));
const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

/** Arguments of the provider that let it plan new resources offline. The keys are no keys. */
const offline = {
  access_key: "placeholder",
  secret_key: "placeholder",
  skip_credentials_validation: true,
  skip_metadata_api_check: "true",
  skip_region_validation: true,
  skip_requesting_account_id: true,
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`make-example-plans: ${error.message}\n`);
  process.exitCode = 1;
}

async function main(named) {
  const stories = readdirSync(examples).filter((name) => existsSync(join(examples, name, "cdktf", "main.ts")));
  const unknown = named.filter((name) => !stories.includes(name));
  if (unknown.length > 0) throw new Error(`there is no story ${unknown.join(", ")}; use ${stories.join(", ")}`);
  if (!pluginDir)
    throw new Error("set TF_PLUGIN_DIR to the folder above registry.terraform.io that holds the AWS provider");
  if (!existsSync(join(pluginDir, "registry.terraform.io", "hashicorp", "aws")))
    throw new Error(`TF_PLUGIN_DIR: ${pluginDir} holds no registry.terraform.io/hashicorp/aws`);
  if (spawnSync(terraform, ["version"]).status !== 0)
    throw new Error(`cannot run ${terraform}; set TERRAFORM to the terraform program`);
  for (const story of named.length > 0 ? named : stories) {
    const folder = mkdtempSync(join(tmpdir(), `${story}-`));
    try {
      const file = join(examples, story, "plan.json");
      const plan = await planOf(story, folder);
      const isNew = !existsSync(file) || meaning(readFileSync(file, "utf8")) !== meaning(plan);
      if (isNew) writeFileSync(file, plan);
      process.stdout.write(`${story}: ${isNew ? "plan.json made" : "nothing new"}\n`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** The plan's JSON as Terraform prints it: one line. */
async function planOf(story, folder) {
  const program = join(folder, "main.cjs");
  await build({
    entryPoints: [join(examples, story, "cdktf", "main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  run(story, process.execPath, [program], folder, { NODE_PATH: modules, CDKTF_OUTDIR: join(folder, "cdktf.out") });
  const stack = stackIn(join(folder, "cdktf.out"));
  writeFileSync(join(stack, "offline_override.tf.json"), JSON.stringify(overriding(join(stack, "cdk.tf.json"))));
  run(story, terraform, ["init", "-input=false", "-no-color", `-plugin-dir=${pluginDir}`], stack);
  run(story, terraform, ["plan", "-input=false", "-lock=false", "-refresh=false", "-no-color", "-out=plan.bin"], stack);
  return run(story, terraform, ["show", "-json", "plan.bin"], stack);
}

/** What a plan says, without the hour, and in one order where Terraform has none: a plan that says the same is left as it is. */
function meaning(text) {
  const { timestamp: _, relevant_attributes: relevant = [], ...plan } = JSON.parse(text);
  return JSON.stringify([plan, relevant.map((one) => JSON.stringify(one)).sort()]);
}

/** The folder of the one stack of a program. */
function stackIn(out) {
  const { stacks } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  const [stack] = Object.values(stacks);
  return join(out, stack.workingDirectory);
}

/** Terraform merges it over the stack's own blocks: any version that the mirror holds, and providers that call nobody. */
function overriding(stack) {
  const { provider } = JSON.parse(readFileSync(stack, "utf8"));
  return {
    terraform: { required_providers: { aws: { source: "hashicorp/aws", version: ">= 5.100.0" } } },
    provider: { aws: provider.aws.map(({ alias }) => ({ ...(alias && { alias }), ...offline })) },
  };
}

function run(story, command, args, cwd, environment = {}) {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS_|TF_VAR_)/.test(name)));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...clean, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1", ...environment },
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error || status !== 0)
    throw new Error(`${story}: ${command} ${args[0]} failed\n${error?.message ?? ""}${stdout}${stderr}`);
  return stdout;
}
