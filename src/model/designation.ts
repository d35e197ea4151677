import type { AlwaysIn, CatalogEntry, Designation, Path, Selection, TypeName } from "../../catalog/entry";
import { globMatches } from "../iam/globs";
import { accountGrantee, nobodyKnown, unknownPrincipals } from "../iam/grantees";
import { type Text, tell, text as words } from "../language";
import { accountEntry, type Registers } from "../registers/registers";
import { locationsIn, parseAddresses, placeOfHost } from "./address";
import { type Arn, parseArn } from "./arn";
import { hostsConnectedTo } from "./connections";
import type { Called, End, Grantee, Store } from "./data-map";
import type { Resource } from "./deployment";
import type { DeploymentIndex, EntryOf } from "./deployment-index";
import { type Found, find, findOne } from "./find";
import { ownNetworkWith } from "./own-network";
import { ownTagTest } from "./own-tags";
import {
  type Place,
  placeAtEdge,
  placeChosenByAws,
  placeOfCountry,
  placeOfPartition,
  placeOfRegion,
  placeOfService,
  placeOfZone,
  placeUnknown,
  unknownPlaces,
} from "./place";
import { originOf } from "./reasons";
import { plainText, tellingWords } from "./script";
import { every, selects } from "./selection";
import { isStandIn, withoutStandIns } from "./stand-in";
import type { Trace } from "./trace";
import { type Fact, isComposed, isKnown, isMap, isUnknown, type Unknown, unknown, type Value } from "./value";

/** What a designation leads to: one end, or one of several. */
export interface Designated {
  readonly end: End;
  /** The property that named it. */
  readonly at: string;
  /** Why it may not be this one. */
  readonly doubt?: Unknown;
  /** It is one of several that are all on the same side of the border: which one matters only for what is in it. */
  readonly isOneOf?: true;
}

/** What is needed to follow a designation. */
export interface Surroundings {
  readonly index: DeploymentIndex;
  /** Of what the deployment does not have, and names more than once. */
  readonly storeCalled?: (end: End, by: Resource) => Store | undefined;
  readonly entryOf: EntryOf;
  readonly registers: Registers;
  readonly today: string;
  readonly storeOf: (resource: Resource) => Store | undefined;
  /** What joins others that name it, a global cluster for one, and is not in the deployment itself. */
  readonly meetingPoint: (name: string, type: TypeName, from: Resource) => Resource;
  /** By the register of networks. */
  readonly countryOfHost: (host: string) => Fact<string> | undefined;
  readonly countryOfConnection: (name: string) => Fact<string> | undefined;
  /** Which key encrypts which store. */
  readonly encrypted: readonly Encrypted[];
  readonly trace?: Trace;
  /** What is being followed to what it stands for: names may lead around in a circle. */
  readonly followed?: ReadonlySet<Resource>;
}

export interface Encrypted {
  readonly store: Store;
  /** As `keyOf` tells it. */
  readonly key: Resource | string | undefined;
  readonly at: string;
}

/** A designation that reads one property, of which each value is followed. */
type ByProperty = Extract<
  Designation,
  | { arn: Path }
  | { name: Path }
  | { region: Path }
  | { zone: Path }
  | { address: Path }
  | { contact: Path }
  | { saidIn: Path }
  | { mentioned: Path }
>;

/** Follows a designation of the catalog from a resource, and from an element of `each`, to the stores and places it names. */
export function designate(
  resource: Resource,
  entry: CatalogEntry,
  which: Designation,
  around: Surroundings,
  element?: Found,
): Designated[] {
  if (which === "self") return [{ end: endOf(resource, around), at: element?.at ?? "" }];
  if (which === "worldwide") {
    const place = placeAtEdge(placeOfRegion(resource.region));
    return [{ end: { ...outside(place), account: resource.account }, at: element?.at ?? "" }];
  }
  if (which === "chosen-by-aws") {
    const place = placeChosenByAws(placeOfRegion(resource.region));
    return [{ end: outside(place), at: element?.at ?? "" }];
  }
  if ("selected" in which) return selectedEnds(resource, entry, which.selected, around, element);
  if ("encryptedWith" in which) return encryptedEnds(resource, entry, which.encryptedWith, around, element);
  if ("joined" in which) return joinedEnds(resource, entry, which.joined, around);
  if ("made" in which) return madeEnds(resource, entry, which, around);
  if ("always" in which) {
    const place = placeOfTarget(resource, which.always);
    const beside = place.region === resource.region && { beside: resource };
    return [{ end: { ...outside(place), account: resource.account, ...beside }, at: element?.at ?? "" }];
  }
  const account = "account" in which && which.account ? accountAt(resource, entry, which.account, element) : undefined;
  // A state has an empty text where nothing is set.
  const named = find(resource, pathOf(which), entry, element).filter(({ value }) => value !== "");
  const regions = "inRegion" in which && which.inRegion ? find(resource, which.inRegion, entry, element) : [];
  return named.flatMap((found) =>
    follow(inRegionBeside(found, regions, resource), which, found, around, account)
      .flatMap((one) => whatItStandsFor(one, around))
      .map((one) => ({
        at: found.at,
        ...one,
        end: account === undefined ? one.end : received(one.end, account, around),
      })),
  );
}

