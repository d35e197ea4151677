import type { ReportDocument } from "../../src/contract/report";

/** What must not be executed, break out, or be shown to people, whoever reads it. */
export const hostileTexts = {
  html: `</td></script><script>alert(1)</script><img src=x onerror=alert(1)>&lt;`,
  markdown:
    "|a|b| `c` ](http://evil.example) ![i](http://evil.example/i.png) [x][y] </details> <!-- --> ```\n# h\n\n- l",
  mention: "@octocat @org/team #1 GH-1 !1 $1 www.evil.example https://evil.example [^1] :tada:",
  mermaid: '"]; click A "javascript:alert(1)"; %%{init: {}}%% end subgraph x',
  ansi: "\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b2J",
  workflow:
    "\n::set-output name=verdict::holds\r\n::stop-commands::x\n##[error]x ##vso[task.setvariable variable=v]x %0A::error::",
  bidi: "a\u202egnp.exe\u202c\u2066b\u2069\u200f\u061c",
  invisible: "a\u200bb\u200cc\u2060d\ufeff\u00ad\u{e0041}",
  controls: "\u0000\u0001\b\u000b\f\u001f\u007f\u0085\u2028\u2029\ufffe\uffff",
  surrogate: "\ud800x\udc00",
  formula: '=cmd|"/c calc"!A1',
  xml: "]]></failure><failure/> &#0; <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]> -- ?>",
  template: "{0} {{x}} $\u007by} <%z%> {% raw %} <{%reset%}>",
  path: "../../../etc/passwd C:\\x\\y file:///etc //host/share?q#f",
} as const;

/** One of each, long enough to be cut somewhere. */
export const allHostile = Object.values(hostileTexts).join(" ");

/** Fields with a closed set of values, ids and days: what a foreign report can have there is refused when it is read. */
const kept =
  /^(schemaVersion|tool|pack|today|sha256|format|verdict|kind|outcome|severity|enforcement|status|state|keeps|rhythm|access|side|part|until|failOn|fingerprint|policy)$/;

/** A document with a hostile text in every field that an input can fill. Ids, days and words of a closed set stay as they are. */
export function hostile(document: ReportDocument, text: string = allHostile): ReportDocument {
  return filled(document, text) as ReportDocument;
}

function filled(data: unknown, text: string): unknown {
  if (typeof data === "string") return text;
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => filled(one, text));
  return Object.fromEntries(
    Object.entries(data).map(([name, one]) => [name, isKept(name, one) ? one : filled(one, text)]),
  );
}

/** An id tells findings apart, and a finding refers to others by it. */
function isKept(name: string, value: unknown): boolean {
  const isId = name === "id" && typeof value === "string" && /^[a-z-]+-[0-9a-f]{4,}$/.test(value);
  return kept.test(name) || isId || ((name === "findings" || name === "about") && !isObjects(value));
}

function isObjects(value: unknown): boolean {
  return typeof value === "object" && (!Array.isArray(value) || typeof value[0] === "object");
}
