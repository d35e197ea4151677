import { expect, test } from "vitest";
import { entries } from "../../catalog/aws";
import { terraformShape } from "../support/provider-types";

// `vitest run test/catalog/tagged.test.ts -u` writes it anew.
test("which types move data, keep none and take tags is what the provider says", async () => {
  const found = [...entries.values()].filter(
    ({ terraform, copies, stores }) => copies && !stores && terraformShape(terraform)?.properties.has("tags"),
  );
  const names = found.map(({ terraform }) => terraform).sort();
  await expect(`${JSON.stringify(names, null, 2)}\n`).toMatchFileSnapshot("../../catalog/aws/tagged.json");
  expect(found.filter(({ takesTags }) => !takesTags)).toEqual([]);
});
