import { joined, type Text, tell, text } from "./language";

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
export function choice(name: string, names: readonly Text[], partOf?: (name: string) => string): Text {
  const known = names.map((one) => tell(one, "en"));
  const parts = partOf ? known.map(partOf) : [];
  const found = [known, parts].map((some) => some.indexOf(nearest(name, some) ?? "")).find((at) => at >= 0);
  const guess = found === undefined ? undefined : names[found];
  return guess === undefined ? oneOf(names) : text({ en: "did you mean {guess}?", zh: "是否指 {guess}？" }, { guess });
}

const mostShown = 12;

/** The names that there are: on a line where they fit, else each on its own. */
export function oneOf(names: readonly Text[]): Text {
  const others = String(names.length - mostShown);
  const more =
    names.length > mostShown ? [text({ en: "and {others} others", zh: "另有 {others} 个" }, { others })] : [];
  const list = [...names.slice(0, mostShown), ...more];
  if (tell(joined(list), "en").length <= 60)
    return text({ en: "use one of {names}", zh: "请从中选择：{names}" }, { names: joined(list) });
  const lines = joined(list, { en: "\n  ", zh: "\n  " });
  return text({ en: "use one of\n  {lines}", zh: "请从中选择：\n  {lines}" }, { lines });
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
