import type { Enforcement } from "../engine/pack";
import type { Severity } from "../engine/policy";

/** What the server asks of the worker, in the order of the engine's calls. */
export type Call =
  | { readonly call: "configure"; readonly options: Readonly<Record<string, PolicyOptions>> }
  | { readonly call: "configureStack"; readonly stack: Stack }
  /** The bytes of an AnalyzeRequest. */
  | { readonly call: "analyze"; readonly bytes: Uint8Array }
  /** The bytes of an AnalyzeStackRequest. */
  | { readonly call: "analyzeStack"; readonly bytes: Uint8Array };

export interface Stack {
  readonly project: string;
  readonly stack: string;
  readonly dryRun: boolean;
  readonly config: Readonly<Record<string, string>>;
}

/** What the user configured for a policy through the engine. */
export interface PolicyOptions {
  readonly enforcement: Enforcement;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A finding on its way to the engine. */
export interface Diagnostic {
  readonly policy: string;
  readonly title: string;
  readonly message: string;
  readonly enforcement: Exclude<Enforcement, "disabled">;
  readonly severity: Severity;
  /** Empty for what belongs to the stack. */
  readonly urn: string;
}

/** The worker's answers: diagnostics as they come, then that a call is done, or why it failed. */
export type Answer =
  | { readonly id: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly id: number; readonly done: true }
  | { readonly id: number; readonly failed: string; readonly isOurBug: boolean };
