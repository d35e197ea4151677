import type { Country } from "../../../catalog/aws/regions";
import type { CatalogEntry, Grants, UsualPort } from "../../../catalog/entry";
import { accountGrantee, nobodyKnown, unknownPrincipals } from "../../iam/grantees";
import { granteesIn } from "../../iam/wheres";
import { type Text, tell, text } from "../../language";
import { rangeOf } from "../../registers/ranges";
import type { Registers } from "../../registers/registers";
import type { Grantee, Link } from "../data-map";
import type { Resource } from "../deployment";
import { designate } from "../designation";
import { type Found, find, findOne, spelledPath } from "../find";
import { type Place, placeOfCountry, placeOfRegion, placeUnknown, unknownPlaces } from "../place";
import { type Fact, isUnknown, type Unknown, unknown } from "../value";
import type { GrantContext } from "./context";
import type { Opening, Values } from "./opening";
import type { LetIn } from "./security-groups";

/** Who reaches a public address of the resource through its security groups. */
export function overNetwork(
  resource: Resource,
  entry: CatalogEntry,
  { groups, of = "self", family, port, usual, ports }: Extract<Grants["to"], { network: unknown }>["network"],
  { securityGroups, vpcs, registers, ...around }: GrantContext,
): Opening[] {
  const ends = designate(resource, entry, of, { ...around, registers }).map(({ end }) => end);
  const carriers = ends.flatMap((end) => end.resource ?? []);
  // Groups and port stand together.
  const portOf = (carrier: Resource) => {
    const stated = port === undefined ? undefined : find(carrier, port, around.entryOf(carrier.type))[0]?.value;
    return stated === undefined && usual ? usualPort(resource, entry, usual) : stated;
  };
  if (vpcs.isCutOff(resource) || (carriers.length > 0 && carriers.every((carrier) => vpcs.isCutOff(carrier))))
    return [];
  const letIn = carriers
    .flatMap((carrier) =>
      (ports ?? [portOf(carrier)]).flatMap((one) =>
        vpcs.admitted(carrier, securityGroups.at(carrier, groups, one), one),
      ),
    )
    .filter(({ cidr }) => family === undefined || isUnknown(cidr) || (rangeOf(cidr)?.family ?? family) === family);
  const links = (by: Resource, at: string): Link[] => (by === resource ? [] : [{ resource: by, at }]);
  const unknowns = letIn.filter(({ cidr }) => isUnknown(cidr));
  const known = letIn.filter((one): one is LetIn & { cidr: string } => !isUnknown(one.cidr));
  const certain = known.filter(({ doubt }) => !doubt);
  const grantees = (some: typeof known) =>
    granteesIn(
      some.map(({ cidr }) => cidr),
      registers,
    );
  const through = (grantee: Grantee) =>
    known.find(({ cidr }) => granteesIn([cidr], registers).some(({ id }) => id === grantee.id)) ?? known[0];
  const opening = (grantee: Grantee, by: LetIn, doubt: Unknown | undefined): Opening => ({
    grantee,
    access: "read",
    at: spelledPath(resource, groups, entry),
    links: links(by.by, by.at),
    ...(doubt && { doubt }),
  });
  const sure = new Set(grantees(certain).map(({ id }) => id));
  return [
    ...grantees(known).map((grantee) => {
      const by = through(grantee) as LetIn;
      return opening(grantee, by, sure.has(grantee.id) ? undefined : by.doubt);
    }),
    ...unknowns.map((one) => opening(nobodyKnown(unknownNetwork, one.cidr as Unknown), one, undefined)),
    // What has the groups is in another stack, or not known.
    ...ends
      .filter((end) => end.resource === undefined)
      .map((): Opening => {
        const grantee = nobodyKnown(unknownNetwork, unknown("security-group-not-known"));
        return { grantee, access: "read", at: spelledPath(resource, groups, entry) };
      }),
  ];
}

/** Who has an address in one of the ranges, which may stand behind a protocol and ports: `tcp, 22, 22, 10.0.0.0/8`. */
export function atAddresses(ranges: readonly Found[], { registers }: GrantContext): Opening[] {
  return ranges.flatMap(({ at, value }): Opening[] =>
    isUnknown(value)
      ? [{ grantee: nobodyKnown(unknownNetwork, value), access: "read", at }]
      : granteesIn([String(value).split(",").at(-1)?.trim() ?? ""], registers).map((grantee) => ({
          grantee,
          access: "read",
          at,
        })),
  );
}

