import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/contract/of-report";
import { judge, type Report } from "../../src/engine/report";
import type { Assessment } from "../../src/registers/registers";
import { widthOf, wrap } from "../../src/reports/columns";
import { terminalReport } from "../../src/reports/terminal";
import { judged, questionOf } from "../support/judged";
import { story, storyNames } from "../support/stories";

const text = (report: Report, colour = false) =>
  [...terminalReport(documentOf(report, { version: "0.0.0" }), { colour, width: 80, language: "en" })].join("");
const render = (name: string, colour = false) => {
  const { deployment, registers, today } = story(name);
  return text(judged(deployment, registers, today), colour);
};

test.each([
  "20-s3-replication-two-rules",
  "24-second-hop",
  "45-event-routing",
  "63-roles-others-assume",
  "76-assessed-readers",
  "13-misspelled-class",
  "waivers-that-count",
])("%s", async (name) => {
  await expect(render(name)).toMatchFileSnapshot(`./terminal/${name}.txt`);
});

const inChinese = (name: string) => {
  const { deployment, registers, today } = story(name);
  const document = documentOf(judge(deployment, questionOf(registers, today)), { version: "0.0.0" });
  return [...terminalReport(document, { colour: false, width: 80, language: "zh-CN" })].join("");
};

test.each(["76-assessed-readers", "13-misspelled-class"])("%s in Chinese", async (name) => {
  await expect(inChinese(name)).toMatchFileSnapshot(`./terminal/${name}.zh-CN.txt`);
});

test("no line in Chinese is wider than the terminal, but for names that are", () => {
  for (const line of inChinese("80-production-stack")
    .split("\n")
    .filter((one) => widthOf(one) > 80))
    expect(line.trim().split(/[ \p{Script=Han}]/u), line).toHaveLength(1);
});

test("no line is wider than the terminal, but for words that are", () => {
  for (const line of render("80-production-stack").split("\n")) {
    if (line.trim().includes(" ")) expect(line.length, line).toBeLessThanOrEqual(80);
  }
});

test("colour marks what is broken", () => {
  expect(render("20-s3-replication-two-rules", true)).toContain("\u001b[31m");
});

test("a finding says on which line it was written, and in which component, before the resource", () => {
  const { deployment } = story("20-s3-replication-two-rules");
  const [, ...under] = text(judged(deployment)).split("\n✗")[1]?.split("\n") ?? [];
  const source = { file: "infra/lake.ts", line: 12, column: 7 };
  const resources = deployment.resources.map((one) => ({ ...one, component: "lake/Tracks", source }));
  const told = text(judged({ ...deployment, resources }));
  expect(told).toContain(`\n  lake/Tracks › ${under[0]?.trim()}\n  infra/lake.ts:12:7\n${under[1]}`);
  const modules = deployment.resources.map((one) => ({
    ...one,
    component: one.address,
    source: { file: "a.tf", line: 3 },
  }));
  const deep = { file: `infra/${"folder/".repeat(9)}lake.ts`, line: 12, inside: { file: "infra/tracks.ts", line: 7 } };
  const long = text(judged({ ...deployment, resources: resources.map((one) => ({ ...one, source: deep })) }));
  for (const line of long.split("\n").filter((one) => one.length > 80)) expect(line.trim()).not.toContain(" ");
  expect(text(judged({ ...deployment, resources: modules }))).toContain(`\n${under[0]}\n  a.tf:3\n${under[1]}`);
});

test("names of an input bring no control characters to the terminal", () => {
  const { deployment } = story("20-s3-replication-two-rules");
  const resources = deployment.resources.map((resource) => ({
    ...resource,
    address: `${resource.address}\u001b[2J`,
    says: `${resource.says}\u001b[2J\u202e`,
  }));
  const inputs = [{ file: "plan\u0007.json", format: "terraform-plan" as const }];
  expect(text(judged({ ...deployment, inputs, resources }))).not.toMatch(/[\u0007\u001b\u202e]/);
});

test("a flow that a record covers without a last day says so, and which data of which store it is", () => {
  const { deployment, registers, today } = story("76-assessed-readers");
  const [first, ...others] = registers.assessments ?? [];
  // An assessment ends three years after its first day, where that is written.
  const { validTo: _, validFrom: __, ...endless } = first as Assessment;
  expect(text(judged(deployment, { ...registers, assessments: [endless, ...others] }, today))).toContain(
    '  A-01, without an end: important data in aws_s3_bucket.shared["covered"] to\n',
  );
});

test("text is broken at spaces and words stay whole", () => {
  expect(wrap("one two three four", 12, "  ", "    ")).toEqual(["  one two", "    three", "    four"]);
  expect(wrap("a-very-long-word-that-does-not-fit x", 10, "")).toEqual(["a-very-long-word-that-does-not-fit", "x"]);
});

describe("sentences fit what they are about", () => {
  const findings = storyNames
    .map(story)
    .flatMap(({ deployment, registers, today }) => judged(deployment, registers, today).findings);
  const texts = findings.map(({ message, remedy }) => `${message}\n${remedy}`);

  test("one thing goes, several go", () => {
    expect(texts.filter((text) => /^An? [^,]* go to /.test(text) || /whether an? [^:]* stay on/.test(text))).toEqual(
      [],
    );
    expect(texts.filter((text) => /^An? .* goes to /.test(text)).length).toBeGreaterThan(4);
  });

  test("a country is named once", () => {
    expect(texts.filter((text) => /in (.+), (operated from|in) \1/i.test(text))).toEqual([]);
    expect(texts.filter((text) => /^Everybody in \w+ \(\w\w\) can read/.test(text)).length).toBeGreaterThan(0);
  });

  test.each([
    "Run aws_lambda_function.report on the mainland, or take the right away from the role: policy, statement 1 of aws_iam_role_policy.report",
    "Take aws_iam_access_key.copier out of environment[0].variables of aws_lambda_function.copier",
    "Remove statement 1, which names nobody but `arn:aws-cn:iam::400000000010:root`, from policy",
  ])("%s", (remedy) => {
    expect(findings.map((one) => one.remedy)).toContain(`${remedy}.`);
  });
});

test("the verdict is the last line, where people and scripts look for it", () => {
  for (const name of ["76-assessed-readers", "13-misspelled-class", "waivers-that-count"])
    expect(render(name).trimEnd().split("\n").at(-1)).toMatch(/ undetermined.*; .*blocks?\.$/);
});
