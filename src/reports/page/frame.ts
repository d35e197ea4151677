import { createHash } from "node:crypto";
import type { Language } from "../../language";
import { styles } from "./styles";
import { escaped, markupOf, type View } from "./view";

/** A page that is one file: it loads nothing, sends nothing, and runs one script. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Beside those that every page has. */
  readonly styles?: string;
  /** Bundled and minified, made by `npm run generate`. */
  readonly script: string;
  /** What the script reads with `dataOf(name)`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: Iterable<View>;
}

/** The page in parts. The body stands before the data, so that it is seen before the data is read. */
export function* page({ language, title, styles: own = "", script, data, body }: Page): Iterable<string> {
  const css = styles + own;
  yield `<!doctype html>
<html lang="${language === "en" ? "en" : "zh-Hans-CN"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyFor(script, css))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
`;
  for (const view of body) yield `${markupOf(view)}\n`;
  for (const [name, value] of Object.entries(data))
    yield `<script type="application/json" id="data-${escaped(name)}">${embedded(value)}</script>\n`;
  yield `<script>${script}</script>\n</body>\n</html>\n`;
}

/** Nothing may be loaded or sent; the one script and the one style are known by their hashes; no text becomes markup. */
function policyFor(script: string, css: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(css)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/** Of the few scripts and styles there are, which thousands of pages have. */
const hashes = new Map<string, string>();

function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  hashes.set(text, hash);
  return hash;
}

/** JSON that stays within its element, whatever is in it. */
export function embedded(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
