import { parseArn } from "../model/arn";
import type { Grantee } from "../model/data-map";
import { type Place, placeOfCountry, placeUnknown } from "../model/place";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import type { Registers } from "../registers/registers";
import type { Principal } from "./document";
import { accountOf } from "./evaluate";

/** Who a principal is and from where it is operated, by the registers. `partition` is that of the policy. */
export function granteeOf(principal: Fact<Principal>, partition: string | undefined, registers: Registers): Grantee {
  if (isUnknown(principal)) return nobodyKnown("a principal that is not known", principal);
  if (principal.type === "*") return { kind: "public", id: "*", place: publicPlace, says: "everybody" };
  if (principal.type === "Service") return service(principal.id);
  if (principal.type === "Federated") return identityProvider(principal.id, registers);
  if (principal.type === "CanonicalUser") return nobodyKnown("a canonical user id", unknown("account-not-named"));
  return awsPrincipal(principal.id, partition, registers);
}

/** Everybody includes everybody outside. */
const publicPlace: Place = { side: "offshore", country: unknown("account-not-named"), says: "anywhere" };

function awsPrincipal(id: string, partition: string | undefined, registers: Registers): Grantee {
  if (id.includes("*") || id.includes("?"))
    return nobodyKnown("a principal with a wildcard", unknown("account-not-named"));
  const arn = parseArn(id);
  if (arn?.account === "cloudfront") return service("cloudfront.amazonaws.com");
  const account = accountOf(id);
  if (account === undefined) return nobodyKnown("a principal that names no account", unknown("account-not-named"));
  if (arn && partition !== undefined && arn.partition !== partition) {
    const place = placeUnknown(
      unknown("other-partition", `${arn.partition} in ${partition}`),
      `partition ${arn.partition}`,
    );
    return {
      kind: "account",
      id: `${arn.partition}:${account}`,
      account,
      place,
      says: `account ${account} of partition ${arn.partition}`,
    };
  }
  return accountGrantee(account, arn?.partition ?? partition, registers);
}

/** An account, by its exact number; who is not registered is neither inside nor outside. */
export function accountGrantee(account: string, partition: string | undefined, registers: Registers): Grantee {
  const listed = registers.accounts.filter(({ id }) => id === account);
  const entry =
    partition === undefined
      ? listed.length === 1
        ? listed[0]
        : undefined
      : listed.find((one) => one.partition === partition);
  const place = entry
    ? placeOfCountry(entry.operatedFrom)
    : placeUnknown(unknown("account-not-registered", account), "a place that is not registered");
  return {
    kind: "account",
    id: `${partition ?? "?"}:${account}`,
    account,
    ...(entry?.name !== undefined && { name: entry.name }),
    place,
    says: entry?.name === undefined ? `account ${account}` : `account ${account} (${entry.name})`,
  };
}

/** A service acts on somebody's behalf. As long as nothing pins on whose, nobody can tell. */
function service(id: string): Grantee {
  const place = placeUnknown(unknown("service-not-pinned", id), "a place that is not known");
  return { kind: "service", id, place, says: `the service ${id}` };
}

/** In a trust policy a service serves the role's own account, but for Roles Anywhere, which lets identities from outside in. */
export function actsForOwnAccount(principal: Fact<Principal>): boolean {
  return !isUnknown(principal) && principal.type === "Service" && !principal.id.startsWith("rolesanywhere.");
}

function identityProvider(id: string, registers: Registers): Grantee {
  const url = providerUrl(id);
  const entry = registers.identityProviders.find(
    (one) => one.arn === id || (one.url !== undefined && providerUrl(one.url) === url),
  );
  const place = entry
    ? placeOfCountry(entry.operatedFrom)
    : placeUnknown(unknown("provider-not-registered", url), "a place that is not registered");
  return {
    kind: "identity-provider",
    id,
    ...(entry?.name !== undefined && { name: entry.name }),
    place,
    says: `the identity provider ${entry?.name ?? url}`,
  };
}

/** OIDC providers are told by their URL, which stands without scheme in their ARN. */
function providerUrl(text: string): string {
  return text
    .replace(/^https?:\/\//, "")
    .replace(/^arn:[^:]+:iam::\d*:oidc-provider\//, "")
    .replace(/\/$/, "");
}

export function nobodyKnown(says: string, because: Unknown): Grantee {
  return { kind: "principal", id: says, place: placeUnknown(because, "a place that is not known"), says };
}
