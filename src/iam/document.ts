import type { Link } from "../model/data-map";
import type { Resource } from "../model/deployment";
import { type Found, find } from "../model/find";
import { stoodIn } from "../model/stand-in";
import { type Fact, isKnown, isMap, isUnknown, type Unknown, unknown, type Value, type ValueMap } from "../model/value";

import { askedFor } from "./own-networks";

/** An IAM policy document, read from any of the forms in which it comes; what is unknown in it stays unknown. */
export interface PolicyDocument {
  readonly statements: readonly Statement[];
}

export interface Statement {
  /** `statement "Read"`, or `statement 2` when it has no Sid. */
  readonly says: string;
  /** Where in the document it stands: `Statement[1]`. */
  readonly at?: string;
  readonly sid?: string;
  readonly effect: Fact<"Allow" | "Deny">;
  /** Undefined in an identity policy. */
  readonly principals?: Elements<Principal>;
  readonly actions: Elements<string>;
  readonly resources?: Elements<string>;
  readonly conditions: readonly Condition[];
  /** Whether `${…}` are variables, as from version 2012-10-17 of its document on, or plain text. */
  readonly hasVariables?: boolean;
  /** The property in which it stands; told only where somebody asks why. */
  readonly writtenIn?: Link;
}

/** The values of `Action` or, when `not`, of `NotAction`; the same for principals and resources. */
export interface Elements<T> {
  readonly not: boolean;
  readonly values: readonly Fact<T>[];
}

export interface Principal {
  readonly type: "*" | "AWS" | "Service" | "Federated" | "CanonicalUser";
  readonly id: string;
}

export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Fact<string>[];
}

/** Leads from an address to the data source that will compose a document. */
export type Lookup = (address: string) => Resource | undefined;

/** Reads a document. What cannot be read, or is not known, stands as a statement of which nothing is known. */
export function readDocument(value: Value, lookup: Lookup): PolicyDocument {
  const { statements } = asWritten(value, lookup);
  return { statements: statements.map((one) => ({ ...one, conditions: one.conditions.map(asking(lookup)) })) };
}

function asking(lookup: Lookup): (condition: Condition) => Condition {
  return (condition) => ({
    ...condition,
    values: condition.values.map((value) => askedFor(value, condition.key, lookup)),
  });
}

function asWritten(value: Value, lookup: Lookup): PolicyDocument {
  if (isUnknown(value)) {
    const composed = value.fromIsComplete && value.from.length === 1 ? lookup(value.from[0] as string) : undefined;
    return composed?.type === "aws_iam_policy_document" ? composedDocument(composed, lookup) : unknownDocument(value);
  }
  if (value === "") return { statements: [] };
  if (typeof value === "string") {
    const document = parseText(value);
    return document === undefined || typeof document === "string"
      ? unknownDocument(unknown("unreadable"))
      : asWritten(document, lookup);
  }
  if (!isMap(value)) return unknownDocument(unknown("unreadable"));
  const list = value["Statement"];
  if (isUnknown(list)) return unknownDocument(list);
  if (list === undefined || list === null) return unknownDocument(unknown("unreadable", "Statement"));
  const at = (index: number) => (Array.isArray(list) ? `Statement[${index}]` : "Statement");
  const hasVariables = value["Version"] !== undefined && value["Version"] !== "2008-10-17";
  return {
    statements: asList(list).map((statement, index) => ({
      ...statementOf(statement, index, at(index)),
      ...(hasVariables && { hasVariables }),
    })),
  };
}

/** `policy, statement "Read"`: the property that a link names, and the statement in it. */
export function statementNamed({ at }: Pick<Link, "at">): { readonly property: string; readonly says?: string } {
  const [property = "", says] = at.split(/, (?=statement )/);
  return says === undefined ? { property } : { property, says };
}

/** The conditions on any of the keys, which are given in lower case. */
export function conditionsOn(statements: readonly Statement[], keys: readonly string[]): Condition[] {
  return statements.flatMap(({ conditions }) => conditions.filter(({ key }) => keys.includes(key.toLowerCase())));
}

