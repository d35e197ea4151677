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
import { type Said, type Term, type Text, text } from "./language";

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
  return undecoded(content, lineCounter) ?? sourceOf(document, lineCounter, content.toString());
}

/** The documents of a text, each by itself; a text without any is one that says nothing. */
export function yamlSources(content: string | Buffer): readonly YamlSource[] {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(content.toString(), { ...asWritten, lineCounter });
  const fault = undecoded(content, lineCounter);
  if (fault || documents.length === 0) return [fault ?? yamlSource(content)];
  return documents.map((document) => sourceOf(document as Document.Parsed, lineCounter, content.toString()));
}

/** What is not UTF-8 would be read as something else than what is written. */
function undecoded(content: string | Buffer, lines: LineCounter): YamlSource | undefined {
  if (typeof content === "string" || isUtf8(content)) return undefined;
  return faulty(text({ en: "it is not UTF-8", zh: "编码不是 UTF-8" }), content.toString().indexOf("\ufffd"), lines);
}

function sourceOf(document: Document.Parsed, lines: LineCounter, content: string): YamlSource {
  // What is only warned of would be read as something else than what is written.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const open = openAt(document, fault, content);
    return open === undefined
      ? faulty(faultOf(fault), fault.pos[0], lines)
      : faulty(text(openBracket, { bracket: content[open] ?? "" }), open, lines);
  }
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

/** In our own words, by the code of the library; its message tells apart only what one code is for. */
function faultOf({ code, message }: YAMLParseError | YAMLWarning): Said {
  if (code === "MISSING_CHAR" && message.startsWith("Missing closing")) return text(noQuote);
  if (code === "BAD_INDENT" && message.startsWith("Flow")) return text(noBracket);
  return text(inWords[code]);
}

const noQuote = { en: "a quotation mark is not closed", zh: "引号未闭合" };
const noBracket = {
  en: "it is indented too little for what stands in brackets",
  zh: "括号之内的内容缩进不足",
};
const openBracket = { en: "a {bracket} is not closed", zh: "“{bracket}”未闭合" };

/** The innermost bracket that is open where a fault is. The library tells where it noticed, which may be lines later. */
function openAt(document: Document.Parsed, { code, message, pos }: YAMLParseError | YAMLWarning, content: string) {
  const isOpen = (code === "BAD_INDENT" || code === "MISSING_CHAR") && /^Flow .* end with a/.test(message);
  if (!isOpen) return undefined;
  let start: number | undefined;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow && range && range[1] <= pos[0] && !isClosed(content.slice(range[0], range[1]))) start = range[0];
    },
  });
  return start;
}

function isClosed(collection: string): boolean {
  return collection.length > 1 && collection.endsWith(collection.startsWith("[") ? "]" : "}");
}

const wrongAlias = {
  en: "an alias names nothing, or what it stands in, or is one of too many",
  zh: "别名没有所指，或者指向其所在之处，或者别名过多",
};
/** Aliases that unfold into more than a file can mean. */
const tooMany = { en: "its aliases unfold into too much", zh: "别名展开后内容过多" };

const inWords = {
  ALIAS_PROPS: { en: "an alias has no anchor and no tag", zh: "别名不得带有锚点或者标签" },
  BAD_ALIAS: { en: "an alias or an anchor is not written so", zh: "别名或者锚点的写法有误" },
  BAD_COLLECTION_TYPE: { en: "a tag that is not known", zh: "标签无法识别" },
  BAD_DIRECTIVE: { en: "a directive that is not known", zh: "指令无法识别" },
  BAD_DQ_ESCAPE: { en: "an escape sequence that is not known", zh: "转义序列无法识别" },
  BAD_INDENT: { en: "the indentation is not that of the lines before", zh: "缩进与前文不一致" },
  BAD_PROP_ORDER: { en: "an anchor or a tag stands before the value", zh: "锚点和标签须在值之前" },
  BAD_SCALAR_START: {
    en: "a text cannot start with this character: write it in quotes",
    zh: "文本不能以此字符开头：请加引号",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: "names with values, or a list, cannot stand here: they stand on lines of their own, indented alike",
    zh: "此处不能再嵌套名称和值或者列表：须另起一行，并以相同缩进书写",
  },
  BLOCK_IN_FLOW: { en: "between brackets nothing is written by indentation", zh: "括号之内不能使用缩进格式" },
  DUPLICATE_KEY: { en: "a name stands twice", zh: "名称重复" },
  IMPOSSIBLE: { en: "it cannot be read", zh: "内容无法解析" },
  KEY_OVER_1024_CHARS: { en: "a name is too long, or its colon is missing", zh: "名称过长，或者缺少冒号" },
  MISSING_CHAR: {
    en: "a character is missing: a colon, a bracket, a comma or a space",
    zh: "缺少字符，如冒号、括号、逗号或者空格",
  },
  MULTILINE_IMPLICIT_KEY: {
    en: "a name stands on one line, with a colon and a space behind it",
    zh: "名称须在一行之内，其后为冒号和空格",
  },
  MULTIPLE_ANCHORS: { en: "a value has one anchor", zh: "一个值只能有一个锚点" },
  MULTIPLE_DOCS: { en: "one file holds one document", zh: "一个文件只能有一个文档" },
  MULTIPLE_TAGS: { en: "a value has one tag", zh: "一个值只能有一个标签" },
  NON_STRING_KEY: { en: "a name is a text", zh: "名称须为文本" },
  RESOURCE_EXHAUSTION: { en: "it is nested too deeply", zh: "嵌套过深" },
  TAB_AS_INDENT: { en: "a tab cannot indent: use spaces", zh: "不能用制表符缩进：请使用空格" },
  TAG_RESOLVE_FAILED: { en: "a tag that is not known", zh: "标签无法识别" },
  UNEXPECTED_TOKEN: { en: "something stands here that cannot stand here", zh: "此处不能出现该内容" },
} as const satisfies Readonly<Record<ErrorCode, Term>>;

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
