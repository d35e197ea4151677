import { describe, expect, test } from "vitest";
import { judged } from "./support/judged";
import { type Expected, story, storyNames } from "./support/stories";

interface Said {
  readonly kind: string;
  readonly outcome: string;
  readonly resource: string;
  readonly waiver?: string;
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;
const names = (expected: Expected, said: Said) =>
  expected.resource === said.resource || list(expected.alsoAccept).includes(said.resource);
const kinds = (expected: Expected, said: Said) => [expected.kind, ...list(expected.alsoKinds)].includes(said.kind);
const outcomes = (expected: Expected, said: Said) =>
  [expected.outcome, ...list(expected.alsoOutcome)].includes(said.outcome);

/** One finding answers at most one expectation: its own resource first, then the others that are as reasonable. */
function unanswered(expected: readonly Expected[], said: readonly Said[]): { misses: Expected[]; left: Said[] } {
  const answeredBy = new Map<number, number>();
  const fits = (e: Expected, s: Said) => names(e, s) && kinds(e, s) && outcomes(e, s) && e.waiver === s.waiver;
  const give = (index: number, seen: Set<number>): boolean => {
    const e = expected[index] as Expected;
    const options = said.map((s, at) => ({ s, at })).filter(({ s }) => fits(e, s));
    options.sort((one, other) => Number(other.s.resource === e.resource) - Number(one.s.resource === e.resource));
    for (const { at } of options) {
      if (seen.has(at)) continue;
      seen.add(at);
      const owner = answeredBy.get(at);
      if (owner !== undefined && !give(owner, seen)) continue;
      answeredBy.set(at, index);
      return true;
    }
    return false;
  };
  const misses = expected.filter((_, index) => !give(index, new Set()));
  return { misses, left: said.filter((_, at) => !answeredBy.has(at)) };
}

describe("a deployment is judged as a careful engineer would", () => {
  test.each(storyNames)("%s", (name) => {
    const { deployment, registers, today, expect: expected } = story(name);
    const said = judged(deployment, registers, today).findings.map(({ kind, outcome, resource, entry, waiver }) => ({
      kind,
      outcome,
      ...(waiver && { waiver: waiver.id }),
      resource: resource?.address ?? entry ?? "",
    }));
    const strict = expected.findings.filter(({ lenient }) => !lenient);
    const lenient = expected.findings.filter((one) => one.lenient);
    const { misses, left } = unanswered(strict, said);
    const onClean = left.filter(({ kind, resource }) => kind !== "label" && expected.clean.includes(resource));
    const never = left.filter((s) =>
      lenient.some((e) => names(e, s) && kinds(e, s) && list(e.never).includes(s.outcome)),
    );
    expect({ misses, onClean, never }).toEqual({ misses: [], onClean: [], never: [] });
  });
});