/** What AWS has for one of its partitions only cannot be told of the mainland's. */
function placeOfTarget({ region }: Resource, always: AlwaysIn): Place {
  const place = placeOfService(region, always);
  const isMissing = place.partition === "aws-cn" && always.aws !== undefined && always["aws-cn"] === undefined;
  return isMissing ? placeUnknown(unknown("other-partition", "aws"), unknownPlaces.place) : place;
}

function pathOf(which: ByProperty): Path {
  if ("arn" in which) return which.arn;
  if ("name" in which) return which.name;
  if ("region" in which) return which.region;
  if ("zone" in which) return which.zone;
  if ("address" in which) return which.address;
  if ("saidIn" in which) return which.saidIn;
  return "contact" in which ? which.contact : which.mentioned;
}

/** A resource that is meant, or may be. */
export interface Meant {
  readonly resource: Resource;
  readonly doubt?: Unknown;
}

/** The resources that a property names; each of the kind, where nobody knows which is meant. */
export function designatedOrAny(
  resource: Resource,
  entry: CatalogEntry,
  which: Designation,
  around: Surroundings,
  element?: Found,
): (Meant & Pick<Designated, "at">)[] {
  const ofKind = typeof which === "object" && "of" in which ? (which.of ?? []) : [];
  return designate(resource, entry, which, around, element).flatMap(({ end, at, doubt }) => {
    if (end.resource) return [{ resource: end.resource, at, ...(doubt && { doubt }) }];
    const why = end.unknown;
    if (!why) return [];
    return ofKind.flatMap((type) => around.index.ofType(type)).map((one) => ({ resource: one, at, doubt: why }));
  });
}

type Followed = Omit<Designated, "at">;

const notRead = { en: "where a file says that is not read", zh: "未读取的文件中所写之处" };
const contact = { en: "a mailbox, telephone or other recipient", zh: "邮箱、电话或其他接收方" };

function follow(
  resource: Resource,
  which: ByProperty,
  found: Found,
  around: Surroundings,
  owner: Fact<string> | undefined,
): Followed[] {
  const { value } = found;
  // Where only a region is named, it goes there in the account that it comes from.
  const { account } = resource;
  if ("region" in which && isUnknown(value) && found.isAround) return [madeFrom(value)];
  if ("region" in which) return [{ end: { ...outside(placeOfRegion(textOr(value))), account } }];
  if ("zone" in which) return [{ end: { ...outside(placeOfZone(textOr(value))), account } }];
  if ("contact" in which) return [{ end: outside(placeUnknown(unknown("contact-not-located"), contact)) }];
  if ("saidIn" in which) return [{ end: outside(placeUnknown(unknown("file-not-read"), notRead)) }];
  if ("mentioned" in which) return mentioned(resource, found, around);
  const ownArn = isUnknown(value) && value.standIn ? parseArn(value.standIn) : undefined;
  if (isUnknown(value) && ownArn) return followArn(resource, value.standIn as string, ownArn, around);
  if (isUnknown(value)) return followOpen(resource, which, { ...found, value }, around);
  if (isMap(value)) return []; // a pattern, for one
  return followText(resource, which, String(value), around, owner);
}

