import { type Country, localZones, mainland, partitions, regions } from "../../catalog/aws/regions";
import type { AlwaysIn } from "../../catalog/entry";
import type { Term } from "../../catalog/law/vocabulary";
import { type Text, text } from "../language";
import { country as countryCalled } from "./country";
import { type Fact, isUnknown, unknown } from "./value";

/** Inside or outside the Chinese mainland. */
export type Side = "onshore" | "offshore";

/** Where data rests, or somebody sits. */
export interface Place {
  readonly side: Fact<Side>;
  readonly country: Fact<Country>;
  readonly region?: string;
  readonly partition?: string;
  /** How a sentence names it: "eu-central-1 (Frankfurt)". */
  readonly says: Text;
  /** The entry of onshore.yaml that says so, and the register in which it stands. */
  readonly by?: Entry;
}

export interface Entry {
  readonly under: "accounts" | "organizations" | "identityProviders" | "networks" | "locations";
  readonly entry: object;
}

/** How a sentence names what nobody knows. */
export const unknownPlaces = {
  region: { en: "a region that is not known", zh: "未知区域" },
  country: { en: "a country that is not known", zh: "未知国家" },
  place: { en: "a place that is not known", zh: "未知地点" },
  registered: { en: "a place that is not registered", zh: "未登记的地点" },
} as const satisfies Readonly<Record<string, Term>>;

/** "eu-central-1 (Frankfurt)" */
function codeIn(code: string, where: Term): Text {
  return text({ en: "{code} ({where})", zh: "{code}（{where}）" }, { code, where });
}

export function placeOfRegion(code: Fact<string>): Place {
  if (isUnknown(code)) return { side: code, country: code, says: unknownPlaces.region };
  const listed = Object.hasOwn(regions, code) ? regions[code] : undefined;
  if (!listed) {
    const why = unknown("region-not-listed", code);
    return { side: why, country: why, region: code, says: code };
  }
  const [partition, country, where] = listed;
  return { side: sideOf(country), country, region: code, partition, says: codeIn(code, where) };
}

/** `cn-north-1a`, or a Local Zone such as `ap-northeast-1-tpe-1a`, which may stand in another country than its region. */
export function placeOfZone(code: Fact<string>): Place {
  if (isUnknown(code)) return placeOfRegion(code);
  const parts = /^((?:[a-z]+-)+?\d+)(?:(-[a-z0-9-]+?\d+))?[a-z]$/.exec(code);
  if (!parts) return placeOfRegion(code);
  const region = placeOfRegion(parts[1] as string);
  if (parts[2] === undefined) return region;
  const zone = localZones[`${parts[1]}${parts[2]}`];
  if (zone) return { ...region, side: sideOf(zone[0]), country: zone[0], says: codeIn(code, zone[1]) };
  const why = unknown("region-not-listed", code);
  return { ...region, side: region.side === "offshore" ? "offshore" : why, country: why, says: code };
}

/** In the region where a service keeps its data for the partition of a resource, else in that of the resource. */
export function placeOfService(region: Fact<string>, always: AlwaysIn): Place {
  const own = placeOfRegion(region);
  const fixed = always[own.partition as keyof AlwaysIn];
  return fixed === undefined ? own : placeOfRegion(fixed);
}

/** All that a partition tells: every region of `aws-cn` is on the mainland, and none of any other. */
export function placeOfPartition(id: string): Place {
  const says = text({ en: "partition {id}", zh: "分区{id}" }, { id });
  const partition = partitions.find((listed) => listed.id === id);
  if (!partition) {
    const why = unknown("region-not-listed", id);
    return { side: why, country: why, partition: id, says };
  }
  const country = partition.mainland ? mainland : unknown("bucket-not-located");
  return { side: partition.mainland ? "onshore" : "offshore", country, partition: id, says };
}

/** Where content is served from: anywhere in the partition of what it is served of. */
export function placeAtEdge(own: Place): Place {
  if (own.partition === undefined) return own;
  const says = text({ en: "edge locations of {id}", zh: "{id}的边缘站点" }, { id: own.partition });
  return { ...placeOfPartition(own.partition), says };
}

/** AWS may keep it in another region than that in which it is asked, and no page says that it stays in the partition of the mainland. */
export function placeChosenByAws(own: Place): Place {
  if (own.partition !== undefined && own.partition !== "aws-cn") return placeOfPartition(own.partition);
  return placeUnknown(unknown("chosen-by-aws"), { en: "a region that AWS chooses", zh: "由 AWS 选定的区域" });
}

export function placeOfCountry(country: Fact<Country>): Place {
  if (isUnknown(country)) return { side: country, country, says: unknownPlaces.country };
  return { side: sideOf(country), country, says: countryCalled(country) };
}

export function placeUnknown(why: ReturnType<typeof unknown>, says: Text): Place {
  return { side: why, country: why, says };
}

export function partitionOfRegion(code: Fact<string>): string | undefined {
  return isUnknown(code) ? undefined : regions[code]?.[0];
}

function sideOf(country: Country): Side {
  return country.toUpperCase() === mainland ? "onshore" : "offshore";
}
