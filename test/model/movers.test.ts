import { expect, test } from "vitest";
import { judged } from "../support/judged";
import { change, config, provider, readPlan, refers } from "../support/plan";

// What moves data from one place to another may be all that a deployment has of them: then its own tags speak.

const important = { "auto:data-class": "important" };
const beijing = "arn:aws-cn:kafka:cn-north-1:111122223333:cluster/trips/1";
const frankfurt = "arn:aws:kafka:eu-central-1:111122223333:cluster/trips/2";

function found(...changes: ReturnType<typeof change>[]): string[] {
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: {
        resources: changes.map(({ address }) => config(address, { tags: refers("local.tags") })),
      },
    },
    resource_changes: changes,
  });
  return judged(plan)
    .findings.filter(({ kind }) => kind !== "label")
    .map(({ outcome, policy, message }) => `${outcome} ${policy}: ${message}`);
}

const replicator = (own: object, unknown = {}, source = beijing) =>
  change("aws_msk_replicator.out", {
    after: {
      ...own,
      replication_info_list: [{ source_kafka_cluster_arn: source, target_kafka_cluster_arn: frankfurt }],
    },
    unknown,
  });

test("what moves data between places outside the deployment is judged by its own tags", () => {
  expect(found(replicator({ tags: important }))).toMatchInlineSnapshot(`
    [
      "broken copies-stay-onshore: Replicated records of important data go to arn:aws:kafka:eu-central-1:111122223333:cluster/trips/2, eu-central-1 (Frankfurt), outside the Chinese mainland, and no assessment in force covers it.",
    ]
  `);
  expect(found(replicator({ tags: { "auto:data-class": "general" } }))).toEqual([]);
  expect(found(replicator({}))).toEqual([]);
  expect(found(replicator({}, { tags: true, tags_all: true }))).toEqual([
    expect.stringMatching(/^undetermined copies/),
  ]);
});

test("what sends data of its own is judged by its own tags", () => {
  const association = (own: object) =>
    change("aws_vpclattice_service_network_vpc_association.car", {
      after: {
        ...own,
        service_network_identifier: "arn:aws:vpc-lattice:eu-central-1:999988887777:servicenetwork/sn-1",
      },
    });
  expect(found(association({ tags: important }))).toEqual([expect.stringMatching(/^broken copies/)]);
  expect(found(association({ tags: { "auto:data-class": "general" } }))).toEqual([]);
  expect(found(association({}))).toEqual([]);
});

test("a source that says nothing itself passes it on as what its mover says", () => {
  const cluster = (own: object) =>
    change("aws_msk_cluster.trips", { after: { cluster_name: "trips", arn: beijing, ...own } });
  expect(found(cluster({}), replicator({ tags: important }))).toEqual([expect.stringMatching(/^broken copies/)]);
  // What is in the source is known where it is.
  expect(found(cluster({ tags: { "auto:data-class": "general" } }), replicator({ tags: important }))).toEqual([]);
  expect(found(cluster({ tags: important }), replicator({ tags: important }))).toMatchInlineSnapshot(`
    [
      "broken copies-stay-onshore: Replicated records of important data go to arn:aws:kafka:eu-central-1:111122223333:cluster/trips/2, eu-central-1 (Frankfurt), outside the Chinese mainland, and no assessment in force covers it.",
    ]
  `);
});
