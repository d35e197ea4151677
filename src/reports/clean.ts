/** What nobody can see: without width, turning the direction of writing, or a tag. The property is Unicode's own. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2028-\u202e\ufff9-\ufffb]/gu;

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
