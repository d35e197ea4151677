import type { CatalogEntry, TypeName } from "../../catalog/entry";
import { type Arn, parseArn } from "./arn";
import type { Deployment, Resource } from "./deployment";
import { find } from "./find";
import { push } from "./lists";
import { partitionOfRegion } from "./place";
import { isKnown, isUnknown } from "./value";

export type EntryOf = (type: string) => CatalogEntry | undefined;

/** Finds resources by what others call them: their address, their ARN, their id or their name. */
export interface DeploymentIndex {
  /** An address of the input itself, or of another stack of its app or its run, `file#address`. */
  byAddress(input: number, address: string): Resource | undefined;
  byName(name: string, of: readonly TypeName[] | undefined): readonly Resource[];
  byArn(arn: string): readonly Resource[];
  /** Those whose names are not known yet, so that each may be the one that a name or an ARN means. */
  unnamed(of: readonly TypeName[]): readonly Resource[];
  unnamedOfService(arn: string): readonly Resource[];
  ofType(type: TypeName): readonly Resource[];
  /** Those that lie in a VPC. */
  withVpc(): readonly Resource[];
  /** Those of a type that may have the same at a path as a resource: the same value, or one made from the same. */
  likely(type: TypeName, path: string, resource: Resource): ReadonlySet<Resource>;
}

