import type { SourcePosition } from "../../model/deployment";
import type { Body } from "../../terraform/syntax";

/** What CDKTF and CDK Terrain write beside a resource. */
export interface Metadata {
  /** Of the construct: `lake/Tracks/bucket`, the stack first. */
  readonly path?: string;
  readonly source?: SourcePosition;
}

/** Undefined where no such tool made the resource. */
export function metadataOf(body: Body): Metadata | undefined {
  const note = body.get("//");
  const metadata = note?.kind === "json" ? (note.value as { readonly metadata?: unknown } | null)?.metadata : undefined;
  if (typeof metadata !== "object" || metadata === null) return undefined;
  const { path, stackTrace } = metadata as { readonly path?: unknown; readonly stackTrace?: unknown };
  const source = Array.isArray(stackTrace) ? firstOwn(stackTrace) : undefined;
  return { ...(typeof path === "string" && { path }), ...(source && { source }) };
}

/** The construct around a resource; undefined where it stands in its stack directly. */
export function constructOf({ path = "" }: Metadata): string | undefined {
  const around = path.split("/").slice(0, -1);
  return around.length > 1 ? around.join("/") : undefined;
}

/** The first frame that is not in a package, and not in Node itself. */
function firstOwn(frames: readonly unknown[]): SourcePosition | undefined {
  for (const frame of frames) {
    const [, file, line, column] =
      /\(?((?:[A-Za-z]:)?[^():]+):(\d+):(\d+)\)?\s*$/.exec(withoutScheme(String(frame))) ?? [];
    if (file === undefined || /node_modules|^node:|<anonymous>/.test(String(frame))) continue;
    return { file: file.replace(/^\s*at\s+/, ""), line: Number(line), column: Number(column) };
  }
  return undefined;
}

function withoutScheme(frame: string): string {
  return frame.replace("file://", "");
}
