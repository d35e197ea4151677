import { expect, test } from "vitest";
import { readersOf } from "../../src/engine/readers";
import type { Language } from "../../src/language";
import { widthOf } from "../../src/reports/columns";
import { whoReport } from "../../src/reports/who";
import { questionOf } from "../support/judged";
import { type Story, story } from "../support/stories";

const print = ({ deployment, registers, today }: Story, language: Language = "en") =>
  [...whoReport(readersOf(deployment, questionOf(registers, today)), 80, language)].join("");

test.each(["chains-of-roles", "76-assessed-readers", "networks-a-reader-must-come-from", "24-second-hop"])(
  "%s",
  async (name) => {
    await expect(print(story(name))).toMatchFileSnapshot(`./who/${name}.txt`);
  },
);

test("in Chinese, on 80 columns", async () => {
  const text = ["76-assessed-readers", "networks-a-reader-must-come-from", "24-second-hop"]
    .map((name) => print(story(name), "zh-CN"))
    .join("");
  await expect(text).toMatchFileSnapshot("./who/in-Chinese.txt");
  expect(text.split("\n").filter((line) => widthOf(line) > 80)).toEqual([]);
});

test("a record covers nothing where no class is known", () => {
  const one = story("76-assessed-readers");
  const resources = one.deployment.resources.map((resource) => ({
    ...resource,
    values: { ...resource.values, tags: {}, tags_all: {} },
  }));
  expect(print({ ...one, deployment: { ...one.deployment, resources } })).not.toMatch(/✓|covered by/);
});
