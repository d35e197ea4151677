import { posix } from "node:path";
import { isUnknown, type Unknown, unknown, unknownFrom, type Value, type ValueMap } from "../model/value";
import type { Configuration, Declaration, ResourceDeclaration } from "./configuration";
import { looked } from "./data-sources";
import { defaultsOf } from "./defaults";
import { bound, dynamicBlocks, entriesOf, evaluate, itemsOf, type Scope, wordOf } from "./evaluate";
import { holdsOthers, isMadeUp, join, leadsNowhere } from "./origins";
import { type Provider, providerOf, unconfigured } from "./providers";
import type { Expression } from "./syntax";
import { completed } from "./types";
import { failed, instance, keyed, mapOf, mixed, single, withMembers } from "./values";
import type { Instance, Owner, World } from "./world";

/** How a block that may stand several times is expanded. */
type Expanded =
  | { readonly kind: "one"; readonly scope: Scope }
  /** How many there are is not known: one stands for them all. */
  | { readonly kind: "open"; readonly scope: Scope; readonly because: Unknown }
  | {
      readonly kind: "list" | "map";
      readonly each: readonly { readonly key: string | number; readonly scope: Scope }[];
    };

/** How a module is called by the one around it. */
export interface Called {
  readonly parent: Module;
  readonly call: Declaration;
  readonly name: string;
  readonly scope: Scope;
}

/** More than that many instances of one block nobody deploys. */
const most = 20_000;

/** References that lead on to others, further than anybody writes. */
const furthest = 250;

/** A module instance: answers what names mean in it, each once. */
export class Module implements Owner {
  readonly scope: Scope;
  readonly #known = new Map<string, Value>();
  readonly #instances = new Map<string, { readonly all: readonly Instance[]; readonly value: Value }>();
  readonly #providers = new Map<string, Provider>();
  readonly #children = new Map<string, { readonly all: readonly Module[]; readonly value: Value }>();

