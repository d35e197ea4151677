// The main job on every example: what `onshore check plan.json` says in each folder, then one line per story.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const command = resolve("dist/cli.js");
const stories = readdirSync("examples").filter((name) => existsSync(join("examples", name, "plan.json")));
const verdicts = [];

for (const story of stories) {
  process.stdout.write(`\n=== ${story}\n\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "check", "plan.json"], {
    cwd: join("examples", story),
    encoding: "utf8",
  });
  process.stdout.write(`${stdout}${stderr}`);
  // 0 and 1 are answers: nothing blocks, findings block.
  if (status !== 0 && status !== 1) process.exitCode = 1;
  verdicts.push(`${story}: ${stdout.trimEnd().split("\n").pop() || `failed with ${status}`}`);
}

process.stdout.write(`\n=== ${stories.length} stories\n\n${verdicts.join("\n")}\n`);
