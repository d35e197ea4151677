import type { Unknown, Value } from "../../model/value";
import type { AttributePath } from "./expressions";

type UnknownAt = (path: AttributePath) => Unknown;

/**
 * Puts an unknown wherever `after_unknown` says true. `unknownAt` makes it for the path, whose first step is the name of the
 * attribute. What holds no unknown is not copied.
 */
export function mergeUnknown(after: unknown, mask: unknown, unknownAt: UnknownAt): Value {
  return merge(after, mask, [], unknownAt);
}

function merge(after: unknown, mask: unknown, path: AttributePath, unknownAt: UnknownAt): Value {
  if (mask === true) return unknownAt(path);
  if (Array.isArray(mask)) return mergeList(Array.isArray(after) ? after : [], mask, path, unknownAt);
  if (typeof mask === "object" && mask !== null) return mergeMap(after ?? null, mask, path, unknownAt);
  return (after ?? null) as Value;
}

function mergeList(list: unknown[], mask: unknown[], path: AttributePath, unknownAt: UnknownAt): Value {
  if (!holdsUnknown(mask)) return list as Value;
  const merged = Array.from({ length: Math.max(list.length, mask.length) }, (_, at) => list[at] ?? null);
  for (const [index, inner] of mask.entries())
    if (holdsUnknown(inner)) merged[index] = merge(merged[index], inner, [...path, index], unknownAt);
  return merged as Value;
}

function mergeMap(after: unknown, mask: object, path: AttributePath, unknownAt: UnknownAt): Value {
  let merged = after as Record<string, unknown> | null;
  for (const name in mask) {
    const inner = (mask as Record<string, unknown>)[name];
    if (!holdsUnknown(inner)) continue;
    const own = merged !== null && Object.hasOwn(merged, name) ? merged[name] : undefined;
    const value = merge(own, inner, [...path, name], unknownAt);
    if (merged === after) merged = { ...merged };
    Object.defineProperty(merged, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return merged as Value;
}

function holdsUnknown(mask: unknown): boolean {
  if (typeof mask !== "object" || mask === null) return mask === true;
  if (Array.isArray(mask)) return mask.some(holdsUnknown);
  for (const name in mask) if (holdsUnknown((mask as Record<string, unknown>)[name])) return true;
  return false;
}
