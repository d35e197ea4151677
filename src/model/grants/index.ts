import type { CatalogEntry, Designation, Grants } from "../../../catalog/entry";
import { type Condition, type Principal, readDocument, type Statement } from "../../iam/document";
import { type Allowed, allowed } from "../../iam/evaluate";
import { granteeOf, nobodyKnown, organizationGrantee } from "../../iam/grantees";
import type { Grant, Grantee, Link, Store } from "../data-map";
import type { Resource } from "../deployment";
import { designate, type Surroundings } from "../designation";
import { type Found, find, holds } from "../find";
import { placeOfRegion } from "../place";
import { type Fact, isUnknown, type Unknown, unknown, type Value } from "../value";
import { closedStores, unlessClosed } from "./closed";
import { type GrantContext, lookupFrom, question, strongest, worldOf, writtenIn } from "./context";
import { identityPolicies } from "./identity-policies";
import { overNetwork, peer } from "./network";
import type { Opening, Values } from "./opening";
import { OwnAccounts } from "./own-account";
import { ReadableStores } from "./readable-stores";
import { Entrants, grantsThroughRole } from "./roles";
import { SecurityGroups } from "./security-groups";

/** Every grant that the resources make, in their order. */
export function grantsIn(resources: readonly Resource[], around: Surroundings): Grant[] {
  const { entryOf } = around;
  const policies = identityPolicies(resources, around);
  const written = [...policies.of].flatMap(([{ input }, held]) => held.map(({ document }) => ({ input, document })));
  const known = {
    ...around,
    readable: readableStores(resources, around),
    identityPolicies: policies,
    ownAccounts: new OwnAccounts(written, around.index),
    closed: closedStores(resources, around),
    securityGroups: new SecurityGroups(resources, around),
  };
  const context: GrantContext = { ...known, entrants: new Entrants(resources, known) };
  return resources.flatMap((resource) => {
    const entry = entryOf(resource.type);
    return [
      ...(entry?.grants ?? []).flatMap((rule) => grantsBy(resource, entry as CatalogEntry, rule, context)),
      ...grantsThroughRole(resource, context),
    ];
  });
}

function readableStores(resources: readonly Resource[], around: Surroundings): ReadableStores {
  return new ReadableStores(
    resources.flatMap((resource) => {
      const kind = around.entryOf(resource.type)?.stores?.accessedAs;
      const store = around.storeOf(resource);
      return kind && store ? [{ store, question: question(store, kind, around, false) }] : [];
    }),
  );
}

function grantsBy(resource: Resource, entry: CatalogEntry, rule: Grants, context: GrantContext): Grant[] {
  const elements = rule.each === undefined ? [undefined] : find(resource, rule.each, entry);
  return elements.flatMap((element) => {
    const on = holds(resource, rule.when, entry, element);
    if (on === "no") return [];
    const switched = on === "maybe" ? unknown("switch-not-known") : undefined;
    if ("trust" in rule.to) return []; // gives nothing by itself: Entrants
    return opened(resource, entry, rule.on ?? "self", context, element).flatMap((target) =>
      strongest(
        openings(resource, entry, rule, target, context, element).map((one) =>
          grantOf(resource, target.store, one, target.doubt ?? switched),
        ),
      ),
    );
  });
}

/** A store that is opened. */
interface Target {
  readonly store: Store;
  /** False where nobody knows which store is meant, so that it may be this one. */
  readonly isNamed: boolean;
  readonly doubt?: Unknown;
}

/** What somebody leaves open whose name is not known may be any store of the kind. */
function opened(
  resource: Resource,
  entry: CatalogEntry,
  on: Designation,
  context: GrantContext,
  element: Found | undefined,
): Target[] {
  const ofKind = typeof on === "object" && "of" in on ? (on.of ?? []) : [];
  return designate(resource, entry, on, context, element).flatMap(({ end, doubt }): Target[] => {
    if (end.store) return [{ store: end.store, isNamed: true, ...(doubt && { doubt }) }];
    const why = end.unknown;
    if (!why) return [];
    const stores =
      end.mayBe ?? ofKind.flatMap((type) => context.index.ofType(type)).flatMap((one) => context.storeOf(one) ?? []);
    return stores.map((store) => ({ store, isNamed: false, doubt: doubt ?? why }));
  });
}

