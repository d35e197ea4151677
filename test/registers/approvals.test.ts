import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { tell } from "../../src/language";
import { decide } from "../../src/law/decide";
import { undeclared } from "../../src/law/flow";
import type { Register } from "../../src/law/register";
import type { Signing } from "../../src/load-approvals";
import { loadConfiguration } from "../../src/load-configuration";
import { loadRegister } from "../../src/load-register";
import { checkRegister, noticesOf, standings } from "../../src/register-commands";
import { registerFrom, withRecords } from "../../src/registers/records";
import { namesIn, type Run } from "../../src/signatures";
import { assessment, certificate, contract, today } from "../law/support";

const li = "li.wei@lantu.example";
const wang = "wang.fang@lantu.example";
const approvers = `approvals: { allowedSigners: keys, approvers: [${li}] }`;
const required = `approvals: { allowedSigners: keys, approvers: [${li}], required: true }`;
const keys = `# who may sign\n${li} ssh-ed25519 AAAA\n${wang},w@lantu.example ssh-ed25519 BBBB\n`;
const json = (record: object) => JSON.stringify(record);

/** The signature of a text, as the stand-in for ssh-keygen reads it. */
const signed = (by: string, record: object) => json({ by, of: json(record) });

/** Answers as ssh-keygen does, with its exit codes; allowed is whoever the file of allowed signers has. */
const standIn: Run = (args, input) => {
  const option = (name: string) => args[args.indexOf(name) + 1] as string;
  const { by, of } = JSON.parse(readFileSync(option("-s"), "utf8"));
  const isAllowed = args.includes("-f") && namesIn(readFileSync(option("-f"), "utf8")).includes(by);
  const fits = of === Buffer.from(input).toString("utf8");
  const holds = {
    "find-principals": isAllowed,
    verify: isAllowed && fits && option("-I") === by && option("-n") === "onshore",
    "check-novalidate": fits && option("-n") === "onshore",
  }[option("-Y")];
  return { status: holds ? 0 : 255, stdout: holds ? `${by}\n` : "" };
};
/** As ssh-keygen: a signature that cannot be read holds nowhere. */
const linkAware: Run = (args, input) => {
  try {
    return standIn(args, input);
  } catch {
    return { status: 255, stdout: "" };
  }
};
const never: Run = () => {
  throw new Error("ssh-keygen is not to be asked");
};

