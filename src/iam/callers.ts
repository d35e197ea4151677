import { parseArn } from "../model/arn";
import type { Grantee } from "../model/data-map";
import { type Fact, isKnown, isUnknown, type Unknown, unknown } from "../model/value";
import { isBroker } from "../registers/brokers";
import { accountEntry } from "../registers/registers";
import { type Answer, all, any, maybe, no, not, yes } from "./answer";
import type { Caller } from "./caller";
import { conditionsOn, conditionValues, type Elements, type Principal, type Statement } from "./document";
import { globMatches } from "./globs";
import {
  accountGrantee,
  anyService,
  everybody,
  granteeOf,
  nobodyKnown,
  organizationGrantee,
  ownAccount,
  refusedPrincipal,
  serviceFor,
  unknownPrincipals,
} from "./grantees";
import type { World } from "./world";

/** Of these, one that no condition and no principal of a document tells from others stands for everybody who is not mentioned. */
const strangers = ["999999999999", "318274650913", "706152839461", "540918273645", "863209417508"];

/** The one that the fewest patterns match: what matches all of them tells nobody from others. */
function unmentioned(candidates: readonly string[], patterns: readonly string[]): string {
  const mentions = (one: string) =>
    patterns.filter(
      (pattern) => globMatches(pattern, one) || pattern.split(/[:/]/).some((part) => globMatches(part, one)),
    );
  const ranked = candidates.map((one) => ({ one, count: mentions(one).length }));
  return ranked.reduce((best, other) => (other.count < best.count ? other : best)).one;
}

const someOrganization = "o-anythingelse";

/** Of these, one that no condition names stands for every organization that is not mentioned. */
const strangeOrganizations = [someOrganization, "o-q7w2e9r4t1", "o-z3x8c5v6b0"];

export function organizationBeside(mentioned: readonly string[]): string {
  return unmentioned(strangeOrganizations, mentioned);
}

function strangerTo(statements: readonly Statement[]): string {
  const named = statements.flatMap(({ principals }) =>
    (principals?.values ?? []).flatMap((one) => (isUnknown(one) ? [] : [one.id])),
  );
  const keys = [...accountKeys, "aws:sourceaccount", "aws:sourcearn"];
  return unmentioned(strangers, [...named, ...conditionValues(statements, keys).filter(isKnown)]);
}

/** Stands for what no document names. */
export const something = "anything-else";

/** What an identity provider says of who signed in: `saml:aud`, `oidc.example.com/fleet:sub`. */
export const claimKeys = /^(saml:\w+|[\w-]+(\.[\w-]+)+(\/[\w./-]*)?:[\w-]+)$/;

/** Everybody whom the principals of a statement name, and, for everybody, all that the statements tell apart. */
export function callersOf(statement: Statement, inPlay: readonly Statement[], world: World): readonly Caller[] {
  const { principals } = statement;
  if (!principals)
    return [
      world.holder ?? {
        kind: "unknown",
        grantee: nobodyKnown({ en: "nobody that is named", zh: "未写明的主体" }, unknown("unreadable")),
      },
    ];
  if (principals.not)
    return everyone(inPlay, world).filter((caller) => coversCaller(principals, caller, world).is !== "no");
  return principals.values.flatMap((principal) => {
    const callers = callersNamed(principal, inPlay, world);
    if (isUnknown(principal) || principal.type === "*") return callers;
    return callers.map((caller) => ({ ...caller, writtenAs: principal.id }));
  });
}

function callersNamed(principal: Fact<Principal>, inPlay: readonly Statement[], world: World): readonly Caller[] {
  if (isUnknown(principal)) return unknownCallers(principal, inPlay, world);
  const { type, id } = principal;
  const grantee = granteeOf(principal, world);
  if (type === "*") return everyone(inPlay, world);
  if (type === "Service") return serviceCallers(id, inPlay, world);
  if (type === "Federated") return federated(id, grantee);
  const number = grantee === ownAccount ? world.standIn : grantee.account;
  if (number === undefined)
    return grantee.kind === "service" ? serviceCallers(grantee.id, inPlay, world) : [{ kind: "unknown", grantee }];
  const caller = account(number, world, principalArn(id), isSession(id) ? id : undefined);
  const identities = world.identitiesOf(principalArn(id) ?? id);
  return [
    ...(identities.some(({ doubt }) => !doubt) ? [] : [caller]),
    ...identities.map(({ is, doubt }) => ({ ...caller, identity: is, ...(doubt && { doubt }) })),
  ];
}

