import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { tell } from "../../src/language";
import { isUnknown } from "../../src/model/value";
import { read } from "../../src/readers/recognise";
import { judged } from "../support/judged";
import { root } from "../support/stand-in-engine";

// What is there, and what a preview says will be. That it is found as in the plan of a story, agreement.test.ts says.

const examples = join(root, "examples");
const text = (...path: string[]) => readFileSync(join(examples, ...path), "utf8");
const deployment = (name: string, content: string | object) =>
  read(name, Buffer.from(typeof content === "string" ? content : JSON.stringify(content)));

interface Planned {
  readonly terraform_version: string;
  readonly planned_values: object;
  readonly resource_changes: readonly {
    readonly mode: string;
    readonly type: string;
    readonly name: string;
    readonly change: { readonly after: Readonly<Record<string, unknown>> };
  }[];
}

/** The plan of the story with a copy to a registered bucket, as it stands once it is applied. */
const planned = JSON.parse(text("raw-tracks-to-frankfurt", "plan.json")) as Planned;
const { terraform_version } = planned;
const inState = (provider: string, regions: Readonly<Record<string, string>>) => ({
  ...{ version: 4, terraform_version, serial: 1, lineage: "7a6e0c3e" },
  resources: planned.resource_changes.map(({ mode, type, name, change }) => ({
    ...{ mode, type, name, provider },
    instances: [{ schema_version: 0, attributes: { ...change.after, arn: regions[name] } }],
  })),
});
const aws = 'provider["registry.terraform.io/hashicorp/aws"]';