const unknownNetwork = { en: "a network that is not known", zh: "未知网络" };

function usualPort(resource: Resource, entry: CatalogEntry, { engine, ports }: UsualPort): number | undefined {
  if (engine === undefined) return Object.values(ports)[0];
  const value = find(resource, engine, entry)[0]?.value;
  const names = Object.keys(ports).filter((name) => typeof value === "string" && value.startsWith(name));
  return ports[names.sort((one, other) => other.length - one.length)[0] ?? ""];
}

/** The other side of a peering: its region and account, its own where they are not stated. */
export function peer(
  resource: Resource,
  { region, account }: { readonly region?: string; readonly account?: string },
  values: Values,
  { registers }: GrantContext,
): Opening {
  const [where, who] = [region, account].map((path) => (path === undefined ? undefined : values(path)[0]));
  const code =
    where?.value === undefined ? resource.region : isUnknown(where.value) ? where.value : String(where.value);
  const stated = who?.value === undefined ? undefined : isUnknown(who.value) ? who.value : String(who.value);
  const id = account === undefined && isRegistered(resource.account, registers) ? resource.account : stated;
  const place = placeOfRegion(code);
  const operator = typeof id === "string" ? accountGrantee(id, place.partition, registers) : undefined;
  const owner = isUnknown(id) ? placeUnknown(id, unknownPrincipals.account) : operator?.place;
  const farther = place.side !== "onshore" || owner === undefined ? place : owner;
  const says = operator
    ? text(
        { en: "the network behind the peering in {place} of {owner}", zh: "{owner}位于{place}的对等连接另一端的网络" },
        { place: place.says, owner: operator.says },
      )
    : text(
        { en: "the network behind the peering in {place}", zh: "位于{place}的对等连接另一端的网络" },
        { place: place.says },
      );
  return {
    grantee: networkCalled(says, farther),
    access: "read",
    at: where?.at ?? who?.at ?? "",
    ...pathOnly(farther),
  };
}

function isRegistered(account: Fact<string>, { accounts }: Registers): boolean {
  return !isUnknown(account) && accounts.some(({ id }) => id === account);
}

function networkCalled(says: Text, place: Place): Grantee {
  return { kind: "network", id: tell(says, "en"), place, says };
}

/** Who is known to be at the other end may still need a password; of who is not known, that is what has to be settled. */
export function pathOnly(place: Place): { doubt?: Unknown } {
  return isUnknown(place.side) ? {} : { doubt: unknown("network-path") };
}

/** What is behind a line, by the register of networks: an address, or the id or name of a connection. */
export function site(
  resource: Resource,
  entry: CatalogEntry,
  { of, name }: Extract<Grants["to"], { site: unknown }>["site"],
  around: GrantContext,
): Opening[] {
  const ends = of ? designate(resource, entry, of, around) : [{ end: { resource, says: resource.says }, at: name }];
  return ends.map(({ end, at }) => {
    const stated = end.resource && findOne(end.resource, name, around.entryOf(end.resource.type));
    const value = stated ?? ("unknown" in end && end.unknown ? end.unknown : tell(end.says, "en"));
    // Of what is in the deployment the address is shown, and no other text.
    const shown = typeof value === "string" && (rangeOf(value) || !end.resource) ? value : undefined;
    const place = isUnknown(value) ? placeUnknown(value, unknownPlaces.place) : atEnd(String(value), shown, around);
    const says = text({ en: "whoever is behind {end}", zh: "{end}另一端的任何人" }, { end: shown ?? end.says });
    return { grantee: networkCalled(says, place), access: "read", at, ...pathOnly(place) };
  });
}

function atEnd(text: string, shown: string | undefined, { countryOfConnection }: GrantContext): Place {
  const country = countryOfConnection(text);
  if (country !== undefined)
    return isUnknown(country) ? placeUnknown(country, unknownPlaces.place) : placeOfCountry(country as Country);
  const why = unknown(rangeOf(text) ? "network-not-registered" : "connection-not-registered", shown);
  return placeUnknown(why, unknownPlaces.registered);
}

/** Everybody in a country. */
export function inCountry({ at, value }: Found): Opening {
  if (isUnknown(value))
    return {
      grantee: nobodyKnown({ en: "everybody in countries that are not known", zh: "未知国家的任何人" }, value),
      access: "read",
      at,
    };
  const place = placeOfCountry(String(value) as Country);
  const says = text({ en: "everybody in {place}", zh: "{place}的任何人" }, { place: place.says });
  return { grantee: networkCalled(says, place), access: "read", at };
}
