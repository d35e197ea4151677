import { isUnknown, type Unknown, type Value, type ValueMap } from "../model/value";
import { call } from "./functions";
import { documentWithHoles } from "./holes";
import { binary, booleanOf, unary } from "./operations";
import { templateText } from "./parse-text";
import { type Conditional, type Expression, element, type For } from "./syntax";
import {
  access,
  asText,
  failed,
  failureIn,
  holdsUnknown,
  isEqual,
  isFailure,
  isInstance,
  isOpen,
  joined,
  keyed,
  likewise,
  mapOf,
  mixed,
  openMap,
  single,
} from "./values";

/** What names mean where an expression stands. */
export interface Scope {
  readonly name: (name: string) => Value;
  /** Functions that need more than their arguments: `file`, `templatefile`. Undefined for all others. */
  readonly call: (name: string, args: readonly Value[]) => Value | undefined;
}

/** Deeper than anybody writes. */
const deepest = 400;

/** The value of an expression. Whatever cannot be told is an unknown that says from what it would be made; nothing is guessed. */
export function evaluate(expression: Expression, scope: Scope, depth = 0): Value {
  if (depth > deepest) return failed();
  return evaluators[expression.kind](expression as never, scope, depth + 1);
}

type Evaluators = {
  readonly [K in Expression["kind"]]: (it: Extract<Expression, { kind: K }>, scope: Scope, depth: number) => Value;
};

const evaluators: Evaluators = {
  literal: ({ value }) => value,
  json: ({ value }, scope, depth) => json(value, scope, depth),
  template: ({ parts }, scope, depth) => template(parts.flatMap((part) => pieces(part, scope, depth))),
  tuple: ({ items }, scope, depth) => items.map((item) => evaluate(item, scope, depth)),
  object: ({ entries }, scope, depth) =>
    object(
      entries.map(({ key, value }) => [evaluate(key, scope, depth), value] as const),
      scope,
      depth,
    ),
  name: ({ name }, scope) => scope.name(name),
  member: ({ of, key }, scope, depth) => access(evaluate(of, scope, depth), evaluate(key, scope, depth)),
  splat: ({ of, each }, scope, depth) => {
    const all = evaluate(of, scope, depth);
    const one = (value: Value) => evaluate(each, bound(scope, { [element]: value }), depth);
    if (Array.isArray(all)) return likewise(all, all.map(one));
    if (isInstance(all)) return [one(all)];
    if (isUnknown(all)) return mixed([all]);
    return all === null ? [] : [one(all)];
  },
  call: ({ name, args, isSpread }, scope, depth) => called(name, args, isSpread, scope, depth),
  conditional: (it, scope, depth) => {
    const condition = evaluate(it.if, scope, depth);
    const is = booleanOf(condition);
    return is === undefined
      ? undecided(it, condition, scope, depth)
      : evaluate(is ? it.met : it.otherwise, scope, depth);
  },
  binary: ({ operator, left, right }, scope, depth) =>
    binary(operator, evaluate(left, scope, depth), evaluate(right, scope, depth)),
  unary: ({ operator, of }, scope, depth) => unary(operator, evaluate(of, scope, depth)),
  for: (it, scope, depth) => comprehension(it, scope, depth),
  loop: (it, scope, depth) => template(pieces(it, scope, depth)),
  unreadable: () => failed(),
};

/** A scope in which some names mean something of their own. */
export function bound(scope: Scope, names: Readonly<Record<string, Value>>): Scope {
  return { ...scope, name: (name) => (Object.hasOwn(names, name) ? (names[name] as Value) : scope.name(name)) };
}

function json(value: unknown, scope: Scope, depth: number): Value {
  if (typeof value === "string") return evaluate(templateText(value), scope, depth);
  if (typeof value !== "object" || value === null) return value as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => evaluate({ kind: "json", value: one }, scope, depth));
  const entries = Object.entries(value).filter(([name]) => name !== "//");
  return object(
    entries.map(
      ([name, inner]) => [evaluate(templateText(name), scope, depth), { kind: "json", value: inner }] as const,
    ),
    scope,
    depth,
  );
}

function object(entries: readonly (readonly [Value, Expression])[], scope: Scope, depth: number): Value {
  const made: [string, Value][] = [];
  for (const [key, value] of entries) {
    const name = asText(key);
    if (name === undefined) return mixed([key, ...entries.map(([, one]) => evaluate(one, scope, depth))]);
    const blocks = name === "dynamic" ? dynamicBlocks(value, scope, depth) : undefined;
    if (blocks) for (const [label, all] of blocks) made.push([label, beside(made, label, all)]);
    else made.push([name, evaluate(value, scope, depth)]);
  }
  return mapOf(made);
}