function followText(
  resource: Resource,
  which: ByText,
  text: string,
  around: Surroundings,
  owner: Fact<string> | undefined,
): Followed[] {
  const of = "address" in which ? undefined : which.of;
  if (text.startsWith("$.")) return [madeFrom(unknown("chosen-at-run-time"))];
  const arn = parseArn(text);
  const asCalled = (one: Followed) => namedBesides(one, { text, ...(of && { of }) }, resource, around);
  if (arn) return followArn(resource, text, arn, around).map(asCalled);
  const byUrl = text.includes("://") ? inSameInput(namedByUrl(text, of, around), resource) : [];
  if (byUrl.length > 0) return byUrl.map((one) => ({ end: endOf(one, around) }));
  if ("address" in which || /^[a-z0-9]+:\/\//i.test(text))
    return locationsIn(text).flatMap((one) => followAddress(resource, one, around));
  const ends = followName(resource, text, of, around, "name" in which ? which.same : undefined);
  return ends
    .map((one) => (isOthers(one.end, owner, of, around) ? { end: beside(resource, of, text) } : one))
    .map(asCalled);
}

/** What the deployment does not have is known by what it is called. */
function namedBesides(one: Followed, called: Called, resource: Resource, { storeCalled }: Surroundings): Followed {
  if (one.end.resource || one.end.unknown) return one;
  const end = { ...one.end, called };
  const store = storeCalled?.(end, resource);
  return { ...one, end: store ? { ...end, store } : end };
}

/** What is called the same in the catalog of another account. Names of buckets are the same in all of them. */
function isOthers(
  { resource, place }: End,
  owner: Fact<string> | undefined,
  of: readonly TypeName[] | undefined,
  around: Surroundings,
): boolean {
  if (resource === undefined || owner === undefined || isUnknown(owner) || isLookedUpAnywhere(of, around)) return false;
  if (isKnown(resource.account)) return resource.account !== owner;
  return place.partition !== undefined && isAbroad({ account: owner, partition: place.partition }, around);
}

function mentioned(resource: Resource, found: Found, around: Surroundings): Followed[] {
  return [...mentionedPlaces(resource, found.value, around), ...connected(resource, found, around)];
}

/** Where a host is that code connects to, and that is neither AWS's own, nor the deployment's, nor registered, nobody knows. */
function connected(resource: Resource, found: Found, around: Surroundings): Followed[] {
  if (isUnknown(found.value)) return [];
  return hostsConnectedTo(String(found.value), settingAt(resource, found, around))
    .filter((host) => !isInOwnZone(host, around))
    .flatMap((host) => followAddress(resource, host, around))
    .filter(({ end }) => isUnknown(end.place.side) && end.place.side.because === "host-not-located");
}

/** What a setting is called: the key of a map, or the `name` beside its `value`. */
function settingAt(resource: Resource, { at, path }: Found, { entryOf }: Surroundings): string {
  if (!path.endsWith(".value")) return /\["([^"]+)"\]$/.exec(at)?.[1] ?? "";
  const nameAt = at.replace(/value$/, "name");
  const names = find(resource, path.replace(/value$/, "name"), entryOf(resource.type));
  return String(names.find((one) => one.at === nameAt)?.value ?? "");
}

const zones = ["aws_route53_zone", "aws_service_discovery_private_dns_namespace"];

function isInOwnZone(host: string, { index }: Surroundings): boolean {
  return zones
    .flatMap(index.ofType)
    .map((zone) => findOne(zone, "name"))
    .some((name) => typeof name === "string" && host.endsWith(`.${name.replace(/\.$/, "")}`));
}

/** Stores that a text of code names and that are not, for sure, abroad: what runs abroad may read them. */
export function mentionedAtHome(
  resource: Resource,
  entry: CatalogEntry,
  path: Path,
  around: Surroundings,
  element?: Found,
): Designated[] {
  const doubt = unknown("only-mentioned");
  return find(resource, path, entry, element).flatMap(({ at, value }) =>
    whatIsMentioned(resource, value, around)
      .flatMap((one) => whatItStandsFor(one, around))
      .filter(({ end: { store } }) => store !== undefined && store.place.side !== "offshore")
      .map(({ end }) => ({ end, at, doubt })),
  );
}

/** Most of what stands in an environment names no place, or one where the data may be: it says nothing. */
function mentionedPlaces(resource: Resource, value: Value, around: Surroundings): Followed[] {
  const doubt = unknown("only-mentioned");
  return whatIsMentioned(resource, value, around)
    .flatMap((one) => whatItStandsFor(one, around))
    .filter(({ end: { store, resource: one, place } }) => {
      if (store) return place.side !== "onshore";
      return place.side === "offshore" && (!one || around.entryOf(one.type)?.standsFor !== undefined);
    })
    .map(({ end }) => ({ end, doubt }));
}

function whatIsMentioned(resource: Resource, value: Value, around: Surroundings): Followed[] {
  const { index } = around;
  if (isUnknown(value))
    return value.from.flatMap((address) => {
      const one = index.byAddress(resource.input, address);
      return one ? [{ end: endOf(one, around) }] : [];
    });
  const text = plainText(String(value)).trim();
  const named = /\s/.test(text) ? [] : namedBy(resource, text, around);
  const whole = named.filter(({ end }) => end.resource || isKnown(end.place.side));
  const words = whole.length > 0 ? [] : tellingWords(text);
  return [...whole, ...words.flatMap((word) => namedBy(resource, word, around))];
}

