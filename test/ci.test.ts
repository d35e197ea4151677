import { spawn } from "node:child_process";
import {
  copyFileSync,
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
import { dirname, join, resolve as resolvePath } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { change, plan } from "./support/plan";
import { root } from "./support/stand-in-engine";
import { documented, type Kept, listening, type StandIn, standIn, surroundings } from "./support/stand-in-hosts";

type Id = keyof typeof documented;

const broken = join(root, "test", "stories", "20-s3-replication-two-rules", "plan.json");
const clean = join(root, "examples", "clean-beijing-ningxia", "plan.json");
const cleanConfig = join(root, "examples", "clean-beijing-ningxia", "onshore.yaml");
const day = ["--today", "2026-11-22"];

const left: (() => void)[] = [];
afterEach(() => {
  for (const end of left.splice(0)) end();
});

/** A folder of a job, with files in it: a path of a file to copy, or a text. */
function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "onshore-ci-"));
  left.push(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    if (existsSync(content)) copyFileSync(content, join(path, name));
    else writeFileSync(join(path, name), content);
  }
  return path;
}

/** Runs a program of dist with an environment of its own; the test goes on answering meanwhile. */
function run(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [resolvePath(root, "dist", program), ...args], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name].setEncoding("utf8").on("data", (part: string) => {
        out[name] += part;
      });
    child.on("close", (status) => resolve({ status, ...out }));
  });
}

/** A job on a host, with everything that a runner hands over. */
async function job(id: Id, cwd: string, comments: readonly Kept[] = []) {
  const host = standIn(id, comments);
  const { at, close } = await listening(host);
  left.push(close);
  const { env, event } = surroundings(id, at);
  const files = folder({ event: JSON.stringify(event ?? null), summary: "", output: "" });
  const isGitHub = id === "github" || id === "gitea";
  const all = {
    ...env,
    ...(isGitHub && {
      GITHUB_EVENT_PATH: join(files, "event"),
      GITHUB_STEP_SUMMARY: join(files, "summary"),
      GITHUB_OUTPUT: join(files, "output"),
    }),
  };
  const inputs = parse(readFileSync(join(root, "action.yml"), "utf8")).inputs as Record<string, { default?: string }>;
  return {
    host,
    env: all,
    summary: () => readFileSync(join(files, "summary"), "utf8"),
    outputs: () => outputsIn(readFileSync(join(files, "output"), "utf8")),
    cli: (...args: readonly string[]) => run("cli.js", ["ci", ...args], { cwd, env: all }),
    /** The action, with the defaults that a runner takes from action.yml. */
    action(given: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
      const { GITHUB_TOKEN: token = "", ...others } = all as Record<string, string>;
      const values = Object.entries(inputs).map(([name, { default: usual = "" }]) => {
        const value = given[name] ?? (name === "token" ? token || documented[id].token : usual);
        return [`INPUT_${name.toUpperCase()}`, value];
      });
      return run("action.js", [], { cwd, env: { ...others, ...Object.fromEntries(values), ...more } });
    },
  };
}

function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2\n/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

const said = ({ complaints, comments }: StandIn) => {
  expect(complaints).toEqual([]);
  return comments.map(({ body }) => body);
};

