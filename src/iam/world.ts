import type { Grantee } from "../model/data-map";
import type { Fact, Unknown } from "../model/value";
import type { Registers } from "../registers/registers";
import type { Answer } from "./answer";
import type { PolicyDocument, Statement } from "./document";
import type { Judged } from "./trace";

/** A role or user of this deployment. */
export interface Identity {
  readonly address: string;
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

/** Somebody who may call, with every value that the keys of its requests can have. */
export interface Caller {
  readonly grantee: Grantee;
  /** `someone` is the public: who signs nothing, or any account that nobody mentions. */
  readonly kind:
    | "anonymous"
    | "someone"
    | "account"
    | "organization"
    | "service"
    | "provider"
    | "guest"
    | "unknown"
    | "holder";
  /** Account number, where it has one. */
  readonly account?: string;
  /** The account is any that nobody mentions. */
  readonly isStranger?: true;
  /** The one principal that is meant, as an ARN, when not any of the account. */
  readonly arn?: string;
  /** The one session that is meant, when not any of the role. */
  readonly session?: string;
  /** Whether an ARN names it, when its own is not fully known. */
  readonly isNamedBy?: (arn: string) => Answer;
  readonly organization?: string;
  readonly service?: string;
  /** The principal of the statement that it comes from; left out for who comes in with everybody. */
  readonly writtenAs?: string;
  /** Address of the role or user of this deployment that it is. */
  readonly identity?: string;
  /** Why it may not be meant. */
  readonly doubt?: Unknown;
}
