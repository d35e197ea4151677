import { describe, expect, test } from "vitest";
import { readRecords } from "../../src/law/record-schema";
import { file } from "../../src/law/register";
import { recorded, withRecords } from "../../src/registers/records";
import { type Assessment, noRegisters, type Registers } from "../../src/registers/registers";
import { judged as judgedBy } from "../support/judged";
import { story, storyNames } from "../support/stories";

function judged({ deployment, today }: ReturnType<typeof story>, registers: Registers) {
  return judgedBy(deployment, registers, today);
}

/** A short entry written down as a full record; undefined where it says less than a record has to. */
function inFull(entry: Assessment): object | undefined {
  const { id, mechanism, status, validFrom, validTo, dataClasses, destinations, recipients } = entry;
  const isTold = destinations?.every(({ country }) => country) && recipients?.every(({ country }) => country);
  const isPersonal = dataClasses.some((name) => name === "personal" || name === "sensitive-personal");
  const isImportant = dataClasses.includes("important");
  if (!isTold || validFrom === undefined || dataClasses.includes("core") || (!isPersonal && !isImportant))
    return undefined;
  return {
    ...{ id, mechanism, status, exporter: { name: "Lantu Auto", isCiio: false } },
    ...{ purpose: ["any"], dataItems: ["any"], destinations },
    recipients: recipients?.map(({ name, account, country }) => ({
      name: name ?? account ?? "anybody",
      country,
      ...(account !== undefined && { accounts: [account] }),
    })),
    ...{ dataLevel: isImportant ? "important" : "general", sensitive: dataClasses.includes("sensitive-personal") },
    ...(isPersonal && { piaReportId: "PIA-1", piaDate: "2023-01-01" }),
    ...(validTo !== undefined && { expiryDate: validTo }),
    ...(mechanism === "standard_contract"
      ? { contract: { effectiveDate: validFrom, filedDate: validFrom } }
      : { issuedDate: validFrom, approvalNo: id, certificateNo: id, selfAssessmentId: id }),
  };
}

const assessed = storyNames.filter((name) => (story(name).registers.assessments ?? []).some(inFull));

describe("a record of a file says of a deployment what a short entry says", () => {
  test("there are such stories", () => {
    expect(assessed.length).toBeGreaterThan(3);
  });

  test.each(assessed)("%s", (name) => {
    const told = story(name);
    const registers = { ...noRegisters, ...told.registers };
    const full = registers.assessments.flatMap((entry) => inFull(entry) ?? []);
    const { records, errors } = readRecords(full);
    expect(errors).toEqual([]);
    const ids = new Set(records.map(({ id }) => id));
    const short = registers.assessments.filter(({ id }) => !ids.has(id));
    const replaced = withRecords({ ...registers, assessments: short }, { records, errors });
    const say = (given: Registers) => {
      const { findings, covered } = judged(told, given);
      return {
        findings: findings.map(({ id, outcome }) => `${outcome} ${id}`).sort(),
        covered: covered.map(({ address, to, assessment }) => `${address} ${to} ${assessment}`).sort(),
      };
    };
    expect(say(replaced)).toEqual(say(registers));
  });
});

describe("what a full record has besides", () => {
  const told = story("76-assessed-readers");
  const registers = { ...noRegisters, ...told.registers, assessments: [] };
  const [first] = (told.registers.assessments ?? []).map(inFull);
  const outcomes = (more: object) => {
    const { records, errors } = readRecords([{ ...first, ...more }]);
    expect(errors).toEqual([]);
    const report = judged(told, withRecords(registers, { records, errors }));
    const of = report.findings.find(({ message, kind }) => kind === "grant" && message.includes("400000000001"));
    const tried = of?.law?.tried.map(({ record, reasons }) => `${record}: ${reasons.join(" ")}`);
    return { outcome: of?.outcome ?? "holds", message: of?.message ?? "", because: of?.because, tried };
  };

  test("in full it covers", () => {
    expect(outcomes({}).outcome).toBe("holds");
  });

  test("a change that affects security, or a retention that is over, speaks against it", () => {
    const change = { date: "2026-10-01", kind: "purpose" };
    expect(outcomes({ changeEvents: [{ ...change, affectsSecurity: true }] })).toMatchObject({
      outcome: "broken",
      tried: ["A-01: change-event"],
    });
    expect(outcomes({ changeEvents: [{ ...change, affectsSecurity: false }] }).outcome).toBe("holds");
    expect(outcomes({ overseasRetention: { until: "2026-10-01" } }).outcome).toBe("broken");
  });

  test("what a person has to look at is undetermined, never a pass and never a violation", () => {
    expect(outcomes({ changeEvents: [{ date: "2026-10-01", kind: "purpose" }] })).toMatchObject({
      outcome: "undetermined",
      message: expect.stringContaining("it cannot be told whether an assessment covers it"),
      because: "a person has to look at assessment A-01 first",
    });
  });

  test("status, and the day on which it was revoked", () => {
    expect(outcomes({ revokedDate: "2026-11-21" }).outcome).toBe("broken");
    expect(outcomes({ status: "revoked", revokedDate: "2026-11-22" }).outcome).toBe("undetermined");
    expect(outcomes({ status: "suspended" }).outcome).toBe("broken");
  });

  test("an extension counts once it is approved", () => {
    const over = { expiryDate: "2026-11-01" };
    expect(outcomes(over).outcome).toBe("broken");
    expect(outcomes({ ...over, extension: { appliedDate: "2026-10-01", newExpiry: "2028-11-01" } }).outcome).toBe(
      "broken",
    );
    const approved = { appliedDate: "2026-10-01", approvedDate: "2026-10-20", newExpiry: "2028-11-01" };
    expect(outcomes({ ...over, extension: approved }).outcome).toBe("holds");
  });
});

describe("how long an entry of onshore.yaml covers", () => {
  const entry = (mechanism: Assessment["mechanism"], validTo?: string): Assessment => ({
    ...{ id: "E-1", mechanism, status: "active", validFrom: "2023-11-22", dataClasses: ["personal"] },
    ...(validTo !== undefined && { validTo }),
  });
  const lastDay = (one: Assessment) => file(recorded(one)).lastDay;

  test("an assessment and a certificate three years, whatever day is written (decision 10)", () => {
    expect(lastDay(entry("security_assessment"))).toBe("2026-11-22");
    expect(lastDay(entry("security_assessment", "2199-12-31"))).toBe("2026-11-22");
    expect(lastDay(entry("certification", "2199-12-31"))).toBe("2026-11-22");
    expect(lastDay(entry("certification", "2026-11-21"))).toBe("2026-11-21");
  });

  test("others, and those that do not tell their first day, until the day that is written", () => {
    expect(lastDay(entry("standard_contract", "2199-12-31"))).toBe("2199-12-31");
    expect(lastDay(entry("exemption"))).toBeUndefined();
    expect(lastDay({ ...entry("security_assessment"), validFrom: undefined })).toBeUndefined();
  });
});