/** `links`: name → what it leads to. */
function loaded(
  files: Readonly<Record<string, string>>,
  signing: Signing = {},
  run: Run = never,
  links: Readonly<Record<string, string>> = {},
) {
  const root = mkdtempSync(join(tmpdir(), "approvals-"));
  for (const [name, text] of Object.entries({ keys, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  for (const [name, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    symlinkSync(target, join(root, name));
  }
  const settings = loadConfiguration(join(root, "onshore.yaml"), []);
  const register = loadRegister(settings, { today, ...signing }, run);
  rmSync(root, { recursive: true });
  const local = (file: string) => file.slice(root.length + 1);
  return {
    register,
    filed: registerFrom(withRecords(settings.registers, register)),
    states: Object.fromEntries([...(register.approvals ?? [])].map(([id, { state, by }]) => [id, by ?? state])),
    told: checkRegister(register, today, undefined).remarks.map(
      ({ level, code, record, file, line, field }) =>
        `${level} ${code} ${record ?? ""} ${local(file)}:${line} ${field}`,
    ),
    notices: noticesOf(register, today).map((one) => local(tell(one, "en"))),
  };
}

/** Whether a record covers what it is for: yes, no, or once a person has looked. */
function covers(filed: Register): string {
  const decision = decide(
    {
      ...undeclared(today),
      ...{ kind: "remote-access", leaves: true, classes: ["personal"], destination: {} },
      recipient: { account: "777788889999", country: "DE" },
    },
    filed,
    today,
  );
  return { allowed: "yes", review: "for review", denied: "no" }[decision.verdict];
}

describe("who approved a record", () => {
  const record = { "assessments/sc.yaml": json(contract) };
  const beside = (signature: string) => ({ ...record, "assessments/sc.yaml.sig": signature });

  test.each<[name: string, files: Record<string, string>, state: string, covers: string]>([
    ["nobody, and nobody asks", { "onshore.yaml": "", ...record }, "unsigned", "yes"],
    ["nobody, where it is demanded", { "onshore.yaml": required, ...record }, "signature-missing", "no"],
    ["an approver", { "onshore.yaml": approvers, ...beside(signed(li, contract)) }, li, "yes"],
    ["an approver, where it is demanded", { "onshore.yaml": required, ...beside(signed(li, contract)) }, li, "yes"],
    [
      "anybody with a key",
      { "onshore.yaml": "approvals: { allowedSigners: keys }", ...beside(signed(wang, contract)) },
      wang,
      "yes",
    ],
    ["somebody who is no approver", { "onshore.yaml": approvers, ...beside(signed(wang, contract)) }, wang, "no"],
    ["somebody without a key", { "onshore.yaml": approvers, ...beside(signed("eve", contract)) }, "unknown-key", "no"],
    [
      "an approver, something else",
      { "onshore.yaml": approvers, ...beside(signed(li, certificate)) },
      "wrong-signature",
      "no",
    ],
    [
      "an approver of somebody else's key",
      { "onshore.yaml": approvers, ...beside(signed("eve", certificate)) },
      "wrong-signature",
      "no",
    ],
  ])("%s", (_, files, state, is) => {
    const { states, filed } = loaded(files, {}, standIn);
    expect(states).toEqual({ "SC-1": state });
    expect(covers(filed)).toBe(is);
  });

  test("a file of several: its signature covers all of them, and is asked for once", () => {
    const both = [contract, certificate];
    const files = (of: object) => ({
      "onshore.yaml": required,
      "assessments/all.json": json(both),
      "assessments/all.json.sig": signed(li, of),
    });
    let asked = 0;
    const counting: Run = (...its) => {
      asked++;
      return standIn(...its);
    };
    const { states, filed } = loaded(files(both), {}, counting);
    expect(states).toEqual({ "SC-1": li, "CE-1": li });
    expect([covers(filed), asked]).toEqual(["yes", 2]);
    const changed = loaded(files([contract]), {}, standIn);
    expect(changed.states).toEqual({ "SC-1": "wrong-signature", "CE-1": "wrong-signature" });
    expect(changed.told.filter((one) => one.startsWith("error not-approved"))).toHaveLength(2);
    const { states: bare } = loaded({ "onshore.yaml": required, "assessments/all.json": json(both) });
    expect(bare).toEqual({ "SC-1": "signature-missing", "CE-1": "signature-missing" });
  });

  test.each<[name: string, run: Run]>([
    ["no ssh-keygen", () => ({ status: null, stdout: "" })],
    ["an ssh-keygen that does not know signatures", () => ({ status: 1, stdout: "" })],
    [
      "OpenSSH 8.1, which fails at the option before it is asked",
      (args, input) =>
        args.some((one) => one.startsWith("-O"))
          ? { status: 255, stdout: "" }
          : args[1] === "find-principals"
            ? { status: 1, stdout: "" }
            : standIn(args, input),
    ],
    [
      "one that does not end when it looks for names",
      (args, input) => (args.some((one) => one.startsWith("-O")) ? { status: null, stdout: "" } : standIn(args, input)),
    ],
    [
      "one that does not end when it verifies",
      (args, input) => (args[1] === "verify" ? { status: null, stdout: "" } : standIn(args, input)),
    ],
    [
      "one that does not end at last",
      (args, input) =>
        args[1] === "find-principals"
          ? { status: 255, stdout: "" }
          : args[1] === "check-novalidate"
            ? { status: null, stdout: "" }
            : standIn(args, input),
    ],
  ])("%s: for review, never a pass and never a violation", (_, run) => {
    for (const onshore of [approvers, required]) {
      const { states, filed, told, notices } = loaded(
        { "onshore.yaml": onshore, ...beside(signed(li, contract)) },
        {},
        run,
      );
      expect(states).toEqual({ "SC-1": "not-checked" });
      expect(covers(filed)).toBe("for review");
      expect(told).toEqual(["warning not-approved SC-1 assessments/sc.yaml:1 "]);
      expect(notices).toEqual([
        expect.stringMatching(/^assessments\/sc\.yaml:1:1: SC-1 is for review: its signature cannot be checked/),
      ]);
    }
  });

  test.each<[name: string, files: Record<string, string>, links: Record<string, string>]>([
    ["one to the signature", beside(signed(li, certificate)), { "assessments/0/a.sig": "../sc.yaml.sig" }],
    ["one to the record", beside(signed(li, certificate)), { "assessments/0/a.yaml": "../sc.yaml" }],
    ["one that leads nowhere", record, { "assessments/sc.yaml.sig": "nowhere" }],
  ])("a link does not hide a wrong signature: %s", (_, files, links) => {
    const { states, filed } = loaded({ "onshore.yaml": approvers, ...files }, {}, linkAware, links);
    expect(states).toEqual({ "SC-1": "wrong-signature" });
    expect(covers(filed)).toBe("no");
  });

  test("a record of which the signature is wrong is an error; the others count", () => {
    const { told, notices, filed, register } = loaded(
      {
        "onshore.yaml": approvers,
        ...beside(signed(li, assessment)),
        "assessments/ce.json": json({ ...certificate, recordedBy: "LI.Wei@lantu.example " }),
      },
      {},
      standIn,
    );
    expect(told).toContain("error not-approved SC-1 assessments/sc.yaml:1 ");
    expect(notices).toEqual([
      expect.stringMatching(
        /^assessments\/sc\.yaml:1:1: SC-1 does not count: its signature is wrong, .* Next: have an approver look at it/,
      ),
    ]);
    expect(covers(filed)).toBe("yes");
    expect(
      standings(register, today, undefined).map(({ record: { id }, state, approval }) => [id, state, approval?.state]),
    ).toEqual([
      ["CE-1", "counts", "unsigned"],
      ["SC-1", "does-not-count", "wrong-signature"],
    ]);
  });

  test("nobody has to sign what is revoked, suspended or pending", () => {
    for (const status of ["revoked", "suspended", "pending"])
      expect(loaded({ "onshore.yaml": required, "assessments/sc.yaml": json({ ...contract, status }) }).told).toEqual(
        [],
      );
  });

  test("the day that is judged by is handed over, and the record's own bytes", () => {
    const asked: string[] = [];
    const text = `\uFEFF${json(contract)}\r\n`;
    const run: Run = (args, input) => {
      asked.push(args.join(" "));
      expect(Buffer.from(input)).toEqual(Buffer.from(text));
      return { status: 0, stdout: `${wang}\r\n${li}\r\n` };
    };
    loaded({ "onshore.yaml": approvers, "assessments/sc.yaml": text, "assessments/sc.yaml.sig": "" }, {}, run);
    expect(asked).toEqual([
      expect.stringMatching(/^-Y find-principals -s \S+sc\.yaml\.sig -f \S+keys -Overify-time=202611221200$/),
      expect.stringMatching(
        /^-Y verify -s \S+ -n onshore -I li\.wei@lantu\.example -f \S+ -Overify-time=202611221200$/,
      ),
    ]);
  });
});

describe("where signatures are demanded", () => {
  const entry = "{ id: E-1, mechanism: standard_contract, status: active, dataClasses: [personal] }";

  test("by a pack, an unsigned record does not count, and neither does an entry of onshore.yaml, which is told", () => {
    const files = {
      "onshore.yaml": `today: 2026-11-22\nassessments:\n  - ${entry}\n`,
      "assessments/sc.yaml": json(contract),
    };
    expect(covers(loaded(files).filed)).toBe("yes");
    const { filed, told, notices } = loaded(files, { demandsSignatures: true });
    expect(covers(filed)).toBe("no");
    expect(told).toEqual([
      "error not-approved SC-1 assessments/sc.yaml:1 ",
      "error not-approved E-1 onshore.yaml:3 assessments.0",
    ]);
    expect(notices[1]).toBe(
      "onshore.yaml:3:5: E-1 does not count: an entry of onshore.yaml cannot be signed, and signatures are demanded. Next: file it as a record, and have an approver sign that.",
    );
  });

  test("onshore.yaml does not take back what a pack demands", () => {
    const files = { "onshore.yaml": "approvals: { required: false }", "assessments/sc.yaml": json(contract) };
    expect(loaded(files, { demandsSignatures: true }).states).toEqual({ "SC-1": "signature-missing" });
  });
});

describe("what stands beside the records", () => {
  test("who recorded an unsigned record is an approver, where they are listed", () => {
    const files = (more: object) => ({
      "onshore.yaml": approvers,
      "assessments/sc.json": json({ ...contract, ...more }),
    });
    expect(loaded(files({ recordedBy: li })).told).toEqual([]);
    for (const more of [{}, { recordedBy: wang }]) {
      const { told, notices, filed } = loaded(files(more));
      expect(told).toEqual(["warning recorded-by-another SC-1 assessments/sc.json:1 recordedBy"]);
      expect(notices).toEqual([]);
      expect(covers(filed)).toBe("yes");
    }
  });

  test("a signature of nothing, and an approver without a key", () => {
    const { told } = loaded({
      "onshore.yaml": `approvals:\n  allowedSigners: keys\n  approvers:\n    - ${li}\n    - chen@lantu.example\n`,
      "assessments/gone.yaml.sig": "",
      "assessments/notes.txt": "",
      "assessments/notes.txt.sig": "",
    });
    expect(told).toEqual([
      "warning approver-without-key  onshore.yaml:5 approvals.approvers.1",
      "warning signature-without-record  assessments/gone.yaml.sig:1 ",
    ]);
  });

  test("names in a file of allowed signers", () => {
    const more = `\n  # none\n"Wang Fang" namespaces="onshore" ssh-rsa C\n*@lantu.example cert-authority ssh-rsa D\r\n`;
    expect(namesIn(keys + more)).toEqual([li, wang, "w@lantu.example", "Wang Fang", "*@lantu.example"]);
  });
});

describe("what cannot be used", () => {
  const fault = (files: Record<string, string>) => {
    try {
      loaded(files);
    } catch (error) {
      if (error instanceof InputError)
        return error
          .lines()
          .join("\n")
          .replace(/\S*approvals-\w+./g, "");
      throw error;
    }
    return "no fault";
  };

  test.each([
    [
      "allowed signers that are not there",
      { "onshore.yaml": "approvals: { allowedSigners: kyes }" },
      /^kyes: the allowed signers cannot be read: there is no such file\. Next: make the file/,
    ],
    [
      "allowed signers that are a folder",
      { "onshore.yaml": "approvals: { allowedSigners: . }" },
      /the allowed signers cannot be read: this is a folder/,
    ],
    [
      "signatures that are demanded, and nothing says whose",
      { "onshore.yaml": "approvals: { required: true }" },
      /^onshore\.yaml:1:12: approvals\.allowedSigners is missing\. Next: add it\./,
    ],
    [
      "a signature, and nothing says whose hold",
      { "onshore.yaml": "", "assessments/a.json": json(contract), "assessments/a.json.sig": "" },
      /^onshore\.yaml: there is a signature, assessments\/a\.json\.sig, and approvals\.allowedSigners does not say whose signatures hold\. Next: name/,
    ],
    ["nobody who may approve", { "onshore.yaml": "approvals: { approvers: [] }" }, /approvals\.approvers: it is empty/],
    ["a name that is not known", { "onshore.yaml": "approvals: { approver: [a] }" }, /did you mean approvers\?/],
  ])("%s", (_, files, message) => {
    expect(fault(files as Record<string, string>)).toMatch(message);
  });
});
