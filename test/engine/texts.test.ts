import { describe, expect, test } from "vitest";
import { contents } from "../../catalog/contents";
import { packs } from "../../packs";
import type { Finding } from "../../src/engine/evaluate";
import { judge } from "../../src/engine/report";
import { type Text, tell } from "../../src/language";
import { questionOf } from "../support/judged";
import { story, storyNames } from "../support/stories";
import { inBoth } from "../support/texts";

/** Everything that a person is told is told in both languages: what policies ask, and what is found in every story. */
describe("what a policy asks", () => {
  test.each(packs.flatMap((pack) => pack.policies))("$id", ({ title, why, basis }) => {
    for (const one of [title, why, ...basis]) inBoth(one);
  });

  test.each(packs)("the title of $name", ({ title }) => inBoth(title));
});

test.each(Object.values(contents))("what is kept or copied: $en", (what) => inBoth(what));

describe("what is found", () => {
  const sentences = ({ message, because, remedy }: Finding) => [message, remedy, ...(because ? [because] : [])];
  const names = ({ path }: Finding) => path.flatMap(({ says, place, via }) => [says, place ?? "", via ?? ""]);

  test.each(storyNames)("%s", (name) => {
    const { deployment, registers, today } = story(name);
    const { findings, notices, covered } = judge(deployment, questionOf(registers, today));
    for (const sentence of [...findings.flatMap(sentences), ...notices]) inBoth(sentence);
    const named: Text[] = [...findings.flatMap(names), ...covered.flatMap(({ store, to }) => [store, to])];
    for (const one of named) if (typeof one !== "string") expect(tell(one, "zh-CN")).toMatch(/\p{Script=Han}/u);
  });
});
