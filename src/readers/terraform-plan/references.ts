import { holdsOthers, isMadeUp, join } from "../../terraform/origins";
import type { Expression, ModuleConfig, ResourceConfig } from "./shapes";

/** From which resource instances a value is made. Incomplete when part of the way is not in the plan, as locals are not. */
export interface Origin {
  readonly addresses: readonly string[];
  readonly complete: boolean;
  /** Attributes of these resources that are referred to. */
  readonly attributes?: readonly string[];
  /** References at which the way is lost. */
  readonly lostAt?: readonly string[];
}

/** A step of `module.lake["raw"].arns`: a name, or an index. */
type Step = { readonly name: string } | { readonly key: string | number };

/** A module instance, root outermost: its configuration, how its parent calls it, and its index there. */
export interface Scope {
  readonly module: ModuleConfig;
  /** `module.lake["raw"]`, empty for the root. */
  readonly address: string;
  readonly parent?: Scope;
  readonly call?: string;
  /** Index of the module instance in its parent. */
  readonly key?: string | number;
}

/** Who asks: the index of the resource instance, which `each.key` and `count.index` mean, and its configuration. */
export interface Asker {
  readonly scope: Scope;
  readonly key?: string | number;
  readonly resource?: ResourceConfig;
}

const nothing: Origin = { addresses: [], complete: true };
/** What is known when the plan is made. */
const withoutOrigin: ReadonlySet<string> = new Set(["each", "count", "path", "terraform", "self"]);
/** Part of the way is not in the plan. */
export const lost: Origin = { addresses: [], complete: false };

/** Follows references of an expression through modules, variables, outputs and `each` to the resource instances behind them. */
export class References {
  readonly #instances: ReadonlyMap<string, readonly string[]>;
  /** `module.lake` → the indices of its instances, undefined for a module without. */
  readonly #modules = new Map<string, Set<string | number | undefined>>();
  readonly #cache = new Map<string, Origin>();

  /** `instances`: `module.lake.aws_s3_bucket.zone` → the addresses of its instances. */
  constructor(instances: ReadonlyMap<string, readonly string[]>) {
    this.#instances = instances;
    for (const base of instances.keys()) {
      for (const { prefix, key } of modulesIn(base)) {
        const keys = this.#modules.get(prefix);
        if (keys) keys.add(key);
        else this.#modules.set(prefix, new Set([key]));
      }
    }
  }

  of(expression: Expression | undefined, asker: Asker): Origin {
    const references = longest(expression?.references ?? []);
    return this.#union(references, asker, ownKey(references, asker.key));
  }

  #union(references: readonly string[], asker: Asker, hint: string | number | undefined): Origin {
    return union(references.map((reference) => this.#known(reference, asker, hint)));
  }

  /** Each reference is followed once; a circle of references leads nowhere. */
  #known(reference: string, asker: Asker, hint: string | number | undefined): Origin {
    const { scope, key, resource } = asker;
    const cacheKey = JSON.stringify([reference, scope.address, key ?? null, resource?.address ?? null, hint ?? null]);
    const known = this.#cache.get(cacheKey);
    if (known) return known;
    this.#cache.set(cacheKey, lost);
    const followed = this.#follow(stepsOf(reference), asker, hint);
    const origin = followed === lost ? { ...lost, lostAt: [join(scope.address, reference)] } : followed;
    this.#cache.set(cacheKey, origin);
    return origin;
  }

