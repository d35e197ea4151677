import { parseArn } from "../model/arn";
import type { Grantee } from "../model/data-map";
import { type Place, placeOfCountry, placeUnknown } from "../model/place";
import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import { accountEntry, type Registers } from "../registers/registers";
import type { Principal } from "./document";
import type { World } from "./world";

/** Who a principal is and from where it is operated, by the registers. */
export function granteeOf(principal: Fact<Principal>, { partition, registers }: Whose): Grantee {
  if (isUnknown(principal)) return nobodyKnown("a principal that is not known", principal);
  if (principal.type === "*") return everybody;
  if (principal.type === "Service") return service(principal.id);
  if (principal.type === "Federated") return identityProvider(principal.id, registers);
  if (principal.type === "CanonicalUser") return nobodyKnown("a canonical user id", unknown("account-not-named"));
  return awsPrincipal(principal.id, partition, registers);
}

/** The registers to look in, and the partition of the policy that names somebody. */
type Whose = Pick<World, "partition" | "registers">;

/** Everybody includes everybody outside. */
const publicPlace: Place = { side: "offshore", country: unknown("account-not-named"), says: "anywhere" };
export const everybody: Grantee = { kind: "public", id: "*", place: publicPlace, says: "everybody" };

/**
 * An identity of this deployment, in an account of which the input does not tell the number: whoever deploys the data has it
 * anyway, so that it is nobody else.
 */
export const ownAccount: Grantee = {
  kind: "account",
  id: "own",
  place: { side: "onshore", country: "CN", says: "this deployment" },
  says: "this deployment's own account",
};

function awsPrincipal(id: string, partition: string | undefined, registers: Registers): Grantee {
  const arn = parseArn(id);
  const refused = refusedPrincipal(id, partition);
  if (refused?.because === "other-partition")
    return nobodyKnown(
      `a principal of partition ${arn?.partition}${arn?.account ? `, account ${arn.account}` : ""}`,
      refused,
    );
  if (refused) return nobodyKnown("a principal with a wildcard", refused);
  if (arn?.account === "cloudfront") return service("cloudfront.amazonaws.com");
  const account = accountOf(id);
  if (account === undefined) return nobodyKnown("a principal that names no account", unknown("account-not-named"));
  return accountGrantee(account, arn?.partition ?? partition, registers);
}

/** Why AWS refuses a document that names a principal: one of another partition, or a wildcard inside an ARN. */
export function refusedPrincipal(id: string, partition: string | undefined): Unknown | undefined {
  const arn = parseArn(id);
  if (arn && partition !== undefined && arn.partition !== partition && !/[*?]/.test(arn.partition))
    return unknown("other-partition", `${arn.partition} in ${partition}`);
  return /[*?]/.test(id) ? unknown("principal-with-wildcard") : undefined;
}

/** The account of a principal: its number, or that in its ARN. */
function accountOf(principal: string): string | undefined {
  return /^(\d{12})$/.exec(principal)?.[1] ?? /^arn:[^:]+:[\w-]+:[\w-]*:(\d{12}):/.exec(principal)?.[1];
}

/** An account, by its exact number; who is not registered is neither inside nor outside. */
export function accountGrantee(account: string, partition: string | undefined, registers: Registers): Grantee {
  const entry = accountEntry(registers, account, partition);
  const place: Place = entry
    ? { ...placeOfCountry(entry.operatedFrom), by: { under: "accounts", entry } }
    : placeUnknown(
        unknown("account-not-registered", partition === "aws" ? `${account} of aws` : account),
        "a place that is not registered",
      );
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

/** A service that is let in on behalf of one account or organization only. For Roles Anywhere it is whoever holds a certificate. */
export function serviceFor(id: string, behalf: Grantee): Grantee {
  const { account, name } = behalf;
  const place = bringsInOthers(id)
    ? placeUnknown(unknown("key-holder-not-known"), "a place that is not known")
    : behalf.place;
  return {
    kind: "service",
    id: `${id} for ${behalf.id}`,
    ...(account !== undefined && { account }),
    ...(name !== undefined && { name }),
    place,
    says: `${service(id).says} on behalf of ${behalf.says}`,
  };
}

/** Any member of an organization that is not registered as operated from elsewhere. */
export function organizationGrantee(id: string, { organizations }: Registers): Grantee {
  const entry = organizations.find((one) => one.id === id);
  const place: Place = entry
    ? { ...placeOfCountry(entry.operatedFrom), by: { under: "organizations", entry } }
    : placeUnknown(unknown("organization-not-registered", id), "a place that is not registered");
  return {
    kind: "organization",
    id,
    ...(entry?.name !== undefined && { name: entry.name }),
    place,
    says: `the organization ${entry?.name === undefined ? id : `${id} (${entry.name})`}`,
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
