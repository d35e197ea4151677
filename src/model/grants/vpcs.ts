import type { CatalogEntry, Designation } from "../../../catalog/entry";
import { type AddressRange, rangeOf, textOf, within } from "../../registers/ranges";
import type { Store } from "../data-map";
import type { Resource } from "../deployment";
import { type Designated, designate, designatedOrAny, type Surroundings } from "../designation";
import { find, findOne, holds } from "../find";
import { push } from "../lists";
import { waysToVpc } from "../own-network";
import { type Fact, isUnknown, unknown, type Value } from "../value";
import { type LetIn, type SecurityGroups, whereOpen } from "./security-groups";

const tableTypes = ["aws_route_table", "aws_default_route_table"];

interface Guard {
  readonly guard: Resource;
  readonly isSure: boolean;
}

/** In which VPC something is, and whether the internet gets there: what route tables and network ACLs leave of an address. */
export class Vpcs {
  readonly #guards = new Map<Resource, Guard[]>();
  /** By VPC, what stands before the subnets that have none of their own. */
  readonly #guardsOfRest = new Map<Resource, Guard[]>();
  /** Where route tables lead, or may lead, to by an internet gateway. */
  readonly #public = new Map<Resource, Fact<string>[]>();

  constructor(
    resources: readonly Resource[],
    readonly around: Surroundings,
    readonly securityGroups: SecurityGroups,
  ) {
    for (const resource of resources) {
      this.#readGuards(resource);
      this.#readRoutes(resource);
    }
  }

  #readGuards(resource: Resource): void {
    const entry = this.around.entryOf(resource.type);
    if (!entry?.guards) return;
    const { subnets, restOf = [], by } = entry.guards;
    const guards = designatedOrAny(resource, entry, by, this.around);
    const vpcs = restOf.flatMap((which) => designate(resource, entry, which, this.around));
    for (const vpc of new Set(vpcs.flatMap(({ end }) => end.resource ?? [])))
      for (const { resource: guard, doubt } of guards) push(this.#guardsOfRest, vpc, { guard, isSure: !doubt });
    if (!subnets) return;
    // A list of several has each of them; one of several is not known to be this one.
    const isList = typeof subnets === "object" && "name" in subnets && subnets.name.endsWith("s");
    const ends = designate(resource, entry, subnets, this.around);
    // Of the instances of one resource that a list is made from, some may have been left out.
    const blocks = ends.flatMap(({ end, at }) =>
      at.endsWith("]") ? [] : (end.resource?.address.replace(/\[[^[]*\]$/, "") ?? []),
    );
    const several = isList ? new Set(blocks).size < blocks.length : ends.some(({ isOneOf }) => isOneOf);
    for (const subnet of designatedOrAny(resource, entry, subnets, this.around))
      for (const guard of guards) {
        const isSure = guards.length === 1 && !several && !subnet.doubt && !guard.doubt;
        push(this.#guards, subnet.resource, { guard: guard.resource, isSure });
      }
  }

  #readRoutes(resource: Resource): void {
    const entry = this.around.entryOf(resource.type);
    for (const { of, each, gateway, through = [], ...route } of entry?.routes ?? []) {
      const elements = each === undefined ? [undefined] : find(resource, each, entry);
      const destinations = elements.flatMap((element): Fact<string>[] => {
        if (element && isUnknown(element.value)) return [element.value];
        const isPublic =
          through.some((path) => find(resource, path, entry, element).some(({ value }) => value !== "")) ||
          find(resource, gateway, entry, element).some(({ value }) => this.#mayBeInternet(value, resource));
        if (!isPublic) return [];
        const ranges = this.securityGroups.rangesAt(resource, entry as CatalogEntry, route, element);
        return ranges.length > 0 ? ranges.map(({ cidr }) => cidr) : [unknown("prefix-list-not-known")];
      });
      if (destinations.length === 0) continue;
      for (const { resource: table } of designatedOrAny(resource, entry as CatalogEntry, of, this.around))
        for (const destination of destinations) push(this.#public, table, destination);
    }
  }

  #mayBeInternet(gateway: Value, { input }: Resource): boolean {
    if (!isUnknown(gateway)) return /^igw-/.test(String(gateway));
    const makers = gateway.from.map((address) => this.around.index.byAddress(input, address));
    const isOther = (maker: Resource | undefined) => maker !== undefined && maker.type !== "aws_internet_gateway";
    return !gateway.fromIsComplete || makers.length === 0 || !makers.every(isOther);
  }

  /** The VPCs in which a resource is, by id or address; none where nothing tells it. */
  of(resource: Resource, seen?: ReadonlySet<Resource>): readonly string[] {
    const known = this.#of.get(resource);
    if (known) return known;
    const found = this.#find(resource, seen ?? new Set());
    if (!seen) this.#of.set(resource, found);
    return found;
  }

  readonly #of = new Map<Resource, readonly string[]>();

  #find(resource: Resource, seen: ReadonlySet<Resource>): readonly string[] {
    if (resource.type === "aws_vpc" || resource.type === "aws_default_vpc") return keyOf(resource);
    const { liesIn } = this.around.entryOf(resource.type) ?? {};
    if (!liesIn || seen.has(resource)) return [];
    const passed = new Set([...seen, resource]);
    return [
      ...new Set(
        waysToVpc(liesIn).flatMap((way) => this.#designated(resource, way).flatMap((end) => this.at(end, passed))),
      ),
    ];
  }

  /** The VPCs that are designated, or in which what is designated is. */
  at({ end, doubt }: Designated, seen?: ReadonlySet<Resource>): readonly string[] {
    if (doubt) return [];
    if (end.resource) return this.of(end.resource, seen);
    return !end.unknown && typeof end.says === "string" && end.says.startsWith("vpc-") ? [end.says] : [];
  }

  #designated(resource: Resource, way: Designation): readonly Designated[] {
    return designate(resource, this.around.entryOf(resource.type) as CatalogEntry, way, this.around);
  }

  /** Whether a store is in one of the VPCs; maybe, where it is not known in which it is. */
  holds(vpcs: readonly string[], { resource }: Store): "yes" | "no" | "maybe" {
    const entry = this.around.entryOf(resource.type);
    if (holds(resource, entry?.liesIn?.when, entry) === "no") return "no";
    const own = this.of(resource);
    if (own.length === 0 || vpcs.length === 0) return "maybe";
    return own.some((one) => vpcs.includes(one)) ? "yes" : "no";
  }

  /** The subnets of a resource; undefined where one of them is not known. */
  #subnets(resource: Resource): readonly Resource[] | undefined {
    const found: Resource[] = [];
    for (const way of this.around.entryOf(resource.type)?.liesIn?.through ?? [])
      for (const { end, doubt } of this.#designated(resource, way)) {
        if (!end.resource || doubt) return undefined;
        const isSubnet = /^aws_(default_)?subnet$/.test(end.resource.type);
        const below = isSubnet ? [end.resource] : this.#subnets(end.resource);
        if (!below) return undefined;
        found.push(...below);
      }
    return found.length > 0 ? found : undefined;
  }