function isSession(id: string): boolean {
  return parseArn(id)?.resource.startsWith("assumed-role/") === true;
}

/** The ARN of the role or user that a principal names; a session is one of its role. */
export function principalArn(id: string): string | undefined {
  const arn = parseArn(id);
  if (!arn || arn.resource === "root") return undefined;
  const session = /^assumed-role\/([^/]+)\//.exec(arn.resource);
  return session ? `arn:${arn.partition}:iam::${arn.account}:role/${session[1]}` : id;
}

/** Who nobody knows may be anybody whom the conditions let in. */
function unknownCallers(why: Unknown, inPlay: readonly Statement[], world: World): Caller[] {
  const [own] = world.identitiesOf(why);
  if (own) {
    const whose = isUnknown(own.account)
      ? { kind: "account" as const, grantee: ownAccount }
      : account(own.account, world, `arn:${world.partition ?? "aws"}:iam::${own.account}:role/${something}`);
    return [{ ...whose, identity: own.is }];
  }
  const grantee = nobodyKnown(unknownPrincipals.principal, why);
  // It may also be somebody in particular, for whom other keys are there.
  const somebody: Caller = { kind: "provider", grantee, doubt: why };
  const others = everyone(inPlay, world).map((caller) =>
    caller.kind === "anonymous" || caller.kind === "someone"
      ? { ...caller, grantee, doubt: why }
      : { ...caller, doubt: why },
  );
  return [...others, somebody];
}

function account(id: string, world: World, arn?: string, session?: string): Caller {
  const entry = accountEntry(world.registers, id, world.partition);
  return {
    kind: "account",
    grantee: accountGrantee(id, world.partition, world.registers, world.standIn),
    account: id,
    ...(arn !== undefined && { arn }),
    ...(session !== undefined && { session }),
    ...(entry?.organization !== undefined && { organization: entry.organization }),
  };
}

/** The public, and everybody whom a condition of the statements tells from it. */
function everyone(inPlay: readonly Statement[], world: World): Caller[] {
  const mentioned = mentions(inPlay);
  const registered = mentioned.limitsAccounts
    ? world.registers.accounts.filter(
        ({ id, partition }) => partition === (world.partition ?? partition) && !mentioned.accounts.includes(id),
      )
    : [];
  return [
    { kind: "anonymous", grantee: everybody },
    { kind: "someone", grantee: everybody, account: strangerTo(inPlay), isStranger: true },
    {
      ...{ kind: "someone", grantee: everybody, account: strangerTo(inPlay), isStranger: true },
      organization: organizationBeside(mentioned.organizations),
    },
    ...mentioned.organizations.map(
      (id): Caller => ({
        kind: "organization",
        grantee: organizationGrantee(id, world.registers),
        account: strangerTo(inPlay),
        isStranger: true,
        organization: id,
      }),
    ),
    ...mentioned.accounts.map((id) => account(id, world)),
    ...identitiesMentioned(inPlay, world),
    // Membership is what the register says; only of an account that the document names it stays open.
    ...registered.map(({ id, organization = someOrganization }) => ({ ...account(id, world), organization })),
    ...(mentioned.limitsServices ? serviceCallers(undefined, inPlay, world) : []),
    ...(mentioned.limitsClaims ? [anyProvider] : []),
    ...sparedByName(inPlay, world),
  ];
}