export function indexDeployment(deployment: Deployment, entryOf: EntryOf): DeploymentIndex {
  const addresses = new Map<string, Resource>();
  const types = new Map<string, Resource[]>();
  const names = new Map<string, Resource[]>();
  const arns = new Map<string, Resource[]>();
  const services = new Map<string, Set<CatalogEntry>>();

  for (const resource of deployment.resources) {
    addresses.set(`${resource.input} ${resource.address}`, resource);
    for (const address of addressesFromOutside(resource, deployment)) addresses.set(address, resource);
    push(types, resource.type, resource);
    const entry = entryOf(resource.type);
    if (!entry) continue;
    for (const name of new Set(["id", ...(entry.names ?? [])].flatMap((path) => textsAt(resource, path, entry))))
      push(names, name, resource);
    // What keeps no data and has no ARN of its own may name another's in `arn`, as targets and policies do.
    const own = entry.stores || entry.arn !== undefined ? ["arn"] : [];
    for (const text of new Set([...own, ...(entry.names ?? [])].flatMap((path) => textsAt(resource, path, entry))))
      if (text.startsWith("arn:")) push(arns, text, resource);
    const service = entry.arn?.slice(0, entry.arn.indexOf(":"));
    if (service !== undefined) services.set(service, (services.get(service) ?? new Set()).add(entry));
  }

  function byName(name: string, of: readonly TypeName[] | undefined): readonly Resource[] {
    const all = names.get(name) ?? [];
    return of === undefined ? all : all.filter((resource) => of.includes(resource.type));
  }

  /** By the ARN that a resource is known to have, else by the ARN that it will have: its service, its name, its place. */
  function byArn(text: string): readonly Resource[] {
    const exact = arns.get(text);
    if (exact) return exact;
    const arn = parseArn(text);
    if (!arn) return [];
    for (const entry of services.get(arn.service) ?? []) {
      for (const name of namesIn(arn, entry.arn as string)) {
        const found = byName(name, [entry.terraform]).filter((resource) => mayBe(resource, arn));
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  /** A name that the provider makes up cannot be what somebody wrote down. */
  function hasUnknownName(resource: Resource): boolean {
    const entry = entryOf(resource.type);
    return (entry?.names ?? []).some((path) => find(resource, path, entry).some(({ value }) => isUnknown(value)));
  }

  const unnamedTypes = new Map<string, readonly Resource[]>();
  function unnamed(of: readonly TypeName[]): readonly Resource[] {
    return of.flatMap((type) => {
      const known = unnamedTypes.get(type);
      if (known) return known;
      const found = (types.get(type) ?? []).filter(hasUnknownName);
      unnamedTypes.set(type, found);
      return found;
    });
  }

  function unnamedOfService(text: string): readonly Resource[] {
    const arn = parseArn(text);
    if (!arn) return [];
    const entries = [...(services.get(arn.service) ?? [])];
    return unnamed(entries.map(({ terraform }) => terraform)).filter((resource) => mayBe(resource, arn));
  }

  const inVpc = deployment.resources.filter(({ type }) => entryOf(type)?.liesIn);

  const traces = new Map<string, Map<string, Resource[]>>();
  function tracesOf(type: TypeName, path: string): Map<string, Resource[]> {
    const key = `${type} ${path}`;
    const known = traces.get(key);
    if (known) return known;
    const found = new Map<string, Resource[]>();
    for (const resource of types.get(type) ?? []) {
      const { made, known } = tracesAt(resource, path, entryOf(type));
      push(found, known === undefined ? "unknown" : "known", resource);
      for (const trace of known === undefined ? made.map(fromTrace) : [`=${known}`]) push(found, trace, resource);
    }
    traces.set(key, found);
    return found;
  }

  function likely(type: TypeName, path: string, resource: Resource): ReadonlySet<Resource> {
    const all = tracesOf(type, path);
    const { made, known } = tracesAt(resource, path, entryOf(resource.type));
    // What is known on one side only may be the same.
    const others = known === undefined ? "known" : "unknown";
    return new Set([
      ...[...made.map(fromTrace), fromTrace(resource.address), `=${known}`, others].flatMap(
        (one) => all.get(one) ?? [],
      ),
      ...made.flatMap((address) => addresses.get(`${resource.input} ${address}`) ?? addresses.get(address) ?? []),
    ]);
  }

  return {
    unnamed,
    unnamedOfService,
    byAddress: (input, address) => addresses.get(`${input} ${address}`) ?? addresses.get(address),
    byName,
    byArn,
    ofType: (type) => types.get(type) ?? [],
    withVpc: () => inVpc,
    likely,
  };
}

/** What stands at a path, as text, or the resources that it is made from. */
function tracesAt(
  resource: Resource,
  path: string,
  entry: CatalogEntry | undefined,
): { readonly made: readonly string[]; readonly known?: string } {
  const value = find(resource, path, entry)[0]?.value;
  return isUnknown(value) ? { made: value.from } : { made: [], known: String(value ?? null) };
}

/** As other stacks of its app or its run call it. */
function addressesFromOutside({ input, address }: Resource, { inputs }: Deployment): string[] {
  const { file, format } = inputs[input] ?? {};
  return format === "cdktf-synth" || format === "pulumi-program" ? [`${file}#${address}`] : [];
}

function fromTrace(address: string): string {
  return `<${address}`;
}

/** What follows the start of a template, in which `*` stands for anything. */
function behind(start: string, resource: string): string | undefined {
  const [first = "", ...others] = start.split("*");
  if (!resource.startsWith(first)) return undefined;
  return others.reduce<string | undefined>((rest, part) => {
    const at = rest?.indexOf(part) ?? -1;
    return at < 0 ? undefined : rest?.slice(at + part.length);
  }, resource.slice(first.length));
}

/**
 * Names that the resource part of an ARN of the kind of a template, as `logs:log-group:{name}`, may hold: all of it, then without what
 * follows (`:*`, `/stream/…`, a secret's suffix).
 */
export function* namesIn({ service, resource }: Arn, template: string): Generator<string, void> {
  if (!template.startsWith(`${service}:`)) return;
  const [before, , after = ""] = template.slice(service.length + 1).split(/[{}]/) as [string, string?, string?];
  const rest = behind(before, resource);
  if (rest === undefined) return;
  if (after !== "" && rest.endsWith(after)) yield rest.slice(0, -after.length);
  yield rest;
  for (let end = rest.length - 1; end > 0; end--) if (rest[end] === ":" || rest[end] === "/") yield rest.slice(0, end);
  if (service === "secretsmanager" && /-[A-Za-z0-9]{6}$/.test(rest)) yield rest.slice(0, -7);
  if (service === "iam") yield rest.slice(rest.lastIndexOf("/") + 1); // behind a path
}

/** Whether what is known of a resource's place agrees with an ARN. */
function mayBe(resource: Resource, arn: Arn): boolean {
  const { region, account } = resource;
  const partition = partitionOfRegion(region);
  return (
    (arn.region === "" || isUnknown(region) || arn.region === region) &&
    (arn.account === "" || isUnknown(account) || arn.account === account) &&
    (partition === undefined || arn.partition === partition)
  );
}

function textsAt(resource: Resource, path: string, entry: CatalogEntry): string[] {
  return find(resource, path, entry)
    .map((found) => found.value)
    .filter((value): value is string => isKnown(value) && typeof value === "string" && value !== "");
}
