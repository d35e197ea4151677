import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/init/facts";
import { languages } from "../../src/language";
import { initReport } from "../../src/reports/init";

const facts: Facts = {
  programs: [
    { folder: "app", kind: "pulumi", stacks: ["prod", "test"] },
    { folder: "infra", kind: "terraform", stacks: [] },
  ],
  accounts: [{ id: "111122223333", partition: "aws-cn", at: "infra/main.tf:5" }],
  regions: [{ code: "cn-north-1", at: "infra/main.tf:3" }],
  tags: [{ key: "DataClassification", values: ["Important", "L3"], at: "infra/main.tf:8" }],
  hosts: ["gitlab"],
};
const files = [
  { path: "onshore.yaml", isLeft: false },
  { path: ".gitlab/onshore.yml", isLeft: true },
];

test.each(languages)("says what was found, what became of each file, and the next step, in %s", (language) => {
  expect(initReport(facts, files, language)).toMatchSnapshot();
});

describe("the next step", () => {
  const stepOf = (some: Partial<Facts>, list = files) =>
    initReport({ ...facts, ...some }, list, "en").split("\n\nNext: ")[1];

  test("is to place the accounts, once there is a file to place them in", () => {
    expect(stepOf({})).toMatch(/^write in onshore.yaml from which country/);
  });

  test("is what the host needs, where there are no accounts or they are placed already", () => {
    expect(stepOf({ accounts: [] })).toBe("add to .gitlab-ci.yml: include: [{ local: .gitlab/onshore.yml }]\n");
    const left = files.map((one) => ({ ...one, isLeft: true }));
    expect(stepOf({}, left)).toMatch(/^add to .gitlab-ci.yml/);
  });

  test("is to make a plan, where there is no pipeline", () => {
    expect(stepOf({ accounts: [], hosts: [] }, files.slice(0, 1))).toMatch(/^make a plan/);
  });
});

test("names in a repository move no cursor", () => {
  const text = initReport({ ...facts, tags: [{ key: "a", values: ["x\u001b[2J\ny"], at: "a:1" }] }, files, "en");
  expect(text).toContain("a = x [2J y\n");
});