function namedBy(resource: Resource, text: string, around: Surroundings): Followed[] {
  const { index } = around;
  const arn = parseArn(text);
  if (arn)
    return /^(iam|sts)$/.test(arn.service) ? [] : followArn(resource, text, arn, around).filter(({ doubt }) => !doubt);
  const named = index.byName(text, undefined);
  const near = named.filter((one) => isNear(one, resource));
  const meant = inSameInput(near.length > 0 ? near : named, resource);
  if (meant.length > 0) return meant.map((one) => ({ end: endOf(one, around) }));
  const place = placeOfRegion(text);
  if (isKnown(place.side)) return [{ end: outside(place) }];
  return followAddress(resource, text, around).filter(({ doubt }) => !doubt);
}

type Open = Found & { readonly value: Unknown };
type ByText = Extract<ByProperty, { arn: Path } | { name: Path } | { address: Path }>;

/** Of what it stands in several resources may be the makers, and another than the one that fits may be meant. */
function followOpen(resource: Resource, which: ByText, { value, isAround }: Open, around: Surroundings): Followed[] {
  const kind = "address" in which ? "address" : "arn" in which ? "arn" : undefined;
  if (kind && isComposed(value, kind)) return [madeFrom(value)];
  const ends = followUnknown(resource, value, which.of, around, "name" in which);
  const isDoubtful = isAround && value.from.length > 1;
  return isDoubtful ? ends.map((one) => (one.end.resource ? { doubt: value, ...one } : one)) : ends;
}

/** To the resources that the value will come from, if the format tells; a name still lies in the place where AWS looks it up. */
function followUnknown(
  resource: Resource,
  value: Unknown,
  of: readonly TypeName[] | undefined,
  around: Surroundings,
  isName: boolean,
): Followed[] {
  const ends = value.from
    .map((address) => around.index.byAddress(resource.input, address))
    .filter((one): one is Resource => one !== undefined && isOf(one, of, around))
    .map((one) => endOf(one, around));
  // Only the name of a bucket, or of what joins others, may mean one elsewhere.
  const isBeside = isName && !isLookedUpAnywhere(of, around);
  const open: Followed = isBeside
    ? {
        end: {
          ...beside(resource, of, { en: "a name that is not known", zh: "未知名称" }),
          unknown: value,
          mayBe: storesBeside(resource, of ?? [], around),
        },
      }
    : madeFrom(value);
  if (ends.length === 0) return [open];
  if (!value.fromIsComplete) return [...ends.map((end) => ({ end, doubt: value })), open];
  if (ends.length === 1) return ends.map((end) => ({ end }));
  const sides = new Set(ends.map((end) => (isUnknown(end.place.side) ? undefined : end.place.side)));
  return ends.map((end) => (sides.size > 1 ? { end, doubt: unknown("several-candidates") } : { end, isOneOf: true }));
}

function madeFrom(value: Unknown): Followed {
  return { end: { ...outside(placeUnknown(value, saysOf(value))), unknown: value } };
}

function saysOf(value: Unknown): Text {
  const origin = originOf(value);
  if (origin === "") return { en: "a target that is not known", zh: "未知目标" };
  return words({ en: "what comes from {origin}", zh: "来自{origin}的目标" }, { origin });
}

function isOf(resource: Resource, of: readonly TypeName[] | undefined, around: Surroundings): boolean {
  if (of) return of.includes(resource.type);
  return around.storeOf(resource) !== undefined || around.entryOf(resource.type)?.standsFor !== undefined;
}

function followArn(resource: Resource, text: string, arn: Arn, around: Surroundings): Followed[] {
  const found = inSameInput(around.index.byArn(text), resource);
  const isOthers = found.every((one) => isUnknown(one.account)) && isAbroad(arn, around);
  if (found.length > 0 && !isOthers) return found.map((one) => ({ end: endOf(one, around) }));
  const account = isStandIn(arn.account) ? resource.account : accountIn(arn);
  const says = withoutStandIns(text);
  const outsider: Followed = { end: { place: placeOfArn(text, arn, around.registers), account, says } };
  const operator = operatorOf(account, arn.partition, around.registers);
  return [
    ...perhaps(around.index.unnamedOfService(text), around),
    operator ? { end: { ...outsider.end, operator } } : outsider,
  ];
}

