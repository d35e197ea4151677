import { type Text, tell, text } from "../language";
import { parseArn } from "../model/arn";
import type { Grantee } from "../model/data-map";
import { type Place, placeOfCountry, placeUnknown, unknownPlaces } from "../model/place";
import { isStandIn } from "../model/stand-in";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import { isBroker } from "../registers/brokers";
import { accountEntry, type Registers } from "../registers/registers";
import type { Principal } from "./document";
import type { World } from "./world";

/** Who a principal is and from where it is operated, by the registers. */
export function granteeOf(principal: Fact<Principal>, whose: Whose): Grantee {
  const { registers } = whose;
  if (isUnknown(principal)) return nobodyKnown(unknownPrincipals.principal, principal);
  if (principal.type === "*") return everybody;
  if (principal.type === "Service") return service(principal.id);
  if (principal.type === "Federated") return identityProvider(principal.id, registers);
  if (principal.type === "CanonicalUser") return nobodyKnown(unknownPrincipals.canonical, unknown("account-not-named"));
  return awsPrincipal(principal.id, whose);
}

/** The registers to look in, the partition of the policy that names somebody, and the number that stands for its account. */
type Whose = Pick<World, "partition" | "registers" | "standIn">;

/** Everybody includes everybody outside. */
const publicPlace: Place = {
  side: "offshore",
  country: unknown("account-not-named"),
  says: { en: "anywhere", zh: "任何地方" },
};
export const everybody: Grantee = {
  kind: "public",
  id: "*",
  place: publicPlace,
  says: { en: "everybody", zh: "任何人" },
};

/**
 * An identity of this deployment, in an account of which the input does not tell the number: whoever deploys the data has it
 * anyway, so that it is nobody else.
 */
export const ownAccount: Grantee = {
  kind: "account",
  id: "own",
  place: { side: "onshore", country: "CN", says: { en: "this deployment", zh: "本部署" } },
  says: { en: "this deployment's own account", zh: "本部署自己的账户" },
};

function awsPrincipal(id: string, whose: Whose): Grantee {
  const { partition } = whose;
  const arn = parseArn(id);
  const refused = refusedPrincipal(id, partition);
  if (refused?.because === "other-partition")
    return nobodyKnown(principalOf(arn?.partition ?? "", arn?.account ?? ""), refused);
  if (refused) return nobodyKnown(unknownPrincipals.wildcard, refused);
  if (arn?.account === "cloudfront") return service("cloudfront.amazonaws.com");
  const account = accountOf(id);
  if (account === undefined) return nobodyKnown(unknownPrincipals.accountless, unknown("account-not-named"));
  return accountGrantee(account, arn?.partition ?? partition, whose.registers, whose.standIn);
}

function principalOf(partition: string, account: string): Text {
  if (account === "" || isStandIn(account))
    return text({ en: "a principal of partition {partition}", zh: "分区{partition}的主体" }, { partition });
  return text(
    { en: "a principal of partition {partition}, account {account}", zh: "分区{partition}、账户{account}的主体" },
    { partition, account },
  );
}

/** Why AWS refuses a document that names a principal: one of another partition, or a wildcard inside an ARN. */
export function refusedPrincipal(id: string, partition: string | undefined): Unknown | undefined {
  const arn = parseArn(id);
  if (arn && partition !== undefined && arn.partition !== partition && !/[*?]/.test(arn.partition))
    return unknown(
      "other-partition",
      text({ en: "{its} in {here}", zh: "{here}中的{its}" }, { its: arn.partition, here: partition }),
    );
  return /[*?]/.test(id) ? unknown("principal-with-wildcard") : undefined;
}

/** The account of a principal: its number, or that in its ARN. */
function accountOf(principal: string): string | undefined {
  return /^(\d{12})$/.exec(principal)?.[1] ?? /^arn:[^:]+:[\w-]+:[\w-]*:(\d{12}):/.exec(principal)?.[1];
}

/** An account, by its exact number; who is not registered is neither inside nor outside. */
export function accountGrantee(
  account: string,
  partition: string | undefined,
  registers: Registers,
  standIn?: string,
): Grantee {
  if (isStandIn(account))
    return account === standIn ? ownAccount : nobodyKnown(unknownPrincipals.account, unknown("account-not-named"));
  const entry = accountEntry(registers, account, partition);
  const place: Place = entry
    ? { ...placeOfCountry(entry.operatedFrom), by: { under: "accounts", entry } }
    : placeUnknown(
        unknown(
          "account-not-registered",
          partition === "aws" ? text({ en: "{account} of aws", zh: "{account}（aws）" }, { account }) : account,
        ),
        unknownPlaces.registered,
      );
  return {
    kind: "account",
    id: `${partition ?? "?"}:${account}`,
    account,
    ...(entry?.name !== undefined && { name: entry.name }),
    place,
    says: text({ en: "account {id}", zh: "账户{id}" }, { id: called(account, entry?.name) }),
  };
}

