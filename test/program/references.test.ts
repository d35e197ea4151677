import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { buildDataMap } from "../../src/model/build-data-map";
import type { Deployment, Resource } from "../../src/model/deployment";
import { defaultLabels } from "../../src/model/labels";
import { isUnknown, type Unknown, type Value } from "../../src/model/value";
import { noRegisters } from "../../src/registers/registers";
import { describedTogether } from "../support/program";

function mapOf(deployment: Deployment) {
  return buildDataMap(deployment, {
    catalog,
    labels: defaultLabels,
    registers: noRegisters,
    today: "2026-11-22",
  });
}

function settingOf(deployment: Deployment, name: string, path: string): Value | undefined {
  return (deployment.resources.find((one) => one.name === name) as Resource).values[path];
}

function madeFrom(value: Value | undefined) {
  if (!isUnknown(value)) return value;
  const { because, from, fromIsComplete } = value as Unknown;
  return { because, from, fromIsComplete };
}

const lake = `
  const raw = new aws.s3.Bucket("raw", { tags: { "auto:data-class": "personal" } });
  const written = new aws.s3.Bucket("written", { bucket: "fleet-written", tags: { "auto:data-class": "personal" } });
  exports.rawArn = raw.arn;
  exports.rawId = raw.id;
  exports.writtenArn = written.arn;
  exports.whole = { names: [written.bucket] };
  exports.number = raw.arn.apply((arn) => Number(arn));
  exports.rules = raw.lifecycleRules;
  exports.password = new pulumi.Config().requireSecret("password");
  exports.stated = pulumi.secret("not to be told");
`;

const reader = (arn: string) => `
  const lake = new pulumi.StackReference("company/lake/dev");
  new aws.iam.RolePolicy("reading", { role: "reader", policy: pulumi.jsonStringify({
    Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: pulumi.interpolate\`\${lake.requireOutput("${arn}")}/*\` }] }) });
  new aws.s3.BucketPolicy("sharing", { bucket: lake.getOutput("rawId"), policy: pulumi.jsonStringify({
    Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws-cn:iam::222233334444:root" }, Action: "s3:GetObject", Resource: pulumi.interpolate\`\${lake.getOutput("${arn}")}/*\` }] }) });
`;

const both = { lake, app: reader("rawArn") };
const orders = [
  ["the one that exports first", both],
  ["the one that refers first", { app: both.app, lake }],
] as const;

