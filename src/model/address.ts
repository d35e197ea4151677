import { partitions, regions, serviceDomains } from "../../catalog/aws/regions";
import { text as words } from "../language";
import { country as countryCalled } from "./country";
import { type Place, placeOfCountry, placeOfPartition, placeOfRegion, placeUnknown } from "./place";
import { type Fact, isUnknown, unknown } from "./value";

/** What an address leads to. Only the host is ever shown: paths, queries and user names of a URL can hold secrets. */
export type Address = { readonly bucket: string } | { readonly host: string; readonly bucketOfHost?: string };

/**
 * Takes URLs, JDBC URLs, `s3://` and `s3ssl://` locations, also as `OUTPUT=s3://…`, bare hosts, lists of hosts, with commas, and mount
 * options, as `addr=host,nfsvers=4.1`, apart. What stays on the machine, as localhost, leads nowhere.
 */
export function parseAddresses(text: string): readonly Address[] {
  const s3 = /^(?:[^\s=/]+=)?s3(?:[an]|ssl)?:\/\/([^/]+)/i.exec(text.trim());
  if (s3) return [{ bucket: s3[1] as string }];
  const mounted = /(?:^|,)addr=([^,]+)/.exec(text)?.[1];
  const hosts = authorityOf((mounted ?? text).trim())
    .split(",")
    .map((part) => part.trim())
    .map((part) =>
      part.startsWith("[") ? part.slice(1, part.indexOf("]")) : isIpv6(part) ? part : part.replace(/:.*$/, ""),
    )
    .filter((host) => host !== "")
    .map((host) => (isIpv6(host) || /^[\p{L}\p{N}._-]+$/u.test(host) ? host.toLowerCase() : notRead));
  return [...new Set(hosts)]
    .filter((host) => !onMachine.test(host))
    .map((host) => {
      // https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
      const bucketOfHost = /^(.+)\.s3(?:-website)?[.-][\w.-]*amazonaws\.com(?:\.cn)?$/.exec(host)?.[1];
      const bucket = bucketOfHost ?? bucketOfPath(text);
      return bucket === undefined ? { host } : { host, bucketOfHost: bucket };
    });
}

/** Of a URL in path style, `https://s3.cn-north-1.amazonaws.com.cn/bucket/key`. */
function bucketOfPath(text: string): string | undefined {
  return /^\s*https?:\/\/s3[.-][\w.-]*amazonaws\.com(?:\.cn)?(?::\d+)?\/([a-z0-9][a-z0-9.-]{2,62})(?:[/?#]|\s*$)/i.exec(
    text,
  )?.[1];
}

/** The locations that stand in a statement, as `UNLOAD … TO 's3://…'`; a text without spaces is one itself. */
export function locationsIn(text: string): readonly string[] {
  const within = /\s/.test(text.trim()) ? (text.match(/\bs3:\/\/[\w.-]+/gi) ?? []) : [];
  return within.length > 0 ? [...new Set(within)] : [text];
}

/** Loopback and link-local. */
const onMachine =
  /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|169\.254(?:\.\d+){2}|0\.0\.0\.0|::1?|fe[89ab][0-9a-f]:.*)\.?$/;

/** Shown in place of what is no host: a connection string in another form, for one, with its password. */
const notRead = "an address that cannot be read";

/** Hosts and ports, without user and password. JDBC has its settings behind a semicolon; elsewhere one may stand in a password. */
function authorityOf(text: string): string {
  const isJdbc = /^jdbc:/i.test(text);
  const slashes = text.indexOf("//");
  if (slashes < 0 && isJdbc) return text.slice(text.lastIndexOf("@") + 1).replace(/[/?#;].*$/s, "");
  const authority = text.slice(slashes < 0 ? 0 : slashes + 2).replace(isJdbc ? /[/?#;].*$/s : /[/?#].*$/s, "");
  if (slashes < 0 && authority.includes("=")) return notRead;
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/;.*$/s, "");
}

/** Where a host is. Only AWS's own names and what is registered tell it; a country's top-level domain does not. */
export function placeOfHost(host: string, countryOf: (host: string) => Fact<string> | undefined): Place {
  const called = host === notRead ? { en: notRead, zh: "无法读取的地址" } : host;
  const country = countryOf(host);
  if (country !== undefined)
    return {
      ...placeOfCountry(country),
      says: isUnknown(country)
        ? called
        : words(
            { en: "{host} ({country})", zh: "{host}（{country}）" },
            { host: called, country: countryCalled(country) },
          ),
    };
  const isIn = (suffix: string) => host.endsWith(`.${suffix}`);
  const partition = partitions.find(({ dnsSuffixes }) => dnsSuffixes.some(isIn));
  const region = host
    .split(".")
    .map(regionIn)
    .findLast((code) => code !== undefined);
  if (!partition && !(region !== undefined && serviceDomains.some(isIn)))
    return placeUnknown(unknown("host-not-located", called), called);
  const place = region === undefined ? placeOfPartition(partition?.id ?? "") : placeOfRegion(region);
  return {
    ...place,
    says:
      region === undefined
        ? called
        : words({ en: "{host}, {place}", zh: "{place}的{host}" }, { host: called, place: place.says }),
  };
}

/** A label of an AWS host name that is a region code, also the old `s3-eu-west-1`; unlisted codes too, so that they stay unknown. */
function regionIn(label: string): string | undefined {
  const code = label.replace(/^s3-(?:website-)?/, "");
  return Object.hasOwn(regions, code) || /^(?:[a-z]{2,4}-)(?:[a-z]+-){1,2}\d$/.test(code) ? code : undefined;
}

function isIpv6(text: string): boolean {
  return /^[0-9a-f:.]+$/i.test(text) && text.split(":").length > 2;
}
