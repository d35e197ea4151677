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
  parseAllDocuments,
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

/** A text that is one document. */
export function yamlSource(content: string | Buffer): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(content.toString(), { ...asWritten, lineCounter });
  return undecoded(content, lineCounter) ?? sourceOf(document, lineCounter);
}

/** The documents of a text, each by itself; a text without any is one that says nothing. */
export function yamlSources(content: string | Buffer): readonly YamlSource[] {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(content.toString(), { ...asWritten, lineCounter });
  const fault = undecoded(content, lineCounter);
  if (fault || documents.length === 0) return [fault ?? yamlSource(content)];
  return documents.map((document) => sourceOf(document as Document.Parsed, lineCounter));
}

/** What is not UTF-8 would be read as something else than what is written. */
function undecoded(content: string | Buffer, lines: LineCounter): YamlSource | undefined {
  if (typeof content === "string" || isUtf8(content)) return undefined;
  return faulty("it is not UTF-8", content.toString().indexOf("\ufffd"), lines);
}

function sourceOf(document: Document.Parsed, lines: LineCounter): YamlSource {
  // What is only warned of would be read as something else than what is written.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault)
    return faulty(inWords[fault.code] ?? fault.message.replace(/ at line \d[\s\S]*$/, ""), fault.pos[0], lines);
  const start = document.range[0];
  try {
    const alias = brokenAlias(document);
    if (alias) {
      const offset = alias.range?.[0] ?? start;
      return faulty("an alias names nothing, or what it stands in, or is one of too many", offset, lines);
    }
    const positionOf = (path: readonly PropertyKey[]) => positionAt(offsetOf(document.contents, path, start), lines);
    return { value: document.toJS(), positionOf };
  } catch (error) {
    // Aliases that unfold into more than a file can mean.
    return faulty((error as Error).message, start, lines);
  }
}

function faulty(message: string, offset: number, lines: LineCounter): YamlSource {
  const position = positionAt(offset, lines);
  return { value: undefined, fault: { message, position }, positionOf: () => position };
}

function positionAt(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
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

/** `start`: where the document does. */
function offsetOf(node: ParsedNode | null | undefined, path: readonly PropertyKey[], start: number): number {
  if (!node) return start;
  const [step, ...rest] = path;
  if (step === undefined) return node.range?.[0] ?? start;
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    if (!pair) return node.range?.[0] ?? start;
    return rest.length === 0
      ? ((pair.key as ParsedNode).range?.[0] ?? start)
      : offsetOf(pair.value as ParsedNode | null, rest, start);
  }
  const items = "items" in node ? (node.items as unknown as ParsedNode[]) : [];
  return offsetOf(items[Number(step)] ?? node, items[Number(step)] ? rest : [], start);
}