function openings(
  resource: Resource,
  entry: CatalogEntry,
  rule: Grants,
  { store, isNamed }: Target,
  context: GrantContext,
  element: Found | undefined,
): Opening[] {
  const { to } = rule;
  const values = (path: string) => find(resource, path, entry, element);
  const world = worldOf(resource, context, store);
  const named = (id: Value): Grantee => granteeOf(isUnknown(id) ? id : principalNamed(String(id)), world);
  if ("policy" in to) {
    return values(to.policy).flatMap(({ at, value }) =>
      allowed(
        writtenIn(readDocument(value, lookupFrom(resource, context)), resource, at, context),
        question(store, to.for, context, isNamed),
        world,
      )
        .flatMap((one) => [fromDocument(one, at), ...throughIdentity(one, at, resource, context)])
        .flatMap((one) => unlessClosed(one, "public-policies", store, context)),
    );
  }
  if ("permission" in to) {
    const document = { statements: [permissionStatement(to.permission, values)] };
    return allowed(writtenIn(document, resource, "", context), question(store, to.for, context, isNamed), world).map(
      (one) => ({
        ...fromDocument(one, values(to.permission.principal)[0]?.at ?? ""),
        ...(one.names?.element === "Principal" && written(one.names.value)),
      }),
    );
  }
  if ("network" in to) return overNetwork(resource, entry, to.network, context);
  if ("peer" in to) return [peer(resource, to.peer, values, context)];
  if ("principal" in to)
    return values(to.principal).map(({ at, value }) => {
      const isOrganization = !isUnknown(value) && /:organizations:/.test(String(value));
      return {
        grantee: isOrganization ? organization(value, context) : named(value),
        access: to.access,
        at,
        ...written(value),
      };
    });
  if ("organization" in to)
    return values(to.organization).map(({ at, value }) => ({
      grantee: organization(value, context),
      access: "read",
      at,
      ...written(value),
    }));
  if ("public" in to) return values(to.public).map(({ at }) => ({ grantee: named("*"), access: "read", at }));
  if ("keyUsers" in to) return [keyUsers(resource)];
  const acl =
    "acl" in to
      ? values(to.acl).flatMap(cannedAcl)
      : "aclGrants" in to
        ? values(to.aclGrants).flatMap((grant) => aclGrant(resource, entry, grant))
        : [];
  return acl
    .map(
      ({ principal, at }): Opening => ({
        grantee: granteeOf(principal, world),
        access: "read",
        at,
      }),
    )
    .flatMap((one) => unlessClosed(one, "public-acls", store, context));
}

/** Who is let in as a role of this deployment, which others from outside can act as. */
function throughIdentity(one: Allowed, at: string, resource: Resource, context: GrantContext): Opening[] {
  const role = one.identity === undefined ? undefined : context.index.byAddress(resource.input, one.identity);
  if (!role) return [];
  return context.entrants.of(role).map(({ grantee, links, doubt }) => ({
    ...fromDocument(one, at),
    grantee,
    links,
    ...(doubt && { doubt }),
  }));
}

function fromDocument({ grantee, access, statement, names, doubt }: Allowed, at: string): Opening {
  return { grantee, access, at: `${at}, ${statement}`, ...(names && { names }), ...(doubt && { doubt }) };
}

/** What a property that is all of a grant names. */
function written(value: Value): Pick<Opening, "names"> {
  return isUnknown(value) ? {} : { names: { value: String(value) } };
}

function grantOf(
  resource: Resource,
  store: Store,
  { grantee, access, at, names, links = [], doubt, closable = false }: Opening,
  more: Unknown | undefined,
): Grant {
  const why = doubt ?? more;
  const here: Link = { resource, at, ...(names && { names }) };
  const chain: Link[] =
    resource === store.resource ? [...links, here] : [...links, here, { resource: store.resource, at: "" }];
  return { declaredBy: resource, at, store, grantee, access, chain, closable, ...(why && { doubt: why }) };
}

