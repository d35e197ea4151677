import { expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { indexDeployment } from "../../src/model/deployment-index";
import { change, config, provider, readPlan } from "../support/plan";

const here = "cn-north-1:111122223333";

test.each([
  ["aws_timestreamwrite_table.a", { table_name: "trips" }, `timestream:${here}:database/fleet/table/trips`],
  ["aws_keyspaces_table.a", { table_name: "trips" }, `cassandra:${here}:/keyspace/fleet/table/trips`],
  ["aws_s3control_bucket.a", { bucket: "trips" }, `s3-outposts:${here}:outpost/op-1/bucket/trips`],
  ["aws_elastic_beanstalk_environment.a", { name: "trips" }, `elasticbeanstalk:${here}:environment/fleet/trips`],
  ["aws_msk_cluster.a", { cluster_name: "trips" }, `kafka:${here}:cluster/trips/0a1b`],
])("%s is found by an ARN that names more than itself", (address, after, arn) => {
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources: [config(address)] },
    },
    resource_changes: [change(address, { after })],
  });
  const { byArn } = indexDeployment(plan, (type) => catalog.entries.get(type));
  expect(byArn(`arn:aws-cn:${arn}`).map((resource) => resource.address)).toEqual([address]);
  expect(byArn(`arn:aws-cn:${arn.replace(/trips/, "other")}`)).toEqual([]);
});
