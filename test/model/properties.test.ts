import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/contract/of-report";
import type { Finding } from "../../src/engine/evaluate";
import type { Deployment } from "../../src/model/deployment";
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
      expect([...jsonReport(documentOf(other, { version: "0" }))]).toEqual([
        ...jsonReport(documentOf(report(one, deployment), { version: "0" })),
      ]);
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

test.each(stories.filter(({ registers }) => (registers.waivers?.waivers ?? []).length > 0))(
  "making any one value of $name unknown never makes a waiver match",
  (one) => {
    const { resources } = one.deployment;
    const waivedIn = (deployment: Deployment) =>
      report(one, deployment).findings.flatMap(({ policy, resource, waiver }) =>
        waiver ? [`${waiver.id} ${policy} ${resource?.address}`] : [],
      );
    const before = new Set(waivedIn(one.deployment));
    for (const [at, resource] of resources.entries())
      for (const path of leaves(resource.values)) {
        const values = replaced(resource.values, path, unknown("set-after-apply")) as ValueMap;
        const changed = resources.map((other, position) => (position === at ? { ...resource, values } : other));
        const more = waivedIn({ ...one.deployment, resources: changed }).filter((its) => !before.has(its));
        expect(more, `${resource.address} ${path.join(".")}`).toEqual([]);
      }
  },
);

/** What AWS takes in the region of the resource only: that the name is not known does not mean that it is elsewhere. */
const alwaysBeside = [
  "aws_cloudwatch_event_target dead_letter_config.arn", // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
  "aws_lambda_event_source_mapping function_name", // https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
  "aws_sqs_queue redrive_policy", // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
  "aws_sqs_queue_redrive_policy redrive_policy",
];

/** Nothing tells where a password, or what a program is told to use, of which nothing is known leads; one that is made from something is followed. */
const passwords = [
  "aws_db_instance password",
  "aws_docdb_cluster master_password",
  "aws_lambda_function environment.variables.URL",
  "aws_glue_connection name",
  "aws_glue_job connections",
  "aws_sagemaker_notebook_instance default_code_repository",
];

test.each(stories)("making any one value of $name unknown never turns a finding into a pass", (one) => {
  const { resources } = one.deployment;
  const told = (deployment: Deployment) =>
    serious(report(one, deployment).findings).map(({ policy, resource, of }) => ({
      finding: `${policy} ${resource?.address ?? ""}`,
      opens: of && "grantee" in of ? of.store.resource.address : undefined,
    }));
  const before = told(one.deployment);
  if (before.length === 0) return;
  const lost = resources.flatMap((resource, at) =>
    leaves(resource.values).flatMap((path) => {
      const names = path.filter((step) => typeof step === "string").join(".");
      if ([...alwaysBeside, ...passwords].includes(`${resource.type} ${names}`)) return [];
      const changed = { ...resource, values: replaced(resource.values, path, unknown("set-after-apply")) as ValueMap };
      const after = told({ ...one.deployment, resources: resources.with(at, changed) });
      // What is not known may have to be said of the resource that it stands in.
      const isNew = ({ finding }: { finding: string }) => !before.some((other) => other.finding === finding);
      if (after.some((other) => isNew(other) && other.finding.endsWith(` ${resource.address}`))) return [];
      // Who is let in by one role may be told at another through which it comes as well.
      const isTold = ({ finding, opens }: (typeof before)[number]) =>
        after.some((other) => other.finding === finding || (opens !== undefined && other.opens === opens));
      return before.filter((one) => !isTold(one)).map(({ finding }) => `${resource.address} ${names}: ${finding}`);
    }),
  );
  expect(lost).toEqual([]);
});

/** Says `none` wherever a class is said, and nothing where more is. */
function relabelled(value: Value): Value {
  if (Array.isArray(value)) return value.map(relabelled);
  if (!isMap(value)) return value;
  if (value["key"] === "auto:data-class") return { ...value, value: "none" };
  const says = ([name, inner]: [string, Value]) => [name, name === "auto:data-class" ? "none" : relabelled(inner)];
  const isMore = ([name]: [string, Value]) => /^auto:(dataset|geo|domain)$/i.test(name);
  return Object.fromEntries(
    Object.entries(value)
      .filter((one) => !isMore(one))
      .map(says),
  ) as ValueMap;
}

describe("labels", () => {
  test("relabelling everything to none removes what was wrong with the data, and nothing else", () => {
    for (const one of stories) {
      const resources = one.deployment.resources.map((resource) => {
        const { tags, tags_all } = resource.values;
        const known =
          isUnknown(tags) || isUnknown(tags_all)
            ? { ...resource.values, tags: { "auto:data-class": "none" }, tags_all: null }
            : resource.values;
        return { ...resource, values: relabelled(known) as ValueMap };
      });
      const before = report(one, one.deployment);
      const undescribed = { ...one, registers: { ...one.registers, datasets: [] } };
      const after = report(undescribed, { ...one.deployment, resources });
      // What comes from an unknown resource may be anything still.
      const isOfDeployment = ({ path: [first] }: Finding) =>
        resources.some((resource) => "says" in resource && resource.says === first?.says);
      expect(
        serious(after.findings)
          .filter(isOfDeployment)
          .map(({ message }) => message),
      ).toEqual([]);
      expect(after.coverage).toEqual(before.coverage);
      // What moves data counts as long as it is tagged and its source is not.
      const atRest = ({ map }: typeof after) => map.stores.filter(({ keeps }) => keeps === "at-rest").length;
      expect(atRest(after)).toBe(atRest(before));
    }
  });
});
