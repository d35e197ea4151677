import { type SourcePosition, within } from "../model/deployment";

/** Where a resource was made, as states and previews have it. */
export interface Made {
  readonly type?: string;
  readonly custom?: boolean;
  readonly parent?: string;
  readonly sourcePosition?: string;
  readonly stackTrace?: readonly { readonly sourcePosition?: string }[] | null;
}

/** The line of the outermost component around it, before its own. */
export function positionOf(made: Made, byUrn: ReadonlyMap<string, Made>): SourcePosition | undefined {
  let outermost: SourcePosition | undefined;
  const seen = new Set<Made>();
  // A state that was edited by hand may go round in a circle.
  for (let above = byUrn.get(made.parent ?? ""); above && !seen.has(above); above = byUrn.get(above.parent ?? "")) {
    seen.add(above);
    if (above.custom !== true && above.type !== "pulumi:pulumi:Stack") outermost = ownPosition(above) ?? outermost;
  }
  return within(outermost, ownPosition(made));
}

/** A path below a folder. */
export function below(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== "" && part !== ".").join("/");
}

/** The first line that the developer wrote: explicit providers and components point into packages. */
function ownPosition({ stackTrace, sourcePosition }: Made): SourcePosition | undefined {
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
