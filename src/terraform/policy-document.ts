import { isMap, isUnknown, type Value, type ValueMap } from "../model/value";
import { asText, canonical, holdsUnknown } from "./values";

/**
 * The text that `data "aws_iam_policy_document"` composes: the sources, its own statements, the overrides, in this order; a
 * statement replaces an earlier one of the same Sid. Undefined while a part of it is not known.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document, checked 2026-11-22
 */
export function policyDocument(values: ValueMap): string | undefined {
  if (holdsUnknown(values)) return undefined;
  const sources = ["source_json", "source_policy_documents"].flatMap((name) => documentsIn(values[name]));
  const overrides = ["override_json", "override_policy_documents"].flatMap((name) => documentsIn(values[name]));
  if (sources.includes(undefined) || overrides.includes(undefined)) return undefined;
  const statements: ValueMap[] = [];
  const add = (statement: ValueMap) => {
    const { Sid: sid } = statement;
    const earlier = sid ? statements.findIndex((other) => other["Sid"] === sid) : -1;
    if (earlier >= 0) statements[earlier] = statement;
    else statements.push(statement);
  };
  for (const document of sources) for (const one of statementsIn(document)) add(one);
  for (const one of blocks(values["statement"])) add(statementOf(one));
  for (const document of overrides) for (const one of statementsIn(document)) add(one);
  const id = values["policy_id"];
  const version = values["version"] ?? "2012-10-17";
  return canonical({ ...(id && { Id: id }), Version: version, Statement: statements });
}

function statementOf(block: ValueMap): ValueMap {
  const parts: [string, Value | undefined][] = [
    ["Sid", block["sid"] || undefined],
    ["Effect", block["effect"] ?? "Allow"],
    ["Action", oneOrMore(block["actions"])],
    ["NotAction", oneOrMore(block["not_actions"])],
    ["Resource", oneOrMore(block["resources"])],
    ["NotResource", oneOrMore(block["not_resources"])],
    ["Principal", principalsOf(blocks(block["principals"]))],
    ["NotPrincipal", principalsOf(blocks(block["not_principals"]))],
    ["Condition", conditionsOf(blocks(block["condition"]))],
  ];
  return Object.fromEntries(parts.filter((part): part is [string, Value] => part[1] !== undefined));
}

/** Everybody of every kind is written `*`. */
function principalsOf(all: readonly ValueMap[]): Value | undefined {
  if (all.length === 0) return undefined;
  const byType = new Map<string, string[]>();
  for (const one of all) {
    const type = asText(one["type"] ?? null) ?? "";
    byType.set(type, [...(byType.get(type) ?? []), ...texts(one["identifiers"])]);
  }
  const everybody = byType.get("*");
  if (byType.size === 1 && everybody?.includes("*")) return "*";
  return Object.fromEntries([...byType].map(([type, ids]): [string, Value] => [type, oneOrMore(ids) ?? []]));
}

function conditionsOf(all: readonly ValueMap[]): Value | undefined {
  if (all.length === 0) return undefined;
  const conditions = new Map<string, Map<string, string[]>>();
  for (const one of all) {
    const [test, variable] = [one["test"], one["variable"]].map((value) => asText(value ?? null) ?? "") as [
      string,
      string,
    ];
    const keys = conditions.get(test) ?? new Map<string, string[]>();
    keys.set(variable, [...(keys.get(variable) ?? []), ...texts(one["values"])]);
    conditions.set(test, keys);
  }
  return Object.fromEntries(
    [...conditions].map(([test, keys]): [string, Value] => [
      test,
      Object.fromEntries([...keys].map(([key, values]): [string, Value] => [key, oneOrMore(values) ?? []])),
    ]),
  );
}

/** One element stands alone, as the provider writes it. Where there is none, nothing stands there. */
function oneOrMore(value: Value | undefined): Value | undefined {
  const all = texts(value);
  return all.length === 0 ? undefined : all.length === 1 ? all[0] : all;
}

/** `&{aws:username}` is how Terraform has IAM's variables, which begin as its own do. */
function texts(value: Value | undefined): string[] {
  const all: readonly Value[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return all.flatMap((one) => asText(one) ?? []).map((one) => one.replaceAll("&{", "${"));
}

function blocks(value: Value | undefined): ValueMap[] {
  const all: readonly Value[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return all.flatMap((one) => (isMap(one) ? [one] : []));
}

/** Undefined stands for a document that cannot be read. */
function documentsIn(value: Value | undefined): (ValueMap | undefined)[] {
  const all: readonly Value[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return all.filter((one) => one !== null && one !== "").map((one) => (isUnknown(one) ? undefined : parsed(one)));
}

function parsed(value: Value): ValueMap | undefined {
  if (typeof value !== "string") return isMap(value) ? value : undefined;
  try {
    const document = JSON.parse(value) as Value;
    return isMap(document) ? document : undefined;
  } catch {
    return undefined;
  }
}

function statementsIn(document: ValueMap | undefined): ValueMap[] {
  return blocks(document?.["Statement"]);
}
