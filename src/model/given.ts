import type { CatalogEntry, Given } from "../../catalog/entry";
import { type Answer, all, any, maybe, no, yes } from "../iam/answer";
import type { Resource } from "./deployment";
import { designate, type Surroundings } from "./designation";
import { type Found, find, holds } from "./find";
import { isUnknown, unknown } from "./value";

/** Whether conditions on other resources hold; what is outside the deployment may hold them or not. */
export function areGiven(
  resource: Resource,
  entry: CatalogEntry,
  conditions: readonly Given[],
  context: Surroundings,
  element: Found | undefined,
): Answer {
  return all(
    conditions.map(({ of, each, same, when, not, unset }) => {
      const ends = designate(resource, entry, of, context, element);
      if (ends.length === 0) return unset ? yes : no;
      const held = any(
        ends.map(({ end, doubt }) => {
          const why = maybe(unknown("guard-not-known", end.says));
          if (!end.resource || doubt) return why;
          const its = context.entryOf(end.resource.type);
          const mine = same && find(resource, same.mine, entry, element);
          const parts = (each === undefined ? [undefined] : find(end.resource, each, its)).filter(
            (part) => !mine || mayShare(mine, find(end.resource as Resource, same.theirs, its, part)),
          );
          const answers = parts.map((part) => holds(end.resource as Resource, when, its, part));
          return any(answers.map((answer) => (answer === "yes" ? yes : answer === "no" ? no : why)));
        }),
      );
      if (!not || held.is === "maybe") return held;
      if (held.is === "no") return yes;
      return not === "nobody" ? no : maybe(unknown("guard-not-known", ends[0]?.end.says));
    }),
  );
}

function mayShare(some: readonly Found[], others: readonly Found[]): boolean {
  return some.some(({ value }) =>
    others.some((other) => isUnknown(value) || isUnknown(other.value) || value === other.value),
  );
}
