import type { CatalogEntry, Closes, ResourceKind } from "../../catalog/entry";
import type { Lookup, PolicyDocument } from "../iam/document";
import type { Question } from "../iam/evaluate";
import { arnShape } from "./arn";
import type { Grant, Store } from "./data-map";
import type { Resource } from "./deployment";
import type { Surroundings } from "./designation";
import type { ReadableStores } from "./readable-stores";
import type { Unknown } from "./value";

/** What every grant of a deployment is judged with. */
export interface GrantContext extends Surroundings {
  readonly readable: ReadableStores;
  readonly identityPolicies: IdentityPolicies;
  readonly closed: ReadonlyMap<Store, readonly Closed[]>;
}

/** What a setting says of public access to a store: taken away, not taken away, or perhaps. */
export interface Closed {
  readonly what: Closes["what"];
  readonly is: "yes" | "no" | "maybe";
}

/** A policy that an identity holds, and where it is attached. */
export interface IdentityPolicy {
  readonly attachedBy: Resource;
  readonly at: string;
  readonly document: PolicyDocument;
  /** Why it may not be attached. */
  readonly doubt?: Unknown;
}

/** The policies of identities, and those that may be attached to anybody because nobody knows to whom. */
export interface IdentityPolicies {
  readonly of: ReadonlyMap<Resource, readonly IdentityPolicy[]>;
  readonly stray: readonly IdentityPolicy[];
}

/** The question for a policy attached to a store, or, when not attached, for one that may speak of it. */
export function question(store: Store, kind: ResourceKind, around: Surroundings, attached: boolean): Question {
  const entry = around.entryOf(store.resource.type) as CatalogEntry;
  const { shape, named } = arnShape(store.resource, entry);
  return {
    kind,
    shape: kind === "bucket" || kind === "access-point" ? `${shape}/*` : shape,
    named,
    address: store.resource.address,
    attached,
  };
}

export function lookupFrom(resource: Resource, { index }: Surroundings): Lookup {
  return (address) => index.byAddress(resource.input, address);
}

/** One grant per store and grantee: a certain one before a doubtful one, reading before control. */
export function strongest(grants: readonly Grant[]): Grant[] {
  const best = new Map<string, Grant>();
  for (const grant of grants) {
    const key = `${grant.store.resource.input} ${grant.store.resource.address} ${grant.grantee.id}`;
    const other = best.get(key);
    if (!other || (other.doubt && !grant.doubt)) best.set(key, grant);
  }
  return [...best.values()];
}
