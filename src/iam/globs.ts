/** IAM's patterns: `*` stands for any text, `?` for one character. Neither is special in any other way. */

/** Whether a pattern matches a text. */
export function globMatches(pattern: string, text: string): boolean {
  return overlap(pattern, text, false);
}

/** Whether some text matches both patterns. */
export function globsMeet(one: string, other: string): boolean {
  return overlap(one, other, true);
}

/** Whether everything that `inner` matches is matched by `outer`. */
export function globCovers(outer: string, inner: string): boolean {
  // What a wildcard of `inner` stands for is matched only by a `*` of `outer`.
  return overlap(outer, inner.replaceAll("*", "\u0000").replaceAll("?", "\u0000"), false, "\u0000");
}

/** Walks both texts at once; `reached[j]` says whether the other text can be used up to j. Time: product of both lengths. */
function overlap(pattern: string, text: string, textIsPattern: boolean, onlyStar?: string): boolean {
  let reached: boolean[] = Array(text.length + 1).fill(false);
  reached[0] = true;
  if (textIsPattern) for (let j = 0; j < text.length && text[j] === "*"; j++) reached[j + 1] = true;
  for (const char of pattern) {
    const next: boolean[] = Array(text.length + 1).fill(false);
    if (char === "*") next[0] = reached[0] as boolean;
    for (let j = 0; j <= text.length; j++) {
      const other = j > 0 ? (text[j - 1] as string) : undefined;
      const otherIsStar = textIsPattern && other === "*";
      if (char === "*") next[j] = next[j] || (reached[j] as boolean) || (j > 0 && (next[j - 1] as boolean));
      else if (otherIsStar) next[j] = (reached[j] as boolean) || (next[j - 1] as boolean);
      else if (other !== undefined && reached[j - 1]) next[j] = other === char || (char === "?" && other !== onlyStar) || (textIsPattern && other === "?");
    }
    if (textIsPattern) for (let j = 1; j <= text.length; j++) if (text[j - 1] === "*" && next[j - 1]) next[j] = true;
    reached = next;
  }
  return reached[text.length] as boolean;
}