/** Everything that the conditions on any of the keys name. */
export function conditionValues(statements: readonly Statement[], keys: readonly string[]): Fact<string>[] {
  return conditionsOn(statements, keys).flatMap(({ values }) => values);
}

/** The principals that the statements name, as they are written. */
export function documentPrincipals({ statements }: PolicyDocument): string[] {
  return statements.flatMap(({ principals }) =>
    (principals?.values ?? []).flatMap((principal) => (isUnknown(principal) ? [] : [principal.id])),
  );
}

export function unknownDocument(why: Unknown): PolicyDocument {
  return { statements: [anyStatement(why, 0)] };
}

function parseText(text: string): Value | undefined {
  try {
    return JSON.parse(text.trim().startsWith("%7B") ? decodeURIComponent(text) : text) as Value;
  } catch {
    return undefined;
  }
}

/** A statement of which nothing is known: it may be meant as Allow or as Deny, of anything to anybody. */
function anyStatement(why: Unknown, index: number): Statement {
  const anything = { not: false, values: [why] };
  return {
    says: `statement ${index + 1}`,
    effect: why,
    // A text that is made from a role speaks of the role, and may name others beside it.
    principals: { not: false, values: [{ ...why, fromIsComplete: false }] },
    actions: anything,
    resources: anything,
    conditions: [],
  };
}

function statementOf(statement: Value, index: number, at: string): Statement {
  if (isUnknown(statement)) return anyStatement(statement, index);
  if (!isMap(statement)) return anyStatement(unknown("unreadable", at), index);
  const { Sid: sid, Effect: effect } = statement;
  const principals = either(statement, at, "Principal", "NotPrincipal", principalsOf);
  const actions = either(statement, at, "Action", "NotAction", textsOf);
  const resources = either(statement, at, "Resource", "NotResource", textsOf);
  return {
    says: typeof sid === "string" && sid !== "" ? `statement "${sid}"` : `statement ${index + 1}`,
    at,
    ...(typeof sid === "string" && sid !== "" ? { sid } : {}),
    effect:
      isUnknown(effect) || effect === "Allow" || effect === "Deny" ? effect : unknown("unreadable", `${at}.Effect`),
    ...(principals && { principals }),
    actions: actions ?? { not: false, values: [unknown("unreadable", `${at}.Action`)] },
    ...(resources && { resources }),
    conditions: conditionsOf(statement["Condition"], `${at}.Condition`),
  };
}

function either<T>(
  statement: ValueMap,
  at: string,
  name: string,
  notName: string,
  read: (value: Value, at: string) => Fact<T>[],
): Elements<T> | undefined {
  const not = !Object.hasOwn(statement, name) && Object.hasOwn(statement, notName);
  const used = not ? notName : name;
  const value = statement[used];
  return value === undefined || value === null ? undefined : { not, values: read(value, `${at}.${used}`) };
}

function principalsOf(written: Value, at: string): Fact<Principal>[] {
  const value = stoodIn(written);
  if (isUnknown(value)) return [value];
  if (typeof value === "string") return [value === "*" ? { type: "*", id: "*" } : { type: "AWS", id: value }];
  if (!isMap(value)) return [unknown("unreadable", at)];
  return Object.entries(value).flatMap(([type, ids]) =>
    textsOf(ids, at).map((id) => (isUnknown(id) ? id : principal(type, id, at))),
  );
}

function principal(type: string, id: string, at: string): Fact<Principal> {
  if (id === "*" && (type === "AWS" || type === "*")) return { type: "*", id: "*" };
  return type === "AWS" || type === "Service" || type === "Federated" || type === "CanonicalUser"
    ? { type, id }
    : unknown("unreadable", at);
}

