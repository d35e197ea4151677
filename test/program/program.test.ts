import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { tell } from "../../src/language";
import { buildDataMap } from "../../src/model/build-data-map";
import type { Deployment, Resource } from "../../src/model/deployment";
import { defaultLabels } from "../../src/model/labels";
import { merge } from "../../src/model/merge";
import { isUnknown, type Unknown, type Value } from "../../src/model/value";
import { noRegisters } from "../../src/registers/registers";
import { described, failureOf } from "../support/program";

const today = "2026-11-22";

function mapOf(deployment: Deployment) {
  return buildDataMap(deployment, { catalog, labels: defaultLabels, registers: noRegisters, today });
}

function named(deployment: Deployment, name: string): Resource {
  return deployment.resources.find((one) => one.name === name) as Resource;
}

/** What nobody has waited for yet has ended all the same. */
function isRunning(pid: number): boolean {
  return /^[^Z]/.test(spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim());
}

/** What the unknown of a value says of where it comes from. */
function madeFrom(value: Value | undefined) {
  if (!isUnknown(value)) return value;
  const { because, from, fromIsComplete, attributes = [] } = value as Unknown;
  return { because, from: from.map((urn) => urn.split("::").at(-1)), fromIsComplete, attributes };
}

const everyObject = "pulumi.interpolate`$" + "{raw.arn}/*`";
const policy = (resource: string) => `{
  Version: "2012-10-17",
  Statement: [{ Sid: "Read", Effect: "Allow", Principal: { AWS: "arn:aws-cn:iam::222233334444:root" }, Action: "s3:GetObject", Resource: ${resource} }],
}`;

