import { clean } from "./clean";

/**
 * Characters that take two columns of a terminal (East_Asian_Width W and F), without emoji. Those beyond the first plane are two
 * units of a string already. https://www.unicode.org/Public/14.0.0/ucd/EastAsianWidth.txt, checked on 2026-11-22.
 */
const wide = [
  ...["\\u1100-\\u115f", "\\u2e80-\\u303e", "\\u3041-\\u3247", "\\u3250-\\u4dbf", "\\u4e00-\\ua4cf", "\\ua960-\\ua97f"],
  ...["\\uac00-\\ud7a3", "\\uf900-\\ufaff", "\\ufe10-\\ufe19", "\\ufe30-\\ufe6f", "\\uff01-\\uff60", "\\uffe0-\\uffe6"],
].join("");
const wideOnes = new RegExp(`[${wide}]`, "g");
const marks = /\p{Mn}/gu;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return text.length + (text.match(wideOnes)?.length ?? 0) - (text.match(marks)?.length ?? 0);
}

export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/**
 * Breaks text at spaces, and between Chinese characters. Words longer than a line, and what stands in backquotes, or in braces that
 * fit on a line, stay whole, so that they can be copied.
 */
export function wrap(text: string, width: number, indent: string, nextIndent = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let columns = widthOf(indent);
  const rest = widthOf(nextIndent);
  const words = clean(text).match(/`[^`]*`\S*|\{ [^{}]*\}\S*|\S+/g) ?? [];
  const fits = (word: string) => !word.startsWith("{ ") || rest + widthOf(word) <= width;
  for (const word of words.flatMap((one) => (fits(one) ? one : one.split(" ")))) {
    for (const [at, part] of partsOf(word).entries()) {
      const gap = at > 0 || line === (lines.length === 0 ? indent : nextIndent) ? "" : " ";
      const more = gap.length + widthOf(part);
      if (line.trim() !== "" && columns + more > width) {
        lines.push(line.trimEnd());
        line = nextIndent + part;
        columns = rest + more - gap.length;
      } else {
        line += gap + part;
        columns += more;
      }
    }
  }
  return [...lines, line.trimEnd()];
}

const opening = "（《「『【〔“(";
const closing = "）》」』】〕”，。、；：！？…),.;:!?";
const parts = new RegExp(`[${opening}]*(?:[${wide}]|[^${wide}]+)[${closing}]*`, "gu");
const sentence = /[，。、；：！？]/;

/** Chinese text by characters, each with the punctuation that does not begin or end a line. A name that mixes scripts stays whole. */
function partsOf(word: string): readonly string[] {
  const isName = /^`|[\w/]/.test(word) && !sentence.test(word);
  return isName || word.search(wideOnes) < 0 ? [word] : (word.match(parts) ?? [word]);
}
