import { type SourcePosition, within } from "../../model/deployment";
import type { Body } from "../../terraform/syntax";

/** What CDKTF and CDK Terrain write beside a resource. */
export interface Metadata {
  /** Of the construct: `lake/Tracks/bucket`, the stack first. */
  readonly path?: string;
  readonly source?: SourcePosition;
}

/** Undefined where no such tool made the resource. */
export function metadataOf(body: Body, type = ""): Metadata | undefined {
  const note = body.get("//");
  const metadata = note?.kind === "json" ? (note.value as { readonly metadata?: unknown } | null)?.metadata : undefined;
  if (typeof metadata !== "object" || metadata === null) return undefined;
  const { path, stackTrace } = metadata as { readonly path?: unknown; readonly stackTrace?: unknown };
  const levels = typeof path === "string" ? path.split("/").length - 2 : 0;
  const source = Array.isArray(stackTrace) ? positionIn(stackTrace.map(String), classOf(type), levels) : undefined;
  return { ...(typeof path === "string" && { path }), ...(source && { source }) };
}

/** The construct around a resource; undefined where it stands in its stack directly. */
export function constructOf({ path = "" }: Metadata): string | undefined {
  const around = path.split("/").slice(0, -1);
  return around.length > 1 ? around.join("/") : undefined;
}

/** The line on which the outermost construct around it is made, `levels` of them, and its own. */
function positionIn(frames: readonly string[], ofClass: string, levels: number): SourcePosition | undefined {
  const made = frames.findLastIndex((frame) => frame.startsWith(`new ${ofClass} `));
  const above = frames.slice(made + 1);
  const constructors = [...above.keys()].filter((at) => above[at]?.startsWith("new "));
  const last = constructors[levels - 1];
  const outermost = made < 0 || last === undefined ? undefined : firstOwn(above.slice(last + 1));
  return within(outermost, firstOwn(above));
}

/** As the classes of prebuilt providers are called: `aws_s3_bucket` is made by `S3Bucket`. */
function classOf(type: string): string {
  const words = type.split("_").slice(1);
  return words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join("");
}

/** The first frame that is not in a package, and not in Node itself. */
function firstOwn(frames: readonly string[]): SourcePosition | undefined {
  for (const frame of frames) {
    const [, file, line, column] = /\(?((?:[A-Za-z]:)?[^():]+):(\d+):(\d+)\)?\s*$/.exec(withoutScheme(frame)) ?? [];
    if (file === undefined || /node_modules|\bnode:|\(<anonymous>|^<anonymous>/.test(frame)) continue;
    return { file: file.replace(/^\s*at\s+/, ""), line: Number(line), column: Number(column) };
  }
  return undefined;
}

function withoutScheme(frame: string): string {
  return frame.replace("file://", "");
}
