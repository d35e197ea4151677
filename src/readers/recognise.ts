import { InputError } from "../input-error";
import { type Term, text } from "../language";
import type { Deployment } from "../model/deployment";
import { documentsOf, JsonFault, membersOf, nothingAfter, positionAt, type Slice } from "./json-slices";
import { isPulumiPreview, readPulumiPreview } from "./pulumi-change";
import { isPulumiEvent, readPulumiEvents } from "./pulumi-events";
import { isPulumiState, readPulumiState } from "./pulumi-state";
import { isTerraformPlan, readTerraformPlan } from "./terraform-plan";
import { isTerraformState, readTerraformState } from "./terraform-state";
import { utf8 } from "./utf8";

/** What to name in place of something that is none of it. */
const handIn = text({
  en: "name the JSON of a plan (terraform show -json plan.bin > plan.json), a state, what pulumi preview --json prints, cdktf.out, or a folder with Pulumi.yaml or *.tf files",
  zh: "请指明计划的 JSON（terraform show -json plan.bin > plan.json）、状态、pulumi preview --json 的输出、cdktf.out，或者含有 Pulumi.yaml 或 *.tf 文件的文件夹",
});

/** Other files that people hand in, and what to do with them. */
const foreign = {
  cloudFormation: {
    is: { en: "a CloudFormation template", zh: "CloudFormation 模板" },
    next: {
      en: "check it by hand; Onshore reads plans, states and configurations of Terraform and OpenTofu, what CDKTF synthesizes, and programs, previews and states of Pulumi",
      zh: "请人工检查；Onshore 读取 Terraform 和 OpenTofu 的计划、状态和配置，CDKTF 合成的栈，以及 Pulumi 的程序、预览和状态",
    },
  },
  configuration: {
    is: { en: "the JSON of a Terraform configuration", zh: "Terraform 配置的 JSON" },
    next: {
      en: "name it as Terraform does, main.tf.json, or name its folder",
      zh: "请按 Terraform 的方式命名，如 main.tf.json，或者指明其文件夹",
    },
  },
  manifest: {
    is: {
      en: "the manifest of a CDKTF app, which only names its stacks",
      zh: "CDKTF 应用的清单，其中只列出各栈的文件名",
    },
    next: {
      en: "name the folder in which it lies, with the stacks beside it: onshore check cdktf.out",
      zh: "请指明其所在的文件夹，各栈应在其旁：onshore check cdktf.out",
    },
  },
  stream: {
    is: { en: "the stream of terraform plan -json", zh: "terraform plan -json 的输出流" },
    next: {
      en: "keep the plan and make its JSON: terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json",
      zh: "请保存计划并生成其 JSON：terraform plan -out=plan.bin && terraform show -json plan.bin > plan.json",
    },
  },
} as const satisfies Readonly<Record<string, { readonly is: Term; readonly next: Term }>>;

/** By which names at the top each is told. */
const others: readonly { readonly has: readonly string[]; readonly it: keyof typeof foreign }[] = [
  { has: ["@level", "@message"], it: "stream" },
  { has: ["stacks", "version"], it: "manifest" },
  { has: ["AWSTemplateFormatVersion"], it: "cloudFormation" },
  { has: ["Resources"], it: "cloudFormation" },
];

/** By which names at the top Terraform's own JSON is told, as it is written and as CDKTF synthesizes it. */
const configurations = [
  ["provider", "resource"],
  ["terraform", "resource"],
  ["terraform", "provider"],
];

const isReport = ["schemaVersion", "tool", "findings", "verdict"];

/** What an input turned out to be: something to judge, or the text of something that goes with what is judged already. */
export type Recognised =
  | { readonly deployment: Deployment }
  | { readonly report: string }
  /** Terraform's configuration, as JSON: to be evaluated, with nothing beside it. */
  | { readonly configuration: Buffer }
  /** What `pulumi preview --json` prints. Beside a report of the pack it tells the lines of code; by itself it is judged. */
  | { readonly preview: string; readonly deployment: () => Deployment };

/** Reads an input that has to be a deployment. */
export function read(file: string, raw: Buffer): Deployment {
  return deploymentIn(file, recognise(file, raw));
}

