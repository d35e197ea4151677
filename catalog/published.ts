import type { LookedAt } from "./aws/looked-at";
import type { CatalogEntry, HoldsNoData, Path } from "./entry";

/** What the package publishes as `onshore/catalog.json`: what every AWS resource type does with data, for others to build on. */
export interface PublishedCatalog {
  /** Of the catalog: the first number changes where what was read so far could be read wrongly, the second where words are added. */
  readonly version: string;
  /** The provider releases whose types it has. */
  readonly releases: Releases;
  /** By Terraform's name of the type. */
  readonly types: Readonly<Record<string, PublishedType>>;
}

export interface Releases {
  /** `hashicorp/aws 6.66.0` */
  readonly terraform: string;
  /** `@pulumi/aws 7.48.0` */
  readonly pulumi: string;
}

export type PublishedType = InPulumi & Considered & (CatalogEntry | { readonly holdsNoData: HoldsNoData });

/** Properties that sound like a place, a grantee or a destination, and why none of them is one; `.*` at the end: and all in that block. */
interface Considered {
  readonly lookedAt?: Readonly<Record<Path, LookedAt>>;
}

export interface InPulumi {
  /** What AWS calls the service. */
  readonly service: string;
  /** Pulumi's tokens of the type. */
  readonly tokens: readonly string[];
}
