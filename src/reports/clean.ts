/**
 * Text of an input, safe to show: without control characters (which move a terminal's cursor or colour it), without marks that
 * turn the direction of writing, and without what Pulumi's display, or the log of a CI job (`##vso[`, `##[`), would obey.
 */
export function clean(text: string): string {
  return text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ")
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "")
    .replaceAll("<{%", "< {%")
    .replace(/##(?=(?:vso)?\[)/gi, "## ");
}
