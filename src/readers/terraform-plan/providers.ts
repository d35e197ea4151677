import { type Fact, isUnknown, unknown } from "../../model/value";
import { constantOf } from "./expressions";
import { longest, stepsOf } from "./references";
import type { Configuration, Expression, ModuleConfig, ProviderConfig, StateResource } from "./shapes";

/** What a plan tells of a provider configuration. */
export interface ProviderFacts {
  readonly region: Fact<string>;
  /** How it is written where it is no literal: `var.region`. */
  readonly regionWritten?: string;
  readonly account: Fact<string>;
  /** False when a tag that it adds to everything is known only after apply. */
  readonly defaultTagsAreKnown: boolean;
}

/** Reads regions and accounts of provider configurations, through variables, module calls and data that is already read. */
export function providerFacts(
  configuration: Configuration,
  variables: Readonly<Record<string, unknown>>,
  data: readonly StateResource[],
) {
  const cache = new Map<string, ProviderFacts>();
  return (key: string | undefined): ProviderFacts => {
    const known = cache.get(key ?? "");
    if (known) return known;
    const provider = key === undefined ? undefined : inherited(key, configuration.provider_config ?? {});
    const scope: Scope = { configuration, variables, data, module: provider?.module_address ?? "" };
    const written = longest((provider?.expressions?.["region"] as Expression | undefined)?.references ?? [])[0];
    const facts = {
      ...(written !== undefined && { regionWritten: written }),
      region: regionOf(provider, scope),
      account: accountOf(provider, scope),
      defaultTagsAreKnown: defaultTagsAreKnown(provider, scope),
    };
    cache.set(key ?? "", facts);
    return facts;
  };
}

/** A module that only says which provider it needs has that of the nearest module around it. */
function inherited(key: string, configs: Readonly<Record<string, ProviderConfig>>): ProviderConfig | undefined {
  const own = configs[key];
  const [, module, name] = /^(.*):([^:]*)$/.exec(key) ?? [];
  if (own?.expressions !== undefined || module === undefined) return own;
  const around = module.replace(/\.?module\.[^.]+$/, "");
  return inherited(around === "" ? (name as string) : `${around}:${name}`, configs) ?? own;
}

interface Scope {
  readonly configuration: Configuration;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: readonly StateResource[];
  /** `module.a.module.b`, empty for the root. */
  readonly module: string;
}

const regionCode = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;

function regionOf(provider: ProviderConfig | undefined, scope: Scope): Fact<string> {
  const expression = provider?.expressions?.["region"] as Expression | undefined;
  if (expression === undefined) return unknown("region-not-stated");
  const value = expressionValue(expression, scope);
  if (isUnknown(value)) return value;
  return typeof value === "string" && regionCode.test(value) ? value : unknown("region-not-listed");
}

/** One account, if the provider admits only one or works through a role in it. */
function accountOf(provider: ProviderConfig | undefined, scope: Scope): Fact<string> {
  const allowed = expressionValue(provider?.expressions?.["allowed_account_ids"] as Expression | undefined, scope);
  if (Array.isArray(allowed) && allowed.length === 1) return String(allowed[0]);
  const assumed = provider?.expressions?.["assume_role"];
  const role = Array.isArray(assumed)
    ? expressionValue((assumed[0] as Record<string, Expression> | undefined)?.["role_arn"], scope)
    : undefined;
  const account = typeof role === "string" ? /^arn:[^:]+:iam::(\d{12}):/.exec(role)?.[1] : undefined;
  return account ?? unknown("account-not-named");
}

function defaultTagsAreKnown(provider: ProviderConfig | undefined, scope: Scope): boolean {
  const blocks = provider?.expressions?.["default_tags"];
  if (blocks === undefined) return true;
  const tags = Array.isArray(blocks) ? (blocks[0] as Record<string, Expression> | undefined)?.["tags"] : undefined;
  return tags !== undefined && !isUnknown(expressionValue(tags, scope));
}

/**
 * The value of an expression that is a constant or a bare reference. With several references, or with a literal part around a
 * reference (which the plan does not record), it cannot be told; a region that is made so is not taken for one.
 */
function expressionValue(expression: Expression | undefined, scope: Scope): unknown {
  if (expression === undefined) return undefined;
  const constant = constantOf(expression);
  if (constant !== undefined) return constant;
  const references = longest(expression.references ?? []);
  if (references.length !== 1 || !isBare(expression)) return unknown("set-after-apply");
  const [first, second, ...rest] = stepsOf(references[0] as string).map((step) =>
    "name" in step ? step.name : step.key,
  );
  if (first === "local") return unknown("local-value");
  if (first === "var") return variable(String(second), rest, scope);
  if (first === "data") return attribute(`data.${second}.${rest[0]}`, rest.slice(1), scope);
  return unknown("set-after-apply");
}

/** JSON sources show the whole template: `"${var.region}"`. */
function isBare({ constant_value: template }: Expression): boolean {
  return template === undefined || /^\$\{[^{}]*\}$/.test(String(template));
}

function variable(name: string, path: readonly (string | number)[], scope: Scope): unknown {
  if (scope.module === "") {
    const given = scope.variables[name] as { readonly value?: unknown } | undefined;
    return dig(
      given && "value" in given ? given.value : scope.configuration.root_module?.variables?.[name]?.default,
      path,
    );
  }
  const names = scope.module
    .split(".")
    .filter((part) => part !== "module")
    .map((part) => part.replace(/\[.*$/, ""));
  const call = names.pop() as string;
  let parent: ModuleConfig | undefined = scope.configuration.root_module;
  for (const one of names) parent = parent?.module_calls?.[one]?.module;
  const calling = parent?.module_calls?.[call];
  const expression = calling?.expressions?.[name] as Expression | undefined;
  if (expression === undefined) return dig(calling?.module?.variables?.[name]?.default, path);
  return dig(expressionValue(expression, { ...scope, module: names.map((one) => `module.${one}`).join(".") }), path);
}

function attribute(address: string, path: readonly (string | number)[], scope: Scope): unknown {
  const found = scope.data.find(
    (one) => one.address === (scope.module === "" ? address : `${scope.module}.${address}`),
  );
  return found ? dig(found.values, path) : unknown("set-after-apply");
}

function dig(value: unknown, path: readonly (string | number)[]): unknown {
  if (isUnknown(value)) return value;
  let here = value;
  for (const step of path)
    here = typeof here === "object" && here !== null ? (here as Record<string | number, unknown>)[step] : undefined;
  return here ?? unknown("set-after-apply");
}
