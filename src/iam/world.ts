import type { Fact, Unknown } from "../model/value";
import type { Registers } from "../registers/registers";
import type { Caller } from "./callers";

/** A role or user of this deployment. */
export interface Identity {
  readonly address: string;
  readonly account: Fact<string>;
}

/** What a document is judged with besides itself. */
export interface World {
  readonly registers: Registers;
  /** The partition in which the policy is in force; undefined when it is not known. */
  readonly partition?: string;
  /** Account and region of the resource. */
  readonly account: Fact<string>;
  readonly region: Fact<string>;
  /** `2026-11-22`, in China time. */
  readonly today: string;
  /** Who holds the policy, when it is one of an identity. */
  readonly holder?: Caller;
  /** The role or user of this deployment that a principal is; undefined when it is none. */
  readonly identityOf: (principal: string | Unknown) => Identity | undefined;
  /** The same for a resource on whose behalf a service may call. */
  readonly accountOfSource: (value: Unknown) => Fact<string> | undefined;
}
