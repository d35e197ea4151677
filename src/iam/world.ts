import type { Fact, Unknown } from "../model/value";
import type { Registers } from "../registers/registers";
import type { Caller } from "./caller";
import type { PolicyDocument, Statement } from "./document";
import type { Judged } from "./trace";

/** A role or user of this deployment. */
export interface Identity {
  readonly is: NonNullable<Caller["identity"]>;
  readonly account: Fact<string>;
  /** Why it may be another. */
  readonly doubt?: Unknown;
}

/** What a document is judged with besides itself. */
export interface World {
  readonly registers: Registers;
  /** The partition in which the policy is in force; undefined when it is not known. */
  readonly partition?: string;
  /** Account and region of the resource. */
  readonly account: Fact<string>;
  /** The number that stands for its account, where that is not told. */
  readonly standIn?: string;
  readonly region: Fact<string>;
  /** `2026-11-22`, in China time. */
  readonly today: string;
  /** Who holds the policy, when it is one of an identity. */
  readonly holder?: Caller;
  /** What may be done at most through the VPC endpoints to which a statement limits itself. */
  readonly endpointLimit?: (statement: Statement) => PolicyDocument | undefined;
  /** The service to which a role is passed, when that is what is asked. */
  readonly passedTo?: string;
  /** The roles or users of this deployment that a principal is, or may be. */
  readonly identitiesOf: (principal: string | Unknown) => readonly Identity[];
  /** The same for a resource on whose behalf a service may call. */
  readonly accountOfSource: (value: Unknown) => Fact<string> | undefined;
  /** Where it is taken down what is judged, when somebody asks why. */
  readonly trace?: Judged[];
}