/** What `dynamic` blocks make, with the blocks of that name that stand there anyway. */
function beside(made: readonly (readonly [string, Value])[], label: string, blocks: Value): Value {
  const there = made.findLast(([name]) => name === label)?.[1];
  if (there === undefined) return blocks;
  const all: readonly Value[] = [there, blocks].flatMap((one): readonly Value[] => (Array.isArray(one) ? one : [one]));
  return all;
}

/** The blocks that `dynamic` makes, by label; undefined where what is called so is none. */
export function dynamicBlocks(of: Expression, scope: Scope, depth: number): [string, Value][] | undefined {
  const labels = entriesOf(of)?.flatMap(([label, value]) =>
    itemsOf(value).map((item) => ({ label, parts: new Map(entriesOf(item) ?? []) })),
  );
  if (!labels || labels.length === 0) return undefined;
  if (!labels.every(({ parts }) => parts.has("for_each") && parts.has("content"))) return undefined;
  return labels.map(({ label, parts }) => {
    const each = evaluate(parts.get("for_each") as Expression, scope, depth);
    const [content] = itemsOf(parts.get("content") as Expression);
    const iterator = parts.get("iterator");
    const named = iterator === undefined ? label : (wordOf(iterator) ?? label);
    const elements = keyed(each);
    if (!elements) return [label, isUnknown(each) ? mixed([each]) : failed()];
    return [
      label,
      elements.map(([key, value]) =>
        evaluate(content ?? { kind: "unreadable" }, bound(scope, { [named]: { key, value } }), depth),
      ),
    ];
  });
}

/** A name that is written without meaning what it names: an iterator, a provider. */
export function wordOf(expression: Expression): string | undefined {
  if (expression.kind === "json")
    return typeof expression.value === "string" ? expression.value.replace(/^\$\{\s*|\s*\}$/g, "") : undefined;
  if (expression.kind === "literal") return typeof expression.value === "string" ? expression.value : undefined;
  if (expression.kind === "name") return expression.name;
  if (expression.kind === "template" && expression.parts.length === 1) {
    const [only] = expression.parts;
    return typeof only === "object" ? wordOf(only) : only;
  }
  if (expression.kind !== "member") return undefined;
  const [of, key] = [wordOf(expression.of), wordOf(expression.key)];
  return of === undefined || key === undefined ? undefined : `${of}.${key}`;
}

/** The parts of an object that is written as one, of either form. */
export function entriesOf(expression: Expression): [string, Expression][] | undefined {
  if (expression.kind === "object")
    return expression.entries.flatMap(({ key, value }): [string, Expression][] => {
      const name = key.kind === "literal" ? String(key.value) : wordOf(key);
      return name === undefined ? [] : [[name, value]];
    });
  if (expression.kind !== "json" || typeof expression.value !== "object" || expression.value === null) return undefined;
  if (Array.isArray(expression.value)) return undefined;
  return Object.entries(expression.value).map(([name, value]) => [name, { kind: "json", value }]);
}

/** The elements of a list that is written as one; anything else is the only one. */
export function itemsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "tuple") return expression.items;
  if (expression.kind !== "json" || !Array.isArray(expression.value)) return [expression];
  return expression.value.map((value: unknown) => ({ kind: "json", value }));
}

/** The parts of a text, with those inside what its directives choose and repeat: of these, too, some may be known. */
function pieces(part: string | Expression, scope: Scope, depth: number): readonly Value[] {
  if (typeof part === "string") return [part];
  if (depth > deepest) return [failed()];
  if (part.kind === "template") return part.parts.flatMap((one) => pieces(one, scope, depth + 1));
  if (part.kind === "loop") {
    const { key, each, of, value } = part;
    const all = evaluate(of, scope, depth);
    const elements = isOpen(all) ? undefined : keyed(all);
    if (!elements) return [mixed([all])];
    const inside = elements.flatMap(([its, one]) =>
      pieces(value, bound(scope, { ...(key !== undefined && { [key]: its }), [each]: one }), depth + 1),
    );
    return ["", ...inside];
  }
  if (part.kind !== "conditional") return [evaluate(part, scope, depth)];
  const condition = evaluate(part.if, scope, depth);
  const is = booleanOf(condition);
  return is === undefined
    ? [undecided(part, condition, scope, depth)]
    : pieces(is ? part.met : part.otherwise, scope, depth + 1);
}

