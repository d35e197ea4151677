import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { InputError } from "../../src/input-error";
import { tell } from "../../src/language";
import { read } from "../../src/readers/recognise";
import { change, plan } from "../support/plan";

const good = plan({ resource_changes: [change("aws_s3_bucket.tracks")] });
const fault = (text: string | Buffer): string => {
  try {
    read("in.json", Buffer.from(text as string));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { position } = error;
    return `${position ? `${position.line}:${position.column} ` : ""}${error.message} | ${tell(error.next, "en")}`;
  }
  return "read";
};

test.each([
  ["UTF-8 with a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(good)])],
  ["UTF-16, little end first", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, "utf16le")])],
  ["UTF-16 without a mark", Buffer.from(good, "utf16le")],
  ["UTF-16 without a mark, big end first", Buffer.from(good, "utf16le").swap16()],
  ["UTF-16, big end first", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(good, "utf16le").swap16()])],
  ["gzip", gzipSync(good)],
  ["lines of Windows", Buffer.from(JSON.stringify(JSON.parse(good), null, 2).replaceAll("\n", "\r\n"))],
])("reads %s", (_, bytes) => {
  expect(read("in.json", bytes).resources.map(({ address }) => address)).toEqual(["aws_s3_bucket.tracks"]);
});

test.each([
  ["an empty file", "", /^the file is empty/],
  ["text", "resource {}", /^this is not a JSON document .*terraform show -json.* state.* cdktf.out.* Pulumi.yaml/],
  ["HCL", "terraform {\n}\n", /not a JSON document/],
  ["a binary plan", "PK\u0003\u0004", /^this is a binary plan .*terraform show -json/],
  ["a list", "[]", /^this is JSON of a format that Onshore does not know .*terraform show -json/],
  ["nothing", "null\n", /^this is JSON of a format/],
  [
    "a CloudFormation template",
    '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{}}',
    /^this is a CloudFormation/,
  ],
  [
    "what CDK synthesizes",
    '{"Resources":{},"Parameters":{}}',
    /^this is a CloudFormation template, .*states .*CDKTF .*Pulumi/,
  ],
  ["a CloudFormation template in YAML", "# stores\nResources:\n  A: {}\n", /^this is a CloudFormation template/],
  [
    "the manifest of an app",
    '{"version":"0.21.0","stacks":{"lake":{"synthesizedStackPath":"stacks/lake/cdk.tf.json"}}}',
    /^this is the manifest of a CDKTF app, .*onshore check cdktf.out/,
  ],
  ["a configuration under another name", '{"terraform":{},"resource":{}}', /name it as Terraform does, main.tf.json/],
  [
    "the stream of a plan",
    '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info","@message":"Plan"}\n',
    /^this is the stream of terraform plan -json, .*terraform show -json/,
  ],
  ["other JSON", '{"hello":1}', /^this is JSON of a format that Onshore does not know/],
  [
    "an unknown major version",
    '{"format_version":"2.0","resource_changes":[]}',
    /format_version 2.0; Onshore reads 1.x/,
  ],
  [
    "a plan that failed",
    '{"format_version":"1.2","errored":true,"resource_changes":[]}',
    /^the plan ended with an error/,
  ],
  ["a plan that is cut off", good.slice(0, -20), /^1:\d+ not valid JSON: the text ends too early/],
  [
    "a name that stands twice",
    '{"format_version":"1.2","resource_changes":[],\n"resource_changes":[]}',
    /^2:1 not valid JSON: "resource_changes" stands twice/,
  ],
  [
    "a missing comma",
    '{"format_version":"1.2" "resource_changes":[]}',
    /^1:25 not valid JSON: a comma should stand here/,
  ],
  [
    "a fault inside a resource",
    '{"format_version":"1.2",\n"resource_changes":[{"address":nope}]}',
    /^2:21 not valid JSON/,
  ],
])("%s is told with what to do", (_, text, message) => {
  expect(fault(text)).toMatch(message);
});

test("a property named __proto__ is a property like any other", () => {
  const text = plan({ resource_changes: [change("aws_s3_bucket.tracks")] }).replace(
    '"after":{}',
    '"after":{"tags":{"__proto__":"x","auto:data-class":"important"}}',
  );
  const [resource] = read("in.json", Buffer.from(text)).resources;
  expect(Object.keys(resource?.values["tags"] as object)).toEqual(["__proto__", "auto:data-class"]);
});
