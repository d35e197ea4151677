import { expect, test } from "vitest";
import { entries } from "../../catalog/aws";
import required from "../../catalog/aws/required.json";
import type { CatalogEntry } from "../../catalog/entry";
import { spellings } from "../../src/model/find";
import { isRequired, tokensOf } from "../support/provider-types";

/** The properties that say where copies go, and that nobody can leave out. */
function requiredOf({ terraform, copies = [], pulumi }: CatalogEntry): string[] {
  const [token] = tokensOf(terraform);
  const paths = copies.flatMap(({ to, each = "" }) => {
    if (typeof to !== "object") return [];
    const path = ["arn", "name", "region", "address"].flatMap((kind) => (to as Record<string, unknown>)[kind] ?? [])[0];
    return typeof path === "string" ? [path.startsWith(".") ? `${each}${path}` : path] : [];
  });
  const all = [...new Set(paths)].filter((path) => !/[*@\\]/.test(path)).sort();
  if (token === undefined) return [];
  return all.filter((path) =>
    isRequired(
      token,
      path.split(".").map((segment) => spellings(segment, pulumi)),
    ),
  );
}

// `vitest run test/catalog/required.test.ts -u` writes it anew.
test("which destinations of copies are required is what the provider says", async () => {
  const found = [...entries.values()].map((entry) => [entry.terraform, requiredOf(entry)] as const);
  const some = Object.fromEntries(found.filter(([, paths]) => paths.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  await expect(`${JSON.stringify(some, null, 2)}\n`).toMatchFileSnapshot("../../catalog/aws/required.json");
  expect(Object.keys(required)).toEqual(Object.keys(some));
});
