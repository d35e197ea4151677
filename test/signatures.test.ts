import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { approvalBy, sshKeygen } from "../src/signatures";
import { root } from "./support/stand-in-engine";

const nothing = ["-Y", "find-principals", "-s", "/nowhere", "-f", "/nowhere"];
const hasSshKeygen = spawnSync("ssh-keygen", nothing).status === 255;
const stories = join(root, "test", "stories");
const plan = join(stories, "76-assessed-readers", "plan.json");
const readers = JSON.parse(readFileSync(join(stories, "76-assessed-readers", "context.json"), "utf8"));
const day = ["--today", "2026-11-22"];
const li = "li.wei@lantu.example";
const record = {
  ...{ id: "SA-1", mechanism: "security_assessment", status: "active", approvalNo: "SA-1" },
  exporter: { name: "Lantu Auto", isCiio: false },
  ...{ issuedDate: "2026-03-02", selfAssessmentId: "SELF-1", dataLevel: "important", provincialMiitFilingNo: "1" },
  annualReport: { year: 2026, date: "2026-11-10" },
  ...{ piaReportId: "PIA-1", piaDate: "2026-02-01", purpose: ["warranty"], dataItems: ["vin"] },
  recipients: [{ name: "covered", country: "DE", accounts: ["400000000001"] }],
  destinations: [{ country: "DE" }],
};

const inOneLine = ({ stdout }: { readonly stdout: string }) => stdout.replace(/\s+/g, " ");

/** A folder with a record and a configuration, in which the command and ssh-keygen run. */
function place(approvals: object) {
  const folder = mkdtempSync(join(tmpdir(), "signatures-"));
  mkdirSync(join(folder, "assessments"));
  const file = join(folder, "assessments", "sa-1.json");
  writeFileSync(file, JSON.stringify(record));
  copyFileSync(plan, join(folder, "plan.json"));
  writeFileSync(join(folder, "onshore.yaml"), JSON.stringify({ accounts: readers.accounts, approvals }));
  const keygen = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync("ssh-keygen", args, { cwd: folder, encoding: "utf8" });
    expect(status, stderr).toBe(0);
  };
  const keyOf = (name: string, type = "ed25519") => {
    keygen("-q", "-t", type, "-N", "", "-C", "a test key", "-f", name);
    return readFileSync(join(folder, `${name}.pub`), "utf8").trim();
  };
  const onshore = (args: readonly string[], PATH = process.env["PATH"] ?? "") => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args, ...day], {
      ...{ cwd: folder, encoding: "utf8", env: { PATH } },
    });
    return { status, stdout, stderr };
  };
  return {
    ...{ folder, file, signature: `${file}.sig`, keyOf, onshore },
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
    sign(key: string, namespace = "onshore") {
      rmSync(`${file}.sig`, { force: true });
      keygen("-Y", "sign", "-n", namespace, "-f", key, file);
    },
    /** What becomes of the reader whom the record is for. */
    reader(PATH?: string) {
      const { stdout } = onshore(["check", "plan.json", "--format", "json"], PATH);
      const { findings, covered, notices } = JSON.parse(stdout);
      const of = findings.find((one: { kind: string; message: string }) => /400000000001/.test(one.message));
      const isCovered = covered.some(({ assessment }: { assessment: string }) => assessment === "SA-1");
      return { is: of?.outcome ?? (isCovered ? "covered" : "clean"), because: of?.because, notices };
    },
  };
}

