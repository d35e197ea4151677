import { clean } from "../reports/clean";

const longest = { name: 300, sentence: 1_200 } as const;

/** A text of a report as the site shows it: on one line, harmless, and no longer than anybody reads. */
export function shown(text: string, kind: keyof typeof longest = "name"): string {
  const most = longest[kind];
  const head = text.length > 4 * most ? text.slice(0, 4 * most) : text;
  const line = whole(clean(head).replaceAll("\n", " ").trim());
  return line.length <= most ? line : `${whole(line.slice(0, most - 1))}…`;
}

/** Halves of a character, which no file can hold, are told as such. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/** The same for what may not be there. */
export function shownOrNull(text: string | null | undefined): string | null {
  return text ? shown(text) || null : null;
}