function principalNamed(id: string): Principal {
  if (id === "*" || id.toLowerCase() === "all") return { type: "*", id: "*" };
  if (/\.amazonaws\.com(\.cn)?$/.test(id)) return { type: "Service", id };
  return { type: "AWS", id };
}

/** `aws_lambda_permission` and its like write a statement as properties; AWS adds the conditions on the source. */
function permissionStatement(
  parts: Extract<Grants["to"], { permission: unknown }>["permission"],
  values: Values,
): Statement {
  const at = (path: string | undefined) =>
    path === undefined ? [] : values(path).map(({ value }) => (isUnknown(value) ? value : String(value)));
  const condition = (operator: string, key: string, path: string | undefined): Condition[] =>
    at(path).length === 0 ? [] : [{ operator, key, values: at(path) }];
  return {
    says: "the permission",
    effect: "Allow",
    principals: { not: false, values: at(parts.principal).map((id) => (isUnknown(id) ? id : principalNamed(id))) },
    actions: { not: false, values: at(parts.action) },
    conditions: [
      ...condition("StringEquals", "aws:SourceAccount", parts.sourceAccount),
      ...condition("ArnLike", "aws:SourceArn", parts.sourceArn),
      ...condition("StringEquals", "aws:PrincipalOrgID", parts.organization),
    ],
  };
}

/** An organization, or a unit of one, by its id or ARN. */
function organization(value: Value, { registers }: GrantContext): Grantee {
  if (isUnknown(value)) return nobodyKnown("an organization that is not known", value);
  const id = /(?:^|\/)(o-[a-z0-9]+)(?:\/|$)/.exec(String(value))?.[1];
  if (id !== undefined) return organizationGrantee(id, registers);
  return nobodyKnown(`the organizational unit ${String(value).split("/").pop()}`, unknown("account-not-named"));
}

/** A key that can be used in a region lets data encrypted with it be read there. */
function keyUsers(resource: Resource): Opening {
  const place = placeOfRegion(resource.region);
  return {
    grantee: {
      kind: "key-users",
      id: `key users in ${place.says}`,
      place,
      says: `whoever uses the key in ${place.says}`,
    },
    access: "decrypt",
    at: "",
  };
}

interface Named {
  readonly principal: Fact<Principal>;
  readonly at: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const publicAcls = ["public-read", "public-read-write", "authenticated-read"];
const publicGroups = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;

function cannedAcl({ at, value }: Found): Named[] {
  if (isUnknown(value)) return [{ principal: value, at }];
  return publicAcls.includes(String(value)) ? [{ principal: { type: "*", id: "*" }, at }] : [];
}

/** A grant of an ACL; in the old form of the bucket's own block the grantee's fields stand beside the permission. */
function aclGrant(resource: Resource, entry: CatalogEntry, grant: Found): Named[] {
  if (isUnknown(grant.value)) return [{ principal: grant.value, at: grant.at }];
  const at = (path: string) => find(resource, path, entry, grant).map(({ value }) => value);
  const permissions = [...at(".permission"), ...at(".permissions")];
  if (
    !permissions.some(
      (permission) => isUnknown(permission) || ["READ", "WRITE_ACP", "FULL_CONTROL"].includes(String(permission)),
    )
  )
    return [];
  const uris = [...at(".grantee.uri"), ...at(".uri")].filter((uri) => isUnknown(uri) || publicGroups.test(String(uri)));
  const ids = [...at(".grantee.id"), ...at(".id"), ...at(".grantee.email_address")].filter((id) => id !== "");
  return [
    ...uris.map((uri): Named => ({ principal: isUnknown(uri) ? uri : { type: "*", id: "*" }, at: grant.at })),
    ...ids.map(
      (id): Named => ({ principal: isUnknown(id) ? id : { type: "CanonicalUser", id: String(id) }, at: grant.at }),
    ),
  ];
}