describe("the action on GitHub", () => {
  test("comments, annotates, summarises and hands on, and takes the comment away when all is well", async () => {
    const cwd = folder({ "plan.json": broken, "onshore.yaml": "today: 2026-11-22\n" });
    const { action, host, outputs, summary } = await job("github", cwd, [{ id: 1, body: "nice" }]);
    const first = await action({});
    expect(first.status).toBe(1);
    expect(said(host)).toEqual(["nice", expect.stringMatching(/^<!-- onshore:onshore -->\n[\s\S]*Singapore/)]);
    expect(first.stdout).toMatch(/^::error .*copies-stay-onshore/m);
    expect(summary()).toContain("Singapore");
    expect(outputs()).toMatchObject({ verdict: "broken", blocking: "1", new: "", worsened: "", resolved: "" });
    const report = JSON.parse(readFileSync(outputs()["report"] ?? "", "utf8"));
    expect(report).toMatchObject({ tool: { name: "onshore" }, verdict: "broken" });
    expect(`${first.stdout}${first.stderr}${summary()}`).not.toContain(documented.github.token);

    const second = await action({ config: cleanConfig, files: clean });
    const says = "onshore: wrote onshore-reports/ (8 files); comment deleted: nothing is left to say\n";
    expect({ ...second, stdout: "" }).toEqual({ status: 0, stdout: "", stderr: says });
    expect(said(host)).toEqual(["nice"]);
  });

  test("told to be grey, it leaves a short text; told to be off, it asks nothing", async () => {
    const cwd = folder({ "plan.json": clean, "onshore.yaml": cleanConfig });
    const standing = { id: 1, body: "<!-- onshore:network -->\nold" };
    const { action, host } = await job("github", cwd, [standing]);
    expect((await action({ comment: "off", name: "network" })).status).toBe(0);
    expect(host.requests).toEqual([]);
    expect((await action({ comment: "grey", name: "network", language: "zh-CN" })).status).toBe(0);
    expect(said(host)).toEqual(["<!-- onshore:network -->\n<sub>Onshore：对本次变更已无须说明。</sub>"]);
  });

  test("on a fork it may not comment: the verdict stands, and one notice says why", async () => {
    const { action, host, outputs, summary } = await job("github", folder({ "plan.json": broken }));
    host.forbidden.add("POST");
    const { status, stdout, stderr } = await action({});
    expect(status).toBe(1);
    expect(stdout.match(/^::notice title=Onshore::.*/gm)).toEqual([
      "::notice title=Onshore::GitHub does not let this job write a comment (status 403). On a pull request from a fork that is as it should be; otherwise give the job the permission pull-requests: write.",
    ]);
    expect(stderr).toMatch(/^onshore: GitHub does not let this job/);
    expect(summary()).toContain("Singapore");
    expect(outputs()["verdict"]).toBe("broken");
  });

  test("a push has no pull request: nothing is asked, and that is no remark", async () => {
    const { action, env, host } = await job("github", folder({ "plan.json": broken }));
    writeFileSync(env["GITHUB_EVENT_PATH"] ?? "", '{"ref":"refs/heads/main"}');
    const { status, stdout, stderr } = await action({});
    expect({ status, requests: host.requests }).toEqual({ status: 1, requests: [] });
    expect(stderr).toBe("onshore: wrote onshore-reports/ (8 files); no comment: not a pull request\n");
    expect(stdout).not.toContain("::notice title=Onshore");
  });

  test("what a command makes is checked; the command gets no token, and its failure is told", async () => {
    const cwd = folder({ "shown.json": broken });
    const { action, outputs } = await job("github", cwd);
    const made = await action({ command: "env > seen\ncat shown.json | cat" });
    expect(made.status).toBe(1);
    expect(outputs()["blocking"]).toBe("1");
    expect(readFileSync(join(cwd, "seen"), "utf8")).not.toContain(documented.github.token);
    const failed = await action({ command: "false | cat shown.json" });
    expect(failed).toMatchObject({ status: 2, stdout: "" });
    expect(failed.stderr).toBe("onshore: the command ended with 1. Next: look at its output above.\n");
    expect((await action({ command: "true" })).stderr).toMatch(/standard input: the file is empty/);
  });

  test("against a base only what is new blocks, if that is asked; none blocks, if that is asked", async () => {
    const files = { "head/plan.json": broken, "base/plan.json": broken, "clean/plan.json": clean };
    const { action, outputs } = await job("github", folder({ ...files, "onshore.yaml": "today: 2026-11-22\n" }));
    const same = await action({ files: "head/*.json", base: "base/**/plan.json", "fail-on": "new" });
    expect({ status: same.status, ...outputs() }).toMatchObject({ status: 0, new: "0", worsened: "0", resolved: "0" });
    const more = await action({ files: "head/plan.json", base: "clean/plan.json", "fail-on": "new" });
    expect({ status: more.status, ...outputs() }).toMatchObject({ status: 1, verdict: "broken", new: "1" });
    expect((await action({ files: "head/plan.json", "fail-on": "none" })).status).toBe(0);
  });

  test("only the reports that are asked for are written, where it is asked", async () => {
    const cwd = folder({ "plan.json": broken });
    const { action, outputs } = await job("github", cwd);
    await action({ reports: "markdown\nsummary\n", out: "made/here" });
    expect(readdirSync(join(cwd, "made", "here"))).toEqual(["comment.md", "summary.md"]);
    expect(outputs()["report"]).toBe("");
  });

  test("runs from a copy in a repository of ES modules", async () => {
    const cwd = folder({ "package.json": '{"type":"module"}', "plan.json": broken });
    const copy = join(cwd, ".github", "actions", "onshore", "dist");
    for (const file of ["action.js", "cli.js", "package.json"])
      cpSync(join(root, "dist", file), join(copy, file), { recursive: true });
    const { status, stderr } = await run(join(copy, "action.js"), [], { cwd });
    const says = "onshore: wrote onshore-reports/ (8 files); no comment: this is no job of a host that is known\n";
    expect({ status, stderr }).toEqual({ status: 1, stderr: says });
  });

  test("an input that it does not know is told", async () => {
    const { action } = await job("github", folder({ "plan.json": broken }));
    expect((await action({ comment: "sometimes" })).stderr).toMatch(/Allowed choices are on, off, grey/);
    expect((await action({ name: "a --> <b>" })).stderr).toMatch(
      /^onshore: --name: "a --> <b>" cannot name a comment\. Next: write letters and digits/,
    );
    expect((await action({ "working-directory": "nowhere" })).status).toBe(2);
  });
});