describe.concurrent("policies that name what is still to be made", () => {
  test("an ARN whose parts are known is known, also through interpolate, apply and jsonStringify", async () => {
    const deployment = await described(`
      const raw = new aws.s3.Bucket("raw", { bucket: "fleet-raw" });
      new aws.s3.BucketPolicy("sharing", { bucket: raw.bucket, policy: pulumi.jsonStringify(${policy(everyObject)}) });
      new aws.ssm.Parameter("told", { name: "told", type: "String", value: "", description: raw.arn.apply((arn) => arn.toUpperCase()) });
    `);
    expect(JSON.parse(String(named(deployment, "sharing").values["policy"])).Statement[0].Resource).toBe(
      "arn:aws-cn:s3:::fleet-raw/*",
    );
    expect(named(deployment, "told").values["description"]).toBe("ARN:AWS-CN:S3:::FLEET-RAW");
    expect(named(deployment, "raw").values["arn"]).toBe("arn:aws-cn:s3:::fleet-raw");
  });

  test("a place that the catalog names is told in the words of the program", async () => {
    const { grants } = mapOf(
      await described(`
      const trust = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "222233334444" }, Action: "sts:AssumeRole" }] };
      const step = new aws.iam.Role("step", { name: "step", assumeRolePolicy: trust });
      new aws.iam.RolePolicy("step", { role: step.name, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Resource: "*" }] } });
      const reader = new aws.iam.Role("reader", { name: "reader", assumeRolePolicy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: step.arn }, Action: "sts:AssumeRole" }] }) });
      const raw = new aws.s3.Bucket("raw", { bucket: "fleet-raw", tags: { "auto:data-class": "personal" } });
      new aws.iam.RolePolicy("reader", { role: reader.name, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] } });
      const group = new aws.ec2.SecurityGroup("open", { ingress: [{ fromPort: 0, toPort: 9999, protocol: "tcp", cidrBlocks: ["0.0.0.0/0"] }] });
      new aws.rds.Instance("maps", { engine: "postgres", instanceClass: "db.t3.medium", publiclyAccessible: true, vpcSecurityGroupIds: [group.id], tags: { "auto:data-class": "personal" } });
    `),
    );
    const places = grants.flatMap(({ at, chain }) => [at, ...chain.map((link) => link.at)]);
    expect(places).toContain("vpcSecurityGroupIds");
    expect(places.filter((at) => /_/.test(at))).toEqual([]);
  });

  test("a name that is made up stays unknown, is joined, and its policy is decided", async () => {
    const deployment = await described(`
      const raw = new aws.s3.Bucket("raw", { tags: { "auto:data-class": "personal" } });
      new aws.s3.BucketPolicy("sharing", { bucket: raw.id, policy: pulumi.jsonStringify(${policy(everyObject)}) });
      const other = new aws.s3.Bucket("other", {});
      new aws.s3.BucketPolicy("by-apply", { bucket: other.bucket, policy: other.arn.apply((arn) => JSON.stringify(${policy("[arn, arn + '/x']")})) });
    `);
    const { bucket, policy: document } = named(deployment, "sharing").values;
    expect(madeFrom(bucket)).toEqual({
      because: "set-after-apply",
      from: ["raw"],
      fromIsComplete: true,
      attributes: ["bucket"],
    });
    const [statement] = (document as { Statement: { Resource: Value }[] }).Statement;
    expect(madeFrom(statement?.Resource)).toMatchObject({ from: ["raw"], fromIsComplete: true, attributes: ["arn"] });
    const { grants } = mapOf(deployment);
    expect(grants.map(({ store, grantee, doubt }) => [store.resource.name, grantee.id, doubt])).toEqual([
      ["other", "aws-cn:222233334444", undefined],
      ["raw", "aws-cn:222233334444", undefined],
    ]);
  });

  test("an account that nothing states is never taken for one, and one that is stated is", async () => {
    const program = `
      const { accountId } = aws.getCallerIdentityOutput();
      const queue = new aws.sqs.Queue("queue", { name: "rides" });
      const bucket = new aws.s3.Bucket("raw", { bucket: "fleet-raw" });
      new aws.s3.BucketPolicy("own", { bucket: bucket.id, policy: pulumi.jsonStringify({ Statement: [{ Effect: "Allow", Principal: { AWS: pulumi.interpolate\`arn:aws-cn:iam::\${accountId}:root\` }, Action: "s3:*", Resource: queue.arn }] }) });
    `;
    const open = (await described(program)).resources.find(({ name }) => name === "own") as Resource;
    const [statement] = (open.values["policy"] as { Statement: Record<string, Value>[] }).Statement;
    const principal = statement?.["Principal"] as Record<string, Value> | undefined;
    expect(madeFrom(principal?.["AWS"])).toMatchObject({
      because: "account-not-named",
      fromIsComplete: false,
    });
    expect(madeFrom(statement?.["Resource"])).toMatchObject({ from: ["queue"], attributes: ["arn"] });
    const config = "config:\n  aws:region: cn-north-1\n  aws:allowedAccountIds: ['111122223333']\n";
    const stated = named(await described(program, { "Pulumi.dev.yaml": config }), "own");
    const document = JSON.parse(String(stated.values["policy"]));
    expect(document.Statement[0].Principal.AWS).toBe("arn:aws-cn:iam::111122223333:root");
    expect(document.Statement[0].Resource).toBe("arn:aws-cn:sqs:cn-north-1:111122223333:rides");
  });

  test("what a program prints, and what it names, shows no symbol", async () => {
    const deployment = await described(`
      const raw = new aws.s3.Bucket("raw");
      raw.arn.apply((arn) => console.log("made", arn));
      raw.id.apply((id) => new aws.s3.BucketVersioning(\`\${id}-versions\`, { bucket: id, versioningConfiguration: { status: "Enabled" } }));
      new aws.s3.Bucket("cut", { bucket: raw.id.apply((id) => ("archive-" + id).slice(0, 16)) });
      new aws.s3.Bucket("tagged", { tags: raw.id.apply((id) => ({ [id]: "x" })) });
    `);
    expect(deployment.printed).toContain("made arn:aws-cn:s3:::[raw.arn]");
    expect(deployment.resources.map(({ name }) => name)).toContain("[raw.bucket]-versions");
    expect(madeFrom(named(deployment, "cut").values["bucket"])).toMatchObject({ fromIsComplete: false });
    expect(named(deployment, "tagged").values["tags"]).toEqual({ "[raw.bucket]": "x" });
    expect(JSON.stringify(deployment)).not.toMatch(/qzjx|xjzq/);
  });

  test("a program that cannot bear symbols is run as a preview runs it", async () => {
    const deployment = await described(`
      const site = new aws.s3.Bucket("site");
      new aws.ssm.Parameter("told", { name: "told", type: "String", value: "", description: site.arn.apply((arn) => { if (!/:[a-z-]+-[0-9a-f]{7}$/.test(arn)) process.exit(1); return arn; }) });
    `);
    expect(deployment.notices).toHaveLength(1);
    expect(madeFrom(named(deployment, "told").values["description"])).toMatchObject({
      because: "set-after-apply",
      from: ["site"],
    });
  });
});

