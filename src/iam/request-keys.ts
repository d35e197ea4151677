import { parseArn } from "../model/arn";
import { type Fact, isKnown, isUnknown, type Unknown, unknown } from "../model/value";
import { accountEntry } from "../registers/registers";
import type { Caller } from "./caller";
import { claimKeys, organizationBeside, something } from "./callers";
import { type KeyValues, type OneLike, type RequestValue, timeOf } from "./conditions";
import { globMatches } from "./globs";
import type { World } from "./world";

/**
 * Every value that a key can have in requests of a caller, as far as what the conditions name tells them apart; undefined when the key is not
 * modelled. Availability of keys: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function valuesOf(
  key: string,
  caller: Caller,
  literals: readonly Fact<string>[],
  world: World,
): readonly KeyValues[] | undefined {
  const rule = keyRules[key] ?? rulesOfFamilies.find(([family]) => family.test(key))?.[1];
  if (caller.kind === "unknown" && tellsCaller.test(key)) return [[ofNobodyKnown(caller)], absent];
  return rule?.(caller, literals, world);
}

type KeyRule = (caller: Caller, literals: readonly Fact<string>[], world: World) => readonly KeyValues[];

const absent: KeyValues = [];
const isSigned = ({ kind }: Caller) =>
  kind === "account" || kind === "someone" || kind === "organization" || kind === "holder";

/** Keys that tell who calls, or on whose behalf. */
export const tellsCaller = /^(aws:(principal(?!tag)|source)|kms:calleraccount|s3:dataaccesspointaccount)/;

function ofNobodyKnown({ doubt, grantee }: Caller): OneLike {
  const { side } = grantee.place;
  return { like: "*", because: doubt ?? (isUnknown(side) ? side : unknown("account-not-named")) };
}

const accountNumber: KeyRule = (caller) => {
  if (caller.kind === "anonymous" || caller.kind === "guest") return [["anonymous"]];
  return isSigned(caller) ? [[caller.account ?? ofNobodyKnown(caller)]] : [absent];
};

const organizationOf = (
  { kind, organization, isStranger, account: id }: Caller,
  literals: readonly Fact<string>[],
): readonly KeyValues[] => {
  if (organization !== undefined) return [[organization]];
  if (kind === "someone") return [absent];
  if (isStranger) return [[organizationBeside(literals.filter(isKnown))], absent];
  return [[{ like: "*", because: unknown("membership-not-registered", id), isPerhapsAbsent: true }]];
};

const pathsOf = (caller: Caller, literals: readonly Fact<string>[]): readonly KeyValues[] => {
  const { organization, isStranger, account: id } = caller;
  if (organization === undefined) return organizationOf(caller, literals);
  if (!isStranger) return [[{ like: `${organization}/*`, because: unknown("membership-not-registered", id) }]];
  const named = literals.filter((text) => isUnknown(text) || text.startsWith(`${organization}/`));
  return [...named.map((text) => [instance(text)]), [`${organization}/${something}`]];
};

/** A service need not say on whose behalf it calls; of one that calls on somebody's behalf it is not known whether it says so. */
function notSaid({ isStranger, organization, service }: Caller, like: string): KeyValues {
  if (isStranger && organization === undefined) return absent;
  return [{ like, because: unknown("service-not-pinned", service), isPerhapsAbsent: true }];
}

const serviceName: KeyRule = ({ kind, service }, literals) => {
  if (kind !== "service") return [absent];
  return service !== undefined ? [[service]] : [...literals.map((text) => [instance(text)]), [something]];
};

