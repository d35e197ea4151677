import { expect, test } from "vitest";
import { documentOf } from "../../src/contract/of-report";
import { languages } from "../../src/language";
import { quietReport } from "../../src/reports/quiet";
import { terminalReport } from "../../src/reports/terminal";
import { judged } from "../support/judged";
import { story } from "../support/stories";

const documentIn = (name: string) => {
  const { deployment, registers, today } = story(name);
  return documentOf(judged(deployment, registers, today), { version: "0.0.0" });
};
const at = (language: (typeof languages)[number]) => ({ colour: false, width: 80, language });

test.each(languages)("what blocks and the verdict, each as the whole report has it, in %s", (language) => {
  const document = documentIn("20-s3-replication-two-rules");
  const [, finding = "", ...others] = terminalReport(document, at(language));
  const quiet = quietReport(document, at(language));
  expect(quiet.startsWith(finding.trimStart())).toBe(true);
  expect(quiet.endsWith(`\n\n${others.at(-1)?.trimEnd().split("\n").at(-1)}\n`)).toBe(true);
});

test("the verdict alone, where nothing blocks", () => {
  const document = documentIn("05-region-not-decidable");
  expect(document.findings.length).toBeGreaterThan(0);
  expect(quietReport(document, at("en"))).toMatch(/^.+\n$/);
});
