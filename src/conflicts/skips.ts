import type { ToolId } from "../../catalog/conflicts";
import type { ConflictingRule, Term } from "../../catalog/conflicts/vocabulary";
import { type Language, say } from "../language";
import type { Conflict } from "./conflicts";

/** A resource that a rule looks at. */
export interface Concerned {
  readonly address: string;
  /** What the tool calls it; undefined where the input does not tell, or the tool does not go by names. */
  readonly name?: string | undefined;
}

/** A rule that is skipped, and why. */
interface Skip {
  readonly id: string;
  readonly reason: string;
  /** What it is skipped for, where deployments are given and the tool goes by names; otherwise for everything. */
  readonly only?: readonly Concerned[] | undefined;
}

const words = {
  made: {
    en: "Made by onshore conflicts --skips {tool}. It goes to {file}.",
    zh: "由 onshore conflicts --skips {tool} 生成，用作 {file}。",
  },
  kept: { en: "Not skipped: {rule}. {reason}", zh: "不跳过：{rule}。{reason}" },
  concerns: { en: "It concerns {stores}.", zh: "涉及 {stores}。" },
  unnamed: {
    en: "Not skipped: {rule} for {store}, whose name the input does not tell. Add it under Resources once it is known.",
    zh: "不跳过：{store} 的 {rule}，输入未给出其名称。名称确定后请加入 Resources。",
  },
  nothing: { en: "Nothing to skip.", zh: "无需跳过任何规则。" },
  bucket: { en: "Each bucket that is kept once.", zh: "每个只保存一份的存储桶。" },
  here: { en: "Instead: replicas in the same region.", zh: "改为：同一区域的副本。" },
} as const satisfies Readonly<Record<string, Term>>;

/**
 * The skips of one tool, as a file of its own format. `storesOf`: the stores of regulated data that a rule looks at, where deployments
 * are given; a rule that looks at none of them is left to do its work.
 */
export function skipFile(
  conflicts: readonly Conflict[],
  language: Language,
  storesOf?: (rule: ConflictingRule) => readonly Concerned[],
): string {
  const [first] = conflicts;
  if (first === undefined) return "";
  const { tool } = first;
  const concerned = conflicts.map((one) => ({ ...one, stores: storesOf?.(one.rule) }));
  const isSkipped = ({ demand, stores }: (typeof concerned)[number]) => demand.heed !== "obey" && stores?.length !== 0;
  const skips = concerned.filter(isSkipped).map(({ rule, demand, stores }) => ({
    id: rule.id,
    only: rule.namedBy === undefined ? undefined : stores,
    reason: [
      say(demand.reason, language),
      ...(stores === undefined
        ? []
        : [say(words.concerns, language, { stores: stores.map(({ address }) => address).join(", ") })]),
    ].join(language === "en" ? " " : ""),
  }));
  const kept = conflicts
    .filter(({ demand }) => demand.heed === "obey")
    .map(({ rule, demand }) => say(words.kept, language, { rule: rule.id, reason: say(demand.reason, language) }));
  const says = (text: string) => `${comment[tool.id]} ${text}\n`;
  return [
    says(say(words.made, language, { tool: tool.id, file: tool.skipFile })),
    ...(skips.length === 0 ? [says(say(words.nothing, language))] : []),
    written[tool.id](skips, language),
    ...kept.map(says),
  ].join("");
}

const comment: Readonly<Record<ToolId, "#" | "//">> = {
  checkov: "#",
  trivy: "#",
  kics: "#",
  "cfn-guard": "#",
  "cdk-nag": "//",
  "aws-config": "#",
  "security-hub": "#",
  prowler: "#",
  "pulumi-compliance-policies": "//",
  regula: "#",
};