describe.concurrent("what a program asks", () => {
  test("of its surroundings is computed from its configuration", async () => {
    const { printed } = await described(`
      (async () => {
        const munich = new aws.Provider("munich", { region: "eu-central-1", allowedAccountIds: ["444455556666"] });
        console.log(JSON.stringify([
          await aws.getPartition(), await aws.getRegion(), (await aws.getAvailabilityZones()).names,
          (await aws.getRegion({}, { provider: munich })).region, (await aws.getCallerIdentity({}, { provider: munich })).accountId,
          (await aws.s3.getBucket({ bucket: "theirs" })).arn,
        ]));
      })();
    `);
    const [partition, region, zones, munich, account, arn] = JSON.parse(printed);
    expect(partition).toMatchObject({
      partition: "aws-cn",
      dnsSuffix: "amazonaws.com.cn",
      reverseDnsPrefix: "cn.com.amazonaws",
    });
    expect(region).toMatchObject({
      region: "cn-north-1",
      name: "cn-north-1",
      endpoint: "ec2.cn-north-1.amazonaws.com.cn",
    });
    expect([zones, munich, account, arn]).toEqual([
      ["cn-north-1a", "cn-north-1b", "cn-north-1c"],
      "eu-central-1",
      "444455556666",
      "arn:aws-cn:s3:::theirs",
    ]);
  });

  test("of the cloud stands as a symbol, and is unknown again", async () => {
    const deployment = await described(`
      const vpc = aws.ec2.getVpcOutput({ default: true });
      const subnets = aws.ec2.getSubnetsOutput({ filters: [{ name: "vpc-id", values: [vpc.id] }] });
      new aws.ec2.SecurityGroup("group", { vpcId: vpc.id, description: "x" });
      new aws.rds.SubnetGroup("subnets", { subnetIds: subnets.ids });
      const shared = new pulumi.StackReference("company/network/dev");
      new aws.s3.Bucket("named", { bucket: shared.getOutput("name") });
    `);
    expect(madeFrom(named(deployment, "group").values["vpcId"])).toMatchObject({
      because: "set-after-apply",
      from: [],
    });
    expect(isUnknown(named(deployment, "subnets").values["subnetIds"])).toBe(true);
    expect(madeFrom(named(deployment, "named").values["bucket"])).toMatchObject({ from: ["company/network/dev"] });
  });

  test("documents are composed as the provider composes them", async () => {
    const deployment = await described(`
      const table = new aws.dynamodb.Table("rides", { name: "rides", attributes: [{ name: "id", type: "S" }], hashKey: "id" });
      const base = aws.iam.getPolicyDocumentOutput({ statements: [{ sid: "Shared", actions: ["s3:GetObject"], resources: ["*"] }, { sid: "Replaced", actions: ["s3:*"], resources: ["*"] }] });
      const document = aws.iam.getPolicyDocumentOutput({
        sourcePolicyDocuments: [base.json],
        statements: [{ sid: "Replaced", effect: "Deny", actions: ["dynamodb:GetItem", "dynamodb:Query"], resources: [table.arn],
          principals: [{ type: "AWS", identifiers: ["arn:aws-cn:iam::222233334444:root", "arn:aws-cn:iam::333344445555:root"] }],
          conditions: [{ test: "StringLike", variable: "aws:userid", values: ["&{aws:username}-*"] }] }],
      });
      new aws.iam.Policy("policy", { policy: document.minifiedJson });
    `);
    const document = named(deployment, "policy").values["policy"] as { Statement: Record<string, Value>[] };
    expect(document.Statement.map(({ Sid, Effect }) => [Sid, Effect])).toEqual([
      ["Shared", "Allow"],
      ["Replaced", "Deny"],
    ]);
    expect(document.Statement[1]).toMatchObject({
      Action: ["dynamodb:Query", "dynamodb:GetItem"],
      Principal: { AWS: ["arn:aws-cn:iam::333344445555:root", "arn:aws-cn:iam::222233334444:root"] },
      Condition: { StringLike: { "aws:userid": expect.stringMatching(/^\$\{aws:username\}-\*$/) } },
    });
    expect(madeFrom(document.Statement[1]?.["Resource"])).toMatchObject({ from: ["rides"], attributes: ["arn"] });
  });
});

