import { parseArn } from "../model/arn";
import type { Grantee } from "../model/data-map";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import { type Answer, any, maybe, no, yes } from "./answer";
import type { KeyValues, OneLike, RequestValue } from "./conditions";
import type { Condition, Elements, Principal, Statement } from "./document";
import {
  accountGrantee,
  everybody,
  granteeOf,
  nobodyKnown,
  organizationGrantee,
  ownAccount,
  serviceFor,
} from "./grantees";
import type { World } from "./world";

/** Somebody who may call, with every value that the keys of its requests can have. */
export interface Caller {
  readonly grantee: Grantee;
  /** `someone` is the public: who signs nothing, or any account that nobody mentions. */
  readonly kind:
    | "anonymous"
    | "someone"
    | "account"
    | "organization"
    | "service"
    | "provider"
    | "guest"
    | "unknown"
    | "holder";
  /** Account number, where it has one. */
  readonly account?: string;
  /** The one principal that is meant, as an ARN, when not any of the account. */
  readonly arn?: string;
  /** The one session that is meant, when not any of the role. */
  readonly session?: string;
  /** Whether an ARN names it, when its own is not fully known. */
  readonly isNamedBy?: (arn: string) => boolean;
  readonly organization?: string;
  readonly service?: string;
  /** Address of the role or user of this deployment that it is. */
  readonly identity?: string;
  /** Why it may not be meant. */
  readonly doubt?: Unknown;
}

/** An account number that stands in no document. */
const someAccount = "999999999999";
const something = "anything-else";

/** Everybody whom the principals of a statement name, and, for everybody, all that the statements tell apart. */
export function callersOf(statement: Statement, inPlay: readonly Statement[], world: World): readonly Caller[] {
  const { principals } = statement;
  if (!principals)
    return [world.holder ?? { kind: "unknown", grantee: nobodyKnown("nobody that is named", unknown("unreadable")) }];
  if (principals.not) return everyone(inPlay, world);
  return principals.values.flatMap((principal) => callersNamed(principal, inPlay, world));
}

function callersNamed(principal: Fact<Principal>, inPlay: readonly Statement[], world: World): readonly Caller[] {
  if (isUnknown(principal)) return unknownCallers(principal, inPlay, world);
  const { type, id } = principal;
  const grantee = granteeOf(principal, world);
  if (type === "*") return everyone(inPlay, world);
  if (type === "Service") return serviceCallers(id, inPlay, world);
  if (type === "Federated") return federated(id, grantee, inPlay);
  if (grantee.account === undefined || grantee.id.startsWith("invalid:"))
    return grantee.kind === "service" ? serviceCallers(grantee.id, inPlay, world) : [{ kind: "unknown", grantee }];
  const identity = world.identityOf(principalArn(id) ?? id);
  const caller = account(grantee.account, world, principalArn(id), isSession(id) ? id : undefined);
  return [identity ? { ...caller, identity: identity.address } : caller];
}

function isSession(id: string): boolean {
  return parseArn(id)?.resource.startsWith("assumed-role/") === true;
}

/** The ARN of the role or user that a principal names; a session is one of its role. */
function principalArn(id: string): string | undefined {
  const arn = parseArn(id);
  if (!arn || arn.resource === "root") return undefined;
  const session = /^assumed-role\/([^/]+)\//.exec(arn.resource);
  return session ? `arn:${arn.partition}:iam::${arn.account}:role/${session[1]}` : id;
}

/** Who nobody knows may be anybody whom the conditions let in. */
function unknownCallers(why: Unknown, inPlay: readonly Statement[], world: World): Caller[] {
  const own = world.identityOf(why);
  if (own) {
    const whose = isUnknown(own.account)
      ? { kind: "account" as const, grantee: ownAccount }
      : account(own.account, world, `arn:${world.partition ?? "aws"}:iam::${own.account}:role/${something}`);
    return [{ ...whose, identity: own.address }];
  }
  const grantee = nobodyKnown("a principal that is not known", why);
  return everyone(inPlay, world).map((caller) =>
    caller.kind === "anonymous" || caller.kind === "someone"
      ? { ...caller, grantee, doubt: why }
      : { ...caller, doubt: why },
  );
}

function account(id: string, world: World, arn?: string, session?: string): Caller {
  const entry = world.registers.accounts.find(
    (one) => one.id === id && (world.partition ?? one.partition) === one.partition,
  );
  return {
    kind: "account",
    grantee: accountGrantee(id, world.partition, world.registers),
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
    { kind: "someone", grantee: everybody, account: someAccount },
    ...mentioned.organizations.map(
      (id): Caller => ({
        kind: "organization",
        grantee: organizationGrantee(id, world.registers),
        account: someAccount,
        organization: id,
      }),
    ),
    ...mentioned.accounts.map((id) => account(id, world)),
    // Membership is what the register says; only of an account that the document names it stays open.
    ...registered.map(({ id, organization = something }) => ({ ...account(id, world), organization })),
    ...(mentioned.limitsServices ? serviceCallers(undefined, inPlay, world) : []),
  ];
}