  /** What stands before a subnet, or may; nothing where none of it does for certain. */
  #guardsOf(subnet: Resource, types: readonly string[]): readonly Resource[] {
    const isOf = ({ guard }: Guard) => types.includes(guard.type);
    const own = (this.#guards.get(subnet) ?? []).filter(isOf);
    const found = own.length > 0 ? own : this.#guardsInVpc(subnet).filter(isOf);
    const isKnown = found.some(({ isSure, guard }) => isSure && guard.mode === "managed");
    return isKnown ? found.map(({ guard }) => guard) : [];
  }

  /** Of a subnet that is only looked up nobody knows whether it has others. */
  #guardsInVpc(subnet: Resource): readonly Guard[] {
    if (subnet.mode !== "managed") return [];
    const vpcs = this.#designated(subnet, { name: "vpc_id", of: ["aws_vpc", "aws_default_vpc"] });
    return vpcs.flatMap(({ end, doubt }) => (end.resource && !doubt && this.#guardsOfRest.get(end.resource)) || []);
  }

  /** Whether no internet gateway leads to a resource, by every route of every one of its subnets. */
  isCutOff(resource: Resource): boolean {
    return (
      this.#subnets(resource)?.every((subnet) => {
        const tables = this.#guardsOf(subnet, tableTypes);
        return tables.length > 0 && tables.every((table) => !this.#public.has(table));
      }) === true
    );
  }

  /** What the routes and the network ACLs of its subnets leave of what its security groups let in. */
  admitted(resource: Resource, letIn: readonly LetIn[], port: Value | undefined): readonly LetIn[] {
    const subnets = this.#subnets(resource);
    if (!subnets) return letIn;
    return this.#pastLists(subnets, this.#answered(subnets, letIn), port);
  }

