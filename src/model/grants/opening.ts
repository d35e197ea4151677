import type { Closes } from "../../../catalog/entry";
import type { Access, Grantee, Link, Naming } from "../data-map";
import type { Resource } from "../deployment";
import type { Found } from "../find";
import type { Unknown } from "../value";

/** Somebody who is let in, before it is said to what. */
export interface Opening {
  readonly grantee: Grantee;
  readonly access: Access;
  readonly at: string;
  /** What there names the grantee. */
  readonly names?: Naming;
  /** How the grantee comes to be the one whom the resource lets in. */
  readonly links?: readonly Link[];
  readonly doubt?: Unknown;
  readonly closable?: boolean;
}

/** What stands at a path of the resource that opens. */
export type Values = (path: string) => readonly Found[];

/** What a setting says of public access to a store: taken away, not taken away, or perhaps. */
export interface Closed {
  readonly what: Closes["what"];
  readonly is: "yes" | "no" | "maybe";
  readonly by: Resource;
}
