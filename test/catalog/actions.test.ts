import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { dataActions } from "../../catalog/aws/actions";
import type { ResourceKind } from "../../catalog/entry";
import { buildDataMap } from "../../src/model/build-data-map";
import { defaultLabels } from "../../src/model/labels";
import { noRegisters } from "../../src/registers/registers";
import { change, config, provider, readPlan } from "../support/plan";

// What the action table says of a store, asked by a role that somebody abroad may assume.

type Change = ReturnType<typeof change>;
const document = (statement: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
const planned = (address: string, after: object) => change(address, { after });
const important = { "auto:data-class": "important" };

/** The accesses that a role abroad has to a store, by one action on one resource. */
function accessTo(store: Change, Action: string, Resource = "*"): string[] {
  return grantsOn(
    store,
    planned("aws_iam_role.munich", {
      name: "munich",
      assume_role_policy: document({ Principal: { AWS: "444455556666" }, Action: "sts:AssumeRole" }),
    }),
    planned("aws_iam_role_policy.may", { role: "munich", policy: document({ Action, Resource }) }),
  );
}

function grantsOn(store: Change, ...others: readonly Change[]): string[] {
  const changes = [store, ...others];
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources: changes.map(({ address }) => config(address)) },
    },
    resource_changes: changes,
  });
  const accounts = [{ id: "444455556666", partition: "aws-cn", operatedFrom: "DE" }];
  const registers = { ...noRegisters, accounts } as never;
  const { grants } = buildDataMap(plan, { catalog, labels: defaultLabels, registers, today: "2026-11-22" });
  return grants
    .filter((grant) => grant.store.resource.address === store.address)
    .map(({ access, doubt }) => `${access}${doubt ? "?" : ""}`);
}

const stores = {
  redis: planned("aws_elasticache_replication_group.a", { replication_group_id: "a", tags: important }),
  serverless: planned("aws_elasticache_serverless_cache.a", { name: "a", tags: important }),
  memory: planned("aws_memorydb_cluster.a", { name: "a", tags: important }),
  graph: planned("aws_neptunegraph_graph.a", { graph_name: "a", tags: important }),
  documents: planned("aws_docdbelastic_cluster.a", { name: "a", tags: important }),
  database: planned("aws_db_instance.a", { identifier: "a", tags: important }),
  tracker: planned("aws_location_tracker.a", { tracker_name: "a", tags: important }),
  geofences: planned("aws_location_geofence_collection.a", { collection_name: "a", tags: important }),
  thing: planned("aws_iot_thing.a", { name: "a" }),
  kafka: planned("aws_msk_cluster.a", { cluster_name: "a", tags: important }),
  table: planned("aws_dynamodb_table.a", { name: "a", tags: important }),
  keyspaces: planned("aws_keyspaces_table.a", { keyspace_name: "k", table_name: "a", tags: important }),
  bus: planned("aws_cloudwatch_event_bus.a", { name: "a", tags: important }),
  workgroup: planned("aws_redshiftserverless_workgroup.a", { workgroup_name: "a", tags: important }),
  warehouse: planned("aws_redshift_cluster.a", { cluster_identifier: "a", tags: important }),
  memories: planned("aws_bedrockagentcore_memory.a", { name: "a", tags: important }),
  lambda: planned("aws_lambda_function.a", { function_name: "a", tags: important }),
  lambdaAccess: planned("aws_s3control_object_lambda_access_point.a", { name: "a" }),
  vectors: planned("aws_s3vectors_index.a", { index_name: "a", tags: important }),
  topic: planned("aws_sns_topic.a", { name: "a", tags: important }),
  index: planned("aws_kendra_index.a", { name: "a", tags: important }),
  features: planned("aws_sagemaker_feature_group.a", { feature_group_name: "a", tags: important }),
  endpoint: planned("aws_sagemaker_endpoint.a", { name: "a", tags: important }),
  code: planned("aws_codecommit_repository.a", { repository_name: "a", tags: important }),
  users: planned("aws_cognito_user_pool.a", { name: "a", tags: important }),
  knowledge: planned("aws_bedrockagent_knowledge_base.a", { name: "a", tags: important }),
  events: planned("aws_cloudtrail_event_data_store.a", { name: "a", tags: important }),
  lightsailBucket: planned("aws_lightsail_bucket.a", { name: "a", tags: important }),
  lightsailDatabase: planned("aws_lightsail_database.a", {
    relational_database_name: "a",
    availability_zone: "cn-north-1a",
    tags: important,
  }),
  faces: planned("aws_rekognition_collection.a", { collection_id: "a", tags: important }),
  profiles: planned("aws_customerprofiles_domain.a", { domain_name: "a", tags: important }),
  assistant: planned("aws_qbusiness_application.a", { display_name: "a", tags: important }),
  audience: planned("aws_pinpoint_app.a", { name: "a", tags: important }),
  mails: planned("aws_mailmanager_archive.a", { name: "a", tags: important }),
  calls: planned("aws_connect_instance.a", { instance_alias: "a", tags: important }),
  oneNode: planned("aws_elasticache_cluster.a", { cluster_id: "a", engine: "redis", tags: important }),
  memcached: planned("aws_elasticache_cluster.a", { cluster_id: "a", engine: "memcached", tags: important }),
  activity: planned("aws_sfn_activity.a", { name: "a", tags: important }),
  machine: planned("aws_sfn_state_machine.a", { name: "a", tags: important }),
  graphql: planned("aws_appsync_graphql_api.a", { name: "a", authentication_type: "AWS_IAM", tags: important }),
  dashboards: planned("aws_grafana_workspace.a", { name: "a", tags: important }),
};

