import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { tell } from "../../src/language";
import type { Deployment } from "../../src/model/deployment";
import { merge } from "../../src/model/merge";
import { readSynth } from "../../src/readers/cdktf-synth";
import { read } from "../../src/readers/recognise";
import { judged } from "../support/judged";
import { cloud, fileDeployment, filesOf, grammar } from "../support/terraform";

// Inputs that are damaged, foreign or made to harm: each gets a right answer or a clear error, never a crash or a clean result.

beforeAll(grammar);

const tags = { "auto:data-class": "important" };
const frankfurt = "eu-central-1";
const urn = (name: string) => `urn:pulumi:dev::fleet::aws:s3/bucket:Bucket::${name}`;
const provider = {
  urn: "urn:pulumi:dev::fleet::pulumi:providers:aws::default",
  type: "pulumi:providers:aws",
  inputs: { region: frankfurt },
};
const stood = (name: string, more: object = {}) => ({
  ...{ urn: urn(name), type: "aws:s3/bucket:Bucket", custom: true, provider: `${provider.urn}::id` },
  ...{ inputs: { bucket: name, tags }, outputs: { bucket: name, tags }, ...more },
});
const block = (name: string, more: object = {}) => ({ [name]: { bucket: "raw", tags, ...more } });

/** Each of the readers of JSON, with one bucket in Frankfurt of a given name. */
const kinds = {
  "terraform-state": (name: string) => ({
    ...{ version: 4, terraform_version: "1.11.4" },
    resources: [
      {
        ...{
          mode: "managed",
          type: "aws_s3_bucket",
          name,
          provider: 'provider["registry.terraform.io/hashicorp/aws"]',
        },
        instances: [{ attributes: { bucket: "raw", region: frankfurt, tags } }],
      },
    ],
  }),
  "pulumi-state": (name: string) => ({ version: 3, deployment: { resources: [provider, stood(name)] } }),
  "pulumi-preview": (name: string) => ({
    config: {},
    steps: [provider, stood(name)].map((newState) => ({ op: "create", urn: newState.urn, newState })),
    changeSummary: { create: 2 },
  }),
  synth: (name: string) => ({
    terraform: {},
    provider: { aws: [{ region: frankfurt }] },
    resource: { aws_s3_bucket: block(name) },
  }),
} as const;
type Kind = keyof typeof kinds;
const all = Object.keys(kinds) as Kind[];

const opened = (kind: Kind, bytes: Buffer): Deployment =>
  kind === "synth" ? fileDeployment("cdk.tf.json", bytes) : read("in.json", bytes);
const written = (kind: Kind, name = "raw") => JSON.stringify(kinds[kind](name));
const findings = (kind: Kind, bytes: Buffer | string) =>
  judged(opened(kind, Buffer.from(bytes as string))).findings.map(
    ({ outcome, policy, resource }) => `${outcome} ${policy} ${resource?.name}`,
  );

function refused(kind: Kind, bytes: Buffer | string): string {
  try {
    opened(kind, Buffer.from(bytes as string));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(tell(error.next, "en")).not.toBe("");
    return error.message;
  }
  return "read";
}

