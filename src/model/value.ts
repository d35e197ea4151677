import type { Text } from "../language";

/**
 * The values of an input, as Onshore sees them: plain JSON in which whatever cannot be known stands as an `Unknown`
 * that says why and, where the format tells, from which resources the value will come.
 */
export type Value = null | boolean | number | string | readonly Value[] | ValueMap | Unknown;
export interface ValueMap {
  readonly [name: string]: Value;
}

/** A fact is either known, and then it is simply there, or an `Unknown`. */
export type Fact<T> = T | Unknown;

const unknownMark: unique symbol = Symbol("unknown");

export interface Unknown {
  readonly [unknownMark]: true;
  readonly because: Reason;
  /** What the reason is about, when one word of it helps: an account id, a host name, a region code. Never a value of the user. */
  readonly about?: Text;
  /** Addresses of the resources that the value is made from, as far as the format tells. */
  readonly from: readonly string[];
  /** False when the value may also come from something that the format does not show. */
  readonly fromIsComplete: boolean;
  /** The attributes of these resources that it is made from, where the format tells: `arn`, `name`. */
  readonly attributes?: readonly string[];
  /** References, as they are written, beyond which the format does not tell where the value comes from. */
  readonly lostAt?: readonly string[];
  /** The text that it is, with the number that stands for an account which is all that is not known of it. */
  readonly standIn?: string;
}

/** Why something is not known. `reasons.ts` says each in words, and what would settle it. */
export type Reason =
  | "set-after-apply"
  | "part-set-after-apply"
  | "filled-in-by-provider"
  | "local-value"
  | "variable-not-set"
  | "not-evaluated"
  | "looked-up"
  | "module-not-read"
  | "secret"
  | "not-in-input"
  | "update-broken-off"
  | "region-not-stated"
  | "region-not-listed"
  | "account-not-registered"
  | "account-not-named"
  | "principal-with-wildcard"
  | "organization-not-registered"
  | "membership-not-registered"
  | "organizational-unit"
  | "network-not-registered"
  | "network-onshore"
  | "endpoint-not-registered"
  | "chosen-by-aws"
  | "connection-not-registered"
  | "guard-not-known"
  | "prefix-list-not-known"
  | "security-group-not-known"
  | "key-holder-not-known"
  | "people-not-known"
  | "password-abroad"
  | "bucket-not-located"
  | "stands-for-another"
  | "host-not-located"
  | "contact-not-located"
  | "file-not-read"
  | "provider-not-registered"
  | "logins-not-followed"
  | "other-partition"
  | "service-not-pinned"
  | "condition-not-judged"
  | "deny-not-judged"
  | "class-not-in-scheme"
  | "word-not-in-scheme"
  | "class-contradicted"
  | "no-class"
  | "several-candidates"
  | "switch-not-known"
  | "only-mentioned"
  | "chosen-at-run-time"
  | "selection-not-known"
  | "type-not-in-catalog"
  | "policy-not-known"
  | "unreadable"
  | "network-path"
  | "record-for-review"
  | "law-for-review"
  | "not-declared"
  | "dataset-not-declared"
  | "exporter-not-declared";

export function unknown(because: Reason, about?: Text): Unknown {
  return { [unknownMark]: true, because, from: [], fromIsComplete: false, ...(about === undefined ? {} : { about }) };
}

/** An unknown whose origin the format tells. */
export function unknownFrom(
  because: Reason,
  from: readonly string[],
  fromIsComplete: boolean,
  {
    lostAt,
    attributes,
    standIn,
  }: {
    readonly lostAt?: readonly string[] | undefined;
    readonly attributes?: readonly string[] | undefined;
    readonly standIn?: string | undefined;
  } = {},
): Unknown {
  return {
    [unknownMark]: true,
    because,
    from,
    fromIsComplete,
    ...(lostAt && { lostAt }),
    ...(attributes && { attributes }),
    ...(standIn !== undefined && { standIn }),
  };
}

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && unknownMark in value;
}

/** What is known; null where it is not, as in JSON. */
export function orNull<T>(fact: Fact<T>): T | null {
  return isUnknown(fact) ? null : (fact as T);
}

export function isKnown<T>(fact: Fact<T>): fact is Exclude<T, Unknown> {
  return !isUnknown(fact);
}

export function isMap(value: unknown): value is ValueMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isUnknown(value);
}

/**
 * Whether a value that is made from resources may be more than what they are called: a URL made with an ARN, or an ARN made with a
 * name. The format tells what a text is made from, and not what stands around it.
 */
export function isComposed({ attributes }: Unknown, of: "arn" | "address"): boolean {
  const wrong = of === "arn" ? ["name"] : ["arn"];
  return (
    attributes !== undefined && attributes.length > 0 && attributes.every((attribute) => wrong.includes(attribute))
  );
}