const here = "cn-north-1:111122223333";

describe("an action opens what it is for", () => {
  test.each<[keyof typeof stores, string, string, string[]]>([
    ["redis", "elasticache:Connect", "*", ["read"]],
    ["redis", "elasticache:CopySnapshot", "*", ["read"]],
    ["oneNode", "elasticache:CopySnapshot", "*", ["read"]],
    ["memcached", "elasticache:CopySnapshot", "*", []],
    ["activity", "states:GetActivityTask", `arn:aws-cn:states:${here}:activity:a`, ["read"]],
    ["serverless", "elasticache:ExportServerlessCacheSnapshot", "*", ["read"]],
    ["memory", "memorydb:Connect", "*", ["read"]],
    ["graph", "neptune-graph:StartExportTask", "*", ["read"]],
    ["documents", "docdb-elastic:UpdateCluster", "*", ["control"]],
    ["database", "rds:StartDBInstanceAutomatedBackupsReplication", "*", ["control"]],
    ["database", "rds:ModifyDBSnapshotAttribute", "*", ["control"]],
    ["tracker", "geo:UpdateTracker", "*", ["control"]],
    ["geofences", "geo:GetGeofence", "*", ["read"]],
    ["kafka", "kafka:PutClusterPolicy", `arn:aws-cn:kafka:${here}:cluster/a/*`, ["control"]],
    ["table", "dynamodb:AssociateTableReplica", "*", ["read"]],
    ["table", "dynamodb:CreateTableReplica", "*", ["control"]],
    ["table", "dynamodb:RestoreTableFromBackup", `arn:aws-cn:dynamodb:${here}:table/a/backup/*`, ["control"]],
    ["keyspaces", "cassandra:GetRecords", `arn:aws-cn:cassandra:${here}:/keyspace/k/table/a/stream/*`, ["read"]],
    ["bus", "events:PutRule", `arn:aws-cn:events:${here}:rule/a/*`, ["control"]],
    ["workgroup", "redshift-serverless:GetCredentials", "*", ["read"]],
    ["warehouse", "redshift:AuthorizeDataShare", "*", ["control"]],
    ["memories", "bedrock-agentcore:GetEvent", "*", ["read"]],
    ["lambda", "lambda:PutFunctionEventInvokeConfig", "*", ["control"]],
    ["lambdaAccess", "s3:PutAccessPointConfigurationForObjectLambda", "*", ["control"]],
    ["vectors", "s3vectors:GetVectors", "*", ["read"]],
    ["index", "kendra:Query", "*", ["read"]],
    ["features", "sagemaker:GetRecord", `arn:aws-cn:sagemaker:${here}:feature-group/a`, ["read"]],
    ["endpoint", "sagemaker:InvokeEndpoint", "*", ["read"]],
    ["code", "codecommit:GitPull", `arn:aws-cn:codecommit:${here}:a`, ["read"]],
    ["users", "cognito-idp:ListUsers", "*", ["read"]],
    ["knowledge", "bedrock:Retrieve", "*", ["read"]],
    ["events", "cloudtrail:GetQueryResults", "*", ["read"]],
    ["lightsailBucket", "lightsail:CreateBucketAccessKey", "*", ["control"]],
    ["lightsailDatabase", "lightsail:GetRelationalDatabaseMasterUserPassword", "*", ["read"]],
    ["faces", "rekognition:SearchFaces", "*", ["read"]],
    ["profiles", "profile:SearchProfiles", "*", ["read"]],
    ["assistant", "qbusiness:ChatSync", "*", ["read"]],
    ["audience", "mobiletargeting:GetEndpoint", "*", ["read"]],
    ["mails", "ses:GetArchiveMessageContent", "*", ["read"]],
    ["calls", "connect:GetFederationToken", "*", ["read"]],
    ["machine", "states:GetExecutionHistory", `arn:aws-cn:states:${here}:execution:a:*`, ["read"]],
    ["graphql", "appsync:GraphQL", "*", ["read"]],
    ["dashboards", "grafana:CreateWorkspaceApiKey", "*", ["read"]],
  ])("%s: %s on %s", (store, action, resource, accesses) => {
    expect(accessTo(stores[store], action, resource)).toEqual(accesses);
  });

  test.each<[keyof typeof stores, string]>([
    ["memory", "elasticache:Connect"],
    ["redis", "memorydb:Connect"],
    ["graph", "neptune-db:ReadDataViaQuery"],
    ["documents", "rds:ModifyDBCluster"],
    ["database", "docdb-elastic:UpdateCluster"],
    ["database", "rds:ModifyDBClusterSnapshotAttribute"],
    ["tracker", "geo:GetGeofence"],
    ["geofences", "geo:GetDevicePosition"],
    ["thing", "iot:Receive"],
    ["warehouse", "redshift-serverless:GetCredentials"],
    ["workgroup", "redshift:ModifyCluster"],
    ["memories", "bedrock-agentcore:InvokeGateway"],
    ["vectors", "s3vectors:ListVectors"],
    ["topic", "sns:Receive"],
    ["index", "kendra:DescribeIndex"],
    ["code", "codecommit:GetRepository"],
    ["machine", "states:StartExecution"],
  ])("and nothing else, %s: %s", (store, action) => {
    expect(accessTo(stores[store], action)).toEqual([]);
  });

  test("a rule of another bus is none of this one", () => {
    expect(accessTo(stores.bus, "events:PutRule", `arn:aws-cn:events:${here}:rule/b/*`)).toEqual([]);
  });

  test("the policy of a bus speaks of its rules too", () => {
    const policy = (Action: string, resource: string) =>
      planned("aws_cloudwatch_event_bus_policy.a", {
        event_bus_name: "a",
        policy: document({
          Principal: { AWS: "444455556666" },
          Action,
          Resource: `arn:aws-cn:events:${here}:${resource}`,
        }),
      });
    expect(grantsOn(stores.bus, policy("events:PutRule", "rule/a/*"))).toEqual(["control"]);
    expect(grantsOn(stores.bus, policy("events:*", "event-bus/a"))).toEqual(["control"]);
    expect(grantsOn(stores.bus, policy("events:PutEvents", "event-bus/a"))).toEqual([]);
  });
});

