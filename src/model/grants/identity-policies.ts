import { managedPolicies } from "../../../catalog/aws/managed-policies";
import type { CatalogEntry, Designation } from "../../../catalog/entry";
import { type PolicyDocument, readDocument, unknownDocument } from "../../iam/document";
import type { End } from "../data-map";
import type { Resource } from "../deployment";
import { designate, designatedOrAny, type Surroundings } from "../designation";
import { find } from "../find";
import { push } from "../lists";
import { isUnknown, type Unknown, unknown } from "../value";
import { type IdentityPolicies, type IdentityPolicy, lookupFrom, writtenIn } from "./context";

/** The policies of every role: written into it, attached to it here, or attached from elsewhere. */
export function identityPolicies(resources: readonly Resource[], around: Surroundings): IdentityPolicies {
  const of = new Map<Resource, IdentityPolicy[]>();
  const boundaries = new Map<Resource, readonly PolicyDocument[]>();
  for (const resource of resources) {
    const entry = around.entryOf(resource.type);
    const path = entry?.permissionsBoundary;
    if (path === undefined) continue;
    const boundary = readDocuments(resource, entry as CatalogEntry, undefined, path, around);
    if (boundary.length > 0)
      boundaries.set(
        resource,
        boundary.map(({ document }) => document),
      );
  }
  const stray: IdentityPolicy[] = [];
  for (const { end, policies } of resources.flatMap((resource) => attachments(resource, around))) {
    if (end.resource) for (const policy of policies) push(of, end.resource, policy);
    else if (end.unknown) stray.push(...policies);
  }
  for (const { member, group, doubt } of resources.flatMap((resource) => memberships(resource, around)))
    for (const policy of of.get(group) ?? []) push(of, member, doubt ? { ...policy, doubt } : policy);
  return { of, stray, boundaries };
}

interface Membership {
  readonly member: Resource;
  readonly group: Resource;
  readonly doubt?: Unknown;
}

function memberships(resource: Resource, around: Surroundings): Membership[] {
  const entry = around.entryOf(resource.type);
  const { membership } = entry ?? {};
  if (!membership) return [];
  const ends = (which: Designation) => designatedOrAny(resource, entry as CatalogEntry, which, around);
  const groups = ends(membership.groups);
  return ends(membership.members).flatMap((member) =>
    groups.map((group) => {
      const doubt = member.doubt ?? group.doubt;
      return { member: member.resource, group: group.resource, ...(doubt && { doubt }) };
    }),
  );
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
  const policy = (at: string, its: PolicyDocument): IdentityPolicy => ({
    attachedBy: resource,
    at,
    document: writtenIn(its, resource, at, around),
  });
  if (document !== undefined)
    return find(resource, document, entry).map(({ at, value }) => policy(at, readDocument(value, lookup)));
  const attached = find(resource, managed as string, entry).filter(({ value }) => value !== "");
  return attached.map(({ at, value }) => {
    const name = isUnknown(value)
      ? undefined
      : /^arn:[^:]+:iam::aws:policy\/(?:[\w-]+\/)*([\w+=,.@-]+)$/.exec(String(value))?.[1];
    if (name !== undefined) return policy(at, managedDocument(name));
    const found = designate(resource, entry, { arn: managed as string, of: ["aws_iam_policy"] }, around).find(
      (one) => one.at === at && !one.doubt,
    )?.end.resource;
    if (!found) return policy(at, unknownDocument(isUnknown(value) ? value : unknown("policy-not-known")));
    const text = find(found, "policy", around.entryOf(found.type))[0]?.value;
    if (text === undefined) return policy(at, unknownDocument(unknown("policy-not-known")));
    return policy(at, writtenIn(readDocument(text, lookupFrom(found, around)), found, "policy", around));
  });
}

function managedDocument(name: string): PolicyDocument {
  const actions = managedPolicies[name];
  return actions === undefined
    ? unknownDocument(unknown("policy-not-known", name))
    : readDocument(
        { Statement: actions.length === 0 ? [] : [{ Effect: "Allow", ...actionsOf(actions), Resource: "*" }] },
        () => undefined,
      );
}

/** Actions after an exclamation mark are those that are left out. */
function actionsOf(actions: readonly string[]) {
  const spared = actions.filter((action) => action.startsWith("!")).map((action) => action.slice(1));
  return spared.length > 0 ? { NotAction: spared } : { Action: actions };
}
