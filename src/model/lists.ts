/** Adds an item to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The first of each key, in order. */
export function firstOfEach<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const one of list) {
    const key = keyOf(one);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
