import { partitions, regions } from "../../catalog/aws/regions";
import { nameOfCountry } from "./country";
import { type Place, placeOfCountry, placeOfPartition, placeOfRegion, placeUnknown } from "./place";
import { type Fact, isUnknown, unknown } from "./value";

/** What an address leads to. Only the host is ever shown: paths, queries and user names of a URL can hold secrets. */
export type Address = { readonly bucket: string } | { readonly host: string; readonly bucketOfHost?: string };

/** Takes URLs, JDBC URLs, `s3://` locations, bare hosts and comma-separated lists of hosts apart. */
export function parseAddresses(text: string): readonly Address[] {
  const s3 = /^s3[an]?:\/\/([^/]+)/i.exec(text.trim());
  if (s3) return [{ bucket: s3[1] as string }];
  const authority = /(?:\/\/|@)([^/;?]+)/.exec(text)?.[1] ?? text;
  const hosts = authority
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("@") + 1).trim())
    .map((part) =>
      part.startsWith("[") ? part.slice(1, part.indexOf("]")) : isIpv6(part) ? part : part.replace(/[:/].*$/, ""),
    )
    .filter((host) => host !== "")
    .map((host) => host.toLowerCase());
  return [...new Set(hosts)].map((host) => {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
    const bucketOfHost = /^(.+)\.s3(?:-website)?[.-][\w.-]*amazonaws\.com(?:\.cn)?$/.exec(host)?.[1];
    return bucketOfHost === undefined ? { host } : { host, bucketOfHost };
  });
}

/** Where a host is. Only AWS's own names and addresses in registered networks tell it; a country's top-level domain does not. */
export function placeOfHost(host: string, countryOfAddress: (ip: string) => Fact<string> | undefined): Place {
  const country = isIp(host) ? countryOfAddress(host) : undefined;
  if (country !== undefined)
    return { ...placeOfCountry(country), says: isUnknown(country) ? host : `${host} (${nameOfCountry(country)})` };
  const partition = partitions.find(({ dnsSuffixes }) => dnsSuffixes.some((suffix) => host.endsWith(`.${suffix}`)));
  if (!partition) return placeUnknown(unknown("host-not-located", host), host);
  const region = host
    .split(".")
    .map(regionIn)
    .find((code) => code !== undefined);
  const place = region === undefined ? placeOfPartition(partition.id) : placeOfRegion(region);
  return { ...place, says: region === undefined ? host : `${host}, ${place.says}` };
}

/** A label of an AWS host name that is a region code, also the old `s3-eu-west-1`; unlisted codes too, so that they stay unknown. */
function regionIn(label: string): string | undefined {
  const code = label.replace(/^s3-(?:website-)?/, "");
  return Object.hasOwn(regions, code) || /^(?:[a-z]{2,4}-)(?:[a-z]+-){1,2}\d$/.test(code) ? code : undefined;
}

function isIpv6(text: string): boolean {
  return /^[0-9a-f:.]+$/i.test(text) && text.split(":").length > 2;
}

function isIp(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) || isIpv6(text);
}
