import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/contract/report";
import { junitReport } from "../../src/reports/junit";
import { documentOfStory, manyDocuments } from "../support/documents";
import { root } from "../support/stand-in-engine";

const documents = manyDocuments();
const junit = (document: ReportDocument) => [...junitReport(document, "en")].join("");
const xsd = join(root, "test", "fixtures", "schemas", "junit-10.xsd");
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

/** What may stand in what, as junit-10.xsd has it, and which attributes. */
const elements: Readonly<Record<string, { readonly in: string; readonly attributes: readonly string[] }>> = {
  testsuites: { in: "", attributes: ["name", "time", "tests", "failures", "errors"] },
  testsuite: {
    in: "testsuites",
    attributes: ["name", "tests", "failures", "errors", "time", "skipped", "timestamp"],
  },
  properties: { in: "testsuite", attributes: [] },
  property: { in: "properties", attributes: ["name", "value"] },
  testcase: { in: "testsuite", attributes: ["name", "classname", "time"] },
  failure: { in: "testcase", attributes: ["type", "message"] },
  skipped: { in: "testcase", attributes: ["type", "message"] },
};

/** What is not XML, or not JUnit. */
function faults(xml: string): string[] {
  const [declaration, ...rest] = xml.split("\n");
  const wrong = declaration === '<?xml version="1.0" encoding="UTF-8"?>' ? [] : ["no declaration"];
  const open: string[] = [""];
  for (const [text, slash, name = "", attributes = "", end] of rest
    .join("\n")
    .matchAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)(\/?)>/g)) {
    if (slash === "/") {
      if (open.pop() !== name) wrong.push(`${text} closes what is not open`);
      continue;
    }
    const element = elements[name];
    if (!element || element.in !== open.at(-1)) wrong.push(`${name} in ${open.at(-1)}`);
    for (const [, one = ""] of attributes.matchAll(/ ([a-z]+)="[^"]*"/g))
      if (!element?.attributes.includes(one)) wrong.push(`${name} ${one}`);
    if (end !== "/") open.push(name);
  }
  const texts = rest.join("\n").replace(/<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)(\/?)>/g, "");
  if (/[<>]|&(?!#\d+;)/.test(texts)) wrong.push("markup in a text");
  if (/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) wrong.push("a character that XML 1.0 has not");
  if (open.length > 1) wrong.push(`${open.at(-1)} is not closed`);
  return wrong;
}

describe.each(Object.entries(documents))("%s", (_, document) => {
  const xml = junit(document);

  test("is JUnit, and nothing in it is markup of an input", () => {
    expect(faults(xml)).toEqual([]);
  });

  test.skipIf(!hasXmllint)("fits the schema of Jenkins, by xmllint", () => {
    const { stderr, status } = spawnSync("xmllint", ["--noout", "--nonet", "--huge", "--schema", xsd, "-"], {
      input: xml,
    });
    expect(status, String(stderr)).toBe(0);
  });

  test("counts what it lists", () => {
    const number = (name: string) => xml.split(new RegExp(`<${name}[ />]`)).length - 1;
    const [, tests, failures] = /<testsuites name="onshore" tests="(\d+)" failures="(\d+)"/.exec(xml) ?? [];
    expect([Number(tests), Number(failures)]).toEqual([number("testcase"), number("failure")]);
    expect(number("failure")).toBe(
      document.findings.filter(({ blocks, enforcement }) => blocks ?? enforcement === "mandatory").length,
    );
    expect(number("failure") + number("skipped")).toBe(document.findings.length);
  });
});

test("what blocks fails; what a waiver lets stand is skipped and says until when; a policy that holds has a case", () => {
  const xml = junit(documentOfStory("waivers-that-count"));
  expect(xml).toMatch(/<skipped type="broken\.high" message="Waived by \S+ until \d{4}-\d\d-\d\d: /);
  expect(xml).toMatch(
    /<testsuite name="assessments-are-in-force" tests="1" failures="0"[^>]*>\s*<properties>.*\s*<testcase [^>]*\/>/,
  );
});

test("a store of which nobody knows what it holds is no passed case", () => {
  const cases = junit(documentOfStory("24-second-hop")).match(/<testcase [^>]*\/>/g) ?? [];
  expect(cases.filter((one) => one.includes('name="aws_s3_bucket.logs'))).toEqual([]);
  expect(cases.filter((one) => one.includes('name="aws_s3_bucket.raw"'))).toHaveLength(2);
});

test("a check by itself", async () => {
  await expect(junit(documentOfStory("24-second-hop"))).toMatchFileSnapshot("./machine/24-second-hop.junit.xml");
});