describe.skipIf(!hasSshKeygen)("a record that is signed with ssh-keygen", () => {
  const made = place({ allowedSigners: "allowed_signers", approvers: [li], required: true });
  const { sign, reader, onshore, file, signature, write } = made;
  beforeAll(() => {
    const [its, theirs, late] = ["li", "wang", "late"].map((name) => made.keyOf(name));
    made.keyOf("eve");
    const limited = `${li} valid-before="20261122" ${late}`;
    write("allowed_signers", `${li} namespaces="onshore" ${its}\n"Wang Fang" ${theirs}\n${limited}\n`);
  });

  test("counts as long as nobody changes it", () => {
    expect(reader()).toMatchObject({
      is: "broken",
      notices: [expect.stringContaining("SA-1 does not count: it is not signed")],
    });
    sign("li");
    expect(reader()).toEqual({ is: "covered", because: undefined, notices: [] });
    expect(onshore(["register", "check"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("0 errors, 0 warnings"),
    });
    for (const args of [
      ["register", "list"],
      ["register", "show", "SA-1"],
    ])
      expect(inOneLine(onshore(args))).toContain(`until 2029-03-02, signed by ${li}`);
    writeFileSync(file, JSON.stringify({ ...record, destinations: [{ country: "DE" }, { country: "US" }] }));
    expect(reader()).toMatchObject({
      is: "broken",
      notices: [expect.stringContaining("SA-1 does not count: its signature is wrong")],
    });
    expect(onshore(["register", "check"])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("✗ error · not-approved · SA-1\n  assessments/sa-1.json:1:1\n"),
    });
    expect(inOneLine(onshore(["register", "list"]))).toContain(
      "does not count: no approver is known to have signed it",
    );
    expect(inOneLine(onshore(["register", "show", "SA-1"]))).toContain("See to Its signature is wrong");
    const edge = 'aws_s3_bucket.shared["covered"] -> 400000000001';
    expect(inOneLine(onshore(["why", edge, "plan.json"]))).toContain(
      "SA-1 does not cover it: no approver is known to have signed it",
    );
    writeFileSync(file, JSON.stringify(record));
  });

  test.each<[key: string, namespace: string, says: string]>([
    ["wang", "onshore", "it is signed by Wang Fang, who is no approver"],
    ["eve", "onshore", "it is signed with a key that the allowed signers do not have"],
    ["late", "onshore", "it is signed with a key that the allowed signers do not have, or not for this use and day"],
    ["li", "git", "its signature is wrong"],
  ])("by %s for %s does not count", (key, namespace, says) => {
    sign(key, namespace);
    expect(reader()).toMatchObject({ is: "broken", notices: [expect.stringContaining(says)] });
  });

  test("a key that is limited in time counts by the day that is judged by", () => {
    sign("late");
    const asked = (today: string) =>
      approvalBy(
        readFileSync(file),
        signature,
        { allowedSigners: join(made.folder, "allowed_signers"), approvers: [li], today },
        sshKeygen,
      );
    expect(asked("2026-11-21")).toEqual({ state: "signed", by: li });
    expect(asked("2026-11-22")).toEqual({ state: "unknown-key" });
  });

  test("what is no signature is a wrong one", () => {
    for (const text of ["", "junk", "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n"]) {
      writeFileSync(signature, text);
      expect(reader()).toMatchObject({ is: "broken", notices: [expect.stringContaining("its signature is wrong")] });
    }
  });

  test("without ssh-keygen it is undetermined, and told how to settle", () => {
    sign("li");
    const { is, because, notices } = reader("/nowhere");
    expect([is, because]).toEqual(["undetermined", "a person has to look at assessment SA-1 first"]);
    expect(notices).toEqual([expect.stringContaining("SA-1 is for review: its signature cannot be checked")]);
    expect(onshore(["register", "check"], "/nowhere")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("? warning · not-approved · SA-1"),
    });
  });

  test.each(["ecdsa", "rsa"])("a key of the type %s, names by pattern, and a large record", (type) => {
    const key = made.keyOf(type, type);
    write("patterns", `*@lantu.example ${key}\n`);
    writeFileSync(file, `${JSON.stringify(record)}\n${"# a comment\n".repeat(100_000)}`);
    sign(type);
    const ask = (approvers?: readonly string[]) =>
      approvalBy(
        readFileSync(file),
        signature,
        { allowedSigners: join(made.folder, "patterns"), approvers },
        sshKeygen,
      );
    expect(ask([li])).toEqual({ state: "signed", by: li });
    expect(ask()).toEqual({ state: "signed", by: "*@lantu.example" });
    expect(ask(["chen@other.example"])).toEqual({ state: "not-by-an-approver", by: "*@lantu.example" });
    writeFileSync(signature, "junk");
    expect(ask([li])).toEqual({ state: "wrong-signature" });
    writeFileSync(file, JSON.stringify(record));
  });
});
