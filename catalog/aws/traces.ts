import type { Copies, Path, When } from "../entry";

/**
 * Segments of what it works on, with names, addresses and whatever its code notes there, go to X-Ray in the same region. One rule
 * for every type that makes them itself; what only passes on the decision of its caller makes none.
 */
export const traced = (path: Path, is: When["is"] = [true]): Copies => ({
  what: "traces",
  when: [{ path, is, unset: false }],
  from: "self",
  to: { always: {} },
  rhythm: "continuous",
});
