import type { Judged } from "../iam/trace";
import type { Store } from "./data-map";
import type { Closed } from "./grants/opening";

/** What is taken down while grants are judged, when somebody asks why. */
export interface Trace {
  readonly judged: Judged[];
  readonly closed: Map<Store, readonly Closed[]>;
}
