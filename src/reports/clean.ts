/** What nobody can see: without width, turning the direction of writing, or a tag. The property is Unicode's own. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2028-\u202e\ufff9-\ufffb\ufffe\uffff]/gu;

/**
 * Text of an input, safe to show: without control characters (which move a terminal's cursor or colour it), without what cannot be
 * seen or turns the direction of writing, without halves of characters, and without what Pulumi's display, or the log of a CI job
 * (`##vso[`, `##[`), would obey.
 */
export function clean(text: string): string {
  return text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ")
    .replace(unseen, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replaceAll("<{%", "< {%")
    .replace(/##(?=(?:vso)?\[)/gi, "## ");
}

/** Data in which every text is clean, and none is longer than other programs take. */
export function cleaned<T>(data: T, longest: number): T {
  return within(data, longest) as T;
}

function within(data: unknown, longest: number): unknown {
  if (typeof data === "string") return cut(clean(cut(data, 2 * longest)), longest);
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => within(one, longest));
  return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, within(one, longest)]));
}

/** A text of at most so many characters; an ellipsis says that there was more. No character is cut in two. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
