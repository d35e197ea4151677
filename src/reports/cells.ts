import { clean } from "./clean";

/** What would be markup, at the beginning of a line or within it; and a command of GitLab, at its beginning. */
const markup = /[&<>|\\`*~[\]{}]|(?<![^\W_])_|_(?![^\W_])|(?<=www)\.|:(?=\/\/)|^[-+=/]|(?<=^\d+)[.)]/g;

/** A word; Chinese has none. */
const token = /[^\s\u2e80-\u9fff\uff00-\uffef]+/g;

/**
 * What GitHub, GitLab, Gitea or Azure DevOps would link, replace or notify, even where it stands as entities: they look for it in
 * what was rendered, and not in code. People, issues, labels, milestones, commits, addresses, formulas, emoji.
 * https://docs.gitlab.com/user/markdown/#gitlab-specific-references and
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls, checked on 2026-11-22.
 */
const linked = /[@#$~^[]|[!&]\d|%[\w"]|:\/\/|www\.|\bG[HL]-\d|:[\w+-]+:|(?=\d*[a-f])\b[0-9a-f]{7,40}\b/i;

/**
 * A text in Markdown, as a cell of a table or by itself, on one line. Markup stands as entities, which never are markup; what would
 * notify somebody, or link somewhere, stands in code.
 */
export function markdownCell(text: string): string {
  const line = oneLine(text);
  return line.replace(token, (word, at: number) => {
    const [, core = word, tail = ""] = /^(.*?)([,;).]*)$/.exec(word) ?? [];
    if (linked.test(core)) return `${coded(core)}${escaped(tail)}`;
    return linked.test(word) ? coded(word) : at === 0 ? escaped(word) : escaped(` ${word}`).slice(1);
  });
}

/** A name in Markdown, as code: as it is written, and nothing is made of it. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  return line === "" ? "" : coded(line);
}

/** A sentence in Markdown, in which what stands in backticks is code. */
export function markdownText(text: string): string {
  return text
    .split("`")
    .map((part, at) => (at % 2 === 0 ? spaced(part) : markdownCode(part)))
    .join("");
}

/** Between code, spaces at the ends count. */
function spaced(text: string): string {
  const [before, after] = [/^\s/.test(text) ? " " : "", /\S\s$/.test(text) ? " " : ""];
  return `${before}${markdownCell(text)}${after}`;
}

/** At most so many characters of a text, of which the middle is left out: names differ at their ends. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2) - 1;
  // Half of a character may be left at the cut.
  return `${text.slice(0, half)} … ${text.slice(-half)}`.replace(/\p{Cs}/gu, "");
}

function oneLine(text: string): string {
  return clean(text).replaceAll("\n", " ").trim();
}

/** In code nothing is made of a text once it is rendered; what is linked before that is taken apart. */
function coded(text: string): string {
  return `<code>${escaped(text).replace(/(?=&#46;)|(?<=@|&#58;)/g, "<wbr>")}</code>`;
}

function escaped(text: string): string {
  return text.replace(markup, (one) => `&#${one.charCodeAt(0)};`);
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
