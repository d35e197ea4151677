import { expect, test } from "vitest";
import { merge } from "../../src/model/merge";
import { judged } from "../support/judged";
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
