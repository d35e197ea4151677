import type { Packages } from "./declared";

/** What a program comes to that is not broken off: its stack has its outputs, and nothing is left to wait for. */
export type Milestone = "outputs" | "end";

/** The process in which a program runs. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** What the program of one order is run with. */
export interface Runtime {
  readonly packages: Packages;
  /** What this version of the SDK tells of a program that is not broken off. */
  readonly milestones: readonly Milestone[];
  /** `address`: of the monitor and the engine. `environment`: the one for the program, with its configuration. */
  readonly start: (address: string, environment: NodeJS.ProcessEnv) => Start;
}
