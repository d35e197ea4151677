import type { Grantee } from "../model/data-map";
import type { Resource } from "../model/deployment";
import type { Unknown } from "../model/value";
import type { Answer } from "./answer";

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
  /** The role or user of this deployment that it is. */
  readonly identity?: Pick<Resource, "input" | "address">;
  /** Why it may not be meant. */
  readonly doubt?: Unknown;
}