describe.concurrent("what a program is made of", () => {
  test("components, providers, aliases, transforms and what is only read", async () => {
    const deployment = await described(`
      const munich = new aws.Provider("munich", { region: "eu-central-1", defaultTags: { tags: { owner: "fleet" } } });
      class Store extends pulumi.ComponentResource {
        constructor(name, opts) {
          super("fleet:storage:Store", name, {}, opts);
          new aws.s3.Bucket(name + "-raw", { tags: { part: "raw" } }, { parent: this, aliases: [{ name: "old" }], ignoreChanges: ["tags"] });
        }
      }
      new Store("tracks", { provider: munich, transforms: [({ props, opts }) => ({ props: { ...props, bucket: "transformed" }, opts })] });
      const theirs = aws.s3.Bucket.get("theirs", "theirs-raw");
      new aws.s3.BucketVersioning("versions", { bucket: theirs.bucket, versioningConfiguration: { status: "Enabled" } });
      pulumi.runtime.registerResourceTransform(({ type, props, opts }) => type === "aws:sqs/queue:Queue" ? { props: { ...props, name: "by-the-stack" }, opts } : undefined);
      new aws.sqs.Queue("queue");
    `);
    const raw = named(deployment, "tracks-raw");
    expect(raw).toMatchObject({
      region: "eu-central-1",
      component: "tracks (fleet:storage:Store)",
      movedFrom: expect.arrayContaining(["urn:pulumi:dev::fleet::fleet:storage:Store$aws:s3/bucket:Bucket::old"]),
      // The line of the component, which is the developer's own use of it.
      source: { file: "index.js", line: 11 },
      values: { bucket: "transformed", tagsAll: { owner: "fleet", part: "raw" } },
    });
    expect(named(deployment, "queue").values["name"]).toBe("by-the-stack");
    expect(named(deployment, "theirs")).toMatchObject({
      mode: "data",
      values: { bucket: "theirs-raw", arn: "arn:aws-cn:s3:::theirs-raw" },
    });
    expect(named(deployment, "versions").values["bucket"]).toBe("theirs-raw");
    expect(deployment.inputs[0]?.format).toBe("pulumi-program");
  });

  test("packaged components and dynamic resources are counted, and said", async () => {
    const deployment = await described(`
      class Vpc extends pulumi.ComponentResource { constructor(name) { super("awsx:ec2:Vpc", name, { cidrBlock: "10.0.0.0/16", vpcId: undefined }, {}, true); } }
      const vpc = new Vpc("network");
      new aws.ec2.SecurityGroup("group", { vpcId: vpc.vpcId, description: "x" });
      class Made extends pulumi.dynamic.Resource { constructor(name) { super({ create: async () => ({ id: "1", outs: {} }) }, name, { secret: "x" }); } }
      new Made("made");
    `);
    expect(mapOf(deployment).coverage).toMatchObject({
      isPart: true,
      otherProviders: [
        { name: "awsx", count: 1 },
        { name: "pulumi-nodejs", count: 1 },
      ],
    });
    expect(deployment.notices).toHaveLength(1);
    expect(madeFrom(named(deployment, "group").values["vpcId"])).toMatchObject({
      because: "set-after-apply",
      from: ["network"],
    });
    expect(named(deployment, "made").values["__provider"]).toBeUndefined();
  });

  test("without a region there is none, whatever the environment says", async () => {
    const deployment = await described(`new aws.s3.Bucket("raw");`, { "Pulumi.dev.yaml": "config: {}\n" });
    expect(named(deployment, "raw").region).toMatchObject({ because: "region-not-stated" });
  });

  test("a provider that is called default, and states no region, has none", async () => {
    const { resources } = await described(
      `new aws.sqs.Queue("rides", {}, { provider: new aws.Provider("default", { region: process.env.AWS_REGION }) });`,
    );
    expect(resources[0]?.region).toMatchObject({ because: "region-not-stated" });
  });

  test("names made of outputs that are told alike are each of their own", async () => {
    const { resources, notices } = await described(`
      for (const purpose of ["a", "b", "c"])
        aws.ec2.getVpcOutput({ tags: { purpose } }).id.apply((id) => new aws.sqs.Queue(id));
    `);
    expect([notices, resources.map(({ name }) => name)]).toEqual([
      [],
      ["[getVpc().id]", "[getVpc().id]'", "[getVpc().id]''"],
    ]);
  });

  test("what waits for the outputs of another stack is said not to be seen", async () => {
    const { notices } = await described(
      `new pulumi.StackReference("company/lake/dev").getOutput("region").apply((region) => new aws.s3.Bucket("late", { region }));`,
    );
    expect(notices.map((one) => tell(one, "en"))).toEqual([
      expect.stringContaining("a resource that waits for it is not seen"),
    ]);
  });

  test("a program that registers nothing is said", async () => {
    const deployment = await described("");
    expect(deployment.resources).toEqual([]);
    expect(merge([deployment], undefined).notices.map((one) => tell(one, "en"))).toEqual([
      expect.stringContaining("no resource is in it, and nothing was judged"),
    ]);
  });
});