/** A service, on behalf of each account or organization that the conditions tell apart, and of somebody else. */
function serviceCallers(service: string | undefined, inPlay: readonly Statement[], world: World): Caller[] {
  const mentioned = mentions(inPlay);
  const on = (behalf: Pick<Caller, "account" | "organization">, grantee: Grantee): Caller => ({
    kind: "service",
    grantee,
    ...(service !== undefined && { service }),
    ...behalf,
  });
  const named = service ?? "any AWS service";
  return [
    on({ account: someAccount }, granteeOf({ type: "Service", id: named }, world)),
    ...mentioned.sources.map((id) => {
      const its = account(id, world);
      return on(
        { account: id, ...(its.organization !== undefined && { organization: its.organization }) },
        serviceFor(named, its.grantee),
      );
    }),
    ...mentioned.organizations.map((id) =>
      on({ account: someAccount, organization: id }, serviceFor(named, organizationGrantee(id, world.registers))),
    ),
  ];
}

/** Of Cognito, guests are the public unless a condition asks for users who signed in. */
function federated(id: string, grantee: Grantee, inPlay: readonly Statement[]): Caller[] {
  const provider: Caller = { kind: "provider", grantee };
  if (!/^cognito-identity\.amazonaws\.com(\.cn)?$/.test(id)) return [provider];
  void inPlay;
  return [{ kind: "guest", grantee: everybody }, provider];
}

interface Mentions {
  readonly accounts: readonly string[];
  readonly organizations: readonly string[];
  /** Accounts on whose behalf services are let in. */
  readonly sources: readonly string[];
  readonly limitsAccounts: boolean;
  readonly limitsServices: boolean;
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
  const conditions = statements.flatMap((statement) => statement.conditions);
  const texts = (keys: readonly string[]) =>
    conditions
      .filter(({ key }) => keys.includes(key.toLowerCase()))
      .flatMap(({ values }) => values.filter((value): value is string => !isUnknown(value)));
  const numbers = (keys: readonly string[]) => [
    ...new Set(texts(keys).flatMap((text) => /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?::|$)/.exec(text)?.[1] ?? [])),
  ];
  const has = (keys: readonly string[]) => conditions.some(({ key }) => keys.includes(key.toLowerCase()));
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
  };
}

/** Whether principals of a statement take a caller in. */
export function coversCaller(principals: Elements<Principal> | undefined, caller: Caller): Answer {
  if (!principals) return yes;
  const listed = any(principals.values.map((value) => isThis(value, caller, principals.not)));
  if (!principals.not) return listed;
  return listed.is === "maybe" ? listed : listed.is === "yes" ? no : yes;
}

/** Whether a principal is the caller. `NotPrincipal` spares only who is listed with the account. */
function isThis(principal: Fact<Principal>, caller: Caller, spares: boolean): Answer {
  if (isUnknown(principal)) return maybe(principal);
  const { type, id } = principal;
  if (type === "*") return yes;
  if (caller.kind === "unknown") return maybe(unknown("account-not-named"));
  if (type === "Service") return caller.kind === "service" && (caller.service ?? id) === id ? yes : no;
  if (type === "Federated") return caller.kind === "provider" && caller.grantee.id === id ? yes : no;
  if (type === "CanonicalUser") return caller.kind === "account" ? maybe(unknown("account-not-named")) : no;
  if (caller.kind !== "account" && caller.kind !== "holder") return no;
  if (caller.isNamedBy?.(id)) return yes;
  const arn = parseArn(id);
  if (caller.account === undefined)
    return arn !== undefined && arn.resource !== "root" ? no : maybe(unknown("account-not-named"));
  const number = arn?.account ?? (/^\d{12}$/.test(id) ? id : undefined);
  if (number === undefined || number !== caller.account) return no;
  if (!arn || arn.resource === "root") return yes;
  if (isSession(id)) return caller.session === id ? yes : no;
  return !spares && caller.arn !== undefined && principalArn(id) === caller.arn ? yes : no;
}