/** Services and identity providers that a statement on all others leaves. */
function sparedByName(inPlay: readonly Statement[], world: World): readonly Caller[] {
  return inPlay.flatMap(({ principals }) =>
    (principals?.not ? principals.values : []).flatMap((one) =>
      !isUnknown(one) && (one.type === "Service" || one.type === "Federated") ? callersNamed(one, inPlay, world) : [],
    ),
  );
}

const anyProvider: Caller = {
  kind: "provider",
  grantee: nobodyKnown(
    { en: "an identity provider that is not named", zh: "未写明的身份提供商" },
    unknown("account-not-named"),
  ),
};

/** Roles and users of this deployment that a condition names: others may act as them. */
function identitiesMentioned(statements: readonly Statement[], world: World): Caller[] {
  const arns = conditionValues(statements, ["aws:principalarn"]).filter(isKnown);
  return arns.flatMap((arn) =>
    world.identitiesOf(arn).map(({ is, doubt }) => ({
      ...account(parseArn(arn)?.account ?? "", world, arn),
      identity: is,
      ...(doubt && { doubt }),
    })),
  );
}

/** A service, on behalf of each account or organization that the conditions tell apart, and of somebody else. */
function serviceCallers(service: string | undefined, inPlay: readonly Statement[], world: World): Caller[] {
  const mentioned = mentions(inPlay);
  const on = (behalf: Pick<Caller, "account" | "organization" | "isStranger">, grantee: Grantee): Caller => ({
    kind: "service",
    grantee,
    ...(service !== undefined && { service }),
    ...behalf,
  });
  const named = service ?? anyService;
  return [
    on({ account: strangerTo(inPlay), isStranger: true }, granteeOf({ type: "Service", id: named }, world)),
    ...mentioned.sources.map((id) => {
      const its = account(id, world);
      return on(
        { account: id, ...(its.organization !== undefined && { organization: its.organization }) },
        serviceFor(named, its.grantee),
      );
    }),
    ...mentioned.organizations.map((id) =>
      on(
        { account: strangerTo(inPlay), isStranger: true, organization: id },
        serviceFor(named, organizationGrantee(id, world.registers)),
      ),
    ),
  ];
}

/** Of Cognito, guests are the public too; a condition may keep them out. */
function federated(id: string, grantee: Grantee): Caller[] {
  const provider: Caller = { kind: "provider", grantee };
  return isBroker(id) ? [{ kind: "guest", grantee: everybody }, provider] : [provider];
}

/** An account number that a pattern of one matches; of the plain star, that is anybody's. */
function numberIn(pattern: string | undefined): string[] {
  if (pattern === undefined || /^[*?]+$/.test(pattern)) return [];
  const digits = pattern.replace(/\?/g, "0");
  const number = digits.includes("*")
    ? digits.replace("*", "0".repeat(13 - digits.length)).replaceAll("*", "")
    : digits;
  return /^\d{12}$/.test(number) ? [number] : [];
}

interface Mentions {
  readonly accounts: readonly string[];
  readonly organizations: readonly string[];
  /** Accounts on whose behalf services are let in. */
  readonly sources: readonly string[];
  readonly limitsAccounts: boolean;
  readonly limitsServices: boolean;
  readonly limitsClaims: boolean;
}

const accountKeys = [
  "aws:principalaccount",
  "kms:calleraccount",
  "aws:sourceowner",
  "s3:dataaccesspointaccount",
  "aws:principalarn",
];
const organizationKeys = ["aws:principalorgid", "aws:principalorgpaths", "aws:sourceorgid", "aws:sourceorgpaths"];
const serviceKeys = [
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:principalisawsservice",
  "aws:principalservicename",
  "aws:principalservicenameslist",
];

