import type { CatalogEntry, ResourceKind } from "../../../catalog/entry";
import type { Lookup, PolicyDocument, Statement } from "../../iam/document";
import type { Question } from "../../iam/evaluate";
import type { World } from "../../iam/world";
import { arnShape, parseArn } from "../arn";
import type { Grant, Grantee, Link, Store } from "../data-map";
import type { Resource } from "../deployment";
import type { Meant, Surroundings } from "../designation";
import { firstOfEach } from "../lists";
import { partitionOfRegion } from "../place";
import { type Fact, isComposed, isUnknown, type Unknown, unknown } from "../value";
import type { HandedAbroad } from "./handed";
import type { JudgedPolicies } from "./judged";
import type { Closed } from "./opening";
import type { OwnAccounts } from "./own-account";
import type { ReadableStores } from "./readable-stores";
import type { SecurityGroups } from "./security-groups";
import type { Vpcs } from "./vpcs";

/** What every grant of a deployment is judged with. */
export interface GrantContext extends Surroundings {
  readonly readable: ReadableStores;
  readonly identityPolicies: IdentityPolicies;
  /** What each identity may do, as far as it was asked. */
  readonly rights: Map<Resource, Rights>;
  /** Who from outside can act as a role. */
  readonly entrants: { of(role: Resource): readonly Entrant[] };
  readonly judgedPolicies: JudgedPolicies;
  readonly ownAccounts: OwnAccounts;
  readonly endpointPolicies: { limitOf(statement: Statement, resource: Resource): PolicyDocument | undefined };
  /** Limits of what identities of an account may do, and of what may be done to its resources. */
  readonly organizationPolicies: {
    ofIdentities(account: Fact<string>): readonly PolicyDocument[];
    ofResources(account: Fact<string>, kind: ResourceKind): readonly PolicyDocument[];
  };
  readonly securityGroups: SecurityGroups;
  readonly handedAbroad: HandedAbroad;
  readonly vpcs: Vpcs;
  readonly closed: ReadonlyMap<Store, readonly Closed[]>;
}

/** Somebody outside who can act as a role, and by which links. */
export interface Entrant {
  readonly grantee: Grantee;
  readonly links: readonly Link[];
  /** It makes itself the role, by what it may do to roles or to what runs as them. */
  readonly isDetour?: true;
  /** The account in which alone it acts. */
  readonly account?: string;
  readonly doubt?: Unknown;
}

/** What an identity may do: by which policies, and within which limits. */
export interface Rights {
  /** Each with the Denies of all. */
  readonly held: readonly IdentityPolicy[];
  /** Documents of which each has to allow it, too. */
  readonly limits: readonly PolicyDocument[];
  readonly world: World;
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
  /** Beyond these its own policies let an identity do nothing. */
  readonly boundaries: ReadonlyMap<Resource, readonly PolicyDocument[]>;
}

/** The question for a policy attached to a store, or, when not attached, for one that may speak of it. */
export function question(
  store: Store,
  kind: ResourceKind,
  around: Surroundings,
  attached: boolean,
  arn?: string,
): Question {
  const entry = around.entryOf(store.resource.type) as CatalogEntry;
  const template = arn ?? entry.stores?.alsoAccessedAs?.find((one) => one.kind === kind)?.arn ?? entry.arn;
  const { shape, named } =
    kind === "access-point" && attached ? anyAccessPoint : arnShape(store.resource, entry, template);
  return {
    kind,
    shape,
    named,
    address: store.resource.address,
    attached,
  };
}

/** AWS refuses a policy of one access point that speaks of another. */
const anyAccessPoint = { shape: "arn:*:s3:*:*:accesspoint/*", named: "unknown" } as const;