describe("a state of Terraform", () => {
  const bucket = (name: string, region: unknown, more: object = {}) => ({
    ...{ mode: "managed", type: "aws_s3_bucket", name, provider: aws },
    instances: [{ attributes: { bucket: name, region, tags: { "auto:data-class": "important" } }, ...more }],
  });
  const state = (...resources: object[]) => ({ version: 4, terraform_version: "1.9.0", resources });
  const outcomes = (content: object) =>
    judged(deployment("state.json", content)).findings.map(({ outcome, policy, resource }) =>
      [outcome, policy, resource?.address].join(" "),
    );

  test("as its file has it", () => {
    expect(outcomes(state(bucket("here", "cn-north-1"), bucket("there", "eu-central-1")))).toEqual([
      "broken stores-stay-onshore aws_s3_bucket.there",
    ]);
  });

  test("as terraform show -json prints it", () => {
    const values = { bucket: "there", region: "eu-central-1", tags: { "auto:data-class": "important" } };
    const one = {
      mode: "managed",
      type: "aws_s3_bucket",
      name: "there",
      provider_name: "registry.terraform.io/hashicorp/aws",
      values,
    };
    const root_module = {
      resources: [{ ...one, address: "aws_s3_bucket.there" }],
      child_modules: [{ address: "module.lake", resources: [{ ...one, address: "module.lake.aws_s3_bucket.there" }] }],
    };
    root_module.resources.push({ ...one, address: "aws_s3_bucket.there", deposed_key: "8c1f" } as never);
    expect(outcomes({ format_version: "1.0", terraform_version: "1.9.0", values: { root_module } })).toEqual([
      "broken stores-stay-onshore aws_s3_bucket.there",
      "broken stores-stay-onshore aws_s3_bucket.there (deposed 8c1f)",
      "broken stores-stay-onshore module.lake.aws_s3_bucket.there",
    ]);
  });

  test("each instance is one, in its module; what is deposed keeps what it holds until it is destroyed", () => {
    const many = {
      ...bucket("lake", "cn-north-1"),
      module: 'module.store["raw"]',
      instances: [
        {
          index_key: "a",
          attributes: { bucket: "a", region: "eu-central-1", tags: { "auto:data-class": "important" } },
        },
        { index_key: 1, attributes: { bucket: "b", region: "cn-north-1" } },
        {
          deposed: "8c1f",
          attributes: { bucket: "c", region: "eu-central-1", tags: { "auto:data-class": "important" } },
        },
      ],
    };
    const read = deployment("state.json", state(many));
    expect(read.notices.map((one) => tell(one, "en"))).toEqual([expect.stringContaining("lake (deposed 8c1f)")]);
    expect(outcomes(state(many))).toContain(
      'broken stores-stay-onshore module.store["raw"].aws_s3_bucket.lake (deposed 8c1f)',
    );
    expect(read.resources.map(({ address, component }) => [address, component])).toEqual([
      ['module.store["raw"].aws_s3_bucket.lake["a"]', 'module.store["raw"]'],
      ['module.store["raw"].aws_s3_bucket.lake[1]', 'module.store["raw"]'],
      ['module.store["raw"].aws_s3_bucket.lake (deposed 8c1f)', 'module.store["raw"]'],
    ]);
  });

  test("a region that only the ARNs of its provider tell is theirs, unless they tell two", () => {
    const one = (type: string, attributes: object, alias = "") => ({
      ...{ mode: "managed", type, name: "one", provider: `${aws}${alias}` },
      instances: [{ attributes }],
    });
    const regions = (...resources: object[]) =>
      deployment("state.json", state(...resources)).resources.map(({ region }) =>
        isUnknown(region) ? region.because : region,
      );
    const queue = one("aws_sqs_queue", { arn: "arn:aws:sqs:eu-central-1:111122223333:a" });
    const table = one("aws_dynamodb_table", { arn: "arn:aws:dynamodb:eu-west-1:111122223333:table/a" });
    const bare = one("aws_s3_bucket_policy", { bucket: "a" });
    expect(regions(queue, bare)).toEqual(["eu-central-1", "eu-central-1"]);
    expect(regions(queue, table, bare)).toEqual(["eu-central-1", "eu-west-1", "region-not-stated"]);
    expect(regions(queue, one("aws_s3_bucket_policy", {}, ".munich"))).toEqual(["eu-central-1", "region-not-stated"]);
    // The ARN of an event target is that of what it sends to, which may be anywhere.
    const target = { arn: "arn:aws:sqs:eu-west-1:444455556666:b" };
    expect(regions(queue, one("aws_cloudwatch_event_target", target))).toEqual(["eu-central-1", "eu-central-1"]);
    expect(regions(one("aws_cloudwatch_event_target", target), bare)).toEqual([
      "region-not-stated",
      "region-not-stated",
    ]);
    expect(regions(one("aws_cloudwatch_event_target", { ...target, region: "cn-north-1" }))).toEqual(["cn-north-1"]);
  });

  test("a destination that is required and not there is not known; one that nobody has to state is not there", () => {
    const rule = (destination: object) => ({
      ...{ mode: "managed", type: "aws_s3_bucket_replication_configuration", name: "copies", provider: aws },
      instances: [{ attributes: { bucket: "here", rule: [{ status: "Enabled", destination: [destination] }] } }],
    });
    const copied = (destination: object) => outcomes(state(bucket("here", "cn-north-1"), rule(destination)));
    for (const destination of [{ bucket: null }, { bucket: "" }, {}])
      expect(copied(destination)).toEqual([
        "undetermined copies-stay-onshore aws_s3_bucket_replication_configuration.copies",
      ]);
    const inventory = {
      ...{ mode: "managed", type: "aws_s3_bucket_analytics_configuration", name: "analytics", provider: aws },
      instances: [{ attributes: { bucket: "here", storage_class_analysis: [] } }],
    };
    expect(outcomes(state(bucket("here", "cn-north-1"), inventory))).toEqual([]);
  });

  test("a region that its ARN contradicts is not known", () => {
    const attributes = { region: "cn-north-1", arn: "arn:aws:sqs:eu-central-1:111122223333:a" };
    const queue = { mode: "managed", type: "aws_sqs_queue", name: "one", provider: aws, instances: [{ attributes }] };
    expect(deployment("state.json", state(queue)).resources[0]?.region).toMatchObject({ because: "region-not-stated" });
  });

  test("what it marks as sensitive is never shown", () => {
    const secret = bucket("there", "eu-central-1", { sensitive_attributes: [[{ type: "get_attr", value: "bucket" }]] });
    expect(deployment("state.json", state(secret)).sensitive).toEqual(["there"]);
  });

  test("a whole plan that was applied", () => {
    const regions = Object.fromEntries(planned.resource_changes.map(({ name }) => [name, undefined]));
    expect(deployment("state.json", inState(aws, regions as never)).resources).toHaveLength(
      planned.resource_changes.length,
    );
  });
});

