import { expect, test } from "vitest";
import { documentOf } from "../../src/contract/of-report";
import type { ReportDocument } from "../../src/contract/report";
import { rulesChanged } from "../../src/contract/rules-changed";
import { tell } from "../../src/language";
import { judged } from "../support/judged";
import { story } from "../support/stories";

const { deployment, registers, today } = story("05-region-not-decidable");
const { rules, ...others } = documentOf(judged(deployment, registers, today), { version: "0.1.0" });
const { policies = [], profile = "" } = rules ?? {};

/** A report whose policies are this strict, where that is said. */
const asking = (levels: Readonly<Record<string, string>>, by = profile): ReportDocument => ({
  ...others,
  rules: { profile: by, policies: policies.map((one) => ({ ...one, enforcement: levels[one.id] ?? one.enforcement })) },
});
const toldOf = (head: ReportDocument, base: ReportDocument) => rulesChanged(head, base).map((one) => tell(one, "en"));
const [id = ""] = policies.map((one) => one.id);

test.each([
  ["mandatory", "mandatory", false],
  ["advisory", "mandatory", true],
  ["disabled", "mandatory", true],
  ["disabled", "advisory", true],
  ["mandatory", "advisory", false],
  ["advisory", "disabled", false],
])("%s, and %s before", (now, before, isTold) => {
  const says = `the policy ${id} is ${now} here, and was ${before} in the base`;
  expect(toldOf(asking({ [id]: now }), asking({ [id]: before }))).toEqual(isTold ? [says] : []);
});

test("a policy that is no longer there, another profile, and a report that does not tell its rules", () => {
  const all = asking({ [id]: "mandatory" });
  const without = { ...all, rules: { profile, policies: policies.slice(1) } };
  expect(toldOf(without, all)).toEqual([`the policy ${id} is not asked here, and was mandatory in the base`]);
  expect(toldOf(all, without)).toEqual([]);
  expect(toldOf(asking({}, "lax"), asking({}))).toEqual([
    `the law is read by the profile lax here, and was by ${profile} in the base`,
  ]);
  expect(toldOf(others as ReportDocument, all)).toEqual([]);
  expect(toldOf(all, others as ReportDocument)).toEqual([]);
});