function mentions(statements: readonly Statement[]): Mentions {
  const texts = (keys: readonly string[]) => conditionValues(statements, keys).filter(isKnown);
  const numbers = (keys: readonly string[]) => [
    ...new Set(
      texts(keys).flatMap((text) => numberIn(/^(?:arn:[^:]*:[^:]*:[^:]*:)?([\d*?]{1,12})(?::|$)/.exec(text)?.[1])),
    ),
  ];
  const has = (keys: readonly string[]) => conditionsOn(statements, keys).length > 0;
  const principals = statements.flatMap(({ principals: its }) =>
    (its?.values ?? []).flatMap((one) =>
      isUnknown(one) ? [] : (/^(?:arn:[^:]+:[\w-]+:[\w-]*:)?(\d{12})(?::|$)/.exec(one.id)?.[1] ?? []),
    ),
  );
  return {
    accounts: [...new Set([...numbers(accountKeys), ...principals])],
    organizations: [
      ...new Set(texts(organizationKeys).flatMap((text) => /^(o-[a-z0-9]+)(\/|$)/.exec(text)?.[1] ?? [])),
    ],
    sources: numbers(["aws:sourceaccount", "aws:sourcearn"]),
    limitsAccounts: has([...accountKeys, ...organizationKeys]) || principals.length > 0,
    limitsServices: has(serviceKeys),
    limitsClaims: statements.some(({ conditions }) => conditions.some(({ key }) => claimKeys.test(key.toLowerCase()))),
  };
}

/** Whether principals of a statement take a caller in. */
export function coversCaller(principals: Elements<Principal> | undefined, caller: Caller, world: World): Answer {
  if (!principals) return yes;
  const listed = (some: readonly Fact<Principal>[]) => any(some.map((one) => isThis(one, caller, world)));
  return principals.not ? not(spares(principals.values, caller, listed)) : listed(principals.values);
}

/**
 * `NotPrincipal` spares only who is listed with the account: a service may look at the account first, and then at the principal.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function spares(
  values: readonly Fact<Principal>[],
  caller: Caller,
  listed: (some: readonly Fact<Principal>[]) => Answer,
): Answer {
  if (caller.arn === undefined || values.some((one) => !isUnknown(one) && one.type === "*")) return listed(values);
  const account = listed(values.filter(isAccount));
  if (account.is === "no") return no;
  const itself = listed(values.filter((one) => !isAccount(one)));
  return itself.is === "no" ? maybe(unknown("deny-not-judged")) : all([account, itself]);
}

function isAccount(principal: Fact<Principal>): boolean {
  return isUnknown(principal) || (principal.type === "AWS" && isWholeAccount(principal.id));
}

function isWholeAccount(id: string): boolean {
  const arn = parseArn(id);
  return arn === undefined || arn.resource === "root";
}

function isThis(principal: Fact<Principal>, caller: Caller, world: World): Answer {
  if (isUnknown(principal)) return maybe(principal);
  if (principal.type === "*") return yes;
  if (caller.kind === "unknown") return maybe(unknown("account-not-named"));
  return isThisType[principal.type](principal.id, caller, world);
}

const isThisType: Readonly<
  Record<Exclude<Principal["type"], "*">, (id: string, caller: Caller, world: World) => Answer>
> = {
  Service: (id, { kind, service }) => {
    if (kind !== "service") return no;
    return service === undefined ? maybe(unknown("service-not-pinned", id)) : service === id ? yes : no;
  },
  Federated: (id, { kind, grantee }) => (kind === "provider" && grantee.id === id ? yes : no),
  CanonicalUser: (_, { kind }) => (kind === "account" ? maybe(unknown("account-not-named")) : no),
  AWS: (id, caller, { partition }) => {
    if (caller.kind !== "account" && caller.kind !== "holder") return no;
    const named = caller.isNamedBy?.(id) ?? no;
    if (named.is !== "no") return named;
    const arn = parseArn(id);
    if (caller.account === undefined) return isWholeAccount(id) ? maybe(unknown("account-not-named")) : no;
    if (!globMatches(arn?.account ?? id, caller.account)) return no;
    const refused = refusedPrincipal(id, partition);
    if (refused) return maybe(refused);
    if (isWholeAccount(id)) return yes;
    if (isSession(id)) return caller.session === id ? yes : no;
    return caller.arn !== undefined && principalArn(id) === caller.arn ? yes : no;
  },
};