test("in a state of Pulumi, the ARN that a program wrote tells no region: an event target has that of what it sends to", () => {
  const provider = "urn:pulumi:dev::fleet::pulumi:providers:aws::default::1";
  const arn = "arn:aws:sqs:eu-west-1:444455556666:b";
  const state = (inputs: object, outputs: object) => ({
    ...{ urn: "urn:pulumi:dev::fleet::aws:cloudwatch/eventTarget:EventTarget::t", custom: true, provider },
    ...{ type: "aws:cloudwatch/eventTarget:EventTarget", inputs, outputs },
  });
  const regionOf = (one: object) =>
    deployment("state.json", { version: 3, deployment: { resources: [one] } }).resources.map(({ region }) =>
      isUnknown(region) ? region.because : region,
    );
  const own = { region: "cn-north-1" };
  expect(regionOf(state({ arn, ...own }, { arn, ...own }))).toEqual(["cn-north-1"]);
  expect(regionOf(state(own, { arn, ...own }))).toEqual(["region-not-stated"]);
});

describe("a preview that leaves out what does not change", () => {
  const preview = JSON.parse(text("raw-tracks-to-frankfurt", "pulumi", "preview.json")) as { steps: { op: string }[] };

  test("is a part", () => {
    const changed = deployment("preview.json", { ...preview, changeSummary: { create: 3, same: 7 } });
    expect(changed).toMatchObject({ isPart: true, notices: [expect.objectContaining({})] });
  });

  test("has nothing of what is deleted", () => {
    const steps = preview.steps.map((step) => ({ ...step, op: "delete" }));
    expect(deployment("preview.json", { ...preview, steps }).resources).toEqual([]);
  });

  test("tells the lines of the developer's own code", () => {
    const places = deployment("preview.json", preview).resources.map(({ source }) => source?.file);
    expect(new Set(places)).toEqual(new Set(["index.ts"]));
  });
});

test.each([
  [
    "a state of an old Terraform",
    { version: 3, terraform_version: "0.11.0", resources: [] },
    /version 3; Onshore reads version 4/,
  ],
  ["a state of an old Pulumi", { version: 2, deployment: {} }, /version 2; Onshore reads version 3/],
  [
    "a preview that failed",
    { config: {}, steps: [], diagnostics: [{ severity: "error" }] },
    /^the preview ended with an error/,
  ],
])("%s is refused", (_, content, says) => {
  expect(() => deployment("in.json", content)).toThrowError(InputError);
  expect(() => deployment("in.json", content)).toThrowError(says);
});

const urn = (type: string, name: string) => `urn:pulumi:dev::fleet::${type}::${name}`;
const important = { "auto:data-class": "important" };
const raw = (region: string | undefined, more: object = {}) => ({
  ...{ urn: urn("aws:s3/bucket:Bucket", "raw"), type: "aws:s3/bucket:Bucket", custom: true },
  ...{ inputs: { region, tags: important }, provider: `${urn("pulumi:providers:aws", "default")}::1` },
  ...more,
});
const stack = (...resources: unknown[]) => ({ version: 3, deployment: { resources } });
const preview = (more: object, ...steps: (readonly [op: string, state: object | undefined])[]) => ({
  config: { "aws:region": "cn-north-1" },
  changeSummary: {},
  steps: steps.map(([op, newState]) => ({ op, urn: raw("").urn, newState })),
  ...more,
});