describe.each(all)("%s", (kind) => {
  const good = written(kind);
  const pretty = JSON.stringify(JSON.parse(good), null, 2);

  test.each([
    ["a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(good)])],
    ["UTF-16, little end first", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, "utf16le")])],
    ["UTF-16, big end first", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(good, "utf16le").swap16()])],
    ["gzip", gzipSync(good)],
    ["lines of Windows", Buffer.from(pretty.replaceAll("\n", "\r\n"))],
  ])("with %s is read", (_, bytes) => {
    expect(findings(kind, bytes)).toEqual(["broken stores-stay-onshore raw"]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("a bucket named %s is found", (name) => {
    const text = written(kind, "NAME").replaceAll("NAME", name);
    expect(findings(kind, text)).toEqual([`broken stores-stay-onshore ${name}`]);
  });

  test("cut off anywhere it is refused", () => {
    const cuts = Array.from({ length: 20 }, (_, at) => Math.floor((good.length * at) / 20)).filter((at) => at > 1);
    for (const at of [...cuts, good.length - 1]) expect(refused(kind, good.slice(0, at))).not.toBe("read");
  });

  test("gzip that is cut off is refused", () => {
    const bytes = gzipSync(good);
    expect(refused(kind, bytes.subarray(0, bytes.length - 12))).not.toBe("read");
  });

  test("a name that stands twice is refused, or both are seen", () => {
    const [name, value] = Object.entries(JSON.parse(good) as object).at(-1) ?? [];
    const twice = `${good.slice(0, -1)},"${name}":${JSON.stringify(value)}}`;
    expect(refused(kind, twice)).not.toBe("read");
  });

  test("a property of a thousand levels is read", () => {
    const deep = `${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`;
    expect(findings(kind, good.replaceAll('"bucket":"raw"', `"bucket":"raw","deep":${deep}`))).toEqual([
      "broken stores-stay-onshore raw",
    ]);
  });

  test.each(["[]", "null", '"text"', "1", "{}", "\u0000", "{]"])("%j is refused", (text) => {
    if (kind !== "synth") expect(refused(kind, text)).not.toBe("read");
  });
});

describe("shapes that no tool writes are refused, not taken for nothing", () => {
  test.each([
    ["a state whose resources are no list", { version: 4, terraform_version: "1", resources: {} }],
    ["a state with a resource that is null", { version: 4, terraform_version: "1", resources: [null] }],
    ["a state with a resource that is a text", { version: 4, terraform_version: "1", resources: ["x"] }],
    [
      "a state with a resource without a type",
      { version: 4, terraform_version: "1", resources: [{ instances: [{}] }] },
    ],
    [
      "instances that are no list",
      {
        version: 4,
        terraform_version: "1",
        resources: [{ type: "a", name: "b", mode: "managed", provider: "p", instances: 7 }],
      },
    ],
    ["values that are null", { format_version: "1.0", values: { root_module: null } }],
    ["a stack that is null", { version: 3, deployment: null }],
    ["a stack whose resources are no list", { version: 3, deployment: { resources: {} } }],
    ["a stack with a resource that is null", { version: 3, deployment: { resources: [null] } }],
    [
      "a stack with a resource without a URN",
      { version: 3, deployment: { resources: [{ type: "aws:s3/bucket:Bucket" }] } },
    ],
    ["a preview whose steps are no list", { config: {}, steps: {} }],
    ["a preview with a step that is null", { config: {}, steps: [null] }],
  ])("%s", (_, content) => {
    expect(refused("pulumi-state", JSON.stringify(content))).not.toBe("read");
  });

  test.each([
    ["terraform-state", { version: 5, terraform_version: "2.0", resources: [] }],
    ["terraform-state", { format_version: "2.0", values: {} }],
    ["pulumi-state", { version: 4, deployment: {} }],
  ] as const)("%s of another major version", (kind, content) => {
    expect(refused(kind, JSON.stringify(content))).toMatch(/version/);
  });

  test("what is encrypted as a whole is refused", () => {
    const encrypted = { serial: 1, lineage: "a", meta: {}, encrypted_data: "AAAA", encryption_version: "v0" };
    expect(refused("terraform-state", JSON.stringify(encrypted))).not.toBe("read");
  });
});

describe("circles end", () => {
  test("of parents and aliases in a stack", () => {
    const parent = (name: string, other: string) =>
      stood(name, { parent: urn(other), aliases: [urn(other), urn(name)] });
    const content = { version: 3, deployment: { resources: [provider, parent("a", "b"), parent("b", "a")] } };
    expect(findings("pulumi-state", JSON.stringify(content))).toEqual([
      "broken stores-stay-onshore a",
      "broken stores-stay-onshore b",
    ]);
  });

  test("of references in a synthesized stack", () => {
    const to = (name: string) => `\${local.${name}}`;
    const itself = `\${aws_s3_bucket.raw.force_destroy}`;
    const content = {
      provider: { aws: [{ region: frankfurt }] },
      locals: { a: to("b"), b: to("a") },
      resource: {
        aws_s3_bucket: block("raw", { bucket: to("a"), force_destroy: itself }),
      },
    };
    expect(findings("synth", JSON.stringify(content))).toEqual(["broken stores-stay-onshore raw"]);
  });
});

describe("two of one name", () => {
  test("in a state are both judged", () => {
    const state = kinds["terraform-state"]("raw");
    const two = { ...state, resources: [...state.resources, ...state.resources] };
    expect(findings("terraform-state", JSON.stringify(two))).toContain("broken stores-stay-onshore raw");
  });

  test("in a stack: the one that waits to be deleted is there too", () => {
    const away = stood("raw", { delete: true, inputs: { bucket: "old" } });
    const content = { version: 3, deployment: { resources: [provider, away, stood("raw")] } };
    expect(findings("pulumi-state", JSON.stringify(content))).toContain("broken stores-stay-onshore raw");
    expect(findings("pulumi-state", JSON.stringify(content))).toHaveLength(2);
  });
});

test.each([
  ["no stacks", '{"stacks":{}}'],
  ["no manifest", "{"],
  ["a manifest of nothing", "null"],
  ["a manifest of a stack that is not there", '{"stacks":{"a":{"synthesizedStackPath":"stacks/a/cdk.tf.json"}}}'],
  ["a manifest of a stack without a path", '{"stacks":{"a":{}}}'],
  ["a manifest of a stack that is null", '{"stacks":{"a":null}}'],
])("an app with %s is refused", (_, manifest) => {
  const open = () => merge(readSynth("out", filesOf({ "out/manifest.json": manifest }), cloud), undefined);
  expect(open).toThrowError(InputError);
});
