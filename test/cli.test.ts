import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./support/stand-in-engine";

const stories = join(root, "test", "stories");
const plan = (name: string) => join(stories, name, "plan.json");

function onshore(
  args: readonly string[],
  { input, cwd = root, env = {} }: { input?: string; cwd?: string; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
    encoding: "utf8",
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

describe("inputs", () => {
  const told = (...args: string[]) => JSON.parse(onshore(["check", "--format", "json", ...args]).stdout);

  test("a preview that lies beside its program tells lines from here", () => {
    const { findings } = told("examples/raw-tracks-to-frankfurt/pulumi/preview.json");
    expect(findings[0].resource.source).toMatchObject({ file: "examples/raw-tracks-to-frankfurt/pulumi/index.ts" });
  });

  test("what is named twice is judged once", () => {
    const one = plan("20-s3-replication-two-rules");
    expect(told(one, join(one, "..", "plan.json")).coverage).toEqual(told(one).coverage);
  });
});

describe("exit codes", () => {
  test("0 when nothing blocks", () => {
    expect(onshore(["check", plan("05-region-not-decidable")]).status).toBe(0);
  });

  test("1 when a finding blocks", () => {
    expect(onshore(["check", plan("20-s3-replication-two-rules")]).status).toBe(1);
  });

  test("2 when an input cannot be used, with what to do next, and nothing on stdout", () => {
    const { status, stdout, stderr } = onshore(["check", "nowhere.json"]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "onshore: nowhere.json: there is no such file. Next: name the JSON of a plan: terraform show -json plan.bin > plan.json.\n",
    });
  });

  test("2 when nothing can be read, and SARIF says so to whoever reads that", () => {
    const { status, stdout, stderr } = onshore(["check", "nowhere.json", "--format", "sarif", "--lang", "zh-CN"]);
    const [run] = JSON.parse(stdout).runs;
    expect(status).toBe(2);
    expect(stderr).toMatch(/^onshore: nowhere\.json/);
    expect(run).toMatchObject({ results: [], invocations: [{ executionSuccessful: false, exitCode: 2 }] });
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^nowhere\.json: 没有该文件/);
  });

  test.each([
    [["check", plan("20-s3-replication-two-rules"), "--today", "tomorrow"], /there is no such day as "tomorrow"/],
    [["check", plan("20-s3-replication-two-rules"), "--today", "2026-02-30"], /there is no such day as "2026-02-30"/],
    [["check", plan("20-s3-replication-two-rules"), "--pack", "china-automotiv"], /did you mean china-automotive\?/],
    [
      ["check", plan("20-s3-replication-two-rules"), "--config", "nowhere.yaml"],
      /nowhere.yaml: the configuration cannot be read/,
    ],
    [["check", plan("20-s3-replication-two-rules"), "--format", "xml"], /Allowed choices are terminal, json/],
    [
      ["check", plan("20-s3-replication-two-rules"), "--config", root],
      /the configuration cannot be read: this is a folder/,
    ],
    [["check"], /missing required argument 'file'\nUsage: onshore check \[options\] <file\.\.\.>/],
    [["why", "raw"], /missing required argument 'file'\nUsage: onshore why \[options\] <what> <file\.\.\.>/],
    [["explain", "copies-stay-onshor"], /did you mean copies-stay-onshore\?/],
    [["law", "--profile", "strickt"], /did you mean strict\?/],
    [["law", "--today", "2026-02-30"], /there is no such day as "2026-02-30"/],
    [["chek"], /unknown command 'chek'/],
  ] as const)("2 for %j", (args, message) => {
    const { status, stderr } = onshore(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test("the law of a day needs no deployment and no configuration", () => {
  const { status, stdout } = onshore(["law", "--today", "2025-06-30", "--format", "json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ day: "2025-06-30", profile: { id: "guidelines-2026" } });
  expect(onshore(["law", "--today", "2025-06-30"]).stdout).toContain("the law as of 2025-06-30 · guidelines-2026\n");
  expect(onshore(["law", "--format", "markdown", "--profile", "strict"]).stdout).toContain("profile `strict`");
  expect(onshore(["law", "--lang", "zh-CN"]).stdout).toContain("不构成法律意见。");
  expect(onshore(["law", "--lang", "zh-CN", "--format", "markdown"]).stdout).toContain("## 豁免情形");
  expect(JSON.parse(onshore(["law", "--lang", "zh-CN", "--format", "json"]).stdout).rows[0].says).toMatch(
    /^数据留存境内/,
  );
  expect(onshore(["law", "--lang", "fr"]).status).toBe(2);
});

describe("waivers", () => {
  const folder = mkdtempSync(join(tmpdir(), "waivers-"));
  const check = (configuration: string, waivers: string) => {
    writeFileSync(join(folder, "onshore.yaml"), `today: 2026-11-22\n${configuration}`);
    writeFileSync(join(folder, "waivers.yaml"), waivers);
    const file = join(root, "examples", "table-with-a-replica-in-singapore", "plan.json");
    return onshore(["check", file, "--config", "onshore.yaml"], { cwd: folder });
  };
  const waiver = `
- id: W-1
  policy: copies-stay-onshore
  resource: aws_dynamodb_table.sessions
  reason: It moves in January.
  ticket: SEC-1
  approver: Li Lei
  from: 2026-11-01
  until: 2026-11-30
`;

  test("let a finding stand: it is shown and does not block", () => {
    const { status, stdout } = check("", waiver);
    expect(status).toBe(0);
    expect(stdout).toContain("✗ broken · high · waived · copies-stay-onshore");
    expect(stdout).toContain("  Waiver W-1, until 2026-11-30, SEC-1, approved by Li Lei\n");
    expect(stdout).toContain("1 broken, 0 undetermined, 1 waived; nothing blocks.\n");
  });

  test("do nothing where they are out of order, and stop no run", () => {
    const { status, stdout } = check("waivers: { approvers: [Han Meimei] }", waiver);
    expect(status).toBe(1);
    expect(stdout).toContain("Waiver W-1 is approved by Li Lei, who may not approve waivers.");
    expect(stdout).toContain("2 broken, 0 undetermined; 1 finding blocks.\n");
    expect(check("", "- {").stdout).toMatch(
      /waivers\.yaml\n {5}at waivers\.yaml:1:3\n {2}A waiver is malformed: not YAML/,
    );
  });

  test("are looked for where onshore.yaml says, and have to be there then", () => {
    const { status, stderr } = check("waivers: { file: accepted.yaml }", waiver);
    expect(status).toBe(2);
    expect(stderr).toContain("accepted.yaml: the file of waivers cannot be read: there is no such file. Next: ");
  });
});

describe("the register", () => {
  const folder = mkdtempSync(join(tmpdir(), "register-"));
  mkdirSync(join(folder, "assessments"));
  const record = {
    mechanism: "security_assessment",
    status: "active",
    exporter: { name: "Lantu Auto", isCiio: false },
    ...{ issuedDate: "2026-03-02", selfAssessmentId: "SELF-1", dataLevel: "important", provincialMiitFilingNo: "1" },
    annualReport: { year: 2026, date: "2026-11-10" },
    ...{ piaReportId: "PIA-1", piaDate: "2026-02-01", purpose: ["warranty"], dataItems: ["vin"] },
    recipients: [{ name: "covered", country: "DE", accounts: ["400000000001"] }],
    destinations: [{ country: "DE" }],
  };
  const numbered = (id: string) => ({ ...record, id, approvalNo: id });
  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  const readers = JSON.parse(readFileSync(join(stories, "76-assessed-readers", "context.json"), "utf8"));
  write("onshore.yaml", { accounts: readers.accounts });
  write("assessments/sa-1.json", numbered("SA-1"));
  const day = ["--today", "2026-11-22"];
  const told = (...args: readonly string[]) => onshore(["register", ...args, ...day], { cwd: folder });
  const configuration = join(folder, "onshore.yaml");
  const withPlan = (...args: readonly string[]) =>
    told(...args, plan("76-assessed-readers"), "--config", configuration);

  test("0 with warnings only, 1 with errors; a malformed record has its place and next step", () => {
    expect(told("check")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 record. 0 errors, 0 warnings."),
    });
    write("assessments/sa-2.json", { ...record, id: "SA-2" });
    const { status, stdout } = told("check");
    expect(status).toBe(1);
    expect(stdout).toContain("✗ error · missing-field · SA-2\n  assessments/sa-2.json:1:");
    expect(stdout).toContain("Fix    Add it.\n");
    expect(stdout).toContain("1 record, and 1 that does not count. 1 error, 0 warnings.");
    rmSync(join(folder, "assessments/sa-2.json"));
  });

  test("with deployments it tells which records cover nothing, and which flows each covers", () => {
    write("assessments/sa-3.json", { ...numbered("SA-3"), recipients: [{ name: "nobody", country: "FR" }] });
    const { remarks } = JSON.parse(withPlan("check", "--format", "json").stdout);
    expect(remarks.map(({ code, record: id }: Record<string, string>) => `${code} ${id}`)).toEqual([
      "covers-nothing SA-3",
    ]);
    const [one, three] = JSON.parse(withPlan("list", "--format", "json").stdout);
    expect(one.covers.length).toBeGreaterThan(0);
    expect(three.covers).toEqual([]);
    rmSync(join(folder, "assessments/sa-3.json"));
  });

  test("a record counts in check, and so does every other where one is malformed, which is told", () => {
    const check = () => JSON.parse(withPlanOf("check").stdout);
    const withPlanOf = (command: string) =>
      onshore([command, plan("76-assessed-readers"), "--config", configuration, "--format", "json", ...day]);
    write("assessments/sa-4.json", { ...numbered("SA-4"), issuedDate: "2026-02-30" });
    const { covered, notices } = check();
    expect(covered.map(({ assessment }: { assessment: string }) => assessment)).toEqual(["SA-1"]);
    expect(notices.join("\n")).toMatch(
      /sa-4\.json:1:\d+: issuedDate: a day is written 2026-11-22, so that the record does not count\. Next: write the day so\./,
    );
    rmSync(join(folder, "assessments/sa-4.json"));
  });

  test("list and show say until when, what it allows and what it covers", () => {
    expect(told("list").stdout).toBe(
      "✓ SA-1, security assessment, from 2026-03-02 until 2029-03-02\n    Lantu Auto to covered (DE)\n",
    );
    expect(withPlan("show", "SA-1").stdout).toContain("Covers:\n  aws_s3_bucket");
    expect(told("show", "SA-2")).toMatchObject({ status: 2, stderr: expect.stringContaining("did you mean SA-1?") });
  });

  test("list and show tell entries of onshore.yaml too", () => {
    const file = join(mkdtempSync(join(tmpdir(), "entries-")), "onshore.yaml");
    const entry = { id: "E-1", mechanism: "security_assessment", status: "active", dataClasses: ["important"] };
    const recipients = [{ account: "444455556666", country: "DE" }];
    writeFileSync(file, JSON.stringify({ assessments: [{ ...entry, validTo: "2026-12-31", recipients }] }));
    const asked = (...args: readonly string[]) => onshore(["register", ...args, "--config", file, ...day]).stdout;
    expect(asked("list")).toBe(
      "✓ E-1, security assessment, until 2026-12-31\n    any exporter to account 444455556666 (DE)\n",
    );
    expect(asked("list", "--lang", "zh-CN")).toBe(
      "✓ E-1，数据出境安全评估，至 2026-12-31\n    任何数据处理者，提供给账户 444455556666（DE）\n",
    );
    expect(asked("show", "E-1")).toContain("To         account 444455556666 (DE)\n");
    expect(JSON.parse(asked("show", "E-1", "--format", "json"))).toMatchObject({ file, state: "counts", remarks: [] });
  });

  describe("new", () => {
    const drafted = (...args: readonly string[]) => withPlan("new", ...args);
    const finding = () =>
      JSON.parse(asJson("check").stdout).findings.find(({ kind }: { kind: string }) => kind === "grant").id as string;
    const asJson = (command: string) =>
      onshore([command, plan("76-assessed-readers"), "--config", configuration, "--format", "json", ...day]);

    test("drafts a record to standard output, or into a file that is not there yet", () => {
      const id = finding();
      const { status, stdout } = drafted("--for", id.slice(-12, -5));
      expect(status).toBe(0);
      expect(stdout).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/node_modules\/onshore\/schema\/assessment\.schema\.json\n/,
      );
      expect(stdout).toContain(`# A draft of a record for ${id}\n`);
      const out = join(folder, "assessments", "draft.yaml");
      expect(drafted("--for", id, "--out", out)).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(readFileSync(out, "utf8")).toBe(stdout);
      expect(drafted("--for", id, "--out", out)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("draft.yaml: there is such a file already. Next: name another one."),
      });
      const checked = told("check");
      expect(checked.status).toBe(1);
      expect(checked.stdout).toMatch(/✗ error · not-filled-in\n {2}assessments\/draft\.yaml:\d+:\d+ status\n/);
      expect(asJson("check").stdout).toContain(
        "status: it is still to be filled in, so that the record does not count",
      );
      rmSync(out);
    });

    test.each<[args: readonly string[], says: string]>([
      [["--for", "nowhere"], '"nowhere" is no finding, no store and no edge'],
      [["--for", "x", "--mechanism", "contract"], "Allowed choices are security_assessment, standard_contract"],
      [["--for", "x", "--lang", "fr"], "Allowed choices are en, zh-CN"],
      [[], "required option '--for <finding>' not specified"],
    ])("2 for %j", (args, says) => {
      expect(drafted(...args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(says) });
    });

    test("a file in no folder is told", () => {
      const out = join(folder, "nowhere", "draft.yaml");
      expect(drafted("--for", finding(), "--out", out)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("Next: name a file in a folder that is there."),
      });
    });
  });

  test("without an onshore.yaml there is none", () => {
    const { status, stderr } = onshore(["register", "check"], { cwd: tmpdir() });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("no onshore.yaml") });
  });
});

test("a reader that stops reading is no fault", () => {
  const all = readdirSync(stories).filter((name) => existsSync(plan(name)));
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", `node dist/cli.js check ${all.map(plan).join(" ")} --format json | head -1; exit \${PIPESTATUS[0]}`],
    { encoding: "utf8", cwd: root },
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
});

describe("assess", () => {
  const readers = plan("76-assessed-readers");
  const day = ["--today", "2026-11-22"];
  const run = (...args: readonly string[]) => onshore(["assess", ...args, ...day]);

  test("0 whatever leaves; its ids are those of check", () => {
    const { status, stdout } = run(readers, "--format", "json");
    expect(status).toBe(0);
    const { flows, schemaVersion, summary } = JSON.parse(stdout);
    const { findings } = JSON.parse(onshore(["check", readers, "--format", "json", ...day]).stdout);
    expect(schemaVersion).toBe("1.0");
    expect(summary.denied + summary.review).toBeGreaterThan(0);
    const ids = findings.filter(({ kind }: { kind: string }) => kind === "grant").map(({ id }: { id: string }) => id);
    expect(flows.flatMap((one: { findings: string[] }) => one.findings).sort()).toEqual([...ids].sort());
  });

  test("2 where the input cannot be used, or the format is none", () => {
    expect(run("nowhere.json")).toMatchObject({ status: 2, stdout: "" });
    expect(run(readers, "--format", "xlsx").stderr).toMatch(/Allowed choices are terminal, json, markdown, csv/);
    expect(run().stderr).toMatch(/missing required argument 'file'\nUsage: onshore assess \[options\] <file\.\.\.>/);
  });

  test("four formats, two languages", () => {
    expect(run(readers).stdout).toMatch(/^onshore [\d.]+ · what leaves as of 2026-11-22 · /);
    expect(run(readers, "--lang", "zh-CN").stdout).toContain("截至 2026-11-22 的出境数据流");
    expect(run(readers, "--format", "markdown", "--lang", "zh-CN").stdout).toContain("| 结论 | 对象 | 数据 |");
    expect(run(readers, "--format", "csv").stdout).toMatch(/^tool_version,pack,profile,as_of,verdict,verdict_words,/);
  });

  test("CSV holds flows only: what was not understood, and that it is no advice, is on stderr", () => {
    const { stdout, stderr } = run(readers, "--format", "csv");
    expect(stdout).not.toContain("No legal advice.");
    expect(stderr).toMatch(/^Flows that leave or may leave: \d+\.[\s\S]*Looked at: [\s\S]*No legal advice\./);
  });

  test("says of several inputs in which one a flow is", () => {
    const { stdout } = run(readers, plan("20-s3-replication-two-rules"), "--format", "json");
    const { flows } = JSON.parse(stdout);
    expect(new Set(flows.map(({ input }: { input: string }) => input)).size).toBe(2);
  });
});

describe("who", () => {
  const chains = plan("chains-of-roles");

  test("lists everybody who can reach a store, by which way", () => {
    const { status, stdout } = onshore(["who", "raw", chains, "--config", chains.replace("plan", "context")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^aws_s3_bucket.raw, cn-north-1 \(Beijing\), important\n {2}✗ account 444455556666/);
    expect(stdout).toMatch(/by aws_iam_role.gateway[\s\S]*by aws_iam_role.reader[\s\S]*by aws_iam_role_policy.reader/);
  });

  test.each(["BY_POLICY", "aws_s3_bucket.raw", "ch-raw"])("takes the name %s", (name) => {
    expect(onshore(["who", name, chains]).stdout).toMatch(/^aws_s3_bucket\.(raw|by_policy), /);
  });

  test("takes all that a name without its index means", () => {
    const readers = plan("76-assessed-readers");
    const all = onshore(["who", "shared", readers]).stdout.match(/^aws_s3_bucket\.shared\[/gm);
    expect(all).toHaveLength(12);
  });

  test("names twelve stores at most", () => {
    const { stderr } = onshore(["who", "nothing-near", plan("80-production-stack")]);
    expect(stderr).toMatch(/use one of(\n {2}\S+){12}\n {2}and \d+ others\n$/);
  });

  test("says which stores there are", () => {
    const { status, stderr } = onshore(["who", "rwa", chains]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/no store is called "rwa". Next: use one of\n {2}aws_s3_bucket.by_policy\n/);
  });
});

describe("why", () => {
  const chains = plan("chains-of-roles");
  const config = ["--config", chains.replace("plan", "context")];

  test("takes the id that check shows", () => {
    const [, id = ""] =
      / · grants-stay-onshore · ([0-9a-f]{7})$/m.exec(onshore(["check", chains, ...config]).stdout) ?? [];
    const { status, stdout } = onshore(["why", id, chains, ...config]);
    expect(status).toBe(0);
    expect(stdout).toContain(`· grants-stay-onshore-${id}`);
  });

  test.each([
    ["raw -> 444455556666"],
    ["RAW -> 444455556666"],
    ["ch-raw -> 444455556666"],
    ["arn:aws-cn:iam::444455556666:root->aws_s3_bucket.raw"],
    ["gateway -> raw"],
  ])("takes the edge %s", (asked) => {
    const { status, stdout } = onshore(["why", asked, chains, ...config]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^aws_s3_bucket.raw -> account 444455556666 [\s\S]*\n {4}Allow statement 1: allows\n/);
  });

  test.each([3, 5, 12])("takes %d letters of an id, with the policy before it or without", (length) => {
    const [id = ""] = JSON.parse(onshore(["check", chains, ...config, "--format", "json"]).stdout).findings.map(
      (one: { id: string }) => one.id,
    );
    const last = id.slice(-12, length - 12 || undefined);
    for (const asked of [last, `grants-stay-onshore-${last}`])
      expect(onshore(["why", asked, chains, ...config]).stdout).toContain(id);
  });

  test("answers in JSON, in the words of the terminal", () => {
    const [answer] = JSON.parse(onshore(["why", "raw -> 444455556666", chains, ...config, "--format", "json"]).stdout);
    expect(answer).toMatchObject({
      edge: "aws_s3_bucket.raw -> account 444455556666 (R&D support, run by the Munich team)",
      outcome: "broken",
      finding: expect.stringMatching(/^grants-stay-onshore-[0-9a-f]{12}$/),
      documents: [
        { at: "assume_role_policy of aws_iam_role.gateway" },
        { at: "assume_role_policy of aws_iam_role.reader", for: "aws_iam_role.gateway" },
        { statements: [{ statement: "statement 1", effect: "Allow", does: "allows", conditions: [] }] },
      ],
    });
  });

  test.each([
    ["rwa", /"rwa" is no finding, no store and no edge. Next: use one of\n {2}aws_s3_bucket.by_policy\n/],
    ["rwa -> 444455556666", /names no store. Next: use one of\n {2}aws_s3_bucket.by_policy\n/],
    ["raww -> 444455556666", /names no store. Next: did you mean aws_s3_bucket.raw\?/],
    [
      "raw -> 999999999999",
      /is no edge of the data map. Next: use one of\n {2}aws_s3_bucket.raw -> account 444455556666/,
    ],
    ["0000", /"0000" is no finding/],
  ])("2 for %s, with what there is", (asked, message) => {
    const { status, stdout, stderr } = onshore(["why", asked, chains, ...config]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

test("--fail-on new without a base blocks as ever, and says that it has no effect", () => {
  const { status, stdout } = onshore(["check", plan("20-s3-replication-two-rules"), "--fail-on", "new"]);
  expect(status).toBe(1);
  expect(stdout).toContain("--fail-on new has no effect without a base");
});

describe("two plans", () => {
  const folder = mkdtempSync(join(tmpdir(), "onshore-two-"));
  const [one, other] = ["one.json", "other.json"].map((name) => join(folder, name)) as [string, string];
  for (const file of [one, other]) writeFileSync(file, readFileSync(plan("54-bucket-policies-by-account")));
  const chains = plan("chains-of-roles");
  const ids = (...files: string[]): string[] =>
    JSON.parse(onshore(["check", ...files, "--format", "json"]).stdout).findings.map(({ id }: { id: string }) => id);

  test("a finding, a list of readers and an answer name the file", () => {
    const check = onshore(["check", one, other]).stdout;
    const who = onshore(["who", "anyone", one, other]).stdout;
    const why = onshore(["why", "anyone -> everybody", one, other]).stdout.replace(/\n {11}/g, " ");
    for (const file of [one, other]) {
      expect(check).toContain(`  aws_s3_bucket_policy.anyone, in ${file}\n`);
      expect(who).toContain(`aws_s3_bucket.anyone, in ${file}, cn-north-1`);
      expect(why).toContain(`Input    ${file}\n`);
    }
    expect(onshore(["check", one]).stdout).not.toContain(`, in ${one}`);
  });

  test("a copy is followed into the other stack: by what its state gave out, and by its ARN", () => {
    const stacks = ["app", "archive"].map((name) => join(root, "test", "fixtures", "two-stacks", name, "plan.json"));
    const says = (...files: string[]) => JSON.parse(onshore(["check", ...files, "--format", "json"]).stdout).findings;
    const ends = (findings: { where?: { address: string | null; region: string | null } }[]) =>
      findings.flatMap(({ where }) => (where ? [`${where.address} in ${where.region}`] : []));
    expect(ends(says(stacks[0] as string))).toEqual(["null in null", "null in eu-central-1"]);
    expect(ends(says(...stacks))).toEqual([
      "aws_s3_bucket.archive in eu-central-1",
      "aws_sqs_queue.inbox in eu-central-1",
    ]);
  });

  test("an id does not depend on the other input, also where the address is in both", () => {
    expect(ids(one, other).sort()).toEqual([...ids(one), ...ids(other)].sort());
    expect(ids(one, chains).sort()).toEqual([...ids(one), ...ids(chains)].sort());
  });
});

describe("--format json", () => {
  const report = (args: readonly string[]) => JSON.parse(onshore(["check", ...args, "--format", "json"]).stdout);

  test("has the fields of the contract", () => {
    const json = report([plan("20-s3-replication-two-rules"), "--today", "2026-11-21"]);
    expect(Object.keys(json)).toEqual([
      ...["schemaVersion", "tool", "pack", "rules", "today", "inputs", "configuration", "notices", "verdict"],
      ...["findings", "stores", "copies", "grants", "covered", "coverage", "records", "waivers", "summary"],
    ]);
    expect(json.verdict).toBe("broken");
    expect(json.findings[0]).toMatchObject({
      id: expect.stringMatching(/^copies-stay-onshore-[0-9a-f]{12}$/),
      policy: "copies-stay-onshore",
      kind: "copy",
      outcome: "broken",
      severity: "high",
      enforcement: "mandatory",
      resource: {
        address: "aws_s3_bucket_replication_configuration.raw",
        type: "aws_s3_bucket_replication_configuration",
        provider: "aws",
        region: "cn-north-1",
        component: null,
        source: null,
      },
      at: "rule[1].destination[0].bucket",
      status: "open",
    });
  });

  test("is the same text for the same input", () => {
    const run = () =>
      onshore(["check", plan("80-production-stack"), "--format", "json", "--today", "2026-11-21"]).stdout;
    expect(run()).toBe(run());
  });

  test("takes several inputs and standard input, and tells them apart", () => {
    const text = readFileSync(plan("20-s3-replication-two-rules"), "utf8");
    const { stdout } = onshore(["check", "-", plan("01-default-tags-hk"), "--format", "json"], { input: text });
    const json = JSON.parse(stdout);
    expect(json.inputs.map(({ file }: { file: string }) => file)).toEqual([
      "standard input",
      plan("01-default-tags-hk"),
    ]);
    expect(new Set(json.findings.map((one: { resource: { input: string } }) => one.resource.input)).size).toBe(2);
  });
});

describe("onshore.yaml", () => {
  const folder = mkdtempSync(join(tmpdir(), "onshore-cli-"));
  mkdirSync(join(folder, "infra", "dev"), { recursive: true });
  writeFileSync(join(folder, "infra", "dev", "plan.json"), readFileSync(plan("54-bucket-policies-by-account")));
  const here = join(folder, "infra", "dev", "plan.json");

  test("is found above the input, wherever the command runs", () => {
    writeFileSync(
      join(folder, "onshore.yaml"),
      'accounts:\n  - { id: "444455556666", partition: aws-cn, operatedFrom: CN }\n',
    );
    const { stdout } = onshore(["check", here, "--format", "json"], { cwd: tmpdir() });
    const munich = JSON.parse(stdout).findings.filter(
      (one: { resource: { address: string } }) => one.resource.address === "aws_s3_bucket_policy.munich",
    );
    expect(munich).toEqual([]);
  });

  test("can set the day, and the report says so", () => {
    const file = join(folder, "dated.yaml");
    writeFileSync(file, "today: 2026-01-31\n");
    const { stdout } = onshore(["check", here, "--config", file]);
    expect(stdout).toContain("as of 2026-01-31");
    expect(stdout).toContain(`the day is set by "today" in ${file}`);
  });

  test("can make a policy advisory", () => {
    const file = join(folder, "soft.yaml");
    writeFileSync(file, "policies:\n  grants-stay-onshore: { enforcement: advisory }\n");
    expect(onshore(["check", here, "--config", file]).status).toBe(0);
  });
});

test("the terminal has no colour codes when its output is no terminal", () => {
  expect(onshore(["check", plan("20-s3-replication-two-rules")]).stdout).not.toContain("\u001b[");
});

test("explain tells a policy", () => {
  const { status, stdout } = onshore(["explain", "copies-stay-onshore"]);
  expect(status).toBe(0);
  expect(stdout).toContain("Copies of regulated vehicle data stay on the Chinese mainland");
});
