import type { SourcePosition } from "../model/deployment";

/** Where a resource was made, as states and previews have it. */
export interface Made {
  readonly sourcePosition?: string;
  readonly stackTrace?: readonly { readonly sourcePosition?: string }[] | null;
}

/** The first line that the developer wrote: explicit providers and components point into packages. */
export function ownPosition({ stackTrace, sourcePosition }: Made): SourcePosition | undefined {
  const positions = [...(stackTrace ?? []).map((frame) => frame.sourcePosition), sourcePosition];
  return projectPosition(positions.find((one) => one !== undefined && !one.includes("node_modules")));
}

/**
 * A line of code as Pulumi's states and previews have it, `project:///index.ts#24,16`: a path within the program's folder.
 * https://github.com/pulumi/pulumi/blob/master/sdk/go/common/apitype/core.go, checked 2026-11-22
 */
function projectPosition(written: string | undefined): SourcePosition | undefined {
  const [, file, line, column] = /^project:\/\/\/?(.+?)#(\d+)(?:,(\d+))?$/.exec(written ?? "") ?? [];
  if (file === undefined || line === undefined) return undefined;
  return {
    file: decodeURIComponent(file),
    line: Number(line),
    ...(column !== undefined && { column: Number(column) }),
  };
}