/**
 * Every value that a key can have in requests of a caller, as far as the conditions tell them apart; undefined when the key is not
 * modelled. Availability of keys: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function valuesOf(
  key: string,
  caller: Caller,
  conditions: readonly Condition[],
  world: World,
): readonly KeyValues[] | undefined {
  const literals = conditions.flatMap(({ values }) => values);
  const rule = keyRules[key] ?? (freeKeys.test(key) ? free : claimKeys.test(key) ? claims : undefined);
  if (caller.kind === "unknown" && tellsCaller.test(key)) return [[ofNobodyKnown(caller)], absent];
  return rule?.(caller, literals, world);
}

type KeyRule = (caller: Caller, literals: readonly Fact<string>[], world: World) => readonly KeyValues[];

const absent: KeyValues = [];
const isSigned = ({ kind }: Caller) =>
  kind === "account" || kind === "someone" || kind === "organization" || kind === "holder";

/** Keys that tell who calls, or on whose behalf. */
const tellsCaller = /^(aws:(principal(?!tag)|source)|kms:calleraccount|s3:dataaccesspointaccount)/;

function ofNobodyKnown({ doubt, grantee }: Caller): OneLike {
  const { side } = grantee.place;
  return { like: "*", because: doubt ?? (isUnknown(side) ? side : unknown("account-not-named")) };
}

const accountNumber: KeyRule = (caller) => {
  if (caller.kind === "anonymous" || caller.kind === "guest") return [["anonymous"]];
  return isSigned(caller) ? [[caller.account ?? ofNobodyKnown(caller)]] : [absent];
};

const organizationOf = ({ kind, organization, account: id }: Caller): readonly KeyValues[] => {
  if (organization !== undefined) return [[organization]];
  if (kind === "someone" || id === someAccount) return [[something], absent];
  return [[{ like: "*", because: unknown("membership-not-registered", id) }]];
};

const pathsOf = (caller: Caller, literals: readonly Fact<string>[]): readonly KeyValues[] => {
  const { organization, kind, account: id } = caller;
  if (organization === undefined) return organizationOf(caller);
  if (kind !== "organization" && id !== someAccount)
    return [[{ like: `${organization}/*`, because: unknown("membership-not-registered", id) }]];
  const named = literals.filter((text) => isUnknown(text) || text.startsWith(`${organization}/`));
  return [...named.map((text) => [instance(text)]), [`${organization}/${something}`]];
};

const keyRules: Readonly<Record<string, KeyRule>> = {
  "aws:principalaccount": accountNumber,
  "kms:calleraccount": accountNumber,
  "aws:sourceowner": accountNumber,
  "s3:dataaccesspointaccount": accountNumber,
  "aws:principalarn": (caller, literals, { partition = "aws" }) => {
    const { account: id, arn } = caller;
    if (!isSigned(caller)) return [absent];
    if (arn !== undefined) return [[arn]];
    if (id === undefined) return [[ofNobodyKnown(caller)]];
    const own = literals.flatMap((text) => instanceIn(text, id));
    return [
      ...own.map((text) => [text]),
      [`arn:${partition}:iam::${id}:role/${something}`],
      [`arn:${partition}:iam::${id}:root`],
    ];
  },
  "aws:principalorgid": (caller) => (isSigned(caller) ? organizationOf(caller) : [absent]),
  "aws:principalorgpaths": (caller, literals) => (isSigned(caller) ? pathsOf(caller, literals) : [absent]),
  "aws:principaltype": (caller) =>
    isSigned(caller)
      ? [["AssumedRole"], ["User"], ["Account"], ["FederatedUser"]]
      : caller.kind === "anonymous"
        ? [["Anonymous"]]
        : [absent],
  "aws:principalisawsservice": ({ kind }) =>
    kind === "service" ? [["true"]] : kind === "anonymous" ? [absent] : [["false"]],
  "aws:principalservicename": ({ kind, service }, literals) =>
    kind !== "service"
      ? [absent]
      : service !== undefined
        ? [[service]]
        : [...literals.map((text) => [instance(text)]), [something]],
  "aws:principalservicenameslist": ({ kind, service }, literals) =>
    kind !== "service"
      ? [absent]
      : service !== undefined
        ? [[service]]
        : [...literals.map((text) => [instance(text)]), [something]],
  "aws:sourceaccount": ({ kind, account: id }) => (kind === "service" && id !== undefined ? [[id], absent] : [absent]),
  "aws:sourcearn": ({ kind, account: id }, literals, world) => {
    if (kind !== "service" || id === undefined) return [absent];
    const own = literals.flatMap((text) => (isUnknown(text) ? ofThisDeployment(text, id, world) : sourceIn(text, id)));
    return [...own.map((text) => [text]), [`arn:${world.partition ?? "aws"}:${something}::${id}:${something}`], absent];
  },
  "aws:sourceorgid": (caller) => (caller.kind === "service" ? [...organizationOf(caller), absent] : [absent]),
  "aws:sourceorgpaths": (caller, literals) =>
    caller.kind === "service" ? [...pathsOf(caller, literals), absent] : [absent],
  "aws:resourceaccount": (_, literals, { account: own }) => (isUnknown(own) ? met(literals) : [[own]]),
  "aws:resourceorgid": (_, literals, { account: own, registers, partition }) => {
    const entry = registers.accounts.find((one) => one.id === own && one.partition === (partition ?? one.partition));
    return entry?.organization === undefined ? met(literals) : [[entry.organization]];
  },
  "aws:requestedregion": (_, literals, { region }) => (isUnknown(region) ? met(literals) : [[region]]),
  "s3:prefix": () => [absent],
  "s3:delimiter": () => [absent],
  "s3:max-keys": () => [absent],
  "aws:currenttime": (_, literals, { today }) => moments(literals, today).map((time) => [new Date(time).toISOString()]),
  "aws:epochtime": (_, literals, { today }) =>
    moments(literals, today).map((time) => [String(Math.floor(time / 1000))]),
};

