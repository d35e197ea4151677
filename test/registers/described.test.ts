import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describedPaths } from "../../src/registers/described";
import { root } from "../support/stand-in-engine";

interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly additionalProperties?: Part | boolean;
}

const schema: Part = JSON.parse(readFileSync(`${root}/schema/onshore.schema.json`, "utf8"));

function keysOf(part: Part, path: readonly string[] = []): (readonly [string, Part])[] {
  const { properties = {}, items, additionalProperties } = part;
  return [
    ...Object.entries(properties).flatMap(([name, one]) => {
      const its = [...path, name];
      return [[its.join("."), one] as const, ...keysOf(one, its)];
    }),
    ...(items ? keysOf(items, path) : []),
    ...(typeof additionalProperties === "object" ? keysOf(additionalProperties, [...path, "*"]) : []),
  ];
}

test("an editor can explain every key of onshore.yaml", () => {
  const silent = keysOf(schema).filter(([, { description }]) => description === undefined);
  expect(silent.map(([path]) => path)).toEqual([]);
});

test("no description speaks of a key that is not there", () => {
  const paths = keysOf(schema).map(([path]) => path);
  expect(describedPaths.filter((path) => !paths.includes(path))).toEqual([]);
});
