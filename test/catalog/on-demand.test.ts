import { expect, test } from "vitest";
import { entries, services } from "../../catalog/aws";
import { onDemand, packed } from "../../catalog/on-demand";

test("what is built knows every entry as the sources have it", () => {
  const built = onDemand(packed(services));
  for (const [type, entry] of entries) {
    expect(built.has(type)).toBe(true);
    expect(built.get(type)).toEqual(entry);
  }
  expect(built.has("aws_unheard_of")).toBe(false);
  expect(built.get("aws_unheard_of")).toBeUndefined();
});

test("only the services that are asked for are read, and each of them once", () => {
  const texts: string[] = [];
  const built = onDemand(packed(services), (text) => {
    texts.push(text);
    return JSON.parse(text) as unknown;
  });
  for (const type of ["aws_s3_bucket", "aws_s3_bucket_policy", "aws_s3_bucket", "aws_instance"]) built.get(type);
  expect(texts).toHaveLength(new Set(texts).size);
  expect(texts.length).toBeLessThanOrEqual(3);
  expect(built.has("aws_db_instance")).toBe(true);
  expect(texts.length).toBeLessThanOrEqual(3);
});
