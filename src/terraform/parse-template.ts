import { type Node, named, type Parsed, textOf } from "./grammar";
import { type Expression, literal } from "./syntax";

type Source = Pick<Parsed, "source">;
type Part = string | Expression;

/** Reads a node of the grammar, so deep inside its expression. */
export type Read = (node: Node | undefined, source: Source, depth: number) => Expression;

/** A text in quotes or a heredoc: what stands between its interpolations is text, with its escapes undone. */
export function templateOf(node: Node, source: Source, depth: number, read: Read): Expression {
  const isHeredoc = node.type === "heredoc_template";
  const { children } = node;
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return { kind: "unreadable" };
  const start = isHeredoc ? source.source.indexOf("\n", node.start) + 1 : first.end;
  const cutting: Cutting = { source, depth, read, unescaped: isHeredoc ? unescaped : quotedText };
  const parts = partsOf(children, { start, end: last.start, isTrimmed: false, trimsEnd: false }, cutting);
  if (!isHeredoc) return joined(parts);
  return joined(flushed(textOf(source, first).startsWith("<<-"), parts));
}

/** The end of a heredoc may be indented; that is no text. */
const closing = /(^|\n)[^\S\n]*$/;

function flushed(isIndented: boolean, parts: readonly (string | Expression)[]): readonly (string | Expression)[] {
  const last = parts.at(-1);
  const closed = typeof last === "string" ? [...parts.slice(0, -1), last.replace(closing, "$1")] : parts;
  return isIndented ? unindented(closed) : closed;
}

/** `<<-` takes the smallest indent of its lines away from each. */
function unindented(parts: readonly (string | Expression)[]): readonly (string | Expression)[] {
  const marked = parts.map((part) => (typeof part === "string" ? part : mark)).join("");
  const indents = [...marked.matchAll(/^([^\S\n]*)[^\s]/gm)].map(([, indent = ""]) => indent.length);
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  const pattern = new RegExp(`(^|\n)[^\\S\n]{1,${Math.max(indent, 1)}}`, "g");
  const atLine = (at: number) => at === 0 || (typeof parts[at - 1] === "string" && /\n$/.test(parts[at - 1] as string));
  if (indent === 0) return parts;
  return parts.map((part, at) =>
    typeof part !== "string"
      ? part
      : part.replace(pattern, (all, line: string) => (line === "" && !atLine(at) ? all : line)),
  );
}

const mark = "\uFFFC";

function joined(parts: readonly (string | Expression)[]): Expression {
  const [only] = parts;
  if (only === undefined) return literal("");
  return parts.length === 1 && typeof only === "string" ? literal(only) : { kind: "template", parts };
}

/** How the text of a template is cut into parts. */
interface Cutting {
  readonly source: Source;
  readonly depth: number;
  readonly read: Read;
  readonly unescaped: (text: string) => string;
}

/** A stretch of a template; `~` at its ends takes the space of that line away, and the end of the line. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isTrimmed: boolean;
  readonly trimsEnd: boolean;
}

function partsOf(nodes: readonly Node[], stretch: Stretch, cutting: Cutting): Part[] {
  const parts: Part[] = [];
  let { start: from, isTrimmed } = stretch;
  const addText = (to: number, trimsEnd: boolean) => {
    const raw = cutting.source.source.slice(from, Math.max(from, to));
    const trimmed = isTrimmed ? raw.replace(/^[^\S\n]*\n?/, "") : raw;
    const text = cutting.unescaped(trimsEnd ? trimmed.replace(/(?:[^\S\n]+|[^\S\n]*\n)$/, "") : trimmed);
    if (text !== "") parts.push(text);
  };
  for (const node of nodes) {
    if (node.type !== "template_interpolation" && node.type !== "template_directive") continue;
    const text = textOf(cutting.source, node);
    addText(node.start, /^[$%]\{~/.test(text));
    parts.push(
      node.type === "template_interpolation" ? interpolated(node, cutting) : directive(named(node)[0], cutting),
    );
    isTrimmed = /~\}$/.test(text);
    from = node.end;
  }
  addText(stretch.end, stretch.trimsEnd);
  return parts;
}

function interpolated(node: Node, { source, depth, read }: Cutting): Expression {
  return read(
    node.children.find(({ type }) => type === "expression"),
    source,
    depth,
  );
}

function directive(node: Node | undefined, cutting: Cutting): Expression {
  if (node?.type === "template_if") return ifOf(node, cutting);
  return node?.type === "template_for" ? loopOf(node, cutting) : { kind: "unreadable" };
}

function ifOf({ children }: Node, cutting: Cutting): Expression {
  const at = (type: string) => children.findIndex((one) => one.type === type);
  const [start, between, end] = [at("template_if_intro"), at("template_else_intro"), at("template_if_end")];
  const intro = children[start];
  if (!intro) return { kind: "unreadable" };
  return {
    kind: "conditional",
    if: interpolated(intro, cutting),
    met: within(children, start, between < 0 ? end : between, cutting),
    otherwise: between < 0 ? literal("") : within(children, between, end, cutting),
  };
}

function loopOf({ children }: Node, cutting: Cutting): Expression {
  const [intro] = children;
  const end = children.findIndex(({ type }) => type === "template_for_end");
  if (!intro) return { kind: "unreadable" };
  const names = named(intro).flatMap((one) => (one.type === "identifier" ? [textOf(cutting.source, one)] : []));
  return {
    kind: "loop",
    each: names.at(-1) ?? "",
    of: interpolated(intro, cutting),
    value: within(children, 0, end, cutting),
    ...(names.length > 1 && { key: names[0] as string }),
  };
}

/** What stands between two words of a directive. */
function within(children: readonly Node[], start: number, end: number, cutting: Cutting): Expression {
  const [from, to] = [children[start], children[end]];
  if (!from || !to) return { kind: "unreadable" };
  const isTrimmed = /~\}$/.test(textOf(cutting.source, from));
  const trimsEnd = /^%\{~/.test(textOf(cutting.source, to));
  return joined(
    partsOf(children.slice(start + 1, end), { start: from.end, end: to.start, isTrimmed, trimsEnd }, cutting),
  );
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** A text in quotes, with its escapes undone. */
export function quotedText(text: string): string {
  return unescaped(
    text.replace(
      /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,
      (all, short?: string, long?: string, one?: string) => {
        if (one !== undefined) return escapes[one] ?? all;
        const code = Number.parseInt((short ?? long) as string, 16);
        return code > 0x10ffff ? all : String.fromCodePoint(code);
      },
    ),
  );
}

/** `$${` and `%%{` stand for themselves, without the doubling. */
export function unescaped(text: string): string {
  return text.replace(/([$%])\1\{/g, "$1{");
}