/** Every key that a caller, or what it asks for, can meet by itself, so that it keeps nobody out. */
const freeKeys =
  /^(aws:(securetransport|multifactorauth(present|age)|referer|useragent|principaltag\/.*|viaawsservice|calledvia(first|last)?|resourceorgpaths)|sts:(externalid|rolesessionname|sourceidentity|transitivetagkeys)|kms:(viaservice|encryptioncontext.*|grantisforawsresource)|sns:protocol|events:creatoraccount|lambda:functionurlauthtype|s3:(existingobjecttag\/.*|x-amz-.*))$/;
/** What an identity provider says of who signed in: `saml:aud`, `oidc.example.com/fleet:sub`. */
const claimKeys = /^(saml:\w+|[\w-]+(\.[\w-]+)+(\/[\w./-]*)?:[\w-]+)$/;

const free: KeyRule = (_, literals) => [...met(literals), [something], absent];
const claims: KeyRule = (caller, literals) => {
  if (caller.kind === "guest")
    return [
      ["unauthenticated"],
      ...free(
        caller,
        literals.filter((text) => text !== "authenticated"),
        {} as World,
      ),
    ];
  return caller.kind === "provider" || caller.kind === "unknown" ? free(caller, literals, {} as World) : [absent];
};

/** One value for each literal, so that the caller is never kept out. */
function met(literals: readonly Fact<string>[]): KeyValues[] {
  const texts = literals.flatMap((text): RequestValue[] => {
    if (isUnknown(text)) return [text];
    if (/^(true|false)$/i.test(text)) return ["true", "false"];
    if (/^-?\d+(\.\d+)?$/.test(text)) return [text, String(Number(text) - 1), String(Number(text) + 1)];
    return [instance(text)];
  });
  return [...new Set(texts)].map((text) => [text]);
}

/** A text that a pattern matches. */
function instance<T extends Fact<string>>(pattern: T): RequestValue {
  return isUnknown(pattern)
    ? pattern
    : (pattern as string)
        .replace(/\$\{[^}]*\}/g, something)
        .replace(/\*/g, something)
        .replace(/\?/g, "x");
}

/** An ARN of the account that a pattern matches, if there is one. */
function instanceIn(pattern: Fact<string>, id: string): RequestValue[] {
  if (isUnknown(pattern)) return [];
  if (pattern === "*") return [];
  const parts = pattern.split(":");
  const its = parts[4] ?? "";
  if (parts.length < 6 || (its !== id && !/[*?]/.test(its))) return [];
  return [
    [
      ...parts.slice(0, 4).map((part) => instance(part) as string),
      id,
      instance(parts.slice(5).join(":")) as string,
    ].join(":"),
  ];
}

/** The same for a source; an ARN without an account, as a bucket's, may be anybody's. */
function sourceIn(pattern: string, id: string): RequestValue[] {
  return pattern.split(":")[4] === "" ? [instance(pattern)] : instanceIn(pattern, id);
}

/** A source that is set after apply belongs to this deployment's account, unless it is a bucket, whose ARN names none. */
function ofThisDeployment(text: Unknown, id: string, world: World): RequestValue[] {
  const own = world.accountOfSource(text);
  return own === undefined || isUnknown(own) || own !== id ? [] : [text];
}

/** Moments from the day on which is judged: now, and around every moment that a condition names. */
function moments(literals: readonly Fact<string>[], today: string): number[] {
  const now = Date.parse(`${today}T00:00:00+08:00`);
  const named = literals
    .flatMap((text) => (isUnknown(text) ? [] : [timeOfText(text)]))
    .filter((time) => !Number.isNaN(time));
  const around = named.flatMap((time) => [time - 1000, time, time + 1000]);
  return [now, ...around.filter((time) => time > now), Math.max(now, ...named) + 86_400_000];
}

function timeOfText(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
