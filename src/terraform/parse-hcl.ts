import { InputError } from "../input-error";
import { text } from "../language";
import { type Node, named, type Parsed, parse, textOf } from "./grammar";
import { expressionOf } from "./parse-expression";
import { placesIn } from "./places";
import { type Block, type Body, type Entry, type Expression, literal } from "./syntax";

const faulty = { en: "this is not valid HCL", zh: "这不是有效的 HCL" };
const repair = {
  en: "repair it; terraform validate says what is wrong",
  zh: "请修复该文件；terraform validate 会说明错误所在",
};

/** The blocks of a file of HCL, each with its place. */
export function parseHcl(file: string, source: string): Block[] {
  const parsed = parse(source);
  const placeOf = placesIn((from) => source.indexOf("\n", from));
  if (parsed.faultAt !== undefined) throw new InputError(file, text(faulty), text(repair), placeOf(parsed.faultAt));
  const body = parsed.root.children.find(({ type }) => type === "body");
  return (body?.children ?? []).flatMap((node): Block[] => {
    if (node.type === "block") return [{ ...blockOf(node, parsed), at: placeOf(node.start) }];
    // `terraform.tfvars` has arguments only: each is a block of its own, without a name.
    return node.type === "attribute" ? [{ type: "", labels: [], body: new Map([argumentOf(node, parsed)]) }] : [];
  });
}

function blockOf(node: Node, parsed: Parsed): Block {
  const [type = "", ...labels] = wordsOf(node, parsed);
  return { type, labels, body: bodyOf(node, parsed, 0) };
}

/** Deeper than anybody nests blocks. */
const deepest = 100;

/** Arguments as they are; nested blocks as a tuple of objects, `dynamic` ones by what they make. */
function bodyOf(block: Node, parsed: Parsed, depth: number): Body {
  const body = new Map<string, Expression>();
  const inside = block.children.find(({ type }) => type === "body");
  for (const one of inside?.children ?? []) {
    if (one.type === "attribute") body.set(...argumentOf(one, parsed));
    if (one.type === "block") addBlock(body, one, parsed, depth + 1);
  }
  return body;
}

function argumentOf(node: Node, parsed: Parsed): [string, Expression] {
  const [name, value] = named(node);
  return [name ? textOf(parsed, name) : "", expressionOf(value, parsed)];
}

function addBlock(body: Map<string, Expression>, node: Node, parsed: Parsed, depth: number): void {
  const [name = "", label] = wordsOf(node, parsed);
  const block: Expression = depth > deepest ? { kind: "unreadable" } : objectOf(bodyOf(node, parsed, depth));
  const known = body.get(name);
  if (name !== "dynamic" || label === undefined) {
    body.set(name, { kind: "tuple", items: [...(known?.kind === "tuple" ? known.items : []), block] });
    return;
  }
  const entry: Entry = { key: literal(label), value: { kind: "tuple", items: [block] } };
  body.set(name, { kind: "object", entries: [...(known?.kind === "object" ? known.entries : []), entry] });
}

/** A body as the value that it will be. */
function objectOf(body: Body): Expression {
  return { kind: "object", entries: [...body].map(([name, value]) => ({ key: literal(name), value })) };
}

/** The type of a block, and its labels. */
function wordsOf(node: Node, parsed: Parsed): string[] {
  return node.children.flatMap((one) => {
    if (one.type === "identifier") return [textOf(parsed, one)];
    return one.type === "string_lit" ? [textOf(parsed, one).slice(1, -1)] : [];
  });
}
