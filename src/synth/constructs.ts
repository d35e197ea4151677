// CDKTF and CDK Terrain, by what their objects have: neither is imported, and an app may bring any release of either.

/** A node of the tree of constructs. */
export interface Node {
  readonly path: string;
  readonly id: string;
  readonly root: Construct;
  readonly children: readonly Construct[];
  readonly metadata: readonly { readonly type: string; readonly data: unknown; readonly trace?: readonly string[] }[];
  findAll(): readonly Construct[];
  addMetadata(type: string, data: unknown, options?: { readonly stackTrace?: boolean }): void;
}

export interface Construct {
  readonly node: Node;
}

export interface Stack extends Construct {
  readonly synthesizer: { readonly continueOnErrorAnnotations?: boolean };
  prepareStack(): void;
  toTerraform(): unknown;
}

export interface Annotation {
  readonly constructPath: string;
  readonly level: string;
  readonly message: string;
  readonly stacktrace: readonly string[] | undefined;
}

export interface App extends Construct {
  readonly outdir: string;
  readonly manifest: {
    readonly version: string;
    forStack(stack: Stack): { annotations: readonly Annotation[] };
    writeToFile(): void;
  };
}

/** Both keep the levels of CDKTF. */
export const levels = { blocks: "@cdktf/error", warns: "@cdktf/warn" } as const;

export function isStack(one: Construct): one is Stack {
  return "toTerraform" in one && "prepareStack" in one && "synthesizer" in one;
}

export function isApp(one: Construct): one is App {
  return "manifest" in one && "synth" in one && "outdir" in one;
}

export function stacksOf({ node }: Construct): readonly Stack[] {
  return node.findAll().filter(isStack);
}
