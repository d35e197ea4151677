import type { CatalogEntry, Grants, UsualPort } from "../../../catalog/entry";
import { accountGrantee, nobodyKnown } from "../../iam/grantees";
import { granteesIn } from "../../iam/wheres";
import type { Grantee, Link } from "../data-map";
import type { Resource } from "../deployment";
import { designate } from "../designation";
import { find } from "../find";
import { placeOfRegion } from "../place";
import { isUnknown, type Unknown, unknown } from "../value";
import type { GrantContext } from "./context";
import type { Opening, Values } from "./opening";
import type { LetIn } from "./security-groups";

/** Who reaches a public address of the resource through its security groups. */
export function overNetwork(
  resource: Resource,
  entry: CatalogEntry,
  { groups, of = "self", port, usual }: Extract<Grants["to"], { network: unknown }>["network"],
  { securityGroups, registers, ...around }: GrantContext,
): Opening[] {
  const stated = port === undefined ? undefined : find(resource, port, entry)[0]?.value;
  const number = stated === undefined && usual ? usualPort(resource, entry, usual) : stated;
  const carriers = designate(resource, entry, of, { ...around, registers }).flatMap(({ end }) => end.resource ?? []);
  const letIn = carriers.flatMap((carrier) => securityGroups.at(carrier, groups, number));
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
    at: groups,
    links: links(by.by, by.at),
    ...(doubt && { doubt }),
  });
  const sure = new Set(grantees(certain).map(({ id }) => id));
  return [
    ...grantees(known).map((grantee) => {
      const by = through(grantee) as LetIn;
      return opening(grantee, by, sure.has(grantee.id) ? undefined : by.doubt);
    }),
    ...unknowns.map((one) => opening(nobodyKnown("a network that is not known", one.cidr as Unknown), one, undefined)),
  ];
}

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
  const id = who?.value === undefined ? undefined : isUnknown(who.value) ? who.value : String(who.value);
  const place = placeOfRegion(code);
  const operator = typeof id === "string" ? accountGrantee(id, place.partition, registers) : undefined;
  const farther = place.side !== "onshore" || operator === undefined ? place : operator.place;
  const says = `the network behind the peering in ${place.says}${operator ? ` of ${operator.says}` : ""}`;
  return {
    grantee: { kind: "network", id: says, place: farther, says },
    access: "read",
    at: where?.at ?? who?.at ?? "",
    doubt: unknown("network-path"),
  };
}
