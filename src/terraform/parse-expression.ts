import type { Node } from "./grammar";
import { templateOf } from "./parse-template";
import { type Entry, type Expression, element, literal, member } from "./syntax";

/** Deeper than anybody writes: what lies below is not read, so that no input exhausts the stack. */
const deepest = 200;

/** The expression of a node of the grammar. What it does not understand is unreadable, and everything around it is not. */
export function expressionOf(node: Node | null | undefined, depth = 0): Expression {
  if (!node || depth > deepest || node.isError || node.isMissing) return { kind: "unreadable" };
  const read = readers[node.type];
  return read ? read(node, depth + 1) : { kind: "unreadable" };
}

type Reader = (node: Node, depth: number) => Expression;

const readers: Readonly<Record<string, Reader>> = {
  expression: (node, depth) => steps(expressionOf(node.namedChild(0), depth), node.namedChildren.slice(1), depth),
  literal_value: (node, depth) => expressionOf(node.namedChild(0), depth),
  collection_value: (node, depth) => expressionOf(node.namedChild(0), depth),
  for_expr: (node, depth) => expressionOf(node.namedChild(0), depth),
  template_expr: (node, depth) => expressionOf(node.namedChild(0), depth),
  operation: (node, depth) => expressionOf(node.namedChild(0), depth),
  numeric_lit: (node) => literal(Number(node.text)),
  bool_lit: (node) => literal(node.text === "true"),
  null_lit: () => literal(null),
  string_lit: (node, depth) => templateOf(node, depth, expressionOf),
  quoted_template: (node, depth) => templateOf(node, depth, expressionOf),
  heredoc_template: (node, depth) => templateOf(node, depth, expressionOf),
  variable_expr: (node) => ({ kind: "name", name: node.text }),
  tuple: (node, depth) => ({ kind: "tuple", items: all(node, "expression", depth) }),
  object: (node, depth) => ({
    kind: "object",
    entries: node.namedChildren
      .filter(({ type }) => type === "object_elem")
      .map(
        (one): Entry => ({
          key: keyOf(one.childForFieldName("key"), depth),
          value: expressionOf(one.childForFieldName("val"), depth),
        }),
      ),
  }),
  function_call: (node, depth) => {
    const given = node.namedChildren.find(({ type }) => type === "function_arguments");
    const name = node.text.slice(0, node.text.indexOf("(")).trim();
    const isSpread = given?.namedChildren.some(({ type }) => type === "ellipsis") ?? false;
    return { kind: "call", name, args: given ? all(given, "expression", depth) : [], isSpread };
  },
  conditional: (node, depth) => {
    const [condition, met, otherwise] = node.namedChildren;
    return {
      kind: "conditional",
      if: expressionOf(condition, depth),
      met: expressionOf(met, depth),
      otherwise: expressionOf(otherwise, depth),
    };
  },
  unary_operation: (node, depth) => ({
    kind: "unary",
    operator: node.child(0)?.text ?? "",
    of: operand(node.children.slice(1), depth),
  }),
  binary_operation: (node, depth) => {
    const { children } = node;
    const at = children.findIndex(({ isNamed }) => !isNamed);
    return {
      kind: "binary",
      operator: children[at]?.text ?? "",
      left: operand(children.slice(0, at), depth),
      right: operand(children.slice(at + 1), depth),
    };
  },
  for_tuple_expr: forOf,
  for_object_expr: forOf,
};

/** The operands of an operation are terms with their steps, side by side. */
function operand(nodes: readonly Node[], depth: number): Expression {
  return steps(expressionOf(nodes[0], depth), nodes.slice(1), depth);
}

/** `.name`, `[index]`, `.*` and `[*]` behind a term. */
function steps(start: Expression, nodes: readonly Node[], depth: number): Expression {
  return nodes.reduce((of, node) => step(of, node, depth), start);
}

function step(of: Expression, node: Node, depth: number): Expression {
  if (node.type === "get_attr") return member(of, node.text.replace(/^\.\s*/, ""));
  if (node.type === "splat") return splat(of, node.namedChild(0), depth);
  const inner = node.namedChild(0);
  if (inner?.type === "legacy_index") return member(of, Number(inner.text.replace(/^\./, "")));
  if (inner?.type === "new_index") return { kind: "member", of, key: expressionOf(inner.namedChild(0), depth) };
  return { kind: "unreadable" };
}

/** `[*]` goes on to the end; `.*` with attributes only, and an index behind it is that of the list. */
function splat(of: Expression, node: Node | null, depth: number): Expression {
  const all = node?.namedChildren ?? [];
  const first = all.findIndex(({ type }) => type !== "get_attr");
  const own = node?.type === "attr_splat" && first >= 0 ? all.slice(0, first) : all;
  const each = steps({ kind: "name", name: element }, own, depth);
  return steps({ kind: "splat", of, each }, all.slice(own.length), depth);
}

/** A bare name before `=` is the key itself; in brackets it is a reference. */
function keyOf(node: Node | null, depth: number): Expression {
  const key = node?.namedChildCount === 1 ? node.namedChild(0) : null;
  return key?.type === "variable_expr" ? literal(key.text) : expressionOf(node, depth);
}

function forOf(node: Node, depth: number): Expression {
  const intro = node.namedChildren.find(({ type }) => type === "for_intro");
  const names = intro?.namedChildren.filter(({ type }) => type === "identifier").map(({ text }) => text) ?? [];
  const of = intro?.namedChildren.find(({ type }) => type === "expression");
  const results = all(node, "expression", depth);
  const [keyed, value] = node.type === "for_object_expr" ? results : [undefined, results[0]];
  const condition = node.namedChildren.find(({ type }) => type === "for_cond")?.namedChild(0);
  const each = names.at(-1);
  if (each === undefined || value === undefined) return { kind: "unreadable" };
  return {
    kind: "for",
    each,
    of: expressionOf(of, depth),
    value,
    isGrouped: node.namedChildren.some(({ type }) => type === "ellipsis"),
    ...(names.length > 1 && { key: names[0] as string }),
    ...(keyed && { keyed }),
    ...(condition && { where: expressionOf(condition, depth) }),
  };
}

function all(node: Node, type: string, depth: number): Expression[] {
  return node.namedChildren.filter((one) => one.type === type).map((one) => expressionOf(one, depth));
}