function accountIn({ account }: Arn): Fact<string> {
  return /^\d{12}$/.test(account) ? account : unknown("account-not-named");
}

/** Whether an account that is registered abroad owns it: what is called the same here is another, unless its account is known. */
function isAbroad({ account, partition }: Pick<Arn, "account" | "partition">, { registers }: Surroundings): boolean {
  const entry = accountEntry(registers, account, partition);
  return entry !== undefined && placeOfCountry(entry.operatedFrom).side === "offshore";
}

/** Resources whose names are not known yet: each may be the one that is meant. */
function perhaps(
  resources: readonly Resource[],
  around: Surroundings,
  doubt: Unknown = unknown("set-after-apply"),
): Followed[] {
  return resources.map((one) => ({ end: endOf(one, around), doubt }));
}

/** The default location of S3 Access Grants; which part of it a grant is for is not read. */
const allBuckets = "s3://";

/** S3's ARNs name no region, so that the `locations` register or the partition has to tell; every other ARN names its own. */
function placeOfArn(text: string, arn: Arn, { locations }: Registers): Place {
  const bucket = arn.service === "s3" ? text.split("/")[0] : text;
  const located = locations.find((one) => one.arn === text || one.arn === bucket);
  const isElsewhere = /^(events:api-destination\/|datasync:location\/|storagegateway:gateway\/|dms:endpoint:)/.test(
    `${arn.service}:${arn.resource}`,
  );
  if (arn.region !== "" && !isElsewhere) return placeOfRegion(arn.region);
  if (located) return placeByEntry(located);
  return isElsewhere
    ? placeUnknown(unknown("stands-for-another"), withoutStandIns(text))
    : placeOfPartition(arn.partition);
}

function placeByEntry(entry: Registers["locations"][number]): Place {
  return { ...placeOfRegion(entry.region), by: { under: "locations", entry } };
}

function followAddress(resource: Resource, text: string, around: Surroundings): Followed[] {
  if (text === allBuckets) return perhaps(around.index.ofType("aws_s3_bucket"), around, unknown("selection-not-known"));
  return parseAddresses(text).flatMap((address): Followed[] => {
    if ("bucket" in address) return followName(resource, address.bucket, ["aws_s3_bucket"], around);
    const { host, bucketOfHost } = address;
    const bucket = bucketOfHost === undefined ? [] : around.index.byName(bucketOfHost, ["aws_s3_bucket"]);
    const named = inSameInput(bucket.length > 0 ? bucket : around.index.byName(host, undefined), resource);
    if (named.length > 0) return named.map((one) => ({ end: endOf(one, around) }));
    const maybe = bucketOfHost === undefined ? [] : around.index.unnamed(["aws_s3_bucket"]);
    const registered = around.countryOfHost(host) !== undefined;
    const network = registered ? undefined : ownNetworkWith(host, resource, around.entryOf, resourcesAt(around));
    const place = network ? placeOfRegion(network.region) : placeOfHost(host, around.countryOfHost);
    return [...perhaps(maybe, around), { end: outside(place) }];
  });
}

const resourcesAt = (around: Surroundings) => (resource: Resource, which: Designation) =>
  designate(resource, around.entryOf(resource.type) as CatalogEntry, which, around).flatMap(
    ({ end, doubt }) => (doubt ? [] : end.resource) ?? [],
  );

function followName(
  resource: Resource,
  written: string,
  of: readonly TypeName[] | undefined,
  around: Surroundings,
  same?: Same,
): Followed[] {
  const name = nameIn(written, of);
  const isMeant = (one: Resource) => isLookedUpAnywhere(of, around) || isNear(one, resource);
  const named = around.index
    .byName(name, of)
    .filter((one) => isMeant(one) && (same === undefined || haveSame(one, resource, same, around)));
  const near = inSameInput(named, resource);
  if (near.length > 0) return near.map((one) => ({ end: endOf(one, around) }));
  const maybe = around.index.unnamed(of ?? []).filter(isMeant);
  const joining = of?.find((type) => isJoining(type, around));
  if (joining) return [...perhaps(maybe, around), { end: endOf(around.meetingPoint(name, joining, resource), around) }];
  const located = of?.includes("aws_s3_bucket")
    ? around.registers.locations.find(({ arn }) => parseArn(arn)?.resource === name)
    : undefined;
  return [
    ...perhaps(maybe, around),
    { end: located ? outside(placeByEntry(located), name) : beside(resource, of, name) },
  ];
}