describe("what a policy is on", () => {
  test.each(["a", "a:live", "111122223333:function:a", "111122223333:function:a:live"])("a function as %s", (name) => {
    const permission = { function_name: name, action: "lambda:InvokeFunction", principal: "444455556666" };
    expect(grantsOn(stores.lambda, planned("aws_lambda_permission.a", permission))).toEqual(["read"]);
  });

  test.each([
    "https://sqs.cn-north-1.amazonaws.com.cn/111122223333/a",
    "https://vpce-1.sqs.cn-north-1.vpce.amazonaws.com.cn/111122223333/a",
    "https://cn-north-1.queue.amazonaws.com.cn/111122223333/a",
  ])("a queue as %s", (url) => {
    const queue = planned("aws_sqs_queue.a", { name: "a", tags: important });
    const policy = (queue_url: string) =>
      planned("aws_sqs_queue_policy.a", {
        queue_url,
        policy: document({ Principal: { AWS: "444455556666" }, Action: "sqs:ReceiveMessage", Resource: "*" }),
      });
    expect(grantsOn(queue, policy(url))).toEqual(["read"]);
    expect(grantsOn(queue, policy(url.replace(/a$/, "b")))).toEqual([]);
  });
});

describe("the rights of a role abroad to start something as another role", () => {
  const reader = (service: string) => [
    planned("aws_iam_role.reader", {
      name: "reader",
      assume_role_policy: document({ Principal: { Service: service }, Action: "sts:AssumeRole" }),
    }),
    planned("aws_iam_role_policy.reads", {
      role: "reader",
      policy: document({ Action: "dynamodb:GetItem", Resource: "*" }),
    }),
  ];
  const munich = (action: string) => [
    planned("aws_iam_role.munich", {
      name: "munich",
      assume_role_policy: document({ Principal: { AWS: "444455556666" }, Action: "sts:AssumeRole" }),
    }),
    planned("aws_iam_role_policy.starts", {
      role: "munich",
      policy: document({ Action: [action, "iam:PassRole"], Resource: "*" }),
    }),
  ];

  test.each([
    ["tasks.apprunner.amazonaws.com", "apprunner:CreateService"],
    ["airflow-env.amazonaws.com", "airflow:CreateEnvironment"],
    ["lambda.amazonaws.com", "synthetics:CreateCanary"],
    ["ec2.amazonaws.com", "elasticbeanstalk:CreateEnvironment"],
    ["apigateway.amazonaws.com", "apigateway:PUT"],
    ["firehose.amazonaws.com", "firehose:CreateDeliveryStream"],
  ])("%s: %s", (service, action) => {
    expect(grantsOn(stores.table, ...reader(service), ...munich(action))).toEqual(["read"]);
    expect(grantsOn(stores.table, ...reader(service), ...munich("dynamodb:DescribeTable"))).toEqual([]);
  });

  test("is not needed by statements in a warehouse that has the role", () => {
    const role = { arn: "arn:aws-cn:iam::111122223333:role/reader" };
    const warehouse = planned("aws_redshift_cluster.w", { cluster_identifier: "w" });
    const has = planned("aws_redshift_cluster_iam_roles.w", { cluster_identifier: "w", iam_role_arns: [role.arn] });
    const [its, ...reads] = reader("redshift.amazonaws.com");
    const named = planned("aws_iam_role.reader", { ...(its?.change.after as object), ...role });
    const on = (action: string, ...more: readonly Change[]) =>
      grantsOn(stores.table, named, ...reads, warehouse, ...munich(action), ...more);
    expect(on("redshift-data:ExecuteStatement", has)).toEqual(["read"]);
    expect(on("redshift-data:DescribeStatement", has)).toEqual([]);
    expect(on("redshift-data:ExecuteStatement")).toEqual([]);
  });
});

describe("a kind", () => {
  const reached = [...catalog.entries.values()].flatMap(({ arn, stores: its }) => [
    ...(its?.accessedAs && arn !== undefined ? [{ kind: its.accessedAs, arn }] : []),
    ...(its?.alsoAccessedAs ?? []),
  ]);

  test("is reached by ARNs of one service, so that no action of another opens it", () => {
    const services = new Map<ResourceKind, Set<string | undefined>>();
    for (const { kind, arn } of reached)
      services.set(kind, (services.get(kind) ?? new Set()).add(arn.slice(0, arn.indexOf(":"))));
    expect([...services].filter(([, its]) => its.size > 1)).toEqual([]);
  });

  test.each(Object.entries(dataActions))("says no action twice: %s", (_, { read, decrypt = [], control }) => {
    const all = [...read, ...decrypt, ...control];
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(Object.entries(dataActions))(
    "acts as a whole by what it says: %s",
    (_, { read, control, onWhole = [] }) => {
      expect([...read, ...control]).toEqual(expect.arrayContaining([...onWhole]));
    },
  );
});