/** What a policy that a resource carries is judged with. */
export function worldOf(
  resource: Resource,
  around: Surroundings & Pick<GrantContext, "ownAccounts" | "endpointPolicies">,
  store?: Store,
): World {
  const partition = partitionOfRegion(resource.region) ?? store?.place.partition;
  const subject = store?.resource ?? resource;
  return {
    registers: around.registers,
    ...(partition !== undefined && { partition }),
    account: around.ownAccounts.of(subject),
    ...(isUnknown(subject.account) && subject.account.standIn && { standIn: subject.account.standIn }),
    region: subject.region,
    today: around.today,
    endpointLimit: (statement) => around.endpointPolicies.limitOf(statement, resource),
    identitiesOf: (principal) =>
      identitiesOf(principal, resource, around).map(({ resource: identity, doubt }) => ({
        is: identity,
        account: around.ownAccounts.of(identity),
        ...(doubt && { doubt }),
      })),
    ...(around.trace && { trace: around.trace.judged }),
    accountOfSource: (value) => accountOfMakers(value, resource, around),
  };
}

const identities: readonly string[] = ["aws_iam_role", "aws_iam_user"];

function identitiesOf(principal: string | Unknown, resource: Resource, { index }: Surroundings): Meant[] {
  if (typeof principal === "string") {
    const arn = parseArn(principal);
    if (arn?.service !== "iam" || arn.resource === "root") return [];
    const isOne = ({ type }: Resource) => identities.includes(type);
    const known = index.byArn(principal).filter(isOne);
    if (known.length > 0) return known.map((one) => ({ resource: one }));
    const doubt = unknown("set-after-apply");
    return index
      .unnamedOfService(principal)
      .filter(isOne)
      .map((one) => ({ resource: one, doubt }));
  }
  const [address, ...more] = principal.from;
  if (!principal.fromIsComplete || address === undefined || more.length > 0 || isComposed(principal, "arn")) return [];
  const maker = index.byAddress(resource.input, address);
  return maker && identities.includes(maker.type) ? [{ resource: maker }] : [];
}

/** The account of the resources that an unknown ARN is made from, when the format tells all of them; a bucket's ARN names none. */
function accountOfMakers(
  { from, fromIsComplete }: Unknown,
  resource: Resource,
  { index }: Surroundings,
): Fact<string> | undefined {
  const counts = ({ type, mode }: Resource) => type !== "aws_s3_bucket" && mode === "managed";
  const makers = from.map((address) => index.byAddress(resource.input, address));
  if (!fromIsComplete || makers.length === 0 || !makers.every((maker) => maker && counts(maker))) return undefined;
  const accounts = new Set(makers.map((maker) => (maker as Resource).account));
  return accounts.size === 1 ? [...accounts][0] : undefined;
}

/** A document that knows where it stands, when somebody asks why. */
export function writtenIn(
  document: PolicyDocument,
  resource: Resource,
  at: string,
  { trace }: Pick<Surroundings, "trace">,
): PolicyDocument {
  if (!trace) return document;
  const here = { resource, at };
  return { ...document, statements: document.statements.map((one) => ({ ...one, writtenIn: one.writtenIn ?? here })) };
}

export function lookupFrom(resource: Resource, { index }: Surroundings): Lookup {
  return (address) => index.byAddress(resource.input, address);
}

/** One grant per store and grantee: a certain one before a doubtful one, reading before control. */
export function strongest(grants: readonly Grant[]): Grant[] {
  const best = new Map<string, Grant>();
  for (const grant of grants) {
    const key = edgeOf(grant);
    const other = best.get(key);
    if (!other || (other.doubt && !grant.doubt)) best.set(key, grant);
  }
  return [...best.values()];
}

/** Each grant once: an id and a name, side by side, lead to the same. */
export function distinct(grants: readonly Grant[]): Grant[] {
  return firstOfEach(grants, (grant) => {
    const chain = grant.chain.map(({ resource, at }) => `${resource.address} ${at}`);
    return [edgeOf(grant), grant.access, grant.at, grant.doubt?.because, grant.closable, ...chain].join("\n");
  });
}

/** What tells a store and a grantee from all others. */
export function edgeOf({ store, grantee }: Grant): string {
  return `${store.resource.input} ${store.resource.address} ${grantee.id}`;
}
