import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { factsOf, isTelling } from "../../src/init/facts";
import { filesFor } from "../../src/init/files";
import { parseConfiguration } from "../../src/load-configuration";
import { root } from "../support/stand-in-engine";

type Folder = Readonly<Record<string, string>>;

const found = (folder: Folder) =>
  factsOf(
    Object.keys(folder),
    Object.entries(folder).flatMap(([path, text]) => (isTelling(path) ? [{ path, text }] : [])),
  );
const written = (folder: Folder) => new Map(filesFor(found(folder), "en").map(({ path, text }) => [path, text]));

const terraform = {
  "infra/main.tf": `
provider "aws" {
  region              = "cn-north-1"
  allowed_account_ids = ["111122223333", "444455556666"]
  assume_role { role_arn = "arn:aws-cn:iam::111122223333:role/deploy" }
}
resource "aws_s3_bucket" "a" {
  tags = { DataClassification = "Important", "auto:dataset" = "fleet" }
}
resource "aws_s3_bucket" "b" {
  tags = { DataClassification = "L3" }
}
`,
  "infra/modules/bucket/main.tf": 'variable "name" {}',
  ".github/workflows/test.yml": "",
};
const pulumi = {
  "app/Pulumi.yaml": "name: app\nruntime: nodejs\n",
  "app/Pulumi.prod.yaml": 'config:\n  aws:region: cn-northwest-1\n  aws:allowedAccountIds:\n    - "777788889999"\n',
  "app/Pulumi.test.yaml": "config: {}\n",
  "app/index.ts": 'tags: { "auto:data-class": "important" }, vpc: "arn:aws-cn:ec2:cn-north-1:123456789012:vpc/v"\n',
  ".gitlab-ci.yml": "",
};

describe("what a repository tells", () => {
  test("in Terraform: accounts with their partition, regions, tags, and roots but no modules", () => {
    expect(found(terraform)).toEqual({
      programs: [{ folder: "infra", kind: "terraform", stacks: [] }],
      accounts: [
        { id: "111122223333", partition: "aws-cn", at: "infra/main.tf:5", isTold: true },
        { id: "444455556666", partition: "aws-cn", at: "infra/main.tf:4", isTold: false },
      ],
      regions: [{ code: "cn-north-1", at: "infra/main.tf:3" }],
      tags: [
        { key: "DataClassification", at: "infra/main.tf:8", values: ["Important", "L3"] },
        { key: "auto:dataset", at: "infra/main.tf:8", values: ["fleet"] },
      ],
      hosts: ["github"],
    });
  });

  test("in Pulumi: stacks, and what their settings and the program say", () => {
    const { programs, accounts, regions, tags, hosts } = found(pulumi);
    expect(programs).toEqual([{ folder: "app", kind: "pulumi", stacks: ["prod", "test"] }]);
    expect(accounts.map(({ id, partition }) => `${partition} ${id}`).sort()).toEqual([
      "aws-cn 123456789012",
      "aws-cn 777788889999",
    ]);
    expect(regions.map(({ code }) => code).sort()).toEqual(["cn-north-1", "cn-northwest-1"]);
    expect(tags.map(({ key, values }) => [key, values])).toEqual([["auto:data-class", ["important"]]]);
    expect(hosts).toEqual(["gitlab"]);
  });

  test("accounts of a repository without a Chinese region are of the partition aws", () => {
    const { accounts } = found({ "main.tf": 'region = "eu-central-1"\nallowed_account_ids = ["111122223333"]' });
    expect(accounts).toMatchObject([{ partition: "aws" }]);
  });

  test("zones, long numbers and dependencies are none of it", () => {
    const { accounts, regions } = found({
      "main.tf": 'region_zone = "cn-north-1a"\nallowed_account_ids = ["1111222233334"]\nx = "111122223333"',
      "node_modules/x/main.tf": 'region = "us-east-1"',
    });
    expect({ accounts, regions }).toEqual({ accounts: [], regions: [] });
  });
});

describe("the host of a fresh repository is told by its remote", () => {
  const hostsOf = (remote: string, folder: Folder = {}) => factsOf(Object.keys(folder), [], [remote]).hosts;
  test.each([
    ["git@github.com:a/b.git", ["github"]],
    ["https://user:password@gitlab.example.cn/a/b", ["gitlab"]],
    ["ssh://git@gitlab.com:22/a/b.git", ["gitlab"]],
    ["git@ssh.dev.azure.com:v3/a/b/c", ["azure-devops"]],
    ["https://a.visualstudio.com/b", ["azure-devops"]],
    ["https://codeberg.org/a/b", ["gitea"]],
    ["https://gitea.example.cn/a/b", ["gitea"]],
    ["https://example.cn/github.com/a", []],
    ["/srv/github.com/a", []],
    ["../github.com", []],
  ])("%s", (remote, hosts) => {
    expect(hostsOf(remote)).toEqual(hosts);
  });

  test("but files of a CI that are there come first", () => {
    expect(hostsOf("git@github.com:a/b.git", { ".gitlab-ci.yml": "" })).toEqual(["gitlab"]);
  });
});

