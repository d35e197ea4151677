import type { Expression } from "./shapes";

/**
 * What may have made a value. `none`: the attribute is not configured, so that the provider fills it in. `hidden`: it lies in a block
 * whose expressions the plan does not show, as those of `dynamic` blocks.
 */
export type Maker = Expression | "none" | "hidden";

/** Steps to an attribute of a resource, as in `["rule", 0, "bucket"]`. */
export type AttributePath = readonly (string | number)[];

type Expressions = Readonly<Record<string, unknown>>;

/** An element of a resource's values, and what of it is known only after apply. */
interface Planned {
  readonly after: unknown;
  readonly unknown: unknown;
}

/**
 * The expressions of a path in the configuration, of which one has made the value. There are several where the path leads through
 * blocks that a plan sorts in its values and not in its configuration, and nothing that is known tells them apart.
 */
export function makersAt(expressions: Expressions | undefined, path: AttributePath, planned: Planned): Maker[] {
  return walk(expressions ?? {}, path, 0, planned);
}

function walk(here: unknown, path: AttributePath, depth: number, planned: Planned): Maker[] {
  if (isExpression(here)) return [here];
  const step = path[depth];
  if (step === undefined) return ["hidden"];
  const inside: Planned = { after: memberOf(planned.after, step), unknown: memberOf(planned.unknown, step) };
  if (Array.isArray(here) && typeof step === "number") {
    const { blocks, isComplete } = candidates(here, step, planned);
    return [
      ...blocks.flatMap((block) => walk(block, path, depth + 1, inside)),
      ...(isComplete ? [] : ["hidden" as const]),
    ];
  }
  const next = memberOf(here, step);
  if (next === undefined) return [depth === 0 || depth === path.length - 1 ? "none" : "hidden"];
  return walk(next, path, depth + 1, inside);
}

/** The blocks of the configuration that may have made an element; complete unless there are elements that no block shown here makes. */
function candidates(blocks: readonly unknown[], index: number, planned: Planned) {
  const elements = Array.isArray(planned.after) ? planned.after : [];
  const count = Math.max(elements.length, Array.isArray(planned.unknown) ? planned.unknown.length : 0);
  const at = (position: number): Planned => ({
    after: elements[position],
    unknown: memberOf(planned.unknown, position),
  });
  const makers = (position: number) => blocks.filter((block) => mayMake(block, at(position)));
  const own = makers(index);
  const isComplete = count === blocks.length && own.length > 0;
  const alike = Array.from({ length: count }, (_, position) => position).filter((position) => {
    const theirs = makers(position);
    return theirs.length === own.length && theirs.every((block) => own.includes(block));
  });
  const areInterchangeable =
    isComplete &&
    alike.length === own.length &&
    new Set(alike.map((position) => JSON.stringify(at(position)))).size === 1;
  return { blocks: areInterchangeable ? [own[alike.indexOf(index)]] : own, isComplete };
}

/** Whether no constant of a block contradicts an element. */
function mayMake(block: unknown, { after, unknown }: Planned): boolean {
  if (typeof block !== "object" || block === null) return true;
  return Object.entries(block).every(([name, expression]) => {
    const value = memberOf(after, name);
    const isUnknown = memberOf(unknown, name);
    if (Array.isArray(expression)) {
      const count = Math.max(lengthOf(value), lengthOf(isUnknown));
      return expression.every((inner) =>
        Array.from({ length: count }, (_, position) => ({
          after: memberOf(value, position),
          unknown: memberOf(isUnknown, position),
        })).some((element) => mayMake(inner, element)),
      );
    }
    const constant = constantOf(expression);
    if (constant === undefined || typeof constant === "object") return true;
    return isUnknown !== true && (value === undefined || String(value) === String(constant));
  });
}

function isExpression(value: unknown): value is Expression {
  return typeof value === "object" && value !== null && ("references" in value || "constant_value" in value);
}

/** The value of an expression that refers to nothing. JSON sources give their templates as constants too: `"${var.region}"`. */
export function constantOf(expression: unknown): unknown {
  if (!isExpression(expression) || (expression.references?.length ?? 0) > 0) return undefined;
  return expression.constant_value;
}

function memberOf(value: unknown, name: string | number): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[name] : undefined;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