describe.concurrent("a reference to a stack of the run", () => {
  test.each(orders)("leads to its resources, %s", async (_, programs) => {
    const deployment = await describedTogether(programs);
    expect(madeFrom(settingOf(deployment, "sharing", "bucket"))).toEqual({
      because: "set-after-apply",
      from: ["lake#urn:pulumi:dev::lake::aws:s3/bucket:Bucket::raw"],
      fromIsComplete: true,
    });
    const grants = mapOf(deployment).grants.map(({ store, grantee, doubt }) => [
      store.resource.name,
      grantee.id,
      doubt,
    ]);
    expect(grants).toEqual([["raw", "aws-cn:222233334444", undefined]]);
    expect(deployment.notices).toEqual([]);
  });

  test("finds texts that are known, members, what is unknown by itself, and nothing where there is nothing", async () => {
    const app = `
      const lake = new pulumi.StackReference("lake/dev");
      const short = new pulumi.StackReference("short", { name: "dev" });
      const of = (name, value) => new aws.ssm.Parameter(name, { name, type: "String", value: "", description: value });
      of("arn", lake.getOutput("writtenArn"));
      of("member", lake.outputs.apply((all) => all.whole.names[0]));
      of("inner", lake.getOutput("whole").apply((whole) => whole.names[0]));
      of("list", lake.getOutput("rules").apply((rules) => String(rules.length)));
      of("number", lake.getOutput("number").apply((it) => String(it)));
      of("nothing", lake.getOutput("nothing").apply((it) => String(it)));
      of("own", short.getOutput("x").apply((it) => String(it)));
    `;
    const deployment = await describedTogether({ app, lake });
    expect(settingOf(deployment, "arn", "description")).toBe("arn:aws-cn:s3:::fleet-written");
    expect(settingOf(deployment, "inner", "description")).toBe("fleet-written");
    expect(isUnknown(settingOf(deployment, "member", "description"))).toBe(true);
    expect(isUnknown(settingOf(deployment, "list", "description"))).toBe(true);
    expect(settingOf(deployment, "nothing", "description")).toBe("undefined");
    expect(isUnknown(settingOf(deployment, "number", "description"))).toBe(true);
    expect(isUnknown(settingOf(deployment, "own", "description"))).toBe(true);
  });

  test("secrets stay closed", async () => {
    const app = `
      const lake = new pulumi.StackReference("company/lake/dev");
      const of = (name) => new aws.ssm.Parameter(name, { name, type: "String", value: "", description: lake.getOutput(name) });
      of("password"); of("stated");
      lake.getOutputDetails("stated").then((it) => { if (it.value !== undefined) throw new Error("open"); });
    `;
    const deployment = await describedTogether({ lake, app });
    for (const name of ["password", "stated"])
      expect(madeFrom(settingOf(deployment, name, "description"))).toMatchObject({ because: "secret" });
    expect(JSON.stringify(deployment)).not.toContain("not to be told");
  });

  test.each([
    [
      "from",
      `bucket: lake.getOutput("rawId"), role: "r", rules: [{ status: "Enabled", destination: { bucket: own.arn } }]`,
    ],
    [
      "to",
      `bucket: own.id, role: "r", rules: [{ status: "Enabled", destination: { bucket: lake.getOutput("rawArn") } }]`,
    ],
  ])("a replication %s its bucket is a copy", async (way, args) => {
    const app = `
      const lake = new pulumi.StackReference("company/lake/dev");
      const own = new aws.s3.Bucket("own", {}, { provider: new aws.Provider("abroad", { region: "eu-central-1" }) });
      new aws.s3.BucketReplicationConfig("replication", { ${args} });
    `;
    const { copies } = mapOf(await describedTogether({ app, lake }));
    const ends = copies.map(({ from, to }) => [from.resource?.name, to.resource?.name]);
    expect(ends).toEqual(way === "from" ? [["raw", "own"]] : [["own", "raw"]]);
  });

  test("a circle ends as unknown, in either order", async () => {
    const one = (own: string, other: string) => `
      const there = new pulumi.StackReference("company/${other}/dev");
      const made = new aws.s3.Bucket("${own}", { bucket: "known-${own}", tags: { there: there.getOutput("name") } });
      exports.name = made.bucket;
    `;
    const [left, right] = [one("left", "right"), one("right", "left")];
    for (const programs of [
      { left, right },
      { right, left },
    ]) {
      const deployment = await describedTogether(programs);
      for (const name of ["left", "right"])
        expect(isUnknown((settingOf(deployment, name, "tags") as { there: Value }).there ?? null)).toBe(true);
      expect(deployment.notices).toHaveLength(2);
    }
  });

  test("a chain is followed to its first resource", async () => {
    const middle = `exports.passed = new pulumi.StackReference("company/lake/dev").getOutput("rawId");`;
    const app = `new aws.s3.BucketPolicy("sharing", { bucket: new pulumi.StackReference("company/middle/dev").getOutput("passed"), policy: "{}" });`;
    const deployment = await describedTogether({ app, middle, lake });
    expect(madeFrom(settingOf(deployment, "sharing", "bucket"))).toMatchObject({
      from: ["lake#urn:pulumi:dev::lake::aws:s3/bucket:Bucket::raw"],
    });
  });
});

describe.concurrent("a reference to a stack that is not of the run", () => {
  const app = `
    const lake = new pulumi.StackReference("company/lake/dev");
    new aws.ssm.Parameter("arn", { name: "arn", type: "String", value: "", description: lake.requireOutput("arn") });
    new aws.ssm.Parameter("id", { name: "id", type: "String", value: "", description: lake.requireOutput("id") });
  `;

  test("is unknown, and what would settle it is told", async () => {
    const deployment = await describedTogether({ app });
    expect(isUnknown(settingOf(deployment, "arn", "description"))).toBe(true);
    expect(deployment.notices).toHaveLength(1);
    expect(JSON.stringify(deployment.notices)).toContain("company/lake/dev");
  });

  test("finds what is stated, and only that", async () => {
    const deployment = await describedTogether({ app }, { "lake/dev": { outputs: { arn: "arn:aws-cn:s3:::raw" } } });
    expect(settingOf(deployment, "arn", "description")).toBe("arn:aws-cn:s3:::raw");
    expect(isUnknown(settingOf(deployment, "id", "description"))).toBe(true);
    expect(deployment.notices).toEqual([]);
  });
});
