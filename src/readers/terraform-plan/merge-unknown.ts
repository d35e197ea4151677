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
  let merged = list;
  for (const [index, inner] of mask.entries()) {
    if (inner === false) continue;
    const value = merge(list[index] ?? null, inner, [...path, index], unknownAt);
    if (value === list[index] || (value === null && list[index] === undefined)) continue;
    if (merged === list)
      merged = Array.from({ length: Math.max(list.length, mask.length) }, (_, at) => list[at] ?? null);
    merged[index] = value;
  }
  return merged as Value;
}

function mergeMap(after: unknown, mask: object, path: AttributePath, unknownAt: UnknownAt): Value {
  const map = after as Record<string, unknown> | null;
  let merged = map;
  for (const name in mask) {
    const inner = (mask as Record<string, unknown>)[name];
    if (inner === false) continue;
    const own = map !== null && Object.hasOwn(map, name) ? map[name] : undefined;
    const value = merge(own ?? null, inner, [...path, name], unknownAt);
    if (value === own || (own === undefined && isEmpty(value))) continue;
    if (merged === map) merged = { ...map };
    Object.defineProperty(merged, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return merged as Value;
}

/** What a mask without any unknown makes of nothing. */
function isEmpty(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
