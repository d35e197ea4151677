import type { Node } from "./grammar";
import { type Expression, literal } from "./syntax";

/** Reads a node of the grammar, so deep inside its expression. */
export type Read = (node: Node | null | undefined, depth: number) => Expression;

/** A text in quotes or a heredoc: what stands between its interpolations is text, with its escapes undone. */
export function templateOf(node: Node, depth: number, read: Read): Expression {
  const isHeredoc = node.type === "heredoc_template";
  const { children } = node;
  const inner = children.slice(isHeredoc ? 2 : 1, -1);
  const [before, after] = isHeredoc ? [children[1], children.at(-1)] : [children[0], children.at(-1)];
  if (!before || !after) return { kind: "unreadable" };
  const source = new Source(node, isHeredoc ? heredocText : quotedText, read);
  const start = isHeredoc ? node.text.indexOf("\n") + 1 + node.startIndex : before.endIndex;
  const parts = source.parts(inner, start, after.startIndex, depth);
  return joined(isHeredoc ? flushed(node, parts) : parts);
}

/** The end of a heredoc may be indented; that is no text. */
const closing = /(^|\n)[^\S\n]*$/;

function flushed(node: Node, parts: readonly (string | Expression)[]): readonly (string | Expression)[] {
  const last = parts.at(-1);
  const closed = typeof last === "string" ? [...parts.slice(0, -1), last.replace(closing, "$1")] : parts;
  return node.text.startsWith("<<-") ? unindented(closed) : closed;
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

/** Cuts the text of a template between its interpolations. */
class Source {
  readonly #text: string;
  readonly #offset: number;

  constructor(
    node: Node,
    readonly unescaped: (text: string) => string,
    readonly read: Read,
  ) {
    this.#text = node.text;
    this.#offset = node.startIndex;
  }

  parts(nodes: readonly Node[], start: number, end: number, depth: number): (string | Expression)[] {
    const parts: (string | Expression)[] = [];
    let from = start;
    let isTrimmed = false;
    const addText = (to: number, trimsEnd: boolean) => {
      const raw = this.#text.slice(from - this.#offset, Math.max(from, to) - this.#offset);
      const trimmed = isTrimmed ? raw.replace(/^\s+/, "") : raw;
      const text = this.unescaped(trimsEnd ? trimmed.replace(/\s+$/, "") : trimmed);
      if (text !== "") parts.push(text);
    };
    for (const node of nodes) {
      if (node.type !== "template_interpolation" && node.type !== "template_directive") continue;
      addText(node.startIndex, /^[$%]\{~/.test(node.text));
      parts.push(
        node.type === "template_interpolation"
          ? this.#interpolated(node, depth)
          : this.#directive(node.namedChild(0), depth),
      );
      isTrimmed = /~\}$/.test(node.text);
      from = node.endIndex;
    }
    addText(end, false);
    return parts;
  }

  #interpolated(node: Node, depth: number): Expression {
    const inner = node.namedChildren.find(({ type }) => type === "expression");
    return this.read(inner, depth);
  }

  #directive(node: Node | null, depth: number): Expression {
    if (node?.type === "template_if") return this.#if(node, depth);
    if (node?.type === "template_for") return this.#for(node, depth);
    return { kind: "unreadable" };
  }

  #if(node: Node, depth: number): Expression {
    const { children } = node;
    const at = (type: string) => children.findIndex((one) => one.type === type);
    const [start, between, end] = [at("template_if_intro"), at("template_else_intro"), at("template_if_end")];
    const condition = children[start]?.namedChildren.find(({ type }) => type === "expression");
    const split = between < 0 ? end : between;
    return {
      kind: "conditional",
      if: this.read(condition, depth),
      met: this.#between(children, start, split, depth),
      otherwise: between < 0 ? literal("") : this.#between(children, between, end, depth),
    };
  }

  #for(node: Node, depth: number): Expression {
    const { children } = node;
    const end = children.findIndex(({ type }) => type === "template_for_end");
    const intro = children[0]?.namedChildren ?? [];
    const names = intro.filter(({ type }) => type === "identifier").map(({ text }) => text);
    const of = this.read(
      intro.find(({ type }) => type === "expression"),
      depth,
    );
    const value = this.#between(children, 0, end, depth);
    const each = names.at(-1) ?? "";
    const all: Expression = {
      kind: "for",
      each,
      of,
      value,
      isGrouped: false,
      ...(names.length > 1 && { key: names[0] as string }),
    };
    return { kind: "call", name: "join", args: [literal(""), all], isSpread: false };
  }

  #between(children: readonly Node[], start: number, end: number, depth: number): Expression {
    const [from, to] = [children[start], children[end]];
    if (!from || !to) return { kind: "unreadable" };
    return joined(this.parts(children.slice(start + 1, end), from.endIndex, to.startIndex, depth));
  }
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

function quotedText(text: string): string {
  return heredocText(
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
function heredocText(text: string): string {
  return text.replace(/([$%])\1\{/g, "$1{");
}
