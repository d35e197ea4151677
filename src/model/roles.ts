import { managedPolicies } from "../../catalog/aws/managed-policies";
import type { CatalogEntry } from "../../catalog/entry";
import { type PolicyDocument, readDocument, unknownDocument } from "../iam/document";
import { type Allowed, allowed } from "../iam/evaluate";
import type { Caller } from "../iam/callers";
import { actsForOwnAccount, nobodyKnown } from "../iam/grantees";
import type { World } from "../iam/world";
import { arnShape } from "./arn";
import type { End, Grant, Store } from "./data-map";
import type { Resource } from "./deployment";
import { designate, type Surroundings } from "./designation";
import { type Found, find } from "./find";
import { type GrantContext, type IdentityPolicies, type IdentityPolicy, lookupFrom, strongest, worldOf } from "./grant-context";
import { push } from "./lists";
import { isKnown, isUnknown, unknown } from "./value";

/** The policies of every role: written into it, attached to it here, or attached from elsewhere. */
export function identityPolicies(resources: readonly Resource[], around: Surroundings): IdentityPolicies {
  const of = new Map<Resource, IdentityPolicy[]>();
  const stray: IdentityPolicy[] = [];
  for (const { end, policies } of resources.flatMap((resource) => attachments(resource, around))) {
    if (end.resource) for (const policy of policies) push(of, end.resource, policy);
    else if (end.unknown) stray.push(...policies);
  }
  return { of, stray };
}

/** Who holds the policies that a resource writes or attaches. */
function attachments(resource: Resource, around: Surroundings): { end: End; policies: IdentityPolicy[] }[] {
  const entry = around.entryOf(resource.type);
  if (!entry?.identityPolicies) return [];
  return entry.identityPolicies.flatMap(({ of, document, managed }) => {
    const policies = readDocuments(resource, entry, document, managed, around);
    return designate(resource, entry, of, around).map(({ end, doubt = end.unknown }) => ({
      end,
      policies: doubt ? policies.map((one) => ({ ...one, doubt })) : policies,
    }));
  });
}

function readDocuments(
  resource: Resource,
  entry: CatalogEntry,
  document: string | undefined,
  managed: string | undefined,
  around: Surroundings,
): IdentityPolicy[] {
  const lookup = lookupFrom(resource, around);
  if (document !== undefined)
    return find(resource, document, entry).map(({ at, value }) => ({
      attachedBy: resource,
      at,
      document: readDocument(value, lookup),
    }));
  return find(resource, managed as string, entry).map(({ at, value }) => {
    const name = isUnknown(value)
      ? undefined
      : /^arn:[^:]+:iam::aws:policy\/(?:[\w-]+\/)*([\w+=,.@-]+)$/.exec(String(value))?.[1];
    if (name !== undefined) return { attachedBy: resource, at, document: managedDocument(name) };
    const found = designate(resource, entry, { arn: managed as string, of: ["aws_iam_policy"] }, around).find(
      (one) => one.at === at,
    )?.end.resource;
    if (!found)
      return {
        attachedBy: resource,
        at,
        document: unknownDocument(isUnknown(value) ? value : unknown("policy-not-known")),
      };
    const text = find(found, "policy", around.entryOf(found.type))[0]?.value;
    return {
      attachedBy: resource,
      at,
      document:
        text === undefined
          ? unknownDocument(unknown("policy-not-known"))
          : readDocument(text, lookupFrom(found, around)),
    };
  });
}

function managedDocument(name: string): PolicyDocument {
  const actions = managedPolicies[name];
  return actions === undefined
    ? unknownDocument(unknown("policy-not-known", name))
    : readDocument(
        { Statement: actions.length === 0 ? [] : [{ Effect: "Allow", Action: actions, Resource: "*" }] },
        () => undefined,
      );
}

/** Who outside may assume a role, joined with what the role may read: its trust alone gives nothing. */
export function grantsThroughRole(role: Resource, entry: CatalogEntry, trust: Found, context: GrantContext): Grant[] {
  const held = [...(context.identityPolicies.of.get(role) ?? []), ...context.identityPolicies.stray];
  if (held.length === 0) return [];
  const { shape, named } = arnShape(role, entry);
  const world = worldOf(role, context);
  const trusted = allowed(
    readDocument(trust.value, lookupFrom(role, context)),
    { kind: "role-trust", shape, named, address: role.address, attached: true },
    world,
  ).filter(({ grantee }) => !actsForOwnAccount(grantee) && grantee.place.side !== "onshore");
  if (trusted.length === 0) return [];
  const reached = reach(held, { ...world, holder: holderOf(role, shape, world) }, context);
  return strongest(trusted.flatMap((through) => reached.map((target) => throughRole(role, trust, through, target))));
}

/** A store that an identity may read, and the policy that lets it. */
interface Reached {
  readonly store: Store;
  readonly policy: IdentityPolicy;
  readonly how: Allowed;
}

function holderOf(role: Resource, arn: string, { registers, partition }: World): Caller {
  const { account } = role;
  const entry = registers.accounts.find((one) => one.id === account && one.partition === (partition ?? one.partition));
  return {
    kind: "holder",
    grantee: nobodyKnown("the holder of the role", unknown("account-not-named")),
    ...(isKnown(account) && { account }),
    ...(!arn.includes("*") && { arn }),
    ...(entry?.organization !== undefined && { organization: entry.organization }),
  };
}

function reach(held: readonly IdentityPolicy[], world: World, { readable }: GrantContext): Reached[] {
  const denies = held.flatMap(({ document }) => document.statements.filter(({ effect }) => effect === "Deny"));
  return held.flatMap((policy) => {
    const document = { ...policy.document, statements: [...policy.document.statements, ...denies] };
    return [...readable.spokenOfBy(policy.document)].flatMap(({ store, question }) =>
      allowed(document, question, { ...world, account: store.account, region: store.resource.region }).map((how) => ({ store, policy, how })),
    );
  });
}

function throughRole(
  role: Resource,
  trust: Found,
  one: Allowed,
  { store, policy, how }: Reached,
): Grant {
  const at = `${trust.at}, ${one.statement}`;
  const doubt = one.doubt ?? how.doubt ?? policy.doubt;
  return {
    declaredBy: role,
    at,
    store,
    grantee: one.grantee,
    access: how.access,
    chain: [
      { resource: role, at },
      { resource: policy.attachedBy, at: `${policy.at}, ${how.statement}` },
      { resource: store.resource, at: "" },
    ],
    closable: false,
    ...(doubt && { doubt }),
  };
}
