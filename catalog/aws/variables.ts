import type { Copies, Path } from "../entry";

/** Code may write to what the variables of its environment, or its connections, name. */
export const toWhatIsNamed = (variables: Path): Copies => ({
  what: "what it works on",
  from: "self",
  to: { mentioned: variables },
  rhythm: "continuous",
});
