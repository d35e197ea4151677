/** IAM's patterns: `*` stands for any text, `?` for one character. Neither is special in any other way. */

/** Whether a pattern matches a text. */
export function globMatches(pattern: string, text: string): boolean {
  return meet(pattern, text, (char, other) => char === "?" || char === other, false);
}

/** Whether some text matches both patterns. */
export function globsMeet(one: string, other: string): boolean {
  return meet(one, other, (char, its) => char === "?" || its === "?" || char === its, true);
}

/** Whether everything that `inner` matches is matched by `outer`: a wildcard of `inner` is matched by a `*` only. */
export function globCovers(outer: string, inner: string): boolean {
  return meet(outer, inner, (char, other) => (char === "?" ? other !== "*" : char === other && char !== "*"), false);
}

/** Whether some ARN matches both patterns. A wildcard stays inside its segment: it takes in no colon of the first five. */
export function arnsMeet(one: string, other: string): boolean {
  return bySegment(one, other, globsMeet);
}

/** Whether every ARN that `inner` matches is matched by `outer`. */
export function arnCovers(outer: string, inner: string): boolean {
  return bySegment(outer, inner, globCovers);
}

function bySegment(one: string, other: string, compare: (one: string, other: string) => boolean): boolean {
  if (one === other) return true;
  if (partAtOnce(one, other)) return false;
  const [left, right] = [one, other].map(segmentsOfArn) as [string[], string[]];
  if (left.length < 6 || right.length < 6) return compare(one, other);
  return left.every((segment, index) => compare(segment, right[index] as string));
}

/** Five segments and the rest, which may have colons of its own. */
function segmentsOfArn(arn: string): string[] {
  const parts = arn.split(":");
  return [...parts.slice(0, 5), ...(parts.length > 5 ? [parts.slice(5).join(":")] : [])];
}

/** Whether the texts differ before either has its first wildcard: the answer for most pairs of ARNs. */
function partAtOnce(one: string, other: string): boolean {
  for (let at = 0; ; at++) {
    const left = one.charCodeAt(at); // NaN at the end, which equals nothing
    const right = other.charCodeAt(at);
    if (left === asterisk || left === questionMark || right === asterisk || right === questionMark) return false;
    if (left !== right) return at < Math.max(one.length, other.length);
  }
}

const asterisk = 0x2a;
const questionMark = 0x3f;

/**
 * Fills, from the end, whether the rest of the pattern and the rest of the other text go together. A `*` of the pattern takes in
 * any text; one of the other text only if that is a pattern too. Time: product of both lengths.
 */
function meet(
  pattern: string,
  other: string,
  fits: (char: string, other: string) => boolean,
  otherIsPattern: boolean,
): boolean {
  if (pattern === "*" || pattern === other) return true;
  if (partAtOnce(pattern, other)) return false;
  let below: boolean[] = [];
  for (let i = pattern.length; i >= 0; i--) {
    const row: boolean[] = new Array<boolean>(other.length + 1);
    for (let j = other.length; j >= 0; j--) {
      const char = pattern.charAt(i);
      const its = other.charAt(j);
      const atEnd = i === pattern.length && j === other.length;
      const skips = char === "*" && (below[j] || (j < other.length && row[j + 1]));
      const isSkipped = otherIsPattern && its === "*" && (row[j + 1] || (i < pattern.length && below[j]));
      const both = char !== "" && its !== "" && char !== "*" && fits(char, its) && below[j + 1];
      row[j] = Boolean(atEnd || skips || isSkipped || both);
    }
    below = row;
  }
  return below[0] as boolean;
}
