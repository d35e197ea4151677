import { standInAccount } from "../model/stand-in";
import { type Fact, isMap, isUnknown, unknown, unknownFrom, type Value } from "../model/value";
import { evaluate, type Scope } from "./evaluate";
import type { Body, Expression } from "./syntax";
import { access, canonical, holdsUnknown } from "./values";

/** What a provider configuration tells of everything that it makes. */
export interface Provider {
  /** As the configuration calls it: `aws.munich`. */
  readonly key: string;
  readonly region: Fact<string>;
  /** How the region is written where it is no literal: `var.region`. */
  readonly regionWritten?: string;
  readonly account: Fact<string>;
  /** Tags that it adds to everything; undefined where it adds none. */
  readonly defaultTags?: Value;
}

const regionCode = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;

export function providerOf(key: string, body: Body, scope: Scope): Provider {
  const at = (name: string) => {
    const expression = body.get(name);
    return expression ? evaluate(expression, scope) : undefined;
  };
  const written = referenceIn(body.get("region"));
  const tags = first(at("default_tags"), "tags");
  return {
    key,
    region: regionOf(at("region")),
    ...(written !== undefined && { regionWritten: written }),
    account: accountOf(
      at("allowed_account_ids"),
      first(at("assume_role"), "role_arn"),
      credentials.map((name) => at(name) ?? null),
    ),
    ...(tags !== undefined && tags !== null && { defaultTags: tags }),
  };
}

/** Of a provider that nobody configures. */
export function unconfigured(key: string): Provider {
  const account = accountOf(
    undefined,
    undefined,
    credentials.map(() => null),
  );
  return { key, region: unknown("region-not-stated"), account };
}

function regionOf(value: Value | undefined): Fact<string> {
  if (value === undefined || value === null) return unknown("region-not-stated");
  if (isUnknown(value)) return value;
  return typeof value === "string" && regionCode.test(value) ? value : unknown("region-not-listed");
}

/** What tells to which account a provider deploys. */
const credentials = [
  ...["profile", "access_key", "token", "shared_config_files", "shared_credentials_files", "shared_credentials_file"],
  ...["assume_role", "assume_role_with_web_identity"],
];

/** One account, if the provider admits only one or works through a role in it; else the one that its credentials are for. */
function accountOf(allowed: Value | undefined, role: Value | undefined, keys: readonly Value[]): Fact<string> {
  const [only] = Array.isArray(allowed) && allowed.length === 1 ? (allowed as readonly Value[]) : [];
  if (typeof only === "string" || typeof only === "number") return String(only);
  const account = typeof role === "string" ? /^arn:[^:]+:iam::(\d{12}):/.exec(role)?.[1] : undefined;
  const standIn = holdsUnknown(keys) ? undefined : standInAccount(canonical(keys));
  return account ?? unknownFrom("account-not-named", [], false, { standIn });
}

/** A property of a block that stands once, as an object or in a list. */
function first(block: Value | undefined, property: string): Value | undefined {
  const one = Array.isArray(block) ? (block[0] as Value | undefined) : block;
  if (one === undefined || one === null) return undefined;
  if (isUnknown(one)) return one;
  return isMap(one) && Object.hasOwn(one, property) ? access(one, property) : undefined;
}

/** The first thing that an expression refers to, as it is written. */
function referenceIn(expression: Expression | undefined): string | undefined {
  if (expression === undefined) return undefined;
  if (expression.kind === "json")
    return typeof expression.value === "string" ? /\$\{\s*([\w.[\]"-]+)/.exec(expression.value)?.[1] : undefined;
  if (expression.kind === "name") return expression.name;
  if (expression.kind === "member") {
    const of = referenceIn(expression.of);
    return of !== undefined && expression.key.kind === "literal" ? `${of}.${expression.key.value}` : of;
  }
  const [inner] = innerOf(expression).flatMap((one) => referenceIn(one) ?? []);
  return inner;
}

function innerOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "template")
    return expression.parts.filter((part): part is Expression => typeof part !== "string");
  if (expression.kind === "call") return expression.args;
  return expression.kind === "conditional" ? [expression.if, expression.met, expression.otherwise] : [];
}
