import type { CatalogEntry } from "./entry";

/** What is asked of the entries, by Terraform's name of the type. */
export type Entries = Pick<ReadonlyMap<string, CatalogEntry>, "get" | "has">;

/** The entries of one service as text, which is parsed only if one of its types is asked for. */
export interface PackedService {
  readonly types: readonly string[];
  readonly text: string;
}

/** A deployment uses few of the services: what is built carries the catalog as text, so that the others cost it nothing. */
export function packed(services: readonly (readonly CatalogEntry[])[]): PackedService[] {
  return services.map((entries) => ({
    types: entries.map(({ terraform }) => terraform),
    text: JSON.stringify(entries),
  }));
}

export function onDemand(services: readonly PackedService[], parse: (text: string) => unknown = JSON.parse): Entries {
  const serviceOf = new Map(services.flatMap((service) => service.types.map((type) => [type, service] as const)));
  const read = new Map<string, CatalogEntry>();
  function get(type: string): CatalogEntry | undefined {
    const service = serviceOf.get(type);
    if (service === undefined || read.has(type)) return read.get(type);
    for (const entry of parse(service.text) as CatalogEntry[]) read.set(entry.terraform, entry);
    return read.get(type);
  }
  return { get, has: (type) => serviceOf.has(type) };
}
