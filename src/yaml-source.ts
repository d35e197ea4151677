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
  type YAMLParseError,
  type YAMLWarning,
} from "yaml";
import { type Said, type Text, text } from "./language";

export interface Position {
  readonly line: number;
  readonly column: number;
}

interface YamlFault {
  readonly says: Said;
  readonly position: Position;
}

/** What is told of a file that is not YAML. */
export function notYaml({ says }: YamlFault): { readonly says: Said; readonly next: Text } {
  return {
    says: text({ en: "not YAML: {says}", zh: "不是 YAML：{says}" }, { says }),
    next: text({ en: "correct the line", zh: "请更正该行" }),
  };
}

/** A text of YAML, or JSON, with where everything stands in it. */
export interface YamlSource {
  readonly value: unknown;
  /** Why it is not YAML; there is no value then. */
  readonly fault?: YamlFault;
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
  return faulty(text({ en: "it is not UTF-8", zh: "编码不是 UTF-8" }), content.toString().indexOf("\ufffd"), lines);
}

function sourceOf(document: Document.Parsed, lines: LineCounter): YamlSource {
  // What is only warned of would be read as something else than what is written.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) return faulty(faultOf(fault), fault.pos[0], lines);
  const start = document.range[0];
  try {
    const alias = brokenAlias(document);
    if (alias) {
      const offset = alias.range?.[0] ?? start;
      return faulty(text(wrongAlias), offset, lines);
    }
    const positionOf = (path: readonly PropertyKey[]) => positionAt(offsetOf(document.contents, path, start), lines);
    return { value: document.toJS(), positionOf };
  } catch {
    return faulty(text(tooMany), start, lines);
  }
}

function faulty(says: Said, offset: number, lines: LineCounter): YamlSource {
  const position = positionAt(offset, lines);
  return { value: undefined, fault: { says, position }, positionOf: () => position };
}

function positionAt(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** In English as the library says it, where that neither repeats what is written nor speaks of the library. */
function faultOf({ code, message }: YAMLParseError | YAMLWarning): Said {
  const { en = message.replace(/ at line \d[\s\S]*$/, ""), zh } = inWords[code];
  return text({ en, zh });
}

const wrongAlias = {
  en: "an alias names nothing, or what it stands in, or is one of too many",
  zh: "别名没有所指，或者指向其所在之处，或者别名过多",
};
/** Aliases that unfold into more than a file can mean. */
const tooMany = { en: "its aliases unfold into too much", zh: "别名展开后内容过多" };

const inWords: Readonly<Record<ErrorCode, { readonly en?: string; readonly zh: string }>> = {
  ALIAS_PROPS: { zh: "别名不得带有锚点或者标签" },
  BAD_ALIAS: { zh: "别名或者锚点的写法有误" },
  BAD_COLLECTION_TYPE: { en: "a tag that is not known", zh: "标签无法识别" },
  BAD_DIRECTIVE: { en: "a directive that is not known", zh: "指令无法识别" },
  BAD_DQ_ESCAPE: { en: "an escape sequence that is not known", zh: "转义序列无法识别" },
  BAD_INDENT: { zh: "缩进有误" },
  BAD_PROP_ORDER: { zh: "锚点和标签须在值之前" },
  BAD_SCALAR_START: { zh: "文本不能以此字符开头" },
  BLOCK_AS_IMPLICIT_KEY: { zh: "此处不能再嵌套名称和值" },
  BLOCK_IN_FLOW: { zh: "括号之内不能使用缩进格式" },
  DUPLICATE_KEY: { zh: "名称重复" },
  IMPOSSIBLE: { zh: "内容无法解析" },
  KEY_OVER_1024_CHARS: { zh: "名称过长，或者缺少冒号" },
  MISSING_CHAR: { zh: "缺少字符，如冒号、引号、括号、逗号或者空格" },
  MULTILINE_IMPLICIT_KEY: { zh: "名称须在一行之内" },
  MULTIPLE_ANCHORS: { zh: "一个值只能有一个锚点" },
  MULTIPLE_DOCS: { en: "one file holds one document", zh: "一个文件只能有一个文档" },
  MULTIPLE_TAGS: { zh: "一个值只能有一个标签" },
  NON_STRING_KEY: { en: "a name is a text", zh: "名称须为文本" },
  RESOURCE_EXHAUSTION: { en: "it is nested too deeply", zh: "嵌套过深" },
  TAB_AS_INDENT: { zh: "不能用制表符缩进" },
  TAG_RESOLVE_FAILED: { en: "a tag that is not known", zh: "标签无法识别" },
  UNEXPECTED_TOKEN: { en: "something stands here that cannot stand here", zh: "此处不能出现该内容" },
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
