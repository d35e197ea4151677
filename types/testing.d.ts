import type { Construct, EnforceOptions } from "./cdktf";

/** A finding, as `onshore check --format json` has it; `onshore/report.schema.json` describes all of it. */
export interface Finding {
  readonly id: string;
  readonly policy: string;
  readonly kind: string;
  readonly outcome: "broken" | "undetermined";
  readonly severity: "critical" | "high" | "medium" | "low";
  readonly status: "open" | "waived" | "baseline" | "known";
  readonly blocks?: boolean | undefined;
  readonly message: string;
  readonly remedy: string;
  readonly at: string;
  readonly resource: {
    readonly address: string;
    readonly type?: string | undefined;
    readonly component?: string | null | undefined;
    readonly input?: string | null | undefined;
    readonly source?:
      | { readonly file: string; readonly line: number; readonly column?: number | undefined }
      | null
      | undefined;
  };
  readonly [more: string]: unknown;
}

/** The document of `onshore check --format json`. */
export interface Report {
  readonly schemaVersion: string;
  readonly verdict: "broken" | "undetermined" | "holds";
  readonly notices: readonly string[];
  readonly findings: readonly Finding[];
  readonly summary: {
    readonly stores: number;
    readonly copies: number;
    readonly grants: number;
    readonly broken: number;
    readonly undetermined: number;
    readonly blocking: number;
    readonly waived: number;
  };
  readonly [more: string]: unknown;
}

export interface CheckOptions extends EnforceOptions {}

export interface ProgramOptions extends CheckOptions {
  /** Stacks of a Pulumi program; otherwise all. */
  readonly stack?: readonly string[];
  /** Seconds that the program of a stack may run; otherwise 120. */
  readonly timeLimit?: number;
  /** The Terraform source of a plan. */
  readonly source?: string;
}

/** The report on what a folder describes, or a file: a Pulumi program, synthesized stacks, Terraform's configuration, a plan. */
export function checkProgram(folder: string, options?: ProgramOptions): Promise<Report>;

/** The report on the app of a stack, or of several stacks of one app. Nothing is written. */
export function checkStack(stacks: Construct | readonly Construct[], options?: CheckOptions): Promise<Report>;

/** For `expect.extend` of vitest and jest. */
export const onshoreMatchers: {
  /** Nothing blocks. */
  toStayOnshore(
    report: Report,
    options?: { readonly language?: "en" | "zh-CN" },
  ): { readonly pass: boolean; readonly message: () => string };
};
