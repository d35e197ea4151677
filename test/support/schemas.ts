import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { root } from "./stand-in-engine";

/** Checks a document against a schema of `test/fixtures/schemas`, and says what is wrong. */
export function against(schema: string): (document: unknown) => readonly string[] {
  const validate = compiled(schema);
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).slice(0, 5);
  };
}

/** A schema of draft 4 is read as one of draft 7: of what changed between them, none of these uses anything but the name of its id. */
function compiled(file: string): ValidateFunction {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(root, "test", "fixtures", "schemas", file), "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: false });
  formats(ajv);
  return ajv.compile(schema);
}
