import { dataActions } from "../../../catalog/aws/actions";
import type { CatalogEntry, Designation, Grants } from "../../../catalog/entry";
import type { Caller } from "../../iam/caller";
import { callersOf } from "../../iam/callers";
import { type Condition, type Principal, readDocument, type Statement } from "../../iam/document";
import { type Allowed, allowed } from "../../iam/evaluate";
import { everybody, granteeOf, nobodyKnown, organizationGrantee } from "../../iam/grantees";
import type { World } from "../../iam/world";
import { tell, text } from "../../language";
import type { Grant, Grantee, Link, Store } from "../data-map";
import type { Resource } from "../deployment";
import { designate, isNear, type Surroundings } from "../designation";
import { type Found, find, holds } from "../find";
import { areGiven } from "../given";
import { placeOfRegion } from "../place";
import { stoodIn } from "../stand-in";
import { type Fact, isUnknown, type Unknown, unknown, type Value } from "../value";
import { closedStores, unlessClosed } from "./closed";
import { distinct, type GrantContext, lookupFrom, question, strongest, worldOf, writtenIn } from "./context";
import { EndpointPolicies } from "./endpoint-policies";
import { Entrants } from "./entrants";
import { grantsByPassword, HandedAbroad } from "./handed";
import { identityPolicies } from "./identity-policies";
import { JudgedPolicies } from "./judged";
import { atAddresses, inCountry, overNetwork, pathOnly, peer, site } from "./network";
import type { Opening, Values } from "./opening";
import { OrganizationPolicies } from "./organization-policies";
import { OwnAccounts } from "./own-account";
import { isOwnUser } from "./own-user";
import { ReadableStores } from "./readable-stores";
import { grantsThroughRole, readBy, withoutDetours } from "./roles";
import { SecurityGroups } from "./security-groups";
import { Vpcs } from "./vpcs";

/** Every grant that the resources make, in their order. */
export function grantsIn(resources: readonly Resource[], around: Surroundings): Grant[] {
  const { entryOf } = around;
  const policies = identityPolicies(resources, around);
  const written = [...policies.of].flatMap(([{ input }, held]) => held.map(({ document }) => ({ input, document })));
  const securityGroups = new SecurityGroups(resources, around);
  const known = {
    ...around,
    readable: readableStores(resources, around),
    identityPolicies: policies,
    rights: new Map(),
    judgedPolicies: new JudgedPolicies(),
    ownAccounts: new OwnAccounts(written, around.index),
    organizationPolicies: new OrganizationPolicies(resources, around),
    closed: closedStores(resources, around),
    handedAbroad: new HandedAbroad(resources),
    endpointPolicies: new EndpointPolicies(resources, around),
    securityGroups,
    vpcs: new Vpcs(resources, around, securityGroups),
  };
  const context: GrantContext = { ...known, entrants: new Entrants(resources, known) };
  const grants = resources.flatMap((resource) => {
    const entry = entryOf(resource.type);
    return distinct((entry?.grants ?? []).flatMap((rule) => grantsBy(resource, entry as CatalogEntry, rule, context)));
  });
  return withoutDetours(
    [...grants, ...grantsByPassword(resources, context.handedAbroad, around)],
    resources.flatMap((resource) => grantsThroughRole(resource, context)),
  );
}

function readableStores(resources: readonly Resource[], around: Surroundings): ReadableStores {
  return new ReadableStores(
    resources.flatMap((resource) => {
      const entry = around.entryOf(resource.type);
      const { accessedAs, alsoAccessedAs = [] } = entry?.stores ?? {};
      const store = around.storeOf(resource);
      if (!store) return [];
      return [
        ...(accessedAs ? [{ store, question: question(store, accessedAs, around, false) }] : []),
        ...alsoAccessedAs.flatMap(({ kind, arn, when }) => {
          const on = holds(resource, when, entry);
          const doubt = on === "maybe" && { doubt: unknown("switch-not-known") };
          return on === "no" ? [] : [{ store, question: question(store, kind, around, false, arn), ...doubt }];
        }),
      ];
    }),
  );
}