test.each(["gitea", "gitlab", "azure-devops"] as const)("onshore ci on %s keeps one comment in place", async (id) => {
  const { cli, host } = await job(id, folder({ "plan.json": broken }));
  const { status, stdout, stderr } = await cli(...day);
  expect(status).toBe(1);
  expect(stderr).toBe("onshore: wrote onshore-reports/ (8 files); comment written\n");
  expect(said(host)).toEqual([expect.stringMatching(/^<!-- onshore:onshore -->\n[\s\S]*Singapore/)]);
  expect(stdout).not.toContain(documented[id].token);
  const before = host.requests.length;
  await cli(...day);
  expect(host.requests.length - before).toBe(1);
});

test("the action on Gitea takes the token of the job", async () => {
  const { action, host } = await job("gitea", folder({ "plan.json": broken }));
  expect((await action({})).status).toBe(1);
  expect(said(host)).toHaveLength(1);
});

test("on Azure DevOps the summary is handed to the run", async () => {
  const cwd = folder({ "plan.json": broken });
  const { cli } = await job("azure-devops", cwd);
  expect((await cli(...day)).stdout).toMatch(/^##vso\[task\.uploadsummary\]\/.*\/onshore-reports\/summary\.md$/m);
});

test("a host that cannot be reached changes no exit code", async () => {
  const cwd = folder({ "plan.json": clean, "onshore.yaml": cleanConfig });
  const { env } = await job("gitlab", cwd);
  const without = { ...env, ONSHORE_GITLAB_TOKEN: "" };
  const { status, stderr } = await run("cli.js", ["ci", ...day], { cwd, env: without });
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^onshore: No comment is written to GitLab: there is no token\. To have one, hand in a project/,
  );
});