  constructor(
    readonly world: World,
    readonly configuration: Configuration,
    /** `module.lake["raw"]`, empty for the root. */
    readonly address: string,
    readonly called?: Called,
  ) {
    const names: Readonly<Record<string, () => Value>> = {
      var: () => this.#namespace((name) => this.#variable(name)),
      local: () => this.#namespace((name) => this.#local(name)),
      module: () => this.#namespace((name) => this.#child(name).value),
      data: () => this.#namespace((type) => this.#namespace((name) => this.#resource(`data.${type}.${name}`))),
      path: () => ({ module: posix.relative(world.folder, configuration.folder) || ".", root: ".", cwd: "." }),
      terraform: () => ({ workspace: unknownFrom("variable-not-set", [], false, { lostAt: ["terraform.workspace"] }) }),
      self: () => failed("not-evaluated"),
    };
    this.scope = {
      name: (name) =>
        this.#once(`name ${name}`, () =>
          Object.hasOwn(names, name)
            ? (names[name] as () => Value)()
            : this.#namespace((own) => this.#resource(`${name}.${own}`)),
        ),
      call: (name, args) => world.call(name, args, this.scope),
    };
  }

  /** Each is evaluated once; a circle leads nowhere. */
  #once(key: string, make: () => Value): Value {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, unknown("unreadable"));
    if (this.world.depth > furthest) return unknown("unreadable");
    this.world.depth++;
    const value = make();
    this.world.depth--;
    this.#known.set(key, value);
    return value;
  }

  #namespace(get: (name: string) => Value): Unknown {
    return withMembers(unknown("unreadable"), (key) => get(String(key)));
  }

  #variable(name: string): Value {
    return this.#once(`var ${name}`, () => {
      const declared = this.configuration.variables.get(name);
      const otherwise = declared?.body.get("default");
      const given = this.#given(name);
      const isNone = given === undefined || (given === null && isFalse(declared?.body.get("nullable")));
      const value = isNone ? otherwise && evaluate(otherwise, this.scope) : given;
      if (value === undefined)
        return unknownFrom("variable-not-set", [], false, { lostAt: [join(this.address, `var.${name}`)] });
      const typed = completed(value, declared?.body.get("type"));
      if (isTrue(declared?.body.get("sensitive"))) this.world.hide(typed);
      return typed;
    });
  }

  #given(name: string): Value | undefined {
    if (!this.called) return this.world.variable(name, this.scope);
    const expression = this.called.call.body.get(name);
    return expression && evaluate(expression, this.called.scope);
  }

  #local(name: string): Value {
    const expression = this.configuration.locals.get(name);
    return expression ? this.#once(`local ${name}`, () => evaluate(expression, this.scope)) : failed();
  }

  output(name: string): Value {
    const declared = this.configuration.outputs.get(name);
    const expression = declared?.body.get("value");
    return expression ? this.#once(`output ${name}`, () => evaluate(expression, this.scope)) : failed();
  }

  /** The module instances that a call makes. */
  #child(name: string): { readonly all: readonly Module[]; readonly value: Value } {
    const known = this.#children.get(name);
    if (known) return known;
    const address = join(this.address, `module.${name}`);
    const call = this.configuration.calls.get(name);
    const circle = { all: [], value: unknownFrom("module-not-read", [], false, { lostAt: [address] }) };
    this.#children.set(name, circle);
    const configuration = call && this.world.module(this, name, call);
    if (!call || !configuration) return circle;
    const module = (key: string | number | undefined, scope: Scope) =>
      new Module(this.world, configuration, indexed(address, key), { parent: this, call, name, scope });
    const meaning = (child: Module) => instance(unknown("unreadable"), (output) => child.output(String(output)));
    const made = instancesOf(this.#expand(call), module, meaning, address);
    this.#children.set(name, made);
    return made;
  }

  #resource(address: string): Value {
    if (this.configuration.resources.has(address)) return this.#expanded(address).value;
    const full = join(this.address, address);
    return withMembers(unknownFrom("set-after-apply", [full], false), () =>
      unknownFrom("set-after-apply", [full], false, { lostAt: [full] }),
    );
  }

  #expanded(address: string): { readonly all: readonly Instance[]; readonly value: Value } {
    const known = this.#instances.get(address);
    if (known) return known;
    const full = join(this.address, address);
    const declaration = this.configuration.resources.get(address) as ResourceDeclaration;
    this.#instances.set(address, { all: [], value: unknownFrom("set-after-apply", [full], true) });
    const make = (key: string | number | undefined, scope: Scope): Instance => ({
      address: indexed(full, key),
      ...(key !== undefined && { key }),
      declaration,
      module: this,
      scope,
    });
    const meaning = (one: Instance) =>
      instance(unknownFrom("set-after-apply", [one.address], true), (key) => this.attribute(one, String(key)));
    const made = instancesOf(this.#expand(declaration), make, meaning, full);
    this.#instances.set(address, made);
    return made;
  }

  /**
   * An attribute of a resource: as it is configured, else as the cloud will answer, where that can be told. A name that nobody knows
   * yet leads to the resource itself.
   */
  attribute(one: Instance, name: string): Value {
    const { type } = one.declaration;
    return this.#once(`${one.address} ${name}`, () => {
      const known = this.world.known(one.address, name);
      if (known !== undefined) return known;
      const configured = this.argument(one, name);
      const isOnlyIts = isUnknown(configured) && leadsNowhere(configured) && this.world.cloud.isName(type, name);
      if (configured !== undefined && configured !== null && !isOnlyIts) return configured;
      return looked(one, name) ?? this.#afterApply(one, name);
    });
  }

  #afterApply({ address, declaration }: Instance, name: string): Value {
    const own = () => unknownFrom("set-after-apply", [address], true, { attributes: [name] });
    if (!holdsOthers.has(name) || isMadeUp(declaration.type)) return name.endsWith("s") ? own() : single(own());
    return unknownFrom("set-after-apply", [], false, { lostAt: [`${address}.${name}`] });
  }

  /** What the configuration says of an argument or of blocks, `dynamic` ones included; undefined where it says nothing. */
  argument({ declaration: { body }, scope }: Instance, name: string): Value | undefined {
    const expression = body.get(name);
    const dynamic = body.get("dynamic");
    const made = dynamic && dynamicBlocks(dynamic, scope, 0)?.filter(([label]) => label === name);
    const own = expression && evaluate(expression, scope);
    if (!made || made.length === 0) return own;
    const all = [...(own === undefined ? [] : [own]), ...made.map(([, blocks]) => blocks)];
    return all.length === 1
      ? all[0]
      : all.flatMap((value): readonly Value[] => (Array.isArray(value) ? value : [value]));
  }

  /** Everything that the configuration says of a resource. */
  values(one: Instance): ValueMap {
    const { body, type } = one.declaration;
    const dynamic = body.get("dynamic");
    const labels = dynamic ? (entriesOf(dynamic) ?? []).map(([label]) => label) : [];
    const names = [...new Set([...body.keys(), ...labels])].filter((name) => !meta.has(name));
    const said = names.map((name) => [name, this.argument(one, name) ?? null] as const);
    const defaults = one.declaration.mode === "managed" ? this.#defaults(type) : [];
    return mapOf([
      ...defaults,
      ...said.filter(([name, value]) => value !== null || !defaults.some(([own]) => own === name)),
    ]);
  }

  #defaults(type: string): readonly (readonly [string, Value])[] {
    return [
      ...Object.entries(this.world.cloud.usual(type)),
      ...defaultsOf(type, () => this.world.providerRelease("aws")),
    ];
  }

  providerOf({ declaration: { body, type } }: Instance): Provider {
    const named = body.get("provider");
    const word = named && wordOf(named);
    return this.provider(word ?? type.slice(0, type.indexOf("_") < 0 ? undefined : type.indexOf("_")));
  }

  /** By `aws` or `aws.munich`: the module's own, that which it is given, or that of the module around it. */
  provider(key: string): Provider {
    const known = this.#providers.get(key);
    if (known) return known;
    this.#providers.set(key, unconfigured(key));
    const provider = this.#ownProvider(key) ?? this.#inherited(key) ?? unconfigured(key);
    this.#providers.set(key, provider);
    return provider;
  }

  #ownProvider(key: string): Provider | undefined {
    const own = this.configuration.providers.get(key);
    const saysNothing =
      this.called && [...(own?.body.keys() ?? [])].every((name) => name === "alias" || name === "version");
    return own && !saysNothing ? providerOf(key, own.body, this.scope) : undefined;
  }

  #inherited(key: string): Provider | undefined {
    if (!this.called) return undefined;
    const { parent, call } = this.called;
    const given = call.body.get("providers");
    const entry = given && entriesOf(given)?.find(([name]) => name === key);
    const named = entry && wordOf(entry[1]);
    return named !== undefined ? parent.provider(named) : key.includes(".") ? undefined : parent.provider(key);
  }

  /** Every resource instance of this module and of those below it. */
  *instances(): Iterable<Instance> {
    for (const address of this.configuration.resources.keys()) yield* this.#expanded(address).all;
    for (const name of this.configuration.calls.keys())
      for (const child of this.#child(name).all) yield* child.instances();
  }

  #expand({ body }: Declaration): Expanded {
    const [count, each] = [body.get("count"), body.get("for_each")];
    if (count) return this.#counted(evaluate(count, this.scope));
    return each ? this.#forEach(evaluate(each, this.scope)) : { kind: "one", scope: this.scope };
  }

  #counted(count: Value): Expanded {
    const number = typeof count === "string" ? Number(count) : count;
    if (typeof number !== "number" || !(number >= 0 && number <= most)) return this.#open(count);
    const each = Array.from({ length: number }, (_, index) => ({
      key: index,
      scope: bound(this.scope, { count: { index } }),
    }));
    return { kind: "list", each };
  }

  #forEach(of: Value): Expanded {
    const elements = keyed(of)?.map(([key, value]) => [typeof key === "string" ? key : value, value] as const);
    if (!elements || elements.length > most || !elements.every(([key]) => typeof key === "string"))
      return this.#open(of);
    const each = elements.map(([key, value]) => ({
      key: key as string,
      scope: bound(this.scope, { each: { key: key as string, value } }),
    }));
    return { kind: "map", each };
  }

  #open(of: Value): Expanded {
    const because = mixed([of]);
    const names = { count: { index: because }, each: { key: because, value: because } };
    return { kind: "open", scope: bound(this.scope, names), because };
  }
}

