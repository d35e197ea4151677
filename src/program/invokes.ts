import { composedDocument } from "../iam/composed-document";
import { parseArn } from "../model/arn";
import { partitionOfRegion } from "../model/place";
import { type Fact, isKnown } from "../model/value";
import type { Declarations } from "./declared";

import { isSymbolic, type Symbols } from "./symbols";

/** What a function of a provider is asked with. */
export interface Asked {
  readonly token: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Where its provider works, and in which account. */
  readonly region: Fact<string>;
  readonly account: Fact<string>;
}

export interface Answering {
  readonly symbols: Symbols;
  readonly declarations: Declarations;
  /** The ARN of what a lookup finds, where what is asked for tells it. */
  readonly arnOf: (type: string, asked: Asked) => string | undefined;
  /** What stands for a value that is no text: the SDK takes it for one that only the cloud will give. */
  readonly unknown: string;
}

/** What a function gives: computed where nothing but the configuration decides it, else symbols of the texts that it declares. */
export function invoked(asked: Asked, answering: Answering): Record<string, unknown> {
  const pure = Object.hasOwn(computed, asked.token) ? computed[asked.token] : undefined;
  return { ...looked(asked, answering), ...pure?.(asked, answering) };
}

type Computed = (asked: Asked, answering: Answering) => Record<string, unknown>;

const computed: Readonly<Record<string, Computed>> = {
  "aws:index/getPartition:getPartition": (asked, answering) => {
    const partition = partitionOf(asked, answering);
    const suffix = suffixOf(partition) ?? symbolOf(asked, answering, "dnsSuffix");
    return { id: partition, partition, dnsSuffix: suffix, reverseDnsPrefix: suffix.split(".").reverse().join(".") };
  },
  "aws:index/getRegion:getRegion": (asked, answering) => {
    const region = regionOf(asked, answering);
    const suffix = suffixOf(partitionOf(asked, answering)) ?? symbolOf(asked, answering, "endpoint");
    return { id: region, region, name: region, endpoint: `ec2.${region}.${suffix}` };
  },
  "aws:index/getCallerIdentity:getCallerIdentity": (asked, answering) => {
    const account = accountOf(asked, answering);
    const user = symbolOf(asked, answering, "userId");
    const arn = `arn:${partitionOf(asked, answering)}:sts::${account}:assumed-role/${user}`;
    return { id: account, accountId: account, arn, userId: user };
  },
  /** Which zones an account may use differs; by their region, which is what counts here, they do not. */
  "aws:index/getAvailabilityZones:getAvailabilityZones": (asked, answering) => {
    const region = regionOf(asked, answering);
    const excluded = Array.isArray(asked.args["excludeNames"]) ? (asked.args["excludeNames"] as unknown[]) : [];
    const names = ["a", "b", "c"].map((letter) => `${region}${letter}`).filter((name) => !excluded.includes(name));
    const zoneIds = names.map((_, at) => symbolOf(asked, answering, `zoneIds-${at}`));
    return { id: region, names, zoneIds, groupNames: [region] };
  },
  "aws:iam/getPolicyDocument:getPolicyDocument": ({ args }) => ({
    version: "2012-10-17",
    ...args,
    ...composedDocument(args),
  }),
  "aws:index/getArn:getArn": ({ args }) => {
    const arn = parseArn(String(args["arn"]));
    if (!arn) throw new Error("the text is no ARN");
    return { id: args["arn"], arn: args["arn"], ...arn };
  },
};

/** What was asked with comes back; what is declared beside it stands as a symbol, or as unknown. */
function looked(asked: Asked, answering: Answering): Record<string, unknown> {
  const { token, args } = asked;
  const { texts, lists, others } = answering.declarations.result(token);
  const type = token.replace(/([:/])get([A-Z])/g, (_, before: string, first: string) =>
    before === "/" ? `/${first.toLowerCase()}` : `:${first}`,
  );
  const found = texts.includes("arn") ? answering.arnOf(type, asked) : undefined;
  return {
    ...Object.fromEntries(others.map((name) => [name, answering.unknown])),
    ...Object.fromEntries(texts.map((name) => [name, symbolOf(asked, answering, name)])),
    ...Object.fromEntries(lists.map((name) => [name, [symbolOf(asked, answering, `${name}[]`)]])),
    ...(texts.includes("region") && { region: regionOf(asked, answering) }),
    ...(found !== undefined && { arn: found }),
    ...args,
  };
}

/** One symbol for one question: asked twice, it gives the same. */
function symbolOf({ token, args }: Asked, { symbols }: Answering, attribute: string): string {
  const by = Object.values(args).find((value) => typeof value === "string");
  const name = `${token.split(":").at(-1)}(${by === undefined || isSymbolic(by as string) ? "" : by})`;
  const keys = Object.keys(args).sort();
  const which = JSON.stringify([token, keys.map((key) => [key, args[key]])]);
  return symbols.of({ name, attribute, because: "set-after-apply" }, which);
}

function regionOf({ region, args }: Asked, { symbols }: Answering): string {
  if (typeof args["region"] === "string" && args["region"] !== "") return args["region"];
  if (isKnown(region)) return region;
  return symbols.of({ name: "provider", attribute: "region", because: "region-not-stated" });
}

function accountOf({ account }: Asked, { symbols }: Answering): string {
  if (isKnown(account)) return account;
  return symbols.of({ name: "provider", attribute: "accountId", because: "account-not-named" });
}

function partitionOf(asked: Asked, answering: Answering): string {
  const region = regionOf(asked, answering);
  const known = partitionOfRegion(region);
  return known ?? answering.symbols.of({ name: "provider", attribute: "partition", because: "region-not-stated" });
}

/** https://docs.aws.amazon.com/general/latest/gr/rande.html, checked 2026-11-22 */
function suffixOf(partition: string): string | undefined {
  return Object.hasOwn(suffixes, partition) ? suffixes[partition as keyof typeof suffixes] : undefined;
}

const suffixes = { aws: "amazonaws.com", "aws-cn": "amazonaws.com.cn", "aws-us-gov": "amazonaws.com" } as const;
