import type { Copies, Stores, TypeName } from "../../catalog/entry";
import type { Text } from "../language";
import type { Content } from "./contents";
import type { Resource } from "./deployment";
import type { Place } from "./place";
import type { Fact, Unknown } from "./value";

/** Classes of data, strictest first. */
export const dataClasses = ["core", "important", "sensitive-personal", "personal", "general", "none"] as const;
export type DataClass = (typeof dataClasses)[number];

/** The classes that the law binds to the mainland. */
export const regulatedClasses: readonly DataClass[] = ["core", "important", "sensitive-personal", "personal"];

/** What the policies see: every store, every copy and every grant of a deployment, sorted, with all that is known of them. */
export interface DataMap {
  readonly stores: readonly Store[];
  readonly copies: readonly Copy[];
  readonly grants: readonly Grant[];
  /** Managed resources of a type that the catalog does not have. */
  readonly unmodelled: readonly Unmodelled[];
  readonly coverage: Coverage;
}

/** A resource that keeps data, or passes it on. */
export interface Store {
  readonly resource: Resource;
  readonly what: Content;
  readonly keeps: Stores["keeps"];
  /** Whether it is a part of another store, whose label it has unless it has its own. */
  readonly isPart: boolean;
  /** Whether it can carry tags at all. */
  readonly takesTags: boolean;
  readonly place: Place;
  readonly account: Fact<string>;
  readonly label: Label;
}

/** What is known of the data in a store. */
export interface Label {
  /** What its own tags, or those of the store that it is a part of, say; undefined where they say nothing. */
  readonly own: Fact<readonly DataClass[]> | undefined;
  /** Where that tag stands: `tags["auto:data-class"]`. */
  readonly at?: string;
  /** All classes that it is known to hold, strictest first: its own, and what is copied into it. */
  readonly classes: readonly DataClass[];
  /** Why it may hold more than these. */
  readonly unknown?: Unknown;
  /** The copies through which the classes came that are not its own, first copy first. */
  readonly trail: readonly Copy[];
  /** A copy that brings regulated data into a store whose own tags deny it. */
  readonly contradictedBy?: Copy;
  /** Its own, and those of what is copied into it. */
  readonly facets: Facets;
  /** Where tags and datasets contradict each other: `the tag says general, and dataset fleet important`. */
  readonly contradiction?: Text;
}

/** What tags say of data besides its class, and the dataset that it belongs to. */
export type FacetName = "dataset" | "domain" | "geo" | "scenario" | "origin";
export type Facets = Readonly<Partial<Record<FacetName, Facet>>>;
export interface Facet {
  /** All words that hold, each once. */
  readonly values: readonly string[];
  /** Why more may hold. */
  readonly unknown?: Unknown;
}

/** One end of a copy. */
export interface End {
  /** The resource at this end, when it is in the deployment, and the store that it is. */
  readonly resource?: Resource;
  readonly store?: Store;
  readonly place: Place;
  readonly account: Fact<string>;
  /** The resource in whose region the service keeps it, where nothing says another. */
  readonly beside?: Resource;
  /** How a sentence names it. */
  readonly says: Text;
  /** What it is called, where the deployment does not have it. */
  readonly called?: Called;
  /** Why it is not known which store this is, when it is not. */
  readonly unknown?: Unknown;
  /** The stores of the deployment that it may be then, where its place is known all the same. */
  readonly mayBe?: readonly Store[];
  /** Who operates the account that it belongs to, when that is another one than the deployment's. */
  readonly operator?: Grantee;
}

/** How a store is named that is not in the deployment. */
export interface Called {
  /** A name or an ARN. */
  readonly text: string;
  /** The types that it may be of, where what names it takes only some. */
  readonly of?: readonly TypeName[];
  /** AWS makes it by itself, and calls it by a name that fits: `/aws/rds/instance/trips/*`. */
  readonly isPattern?: true;
}

/** Data leaving a store for another place. */
export interface Copy {
  readonly declaredBy: Resource;
  /** The property that says where it goes. */
  readonly at: string;
  readonly what: Content;
  readonly rhythm: Copies["rhythm"];
  readonly from: End;
  readonly to: End;
  /** Why it may not happen, or may go elsewhere; undefined when it is certain. */
  readonly doubt?: Unknown;
}

/** A permission or exposure by which somebody can read, copy out, decrypt or take control of data. */
export interface Grant {
  readonly declaredBy: Resource;
  readonly at: string;
  readonly store: Store;
  readonly grantee: Grantee;
  readonly access: Access;
  /** The resources that make the grant, from the grantee to the store, each with the property that makes the link. */
  readonly chain: readonly Link[];
  /** Why it may not work; undefined when it is certain. */
  readonly doubt?: Unknown;
  /** Whether a setting of the store, that was not seen, would take the access away again. */
  readonly closable: boolean;
}

export interface Link {
  readonly resource: Resource;
  readonly at: string;
  /** What in it names the grantee: without it, the grantee is not let in here. */
  readonly names?: Naming;
}

/** A value by which a property names somebody, or an element of a statement: `Principal`, or the key of a condition. */
export interface Naming {
  readonly element?: string;
  readonly value: string;
}

export type Access = "read" | "decrypt" | "control";

export interface Grantee {
  readonly kind:
    | "account"
    | "organization"
    | "public"
    | "service"
    | "identity-provider"
    | "principal"
    | "key-users"
    | "compute"
    | "network";
  /** What tells it from every other: an account id with its partition, an ARN, a service name, a CIDR. */
  readonly id: string;
  readonly account?: string;
  /** Name in the register. */
  readonly name?: string;
  /** From where it is operated. */
  readonly place: Place;
  readonly says: Text;
  /** The key or password that it was given. */
  readonly given?: Text;
}

/** A store or an edge of the data map. */
export type Part = Store | Unmodelled | Copy | Grant;

export interface Unmodelled {
  readonly resource: Resource;
  readonly label: Label;
  readonly place: Place;
}

/** How much of a deployment was understood. */
export interface Coverage {
  /** Whether more may be deployed than the input shows. */
  readonly isPart?: true;
  readonly resources: number;
  readonly modelled: number;
  readonly holdNoData: number;
  /** Types of AWS that the catalog does not have, with their number. */
  readonly notInCatalog: readonly Count[];
  /** Other providers, with the number of their resources. */
  readonly otherProviders: readonly Count[];
}

export interface Count {
  readonly name: string;
  readonly count: number;
}
