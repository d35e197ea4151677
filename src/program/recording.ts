import type { SourcePosition } from "../model/deployment";
import type { EngineResource } from "../pulumi/live-deployment";
import type { Symbolic } from "./symbols";

/** What has to be known to run the program of one stack. Plain data, as is a recording: both pass between processes. */
export interface Order {
  /** The folder of Pulumi.yaml, absolute. */
  readonly folder: string;
  /** The folder in which the program runs, absolute, and its entry there: `.`, or a file. */
  readonly pwd: string;
  readonly entry: string;
  /** The file that names the stack, as its input is called. */
  readonly file: string;
  readonly project: string;
  readonly stack: string;
  /** Configuration with the project's defaults; what is secret stands in `secrets`, by its path, and not here. */
  readonly config: Readonly<Record<string, string>>;
  readonly secrets: readonly Secret[];
  readonly language: Language;
  /** Seconds. */
  readonly timeLimit: number;
}

/** What a project says of the language of its program. */
export type Language =
  | {
      readonly name: "nodejs";
      readonly typescript: boolean;
      readonly tsconfig?: string;
      readonly nodeargs: readonly string[];
    }
  | {
      readonly name: "python";
      readonly toolchain: "pip" | "poetry" | "uv";
      /** Of the environment that the project names, seen from its folder. */
      readonly virtualenv?: string;
    };

/** Outputs of stacks that are not of the run, as somebody stated them: by `project/stack`. */
export type StatedStacks = Readonly<Record<string, { readonly outputs: Readonly<Record<string, unknown>> }>>;

/** What the process that runs programs is told. */
export interface Ordered {
  readonly orders: readonly Order[];
  readonly stacks: StatedStacks;
}

/** A value that stays closed: a key, or a member of the JSON text of a key. */
export interface Secret {
  readonly key: string;
  readonly path: readonly (string | number)[];
}

/** What a program registered, or why it could not be run. */
export type Outcome = Recording | Failure;

export interface Recording {
  readonly resources: readonly Recorded[];
  readonly symbols: readonly Symbolic[];
  /** Configuration as the program saw it, with symbols for secrets. */
  readonly config: Readonly<Record<string, string>>;
  /** It failed with symbols, and was run again as a preview runs it, with unknowns. */
  readonly isPlain: boolean;
  /** What the stack exports, with symbols for secrets. */
  readonly outputs: Readonly<Record<string, unknown>>;
  /** References to other stacks that found nothing. */
  readonly open: readonly OpenReference[];
}

/** A reference to a stack that is neither of the run nor stated, or that waits for this one. */
export interface OpenReference {
  readonly stack: string;
  readonly how: "missing" | "circle";
}

export interface Recorded extends EngineResource {
  /** `read` is what the program only looks up; `packaged` a component whose plugin would say what is in it. */
  readonly how: "registered" | "read" | "packaged";
  /** Absolute. */
  readonly source?: SourcePosition;
}

export interface Failure {
  /** `early`: it ended well, and before it had registered all that it would. */
  readonly failed: "not-installed" | "no-interpreter" | "no-sdk" | "time" | "program" | "early";
  /** What the program said of it, with its own stack; where there is nothing to run it with, what was looked for. */
  readonly said: string;
}