/** Each tool's own format, with the reason where it has a place for one, and as a comment otherwise. */
const written: Readonly<Record<ToolId, (skips: readonly Skip[], language: Language) => string>> = {
  checkov: (skips) => yamlList("skip-check", skips),
  kics: (skips) => yamlList("exclude-queries", skips),
  trivy: (skips) =>
    skips.length === 0
      ? "misconfigurations: []\n"
      : `misconfigurations:\n${skips.map(({ id, reason }) => `  - id: ${quoted(id)}\n    statement: ${quoted(reason)}\n`).join("")}`,
  "cfn-guard": (skips, language) =>
    `# ${say(words.bucket, language)}\nMetadata:\n  guard:\n${yamlList("SuppressedRules", skips, "    ")}`,
  "cdk-nag": (skips) =>
    [
      'import { Validations } from "aws-cdk-lib";\nimport type { Construct } from "constructs";\n\n',
      "export function acknowledge(construct: Construct): void {\n",
      ...skips.map(
        ({ id, reason }) =>
          `  Validations.of(construct).acknowledge({ id: ${quoted(id)}, reason: ${quoted(reason)} });\n`,
      ),
      "}\n",
    ].join(""),
  "aws-config": (skips, language) =>
    skips.map(({ id, reason }) => `# ${reason}\n${configCommand(id, language)}`).join(""),
  "security-hub": (skips) => skips.map(controlCommands).join(""),
  prowler: (skips, language) => {
    const muted = skips.filter(({ only }) => only === undefined || only.some(({ name }) => name !== undefined));
    const checks = skips.map((skip) => `${muted.includes(skip) ? mutedCheck(skip) : ""}${unnamed(skip, language)}`);
    return `Mutelist:\n  Accounts:\n    "*":\n      Checks:${muted.length === 0 ? " {}" : ""}\n${checks.join("")}`;
  },
  "pulumi-compliance-policies": (skips) =>
    [
      'import type { PolicyPackConfig } from "@pulumi/policy";\n\n',
      "export const onshore: PolicyPackConfig = {\n",
      ...skips.map(({ id, reason }) => `  // ${reason}\n  ${quoted(id)}: "disabled",\n`),
      "};\n",
    ].join(""),
  regula: (skips) =>
    `package fugue.regula.config\n\n${skips
      .map(
        ({ id, reason }) =>
          `# ${reason}\nrules[rule] {\n  rule := {\n    "rule_id": ${quoted(id)},\n    "status": "DISABLED"\n  }\n}\n`,
      )
      .join("")}`,
};

function yamlList(name: string, skips: readonly Skip[], indent = ""): string {
  if (skips.length === 0) return `${indent}${name}: []\n`;
  const items = skips.map(({ id, reason }) => `${indent}  # ${reason}\n${indent}  - ${quoted(id)}\n`);
  return `${indent}${name}:\n${items.join("")}`;
}

/** Names are patterns there: https://github.com/prowler-cloud/prowler/blob/0624fafa8b781b528314ea69e89b6ba74f16e45a/prowler/lib/mutelist/mutelist.py, checked on 2026-11-22. */
function mutedCheck({ id, reason, only }: Skip): string {
  const list = (name: string, items: readonly string[]) =>
    `          ${name}:\n${items.map((item) => `            - ${quoted(item)}\n`).join("")}`;
  const names = only?.flatMap(({ name }) => (name === undefined ? [] : `^${name.replaceAll(".", "\\.")}$`)) ?? ["*"];
  return `        ${quoted(id)}:\n${list("Regions", ["*"])}${list("Resources", names)}          Description: ${quoted(reason)}\n`;
}

/** What would have to be skipped by a name that nobody knows yet. */
function unnamed({ id, only = [] }: Skip, language: Language): string {
  return only
    .filter(({ name }) => name === undefined)
    .map(({ address }) => `        # ${say(words.unnamed, language, { rule: id, store: address })}\n`)
    .join("");
}

/** AWS names the rule after its identifier, unless told otherwise. */
function configCommand(id: string, language: Language): string {
  const name = id.toLowerCase().replaceAll("_", "-");
  if (id !== "S3_BUCKET_REPLICATION_ENABLED")
    return `aws configservice delete-config-rule --config-rule-name ${name}\n`;
  const rule = {
    ConfigRuleName: name,
    Source: { Owner: "AWS", SourceIdentifier: id },
    Scope: { ComplianceResourceTypes: ["AWS::S3::Bucket"] },
    InputParameters: JSON.stringify({ ReplicationType: "SAME-REGION" }),
  };
  return `# ${say(words.here, language)}\naws configservice put-config-rule --config-rule '${JSON.stringify(rule)}'\n`;
}

function controlCommands({ id, reason }: Skip): string {
  const update = `StandardsArn="$standard",SecurityControlId=${id},AssociationStatus=DISABLED,UpdatedReason=${inShell(JSON.stringify(reason))}`;
  return [
    `# ${reason}\n`,
    `aws securityhub list-standards-control-associations --security-control-id ${id} \\\n`,
    "  --query 'StandardsControlAssociationSummaries[].StandardsArn' --output text | tr '\\t' '\\n' |\n",
    "  while read -r standard; do\n",
    `    aws securityhub batch-update-standards-control-associations --standards-control-association-updates \\\n      ${update}\n`,
    "  done\n",
  ].join("");
}

/** The reason is ours, the names of stores are not. */
function inShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A string of JSON is one of YAML, TypeScript and Rego, too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
