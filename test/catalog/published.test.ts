import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { expect, test } from "vitest";
import pulumiTypes from "../../catalog/aws/pulumi-types.json";
import { root } from "../support/stand-in-engine";

const json = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as Record<string, unknown>;

test("what the package publishes of the catalog has every type, and is as its schema says", () => {
  const catalog = json("catalog.json");
  const validate = new Ajv({ strict: false }).compile(json("schema/catalog.schema.json"));
  validate(catalog);
  expect(validate.errors).toBeNull();
  expect(Object.keys(catalog["types"] as object)).toEqual(Object.keys(pulumiTypes));
  const { exports, files } = json("package.json") as { exports: Record<string, string>; files: string[] };
  expect([exports["./catalog.json"], exports["./catalog.schema.json"]]).toEqual([
    "./catalog.json",
    "./schema/catalog.schema.json",
  ]);
  expect(files).toContain("catalog.json");
});

test("a type is listed under the service that it is of, also where the package has it in the module of another", () => {
  const types = json("catalog.json")["types"] as Record<string, { service: string }>;
  expect(types["aws_ec2_instance_state"]?.service).toBe(types["aws_instance"]?.service);
  expect(types["aws_ssmcontacts_rotation"]?.service).toBe(types["aws_ssmcontacts_plan"]?.service);
});
