/** The name that was probably meant: at most a third of its letters differ. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const [best] = names
    .filter((name) => Math.abs(name.length - text.length) <= most(name))
    .map((name) => ({ name, far: distance(text.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.far - other.far);
  return best && best.far <= most(best.name) ? best.name : undefined;
}

function most(name: string): number {
  return Math.max(1, Math.floor(name.length / 3));
}

/** What to do about a name that is not known: take the nearest, by itself or by a part of it, or one of those that there are. */
export function choice(text: string, names: readonly string[], partOf?: (name: string) => string): string {
  const guess =
    nearest(text, names) ?? (partOf && names.find((name) => partOf(name) === nearest(text, names.map(partOf))));
  if (guess !== undefined) return `did you mean ${guess}?`;
  const shown = names.slice(0, 12);
  const more = names.length > shown.length ? [`and ${names.length - shown.length} others`] : [];
  const list = [...shown, ...more];
  const line = list.join(", ");
  return line.length > 60 ? `use one of\n  ${list.join("\n  ")}` : `use one of ${line}`;
}

/** Number of letters to change, add or take away. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[other.length] as number;
}
