import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/engine/evaluate";
import type { Deployment, Resource } from "../../src/model/deployment";
import { isMap, isUnknown, unknown, type Value, type ValueMap } from "../../src/model/value";
import { jsonReport } from "../../src/reports/json";
import { judged } from "../support/judged";
import { type Story, story, storyNames } from "../support/stories";

const stories = storyNames.map(story);
/** By number, so that a counterexample is short. */
const anyStory = fc.nat(stories.length - 1);
const report = ({ registers, today }: Story, deployment: Deployment) => judged(deployment, registers, today);

function shuffledKeys(value: Value, order: (names: string[]) => string[]): Value {
  if (Array.isArray(value)) return value.map((item: Value) => shuffledKeys(item, order));
  if (!isMap(value)) return value;
  return Object.fromEntries(order(Object.keys(value)).map((name) => [name, shuffledKeys(value[name] as Value, order)]));
}

test("the order of resources and of keys never matters", () => {
  fc.assert(
    fc.property(anyStory, fc.integer(), (number, seed) => {
      const one = stories[number] as Story;
      const key = (text: string) => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0) + seed) % 9973, 7);
      const byKey = <T>(items: readonly T[], name: (item: T) => string) =>
        [...items].sort((a, b) => key(name(a)) - key(name(b)));
      const { deployment } = one;
      const resources = byKey(deployment.resources, ({ address }) => address).map((resource) => ({
        ...resource,
        values: shuffledKeys(resource.values, (names) => byKey(names, (name) => name)) as ValueMap,
      }));
      const other = report(one, { ...deployment, resources });
      expect(jsonReport(other, "0")).toBe(jsonReport(report(one, deployment), "0"));
    }),
    { numRuns: 60 },
  );
});

/** Paths of all plain values in the values of a resource. */
function leaves(value: Value, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (value === null || isUnknown(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item: Value, index) => leaves(item, [...path, index]));
  if (isMap(value)) return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
  return [path];
}

function replaced(value: Value, path: readonly (string | number)[], by: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: Value, index) => (index === step ? replaced(item, rest, by) : item));
  return { ...(value as ValueMap), [step]: replaced((value as ValueMap)[step] as Value, rest, by) };
}

const judgedKinds = new Set(["storage", "copy", "grant"]);
const serious = (findings: readonly Finding[]) => findings.filter(({ kind }) => judgedKinds.has(kind));

test("making a value unknown never turns a finding into a pass", () => {
  const failing = stories.filter((one) => serious(report(one, one.deployment).findings).length > 0);
  fc.assert(
    fc.property(fc.nat(failing.length - 1), fc.nat(), fc.nat(), (number, which, where) => {
      const one = failing[number] as Story;
      const { resources } = one.deployment;
      const at = which % resources.length;
      const resource = resources[at] as Resource;
      const paths = leaves(resource.values);
      fc.pre(paths.length > 0);
      const path = paths[where % paths.length] as readonly (string | number)[];
      const changed = { ...resource, values: replaced(resource.values, path, unknown("set-after-apply")) as ValueMap };
      const after = report(one, { ...one.deployment, resources: resources.with(at, changed) });
      const before = report(one, one.deployment);
      const told = (findings: readonly Finding[]) =>
        new Set(serious(findings).map(({ policy, resource: its }) => `${policy} ${its?.address}`));
      const lost = [...told(before.findings)].filter((one) => !told(after.findings).has(one));
      expect(lost, `${one.name}: ${resource.address} ${path.join(".")}`).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

describe("labels", () => {
  test("relabelling everything to none removes what was wrong with the data, and nothing else", () => {
    for (const one of stories) {
      const resources = one.deployment.resources.map((resource) => {
        const none = (tags: Value | undefined) =>
          isMap(tags) && "auto:data-class" in tags ? { ...tags, "auto:data-class": "none" } : tags;
        const { tags, tags_all } = resource.values;
        if (isUnknown(tags) || isUnknown(tags_all))
          return { ...resource, values: { ...resource.values, tags: { "auto:data-class": "none" }, tags_all: null } };
        return {
          ...resource,
          values: {
            ...resource.values,
            ...(tags !== undefined && { tags: none(tags) as Value }),
            ...(tags_all !== undefined && { tags_all: none(tags_all) as Value }),
          },
        };
      });
      const before = report(one, one.deployment);
      const after = report(one, { ...one.deployment, resources });
      expect(serious(after.findings).map(({ message }) => message)).toEqual([]);
      expect(after.coverage).toEqual(before.coverage);
      expect(after.summary.stores).toBe(before.summary.stores);
    }
  });
});
