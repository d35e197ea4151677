import { isMap, isPair, isScalar, LineCounter, type ParsedNode, parseDocument } from "yaml";

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

export function yamlSource(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const positionOf = (path: readonly PropertyKey[]) => at(offsetOf(document.contents, path));
  const [fault] = document.errors;
  const faulty = (message: string, offset: number): YamlSource => ({
    value: undefined,
    fault: { message: message.replace(/ at line \d[\s\S]*$/, ""), position: at(offset) },
    positionOf,
  });
  if (fault) return faulty(fault.message, fault.pos[0]);
  try {
    return { value: document.toJS(), positionOf };
  } catch (error) {
    // Aliases that unfold into more than a file can mean, or that name nothing.
    return faulty((error as Error).message, 0);
  }
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
