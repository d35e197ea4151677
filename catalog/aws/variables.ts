import type { Copies, Path } from "../entry";

/** Code may write to what it is told: what the variables of its environment, its arguments or its connections name. */
export const toWhatIsNamed = (variables: Path): Copies => ({
  what: "what it works on",
  from: "self",
  to: { mentioned: variables },
  rhythm: "continuous",
});

/** What runs is read only. */
export const programs = ["*.py", "*.jar", "*.sh", "*.sql", "*.hql", "*.r", "*.whl", "*.zip", "*.egg"];

/** Among the arguments of a job are the programs that it loads. */
export const toWhatArgumentsName = (each: Path): Copies => ({
  ...toWhatIsNamed("."),
  each,
  when: [{ path: ".", none: programs, unset: false }],
});