/** What only steers Terraform, and is no property of the resource. */
const meta: ReadonlySet<string> = new Set([
  ...[
    "count",
    "for_each",
    "provider",
    "providers",
    "depends_on",
    "lifecycle",
    "provisioner",
    "connection",
    "dynamic",
    "//",
  ],
]);

/** The instances of a block, and what its name means in an expression. */
function instancesOf<T>(
  expanded: Expanded,
  make: (key: string | number | undefined, scope: Scope) => T,
  meaning: (one: T) => Unknown,
  address: string,
): { readonly all: readonly T[]; readonly value: Value } {
  if ("each" in expanded) {
    const all = expanded.each.map(({ key, scope }) => ({ key, one: make(key, scope) }));
    const values = all.map(({ key, one }) => [key, meaning(one)] as const);
    return {
      all: all.map(({ one }) => one),
      value: expanded.kind === "list" ? values.map(([, value]) => value) : mapOf(values),
    };
  }
  const one = make(undefined, expanded.scope);
  if (expanded.kind === "one") return { all: [one], value: meaning(one) };
  const any = meaning(one);
  return { all: [one], value: withMembers(unknownFrom("set-after-apply", [address], true), () => any) };
}

function indexed(address: string, key: string | number | undefined): string {
  return key === undefined ? address : `${address}[${JSON.stringify(key)}]`;
}

function isTrue(expression: Expression | undefined): boolean {
  return (expression?.kind === "literal" || expression?.kind === "json") && expression.value === true;
}

function isFalse(expression: Expression | undefined): boolean {
  return (expression?.kind === "literal" || expression?.kind === "json") && expression.value === false;
}

/** Settings of the module: `backend`, `required_providers`. */
export function settingsOf({ settings }: Configuration, name: string): Expression[] {
  return settings.flatMap((body) => {
    const found = body.get(name);
    return found ? [...itemsOf(found)] : [];
  });
}