function grantsBy(resource: Resource, entry: CatalogEntry, rule: Grants, context: GrantContext): Grant[] {
  const elements = rule.each === undefined ? [undefined] : find(resource, rule.each, entry);
  return elements.flatMap((element) => {
    if ("trust" in rule.to) return []; // gives nothing by itself: Entrants
    const here = holds(resource, rule.when, entry, element);
    if (here === "no") return [];
    const there = areGiven(resource, entry, rule.given ?? [], context, element);
    if (there.is === "no") return [];
    const guarded = there.is === "maybe" ? there.because : undefined;
    const switched = here === "maybe" ? unknown("switch-not-known") : guarded;
    return targets(resource, entry, rule, context, element).flatMap((target) =>
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

function targets(
  resource: Resource,
  entry: CatalogEntry,
  { on = "self", inVpc, fromOutside, integration, to }: Grants,
  context: GrantContext,
  element: Found | undefined,
): Target[] {
  if (integration) return integrated(resource, entry, integration, context);
  if (!inVpc) return opened(resource, entry, on, context, element);
  const inThem = storesIn(resource, entry, inVpc, context);
  return fromOutside || "site" in to ? inThem.filter(({ store }) => context.vpcs.letsStrangersIn(store)) : inThem;
}

/** Every store in VPCs that are designated, and every one of which it is not known in which it is. */
function storesIn(
  resource: Resource,
  entry: CatalogEntry,
  inVpc: readonly Designation[],
  context: GrantContext,
): Target[] {
  const { vpcs, index, storeOf, entryOf } = context;
  const found = inVpc.flatMap((which) => designate(resource, entry, which, context)).map((one) => vpcs.at(one));
  const known = found.every((keys) => keys.length > 0) ? found.flat() : [];
  return index.withVpc().flatMap((one): Target[] => {
    const store = storeOf(one);
    if (!store || !entryOf(one.type)?.stores) return [];
    const answer = vpcs.holds(known, store);
    // What is designated may be in another region, as the other side of a peering is.
    return answer === "yes" || (answer === "maybe" && isNear(one, resource)) ? [{ store, isNamed: true }] : [];
  });
}

/** What an integration hands out in the name of its role: by one action of a service, if that reads. */
function integrated(
  resource: Resource,
  entry: CatalogEntry,
  { role, uri, method }: NonNullable<Grants["integration"]>,
  context: GrantContext,
): Target[] {
  const [its, verb] = [uri, method].map((path) => find(resource, path, entry)[0]?.value);
  const called = typeof its === "string" ? calledAction(its, verb) : undefined;
  if (typeof its === "string" && called === undefined) return [];
  const which = [its, verb].find(isUnknown);
  const best = new Map<Store, Target>();
  for (const { end, doubt: whose } of designate(resource, entry, role, context))
    for (const { store, doubt = whose ?? which } of end.resource ? readBy(end.resource, context) : []) {
      const kind = context.entryOf(store.resource.type)?.stores?.accessedAs;
      const reads = called === undefined || (kind && dataActions[kind].read.includes(called));
      const isBetter = !best.has(store) || (best.get(store)?.doubt && !doubt);
      if (reads && isBetter) best.set(store, { store, isNamed: true, ...(doubt && { doubt }) });
    }
  return [...best.values()];
}

/** `arn:aws-cn:apigateway:cn-north-1:dynamodb:action/Query` calls `dynamodb:Query`; the path of an object is read by GET. */
function calledAction(uri: string, verb: Value | undefined): string | undefined {
  const [, service, how, what] = /^arn:[^:]+:apigateway:[^:]*:([\w.-]+):(action|path)\/(.*)$/.exec(uri) ?? [];
  if (how === "action") return `${service}:${what}`;
  const mayGet = isUnknown(verb) || String(verb).toUpperCase() === "GET";
  return how === "path" && service === "s3" && mayGet ? "s3:GetObject" : undefined;
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
  if ("policy" in to) {
    const limits = context.organizationPolicies.ofResources(context.ownAccounts.of(store.resource), to.for);
    const asked = question(store, to.for, context, isNamed);
    return values(to.policy).flatMap(({ at, value }) => {
      const document = writtenIn(readDocument(value, lookupFrom(resource, context)), resource, at, context);
      return context.judgedPolicies
        .letIn({ value, document }, asked, world, limits, resource.input)
        .flatMap((one) => [fromDocument(one, at), ...throughIdentity(one, at, context)])
        .flatMap((one) => unlessClosed(one, "public-policies", store, context));
    });
  }
  if ("permission" in to) {
    const document = { statements: [permissionStatement(to.permission, values)] };
    const at = values(to.permission.principal)[0]?.at ?? "";
    // It has no Resource: it speaks of what it is laid on, whichever that is.
    return allowed(writtenIn(document, resource, "", context), question(store, to.for, context, true), world).flatMap(
      (one) => [
        { ...fromDocument(one, at), ...(one.names?.element === "Principal" && written(one.names.value)) },
        ...throughIdentity(one, at, context),
      ],
    );
  }
  if ("network" in to) return overNetwork(resource, entry, to.network, context);
  if ("peer" in to) return [peer(resource, to.peer, values, context)];
  if ("principal" in to)
    return values(to.principal).flatMap(({ at, value }): Opening[] => {
      const onTheWay = (grantee: Grantee) => rule.inVpc && pathOnly(grantee.place);
      if (!isUnknown(value) && /:organizations:/.test(String(value))) {
        const grantee = organization(value, context);
        return [{ grantee, access: to.access, at, ...written(value), ...onTheWay(grantee) }];
      }
      return callersNamed(value, world).flatMap((caller) => {
        const one = { ...caller, access: to.access };
        const { grantee, access, doubt } = one;
        const opening = { grantee, access, at, ...written(value), ...onTheWay(grantee), ...(doubt && { doubt }) };
        return [opening, ...throughIdentity(one, at, context)];
      });
    });
  if ("organization" in to)
    return values(to.organization).map(({ at, value }) => ({
      grantee: organization(value, context),
      access: "read",
      at,
      ...written(value),
    }));
  if ("identityProvider" in to)
    return values(to.identityProvider).flatMap(({ at, value }): Opening[] => {
      if (value === "") return [];
      const grantee = granteeOf(isUnknown(value) ? value : { type: "Federated", id: String(value) }, world);
      return [{ grantee, access: "read", at, ...(rule.inVpc && pathOnly(grantee.place)) }];
    });
  if ("keyHolders" in to)
    return values(to.keyHolders).map(({ at }) => ({
      grantee: nobodyKnown(
        { en: "whoever has a key or certificate for it", zh: "任何持有其密钥或者证书的人" },
        unknown("key-holder-not-known"),
      ),
      access: "read",
      at,
    }));
  if ("people" in to)
    return values(to.people).map(({ at }) => ({
      grantee: nobodyKnown(
        { en: "those whom a list, a directory or a team lets in", zh: "名单、目录或者团队所准入者" },
        unknown("people-not-known"),
      ),
      access: "read",
      at,
    }));
  if ("addresses" in to) return atAddresses(values(to.addresses), context);
  if ("countries" in to) return values(to.countries).map(inCountry);
  if ("site" in to) return site(resource, entry, to.site, context);
  if ("public" in to) return values(to.public).map(({ at }) => ({ grantee: everybody, access: "read", at }));
  if ("keyUsers" in to) return [keyUsers(resource)];
  const acl =
    "acl" in to
      ? values(to.acl).flatMap(cannedAcl)
      : "aclGrants" in to
        ? values(to.aclGrants).flatMap((grant) => aclGrant(resource, entry, grant, context))
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

/** Everybody whom a property names, as a statement would; this one leaves the decision to the policies of IAM. */
function callersNamed(value: Value, world: World): readonly Caller[] {
  if (value === "IAM_ALLOWED_PRINCIPALS") return [];
  const named = stoodIn(value);
  const principal = isUnknown(named) ? named : principalNamed(String(named));
  const statement: Statement = {
    says: "",
    effect: "Allow",
    principals: { not: false, values: [principal] },
    actions: { not: false, values: [] },
    conditions: [],
  };
  return callersOf(statement, [statement], world);
}

/** Who is let in as a role of this deployment, which others from outside can act as. */
function throughIdentity(
  one: Pick<Allowed, "identity" | "access"> & { readonly statement?: string },
  at: string,
  context: GrantContext,
): Opening[] {
  const role = one.identity && context.index.byAddress(one.identity.input, one.identity.address);
  if (!role) return [];
  return context.entrants.of(role).map(({ grantee, links, doubt }) => ({
    access: one.access,
    at: one.statement === undefined ? at : `${at}, ${one.statement}`,
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

/**
 * Lake Formation names the people of a SAML provider behind it, and all of an account as `IAMPrincipals`; Redshift names the catalog
 * of an account.
 */
function principalNamed(id: string): Principal {
  if (id === "*" || id.toLowerCase() === "all") return { type: "*", id: "*" };
  const provider = /^(arn:[^:]+:iam::\d+:saml-provider\/[^:]+):(?:user|group)\//.exec(id)?.[1];
  if (provider !== undefined) return { type: "Federated", id: provider };
  const account = (/^(\d{12}):IAMPrincipals$/.exec(id) ?? /^DataCatalog\/(\d{12})$/.exec(id))?.[1];
  if (account !== undefined) return { type: "AWS", id: account };
  if (/\.amazonaws\.com(\.cn)?$/.test(id)) return { type: "Service", id };
  return { type: "AWS", id };
}

/** `aws_lambda_permission` and its like write a statement as properties; AWS adds the conditions on the source. */
function permissionStatement(
  parts: Extract<Grants["to"], { permission: unknown }>["permission"],
  values: Values,
): Statement {
  const at = (path: string | undefined) =>
    (path === undefined ? [] : values(path))
      .map(({ value }) => stoodIn(value))
      .map((value) => (isUnknown(value) ? value : String(value)));
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
  if (isUnknown(value)) return nobodyKnown({ en: "an organization that is not known", zh: "未知组织" }, value);
  const id = /(?:^|\/)(o-[a-z0-9]+)(?:\/|$)/.exec(String(value))?.[1];
  if (id !== undefined) return organizationGrantee(id, registers);
  return nobodyKnown(
    text(
      { en: "the organizational unit {unit}", zh: "组织单元{unit}" },
      { unit: String(value).split("/").pop() ?? "" },
    ),
    unknown("account-not-named"),
  );
}

/** A key that can be used in a region lets data encrypted with it be read there. */
function keyUsers(resource: Resource): Opening {
  const place = placeOfRegion(resource.region);
  const filled = { place: place.says };
  return {
    grantee: {
      kind: "key-users",
      id: tell(text({ en: "key users in {place}", zh: "{place}的密钥使用者" }, filled), "en"),
      place,
      says: text({ en: "whoever uses the key in {place}", zh: "在{place}使用该密钥的任何人" }, filled),
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
  const spelt = String(value).toLowerCase().replaceAll("_", "-"); // as the enums of some services are
  return publicAcls.includes(spelt) ? [{ principal: { type: "*", id: "*" }, at }] : [];
}

/** A grant of an ACL; in the old form of the bucket's own block the grantee's fields stand beside the permission. */
function aclGrant(resource: Resource, entry: CatalogEntry, grant: Found, context: GrantContext): Named[] {
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
  const ids = [...at(".grantee.id"), ...at(".id"), ...at(".grantee.email_address"), ...at(".email")].filter(
    (id) => id !== "" && !isOwnUser(id, resource, context),
  );
  return [
    ...uris.map((uri): Named => ({ principal: isUnknown(uri) ? uri : { type: "*", id: "*" }, at: grant.at })),
    ...ids.map(
      (id): Named => ({ principal: isUnknown(id) ? id : { type: "CanonicalUser", id: String(id) }, at: grant.at }),
    ),
  ];
}
