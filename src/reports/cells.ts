import { clean } from "./clean";

/** What would be markup, at the beginning of a line or within it. */
const markup = /[&<>|\\`*~[\]{}]|(?<![^\W_])_|_(?![^\W_])|(?<=www)\.|:(?=\/\/)|^[-+=]|(?<=^\d+)[.)]/g;

/**
 * A text in Markdown, as a cell of a table or by itself, on one line. Markup stands as entities, which never are markup; what would
 * notify somebody, or link to an issue, stands in code.
 */
export function markdownCell(text: string): string {
  return clean(text)
    .replaceAll("\n", " ")
    .trim()
    .replace(markup, (one) => `&#${one.charCodeAt(0)};`)
    .replace(/&#\d+;|[@#$]/g, (one) => (one.length > 1 ? one : `<code>${one}</code>`));
}

/** What a spreadsheet may take for a formula, or for the mark below. https://owasp.org/www-community/attacks/CSV_Injection, checked on 2026-11-22. */
const formula = /^\s*['=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A cell of CSV as RFC 4180 has it. What may be a formula has an apostrophe before it; since an apostrophe gets one too, taking
 * away the first gives back what was there.
 */
export function csvCell(text: string): string {
  const cell = cleanCell(text);
  const marked = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t']|^\s|\s$/.test(marked) ? `"${marked.replaceAll('"', '""')}"` : marked;
}

/** Tabs may stay in a cell. */
function cleanCell(text: string): string {
  return text.split("\t").map(clean).join("\t");
}

/** JSON in which what a terminal would obey, or nobody can see, is escaped: it is the same document. */
export function jsonText(document: unknown): string {
  const invisible = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
  const escaped = (one: string) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(document, null, 2).replace(invisible, escaped)}\n`;
}
