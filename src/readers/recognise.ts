import { gunzipSync } from "node:zlib";
import { InputError } from "../input-error";
import type { Deployment } from "../model/deployment";
import { JsonFault, membersOf, type Slice } from "./json-slices";
import { isTerraformPlan, readTerraformPlan } from "./terraform-plan";

const cloudFormation = {
  is: "a CloudFormation template",
  next: "check it by hand; Onshore reads plans of Terraform and OpenTofu, and runs in Pulumi",
};
const terraformPlan = "hand in the JSON of a Terraform or OpenTofu plan: terraform show -json plan.bin > plan.json";

interface Other {
  readonly has: readonly string[];
  readonly is: string;
  readonly next: string;
}

const preview: Other = {
  has: ["steps", "config"],
  is: "the output of pulumi preview --json",
  next: "run the policy pack in pulumi preview",
};

/** Other files that people hand in, and what to do with them. */
const others: readonly Other[] = [
  {
    has: ["version", "terraform_version", "resources"],
    is: "a Terraform state",
    next: "make a plan and its JSON: terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json",
  },
  {
    has: ["format_version", "values"],
    is: "the JSON of a Terraform state",
    next: "make the JSON of a plan: terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json",
  },
  {
    has: ["@level", "@message"],
    is: "the stream of terraform plan -json",
    next: "keep the plan and make its JSON: terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json",
  },
  { has: ["AWSTemplateFormatVersion"], ...cloudFormation },
  { has: ["Resources"], ...cloudFormation },
  { has: ["version", "deployment"], is: "a Pulumi state", next: "run the policy pack in pulumi preview" },
  preview,
];

/** A file that is something else, and read by itself tells nothing. */
export function aloneNotRead(file: string, { is, next }: Pick<Other, "is" | "next"> = preview): InputError {
  return new InputError(file, `this is ${is}, which Onshore does not read`, next);
}

const isReport = ["schemaVersion", "tool", "findings", "verdict"];

/** What an input turned out to be: something to judge, or the text of something that goes with what is judged already. */
export type Recognised =
  | { readonly deployment: Deployment }
  | { readonly report: string }
  /** What `pulumi preview --json` prints: it tells the lines of code of what the pack reported. */
  | { readonly preview: string };

/** Reads an input that has to be a deployment. */
export function read(file: string, raw: Buffer): Deployment {
  const recognised = recognise(file, raw);
  if ("deployment" in recognised) return recognised.deployment;
  if ("preview" in recognised) throw aloneNotRead(file, preview);
  throw new InputError(file, "this is a report of Onshore, not a deployment", terraformPlan);
}

/** Recognises the format of an input by its content, and reads it. */
export function recognise(file: string, raw: Buffer): Recognised {
  const bytes = decode(file, raw);
  try {
    const root: Slice = { start: 0, end: bytes.length };
    const names = new Set(membersOf(bytes, root).keys());
    if (isTerraformPlan(names)) return { deployment: readTerraformPlan(file, bytes, root) };
    if (isReport.every((name) => names.has(name))) return { report: bytes.toString("utf8") };
    const other = others.find(({ has }) => has.every((name) => names.has(name)));
    if (other === preview) return { preview: bytes.toString("utf8") };
    if (other) throw aloneNotRead(file, other);
    throw unknownFormat(file);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new InputError(
      file,
      `not valid JSON: ${error.message}`,
      "make the file again; it may have been cut off or mixed with other output",
      position(bytes, error.offset),
    );
  }
}

/** UTF-8 without a byte order mark, whatever it came in. */
function decode(file: string, raw: Buffer): Buffer {
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(bytes.subarray(2).toString("utf16le"), "utf8");
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(Buffer.from(bytes.subarray(2)).swap16().toString("utf16le"), "utf8");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new InputError(file, "this is a binary plan", "make its JSON: terraform show -json plan.bin > plan.json");
  if (bytes.length === 0) throw new InputError(file, "the file is empty", "make the file again");
  const start = bytes.toString("utf8", 0, 1024);
  if (/^\s*\{/.test(start)) return bytes;
  if (/^(AWSTemplateFormatVersion|Resources):/m.test(start))
    throw new InputError(file, `this is ${cloudFormation.is}, which Onshore does not read`, cloudFormation.next);
  if (/^\s*(\[|"|-?\d|(null|true|false)\s*$)/.test(start)) throw unknownFormat(file);
  throw new InputError(file, "this is not a JSON document", terraformPlan);
}

function unknownFormat(file: string): InputError {
  return new InputError(file, "this is JSON of a format that Onshore does not know", terraformPlan);
}

function position(bytes: Buffer, offset: number): { line: number; column: number } {
  const before = bytes.toString("utf8", 0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
