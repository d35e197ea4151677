/** Why a property that sounds like a place, a grantee or a destination is none. */
export type LookedAt =
  /** It names the resource that this one configures, belongs to or is attached to. */
  | "what it belongs to"
  /** It names or describes the resource itself. */
  | "its own name"
  /** The role, key or certificate by which it works in its own account. */
  | "by which it works"
  /** It says who may not, or what is compared with what: a filter, a match, a rule of traffic. */
  | "a rule"
  /** A setting whose name only sounds like one: a retry policy, a target value. */
  | "a setting"
  /** Code, a template, a picture or a page that is loaded: no data of the deployment goes there. */
  | "what is loaded"
  /** An address within a network of the deployment. */
  | "an address inside"
  /** Whom AWS may reach about the account: no data of the deployment is in it. */
  | "a contact of the account"
  /** It is computed: it says what became of another property. */
  | "computed";

/** By type and property, for every type that copies nothing and opens nothing. Read in the provider's description of the property. */
export const lookedAt: Readonly<Record<string, Readonly<Record<string, LookedAt>>>> = {};
