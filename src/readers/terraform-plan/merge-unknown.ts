import type { Unknown, Value } from "../../model/value";

/**
 * Puts an unknown wherever `after_unknown` says true. `unknownAt` makes it for the path, whose first step is the name of the
 * attribute.
 */
export function mergeUnknown(
  after: unknown,
  mask: unknown,
  unknownAt: (path: readonly (string | number)[]) => Unknown,
): Value {
  return merge(after, mask, [], unknownAt);
}

function merge(
  after: unknown,
  mask: unknown,
  path: readonly (string | number)[],
  unknownAt: (path: readonly (string | number)[]) => Unknown,
): Value {
  if (mask === true) return unknownAt(path);
  if (Array.isArray(mask)) {
    const list = Array.isArray(after) ? after : [];
    if (!holdsTrue(mask)) return list as Value;
    return Array.from({ length: Math.max(list.length, mask.length) }, (_, index) =>
      merge(list[index] ?? null, mask[index], [...path, index], unknownAt),
    );
  }
  if (typeof mask === "object" && mask !== null) {
    if (!holdsTrue(mask)) return (after ?? null) as Value;
    const merged: Record<string, Value> = { ...(after as Record<string, Value> | null) };
    for (const [name, inner] of Object.entries(mask)) {
      if (inner === false) continue;
      const value = merge((after as Record<string, unknown> | null)?.[name] ?? null, inner, [...path, name], unknownAt);
      Object.defineProperty(merged, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return merged;
  }
  return (after ?? null) as Value;
}

function holdsTrue(mask: unknown): boolean {
  if (mask === true) return true;
  return typeof mask === "object" && mask !== null && Object.values(mask).some(holdsTrue);
}
