import { expect, test } from "vitest";
import { judged } from "../support/judged";
import { change, readPlan } from "../support/plan";

/** A resource of a provider, as a plan has it. */
const of = (provider: string, address: string, after: object) => ({
  ...change(address, { after }),
  provider_name: `registry.terraform.io/hashicorp/${provider}`,
});
const report = (...changes: object[]) => judged(readPlan({ resource_changes: changes }));
const important = "important";

test.each([
  ["azurerm", "azurerm_storage_account.tracks", { tags: { "auto:data-class": important } }],
  ["alicloud", "alicloud_oss_bucket.tracks", { tags: { "auto:data-class": important } }],
  ["awscc", "awscc_s3_bucket.tracks", { tags: [{ key: "auto:data-class", value: important }] }],
])("what is tagged and belongs to %s is not known to stay", (provider, address, after) => {
  const { findings, coverage } = report(of(provider, address, after));
  expect(findings).toMatchObject([{ outcome: "undetermined", policy: "stores-stay-onshore" }]);
  expect(coverage).toMatchObject({ resources: 1, holdNoData: 0, otherProviders: [{ name: provider, count: 1 }] });
});

test("what other providers have without a tag is counted, and found by nobody", () => {
  const { findings, coverage } = report(of("azurerm", "azurerm_storage_account.tracks", { tags: {} }));
  expect(findings).toEqual([]);
  expect(coverage.otherProviders).toEqual([{ name: "azurerm", count: 1 }]);
});

test("providers that cannot hold data are counted among what holds none", () => {
  const { findings, coverage } = report(
    of("random", "random_pet.name", {}),
    of("time", "time_sleep.while", { triggers: { "auto:data-class": important } }),
  );
  expect(findings).toEqual([]);
  expect(coverage).toMatchObject({ resources: 2, modelled: 0, holdNoData: 2, otherProviders: [] });
});

test("a type of AWS that nobody knows is named", () => {
  const { coverage } = report(change("aws_not_yet_known.one", { after: {} }));
  expect(coverage).toMatchObject({ holdNoData: 0, notInCatalog: [{ name: "aws_not_yet_known", count: 1 }] });
});
