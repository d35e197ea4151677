// Makes the plan.json of every example and every story again: Terraform plans it, without an account or a network.
//
//   TERRAFORM=terraform TF_PLUGIN_DIR=<folder above registry.terraform.io> node scripts/make-plans.mjs [folder…]
//
// TERRAFORM is the program, `terraform` unless set. TF_PLUGIN_DIR holds the AWS provider, in the layout that
// `terraform providers mirror <folder>` makes, so that the same provider plans every time. Examples are synthesized from
// cdktf/main.ts. Stories, and both sides of a pull request, are Terraform as it is; beside main.tf a story may have `prior.tfstate`, the state before the plan,
// `plan.env`, the environment of the run, and `stand-in.mjs`, which answers for AWS meanwhile.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const terraform = process.env["TERRAFORM"] || "terraform";
const pluginDir = process.env["TF_PLUGIN_DIR"];
const root = fileURLToPath(new URL("..", import.meta.url));

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
  process.stderr.write(`make-plans: ${error.message}\n`);
  process.exitCode = 1;
}

async function main(named) {
  if (!pluginDir)
    throw new Error("set TF_PLUGIN_DIR to the folder above registry.terraform.io that holds the AWS provider");
  if (!existsSync(join(pluginDir, "registry.terraform.io", "hashicorp", "aws")))
    throw new Error(`TF_PLUGIN_DIR: ${pluginDir} holds no registry.terraform.io/hashicorp/aws`);
  if (spawnSync(terraform, ["version"]).status !== 0)
    throw new Error(`cannot run ${terraform}; set TERRAFORM to the terraform program`);
  for (const folder of named.length > 0 ? named.map((one) => resolve(one)) : all()) {
    const name = relative(root, folder);
    const work = mkdtempSync(join(tmpdir(), `${basename(folder)}-`));
    try {
      const plan = existsSync(join(folder, "cdktf"))
        ? await planOfExample(folder, work)
        : await planOfStory(folder, work);
      const file = join(folder, "plan.json");
      const isNew = !existsSync(file) || meaning(readFileSync(file, "utf8")) !== meaning(plan);
      if (isNew) writeFileSync(file, plan);
      process.stdout.write(`${name}: ${isNew ? "plan.json made" : "nothing new"}\n`);
    } catch (error) {
      throw new Error(`${name}: ${error.message}`, { cause: error });
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
}

/** Folders with a plan. */
function all() {
  return ["examples", "test/stories", "test/fixtures/two-stacks"].flatMap((parent) =>
    readdirSync(join(root, parent))
      .map((name) => join(root, parent, name))
      .filter((folder) => existsSync(join(folder, "plan.json"))),
  );
}

/** The plan's JSON as Terraform prints it: one line. */
async function planOfExample(folder, work) {
  const program = join(work, "main.cjs");
  await build({
    entryPoints: [join(folder, "cdktf", "main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  const out = join(work, "cdktf.out");
  run(process.execPath, [program], work, { NODE_PATH: join(root, "node_modules"), CDKTF_OUTDIR: out });
  const stack = stackIn(out);
  writeFileSync(join(stack, "offline_override.tf.json"), JSON.stringify(overriding(join(stack, "cdk.tf.json"))));
  return planIn(stack, [], {});
}

async function planOfStory(folder, work) {
  cpSync(folder, work, { recursive: true });
  const has = (name) => existsSync(join(work, name));
  const standIn = has("stand-in.mjs") ? spawn(process.execPath, ["stand-in.mjs"], { cwd: work }) : undefined;
  try {
    if (standIn) await once(standIn.stdout, "data");
    const lines = has("plan.env") ? readFileSync(join(work, "plan.env"), "utf8").split("\n") : [];
    const environment = Object.fromEntries(lines.filter((line) => line !== "").map((line) => line.split("=")));
    return planIn(work, has("prior.tfstate") ? ["-state=prior.tfstate"] : [], environment);
  } finally {
    standIn?.kill();
  }
}

function planIn(folder, options, environment) {
  const quiet = ["-input=false", "-no-color"];
  run(terraform, ["init", ...quiet, `-plugin-dir=${pluginDir}`], folder);
  run(terraform, ["plan", ...quiet, "-lock=false", "-refresh=false", "-out=plan.bin", ...options], folder, environment);
  return run(terraform, ["show", "-json", "plan.bin"], folder);
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

function run(command, args, cwd, environment = {}) {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS_|TF_VAR_)/.test(name)));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...clean, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1", ...environment },
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error || status !== 0) throw new Error(`${command} ${args[0]} failed\n${error?.message ?? ""}${stdout}${stderr}`);
  return stdout;
}
