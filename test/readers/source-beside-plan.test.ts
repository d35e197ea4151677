import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { tell } from "../../src/language";
import type { Deployment } from "../../src/model/deployment";
import { isUnknown, type Value } from "../../src/model/value";
import { withSource } from "../../src/readers/source-beside-plan";
import type { Configuration } from "../../src/terraform/configuration";
import { loadFolder } from "../../src/terraform/load";
import { judged } from "../support/judged";
import { root } from "../support/stand-in-engine";
import { story, storyNames } from "../support/stories";
import { cloud, disk, filesOf, grammar } from "../support/terraform";

const folder = (name: string) => join(root, "test", "stories", name);
const withMain = storyNames.filter((name) => existsSync(join(folder(name), "main.tf")));

beforeAll(grammar);

const besideOwn = (name: string, plan: Deployment) =>
  withSource(plan, loadFolder(folder(name), disk) as Configuration, disk, cloud);

describe("a plan with its source beside it says what it says alone, or more", () => {
  test.each(withMain)("%s", (name) => {
    const { deployment, registers, today } = story(name);
    const beside = besideOwn(name, deployment);
    const findings = (of: Deployment) =>
      judged(of, registers, today)
        .findings.filter(({ kind }) => kind !== "label")
        .map(({ kind, outcome, resource, entry }) => ({ what: `${kind} ${resource?.address ?? entry}`, outcome }));
    const [before, after] = [findings(deployment), findings(beside)];
    const has = (all: typeof before, what: string, outcome: string) =>
      all.some((one) => one.what === what && one.outcome === outcome);
    const lost = before.filter(({ what, outcome }) => outcome === "broken" && !has(after, what, "broken"));
    const invented = after.filter(
      ({ what, outcome }) => !has(before, what, outcome) && !has(before, what, "undetermined"),
    );
    expect({ lost, invented }).toEqual({ lost: [], invented: [] });
    expect(beside.notices).toEqual(deployment.notices);
  });

  test("what the plan knows is not touched, and every resource gets its line", () => {
    for (const name of withMain) {
      const { deployment } = story(name);
      const beside = besideOwn(name, deployment);
      for (const [at, one] of deployment.resources.entries()) expectKept(one.values, beside.resources[at]?.values);
    }
    const { deployment } = story("policies-known-after-apply");
    const policy = besideOwn("policies-known-after-apply", deployment).resources.find(
      ({ address }) => address === "aws_s3_bucket_policy.encoded_munich",
    );
    const lines = readFileSync(join(folder("policies-known-after-apply"), "main.tf"), "utf8").split("\n");
    expect(lines[(policy?.source?.line ?? 0) - 1]).toBe('resource "aws_s3_bucket_policy" "encoded_munich" {');
  });
});

function expectKept(planned: Value, filled: Value | undefined): void {
  if (isUnknown(planned)) return;
  if (typeof planned !== "object" || planned === null) {
    expect(filled).toBe(planned);
    return;
  }
  for (const [name, inner] of Object.entries(planned))
    expectKept(inner as Value, (filled as Record<string, Value>)[name]);
}

test("a source that is not what was planned is not read, and that is said", () => {
  const { deployment } = story("policies-known-after-apply");
  const main = readFileSync(join(folder("policies-known-after-apply"), "main.tf"), "utf8");
  const other = filesOf({ "src/main.tf": main.replaceAll(/bucket += "[^"]*munich[^"]*"/g, 'bucket = "another"') });
  const beside = withSource(deployment, loadFolder("src", other) as Configuration, other, cloud);
  const said = beside.notices.map((notice) => tell(notice, "en"));
  expect(said.length).toBeGreaterThan(0);
  expect(said[0]).toMatch(/is not in src as it was planned: bucket differs/);
});

test("the literal part of a region, and of a principal, that a plan leaves out is read", () => {
  const { deployment, registers, today } = story("regions-from-data-and-locals");
  const region = (of: Deployment, address: string) => of.resources.find((one) => one.address === address)?.region;
  const beside = besideOwn("regions-from-data-and-locals", deployment);
  expect(isUnknown(region(deployment, "aws_sqs_queue.group"))).toBe(true);
  expect(isUnknown(region(beside, "aws_sqs_queue.group"))).toBe(false);
  const broken = judged(beside, registers, today).findings.filter(({ outcome }) => outcome === "broken");
  expect(broken.map(({ resource }) => resource?.address)).toContain("aws_sqs_queue.group");
});
