import { type Node, parse } from "./grammar";
import { expressionOf } from "./parse-expression";
import { type Expression, literal, member } from "./syntax";

/** No text has this line. */
const end = "ONSHORE_END_OF_TEMPLATE";

const parsed = new Map<string, Expression>();

/** The expression of a text in Terraform's JSON, which is a template. Many stand there a thousand times, and are read once. */
export function templateText(text: string): Expression {
  if (!/[$%]\{/.test(text)) return literal(text);
  const known = parsed.get(text);
  if (known) return known;
  const read = plain(text) ?? byGrammar(text);
  parsed.set(text, read);
  return read;
}

const reference = /\$\{\s*([a-zA-Z_][\w-]*(?:\.[a-zA-Z_][\w-]*|\[\d+\]|\["[^"\\$%]*"\])*)\s*\}/g;

/** Texts with nothing but references in them, as most are. */
function plain(text: string): Expression | undefined {
  const parts: (string | Expression)[] = [];
  let from = 0;
  for (const match of text.matchAll(reference)) {
    parts.push(text.slice(from, match.index), traversal(match[1] as string));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  if (parts.some((part) => typeof part === "string" && /[$%]\{/.test(part))) return undefined;
  return { kind: "template", parts: parts.filter((part) => part !== "") };
}

/** `aws_s3_bucket.tracks["raw"].arn`, without any expression inside. */
function traversal(text: string): Expression {
  const [start, ...rest] = [...text.matchAll(/\["([^"]*)"\]|\[(\d+)\]|[^.[\]]+/g)];
  if (isWord(text)) return literal(text === "null" ? null : text === "true");
  return rest.reduce<Expression>(
    (of, [all, name, index]) => member(of, index === undefined ? (name ?? all) : Number(index)),
    { kind: "name", name: start?.[0] ?? "" },
  );
}

function isWord(text: string): boolean {
  return text === "true" || text === "false" || text === "null";
}

/** As a heredoc, whose text has no escapes of its own, as the text of JSON has none. */
function byGrammar(text: string): Expression {
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