describe.concurrent("the surroundings of a program", () => {
  test("no credentials, and nothing else that opens anything", async () => {
    const { printed } = await described(`console.log(JSON.stringify(process.env));`);
    expect(printed).not.toContain("do-not-tell");
    expect(JSON.parse(printed)["AWS_REGION"]).toBeUndefined();
    expect(JSON.parse(printed)["PATH"]).toBe(process.env["PATH"]);
  });

  test("configuration with the defaults of the project, and secrets that stay closed", async () => {
    const deployment = await described(
      `
      const config = new pulumi.Config();
      const db = config.requireObject("db");
      new aws.ssm.Parameter("plain", { name: "plain", type: "String", value: config.require("password") });
      new aws.ssm.Parameter("secret", { name: "secret", type: "String", value: config.requireSecret("password") });
      new aws.ssm.Parameter("inner", { name: db.name, type: "String", value: db.password });
      new aws.ssm.Parameter("made", { name: "made", type: "String", value: "postgres://" + config.require("password") + "@host" });
      new aws.s3.Bucket("raw", { bucket: config.require("bucket"), forceDestroy: config.requireBoolean("force"), tags: { n: String(config.requireNumber("n")) } });
      `,
      {
        "Pulumi.yaml": `name: fleet\nruntime: { name: nodejs, options: { typescript: false } }\nconfig:\n  aws:region: cn-northwest-1\n  bucket: { type: string, default: usual }\n  force: { type: boolean, default: true }\n  n: 3\n`,
        "Pulumi.dev.yaml": `config:\n  fleet:bucket: fleet-raw\n  fleet:password: { secure: v1:abcdef }\n  fleet:db: { name: rides, password: { secure: v1:ghi } }\n`,
      },
    );
    const value = (name: string) => madeFrom(named(deployment, name).values["value"]);
    for (const name of ["plain", "secret", "inner", "made"]) expect(value(name)).toMatchObject({ because: "secret" });
    expect(named(deployment, "inner").values["name"]).toBe("rides");
    expect(named(deployment, "raw")).toMatchObject({
      region: "cn-northwest-1",
      values: { bucket: "fleet-raw", forceDestroy: true, tags: { n: "3" } },
    });
  });
});

describe.concurrent("a program that fails", () => {
  test.each([
    [
      "leaves before it is done",
      `new aws.s3.Bucket("first").urn.apply(() => setTimeout(() => process.exit(0), 200)); setTimeout(() => new aws.s3.Bucket("late"), 20_000);`,
    ],
    [
      "waits for what never comes",
      `module.exports = (async () => { await new Promise(() => {}); new aws.s3.Bucket("late"); })();`,
    ],
  ])("is no clean result if it %s", async (_, program) => {
    const { failed } = await failureOf(`new aws.s3.Bucket("raw"); ${program}`);
    // Where an answer is still on its way, the SDK itself sees that it left too early.
    expect(failed).toMatch(/^(?:early|program)$/);
  });

  test("leaves nothing running that it started", async () => {
    const { printed } = await described(
      `const child = require("node:child_process").spawn("sleep", ["60"], { stdio: "ignore" }); child.unref(); console.log(child.pid);`,
    );
    await expect.poll(() => isRunning(Number(printed.trim())), { timeout: 5000 }).toBe(false);
  });

  test("tells its own stack", async () => {
    const failure = await failureOf(
      `new aws.s3.Bucket("raw");\nfunction broken() { throw new Error("no such thing"); }\nbroken();`,
    );
    expect(failure).toMatchObject({ failed: "program" });
    expect(failure.said).toMatch(/no such thing[\s\S]*index\.js:4/);
    // The colours of the runtime would be rubbish in a report.
    expect(failure.said).not.toContain("[90m");
  });

  test.each([
    ["an exit code", "process.exit(3);"],
    ["an error that it logs", `pulumi.log.error("this cannot be");`],
  ])("%s is no clean result", async (_, program) => {
    expect(await failureOf(program)).toMatchObject({ failed: "program" });
  });
});