/**
 * No bucket has a slash in its name: what follows one is a prefix. A folder of Transfer Family begins with one. No function has a
 * colon: what follows one is a version or an alias. A route names its integration as a path.
 */
export function nameIn(written: string, of: readonly TypeName[] | undefined): string {
  if (of?.includes("aws_s3_bucket")) return written.replace(/^\//, "").split("/")[0] as string;
  if (of?.includes("aws_lambda_function")) return written.replace(/^\d{12}:function:/, "").split(":")[0] as string;
  if (of?.includes("aws_apigatewayv2_integration")) return written.replace(/^integrations\//, "");
  return written;
}

const queueUrl =
  /^https:\/\/(?:(?:[\w-]+\.)?sqs\.([a-z0-9-]+)(?:\.vpce)?|([a-z0-9-]+)\.queue)\.amazonaws\.com(\.cn)?\/(\d{12})\/([\w.-]+)\/?$/;

/** Queues have URLs, which hold what their ARNs do. */
function namedByUrl(url: string, of: readonly TypeName[] | undefined, around: Surroundings): readonly Resource[] {
  const named = around.index.byName(url, of);
  const [, region, older, cn, account, name] = queueUrl.exec(url) ?? [];
  if (named.length > 0 || name === undefined) return named;
  return around.index.byArn(`arn:aws${cn ? "-cn" : ""}:sqs:${region ?? older}:${account}:${name}`);
}

function storesBeside(resource: Resource, of: readonly TypeName[], around: Surroundings): Store[] {
  return of
    .flatMap((type) => around.index.ofType(type))
    .filter((one) => one !== resource && isNear(one, resource))
    .flatMap((one) => around.storeOf(one) ?? []);
}

/** Whether names of the types mean the same in every region. */
function isLookedUpAnywhere(of: readonly TypeName[] | undefined, around: Surroundings): boolean {
  return of?.some((type) => type === "aws_s3_bucket" || isJoining(type, around)) === true;
}

/** A global cluster and its like, which is where its members are. */
function isJoining(type: TypeName, { entryOf }: Surroundings): boolean {
  return entryOf(type)?.stores?.place === "members";
}

/**
 * What a stack makes is meant before what is called the same in another, in another account for one. What it only looks up may be what
 * the other makes.
 */
function inSameInput(found: readonly Resource[], { input }: Resource): readonly Resource[] {
  const own = found.filter((one) => one.input === input && one.mode === "managed");
  return own.length > 0 ? own : found;
}

export function isNear(one: Resource, other: Resource): boolean {
  const isOfOther = isKnown(one.account) && isKnown(other.account) && one.account !== other.account;
  if (one.type.startsWith("aws_iam_") && isOfOther) return false;
  return (
    one.type.startsWith("aws_iam_") || isUnknown(one.region) || isUnknown(other.region) || one.region === other.region
  );
}

type Same = NonNullable<Extract<Designation, { name: Path }>["same"]>;

/** Equal, or made from the same resource, or not known on one side. */
function haveSame(one: Resource, other: Resource, same: Same, { entryOf }: Surroundings): boolean {
  const [theirPath, myPath] = typeof same === "string" ? [same, same] : [same.theirs, same.mine];
  const theirs = withoutArn(findOne(one, theirPath, entryOf(one.type)));
  const mine = withoutArn(findOne(other, myPath, entryOf(other.type)));
  if (isUnknown(mine) && isUnknown(theirs)) return mine.from.join() === theirs.from.join();
  return isUnknown(mine) || isUnknown(theirs) || (mine ?? null) === (theirs ?? null);
}

/** One may say by its ARN what the other says by its name. */
function withoutArn(value: Value | undefined): Value | undefined {
  return typeof value === "string" ? (parseArn(value)?.resource.split("/").at(-1) ?? value) : value;
}

/** Those of a type that have the same in each of the properties. */
function sharing(resource: Resource, type: TypeName, paths: readonly Path[], around: Surroundings): Resource[] {
  return [...around.index.likely(type, paths[0] as Path, resource)].filter(
    (one) =>
      one.type === type && one.input === resource.input && paths.every((path) => isShared(one, resource, path, around)),
  );
}

/** The same, or taken over from the other. */
function isShared(one: Resource, other: Resource, path: Path, around: Surroundings): boolean {
  const [mine, theirs] = [one, other].map((resource) => findOne(resource, path, around.entryOf(resource.type)));
  const isTaken = (value: Value | undefined, from: Resource) => isUnknown(value) && value.from.includes(from.address);
  return isTaken(mine, other) || isTaken(theirs, one) || haveSame(one, other, path, around);
}

/** Where AWS looks a name up: in the partition for buckets, which have one name space for it, in the region for all others. */
function beside(resource: Resource, of: readonly TypeName[] | undefined, says: Text): End {
  const own = placeOfRegion(resource.region);
  const place = of?.includes("aws_s3_bucket") && own.partition !== undefined ? placeOfPartition(own.partition) : own;
  return outside(place, says);
}

/** The resource itself as an end; a resource that is no store is only a place. */
function endOf(resource: Resource, around: Surroundings): End {
  const store = around.storeOf(resource);
  if (store) {
    const { place, account } = store;
    const abroad =
      isKnown(account) && place.partition !== undefined && isAbroad({ account, partition: place.partition }, around);
    const operator = abroad ? operatorOf(account, place.partition, around.registers) : undefined;
    return { resource, store, place, account, says: resource.says, ...(operator && { operator }) };
  }
  return { resource, place: placeOfRegion(resource.region), account: resource.account, says: resource.says };
}

function outside(place: Place, says = place.says): End {
  return { place, account: unknown("account-not-named"), says };
}

/** An end that belongs to an account that is named beside it. */
function received(end: End, account: Fact<string>, { registers }: Surroundings): End {
  const operator = end.store ? undefined : operatorOf(account, end.place.partition, registers);
  return { ...end, account, ...(operator && { operator }) };
}

/** Who operates an account outside the deployment; nothing is said as long as no account at all is registered. */
function operatorOf(account: Fact<string>, partition: string | undefined, registers: Registers): Grantee | undefined {
  if (registers.accounts.length === 0) return undefined;
  if (!isUnknown(account)) return accountGrantee(account, partition, registers);
  return account.because === "account-not-named" ? undefined : nobodyKnown(unknownPrincipals.account, account);
}

/** An endpoint, an alias or a location means the store that it names; what it names outside, it stands for itself. */
function whatItStandsFor(one: Followed, around: Surroundings): Followed[] {
  const { resource } = one.end;
  const entry = resource && around.entryOf(resource.type);
  if (!resource || !entry?.standsFor || around.followed?.has(resource)) return [one];
  const within = { ...around, followed: new Set([...(around.followed ?? []), resource]) };
  const named = entry.standsFor
    .flatMap((which) => designate(resource, entry, which, within))
    .filter(({ end }) => end.resource !== resource);
  // Of several that are meant in turn, one may be outside.
  const stores = named.filter(
    ({ end }) => end.store || end.resource || (named.length > 1 && end.place.side === "offshore"),
  );
  // What holds no data itself cannot be meant: as long as it is not known what it names, it may be anything.
  if (stores.length === 0 && !one.end.store) {
    const open = named.filter(({ end }) => end.unknown);
    return open.length === 0 && named.length > 0 ? named : [...open, one];
  }
  return stores.length > 0
    ? stores.map(({ end, doubt = one.doubt, isOneOf = one.isOneOf }) => ({
        end,
        ...(doubt && { doubt }),
        ...(isOneOf && { isOneOf }),
      }))
    : [one];
}

/** The place of what a resource stands for; not known where nothing tells it. */
export function placeAsNamed(resource: Resource, entry: CatalogEntry, around: Surroundings): Place {
  const [named] = (entry.standsFor ?? []).flatMap((which) => designate(resource, entry, which, around));
  return named?.end.place ?? placeUnknown(unknown("host-not-located"), unknownPlaces.place);
}

function selectedEnds(
  resource: Resource,
  entry: CatalogEntry,
  selection: Selection,
  around: Surroundings,
  element: Found | undefined,
): Designated[] {
  const isPicked = selects(selection, { resource, entry, element, entryOf: around.entryOf });
  const follow: Parameters<typeof ownTagTest>[4]["follow"] = (one, its, which) =>
    designate(one, its, which, around).flatMap(({ end }) => end.resource ?? []);
  const test = selection.ownTags
    ? every([isPicked, ownTagTest(selection.ownTags, resource, entry, element, { ...around, follow })])
    : isPicked;
  return selection.of.flatMap((type) =>
    around.index.ofType(type).flatMap((candidate): Designated[] => {
      const answer = test(candidate);
      if (answer === "no") return [];
      return [
        { end: endOf(candidate, around), at: "", ...(answer === "maybe" && { doubt: unknown("selection-not-known") }) },
      ];
    }),
  );
}

/** Every store that names the key, or an alias of it, as what encrypts it. */
function encryptedEnds(
  resource: Resource,
  entry: CatalogEntry,
  key: Designation,
  around: Surroundings,
  element: Found | undefined,
): Designated[] {
  const keys = new Map(designate(resource, entry, key, around, element).map(({ end, doubt }) => [keyOf(end), doubt]));
  return around.encrypted
    .filter(({ key: one }) => one !== undefined && keys.has(one))
    .map(({ store, key: one, at }) => {
      const doubt = keys.get(one);
      return { end: endOf(store.resource, around), at, ...(doubt && { doubt }) };
    });
}

/** A key, or what tells one that is not in the deployment from others: its id, or the name of its alias. */
export function keyOf({ resource, unknown: why, says }: End): Resource | string | undefined {
  if (resource || why) return resource;
  const text = tell(says, "en");
  return parseArn(text)?.resource.replace(/^key\//, "") ?? text;
}

type Joined = Extract<Designation, { joined: unknown }>["joined"];

function joinedEnds(resource: Resource, entry: CatalogEntry, joined: Joined, around: Surroundings): Designated[] {
  const { to } = joined;
  if ("same" in joined)
    return sharing(resource, joined.type, joined.same, around).flatMap((one) =>
      designate(one, around.entryOf(joined.type) as CatalogEntry, to, around),
    );
  const { by, mine } = joined;
  const own = designate(resource, entry, mine, around).map(({ end }) => end);
  const all = [joined.type].flat().flatMap((type) => around.index.ofType(type));
  return all.flatMap((one): Designated[] => {
    const other = around.entryOf(one.type);
    if (!other) return [];
    const theirs = designate(one, other, by, around).map(({ end }) => end);
    if (theirs.some((end) => own.some((its) => meetingOf(its) === meetingOf(end))))
      return designate(one, other, to, around);
    const open = theirs.length > 0 ? [...own, ...theirs].find(mayBeAny)?.unknown : undefined;
    return open ? designate(one, other, to, around).map((end) => ({ ...end, doubt: end.doubt ?? open })) : [];
  });
}

/** What two ends that mean the same have in common, also where it is not known yet what they will be. */
function meetingOf({ resource, unknown: why, says }: End): unknown {
  return resource ?? (why ? (why.from.length > 0 ? why.from.join() : why) : tell(says, "en"));
}

function mayBeAny({ resource, unknown: why }: End): boolean {
  return !resource && why !== undefined && !(why.fromIsComplete && why.from.length > 0);
}

function madeEnds(resource: Resource, entry: CatalogEntry, made: Made, around: Surroundings): Designated[] {
  const pattern = patternOf(resource, entry, made);
  if (pattern === undefined) return [];
  return made.of.flatMap((type) =>
    around.index
      .ofType(type)
      .filter(
        (one) =>
          isNear(one, resource) && typeof one.values["name"] === "string" && globMatches(pattern, one.values["name"]),
      )
      .map((one) => ({ end: endOf(one, around), at: "" })),
  );
}

type Made = Extract<Designation, { made: string }>;

/** What AWS makes by itself, as it will be called, where the deployment does not make it. */
export function madeByAws(resource: Resource, entry: CatalogEntry, made: Made): Designated[] {
  const name = patternOf(resource, entry, made);
  if (name === undefined) return [];
  return [
    { end: { ...beside(resource, made.of, name), called: { text: name, of: made.of, isPattern: true } }, at: "" },
  ];
}

function patternOf(resource: Resource, entry: CatalogEntry, { made }: Made): string | undefined {
  const parts = made.split(/[{}]/).map((part, index) => (index % 2 === 0 ? part : findOne(resource, part, entry)));
  if (parts.some((part) => typeof part !== "string")) return undefined;
  return parts.join("").replaceAll(/<\w+>/g, "*"); // what AWS itself puts in, as <accountId>
}

function accountAt(
  resource: Resource,
  entry: CatalogEntry,
  path: string,
  element: Found | undefined,
): Fact<string> | undefined {
  const value = find(resource, path, entry, element)[0]?.value;
  return value === undefined || isUnknown(value) ? value : String(value);
}

/** As it would be in the region that stands in the same block. */
function inRegionBeside({ at }: Found, regions: readonly Found[], resource: Resource): Resource {
  const blockOf = (path: string) => path.replace(/(?:^|[.[])[^.[]*$/, "");
  const code = regions.find((one) => one.value !== "" && blockOf(one.at) === blockOf(at))?.value;
  return code === undefined ? resource : { ...resource, region: textOr(code) };
}

function textOr(value: Value): Fact<string> {
  return isUnknown(value) ? value : String(value);
}