describe("what is written", () => {
  test("an onshore.yaml that is valid as it stands, whatever was found", () => {
    for (const folder of [terraform, pulumi, {}]) {
      const text = written(folder).get("onshore.yaml") ?? "";
      expect(text).toMatch(/^# yaml-language-server: \$schema=/);
      expect(() => parseConfiguration("onshore.yaml", text, [])).not.toThrow();
    }
  });

  test("names keys of tags that are not the usual one, and asks what their words mean", () => {
    const text = written(terraform).get("onshore.yaml") ?? "";
    expect(parse(text)).toEqual({ labels: { keys: ["DataClassification"] } });
    expect(text).toContain('#   "Important": important\n  #   "L3":\n');
  });

  test("is valid once the countries are filled in", () => {
    const text = (written(terraform).get("onshore.yaml") ?? "")
      .replace("# accounts:", "accounts:")
      .replaceAll("#   - {", "  - {")
      .replaceAll("operatedFrom: }", "operatedFrom: CN }");
    expect(parseConfiguration("onshore.yaml", text, []).accounts).toHaveLength(2);
  });

  test("a pipeline for each host that is there, and for none that is not", () => {
    const everywhere = { ...terraform, ...pulumi, "azure-pipelines.yml": "", ".gitea/workflows/a.yml": "" };
    const files = written(everywhere);
    expect([...files.keys()]).toEqual([
      "onshore.yaml",
      ".github/workflows/onshore.yml",
      ".gitlab/onshore.yml",
      ".azure-pipelines/onshore.yml",
      ".gitea/workflows/onshore.yml",
    ]);
    for (const [path, text] of files) expect({ path, text: `\n${text}` }).toMatchSnapshot();
    expect([...written({ "main.tf": "" }).keys()]).toEqual(["onshore.yaml"]);
  });

  test("on GitLab each job runs in an image that has what it calls; the top of the repository is not named", () => {
    const folder = { ...pulumi, "main.tf": "", "cdk/cdktf.json": "{}" };
    const jobs = parse(written(folder).get(".gitlab/onshore.yml") ?? "");
    const called = ["onshore-pulumi", "onshore-synth", "onshore-cdktf", "onshore-terraform"].map((name) => [
      jobs[name].image.name,
      /^ *(?:ONSHORE_REPORT=\S* )?(pulumi|terraform)/m.exec(jobs[name].script[0])?.[1] ?? "npx",
    ]);
    expect(called).toEqual([
      ["pulumi/pulumi:latest", "pulumi"],
      ["node:20", "npx"],
      ["hashicorp/terraform:1.11", "terraform"],
      ["hashicorp/terraform:1.11", "terraform"],
    ]);
    expect(jobs["onshore-terraform"].script[0]).toMatch(/^terraform init/);
    expect(
      [...written({ "main.tf": "", "Pulumi.yaml": "", "cdktf.json": "", ".github/a": "" }).values()].join(),
    ).not.toMatch(/-chdir=\.|--cwd \.|cd \./);
  });

  test("folders named by an enemy stay names: no line, no command of their own", () => {
    const name = `a'; touch hit; '$(touch hit)\`touch hit\``;
    const text = written({ [`${name}/main.tf`]: "", ".gitlab-ci.yml": "", "x\n  evil: true/main.tf": "" });
    const job = parse(text.get(".gitlab/onshore.yml") ?? "")["onshore-terraform"];
    expect(Object.keys(job)).toEqual(["extends", "image", "script", "artifacts"]);
    const folder = mkdtempSync(join(tmpdir(), "onshore-init-"));
    const run = `terraform() { printf '%s\\n' "$1" >&2; }; ${job.script[0]}; ls hit`;
    const { stderr, status } = spawnSync("bash", ["-c", run], { cwd: folder, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stderr).toContain(`-chdir=${name}\n`);
    expect(status).not.toBe(0);
  });
});

describe("onshore init", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const one of folders.splice(0)) rmSync(one, { recursive: true });
  });
  const repository = (folder: Folder) => {
    const top = mkdtempSync(join(tmpdir(), "onshore-init-"));
    folders.push(top);
    spawnSync("git", ["init", "-q", top]);
    for (const [path, text] of Object.entries(folder)) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), text);
    }
    return top;
  };
  const init = (cwd: string) =>
    spawnSync(process.execPath, [join(root, "dist", "cli.js"), "init"], { cwd, encoding: "utf8" });

  test("writes at the top of the work tree, leaves what is there, and overlooks what git ignores", () => {
    const top = repository({
      ...terraform,
      ".gitignore": "old/\n",
      "old/main.tf": 'region = "us-east-1"',
      ".github/workflows/onshore.yml": "mine\n",
    });
    const { status, stdout } = init(join(top, "infra"));
    expect(status).toBe(0);
    expect(stdout).toContain("wrote    onshore.yaml\n");
    expect(stdout).toContain("left     .github/workflows/onshore.yml: there is one already\n");
    expect(readFileSync(join(top, ".github/workflows/onshore.yml"), "utf8")).toBe("mine\n");
    expect(readFileSync(join(top, "onshore.yaml"), "utf8")).not.toContain("us-east-1");
    expect(init(top).stdout).toContain("left     onshore.yaml: there is one already\n");
  });

  test("in a fresh repository it goes by the remote, and names the plan that lies there", () => {
    const top = repository({ "main.tf": "", "plan.json": "{}", ".gitignore": "plan.json\n" });
    expect(init(top).stdout).toMatch(
      /\nno CI file: no host was recognised[\s\S]*\nNext: run `onshore check plan\.json`\.\n$/,
    );
    spawnSync("git", ["-C", top, "remote", "add", "origin", "https://me:secret@gitlab.example.cn/a/b.git"]);
    const { stdout } = init(top);
    expect(stdout).toContain("wrote    .gitlab/onshore.yml\n");
    expect(stdout).toContain("ONSHORE_GITLAB_TOKEN");
    expect(stdout).not.toContain("secret");
  });

  test("outside a work tree it says so", () => {
    const folder = mkdtempSync(join(tmpdir(), "onshore-init-"));
    folders.push(folder);
    const { status, stderr } = init(folder);
    expect(status).toBe(2);
    expect(stderr).toContain("this is no work tree of git");
  });
});