const keyRules: Readonly<Record<string, KeyRule>> = {
  // There in every request, of a service's and an identity provider's too, which are none of anybody's account.
  "aws:principalaccount": (caller, literals, world) =>
    caller.kind === "service"
      ? [[something]]
      : caller.kind === "provider"
        ? [["anonymous"]]
        : accountNumber(caller, literals, world),
  "kms:calleraccount": (caller, literals, world) =>
    isSigned(caller) ? accountNumber(caller, literals, world) : [absent],
  "aws:sourceowner": accountNumber,
  "s3:dataaccesspointaccount": (...request) => [...accountNumber(...request), absent],
  "aws:principalarn": (caller, literals, { partition = "aws" }) => {
    const { account: id, arn } = caller;
    if (!isSigned(caller)) return [absent];
    if (arn !== undefined) return [[arn]];
    if (id === undefined) return [[ofNobodyKnown(caller)]];
    const own = literals.flatMap((text) => instanceIn(text, id, partition));
    return [
      ...own.map((text) => [text]),
      [`arn:${partition}:iam::${id}:role/${something}`],
      [`arn:${partition}:iam::${id}:user/${something}`],
      [`arn:${partition}:iam::${id}:root`],
    ];
  },
  "aws:principalorgid": (caller, literals) => (isSigned(caller) ? organizationOf(caller, literals) : [absent]),
  "aws:principalorgpaths": (caller, literals) => (isSigned(caller) ? pathsOf(caller, literals) : [absent]),
  "aws:principaltype": (caller) => {
    if (!isSigned(caller)) return [[caller.kind === "anonymous" ? "Anonymous" : something]];
    if (caller.arn === undefined) return [["AssumedRole"], ["User"], ["Account"], ["FederatedUser"]];
    return parseArn(caller.arn)?.resource.startsWith("role/") ? [["AssumedRole"]] : [["User"], ["FederatedUser"]];
  },
  "aws:principalisawsservice": (caller) =>
    caller.kind === "service" ? [["true"]] : isSigned(caller) ? [["false"]] : [absent],
  "aws:principalservicename": serviceName,
  "aws:principalservicenameslist": serviceName,
  "aws:sourceaccount": (caller) => {
    const { kind, account: id } = caller;
    return kind === "service" && id !== undefined ? [[id], notSaid(caller, id)] : [absent];
  },
  "aws:sourcearn": (caller, literals, world) => {
    const { kind, account: id } = caller;
    if (kind !== "service" || id === undefined) return [absent];
    const own = literals.flatMap((text) => (isUnknown(text) ? ofThisDeployment(text, id, world) : sourceIn(text, id)));
    const other = `arn:${world.partition ?? "aws"}:${something}::${id}:${something}`;
    const notTheirs = caller.isStranger ? literals.filter(isUnknown).filter((text) => isOurs(text, world)) : [];
    const theirs =
      notTheirs.length === 0
        ? other
        : { like: other, because: unknown("service-not-pinned", caller.service), isNoneOf: notTheirs };
    return [...own.map((text) => [text]), [theirs], notSaid(caller, `arn:*:*:*:${id}:*`)];
  },
  "aws:sourceorgid": (caller, literals) =>
    caller.kind === "service"
      ? [...organizationOf(caller, literals), notSaid(caller, caller.organization ?? "*")]
      : [absent],
  "aws:sourceorgpaths": (caller, literals) =>
    caller.kind === "service"
      ? [...pathsOf(caller, literals), notSaid(caller, `${caller.organization ?? "*"}/*`)]
      : [absent],
  "aws:resourceaccount": (_, literals, { account: own }) => (isUnknown(own) ? met(literals) : [[own]]),
  "aws:resourceorgid": (_, literals, { account: own, registers, partition }) => {
    const entry = isUnknown(own) ? undefined : accountEntry(registers, own, partition);
    return entry?.organization === undefined ? met(literals) : [[entry.organization]];
  },
  "aws:requestedregion": (_, literals, { region }) => (isUnknown(region) ? met(literals) : [[region]]),
  "iam:passedtoservice": (_, __, { passedTo }) =>
    passedTo === undefined ? [absent] : [[passedTo], [`${passedTo}.cn`]],
  "aws:securetransport": () => [["true"], ["false"]],
  "s3:prefix": () => [absent],
  "s3:delimiter": () => [absent],
  "s3:max-keys": () => [absent],
  "aws:currenttime": (_, literals, { today }) => moments(literals, today).map((time) => [new Date(time).toISOString()]),
  "aws:epochtime": (_, literals, { today }) =>
    moments(literals, today).map((time) => [String(Math.floor(time / 1000))]),
};