/** A service acts on somebody's behalf. As long as nothing pins on whose, nobody can tell. */
function service(id: string): Grantee {
  const any = id === anyService ? { en: anyService, zh: "任何 AWS 服务" } : undefined;
  const place = placeUnknown(unknown("service-not-pinned", any ?? id), unknownPlaces.place);
  const says = any
    ? { ...any, en: `the service ${anyService}` }
    : text({ en: "the service {id}", zh: "服务{id}" }, { id });
  return { kind: "service", id, place, says };
}

/** Stands for every service, where a statement names none. */
export const anyService = "any AWS service";

/** A service that is let in on behalf of one account or organization only. For Roles Anywhere it is whoever holds a certificate. */
export function serviceFor(id: string, behalf: Grantee): Grantee {
  const { account, name } = behalf;
  const place = bringsInOthers(id) ? placeUnknown(unknown("key-holder-not-known"), unknownPlaces.place) : behalf.place;
  return {
    kind: "service",
    id: `${id} for ${behalf.id}`,
    ...(account !== undefined && { account }),
    ...(name !== undefined && { name }),
    place,
    says: text(
      { en: "{service} on behalf of {behalf}", zh: "代表{behalf}的{service}" },
      { service: service(id).says, behalf: behalf.says },
    ),
  };
}

/** Any member of an organization that is not registered as operated from elsewhere. */
export function organizationGrantee(id: string, { organizations }: Registers): Grantee {
  const entry = organizations.find((one) => one.id === id);
  const place: Place = entry
    ? { ...placeOfCountry(entry.operatedFrom), by: { under: "organizations", entry } }
    : placeUnknown(unknown("organization-not-registered", id), unknownPlaces.registered);
  return {
    kind: "organization",
    id,
    ...(entry?.name !== undefined && { name: entry.name }),
    place,
    says: text({ en: "the organization {id}", zh: "组织{id}" }, { id: called(id, entry?.name) }),
  };
}

/** In a trust policy a service serves the role's own account, but for Roles Anywhere, which lets identities from outside in. */
export function actsForOwnAccount({ kind, id }: Grantee): boolean {
  return kind === "service" && !bringsInOthers(id);
}

function bringsInOthers(service: string): boolean {
  return service.startsWith("rolesanywhere.");
}

function identityProvider(id: string, registers: Registers): Grantee {
  const url = providerUrl(id);
  const entry = registers.identityProviders.find(
    (one) => one.arn === id || (one.url !== undefined && providerUrl(one.url) === url),
  );
  const place: Place = entry
    ? { ...placeOfCountry(entry.operatedFrom), by: { under: "identityProviders", entry } }
    : isBroker(id)
      ? placeUnknown(unknown("logins-not-followed"), unknownPlaces.place)
      : placeUnknown(unknown("provider-not-registered", url), unknownPlaces.registered);
  return {
    kind: "identity-provider",
    id,
    ...(entry?.name !== undefined && { name: entry.name }),
    place,
    says: text({ en: "the identity provider {id}", zh: "身份提供商{id}" }, { id: entry?.name ?? url }),
  };
}

/** OIDC providers are told by their URL, which stands without scheme in their ARN. */
function providerUrl(text: string): string {
  return text
    .replace(/^https?:\/\//, "")
    .replace(/^arn:[^:]+:iam::\d*:oidc-provider\//, "")
    .replace(/\/$/, "");
}

/** "222233334444 (image annotation (Shanghai))" */
export function called(id: Text, name: string | undefined): Text {
  return name === undefined ? id : text({ en: "{id} ({name})", zh: "{id}（{name}）" }, { id, name });
}

export function nobodyKnown(says: Text, because: Unknown): Grantee {
  return { kind: "principal", id: tell(says, "en"), place: placeUnknown(because, unknownPlaces.place), says };
}

/** How a sentence names a principal that the registers cannot place. */
export const unknownPrincipals = {
  principal: { en: "a principal that is not known", zh: "未知主体" },
  canonical: { en: "a canonical user id", zh: "规范用户 ID" },
  account: { en: "an account that is not known", zh: "未知账户" },
  wildcard: { en: "a principal with a wildcard", zh: "带通配符的主体" },
  accountless: { en: "a principal that names no account", zh: "未写明账户的主体" },
} as const satisfies Readonly<Record<string, Text>>;
