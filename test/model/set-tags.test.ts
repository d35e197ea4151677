import { expect, test } from "vitest";
import { judged } from "../support/judged";
import { change, config, provider, readPlan, refers } from "../support/plan";

const table = (tags: object | undefined) =>
  change("aws_dynamodb_table.trips", {
    after: { name: "trips", arn: "arn:aws:dynamodb:eu-central-1:111122223333:table/trips", tags },
  });
const tag = (value: string) =>
  change("aws_dynamodb_tag.class", {
    after: {
      ...{ resource_arn: "arn:aws:dynamodb:eu-central-1:111122223333:table/trips" },
      ...{ key: "auto:data-class", value },
    },
  });

function found(...changes: ReturnType<typeof change>[]): string[] {
  const resources = changes.map(({ address }) =>
    config(address, address.startsWith("aws_dynamodb_tag") ? { resource_arn: refers("local.table") } : {}),
  );
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "eu-central-1" }) },
      root_module: { resources },
    },
    resource_changes: changes,
  });
  return judged(plan).findings.map(({ outcome, policy, resource }) => `${outcome} ${policy} ${resource?.address}`);
}

test("a tag that another resource sets says what a store holds", () => {
  expect(found(table(undefined), tag("important"))).toEqual(["broken stores-stay-onshore aws_dynamodb_table.trips"]);
  expect(found(table(undefined), tag("none"))).toEqual([]);
});

test("it counts beside the store's own", () => {
  expect(found(table({ "auto:data-class": "none" }), tag("important"))).toEqual([
    "broken stores-stay-onshore aws_dynamodb_table.trips",
  ]);
});

test("a tag on nobody knows which table leaves it open", () => {
  const open = change("aws_dynamodb_tag.class", {
    after: { key: "auto:data-class", value: "important" },
    unknown: { resource_arn: true },
  });
  expect(found(table(undefined), open)[0]).toMatch(/^undetermined /);
  // Its own tag alone would let it be where it is.
  expect(found(table({ "auto:data-class": "none" }))).toEqual([]);
  expect(found(table({ "auto:data-class": "none" }), open)).toContain(
    "undetermined stores-stay-onshore aws_dynamodb_table.trips",
  );
});
