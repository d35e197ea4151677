import type { CatalogEntry } from "../../../catalog/entry";
import { all } from "../../iam/answer";
import type { Caller } from "../../iam/caller";
import { permits } from "../../iam/evaluate";
import type { World } from "../../iam/world";
import { arnShape, inOnePartition } from "../arn";
import type { Grant, Store } from "../data-map";
import type { Resource } from "../deployment";
import { isKnown, isUnknown } from "../value";
import { type Entrant, edgeOf, type GrantContext, type Rights, strongest } from "./context";
import { type Right, rightsOf, rightsTo, rightTo } from "./identities";
import type { Readable } from "./readable-stores";

/** A grant to somebody who acts as a role or user. */
export interface GrantThroughRole {
  readonly grant: Grant;
  /** Whether somebody makes itself that role, by what it may do to roles or to what runs as them. */
  readonly isDetour: boolean;
}

/** Who outside can act as a role, joined with what the role may read: its trust alone gives nothing. */
export function grantsThroughRole(role: Resource, context: GrantContext): GrantThroughRole[] {
  const entrants = context.entrants.of(role);
  if (entrants.length === 0) return [];
  const reached = readBy(role, context);
  return [false, true].flatMap((isDetour) =>
    strongest(
      entrants
        .filter((entrant) => (entrant.isDetour === true) === isDetour)
        .flatMap((entrant) =>
          reached.filter((target) => comesIn(entrant, target)).map((target) => throughRole(role, entrant, target)),
        ),
    ).map((grant) => ({ grant, isDetour })),
  );
}

/** What a role may read. */
export function readBy(role: Resource, context: GrantContext): readonly Reached[] {
  return reach(role, rightsOf(role, context), context);
}

/** A detour to what somebody reaches anyway says nothing, nor do two to the same store. */
export function withoutDetours(grants: readonly Grant[], through: readonly GrantThroughRole[]): Grant[] {
  const grantsOf = (detour: boolean) => through.filter(({ isDetour }) => isDetour === detour).map(({ grant }) => grant);
  const direct = [...grants, ...grantsOf(false)];
  const known = new Map(strongest(direct).map((grant) => [edgeOf(grant), grant]));
  const saysMore = (grant: Grant) => {
    const other = known.get(edgeOf(grant));
    return !other || (other.doubt !== undefined && !grant.doubt);
  };
  return [...direct, ...strongest(grantsOf(true)).filter(saysMore)];
}

/**
 * Who is let into one account does not come into another. Who holds a key and can use it on the mainland only is there. What runs beside the data takes it nowhere: where a store lies is
 * judged at the store.
 */
function comesIn({ grantee, account }: Entrant, { store, doubt }: Reached): boolean {
  if (account !== undefined && isKnown(store.account) && store.account !== account) return false;
  if (grantee.kind === "compute") {
    const { side, country } = grantee.place;
    return isUnknown(side) ? isKnown(store.place.side) : country !== store.place.country;
  }
  return doubt?.because !== "network-onshore" || !isKeyHolder(grantee);
}

function isKeyHolder({ place }: Entrant["grantee"]): boolean {
  return isUnknown(place.side) && /^(key-holder|people)-not-known$/.test(place.side.because);
}

/** A store that an identity may read, and the policy that lets it. */
export interface Reached extends Right {
  readonly store: Store;
}

function reach(role: Resource, rights: Rights, { readable, ownAccounts, entryOf }: GrantContext): Reached[] {
  const { held, limits, world } = rights;
  const at = ({ resource }: Store): World => ({ ...world, account: ownAccounts.of(resource), region: resource.region });
  const { shape, named } = arnShape(role, entryOf(role.type) as CatalogEntry);
  const isInReach = ({ question }: Readable) => inOnePartition(shape, question.shape);
  const reached = held.flatMap((policy) =>
    [...readable.spokenOfBy(policy.document)].filter(isInReach).flatMap(({ store, question, doubt: open }) =>
      rightsTo(question, { ...rights, held: [policy] }, at(store)).map((right) => {
        const doubt = right.doubt ?? open;
        return { ...right, store, ...(doubt && { doubt }) };
      }),
    ),
  );
  // Who may widen its own policies reaches whatever its limits leave.
  const widening = rightTo({ kind: "own-policies", shape, named, address: "", attached: false }, rights);
  if (!widening) return reached;
  const widened = readable.all.filter(isInReach).flatMap(({ store, question }) => {
    const within = all(limits.map((limit) => permits(limit, question, at(store), world.holder as Caller)));
    if (within.is === "no") return [];
    const doubt = widening.doubt ?? (within.is === "maybe" ? within.because : undefined);
    return [{ ...widening, store, ...(doubt && { doubt }) }];
  });
  return [...reached, ...widened];
}

function throughRole(role: Resource, entrant: Entrant, { store, policy, how, doubt: its }: Reached): Grant {
  const doubt = entrant.doubt ?? its;
  return {
    declaredBy: role,
    at: entrant.links.at(-1)?.at ?? "",
    store,
    grantee: how.grantee.kind === "network" && isKeyHolder(entrant.grantee) ? how.grantee : entrant.grantee,
    access: how.access,
    chain: [
      ...entrant.links,
      { resource: policy.attachedBy, at: `${policy.at}, ${how.statement}` },
      { resource: store.resource, at: "" },
    ],
    closable: false,
    ...(doubt && { doubt }),
  };
}
