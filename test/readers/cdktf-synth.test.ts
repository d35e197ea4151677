import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { merge } from "../../src/model/merge";
import { isKnown, isUnknown } from "../../src/model/value";
import { readSynth } from "../../src/readers/cdktf-synth";
import { judged } from "../support/judged";
import { root } from "../support/stand-in-engine";
import { cloud, disk, filesOf, grammar } from "../support/terraform";

const fixtures = join(root, "test", "fixtures", "synth");

beforeAll(grammar);

const synthesized = (name: string) => merge(readSynth(join(fixtures, name, "out"), disk, cloud), undefined);

const reference = (to: string) => `\${${to}}`;

describe("the stacks of an app", () => {
  test("are judged together, and what one takes from the state of another is answered", () => {
    const deployment = synthesized("two-stacks");
    expect(
      deployment.inputs.map(({ file, format, writtenBy }) => [file.slice(fixtures.length), format, writtenBy]),
    ).toEqual([
      ["/two-stacks/out/stacks/lake/cdk.tf.json", "cdktf-synth", "0.21.0"],
      ["/two-stacks/out/stacks/readers/cdk.tf.json", "cdktf-synth", "0.21.0"],
    ]);
    const policy = deployment.resources.find(({ type }) => type === "aws_s3_bucket_policy");
    expect(policy?.values["bucket"]).toBe("fleet-tracks");
    const document = JSON.parse(policy?.values["policy"] as string) as {
      Statement: { Resource: string; Principal: { AWS: string } }[];
    };
    expect(document.Statement.map(({ Resource, Principal }) => [Resource, Principal.AWS])).toEqual([
      ["arn:aws-cn:s3:::fleet-tracks/*", "arn:aws-cn:iam::111122223333:root"],
      ["arn:aws-cn:s3:::fleet-tracks/*", "arn:aws-cn:iam::444455556666:root"],
    ]);
  });

  test("a grant on what another stack keeps is decided", () => {
    const accounts = [
      { id: "444455556666", partition: "aws-cn", operatedFrom: "DE" },
      { id: "111122223333", partition: "aws-cn", operatedFrom: "CN" },
    ];
    const { findings } = judged(synthesized("two-stacks"), { accounts } as never);
    expect(findings.map(({ kind, outcome, resource }) => [kind, outcome, resource?.address])).toEqual([
      ["grant", "broken", "aws_s3_bucket_policy.tracks-sharing"],
    ]);
  });

  test("an unknown of another stack leads to the resource of that stack", () => {
    const lake = {
      resource: { aws_s3_bucket: { raw: { tags: {} } } },
      output: { arn: { value: reference("aws_s3_bucket.raw.arn") } },
    };
    const state = { terraform_remote_state: { lake: { backend: "s3", config: { bucket: "states", key: "lake" } } } };
    const readers = {
      data: state,
      resource: { aws_sns_topic: { it: { name: reference("data.terraform_remote_state.lake.outputs.arn") } } },
    };
    const app = filesOf({
      "out/manifest.json": JSON.stringify({
        stacks: {
          lake: { synthesizedStackPath: "lake.tf.json" },
          readers: { synthesizedStackPath: "readers.tf.json" },
        },
      }),
      "out/lake.tf.json": JSON.stringify({
        ...lake,
        terraform: { backend: { s3: { bucket: "states", key: "lake", region: "cn-north-1" } } },
      }),
      "out/readers.tf.json": JSON.stringify(readers),
    });
    const [, second] = readSynth("out", app, cloud);
    const name = second?.resources.find(({ type }) => type === "aws_sns_topic")?.values["name"];
    expect(name).toMatchObject({
      from: ["out/lake.tf.json#aws_s3_bucket.raw"],
      attributes: ["arn"],
      fromIsComplete: true,
    });
  });

  test("each resource has the construct and the line of code that made it, and the tags that its provider adds", () => {
    const bucket = synthesized("two-stacks").resources.find(({ type }) => type === "aws_s3_bucket");
    expect(bucket?.component).toBe("lake/Tracks");
    const file = "/app/test/fixtures/synth/two-stacks/main.ts";
    const inside = { file, line: 22, column: 19 };
    expect(bucket?.source).toEqual({ file, line: 26, column: 20, inside });
    const atTop = synthesized("two-stacks").resources.find(({ type }) => type === "aws_security_group");
    expect(atTop?.source).toEqual({ file, line: 35, column: 1 });
    expect(bucket?.values["tags_all"]).toEqual({ team: "vehicle-data", "auto:data-class": "important" });
  });

  test("iterators are expanded, in resources and in blocks", () => {
    const { resources } = synthesized("two-stacks");
    const queues = resources.filter(({ type }) => type === "aws_sqs_queue");
    expect(queues.map(({ address, values }) => [address, values["name"]])).toEqual([
      ['aws_sqs_queue.arrivals["clean"]', "arrivals-clean"],
      ['aws_sqs_queue.arrivals["raw"]', "arrivals-raw"],
    ]);
    const group = resources.find(({ type }) => type === "aws_security_group");
    expect(
      (group?.values["ingress"] as { description: string }[] | undefined)?.map(({ description }) => description),
    ).toEqual(["clean", "raw"]);
  });

  test("an app that is not whole is no clean result", () => {
    const broken = (texts: Record<string, string>) => () => readSynth("out", filesOf(texts), cloud);
    expect(broken({})).toThrow(InputError);
    expect(broken({ "out/manifest.json": "{" })).toThrow(InputError);
    expect(broken({ "out/manifest.json": '{"stacks":{"a":{"synthesizedStackPath":"a.tf.json"}}}' })).toThrow(
      InputError,
    );
    expect(
      broken({
        "out/manifest.json": '{"stacks":{"a":{"synthesizedStackPath":"a.tf.json"}}}',
        "out/a.tf.json": '{"resource":',
      }),
    ).toThrow(/cut off/);
  });

  test("regions and accounts are those of the provider", () => {
    const policy = synthesized("two-stacks").resources.find(({ type }) => type === "aws_s3_bucket_policy");
    expect(policy && isKnown(policy.region) && policy.region).toBe("cn-north-1");
    expect(policy?.account).toBe("111122223333");
    expect(isUnknown(synthesized("two-stacks").resources[0]?.account)).toBe(true);
  });
});
