import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "./support/stand-in-engine";

const hasGit = spawnSync("git", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "since-"));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (...args: readonly string[]) =>
  spawnSync("git", ["-c", "user.name=Li Wei", "-c", "user.email=li@lantu.example", ...args], { cwd: folder });
const onshore = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "dist", "cli.js"), "check", "plan.json", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
const write = (name: string, data: object) => writeFileSync(join(folder, name), JSON.stringify(data, null, 2));
const assessment = (id: string, account: string) => ({
  ...{ id, mechanism: "security_assessment", status: "active", validFrom: "2026-01-01", validTo: "2028-12-31" },
  ...{ dataClasses: ["important"], recipients: [{ account, country: "DE" }] },
});
const accounts = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, partition: "aws-cn", operatedFrom: "DE", name: id }));

describe.skipIf(!hasGit)("a record that comes with the flow that it covers", () => {
  test("is pointed out, and no other", () => {
    copyFileSync(join(root, "test", "stories", "76-assessed-readers", "plan.json"), join(folder, "plan.json"));
    const both = accounts("400000000001", "400000000002");
    write("onshore.yaml", { today: "2026-11-22", accounts: both, assessments: [assessment("A-01", "400000000001")] });
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    git("switch", "-q", "-c", "change");
    expect(onshore("--since", "main").stdout).not.toContain("was added or changed");

    mkdirSync(join(folder, "assessments"));
    write("assessments/a-02.json", {
      ...{ id: "A-02", mechanism: "security_assessment", status: "active", exporter: { name: "Lantu", isCiio: false } },
      ...{ approvalNo: "1", issuedDate: "2026-02-01", selfAssessmentId: "2", dataLevel: "important", purpose: ["rd"] },
      ...{ dataItems: ["trip"], destinations: [{ country: "DE" }] },
      recipients: [{ name: "Isar GmbH", country: "DE", accounts: ["400000000002"] }],
    });
    const told = (...args: string[]) =>
      (JSON.parse(onshore(...args, "--format", "json").stdout).notices as string[]).filter((one) =>
        one.includes("was added or changed"),
      );
    const expected = [
      "assessments/a-02.json was added or changed since main, and A-02 in it covers a flow: have an approver look at it",
    ];
    expect(told("--since", "main")).toEqual(expected);
    git("add", ".");
    git("commit", "-q", "-m", "second");
    expect(told("--since", "main")).toEqual(expected);
    expect(told()).toEqual([]);
  });

  test("so are a waiver in use, a baseline that softens, and an onshore.yaml, in both languages", () => {
    git("switch", "-q", "-c", "passing");
    const told = (...args: readonly string[]) =>
      JSON.parse(onshore("--since", "change", "--format", "json", ...args).stdout) as {
        readonly notices: readonly string[];
        readonly zh: { readonly notices: readonly string[] };
        readonly findings: readonly { readonly id: string; readonly enforcement: string }[];
      };
    const grown = (of: ReturnType<typeof told>) => of.notices.filter((one) => one.includes("was added or changed"));
    // Without the record there is something to be waived.
    rmSync(join(folder, "assessments"), { recursive: true });
    const finding = told().findings.find(({ enforcement }) => enforcement === "mandatory");
    expect(finding).toBeDefined();

    const decided = { reason: "trial", ticket: "T-1", approver: "Li Wei", from: "2026-11-01", until: "2026-12-01" };
    write("waivers.yaml", [
      { id: "W-1", finding: finding?.id, ...decided },
      { id: "W-2", policy: "copies-stay-onshore", resource: "not.there", ...decided },
    ] as object);
    expect(grown(told())).toEqual([
      "waivers.yaml was added or changed since change, and W-1 in it waives a finding: have an approver look at it",
    ]);
    rmSync(join(folder, "waivers.yaml"));

    spawnSync(process.execPath, [join(root, "dist", "cli.js"), "baseline", "plan.json"], { cwd: folder });
    expect(grown(told()).join()).toMatch(/^onshore\.baseline\.json was added or changed since change, and lets /);
    expect(grown(told("--no-baseline"))).toEqual([]);
    rmSync(join(folder, "onshore.baseline.json"));

    write("onshore.yaml", { today: "2026-11-22", accounts: accounts("400000000001", "400000000002") });
    expect(grown(told())).toEqual([
      "onshore.yaml was added or changed since change, and everything here is judged by it: have an approver look at it",
    ]);
    expect(told().zh.notices.join()).toContain("onshore.yaml 在 change 之后新增或者更改，而此处的判定均以它为依据");
  });

  test.each(["nowhere", "--output=x"])("what git does not know is an error: %s", (commit) => {
    expect(onshore(`--since=${commit}`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`git does not know "${commit}" where onshore.yaml is. Next: name a branch`),
    });
  });
});
