import { isUnknown, type Value } from "../model/value";
import { failed, holdsUnknown, isEqual, mixed } from "./values";

/** What an operator makes of two values. What one side decides alone is decided, whatever the other is. */
export function binary(operator: string, left: Value, right: Value): Value {
  const logic = operator === "&&" ? false : operator === "||" ? true : undefined;
  if (logic !== undefined) return logical(logic, left, right);
  const isComparison = operator === "==" || operator === "!=";
  if (isComparison && isOfOtherKind(left, right)) return operator === "!=";
  if (holdsUnknown(left) || holdsUnknown(right)) return mixed([left, right]);
  if (isComparison) return isEqual(left, right) === (operator === "==");
  const [one, other] = [numberOf(left), numberOf(right)];
  const operation = Object.hasOwn(arithmetic, operator) ? arithmetic[operator] : undefined;
  return one === undefined || other === undefined || !operation ? failed() : operation(one, other);
}

/** A list or a map is never null, and no text, whatever is in it. */
function isOfOtherKind(left: Value, right: Value): boolean {
  if (isUnknown(left) || isUnknown(right)) return false;
  return (typeof left === "object" && left !== null) !== (typeof right === "object" && right !== null);
}

export function unary(operator: string, of: Value): Value {
  if (isUnknown(of)) return mixed([of]);
  if (operator === "!") return booleanOf(of) === undefined ? failed() : !booleanOf(of);
  const number = numberOf(of);
  return number === undefined ? failed() : -number;
}

const arithmetic: Readonly<Record<string, (one: number, other: number) => Value>> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => (other === 0 ? failed() : one / other),
  "%": (one, other) => (other === 0 ? failed() : one % other),
  "<": (one, other) => one < other,
  ">": (one, other) => one > other,
  "<=": (one, other) => one <= other,
  ">=": (one, other) => one >= other,
};

/** `decisive` is what decides `&&` and `||` alone. */
function logical(decisive: boolean, left: Value, right: Value): Value {
  const [one, other] = [booleanOf(left), booleanOf(right)];
  if (one === decisive || other === decisive) return decisive;
  if (isUnknown(left) || isUnknown(right)) return mixed([left, right]);
  return one === undefined || other === undefined ? failed() : !decisive;
}

/** Terraform takes the texts for the words. */
export function booleanOf(value: Value): boolean | undefined {
  if (value === true || value === "true") return true;
  return value === false || value === "false" ? false : undefined;
}

export function numberOf(value: Value): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : undefined;
}
