import { type Node, parse } from "./grammar";
import { expressionOf } from "./parse-expression";
import { parsePlain } from "./parse-plain";
import { type Expression, literal } from "./syntax";

/** No text has this line. */
const end = "ONSHORE_END_OF_TEMPLATE";

const parsed = new Map<string, Expression>();

/** The expression of a text in Terraform's JSON, which is a template. Many stand there a thousand times, and are read once. */
export function templateText(text: string): Expression {
  if (!text.includes("${") && !text.includes("%{")) return literal(text);
  const known = parsed.get(text);
  if (known) return known;
  const read = parsePlain(text) ?? byGrammar(text);
  parsed.set(text, read);
  return read;
}

/** As a heredoc, whose text has no escapes of its own, as the text of JSON has none. */
export function byGrammar(text: string): Expression {
  if (text.includes(end)) return { kind: "unreadable" };
  const parsed = parse(`x = <<${end}\n${text}\n${end}\n`);
  const read = parsed.faultAt !== undefined ? undefined : expressionOf(heredocIn(parsed.root), parsed);
  if (read?.kind === "literal") return literal(String(read.value).replace(/\n$/, ""));
  return read?.kind === "template" ? withoutLastLine(read.parts) : { kind: "unreadable" };
}

function heredocIn(node: Node): Node | undefined {
  if (node.type === "heredoc_template") return node;
  return node.children.map(heredocIn).find((one) => one !== undefined);
}

function withoutLastLine(parts: readonly (string | Expression)[]): Expression {
  const last = parts.at(-1);
  const rest = parts.slice(0, -1);
  if (typeof last !== "string") return { kind: "template", parts };
  const text = last.replace(/\n$/, "");
  return { kind: "template", parts: text === "" ? rest : [...rest, text] };
}
