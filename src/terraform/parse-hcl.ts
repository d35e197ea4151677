import { InputError } from "../input-error";
import { text } from "../language";
import { type Node, withTree } from "./grammar";
import { expressionOf } from "./parse-expression";
import { type Block, type Body, type Entry, type Expression, literal, type Position } from "./syntax";

const faulty = { en: "this is not valid HCL", zh: "这不是有效的 HCL" };
const repair = {
  en: "repair it; terraform validate says what is wrong",
  zh: "请修复该文件；terraform validate 会说明错误所在",
};

/** The blocks of a file of HCL, each with its place. */
export function parseHcl(file: string, source: string): Block[] {
  return withTree(source, (root) => {
    if (root.hasError) throw new InputError(file, text(faulty), text(repair), placeOf(firstFault(root)));
    const body = root.namedChildren.find(({ type }) => type === "body");
    return (body?.namedChildren ?? []).flatMap((node) => (node.type === "block" ? blockOf(node) : argument(node)));
  });
}

/** `terraform.tfvars` has arguments only: they are a block of their own, without a name. */
function argument(node: Node): Block[] {
  if (node.type !== "attribute") return [];
  return [{ type: "", labels: [], body: new Map([argumentOf(node)]), at: placeOf(node) }];
}

function blockOf(node: Node): Block {
  const [name, ...labels] = node.namedChildren.filter(({ type }) => type === "identifier" || type === "string_lit");
  const body = node.namedChildren.find(({ type }) => type === "body");
  return { type: name?.text ?? "", labels: labels.map(unquoted), body: bodyOf(body, 0), at: placeOf(node) };
}

/** Deeper than anybody nests blocks. */
const deepest = 100;

/** Arguments as they are; nested blocks as a tuple of objects, `dynamic` ones by what they make. */
function bodyOf(node: Node | undefined, depth: number): Body {
  const body = new Map<string, Expression>();
  for (const one of node?.namedChildren ?? []) {
    if (one.type === "attribute") body.set(...argumentOf(one));
    if (one.type === "block") addBlock(body, one, depth + 1);
  }
  return body;
}

function argumentOf(node: Node): [string, Expression] {
  return [node.namedChild(0)?.text ?? "", expressionOf(node.namedChild(1))];
}

function addBlock(body: Map<string, Expression>, node: Node, depth: number): void {
  const [name = "", ...labels] = node.namedChildren
    .filter(({ type }) => type === "identifier" || type === "string_lit")
    .map(unquoted);
  const inner = node.namedChildren.find(({ type }) => type === "body");
  const block: Expression = depth > deepest ? { kind: "unreadable" } : objectOf(bodyOf(inner, depth));
  const [label] = labels;
  if (name !== "dynamic" || label === undefined) {
    append(body, name, block);
    return;
  }
  const entry: Entry = { key: literal(label), value: { kind: "tuple", items: [block] } };
  const known = body.get(name);
  body.set(name, { kind: "object", entries: [...(known?.kind === "object" ? known.entries : []), entry] });
}

function append(body: Map<string, Expression>, name: string, block: Expression): void {
  const known = body.get(name);
  body.set(name, { kind: "tuple", items: [...(known?.kind === "tuple" ? known.items : []), block] });
}

/** A body as the value that it will be. */
export function objectOf(body: Body): Expression {
  return { kind: "object", entries: [...body].map(([name, value]) => ({ key: literal(name), value })) };
}

function unquoted(node: Node): string {
  return node.type === "string_lit" ? node.text.slice(1, -1) : node.text;
}

function firstFault(node: Node): Node {
  if (node.isError || node.isMissing) return node;
  const inner = node.children.find(({ hasError, isMissing }) => hasError || isMissing);
  return inner ? firstFault(inner) : node;
}

function placeOf({ startPosition: { row, column } }: Node): Position {
  return { line: row + 1, column: column + 1 };
}
