import { expect, test } from "vitest";
import { strict } from "../../catalog/law";
import { judge } from "../../src/engine/report";
import { told } from "../../src/language";
import { merge } from "../../src/model/merge";
import { judged, questionOf } from "../support/judged";
import { story } from "../support/stories";

test("the id of a finding is the same in every input, so that a waiver by id names it in all of them", () => {
  const { deployment, registers, today } = story("waivers-that-count");
  const alone = judged(deployment, registers, today).findings;
  const both = judged(merge([deployment, deployment], undefined), registers, today).findings;
  const told = ({ id, enforcement, waiver }: (typeof alone)[number]) => [id, enforcement, waiver?.id];
  for (const input of [0, 1])
    expect(both.filter(({ resource }) => resource?.input === input).map(told)).toEqual(
      expect.arrayContaining(alone.map(told)),
    );
});

test.each([
  ["disabled", { enforcement: "disabled" }, undefined, ["the policy copies-stay-onshore is disabled in onshore.yaml"]],
  [
    "disabled, under a strict profile",
    { enforcement: "disabled" },
    strict,
    ["the policy copies-stay-onshore is disabled in onshore.yaml"],
  ],
  [
    "undetermined softened under a strict profile",
    { undetermined: "disabled" },
    strict,
    [expect.stringMatching(/^what is undetermined of copies-stay-onshore is disabled in onshore.yaml, although/)],
  ],
  [
    "all of it softened under a strict profile",
    { enforcement: "advisory" },
    strict,
    [expect.stringContaining("copies-stay-onshore is advisory")],
  ],
  ["undetermined stays as it is under a strict profile", { undetermined: "mandatory" }, strict, []],
  ["undetermined softened where nothing asks otherwise", { undetermined: "advisory" }, undefined, []],
] as const)("a policy of flows that is %s is told in a notice", (_, settings, profile, expected) => {
  const { deployment, registers, today } = story("waivers-that-count");
  const question = { ...questionOf(registers, today), settings: { "copies-stay-onshore": settings }, profile };
  const { notices } = judge(deployment, question);
  expect(told(notices, "en").filter((one) => one.includes("stay-onshore"))).toEqual(expected);
});
