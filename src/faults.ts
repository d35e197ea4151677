import type { z } from "zod";
import { type Text, text } from "./language";
import { choice } from "./nearest";
import { brokenRule, rules, unfolded } from "./rules";

/** What is wrong with a value that people wrote, where, and what to do about it. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly says: Text;
  readonly next: Text;
  /** A misspelt name comes first: what is missing is often only misspelt. */
  readonly isName: boolean;
}

/** What people wrote, as a schema takes it, or its faults. */
export type Checked<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/** `whole`: how a fault names what was written; `beyond`: what the schema cannot tell, once the rest is in order. */
export function checked<T>(
  schema: z.ZodType<T>,
  written: unknown,
  whole: Text,
  beyond: (value: T) => readonly Fault[] = () => [],
): Checked<T> {
  const result = schema.safeParse(written);
  const unfilled = placeholders(written);
  const isUnfilled = ({ path }: Fault) => unfilled.some((one) => one.path.join() === path.join());
  const wrong = result.success
    ? beyond(result.data)
    : result.error.issues.flatMap(unfolded).flatMap((issue) => faultsOf(issue, written, schema, whole));
  const faults = [...unfilled, ...wrong.filter((one) => !isUnfilled(one))];
  if (result.success && faults.length === 0) return { value: result.data };
  return { faults: faults.sort((one, other) => Number(other.isName) - Number(one.isName)) };
}

/** A policy that there is not. */
export function unknownPolicy(path: readonly PropertyKey[], id: string, known: readonly string[]): Fault {
  const says = text({ en: 'there is no policy "{id}"', zh: "没有名为“{id}”的策略" }, { id });
  return { path, says, next: choice(id, known), isName: true };
}

/** What was copied from a finding, and still stands in angle brackets. */
function placeholders(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, member]) =>
      placeholders(member, [...path, Array.isArray(value) ? Number(name) : name]),
    );
  const [open] = typeof value === "string" ? (/<[^<>]+>/.exec(value) ?? []) : [];
  if (open === undefined) return [];
  const says = text(
    { en: "{path}: {open} is still to be filled in", zh: "{path}：{open} 尚待填写" },
    { path: path.join("."), open },
  );
  const next = text({ en: "write the value in its place", zh: "请在此处填入实际值" });
  return [{ path, says, next, isName: false }];
}

function faultsOf(issue: z.core.$ZodIssue, written: unknown, schema: z.ZodType, whole: Text): Fault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownName([...issue.path, key], knownKeys(schema, issue.path)));
  const where = issue.path.length === 0 ? whole : issue.path.join(".");
  const value = issue.path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown>)?.[step], written);
  if (value === undefined) {
    const says = text({ en: "{where} is missing", zh: "缺少 {where}" }, { where });
    return [{ path: issue.path, says, next: text({ en: "add it", zh: "请补充" }), isName: false }];
  }
  const [wrong, next = text({ en: "correct the value", zh: "请更正该值" })] = inWords(issue, value);
  const says = text({ en: "{where}: {wrong}", zh: "{where}：{wrong}" }, { where, wrong });
  return [{ path: issue.path, says, next, isName: false }];
}

function unknownName(path: readonly PropertyKey[], known: readonly string[]): Fault {
  const says = text({ en: '"{name}" is not known', zh: "“{name}”无法识别" }, { name: path.join(".") });
  return { path, says, next: choice(String(path.at(-1)), known), isName: true };
}

/** What is wrong with a value, and what to do where that can be said; the rule says the rest itself. */
function inWords(issue: z.core.$ZodIssue, value: unknown): [says: Text, next?: Text | undefined] {
  if (issue.code === "invalid_value") {
    const says = text(
      { en: '"{value}" is not one of its values', zh: "“{value}”不是可选值" },
      { value: String(value) },
    );
    return [says, choice(String(value), issue.values.map(String))];
  }
  if (issue.code === "too_small" && issue.origin !== "number")
    return [text(rules.empty), text({ en: "write at least one", zh: "请至少填写一项" })];
  return [brokenRule(issue), issue.code === "custom" ? (issue.params?.["next"] as Text | undefined) : undefined];
}

/** The names that stand at a path of the schema. */
function knownKeys(whole: z.ZodType, path: readonly PropertyKey[]): string[] {
  let schema: unknown = whole;
  for (const step of path) {
    const shape = shapeOf(schema);
    schema = typeof step === "number" ? elementOf(schema) : (shape?.[String(step)] ?? elementOf(schema));
  }
  return Object.keys(shapeOf(schema) ?? optionsOf(schema) ?? {});
}

interface Described {
  readonly shape?: Record<string, unknown>;
  readonly def?: Readonly<Partial<Record<"innerType" | "element" | "valueType" | "keyType", unknown>>>;
}

/** The names that a record may have. */
function optionsOf(schema: unknown): Record<string, unknown> | undefined {
  const { def } = (schema ?? {}) as Described;
  if (def?.innerType !== undefined) return optionsOf(def.innerType);
  return (def?.keyType as { readonly enum?: Record<string, unknown> } | undefined)?.enum;
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const { shape, def } = (schema ?? {}) as Described;
  return shape ?? (def?.innerType === undefined ? undefined : shapeOf(def.innerType));
}

function elementOf(schema: unknown): unknown {
  const { def } = (schema ?? {}) as Described;
  return def?.element ?? def?.valueType ?? (def?.innerType === undefined ? undefined : elementOf(def.innerType));
}
