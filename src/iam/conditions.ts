import { type Fact, isUnknown, type Unknown, unknown } from "../model/value";
import { rangeOf, within } from "../registers/ranges";
import { type Answer, all, any, maybe, no, not, yes } from "./answer";
import type { Condition } from "./document";
import { arnCovers, arnsMeet, globCovers, globMatches, globsMeet } from "./globs";

/** A value of a request: a text, one of the texts that a pattern matches, or whatever an unknown value of a policy stands for. */
export type RequestValue = string | OneLike | Unknown;
export interface OneLike {
  readonly like: string;
  readonly because: Unknown;
}

/** The values of a key in a request, which may be several; none when the key is absent. */
export type KeyValues = readonly RequestValue[];

type Matches = (pattern: string, value: RequestValue) => Answer;

interface Operator {
  readonly negated: boolean;
  readonly matches: Matches;
}

/**
 * Whether a condition holds for the values of its key. The values of the condition are an OR, of a negated operator a NOR.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function conditionHolds({ operator, key, values }: Condition, of: KeyValues): Answer {
  const [, set, base, ifExists] = /^(forallvalues:|foranyvalue:)?(.*?)(ifexists)?$/.exec(operator.toLowerCase()) as
    | RegExpExecArray
    | never[];
  if (base === "null") return isNull(values, of);
  const known = operatorNamed(base ?? "");
  // An address is compared as an address; as a text it has more than one form.
  const isTextOfAddress = /sourceip$/i.test(key) && !/^(not)?ipaddress$/.test(base ?? "");
  if (!known || isTextOfAddress) return maybe(unknown("condition-not-judged", `${key} (${operator})`));
  if (of.length === 0) {
    if (ifExists !== undefined || set === "forallvalues:") return yes;
    return set === "foranyvalue:" || !known.negated ? no : yes;
  }
  const one = (value: RequestValue): Answer => {
    const matched = any(values.map((pattern) => matchesOne(known.matches, pattern, value)));
    return known.negated ? not(matched) : matched;
  };
  return set === "foranyvalue:" ? any(of.map(one)) : all(of.map(one));
}

function isNull(values: readonly Fact<string>[], of: KeyValues): Answer {
  const absent = String(of.length === 0);
  return any(values.map((value) => (isUnknown(value) ? maybe(value) : value.toLowerCase() === absent ? yes : no)));
}

function matchesOne(matches: Matches, pattern: Fact<string>, value: RequestValue): Answer {
  if (isUnknown(pattern)) return pattern === value ? yes : maybe(pattern);
  return matches(pattern, value);
}

function onTexts(
  compare: (pattern: string, value: string) => boolean,
  meets?: (pattern: string, like: string) => boolean,
): Matches {
  return (pattern, value) => {
    if (typeof value === "string") return compare(pattern, value) ? yes : no;
    if (isUnknown(value)) return maybe(value);
    return meets && !meets(pattern, value.like) ? no : maybe(value.because);
  };
}

/** Patterns, of which one may take in everything that the value can be. */
function onPatterns(
  compare: (pattern: string, value: string) => boolean,
  covers: (pattern: string, like: string) => boolean,
  meets: (pattern: string, like: string) => boolean,
): Matches {
  const others = onTexts(compare, meets);
  return (pattern, value) =>
    typeof value === "object" && !isUnknown(value) && covers(pattern, (value as OneLike).like)
      ? yes
      : others(pattern, value);
}

const equals = onTexts(
  (pattern, value) => pattern === value,
  (text, like) => globMatches(like, text),
);
const equalsIgnoringCase = onTexts(
  (pattern, value) => pattern.toLowerCase() === value.toLowerCase(),
  (text, like) => globMatches(like.toLowerCase(), text.toLowerCase()),
);
const like = onPatterns(globMatches, globCovers, globsMeet);
const arn = onPatterns(arnCovers, arnCovers, arnsMeet);
const compared = (read: (text: string) => number, holds: (difference: number) => boolean): Matches => {
  const others = onTexts((pattern, value) => holds(read(value) - read(pattern)));
  return (pattern, value) => (Number.isNaN(read(pattern)) ? maybe(unknown("unreadable")) : others(pattern, value));
};
const ofNumbers = (holds: (difference: number) => boolean) => compared(Number, holds);
const ofTimes = (holds: (difference: number) => boolean) => compared(timeOf, holds);
const inNetwork = onTexts((pattern, value) => {
  const [outer, inner] = [rangeOf(pattern), rangeOf(value)];
  return outer !== undefined && inner !== undefined && within(inner, outer);
});

/** A day, a moment, or seconds since 1970. */
export function timeOf(text: string): number {
  return /^\d{5,}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

const positive: Readonly<Record<string, Matches>> = {
  stringequals: equals,
  stringequalsignorecase: equalsIgnoringCase,
  stringlike: like,
  arnequals: arn,
  arnlike: arn,
  numericequals: ofNumbers((difference) => difference === 0),
  numericlessthan: ofNumbers((difference) => difference < 0),
  numericlessthanequals: ofNumbers((difference) => difference <= 0),
  numericgreaterthan: ofNumbers((difference) => difference > 0),
  numericgreaterthanequals: ofNumbers((difference) => difference >= 0),
  dateequals: ofTimes((difference) => difference === 0),
  datelessthan: ofTimes((difference) => difference < 0),
  datelessthanequals: ofTimes((difference) => difference <= 0),
  dategreaterthan: ofTimes((difference) => difference > 0),
  dategreaterthanequals: ofTimes((difference) => difference >= 0),
  bool: equalsIgnoringCase,
  binaryequals: equals,
  ipaddress: inNetwork,
};

const negations: Readonly<Record<string, string>> = {
  stringnotequals: "stringequals",
  stringnotequalsignorecase: "stringequalsignorecase",
  stringnotlike: "stringlike",
  arnnotequals: "arnequals",
  arnnotlike: "arnlike",
  numericnotequals: "numericequals",
  datenotequals: "dateequals",
  notipaddress: "ipaddress",
};

function operatorNamed(name: string): Operator | undefined {
  const negates = negations[name];
  const matches = positive[negates ?? name];
  return matches && { negated: negates !== undefined, matches };
}
