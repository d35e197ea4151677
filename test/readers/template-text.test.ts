import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { parsePlain } from "../../src/terraform/parse-plain";
import { byGrammar } from "../../src/terraform/parse-text";
import { root } from "../support/stand-in-engine";
import { grammar } from "../support/terraform";

beforeAll(grammar);

/** Every text with a reference in it that CDKTF wrote. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.includes("${") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const fixtures = join(root, "test", "fixtures", "synth");
const written = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("cdk.tf.json"))
  .flatMap((file) => textsIn(JSON.parse(readFileSync(join(fixtures, file), "utf8"))));

test("what programs write is read without the grammar, and as the grammar reads it", () => {
  const read = written.map((text) => parsePlain(text));
  expect(written.length).toBeGreaterThan(50);
  expect(read.filter((one) => one !== undefined).length).toBeGreaterThan(written.length * 0.8);
  for (const [at, one] of read.entries()) if (one) expect(one).toEqual(byGrammar(written[at] as string));
});

test.each(["${f({null = 1})}", "${f({ true: 1, a-b = 2 })}"])("%s has words as keys", (text) => {
  expect(parsePlain(text) ?? byGrammar(text)).toEqual(byGrammar(text));
  expect(JSON.stringify(byGrammar(text))).toMatch(/"key":{"kind":"literal","value":"(null|true)"}/);
});

test("any text that is read without the grammar is read as the grammar reads it", () => {
  const part = fc.constantFrom(
    ...["${", "}", "{", "[", "]", "(", ")", ",", "=", ":", '"', " ", "\n", "\\", "$", "$${", "%", ".", "-", "*", "?"],
    ...["a", "b.c", "f(", "1", "2.5", "0", "true", "null", "for", '["k"]', "[0]", '"x"', 'k = "v"', "é"],
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 14 }), fc.boolean(), (parts, isWrapped) => {
      const text = isWrapped ? `\${f({${parts.join("")}})}` : `\${${parts.join("")}`;
      const plain = parsePlain(text);
      if (plain) expect(plain).toEqual(byGrammar(text));
    }),
    { numRuns: 5000 },
  );
});