  #follow(steps: readonly Step[], asker: Asker, hint: string | number | undefined): Origin {
    const [first, second] = steps.map((step) => ("name" in step ? step.name : undefined));
    if (first === "each" && second === "value") return this.#eachValue(asker);
    if (first !== undefined && withoutOrigin.has(first)) return nothing;
    if (first === "var" && second !== undefined) return this.#variable(second, asker, indexIn(steps.slice(2)) ?? hint);
    if (first === "module" && second !== undefined) return this.#moduleOutput(steps, asker, hint);
    if (first === "local" || first === undefined || second === undefined) return lost;
    return this.#resource(steps, asker, hint);
  }

  #resource(steps: readonly Step[], { scope }: Asker, hint: string | number | undefined): Origin {
    const length = (steps[0] as { name: string }).name === "data" ? 3 : 2;
    const base = steps
      .slice(0, length)
      .map((step) => ("name" in step ? step.name : ""))
      .join(".");
    const index = steps[length];
    const attribute = steps[index && "key" in index ? length + 1 : length];
    if (attribute && "name" in attribute && holdsOthers.has(attribute.name) && !isMadeUp(base)) return lost;
    const all = this.#instances.get(join(scope.address, base)) ?? [];
    const wanted = index && "key" in index ? index.key : hint;
    const one = all.filter((address) => wanted !== undefined && address.endsWith(`[${JSON.stringify(wanted)}]`));
    const addresses = one.length > 0 ? one : all;
    return { addresses, complete: true, ...(attribute && "name" in attribute && { attributes: [attribute.name] }) };
  }

  #variable(name: string, { scope }: Asker, hint: string | number | undefined): Origin {
    const { parent, call, key } = scope;
    if (!parent || call === undefined) return nothing; // a root variable is known
    const calling = parent.module.module_calls?.[call];
    const expression = calling?.expressions?.[name] as Expression | undefined;
    if (!expression) return nothing; // the variable's default
    const asker: Asker = {
      scope: parent,
      ...(key !== undefined && { key }),
      resource: {
        address: call,
        mode: "managed",
        type: "module",
        name: call,
        ...(calling?.for_each_expression && { for_each_expression: calling.for_each_expression }),
      },
    };
    const references = longest(expression.references ?? []);
    return this.#union(references, asker, ownKey(references, key) ?? hint);
  }

  #moduleOutput(steps: readonly Step[], { scope }: Asker, hint: string | number | undefined): Origin {
    const call = (steps[1] as { name: string }).name;
    const module = scope.module.module_calls?.[call]?.module;
    const indexed = steps[2] && "key" in steps[2] ? steps[2].key : undefined;
    const output = steps[indexed === undefined ? 2 : 3];
    if (!module || !output || !("name" in output)) return lost;
    const expression = module.outputs?.[output.name]?.expression;
    if (!expression) return lost;
    const scopes = this.#instancesOf(scope, call, module, indexed ?? hint);
    const inner = indexIn(steps.slice(indexed === undefined ? 3 : 4));
    const references = longest(expression.references ?? []);
    return union(
      scopes.map((child) =>
        this.#union(references, { scope: child }, inner ?? (indexed === undefined ? hint : undefined)),
      ),
    );
  }

  /** The instances of a module call, told by the resources that lie in them. */
  #instancesOf(parent: Scope, call: string, module: ModuleConfig, wanted: string | number | undefined): Scope[] {
    const prefix = join(parent.address, `module.${call}`);
    const keys = this.#modules.get(prefix) ?? new Set();
    const chosen = wanted !== undefined && keys.has(wanted) ? [wanted] : [...keys];
    return chosen.map((key): Scope => {
      const address = key === undefined ? prefix : `${prefix}[${JSON.stringify(key)}]`;
      return { module, address, parent, call, ...(key !== undefined && { key }) };
    });
  }

  /** `for_each = aws_s3_bucket.zone` chains: `each.value` is then the instance of the same key. */
  #eachValue(asker: Asker): Origin {
    const references = longest(asker.resource?.for_each_expression?.references ?? []);
    const forEach = { ...asker, resource: { address: "", mode: "managed", type: "", name: "" } as ResourceConfig };
    return this.#union(references, forEach, asker.key);
  }
}

/** The modules on the way to a resource: `module.lake["raw"].module.zone.aws_s3_bucket.this` lies in two. */
function* modulesIn(base: string): Iterable<{ prefix: string; key: string | number | undefined }> {
  const step = /module\.[^.[]+(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?\./gy;
  for (let match = step.exec(base); match; match = step.exec(base)) {
    const [text, index] = match;
    const length = text.length - 1 - (index === undefined ? 0 : index.length + 2);
    yield {
      prefix: base.slice(0, match.index + length),
      key: index === undefined ? undefined : (JSON.parse(index) as string | number),
    };
  }
}

/** `bucket[each.key]` is the instance of the asker's own key; with anything else in the expression the key may be another. */
function ownKey(references: readonly string[], key: string | number | undefined): string | number | undefined {
  const others = references.filter((reference) => !reference.startsWith("each.key") && reference !== "count.index");
  return others.length === 1 && others.length < references.length ? key : undefined;
}

/** Terraform lists `a.b.c` together with `a.b`; only the longest of such a family says something. */
export function longest(references: readonly string[]): string[] {
  return references.filter(
    (one) => !references.some((other) => other !== one && (other.startsWith(`${one}.`) || other.startsWith(`${one}[`))),
  );
}

export function stepsOf(reference: string): Step[] {
  return [...reference.matchAll(/\[("(?:[^"\\]|\\.)*"|\d+)\]|\.?([^.[\]]+)/g)].map((match) =>
    match[1] === undefined ? { name: match[2] as string } : { key: JSON.parse(match[1]) as string | number },
  );
}

function indexIn(steps: readonly Step[]): string | number | undefined {
  const step = steps[0];
  return step === undefined ? undefined : "key" in step ? step.key : step.name;
}

export function union(origins: readonly Origin[]): Origin {
  const lostAt = [...new Set(origins.flatMap((origin) => origin.lostAt ?? []))];
  const attributes = [...new Set(origins.flatMap((origin) => origin.attributes ?? []))];
  return {
    ...(lostAt.length > 0 && { lostAt }),
    ...(attributes.length > 0 && { attributes }),
    addresses: [...new Set(origins.flatMap(({ addresses }) => addresses))],
    complete: origins.every(({ complete }) => complete),
  };
}
