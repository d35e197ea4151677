/** A construct of CDKTF or CDK Terrain, of whichever release. */
export interface Construct {
  readonly node: { readonly path: string };
}

export interface EnforceOptions {
  /** The configuration; otherwise the onshore.yaml of the working directory, or above it. */
  readonly config?: string;
  /** The day to judge by, 2026-11-22; otherwise today in China. */
  readonly today?: string;
  /** The policy pack; otherwise `china-automotive`. */
  readonly pack?: string;
  readonly language?: "en" | "zh-CN";
  /** Synthesized stacks or reports as they were before. */
  readonly base?: readonly string[];
  /** Whether what the base has too blocks; otherwise as onshore.yaml says. */
  readonly failOn?: "all" | "new";
}

/** Judges all stacks of an app as it is synthesized. Call it before the stacks are made, so that it knows the line of each construct. */
export function enforceOnshore(app: Construct, options?: EnforceOptions): void;