/** What either side is, while it cannot be told which. */
function undecided(it: Conditional, condition: Value, scope: Scope, depth: number): Value {
  if (!isUnknown(condition) || isFailure(condition)) return failed();
  const either = [it.met, it.otherwise].map((one) => evaluate(one, scope, depth));
  const [met, otherwise] = either as [Value, Value];
  const isOne = !either.some(holdsUnknown) && isEqual(met, otherwise);
  return isOne ? met : mixed([condition, ...either]);
}

/** A text of several parts; one part alone is what it is, and not made into text. */
function template(parts: readonly Value[]): Value {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const texts = parts.map(asText);
  if (texts.every((one) => one !== undefined)) return texts.join("");
  const failure = parts.find(isFailure);
  if (failure !== undefined) return failure;
  return documentWithHoles(parts) ?? single(joined(parts));
}

function called(name: string, args: readonly Expression[], isSpread: boolean, scope: Scope, depth: number): Value {
  if (name === "try") return tried(args, scope, depth);
  if (name === "can") return can(args[0], scope, depth);
  const values = args.map((arg) => evaluate(arg, scope, depth));
  const last = values.at(-1);
  if (isSpread && !Array.isArray(last)) return last !== undefined && isUnknown(last) ? mixed(values) : failed();
  const all = isSpread ? [...values.slice(0, -1), ...(last as readonly Value[])] : values;
  const failure = all.find(isFailure);
  if (failure !== undefined) return failure;
  return scope.call(name, all) ?? call(name, all);
}

/** The first that Terraform can evaluate. */
function tried(args: readonly Expression[], scope: Scope, depth: number): Value {
  for (const arg of args) {
    const value = evaluate(arg, scope, depth);
    const failure = failureIn(value);
    if (!failure) return value;
    if (failure.because === "not-evaluated") return mixed([value]);
  }
  return failed();
}

function can(arg: Expression | undefined, scope: Scope, depth: number): Value {
  const value = arg ? evaluate(arg, scope, depth) : failed();
  const failure = failureIn(value);
  if (failure) return failure.because === "not-evaluated" ? failure : false;
  return isUnknown(value) ? mixed([value]) : true;
}

function comprehension(it: For, scope: Scope, depth: number): Value {
  const collection = evaluate(it.of, scope, depth);
  const elements = keyed(collection);
  if (!elements) return isUnknown(collection) ? mixed([collection]) : failed();
  const made: (readonly [Value, Value])[] = [];
  let mayLack = false;
  for (const [key, value] of elements) {
    const inside = bound(scope, { ...(it.key !== undefined && { [it.key]: key }), [it.each]: value });
    const where = it.where ? evaluate(it.where, inside, depth) : true;
    const isPerhaps = isUnknown(where) && isUnknown(value) && asksForNull(it);
    if (isUnknown(where) && !isPerhaps) return mixed([where, collection]);
    if (!isPerhaps && booleanOf(where) !== true) continue;
    mayLack ||= isPerhaps;
    made.push([it.keyed ? evaluate(it.keyed, inside, depth) : null, evaluate(it.value, inside, depth)]);
  }
  const values = made.map(([, value]) => value);
  if (!it.keyed) return likewise(collection, values);
  if (isOpen(collection)) return mixed([collection]);
  const map = mapMade(made, it.isGrouped);
  return mayLack && !isUnknown(map) ? openMap(map) : map;
}

function mapMade(made: readonly (readonly [Value, Value])[], isGrouped: boolean): ValueMap | Unknown {
  const names = made.map(([key]) => asText(key));
  if (names.some((name) => name === undefined)) return mixed(made.flat());
  const entries = made.map(([, value], at): [string, Value] => [names[at] as string, value]);
  return isGrouped ? grouped(entries) : mapOf(entries);
}

/** `{ for k, v in all : k => v if v != null }`: what may be null is nothing, where a resource takes it, as is what is not there. */
function asksForNull({ keyed: key, isGrouped, each, where }: For): boolean {
  if (!key || isGrouped || where?.kind !== "binary" || where.operator !== "!=") return false;
  const { left, right } = where;
  return left.kind === "name" && left.name === each && right.kind === "literal" && right.value === null;
}

function grouped(entries: readonly (readonly [string, Value])[]): ValueMap {
  const groups = new Map<string, Value[]>();
  for (const [name, value] of entries) groups.set(name, [...(groups.get(name) ?? []), value]);
  return mapOf(groups);
}