/** Every key that a caller, or what it asks for, can meet by itself, so that it keeps nobody out. */
const freeKeys =
  /^(aws:(multifactorauth(present|age)|referer|useragent|viaawsservice|calledvia(first|last)?|resourceorgpaths)|sts:(externalid|rolesessionname|sourceidentity|transitivetagkeys)|kms:(viaservice|encryptioncontext.*|grantisforawsresource)|sns:protocol|events:creatoraccount|lambda:functionurlauthtype|s3:(existingobjecttag\/.*|x-amz-.*))$/;
/** Whether a caller can meet a condition on the key whatever it asks for. */
export function isFree(key: string): boolean {
  return freeKeys.test(key);
}

/** Whether the key tells who calls, for whom, of which resource or when: what a condition names then is no value of the user. */
export function isModelled(key: string): boolean {
  return Object.hasOwn(keyRules, key) && !/^s3:(prefix|delimiter|max-keys)$/.test(key);
}

const anyValue = (literals: readonly Fact<string>[]): KeyValues[] => {
  const isSwitch = literals.length > 0 && literals.every((text) => !isUnknown(text) && isBoolean(text));
  return [...met(literals), ...(isSwitch ? [] : [[something]]), absent];
};
const free: KeyRule = (_, literals) => anyValue(literals);
const claims: KeyRule = ({ kind }, literals) => {
  if (kind === "guest") return [["unauthenticated"], ...anyValue(literals.filter((text) => text !== "authenticated"))];
  return kind === "provider" || kind === "unknown" ? anyValue(literals) : [absent];
};

const tagOfCaller: KeyRule = (caller, literals) =>
  isSigned(caller) || caller.kind === "unknown" ? anyValue(literals) : [absent];

const rulesOfFamilies: readonly (readonly [RegExp, KeyRule])[] = [
  [freeKeys, free],
  [/^aws:principaltag\/./, tagOfCaller],
  [claimKeys, claims],
];

function isBoolean(text: string): boolean {
  return /^(true|false)$/i.test(text);
}

/** One value for each literal, so that the caller is never kept out. */
function met(literals: readonly Fact<string>[]): KeyValues[] {
  const texts = literals.flatMap((text): RequestValue[] => {
    if (isUnknown(text)) return [text];
    if (isBoolean(text)) return ["true", "false"];
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

/** ARNs of the account that a pattern matches; a `*` at its start may take in more than one part of them. */
function instanceIn(pattern: Fact<string>, id: string, partition = "aws"): RequestValue[] {
  if (isUnknown(pattern) || pattern === "*") return [];
  const parts = pattern.split(":");
  const starts = ["", `arn:${partition}:iam::${id}`, `arn:${partition}:iam::${id}:role/x`];
  const filled =
    parts.length < 6
      ? []
      : [[...parts.slice(0, 4), globMatches(parts[4] ?? "", id) ? id : "", ...parts.slice(5)].join(":")];
  const candidates = [...filled, ...(pattern.startsWith("*") ? starts.map((start) => start + pattern.slice(1)) : [])];
  return candidates
    .map((text) => instance(text) as string)
    .filter((text) => globMatches(pattern, text) && text.split(":")[4] === id);
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

/** Begins with the ARN of a resource in the account of the policy itself, whichever that is; a name may stand behind any account. */
function isOurs(text: Unknown, { account, accountOfSource }: World): boolean {
  const { attributes = [] } = text;
  const own = accountOfSource(text);
  if (own === undefined || attributes.length === 0 || !attributes.every((one) => /(^|_)arn$/.test(one))) return false;
  return isUnknown(own) ? isUnknown(account) : own === account;
}

/** Moments from the day on which is judged: now, and around every moment that a condition names. */
function moments(literals: readonly Fact<string>[], today: string): number[] {
  const now = Date.parse(`${today}T00:00:00+08:00`);
  const named = literals
    .flatMap((text) => (isUnknown(text) ? [] : [timeOf(text)]))
    .filter((time) => !Number.isNaN(time));
  const around = named.flatMap((time) => [time - 1000, time, time + 1000]);
  return [now, ...around.filter((time) => time > now), Math.max(now, ...named) + 86_400_000];
}
