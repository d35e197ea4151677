import { type Unknown, unknown, unknownFrom, type Value, type ValueMap } from "../model/value";

/** What stands for a value that is known only after apply, by the type that it will have. pulumi/sdk/go/common/resource/plugin/rpc.go */
const unknownTexts: ReadonlySet<string> = new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** The properties of a resource as they come over the wire. `from`: the resources that each property depends on. */
export function valuesOf(
  properties: Readonly<Record<string, unknown>>,
  from: Readonly<Record<string, readonly string[]>> = {},
): ValueMap {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, propertyValue(value, from[name] ?? [])]),
  );
}

/** Secrets stay closed: what is in them is neither read nor shown. */
function propertyValue(value: unknown, from: readonly string[]): Value {
  if (typeof value === "string")
    return unknownTexts.has(value) ? setAfterApply(from) : value === "[secret]" ? unknown("secret") : value;
  if (Array.isArray(value)) return value.map((item) => propertyValue(item, from));
  if (typeof value !== "object" || value === null) return (value ?? null) as Value;
  const map = value as Record<string, unknown>;
  if (map[signature] === secretSignature) return unknown("secret");
  if (map[signature] !== undefined) return null; // assets, archives and references to resources carry no settings
  return Object.fromEntries(
    Object.entries(map)
      .filter(([name]) => name !== "__defaults")
      .map(([name, inner]) => [name, propertyValue(inner, from)]),
  );
}

function setAfterApply(from: readonly string[]): Unknown {
  return unknownFrom("set-after-apply", from, from.length > 0);
}