describe("what is checked", () => {
  const ci = (cwd: string, ...args: readonly string[]) => run("cli.js", ["ci", ...day, ...args], { cwd });
  const inputs = (cwd: string) =>
    JSON.parse(readFileSync(join(cwd, "onshore-reports", "report.json"), "utf8")).inputs.map(
      ({ file }: { file: string }) => file,
    );

  test("plans that lie here, but not the base, nor what was installed, is hidden or linked", async () => {
    const cwd = folder({
      "network/plan.json": clean,
      "stores/prod.tfplan.json": clean,
      "stores/prod.tfplan": "PK\u0003\u0004",
      "base/plan.json": broken,
      "base/plan.bin": "PK\u0003\u0004",
      "node_modules/x/plan.json": broken,
      ".terraform/plan.json": broken,
    });
    symlinkSync(cwd, join(cwd, "stores", "loop"));
    const { status } = await ci(cwd, "--config", cleanConfig, "--base", "base/plan.json");
    expect(status).toBe(0);
    expect(inputs(cwd)).toEqual(["network/plan.json", "stores/prod.tfplan.json"]);
  });

  test("what the pack wrote in a preview", async () => {
    const cwd = folder({ "plan.json": broken });
    await ci(cwd, "--out", "earlier");
    rmSync(join(cwd, "plan.json"));
    const preview = { cwd, env: { ONSHORE_REPORT: "earlier/report.json" } };
    writeFileSync(join(cwd, "preview.json"), '{"config":{},"steps":[]}');
    expect((await run("cli.js", ["ci"], preview)).status).toBe(1);
    const missing = await run("cli.js", ["ci"], { cwd, env: { ONSHORE_REPORT: "nowhere.json" } });
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(
      /nowhere\.json: ONSHORE_REPORT names it, and it is not there\. Next: run pulumi preview/,
    );
  });

  test.each([
    ["nothing", {}, /there is nothing to check here\. Next: name the JSON of a plan/],
    ["a Pulumi program that says nothing", { "Pulumi.yaml": "name: x" }, /Pulumi\.yaml: .*Next: /],
    ["a CDKTF program", { "cdktf.json": "{}" }, /Next: synthesize first: cdktf synth/],
    ["a Terraform module", { "infra/main.tf": "" }, /Next: make a plan and its JSON, terraform plan -out/],
    ["a binary plan", { "a/tfplan": "PK\u0003\u0004" }, /a\/tfplan: this is a binary plan\. Next: make its JSON/],
    ["a pattern without a file", { "a.json": "{}" }, /\*\.plan\.json: no file matches this/, "*.plan.json"],
    ["a file that is not there", {}, /plan\.json: there is no such file/, "plan.json"],
  ] as const)("%s is no green result", async (_, files, message, ...args: readonly string[]) => {
    const { status, stdout, stderr } = await ci(folder(files), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("where nothing was planned, what was synthesized is checked, and a program is run", async () => {
    const one = { bucket: "a", tags: { "auto:data-class": "important" } };
    const stack = { provider: { aws: [{ region: "eu-central-1" }] }, resource: { aws_s3_bucket: { a: one } } };
    const manifest = { stacks: { lake: { synthesizedStackPath: "stacks/lake/cdk.tf.json", name: "lake" } } };
    const synthesized = folder({
      "cdktf.json": "{}",
      "cdktf.out/manifest.json": JSON.stringify(manifest),
      "cdktf.out/stacks/lake/cdk.tf.json": JSON.stringify(stack),
    });
    const { status, stdout } = await ci(synthesized);
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining("aws_s3_bucket.a") });
  });

  test("on GitHub that stands on the page of the run", async () => {
    const { action } = await job("github", folder({ "cdktf.json": "{}" }));
    expect((await action({})).stdout).toMatch(
      /^::error title=Onshore::ci: there is nothing to check here\. Next: [^\n]*\n$/,
    );
  });

  test("where the reports are is told on standard error, in the language, and not to who asked for quiet", async () => {
    const cwd = folder({ "plan.json": broken });
    const said = (...args: readonly string[]) => ci(cwd, "--report", "json", ...args);
    expect((await said("--comment", "off")).stderr).toBe(
      "onshore: wrote onshore-reports/ (1 file); no comment: --comment off\n",
    );
    expect((await said("--lang", "zh-CN", "--out", "a\u001b[2J\n::error::x")).stderr).toBe(
      "onshore：已写入 a [2J ::error::x/（1 个文件）；无评论：并非在已知平台的作业中运行\n",
    );
    expect((await said("--quiet")).stderr).toBe("");
  });

  test.runIf(process.platform === "linux")("a folder that nobody can make is told, and ends", async () => {
    const cwd = folder({ "plan.json": broken });
    expect((await ci(cwd, "--out", "/proc/x/y")).stderr).toBe(
      "onshore: /proc/x/y: reports cannot be written there: there is no such folder, and none can be made. Next: name another folder: --out.\n",
    );
    expect((await ci(cwd, "--out", "/proc/x", "--lang", "zh-CN")).stderr).toMatch(/没有该文件夹，也无法创建。下一步：/);
  });

  test("reports that cannot be written are told", async () => {
    const { status, stderr } = await ci(folder({ "plan.json": broken, taken: "a file" }), "--out", "taken/x");
    expect(status).toBe(2);
    expect(stderr).toMatch(/taken\/x: reports cannot be written there: .* Next: name another folder: --out\./);
  });
});

test("names and tags that are commands to a runner are obeyed by none", async () => {
  const commands = [
    "\n::set-output name=verdict::holds",
    "\r\n##vso[task.setvariable variable=verdict]holds",
    "\n::stop-commands::x",
  ];
  const tags = { "auto:data-class": `important${commands.join("")}`, [commands.join("")]: "a" };
  const hostile = plan({
    resource_changes: commands.map((name, index) => ({
      ...change(`aws_s3_bucket.b${index}`, {
        after: { bucket: `b${index}`, tags, tags_all: tags, region: "eu-central-1" },
      }),
      address: `aws_s3_bucket.b["${name}"]`,
    })),
  });
  const cwd = folder({ "plan.json": hostile });
  const { action, host, outputs, summary } = await job("github", cwd);
  const { stdout, stderr } = await action({});
  const obeyed = stdout.split(/\r?\n|\r/).filter((line) => /^\s*::|##\[|##vso\[/.test(line));
  expect(obeyed.filter((line) => !/^::(error|warning|notice) title=[^:]*::[^\n]*$/.test(line))).toEqual([]);
  expect(stderr).not.toMatch(/^\s*::|##vso\[/m);
  expect(Object.keys(outputs())).toHaveLength(8);
  expect(said(host).join() + summary()).not.toMatch(/^::/m);
});
