import type { z } from "zod";
import { choice } from "./nearest";

/** What is wrong with a value that people wrote, where, and what to do about it. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly next: string;
  /** A misspelt name comes first: what is missing is often only misspelt. */
  readonly isName: boolean;
}

/** What people wrote, as a schema takes it, or its faults. */
export type Checked<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/** `whole`: how a message names what was written; `beyond`: what the schema cannot tell, once the rest is in order. */
export function checked<T>(
  schema: z.ZodType<T>,
  written: unknown,
  whole: string,
  beyond: (value: T) => readonly Fault[] = () => [],
): Checked<T> {
  const result = schema.safeParse(written);
  const unfilled = placeholders(written);
  const isUnfilled = ({ path }: Fault) => unfilled.some((one) => one.path.join() === path.join());
  const wrong = result.success
    ? beyond(result.data)
    : result.error.issues.flatMap((issue) => faultsOf(issue, written, schema, whole));
  const faults = [...unfilled, ...wrong.filter((one) => !isUnfilled(one))];
  if (result.success && faults.length === 0) return { value: result.data };
  return { faults: faults.sort((one, other) => Number(other.isName) - Number(one.isName)) };
}

/** A policy that there is not. */
export function unknownPolicy(path: readonly PropertyKey[], id: string, known: readonly string[]): Fault {
  return { path, message: `there is no policy "${id}"`, next: choice(id, known), isName: true };
}

/** What was copied from a finding, and still stands in angle brackets. */
function placeholders(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, member]) =>
      placeholders(member, [...path, Array.isArray(value) ? Number(name) : name]),
    );
  const [open] = typeof value === "string" ? (/<[^<>]+>/.exec(value) ?? []) : [];
  if (open === undefined) return [];
  const message = `${path.join(".")}: ${open} is still to be filled in`;
  return [{ path, message, next: "write the value in its place", isName: false }];
}

function faultsOf(issue: z.core.$ZodIssue, written: unknown, schema: z.ZodType, whole: string): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return {
        path,
        message: `"${path.join(".")}" is not known`,
        next: choice(key, knownKeys(schema, issue.path)),
        isName: true,
      };
    });
  }
  const where = issue.path.length === 0 ? whole : issue.path.join(".");
  const value = issue.path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown>)?.[step], written);
  if (value === undefined) return [{ path: issue.path, message: `${where} is missing`, next: "add it", isName: false }];
  const [message, next = "correct the value"] = inWords(issue, value);
  return [{ path: issue.path, message: `${where}: ${message}`, next, isName: false }];
}

/** What is wrong with a value, and what to do where that can be said; the schema says the rest itself. */
function inWords(issue: z.core.$ZodIssue, value: unknown): [message: string, next?: string] {
  if (issue.code === "invalid_value") {
    const names = issue.values.map(String);
    return [`"${value}" is not one of its values`, choice(String(value), names)];
  }
  if (issue.code === "too_small" && issue.origin !== "number") return ["it is empty", "write at least one"];
  const isOwn = issue.code !== "invalid_type" || !issue.message.startsWith("Invalid input");
  return [isOwn ? issue.message : `${kinds[issue.expected] ?? issue.expected} is expected here`];
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an entry with names and values",
  record: "an entry with names and values",
  string: "a text",
  boolean: "true or false",
};

/** The names that stand at a path of the schema. */
function knownKeys(whole: z.ZodType, path: readonly PropertyKey[]): string[] {
  let schema: unknown = whole;
  for (const step of path) {
    const shape = shapeOf(schema);
    schema = typeof step === "number" ? elementOf(schema) : (shape?.[String(step)] ?? elementOf(schema));
  }
  return Object.keys(shapeOf(schema) ?? {});
}

interface Described {
  readonly shape?: Record<string, unknown>;
  readonly def?: { readonly innerType?: unknown; readonly element?: unknown; readonly valueType?: unknown };
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const { shape, def } = (schema ?? {}) as Described;
  return shape ?? (def?.innerType === undefined ? undefined : shapeOf(def.innerType));
}

function elementOf(schema: unknown): unknown {
  const { def } = (schema ?? {}) as Described;
  return def?.element ?? def?.valueType ?? (def?.innerType === undefined ? undefined : elementOf(def.innerType));
}
