import type { CatalogEntry } from "../../../catalog/entry";
import type { Grant, Grantee } from "../data-map";
import type { Resource } from "../deployment";
import type { Surroundings } from "../designation";
import { find } from "../find";
import { placeOfRegion } from "../place";
import { isKnown, isMap, isUnknown, unknown, type Value } from "../value";

/** Something abroad that is given a key or a password. */
export interface Handed {
  readonly to: Resource;
  readonly at: string;
}

/** What lies abroad and is made with something of the resource. */
export function handedTo(resource: Resource, resources: readonly Resource[]): Handed[] {
  return abroad(resources, resource).flatMap((to) =>
    whereIs(to, (value) => isUnknown(value) && value.from.includes(resource.address)),
  );
}

export function computeGrantee(resource: Resource, says: string): Grantee {
  const place = placeOfRegion(resource.region);
  const account = isKnown(resource.account) && { account: resource.account };
  return { kind: "compute", id: resource.address, place, says, ...account };
}

/** Passwords of stores that are given to something abroad: whether the network lets it through is told elsewhere. */
export function grantsByPassword(resources: readonly Resource[], around: Surroundings): Grant[] {
  return resources.flatMap((resource) => {
    const entry = around.entryOf(resource.type);
    const store = around.storeOf(resource);
    if (!entry?.passwords || !store) return [];
    return entry.passwords
      .flatMap((path) => find(resource, path, entry))
      .flatMap((password) =>
        abroad(resources, resource)
          .filter(({ type }) => around.entryOf(type)?.passwords === undefined) // another that opens with the same
          .flatMap((to) => whereIs(to, (value) => isSame(value, password.value, resource, entry)))
          .map(({ to, at }) => ({
            declaredBy: resource,
            at: password.at,
            store,
            grantee: computeGrantee(to, `whoever is given the password in ${to.says}`),
            access: "read" as const,
            chain: [
              { resource: to, at },
              { resource, at: password.at },
            ],
            doubt: unknown("password-abroad"),
            closable: false,
          })),
      );
  });
}

/** A shorter text may stand anywhere by accident. */
const shortestPassword = 8;

/** Whether a value is the password, has it in it, or is made from what the password is made from. */
function isSame(value: Value, password: Value, { address }: Resource, { passwords }: CatalogEntry): boolean {
  if (isUnknown(value)) {
    const isItsPassword = value.from.includes(address) && value.attributes?.some((name) => passwords?.includes(name));
    return isItsPassword === true || (isUnknown(password) && password.from.some((maker) => value.from.includes(maker)));
  }
  return (
    typeof value === "string" &&
    typeof password === "string" &&
    password.length >= shortestPassword &&
    value.includes(password)
  );
}

function abroad(resources: readonly Resource[], { input, address }: Resource): readonly Resource[] {
  return resources.filter(
    (to) => to.input === input && to.address !== address && placeOfRegion(to.region).side === "offshore",
  );
}

function whereIs(to: Resource, isIt: (value: Value) => boolean): Handed[] {
  const at = placeIn(to.values, "", isIt);
  return at === undefined ? [] : [{ to, at }];
}

function placeIn(value: Value, at: string, isIt: (value: Value) => boolean): string | undefined {
  if (isIt(value)) return at;
  const members = Array.isArray(value)
    ? value.map((member: Value, index): [string, Value] => [`${at}[${index}]`, member])
    : isMap(value)
      ? Object.entries(value).map(([name, member]): [string, Value] => [at === "" ? name : `${at}.${name}`, member])
      : [];
  for (const [place, member] of members) {
    const found = placeIn(member, place, isIt);
    if (found !== undefined) return found;
  }
  return undefined;
}