  /** Whoever no route leads back to gets no answer. */
  #answered(subnets: readonly Resource[], letIn: readonly LetIn[]): readonly LetIn[] {
    const tables = subnets.map((subnet) => this.#guardsOf(subnet, tableTypes));
    if (tables.some((its) => its.length === 0)) return letIn;
    const ranges = tables.flat().flatMap((table) => (this.#public.get(table) ?? []).map(rangeOfFact));
    return letIn.flatMap((one) => {
      const wanted = rangeOfFact(one.cidr);
      if (!wanted || ranges.includes(undefined)) return [one];
      const parts = ranges.flatMap((range) => narrower(wanted, range) ?? []);
      return parts.includes(wanted) ? [one] : parts.map((part) => ({ ...one, cidr: textOf(part) }));
    });
  }

  #pastLists(subnets: readonly Resource[], letIn: readonly LetIn[], port: Value | undefined): readonly LetIn[] {
    const lists = subnets.map((subnet) => this.#guardsOf(subnet, ["aws_network_acl", "aws_default_network_acl"]));
    // A subnet without a list of its own has that of the VPC, which lets everybody in.
    if (lists.some((one) => one.length !== 1)) return letIn;
    const rules = lists.map(([list]) => this.securityGroups.rulesOf(list as Resource));
    return letIn.flatMap((one) => {
      const left = new Map(rules.flatMap((its) => admittedBy(its, one, port)).map((part) => [String(part.cidr), part]));
      return [...left.values()];
    });
  }

  /** Whether anybody who is no neighbour in the VPC gets through the security groups of a store. */
  letsStrangersIn({ resource }: Store): boolean {
    const groups = this.around.entryOf(resource.type)?.liesIn?.groups;
    if (groups === undefined || this.securityGroups.areOpenToGroups(resource, groups)) return true;
    const own = this.of(resource)
      .flatMap((key) => this.around.index.ofType("aws_vpc").filter((vpc) => keyOf(vpc).includes(key)))
      .map((vpc) => findOne(vpc, "cidr_block"))
      .flatMap((cidr) => (typeof cidr === "string" ? (rangeOf(cidr) ?? []) : []));
    return this.securityGroups.at(resource, groups, undefined).some(({ cidr }) => {
      const range = rangeOfFact(cidr);
      return !range || !own.some((one) => within(range, one));
    });
  }
}

/** An id that will be made is nobody else's; what is only looked up may be any. */
function keyOf(vpc: Resource): readonly string[] {
  const id = findOne(vpc, "id");
  if (typeof id === "string") return [id];
  return vpc.mode === "managed" ? [`${vpc.input} ${vpc.address}`] : [];
}

/** What the rules of a network ACL, the lowest number first, leave of a range; what is not known of them takes nothing away. */
function admittedBy(rules: readonly LetIn[], one: LetIn, port: Value | undefined): LetIn[] {
  const wanted = rangeOfFact(one.cidr);
  const isOpen = rules.some(({ cidr, action, order, doubt }) => doubt || [cidr, action, order].some(isUnknown));
  if (!wanted || isOpen) return [one];
  const inOrder = rules
    .filter((rule) => whereOpen(rule, port).length > 0)
    .sort((a, b) => Number(a.order) - Number(b.order));
  const denies = (rule: LetIn) => String(rule.action).toLowerCase() === "deny";
  // A rule for some ports denies nothing for certain of a port that is not known.
  const isWhole = (rule: LetIn) =>
    String(rule.protocol) === "-1" || (typeof port === "number" && !whereOpen(rule, port).some(({ doubt }) => doubt));
  return inOrder.flatMap((rule, index) => {
    const part = denies(rule) ? undefined : narrower(wanted, rangeOf(String(rule.cidr)));
    const before = inOrder.slice(0, index).filter((other) => denies(other) && isWhole(other));
    const denied = before.flatMap(({ cidr }) => rangeOf(String(cidr)) ?? []);
    if (!part || denied.some((range) => within(part, range))) return [];
    return [part === wanted ? one : { ...one, cidr: rule.cidr }];
  });
}

function rangeOfFact(cidr: Fact<string>): AddressRange | undefined {
  return isUnknown(cidr) ? undefined : rangeOf(cidr);
}

/** The one that lies in the other: ranges of addresses never overlap in part. */
function narrower(one: AddressRange, other: AddressRange | undefined): AddressRange | undefined {
  if (!other) return undefined;
  if (within(one, other)) return one;
  return within(other, one) ? other : undefined;
}
