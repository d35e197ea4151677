import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { parse, stringify } from "yaml";

// A real `pulumi` with a stand-in of the AWS provider: nothing is downloaded, and nothing leaves the machine. Run from the root of the project.

/** Makes the plugin of the stand-in provider in a folder, which is given back. */
export function standInProvider(folder: string): string {
  mkdirSync(folder);
  const outfile = join(folder, "pulumi-resource-aws");
  buildSync({
    entryPoints: [resolve("test", "fixtures", "stand-in-provider.ts")],
    outfile,
    bundle: true,
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync(outfile, 0o755);
  return folder;
}

/** Makes a project in `home`, with a state of its own. `program` writes the program; its folder is given back. */
export function projectIn(home: string, provider: string, program: (into: string) => void): string {
  const here = join(home, "program");
  mkdirSync(here);
  mkdirSync(join(home, "state"));
  program(here);
  const file = join(here, "Pulumi.yaml");
  const settings = parse(readFileSync(file, "utf8")) as object;
  const aws = { name: "aws", path: provider, version: "7.48.0" };
  writeFileSync(file, stringify({ ...settings, plugins: { providers: [aws] } }));
  symlinkSync(resolve("node_modules"), join(here, "node_modules"));
  return here;
}

/** What the engine of a project runs with: a state beside it, and none of this machine's settings. */
export function environmentIn(home: string): NodeJS.ProcessEnv {
  const clean = Object.entries(process.env).filter(([name]) => !/^(AWS_|ONSHORE_|PULUMI_)/.test(name));
  return {
    ...Object.fromEntries(clean),
    PWD: join(home, "program"),
    PULUMI_BACKEND_URL: `file://${join(home, "state")}`,
    PULUMI_CONFIG_PASSPHRASE: "passphrase",
    PULUMI_HOME: join(home, "home"),
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_NODEJS_TRANSPILE_ONLY: "true",
  };
}
