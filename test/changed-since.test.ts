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
    const told = (text: string) => text.split("\n").filter((line) => line.includes("was added or changed"));
    const expected = [
      "assessments/a-02.json was added or changed since main, and A-02 in it covers a flow: have an approver look at it",
    ];
    expect(told(onshore("--since", "main").stdout)).toEqual(expected);
    git("add", ".");
    git("commit", "-q", "-m", "second");
    expect(told(onshore("--since", "main").stdout)).toEqual(expected);
    expect(told(onshore().stdout)).toEqual([]);
  });

  test.each(["nowhere", "--output=x"])("what git does not know is an error: %s", (commit) => {
    expect(onshore(`--since=${commit}`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`git does not know "${commit}" where onshore.yaml is. Next: name a branch`),
    });
  });
});