/** What was recognised, if it is a deployment by itself. */
export function deploymentIn(file: string, recognised: Recognised): Deployment {
  if ("preview" in recognised) return recognised.deployment();
  if ("deployment" in recognised) return recognised.deployment;
  if ("configuration" in recognised) throw unnamedConfiguration(file);
  const says = text({ en: "this is a report of Onshore, not a deployment", zh: "这是 Onshore 的报告，不是部署" });
  throw new InputError(file, says, handIn);
}

/** Recognises the format of an input by its content, and reads it. */
export function recognise(file: string, raw: Buffer): Recognised {
  const bytes = decode(file, raw);
  return placed(file, bytes, () => recogniseIn(file, bytes));
}

function recogniseIn(file: string, bytes: Buffer): Recognised {
  const root: Slice = { start: 0, end: bytes.length };
  const members = membersOf(bytes, root);
  const names = new Set(members.keys());
  const other = others.find(({ has }) => has.every((name) => names.has(name)));
  if (other) throw unreadFormat(file, other.it);
  if (isPulumiEvent(names) || (isPulumiPreview(names) && isEventNext(bytes)))
    return { deployment: readPulumiEvents(file, bytes, documentsOf(bytes)) };
  nothingAfter(bytes, members);
  if (configurations.some((has) => has.every((name) => names.has(name)))) return { configuration: bytes };
  if (isTerraformPlan(names)) return { deployment: readTerraformPlan(file, bytes, root) };
  if (isTerraformState(names)) return { deployment: readTerraformState(file, bytes, root) };
  if (isPulumiState(names)) return { deployment: readPulumiState(file, bytes, root) };
  if (isPulumiPreview(names)) {
    const deployment = () => placed(file, bytes, () => readPulumiPreview(file, bytes, root));
    return { preview: bytes.toString("utf8"), deployment };
  }
  if (isReport.every((name) => names.has(name))) return { report: bytes.toString("utf8") };
  throw unknownFormat(file);
}

/** Whether an event stands after the first document. */
function isEventNext(bytes: Buffer): boolean {
  const [, second] = documentsOf(bytes);
  return (
    second !== undefined && bytes[second.start] === 0x7b && isPulumiEvent(new Set(membersOf(bytes, second).keys()))
  );
}

/** What a reader gives; a fault of the text is told with its line. */
function placed<T>(file: string, bytes: Buffer, reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new InputError(
      file,
      text({ en: "not valid JSON: {says}", zh: "不是有效的 JSON：{says}" }, { says: error.says }),
      text({
        en: "make the file again; it may have been cut off or mixed with other output",
        zh: "请重新生成该文件；它可能被截断，或者混入了其他输出",
      }),
      positionAt(bytes, error.offset),
    );
  }
}

/** The text of a document that may be JSON. */
function decode(file: string, raw: Buffer): Buffer {
  const bytes = utf8(file, raw);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new InputError(
      file,
      text({ en: "this is a binary plan", zh: "这是二进制计划" }),
      text({
        en: "make its JSON: terraform show -json plan.bin > plan.json",
        zh: "请生成其 JSON：terraform show -json plan.bin > plan.json",
      }),
    );
  if (bytes.length === 0)
    throw new InputError(
      file,
      text({ en: "the file is empty", zh: "文件为空" }),
      text({ en: "make the file again", zh: "请重新生成该文件" }),
    );
  const start = bytes.toString("utf8", 0, 1024);
  if (/^\s*\{/.test(start)) return bytes;
  if (/^(AWSTemplateFormatVersion|Resources):/m.test(start)) throw unreadFormat(file, "cloudFormation");
  if (/^\s*(\[|"|-?\d|(null|true|false)\s*$)/.test(start)) throw unknownFormat(file);
  throw new InputError(file, text({ en: "this is not a JSON document", zh: "这不是 JSON 文档" }), handIn);
}

function unknownFormat(file: string): InputError {
  const says = text({ en: "this is JSON of a format that Onshore does not know", zh: "Onshore 不认识该 JSON 的格式" });
  return new InputError(file, says, handIn);
}

/** Configuration in a file by whose name nobody, and no Terraform, knows it for that. */
export function unnamedConfiguration(file: string): InputError {
  return unreadFormat(file, "configuration");
}

/** A file that is something else, and read by itself tells nothing. */
function unreadFormat(file: string, it: keyof typeof foreign): InputError {
  const { is, next } = foreign[it];
  const says = { en: "this is {is}, which Onshore does not read", zh: "这是 {is}，Onshore 不读取此格式" };
  return new InputError(file, text(says, { is: text(is) }), text(next));
}
