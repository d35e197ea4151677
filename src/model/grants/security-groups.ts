import type { CatalogEntry, Ingress } from "../../../catalog/entry";
import { tell } from "../../language";
import type { Resource } from "../deployment";
import { designate, designatedOrAny, type Surroundings } from "../designation";
import { type Found, find, holds, spelledPath } from "../find";
import { push } from "../lists";
import { groupTypes } from "../own-network";
import { type Fact, isUnknown, type Unknown, unknown, type Value } from "../value";

/** A range of addresses that a rule lets in, or, of a network ACL, keeps out. */
export interface LetIn {
  readonly cidr: Fact<string>;
  readonly by: Resource;
  readonly at: string;
  readonly ports?: readonly [from: Value | undefined, to: Value | undefined];
  readonly protocol?: Value;
  /** Of a rule of a network ACL. */
  readonly order?: Value;
  readonly action?: Value;
  readonly doubt?: Unknown;
}

/** What the security groups, prefix lists and network ACLs of a deployment let in, wherever their rules stand. */
export class SecurityGroups {
  readonly #of = new Map<Resource, LetIn[]>();
  /** Those that let in groups which may be of another VPC. */
  readonly #open = new Set<Resource>();

  constructor(
    resources: readonly Resource[],
    readonly around: Surroundings,
  ) {
    const rules = resources.flatMap((resource) => {
      const entry = around.entryOf(resource.type);
      return (entry?.ingress ?? []).map((rule) => ({ resource, entry: entry as CatalogEntry, rule }));
    });
    // Lists first: groups let in what they hold.
    for (const one of rules) if (one.rule.lists === undefined) this.#read(one.resource, one.entry, one.rule);
    for (const one of rules) if (one.rule.lists !== undefined) this.#read(one.resource, one.entry, one.rule);
  }

  #read(resource: Resource, entry: CatalogEntry, rule: Ingress): void {
    const elements = rule.each === undefined ? [undefined] : find(resource, rule.each, entry);
    for (const element of elements) {
      const on = holds(resource, rule.when, entry, element);
      if (on === "no") continue;
      const switched = on === "maybe" ? unknown("switch-not-known") : undefined;
      const letIn = this.#letIn(resource, entry, rule, element);
      const isOpen = this.#letsGroupsIn(resource, entry, rule, element);
      for (const { resource: group, doubt = switched } of designatedOrAny(
        resource,
        entry,
        rule.of,
        this.around,
        element,
      )) {
        this.#add(group, letIn, doubt);
        if (isOpen) this.#open.add(group);
      }
    }
  }

  #add(group: Resource, letIn: readonly LetIn[], doubt: Unknown | undefined): void {
    for (const one of letIn) push(this.#of, group, doubt ? { ...one, doubt: one.doubt ?? doubt } : one);
  }

  #letIn(resource: Resource, entry: CatalogEntry, rule: Ingress, element: Found | undefined): LetIn[] {
    if (element && isUnknown(element.value)) return [{ cidr: element.value, by: resource, at: element.at }];
    const [from, to] = (rule.ports ?? []).map((path) => find(resource, path, entry, element)[0]?.value);
    const [protocol, order, action] = [rule.protocol, rule.order, rule.action].map((path) =>
      path === undefined ? undefined : find(resource, path, entry, element)[0]?.value,
    );
    const common = {
      by: resource,
      ...(rule.ports && { ports: [from, to] as const }),
      ...(protocol !== undefined && { protocol }),
      ...(order !== undefined && { order }),
      ...(action !== undefined && { action }),
    };
    return this.rangesAt(resource, entry, rule, element).map((range) => ({ ...common, ...range }));
  }

  /** The ranges of addresses that stand at the properties, or in the prefix lists that they name. */
  rangesAt(
    resource: Resource,
    entry: CatalogEntry,
    { cidrs, lists }: Pick<Ingress, "cidrs" | "lists">,
    element?: Found,
  ): Pick<LetIn, "cidr" | "at">[] {
    const listed = lists === undefined ? [] : find(resource, lists, entry, element);
    const of = ["aws_ec2_managed_prefix_list"];
    return [
      ...cidrs
        .flatMap((path) => find(resource, path, entry, element))
        .map(({ at, value }) => ({ at, cidr: isUnknown(value) ? value : String(value) })),
      ...listed.flatMap((found) =>
        designate(resource, entry, { name: lists as string, of }, this.around, element)
          .filter(({ at }) => at === found.at)
          .flatMap(({ end, at }) =>
            end.resource
              ? (this.#of.get(end.resource) ?? []).map(({ cidr }) => ({ at, cidr }))
              : [{ at, cidr: unknown("prefix-list-not-known") }],
          ),
      ),
    ];
  }

  /** A group of another account is written with its number: `123456789012/sg-1a2b3c4d`. */
  #letsGroupsIn(resource: Resource, entry: CatalogEntry, { groups }: Ingress, element: Found | undefined): boolean {
    if (groups === undefined) return false;
    return designate(resource, entry, { name: groups, of: groupTypes }, this.around, element).some(
      ({ end }) => !end.resource && (end.unknown !== undefined || tell(end.says, "en").includes("/")),
    );
  }

  /** Whether the groups at a property let in others by name that may be of another VPC. */
  areOpenToGroups(resource: Resource, path: string): boolean {
    const entry = this.around.entryOf(resource.type) as CatalogEntry;
    return designate(resource, entry, { name: path, of: groupTypes }, this.around).some(
      ({ end }) => end.resource !== undefined && this.#open.has(end.resource),
    );
  }

  /** Every rule of a group, a prefix list or a network ACL. */
  rulesOf(resource: Resource): readonly LetIn[] {
    return this.#of.get(resource) ?? [];
  }

  /** What the groups at a property let in on a port; a group of which nothing is known lets in nobody knows whom. */
  at(resource: Resource, path: string, port: Value | undefined): readonly LetIn[] {
    const entry = this.around.entryOf(resource.type) as CatalogEntry;
    const named = designate(resource, entry, { name: path, of: groupTypes }, this.around);
    if (named.length === 0)
      return [{ cidr: unknown("security-group-not-known"), by: resource, at: spelledPath(resource, path, entry) }];
    return named.flatMap(({ end, at }): readonly LetIn[] =>
      end.resource
        ? (this.#of.get(end.resource) ?? []).flatMap((one) => whereOpen(one, port))
        : [{ cidr: end.unknown ?? unknown("security-group-not-known"), by: resource, at }],
    );
  }
}

/** What of a rule is open on a port: stores are read over TCP, and a rule that states no ports is for each. */
export function whereOpen(rule: LetIn, port: Value | undefined): LetIn[] {
  const { ports, protocol = "-1", doubt } = rule;
  const perhaps = (why: Unknown): LetIn[] => [{ ...rule, doubt: doubt ?? why }];
  if (isUnknown(protocol)) return perhaps(protocol);
  const name = String(protocol).toLowerCase();
  if (name === "-1" || name === "all") return [rule];
  if (name !== "tcp" && name !== "6") return [];
  const [from, to] = ports ?? [];
  const open = [from, to, port].find((one) => one !== undefined && isUnknown(one));
  if (open !== undefined) return perhaps(open as Unknown);
  if (typeof from !== "number" || typeof to !== "number" || typeof port !== "number") return [rule];
  return port >= from && port <= to ? [rule] : [];
}
