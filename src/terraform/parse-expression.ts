import { type Node, named, type Parsed, textOf } from "./grammar";
import { quotedText, templateOf } from "./parse-template";
import { type Entry, type Expression, element, literal, member } from "./syntax";

/** Deeper than anybody writes: what lies below is not read, so that no input exhausts the stack. */
const deepest = 200;

type Source = Pick<Parsed, "source">;

/** The expression of a node of the grammar. What it does not understand is unreadable, and everything around it is not. */
export function expressionOf(node: Node | undefined, source: Source, depth = 0): Expression {
  if (!node || depth > deepest) return { kind: "unreadable" };
  const read = Object.hasOwn(readers, node.type) ? readers[node.type] : undefined;
  return read ? read(node, source, depth + 1) : { kind: "unreadable" };
}

type Reader = (node: Node, source: Source, depth: number) => Expression;

const inner: Reader = (node, source, depth) => expressionOf(named(node)[0], source, depth);

const readers: Readonly<Record<string, Reader>> = {
  expression: (node, source, depth) => operand(named(node), source, depth),
  literal_value: inner,
  collection_value: inner,
  for_expr: inner,
  template_expr: inner,
  operation: inner,
  numeric_lit: (node, source) => literal(Number(textOf(source, node))),
  bool_lit: (node, source) => literal(textOf(source, node) === "true"),
  null_lit: () => literal(null),
  string_lit: (node, source) => literal(quotedText(textOf(source, node).slice(1, -1))),
  quoted_template: (node, source, depth) => templateOf(node, source, depth, expressionOf),
  heredoc_template: (node, source, depth) => templateOf(node, source, depth, expressionOf),
  variable_expr: (node, source) => ({ kind: "name", name: textOf(source, node) }),
  tuple: (node, source, depth) => ({ kind: "tuple", items: all(node, source, depth) }),
  object: (node, source, depth) => ({
    kind: "object",
    entries: named(node)
      .filter(({ type }) => type === "object_elem")
      .map((one): Entry => {
        const [key, value] = named(one);
        return { key: keyOf(key, source, depth), value: expressionOf(value, source, depth) };
      }),
  }),
  function_call: (node, source, depth) => {
    const given = named(node).find(({ type }) => type === "function_arguments");
    const text = textOf(source, node);
    const isSpread = given?.children.some(({ type }) => type === "ellipsis") ?? false;
    const args = given ? all(given, source, depth) : [];
    return { kind: "call", name: text.slice(0, text.indexOf("(")).trim(), args, isSpread };
  },
  conditional: (node, source, depth) => {
    const [condition, met, otherwise] = named(node).map((one) => expressionOf(one, source, depth));
    if (!condition || !met || !otherwise) return { kind: "unreadable" };
    return { kind: "conditional", if: condition, met, otherwise };
  },
  unary_operation: ({ children: [operator, ...of] }, source, depth) => ({
    kind: "unary",
    operator: operator ? textOf(source, operator) : "",
    of: operand(bare(of), source, depth),
  }),
  binary_operation: (node, source, depth) => {
    const children = bare(node.children);
    const at = children.findIndex(({ isNamed }) => !isNamed);
    const operator = children[at];
    return {
      kind: "binary",
      operator: operator ? textOf(source, operator) : "",
      left: operand(children.slice(0, at), source, depth),
      right: operand(children.slice(at + 1), source, depth),
    };
  },
  for_tuple_expr: forOf,
  for_object_expr: forOf,
};

/** What stands in an operation, without the brackets around it. */
function bare(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter(({ type, isNamed }) => isNamed || (type !== "(" && type !== ")"));
}

/** A term with its steps, side by side. */
function operand(nodes: readonly Node[], source: Source, depth: number): Expression {
  return steps(expressionOf(nodes[0], source, depth), nodes.slice(1), source, depth);
}

/** `.name`, `[index]`, `.*` and `[*]` behind a term; of each element that `[*]` takes goes on all that follows. */
function steps(start: Expression, nodes: readonly Node[], source: Source, depth: number): Expression {
  if (depth > deepest) return { kind: "unreadable" };
  const at = nodes.findIndex((node) => node.type === "splat" && named(node)[0]?.type === "full_splat");
  const before = at < 0 ? nodes : nodes.slice(0, at);
  const of = before.reduce((one, node) => step(one, node, source, depth), start);
  const full = nodes[at];
  return full ? splat(of, named(full)[0], nodes.slice(at + 1), source, depth + 1) : of;
}

function step(of: Expression, node: Node, source: Source, depth: number): Expression {
  if (node.type === "get_attr") return member(of, textOf(source, node).replace(/^\.\s*/, ""));
  const [within] = named(node);
  if (node.type === "splat") return splat(of, within, [], source, depth);
  if (within?.type === "legacy_index") return member(of, Number(textOf(source, within).replace(/^\./, "")));
  if (within?.type === "new_index") return { kind: "member", of, key: expressionOf(named(within)[0], source, depth) };
  return { kind: "unreadable" };
}

/** `[*]` goes on to the end; `.*` with attributes only, and an index behind it is that of the list. */
function splat(
  of: Expression,
  node: Node | undefined,
  following: readonly Node[],
  source: Source,
  depth: number,
): Expression {
  const behind = [...(node ? named(node) : []), ...following];
  const first = behind.findIndex(({ type }) => type !== "get_attr");
  const own = node?.type === "attr_splat" && first >= 0 ? behind.slice(0, first) : behind;
  const each = steps({ kind: "name", name: element }, own, source, depth);
  return steps({ kind: "splat", of, each }, behind.slice(own.length), source, depth);
}

/** A bare name before `=` is the key itself, also where it is a word such as `null`; in brackets it is a reference. */
function keyOf(node: Node | undefined, source: Source, depth: number): Expression {
  const [key, ...others] = node ? named(node) : [];
  const isBare =
    key !== undefined && others.length === 0 && /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(textOf(source, key));
  return isBare ? literal(textOf(source, key)) : expressionOf(node, source, depth);
}

function forOf(node: Node, source: Source, depth: number): Expression {
  const parts = named(node);
  const intro = parts.find(({ type }) => type === "for_intro");
  const names = intro ? namesIn(intro, source) : [];
  const results = all(node, source, depth);
  const [keyed, value] = node.type === "for_object_expr" ? results : [undefined, results[0]];
  const condition = parts.find(({ type }) => type === "for_cond");
  const each = names.at(-1);
  if (!intro || each === undefined || value === undefined) return { kind: "unreadable" };
  return {
    kind: "for",
    each,
    of: all(intro, source, depth)[0] ?? { kind: "unreadable" },
    value,
    isGrouped: node.children.some(({ type }) => type === "ellipsis"),
    ...(names.length > 1 && { key: names[0] as string }),
    ...(keyed && { keyed }),
    ...(condition && { where: expressionOf(named(condition)[0], source, depth) }),
  };
}

function namesIn(node: Node, source: Source): readonly string[] {
  return named(node).flatMap((one) => (one.type === "identifier" ? [textOf(source, one)] : []));
}

function all(node: Node, source: Source, depth: number): Expression[] {
  return node.children.flatMap((one) => (one.type === "expression" ? [expressionOf(one, source, depth)] : []));
}