function conditionsOf(value: Value | undefined, at: string): Condition[] {
  if (value === undefined || value === null) return [];
  const unreadable = (its: Value) => [isUnknown(its) ? its : unknown("unreadable", at)];
  if (!isMap(value)) return [{ operator: "", key: "", values: unreadable(value) }];
  return Object.entries(value).flatMap(([operator, keys]) =>
    isMap(keys)
      ? Object.entries(keys).map(([key, values]) => ({ operator, key, values: textsOf(values, at) }))
      : [{ operator, key: "", values: unreadable(keys) }],
  );
}

function textsOf(value: Value, at: string): Fact<string>[] {
  return asList(value)
    .map(stoodIn)
    .map((item) => (isUnknown(item) ? item : isMap(item) || item === null ? unknown("unreadable", at) : String(item)));
}

function asList(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value as Value];
}

/**
 * The document that `data "aws_iam_policy_document"` will compose: the sources, its own statements, the overrides, in this
 * order; a statement replaces an earlier one of the same Sid.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
function composedDocument(source: Resource, lookup: Lookup): PolicyDocument {
  const statements: Statement[] = [];
  const add = (statement: Statement) => {
    const earlier = statement.sid === undefined ? -1 : statements.findIndex((other) => other.sid === statement.sid);
    if (earlier >= 0) statements[earlier] = statement;
    else statements.push(statement);
  };
  const addDocuments = (path: string) => {
    for (const { value } of find(source, path)) {
      const others = (address: string) => (address === source.address ? undefined : lookup(address));
      for (const statement of readDocument(value, others).statements) add(statement);
    }
  };
  addDocuments("source_json");
  addDocuments("source_policy_documents");
  for (const [index, found] of find(source, "statement").entries()) {
    add(isUnknown(found.value) ? anyStatement(found.value, index) : blockStatement(source, found, index));
  }
  addDocuments("override_json");
  addDocuments("override_policy_documents");
  const hasVariables = find(source, "version")[0]?.value !== "2008-10-17";
  return { statements: statements.map((one) => ({ ...one, hasVariables })) };
}

function blockStatement(source: Resource, block: Found, index: number): Statement {
  const at = `statement[${index}]`;
  const said = (path: string, within: Found) =>
    find(source, path, undefined, within).map(({ value }) => stoodIn(value));
  const texts = (path: string, within = block) =>
    said(path, within).map((value) => (isUnknown(value) ? value : String(value)));
  const principals = (path: string) =>
    find(source, path, undefined, block).flatMap((found): Fact<Principal>[] => {
      const type = find(source, ".type", undefined, found)[0]?.value ?? unknown("unreadable", `${at}${path}`);
      return said(".identifiers", found).map((id) =>
        isUnknown(id) ? id : isUnknown(type) ? type : principal(String(type), String(id), `${at}${path}`),
      );
    });
  const elements = <T>(values: Fact<T>[], notValues: Fact<T>[]): Elements<T> | undefined =>
    values.length > 0 ? { not: false, values } : notValues.length > 0 ? { not: true, values: notValues } : undefined;
  const sid = texts(".sid")[0];
  const effect = texts(".effect")[0] ?? "Allow";
  const principalElements = elements(principals(".principals"), principals(".not_principals"));
  const resourceElements = elements(texts(".resources"), texts(".not_resources"));
  return {
    says: isKnown(sid ?? "") && sid ? `statement "${sid as string}"` : `statement ${index + 1}`,
    at,
    ...(typeof sid === "string" && sid !== "" ? { sid } : {}),
    effect:
      isUnknown(effect) || effect === "Allow" || effect === "Deny" ? effect : unknown("unreadable", `${at}.effect`),
    ...(principalElements && { principals: principalElements }),
    actions: elements(texts(".actions"), texts(".not_actions")) ?? {
      not: false,
      values: [unknown("unreadable", `${at}.actions`)],
    },
    ...(resourceElements && { resources: resourceElements }),
    conditions: find(source, ".condition", undefined, block).map((found) => ({
      operator: String(find(source, ".test", undefined, found)[0]?.value ?? ""),
      key: String(find(source, ".variable", undefined, found)[0]?.value ?? ""),
      values: texts(".values", found),
    })),
  };
}
