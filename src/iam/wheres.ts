import { type Country, mainland } from "../../catalog/aws/regions";
import { type Text, tell, text } from "../language";
import type { Grantee } from "../model/data-map";
import { type Place, placeOfCountry, placeUnknown, unknownPlaces } from "../model/place";
import { type Fact, isUnknown, unknown } from "../model/value";
import { narrowest } from "../registers/networks";
import { type AddressRange, cutBy, firstAddress, rangeOf, textOf, within } from "../registers/ranges";
import type { Network, Registers } from "../registers/registers";
import { type Answer, all, any } from "./answer";
import type { KeyValues, RequestValue } from "./conditions";
import { conditionsOn, conditionValues, type Statement } from "./document";
import { called, everybody } from "./grantees";

/** From where a request may come: an address of a range, or through a VPC endpoint. */
export type Where =
  | { readonly range: AddressRange; readonly network?: Network; readonly address: string }
  | {
      readonly vpc: RequestValue;
      readonly endpoint: RequestValue;
      readonly says: Text;
      /** The private address behind the endpoint, where the statements ask for one. */
      readonly inside?: string;
      readonly network?: Network;
      /** One that anybody may have. */
      readonly isOfAnybody?: true;
    };

const whereKeys = ["aws:sourceip", "aws:vpcsourceip", "aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn"];

/** Addresses that no request to AWS comes from. */
const neverSeen = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "fc00::/7",
  "::1/128",
].map((cidr) => rangeOf(cidr) as AddressRange);

/** Every place that the statements, or the register of networks, tell from others; nothing when no condition asks for it. */
export function wheresOf(statements: readonly Statement[], { networks }: Registers): readonly Where[] {
  if (conditionsOn(statements, whereKeys).length === 0) return [];
  const literals = (key: string) => conditionValues(statements, [key]);
  return [...addresses(literals("aws:sourceip"), networks), ...endpoints(literals, networks)];
}

function addresses(literals: readonly Fact<string>[], networks: readonly Network[]): Where[] {
  const written = literals.flatMap((text) => (isUnknown(text) ? [] : (rangeOf(text) ?? [])));
  const registered = networks.flatMap(({ cidr }) => rangeOf(cidr ?? "") ?? []);
  return cutBy([...written, ...registered, ...neverSeen])
    .filter((range) => !neverSeen.some((private_) => within(range, private_)))
    .map((range) => {
      const network = narrowest(range, networks);
      return { range, address: firstAddress(range), ...(network && { network }) };
    });
}

/** Endpoints that the statements name, and such as anybody may have: what their patterns match, and what they do not name. */
function endpoints(literals: (key: string) => readonly Fact<string>[], networks: readonly Network[]): Where[] {
  const named = (text: Fact<string>, kind: "vpc" | "endpoint"): Where => {
    const entry = networks.find((network) => !isUnknown(text) && network[kind] === text);
    const any = { like: "*", because: unknown("endpoint-not-registered", isUnknown(text) ? "" : text) };
    const own = { vpc: entry?.vpc ?? any, endpoint: entry?.endpoint ?? any, [kind]: text };
    return {
      ...own,
      says: isUnknown(text) ? { en: "a VPC endpoint that is not known", zh: "未知的 VPC 终端节点" } : text,
      ...(entry && { network: entry }),
    };
  };
  const anybodys = { vpc: "vpc-of-somebody-else", endpoint: "vpce-of-somebody-else" };
  const each = (text: Fact<string>, kind: "vpc" | "endpoint"): Where[] => {
    // What is not known may be one of the register.
    if (isUnknown(text))
      return [text, ...networks.flatMap((network) => network[kind] ?? [])].map((one) => named(one, kind));
    return /[*?]/.test(text) ? [strange({ ...anybodys, [kind]: text.replace(/[*?]/g, "0") })] : [named(text, kind)];
  };
  return [
    ...literals("aws:sourcevpc").flatMap((text) => each(text, "vpc")),
    ...literals("aws:sourcevpce").flatMap((text) => each(text, "endpoint")),
    strange(anybodys),
    ...literals("aws:vpcsourceip").flatMap((text) => {
      const range = isUnknown(text) ? undefined : rangeOf(text);
      return range ? [{ ...strange(anybodys), inside: firstAddress(range) }] : [];
    }),
  ];
}

function strange(ids: { readonly vpc: string; readonly endpoint: string }): Where {
  return { ...ids, says: { en: "anybody's VPC endpoint", zh: "任何人的 VPC 终端节点" }, isOfAnybody: true };
}

export function isOfAnybody(where: Where): boolean {
  return !("range" in where) && where.isOfAnybody === true;
}

/** What comes of requests from a place. */
export interface From {
  readonly where: Where;
  readonly answer: Answer;
}

/** A whole family of addresses, or an endpoint of anybody, is everywhere. */
export function fromEverywhere(from: readonly From[]): Answer {
  const family = (number: 4 | 6) =>
    all(from.flatMap(({ where, answer }) => ("range" in where && where.range.family === number ? [answer] : [])));
  const elsewhere = from.filter(({ where }) => isOfAnybody(where)).map(({ answer }) => answer);
  return any([family(4), family(6), ...elsewhere]);
}

/** Whether a condition key tells from where a request comes. */
export function isWhereKey(key: string): boolean {
  return whereKeys.includes(key);
}

/** An address is not seen behind an endpoint, and nothing of an endpoint without one. */
export function whereValues(key: string, where: Where): KeyValues {
  if ("range" in where) return key === "aws:sourceip" ? [where.address] : [];
  if (key === "aws:sourcevpc") return [where.vpc];
  if (key === "aws:sourcevpce") return [where.endpoint];
  if (key === "aws:vpcsourceip" && where.inside !== undefined) return [where.inside];
  return key === "aws:sourceip" ? [] : [{ like: "*", because: unknown("condition-not-judged", key) }];
}

function placeOfWhere(where: Where): Place {
  if (where.network)
    return {
      ...placeOfCountry(where.network.country as Country),
      by: { under: "networks", entry: where.network },
    };
  const because =
    "range" in where
      ? unknown("network-not-registered", textOf(where.range))
      : unknown("endpoint-not-registered", where.says);
  return placeUnknown(because, unknownPlaces.registered);
}

export function isOnshore(where: Where): boolean {
  return where.network?.country === mainland;
}

/** The network as a grantee, by the name of its entry, or by what the statement says. */
export function networkGrantee(where: Where): Grantee {
  const network = "range" in where ? (where.network?.cidr ?? textOf(where.range)) : where.says;
  const name = where.network?.name;
  return {
    kind: "network",
    id: `network ${tell(network, "en")}`,
    ...(name !== undefined && { name }),
    place: placeOfWhere(where),
    says: text(
      { en: "everybody in the network {network}", zh: "网络{network}中的任何人" },
      { network: called(network, name) },
    ),
  };
}

/** Everybody who is in one of the ranges: the public, where a whole family of addresses is let in, else each network. */
export function granteesIn(cidrs: readonly string[], { networks }: Registers): Grantee[] {
  const ranges = cidrs.flatMap((text) => rangeOf(text) ?? []);
  const wheres = addresses(cidrs, networks);
  const isLetIn = (where: Where) => "range" in where && ranges.some((range) => within(where.range, range));
  const isWhole = ([4, 6] as const).some((family) =>
    wheres.every((where) => "range" in where && (where.range.family !== family || isLetIn(where))),
  );
  return isWhole ? [everybody] : wheres.filter(isLetIn).map(networkGrantee);
}
