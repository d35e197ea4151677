import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/init/facts";
import { languages } from "../../src/language";
import { widthOf } from "../../src/reports/columns";
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

const done = { facts, files, plans: [], ignoresReports: false };
const english = { language: "en", width: 1000 } as const;

test.each(languages)("says what was found, what became of each file, and the next step, in %s", (language) => {
  const text = initReport({ ...done, files }, { language, width: 80 });
  expect(text).toMatchSnapshot();
  for (const one of text.split("\n")) expect(widthOf(one)).toBeLessThanOrEqual(80);
});

describe("the next step", () => {
  const stepOf = (some: Partial<Facts>, list = files, plans: readonly string[] = []) =>
    initReport({ ...done, facts: { ...facts, ...some }, files: list, plans }, english).split("\n\nNext: ")[1];

  test("is to place the accounts, once there is a file to place them in", () => {
    expect(stepOf({})).toMatch(/^write in onshore.yaml from which country/);
  });

  test("is what the host needs, where there are no accounts or they are placed already", () => {
    expect(stepOf({ accounts: [] })).toMatch(/^write in \.gitlab-ci\.yml `include: .*ONSHORE_GITLAB_TOKEN/);
    const left = files.map((one) => ({ ...one, isLeft: true }));
    expect(stepOf({}, left)).toMatch(/^write in .gitlab-ci.yml/);
  });

  test("is to make a plan, where there is no pipeline", () => {
    expect(stepOf({ accounts: [], hosts: [] }, files.slice(0, 1))).toMatch(/^make a plan/);
  });

  test("is to check the plan that lies here", () => {
    expect(stepOf({ accounts: [] }, files, ["a b/plan.json"])).toMatch(
      /^run `onshore check 'a b\/plan\.json'`\.\nThen: write in \.gitlab-ci\.yml/,
    );
    expect(stepOf({}, files, ["plan.json", "b.plan.json"])).toContain("`onshore check plan.json b.plan.json`");
    expect(stepOf({ accounts: [] }, files, ["a", "b", "c", "d"])).toMatch(/^run `onshore ci`\./);
  });
});

test("why there is no CI file is told, in both languages", () => {
  const report = (some: Partial<Facts>, language: "en" | "zh-CN" = "en") =>
    initReport({ ...done, facts: { ...facts, ...some }, files: files.slice(0, 1) }, { language, width: 80 });
  expect(report({ hosts: [] })).toContain("\nno CI file: no host was recognised, see docs/ci\n");
  expect(report({ hosts: [] }, "zh-CN")).toContain("\n未写入 CI 文件：未能识别代码托管平台，见 docs/ci\n");
  expect(report({ programs: [] })).toContain("\nno CI file: there is no program here");
});

test("what git does not ignore is told", () => {
  const told = (ignoresReports: boolean) => initReport({ ...done, ignoresReports }, english);
  expect(told(false)).toContain("Then: add `onshore-reports/` to .gitignore");
  expect(told(true)).not.toContain(".gitignore");
});

test("names in a repository move no cursor", () => {
  const tags = [{ key: "a", values: ["x\u001b[2J\ny"], at: "a:1" }];
  const text = initReport({ ...done, facts: { ...facts, tags } }, english);
  expect(text).toContain("a = x [2J y\n");
});
