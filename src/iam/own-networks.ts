import type { Resource } from "../model/deployment";
import { type Fact, isUnknown } from "../model/value";
import type { Lookup, Statement } from "./document";

/** Types of networks, by the condition key that asks for one by its id. */
const asked: Readonly<Record<string, readonly string[]>> = {
  "aws:sourcevpc": ["aws_vpc", "aws_default_vpc"],
  "aws:sourcevpce": ["aws_vpc_endpoint"],
};

/** A condition on a network of the deployment that has no id yet asks for it by its address: it is one of its own, and nobody else's. */
export function askingForOwn(statement: Statement, lookup: Lookup): Statement {
  return {
    ...statement,
    conditions: statement.conditions.map((condition) => {
      const types = asked[condition.key.toLowerCase()];
      return types ? { ...condition, values: condition.values.map((value) => ownOr(value, types, lookup)) } : condition;
    }),
  };
}

function ownOr(value: Fact<string>, types: readonly string[], lookup: Lookup): Fact<string> {
  if (!isUnknown(value) || !value.fromIsComplete || value.from.length !== 1) return value;
  const own = lookup(value.from[0] as string);
  return own?.mode === "managed" && types.includes(own.type) ? calledBy(own) : value;
}

function calledBy({ values: { id }, says }: Resource): string {
  return typeof id === "string" && id !== "" ? id : says;
}
