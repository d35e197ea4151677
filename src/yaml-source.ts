import { isUtf8 } from "node:buffer";
import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from "yaml";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text of YAML, or JSON, with where everything stands in it. */
export interface YamlSource {
  readonly value: unknown;
  /** Why it is not YAML; there is no value then. */
  readonly fault?: { readonly message: string; readonly position: Position };
  /** Where a path starts; for what is missing, where its parent does. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

/** YAML 1.2 is read, whatever a directive says, and no tag that makes a value another one. */
const asWritten = { schema: "core", resolveKnownTags: false, stringKeys: true } as const;

export function yamlSource(content: string | Buffer): YamlSource {
  const text = content.toString();
  const lines = new LineCounter();
  const document = parseDocument(text, { ...asWritten, lineCounter: lines });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const positionOf = (path: readonly PropertyKey[]) => at(offsetOf(document.contents, path));
  const faulty = (message: string, offset: number): YamlSource => ({
    value: undefined,
    fault: { message, position: at(offset) },
    positionOf,
  });
  if (typeof content !== "string" && !isUtf8(content)) return faulty("it is not UTF-8", text.indexOf("\ufffd"));
  // What is only warned of would be read as something else than what is written.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) return faulty(inWords[fault.code] ?? fault.message.replace(/ at line \d[\s\S]*$/, ""), fault.pos[0]);
  try {
    const alias = brokenAlias(document);
    if (alias)
      return faulty("an alias names nothing, or what it stands in, or is one of too many", alias.range?.[0] ?? 0);
    return { value: document.toJS(), positionOf };
  } catch (error) {
    // Aliases that unfold into more than a file can mean.
    return faulty((error as Error).message, 0);
  }
}

/** Faults of which the message would repeat what is written, or speak of the library. */
const inWords: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_COLLECTION_TYPE: "a tag that is not known",
  BAD_DIRECTIVE: "a directive that is not known",
  BAD_DQ_ESCAPE: "an escape sequence that is not known",
  MULTIPLE_DOCS: "one file holds one document",
  NON_STRING_KEY: "a name is a text",
  RESOURCE_EXHAUSTION: "it is nested too deeply",
  TAG_RESOLVE_FAILED: "a tag that is not known",
  UNEXPECTED_TOKEN: "something stands here that cannot stand here",
};

/** The library looks through the whole file for each. */
const mostAliases = 1_000;

function brokenAlias(document: Document.Parsed): Node | undefined {
  const anchors = new Map<string, Node>();
  let count = 0;
  let broken: Node | undefined;
  visit(document, {
    Node(_, node, within) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return undefined;
      }
      const named = anchors.get(node.source);
      if (named !== undefined && !within.includes(named) && ++count <= mostAliases) return undefined;
      broken = node;
      return visit.BREAK;
    },
  });
  return broken;
}

function offsetOf(node: ParsedNode | null | undefined, path: readonly PropertyKey[]): number {
  if (!node) return 0;
  const [step, ...rest] = path;
  if (step === undefined) return node.range?.[0] ?? 0;
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    if (!pair) return node.range?.[0] ?? 0;
    return rest.length === 0
      ? ((pair.key as ParsedNode).range?.[0] ?? 0)
      : offsetOf(pair.value as ParsedNode | null, rest);
  }
  const items = "items" in node ? (node.items as unknown as ParsedNode[]) : [];
  return offsetOf(items[Number(step)] ?? node, items[Number(step)] ? rest : []);
}