describe("what is odd in a state of Pulumi", () => {
  const told = (content: object) => deployment("state.json", content);
  const notices = (content: object) => told(content).notices.map((one) => tell(one, "en"));
  const regions = (content: object) => told(content).resources.map(({ region }) => (isUnknown(region) ? "?" : region));

  const outcomes = (content: object) =>
    judged(told(content)).findings.map(({ outcome, policy, resource }) => `${outcome} ${policy} ${resource?.name}`);
  const broken = (type: string, resource: object, ...there: unknown[]) => ({
    version: 3,
    deployment: { resources: there, pending_operations: [{ resource, type }] },
  });

  test("what waits to be deleted keeps what it holds until then", () => {
    const waiting = stack(raw("cn-north-1"), raw("eu-central-1", { delete: true }), raw("eu-west-1", { delete: true }));
    expect(outcomes(waiting)).toEqual([
      "broken stores-stay-onshore raw (pending delete)",
      "broken stores-stay-onshore raw (pending delete) 2",
    ]);
    expect(notices(waiting)).toEqual([expect.stringContaining("Bucket::raw (pending delete)")]);
  });

  test("of what was being made when an update was broken off, nothing is known", () => {
    const made = broken("creating", raw("cn-north-1"));
    expect([told(made).isPart, ...notices(made)]).toEqual([true, expect.stringContaining("Bucket::raw")]);
    expect(outcomes(made)).toEqual([
      "undetermined stores-are-classified raw (pending create)",
      "undetermined stores-stay-onshore raw (pending create)",
    ]);
    const replaced = broken("creating", raw("eu-central-1"), raw("cn-north-1"));
    expect(told(replaced).resources.map(({ name }) => name)).toEqual(["raw", "raw (pending create)"]);
  });

  test("of what was being changed, what the change is about is not known; what was being deleted is there", () => {
    const now = { inputs: { region: "eu-central-1", tags: { ...important, team: "a" } } };
    const before = raw("eu-central-1");
    const [bucket] = told(broken("updating", { ...before, ...now }, before)).resources;
    expect([isUnknown(bucket?.values["tags"]), bucket?.values["region"]]).toEqual([true, "eu-central-1"]);
    expect(outcomes(broken("deleting", before, before))).toEqual(["broken stores-stay-onshore raw"]);
  });

  test("a state that is broken off, or an input that is a part, holds nothing", () => {
    const general = { inputs: { region: "cn-north-1", tags: { "auto:data-class": "general" } } };
    const there = raw("cn-north-1", general);
    expect(judged(told(stack(there))).verdict).toBe("holds");
    expect(judged(told(broken("updating", there, there))).verdict).toBe("undetermined");
    expect(judged(told(preview({ changeSummary: { same: 1 } }))).verdict).toBe("undetermined");
  });

  test("a region that the ARN contradicts, and a provider called default that states none, are not known", () => {
    const arn = "arn:aws:s3:eu-central-1:111122223333:raw";
    expect(regions(stack(raw("cn-north-1", { outputs: { arn } })))).toEqual(["?"]);
    const own = { urn: urn("pulumi:providers:aws", "default"), type: "pulumi:providers:aws", inputs: {} };
    expect(regions(preview({}, ["create", own], ["create", raw(undefined)]))).toEqual(["?"]);
    expect(regions(preview({}, ["create", raw(undefined)]))).toEqual(["cn-north-1"]);
  });

  test("a resource is one, however many steps and parents it has, and whatever its provider was", () => {
    const step = raw("eu-central-1", { parent: raw("").urn, provider: undefined });
    const replaced = preview({}, ["create-replacement", step], ["replace", step], ["delete-replaced", undefined]);
    expect(regions(replaced)).toEqual(["eu-central-1"]);
  });

  test("a preview that shows less than it counts says so, and one that is broken is no input", () => {
    const less = preview({ changeSummary: { create: 3 } }, ["create", raw("cn-north-1")]);
    expect([told(less).isPart, ...notices(less)]).toEqual([
      true,
      expect.stringContaining("more steps of the kind create"),
    ]);
    for (const more of [{ maybeCorrupt: true }, { error: "no" }])
      expect(() => told(preview(more))).toThrow("the preview ended with an error");
  });
});

test.each([
  ["a list where a mapping should be", stack([])],
  ["a state without URN", stack({ type: "aws:s3/bucket:Bucket" })],
  ["no deployment", { version: 3, deployment: null }],
  ["no checkpoint", { version: 3, checkpoint: null }],
  ["resources that are no list", { version: 3, deployment: { resources: {} } }],
  ["steps that are no list", { config: {}, changeSummary: {}, steps: {} }],
  ["a step that is none", { config: {}, changeSummary: {}, steps: [1] }],
  ["null as a resource of Terraform", { version: 4, terraform_version: "1", resources: [null] }],
  [
    "flat attributes",
    {
      ...{ version: 4, terraform_version: "1" },
      resources: [{ mode: "managed", type: "t", name: "n", provider: aws, instances: [{ attributes_flat: {} }] }],
    },
  ],
  ["a resource without values", { format_version: "1.0", values: { root_module: { resources: [1] } } }],
])("%s is no input", (_, content) => {
  expect(() => deployment("state.json", content)).toThrow(InputError);
});

test("two files in one are not read as the first", () => {
  const one = JSON.stringify(stack());
  expect(() => deployment("state.json", `${one}\n${one}`)).toThrow(/more follows after the end/);
});
