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
  /** The key may also be absent. */
  readonly isPerhapsAbsent?: true;
  /** Values of the policy that it is none of, though nobody knows them yet. */
  readonly isNoneOf?: readonly Unknown[];
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
export function conditionHolds(condition: Condition, of: KeyValues): Answer {
  const open = of.find((value): value is OneLike => typeof value === "object" && "isPerhapsAbsent" in value);
  const present = holdsFor(condition, of);
  return open && holdsFor(condition, []).is !== present.is ? maybe(open.because) : present;
}

function holdsFor({ operator, key, values }: Condition, of: KeyValues): Answer {
  const [, set, base, ifExists] = /^(forallvalues:|foranyvalue:)?(.*?)(ifexists)?$/.exec(operator.toLowerCase()) as
    | RegExpExecArray
    | never[];
  if (base === "null") return isNull(values, of);
  const known = operatorNamed(base ?? "");
  // An address is compared as an address; as a text it has more than one form.
  const isTextOfAddress = /sourceip$/i.test(key) && !/^(not)?ipaddress$/.test(base ?? "");
  const notJudged = maybe(unknown("condition-not-judged", `${key} (${operator})`));
  if (!known || isTextOfAddress) return notJudged;
  if (values.some((value) => !isUnknown(value) && !isReadable(base ?? "", value)))
    return maybe(unknown("unreadable", `Condition ${operator} ${key}`));
  if (of.length === 0) {
    // The guide lets the one be true of an absent key, and the other false.
    if (ifExists !== undefined && set === "foranyvalue:") return notJudged;
    if (ifExists !== undefined || set === "forallvalues:") return yes;
    return set === "foranyvalue:" || !known.negated ? no : yes;
  }
  if (set === undefined && isMultivalued(key)) return notJudged;
  const one = (value: RequestValue): Answer => {
    const matched = any(values.map((pattern) => matchesOne(known.matches, pattern, value)));
    return known.negated ? not(matched) : matched;
  };
  return set === "foranyvalue:" ? any(of.map(one)) : all(of.map(one));
}

/**
 * Whether a request can have several values of a key. AWS requires ForAnyValue or ForAllValues for it, and does not say what happens without.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function isMultivalued(key: string): boolean {
  return /^aws:(calledvia|(principal|resource|source)orgpaths|principalservicenameslist|tagkeys)$|^sts:transitivetagkeys$/i.test(
    key,
  );
}

function isNull(values: readonly Fact<string>[], of: KeyValues): Answer {
  const absent = String(of.length === 0);
  return any(values.map((value) => (isUnknown(value) ? maybe(value) : value.toLowerCase() === absent ? yes : no)));
}

function matchesOne(matches: Matches, pattern: Fact<string>, value: RequestValue): Answer {
  if (isUnknown(pattern)) return pattern === value ? yes : isNone(pattern, value) ? no : maybe(pattern);
  return matches(pattern, value);
}

function isNone(pattern: Unknown, value: RequestValue): boolean {
  return typeof value === "object" && "isNoneOf" in value && value.isNoneOf?.includes(pattern) === true;
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
const ofNumbers = (holds: (difference: number) => boolean) =>
  onTexts((pattern, value) => holds(Number(value) - Number(pattern)));
const ofTimes = (holds: (difference: number) => boolean) =>
  onTexts((pattern, value) => holds(timeOf(value) - timeOf(pattern)));
const inNetwork = onTexts((pattern, value) => {
  const [outer, inner] = [rangeOf(pattern), rangeOf(value)];
  return outer !== undefined && inner !== undefined && within(inner, outer);
});

/** Whether a value of a condition is a number, a time, an ARN or a range of addresses where the operator asks for one. */
function isReadable(operator: string, text: string): boolean {
  if (text.includes("${")) return true;
  if (operator.startsWith("numeric")) return text.trim() !== "" && !Number.isNaN(Number(text));
  if (operator.startsWith("date")) return !Number.isNaN(timeOf(text));
  if (operator.startsWith("arn")) return /^\*+$/.test(text) || text.split(":").length >= 6;
  return !operator.endsWith("ipaddress") || rangeOf(text) !== undefined;
}

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
