import type { Content } from "../contents";
import type { Copies, Designation, When } from "../entry";

/** What only the primary cluster of a global cluster has: a master user of its own, or what it is restored from. */
const marks = ["master_username", "snapshot_identifier", "restore_to_point_in_time"];
const isSecondary: readonly When[] = marks.map((path) => ({ path, is: [], unset: true }));

/** From the primary cluster through the global cluster into the others. */
export function inGlobalCluster(what: Content, globalCluster: Designation): readonly Copies[] {
  return [
    ...marks.map(
      (path): Copies => ({
        what,
        when: [{ path, unset: false }],
        from: "self",
        to: globalCluster,
        rhythm: "continuous",
      }),
    ),
    { what, when: isSecondary, from: globalCluster, to: "self", rhythm: "continuous" },
  ];
}
