import { expect, test } from "vitest";
import { judged } from "../support/judged";
import { change, config, provider, readPlan, refers } from "../support/plan";

// What is advised can be done in the resource that it is said of, and helps.

const important = { "auto:data-class": "important" };
const bucket = change("aws_s3_bucket.sink", { after: { bucket: "sink" }, unknown: { arn: true, id: true } });
const cluster = change("aws_msk_cluster.tbox", {
  after: { arn: "arn:aws-cn:kafka:cn-north-1:111122223333:cluster/tbox/1", cluster_name: "tbox", tags: important },
});

function advice(
  region: string,
  changes: readonly ReturnType<typeof change>[],
  references: Record<string, Record<string, unknown>> = {},
) {
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: region }) },
      root_module: { resources: changes.map(({ address }) => config(address, references[address] ?? {})) },
    },
    resource_changes: changes,
  });
  return judged(plan).findings.flatMap(({ kind, resource, because = "", remedy }) =>
    kind === "storage" || kind === "label" ? [] : [[resource?.address, because, remedy]],
  );
}

test("a switch that opens to everybody is to be set to false", () => {
  const database = change("aws_lightsail_database.trips", {
    after: { relational_database_name: "trips", publicly_accessible: true, tags: important },
  });
  expect(advice("ap-southeast-1", [database])).toEqual([
    ["aws_lightsail_database.trips", "", "Set publicly_accessible to false."],
  ]);
});

test("what a service keeps beside a resource moves with that resource, not with what it names", () => {
  const monitor = change("aws_rum_app_monitor.app", { after: { name: "app", domain: "example.cn", tags: important } });
  const metrics = change("aws_rum_metrics_destination.app", {
    after: { app_monitor_name: "app", destination: "CloudWatch" },
  });
  expect(advice("eu-central-1", [monitor, metrics])).toEqual([
    [
      "aws_rum_metrics_destination.app",
      "",
      expect.stringMatching(/^Create aws_rum_metrics_destination\.app with a provider for cn-north-1/),
    ],
  ]);
});

test("where a part that is not known hides the rest, the source tells it", () => {
  const connector = change("aws_mskconnect_connector.sink", {
    after: { name: "sink", tags: important },
    unknown: { connector_configuration: true },
  });
  const references = {
    "aws_mskconnect_connector.sink": { connector_configuration: refers("aws_s3_bucket.sink.id", "aws_s3_bucket.sink") },
  };
  expect(advice("cn-north-1", [bucket, connector], references)).toEqual([
    [
      "aws_mskconnect_connector.sink",
      "a part of what it stands in comes from aws_s3_bucket.sink, is known only after apply, and hides the rest",
      "Give the source beside the plan (--source), or write that part as a literal or a variable.",
    ],
  ]);
});

test("a destination that is not known says so, and none that is an ARN is taken for a topic of the cluster", () => {
  const mapping = change("aws_lambda_event_source_mapping.score", {
    after: {
      ...{ event_source_arn: "arn:aws-cn:kafka:cn-north-1:111122223333:cluster/tbox/1", function_name: "score" },
      destination_config: [{ on_failure: [{}] }],
    },
    unknown: { destination_config: [{ on_failure: [{ destination_arn: true }] }] },
  });
  const failed = (...names: string[]) => ({
    "aws_lambda_event_source_mapping.score": {
      destination_config: [{ on_failure: [{ destination_arn: refers(...names) }] }],
    },
  });
  const origin = "terraform_data.later.output";
  expect(advice("cn-north-1", [cluster, mapping], failed(origin))).toEqual([
    ["aws_lambda_event_source_mapping.score", expect.stringContaining(origin), expect.stringContaining(origin)],
  ]);
  expect(
    advice("cn-north-1", [cluster, bucket, mapping], failed("aws_s3_bucket.sink.arn", "aws_s3_bucket.sink")),
  ).toEqual([]);
});
