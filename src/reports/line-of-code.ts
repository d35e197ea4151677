import { clean } from "./clean";

interface Line {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** As an editor opens it, `infra/index.ts:59:13`; that of a component first, `infra/index.ts:11:14 › infra/lake.ts:8:5`. */
export function lineOfCode({ inside, ...outer }: Line & { readonly inside?: Line | undefined }): string {
  const lines = inside ? [outer, inside] : [outer];
  const told = lines.map(({ file, line, column }) => [file, line, column].filter((part) => part != null).join(":"));
  return clean(told.join(" › "));
}
