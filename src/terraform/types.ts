import { isMap, type Value } from "../model/value";
import { entriesOf, evaluate } from "./evaluate";
import { booleanOf, numberOf } from "./operations";
import { templateText } from "./parse-text";
import type { Expression } from "./syntax";
import { asText, failed, likewise, mapOf, setOf } from "./values";

/** A value of a variable as its type makes it: words and numbers, members that are `optional`, elements once where it is a set. */
export function completed(value: Value, type: Expression | undefined): Value {
  const declared = type?.kind === "json" && typeof type.value === "string" ? templateText(`\${${type.value}}`) : type;
  return declared ? as(value, declared, 0) : value;
}

function as(value: Value, type: Expression, depth: number): Value {
  if (type.kind === "template" && type.parts.length === 1 && typeof type.parts[0] === "object")
    return as(value, type.parts[0], depth);
  if (type.kind === "name") return plainAs(value, type.name);
  if (type.kind !== "call" || depth > 50 || value === null) return value;
  const [inner] = type.args;
  if (!inner) return value;
  if (type.name === "object") return isMap(value) ? objectAs(value, inner, depth) : value;
  if (type.name === "map" && isMap(value))
    return mapOf(Object.entries(value).map(([name, one]) => [name, as(one, inner, depth + 1)]));
  if (!Array.isArray(value)) return value;
  const all = () => value.map((one: Value) => as(one, inner, depth + 1));
  if (type.name === "list") return likewise(value, all());
  return type.name === "set" ? likewise(value, setOf(all())) : value;
}

function plainAs(value: Value, type: string): Value {
  if (type === "string") return asText(value) ?? value;
  if (type === "number") return numberOf(value) ?? value;
  return type === "bool" ? (booleanOf(value) ?? value) : value;
}

function objectAs(value: Readonly<Record<string, Value>>, members: Expression, depth: number): Value {
  const declared = entriesOf(members) ?? [];
  return mapOf(
    declared.map(([name, type]) => {
      const isOptional = type.kind === "call" && type.name === "optional";
      const [own, otherwise] = isOptional ? type.args : [type];
      const given = Object.hasOwn(value, name) ? (value[name] as Value) : null;
      const made = given === null && otherwise ? evaluate(otherwise, nowhere) : given;
      return [name, own ? as(made, own, depth + 1) : made];
    }),
  );
}

/** Defaults of members are literals. */
const nowhere = { name: () => failed(), call: () => undefined };
