/**
 * `aws.iam.getPolicyDocument`, and `data "aws_iam_policy_document"`, as the provider computes it: sources, then its own statements, then overrides; what has a Sid that is
 * there already takes its place; single values stand without a list, and others in falling order.
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_document_data_source.go and
 * policy_model.go beside it, checked 2026-11-22
 */
export function composedDocument(args: Args): { readonly json: string; readonly minifiedJson: string } {
  const merged: Document = { Version: "", Id: "", Statement: [] };
  const sids = new Set<string>();
  for (const source of texts(args["sourcePolicyDocuments"])) {
    const document = documentOf(source, "sourcePolicyDocuments");
    for (const { Sid } of document.Statement) refuseTwice(sids, Sid);
    merge(merged, document);
  }
  merge(merged, own(args));
  for (const override of texts(args["overridePolicyDocuments"]))
    merge(merged, documentOf(override, "overridePolicyDocuments"));
  const written = {
    ...(merged.Version !== "" && { Version: merged.Version }),
    ...(merged.Id !== "" && { Id: merged.Id }),
    ...(merged.Statement.length > 0 && { Statement: merged.Statement }),
  };
  return { json: escaped(JSON.stringify(written, null, 2)), minifiedJson: escaped(JSON.stringify(written)) };
}

type Args = Readonly<Record<string, unknown>>;

interface Statement {
  readonly Sid?: string;
  readonly [element: string]: unknown;
}

interface Document {
  Version: string;
  Id: string;
  readonly Statement: Statement[];
}

const newest = "2012-10-17";
const withoutVariables = "2008-10-17";

function own(args: Args): Document {
  const version = String(args["version"] || newest);
  const sids = new Set<string>();
  const statements = list(args["statements"]).map((statement) => statementOf(statement as Args, version));
  for (const { Sid } of statements) refuseTwice(sids, Sid);
  return { Version: version, Id: String(args["policyId"] ?? ""), Statement: statements };
}

function merge(into: Document, { Version, Id, Statement }: Document): void {
  if (Id !== "") into.Id = Id;
  if (Version > into.Version) into.Version = Version;
  for (const statement of Statement) {
    const at = statement.Sid ? into.Statement.findIndex(({ Sid }) => Sid === statement.Sid) : -1;
    if (at < 0) into.Statement.push(statement);
    else into.Statement[at] = statement;
  }
}

function statementOf(statement: Args, version: string): Statement {
  const replaced = (text: string) => variables(text, version);
  return elements({
    Sid: statement["sid"],
    Effect: statement["effect"] || "Allow",
    Action: single(texts(statement["actions"])),
    NotAction: single(texts(statement["notActions"])),
    Resource: single(texts(statement["resources"]).map(replaced)),
    NotResource: single(texts(statement["notResources"]).map(replaced)),
    Principal: principals(list(statement["principals"]) as Args[], replaced),
    NotPrincipal: principals(list(statement["notPrincipals"]) as Args[], replaced),
    Condition: conditions(list(statement["conditions"]) as Args[], replaced),
  });
}

/** In the provider's order, without what is empty. */
function elements(statement: Record<string, unknown>): Statement {
  return Object.fromEntries(Object.entries(statement).filter(([, value]) => value !== undefined && value !== ""));
}

function principals(blocks: readonly Args[], replaced: (text: string) => string): unknown {
  const [first] = blocks;
  if (!first) return undefined;
  const isEverybody = blocks.length === 1 && first["type"] === "*" && texts(first["identifiers"]).join() === "*";
  if (isEverybody) return "*";
  const types = [...new Set(blocks.map(({ type }) => String(type)))].sort(byCode);
  return Object.fromEntries(
    types.map((type) => {
      const ids = blocks.filter((one) => one["type"] === type).map((one) => texts(one["identifiers"]).map(replaced));
      return [type, ids.length === 1 ? single(ids[0] as string[]) : ids.flatMap((some) => [...some].sort(falling))];
    }),
  );
}

function conditions(blocks: readonly Args[], replaced: (text: string) => string): unknown {
  if (blocks.length === 0) return undefined;
  const tests = new Map<string, Map<string, string[]>>();
  for (const { test, variable, values } of blocks) {
    const keys = tests.get(String(test)) ?? new Map<string, string[]>();
    tests.set(String(test), keys);
    keys.set(String(variable), [...(keys.get(String(variable)) ?? []), ...texts(values).map(replaced)]);
  }
  return sortedMap(tests, (keys) => sortedMap(keys, (values) => (values.length === 1 ? values[0] : values)));
}

function sortedMap<T>(map: ReadonlyMap<string, T>, write: (value: T) => unknown): unknown {
  const names = [...map.keys()].sort(byCode);
  return Object.fromEntries(names.map((name) => [name, write(map.get(name) as T)]));
}

/** `&{aws:username}` is written where `${…}` would be taken for the program's own. */
function variables(text: string, version: string): string {
  if (version === withoutVariables && text.includes("&{"))
    throw new Error(`found &{ sequence in (${text}), which is not supported in document version 2008-10-17`);
  return text.replaceAll("&{", "${");
}

/** A set has each value once. */
function single(values: readonly string[]): unknown {
  const set = [...new Set(values)];
  return set.length === 0 ? undefined : set.length === 1 ? set[0] : set.sort(falling);
}

function documentOf(text: string, at: string): Document {
  const { Version = "", Id = "", Statement = [] } = parsed(text, at);
  return { Version, Id, Statement: list(Statement).map((one) => normal(one as Args)) };
}

function parsed(text: string, at: string): { Version?: string; Id?: string; Statement?: unknown } {
  try {
    return JSON.parse(text || "{}");
  } catch {
    throw new Error(`"${at}" contains an invalid JSON policy`);
  }
}

/** A statement that was read: in the provider's order and words. */
function normal(statement: Args): Statement {
  const principal = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const types = Object.entries(value).sort(([one], [other]) => byCode(one, other));
    return Object.fromEntries(
      types.map(([type, ids]) => [type, Array.isArray(ids) ? [...(ids as string[])].sort(falling) : ids]),
    );
  };
  const condition = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const flat = (of: unknown) => (Array.isArray(of) ? (of.length === 1 ? of[0] : of) : String(of));
    return sortedMap(new Map(Object.entries(value)), (keys) =>
      sortedMap(new Map(Object.entries(keys as object)), flat),
    );
  };
  return elements({
    Sid: statement["Sid"],
    Effect: statement["Effect"],
    Action: statement["Action"],
    NotAction: statement["NotAction"],
    Resource: statement["Resource"],
    NotResource: statement["NotResource"],
    Principal: principal(statement["Principal"]),
    NotPrincipal: principal(statement["NotPrincipal"]),
    Condition: condition(statement["Condition"]),
  });
}

function refuseTwice(sids: Set<string>, sid: string | undefined): void {
  if (!sid) return;
  if (sids.has(sid)) throw new Error(`duplicate Sid (${sid}). Remove the Sid or ensure the Sid is unique.`);
  sids.add(sid);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function texts(value: unknown): string[] {
  return list(value).filter((one): one is string => typeof one === "string");
}

/** As the provider's own language writes JSON: https://pkg.go.dev/encoding/json#Marshal, checked 2026-11-22 */
function escaped(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function byCode(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function falling(one: string, other: string): number {
  return byCode(other, one);
}
