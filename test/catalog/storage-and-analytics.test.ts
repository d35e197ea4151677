import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { tell } from "../../src/language";
import { buildDataMap } from "../../src/model/build-data-map";
import type { DataMap, End } from "../../src/model/data-map";
import { defaultLabels } from "../../src/model/labels";
import { isUnknown } from "../../src/model/value";
import { noRegisters, type Registers } from "../../src/registers/registers";
import { change, config, provider, readPlan } from "../support/plan";

// What the types of storage, databases and analytics do with data, by the values that a plan has.

const important = { "auto:data-class": "important" };
const document = (statement: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
const stranger = "arn:aws-cn:iam::444455556666:root";

function mapOf(resources: Readonly<Record<string, object>>, registers: Partial<Registers> = {}): DataMap {
  const addresses = Object.keys(resources);
  const plan = readPlan({
    configuration: {
      provider_config: { aws: provider({ constant_value: "cn-north-1" }) },
      root_module: { resources: addresses.map((address) => config(address)) },
    },
    resource_changes: addresses.map((address) => change(address, { after: resources[address] })),
  });
  return buildDataMap(plan, {
    catalog,
    labels: defaultLabels,
    registers: { ...noRegisters, ...registers },
    today: "2026-11-22",
  });
}

const sideOf = ({ place: { side } }: Pick<End, "place">) => (isUnknown(side) ? "unknown" : side);
const called = (end: End) => `${end.resource?.address ?? tell(end.says, "en")} (${sideOf(end)})`;
const copiesOf = (resources: Readonly<Record<string, object>>) =>
  mapOf(resources).copies.map(({ from, to, doubt }) => `${called(from)} → ${called(to)}${doubt ? "?" : ""}`);
const grantsOf = (resources: Readonly<Record<string, object>>) =>
  mapOf(resources).grants.map(
    ({ store, grantee, access, doubt }) =>
      `${store.resource.address}: ${access} by ${tell(grantee.says, "en")}${doubt ? "?" : ""}`,
  );
const classesOf = (resources: Readonly<Record<string, object>>, address: string) =>
  mapOf(resources).stores.find(({ resource }) => resource.address === address)?.label.classes;

test("a connection is where the other side is, and Athena lays its answers down in a bucket", () => {
  const connection = (more: object) => ({ "aws_glue_connection.c": { name: "c", ...more } });
  const cosmos = JSON.stringify({ "spark.cosmos.accountEndpoint": "https://trips.documents.azure.com:443/" });
  const [store] = mapOf(connection({ connection_properties: { SparkProperties: cosmos } })).stores;
  expect(tell(store?.place.says ?? "", "en")).toContain("trips.documents.azure.com");
  expect(
    copiesOf({
      ...connection({ athena_properties: { spill_bucket: "spilled", host: "10.0.0.1" } }),
      "aws_s3_bucket.spilled": { bucket: "spilled" },
    }),
  ).toEqual([expect.stringContaining("→ aws_s3_bucket.spilled (onshore)")]);
});

test("a job may write where its connections lead abroad, and a database keeps the files of its tables at its location", () => {
  const job = (host: string) => ({
    "aws_glue_job.j": { name: "j", connections: ["c"], tags: important },
    "aws_glue_connection.c": {
      name: "c",
      connection_properties: { JDBC_CONNECTION_URL: `jdbc:postgresql://trips.abcdef.${host}:5432/trips` },
    },
  });
  const away = (copies: readonly string[]) => copies.filter((one) => one.startsWith("aws_glue_job.j "));
  expect(away(copiesOf(job("eu-central-1.rds.amazonaws.com")))).toEqual([
    "aws_glue_job.j (onshore) → aws_glue_connection.c (offshore)?",
  ]);
  expect(away(copiesOf(job("rds.cn-north-1.amazonaws.com.cn")))).toEqual([]);
  expect(
    copiesOf({
      "aws_glue_catalog_database.d": { name: "d", location_uri: "s3://lake/d/", tags: important },
      "aws_s3_bucket.lake": { bucket: "lake" },
    }),
  ).toContain("aws_glue_catalog_database.d (onshore) → aws_s3_bucket.lake (onshore)");
});

test("a function that is asked for rows is told what is sought, wherever it runs", () => {
  const record = "arn:aws:lambda:ap-southeast-1:111122223333:function:rows";
  expect(
    copiesOf({
      "aws_athena_data_catalog.crm": { name: "crm", type: "LAMBDA", parameters: { "record-function": record } },
    }),
  ).toContain(`aws_athena_data_catalog.crm (onshore) → ${record} (offshore)`);
});

test("files are replicated once: into the file system that is named, in the region beside it, or into one that AWS makes there", () => {
  const replica = (destination: object) =>
    copiesOf({
      "aws_efs_file_system.maps": { id: "fs-1" },
      "aws_efs_replication_configuration.r": { source_file_system_id: "fs-1", destination: [destination] },
    });
  expect(replica({ region: "eu-central-1" })).toEqual([
    "aws_efs_file_system.maps (onshore) → eu-central-1 (Frankfurt) (offshore)",
  ]);
  expect(replica({ region: "eu-central-1", file_system_id: "fs-2" })).toEqual([
    "aws_efs_file_system.maps (onshore) → fs-2 (offshore)",
  ]);
});

describe("logs", () => {
  const account = "111122223333";
  const group = { name: "/aws/fsx/maps", arn: `arn:aws-cn:logs:cn-north-1:${account}:log-group:/aws/fsx/maps` };

  test("of a file system say what could not be exported, unless they are off", () => {
    const logged = (level: string) =>
      copiesOf({
        "aws_cloudwatch_log_group.maps": group,
        "aws_fsx_lustre_file_system.maps": { id: "fs-1", log_configuration: [{ level, destination: group.arn }] },
      });
    expect(logged("WARN_ERROR")).toEqual([
      "aws_fsx_lustre_file_system.maps (onshore) → aws_cloudwatch_log_group.maps (onshore)",
    ]);
    expect(logged("DISABLED")).toEqual([]);
  });

  test("of a file transfer server go to the group that is called after it, where there is a role for it", () => {
    const server = (more: object) =>
      copiesOf({
        "aws_cloudwatch_log_group.sftp": { name: "/aws/transfer/s-1" },
        "aws_transfer_server.sftp": { id: "s-1", ...more },
      });
    expect(server({ logging_role: "arn:aws-cn:iam::111122223333:role/logs" })).toEqual([
      "aws_transfer_server.sftp (onshore) → aws_cloudwatch_log_group.sftp (onshore)",
    ]);
    expect(server({})).toEqual([]);
  });

  test("that a telemetry rule switches on go to groups that are called as it says; its regions are where the rule is", () => {
    expect(
      copiesOf({
        "aws_cloudwatch_log_group.flows": { name: "/flows/111122223333/vpc-1" },
        "aws_observabilityadmin_telemetry_rule_for_organization.all": {
          rule_name: "all",
          rule: [
            {
              regions: ["cn-northwest-1"],
              destination_configuration: [{ destination_pattern: "/flows/<accountId>/<resourceId>" }],
            },
          ],
        },
      }),
    ).toEqual([expect.stringContaining("→ aws_cloudwatch_log_group.flows (onshore)")]);
  });

  test("of warehouses go to the log groups that are called after them, where they are exported", () => {
    const exported = (log_exports: readonly string[]) =>
      copiesOf({
        "aws_cloudwatch_log_group.users": { name: "/aws/redshift/trips/userlog" },
        "aws_redshiftserverless_namespace.trips": { namespace_name: "trips", log_exports },
      });
    expect(exported(["userlog"])).toEqual([
      "aws_redshiftserverless_namespace.trips (onshore) → aws_cloudwatch_log_group.users (onshore)",
    ]);
    expect(exported([])).toEqual([]);
  });

  test("of an Exadata cluster go to Oracle, if they are collected", () => {
    const collected = (isCollected: boolean) =>
      copiesOf({
        "aws_odb_cloud_vm_cluster.c": { data_collection_options: [{ is_incident_logs_enabled: isCollected }] },
      });
    expect(collected(true)).toEqual([
      "aws_odb_cloud_vm_cluster.c (onshore) → a mailbox, telephone or other recipient (unknown)",
    ]);
    expect(collected(false)).toEqual([]);
  });

  test("of a pipe go into the account that owns the bucket", () => {
    const { copies } = mapOf({
      "aws_pipes_pipe.trips": {
        ...{ name: "trips", target: "arn:aws-cn:sqs:cn-north-1:111122223333:trips" },
        log_configuration: [
          { level: "INFO", s3_log_destination: [{ bucket_name: "pipe-logs", bucket_owner: "444455556666" }] },
        ],
      },
    });
    expect(copies.map(({ to }) => to.account)).toEqual(expect.arrayContaining(["444455556666"]));
  });
});

test("an access point of a VPC of the deployment is not public", () => {
  const points = (vpc: object, more = {}) =>
    grantsOf({
      "aws_s3_bucket.trips": { bucket: "trips", tags: important },
      "aws_s3_access_point.trips": {
        ...{ name: "trips", bucket: "trips", public_access_block_configuration: [{ restrict_public_buckets: false }] },
        policy: document({ Principal: "*", Action: "s3:GetObject", Resource: "*" }),
        ...vpc,
      },
      ...more,
    });
  const inVpc = { vpc_configuration: [{ vpc_id: "vpc-1" }] };
  expect(points({})).toEqual(["aws_s3_access_point.trips: read by everybody"]);
  expect(points(inVpc)).toEqual(["aws_s3_access_point.trips: read by everybody?"]);
  expect(points(inVpc, { "aws_vpc.own": { id: "vpc-1" } })).toEqual([]);
});

test("an access point has the label of its own tags, else that of its bucket", () => {
  const labelOf = (tags: object) =>
    classesOf(
      {
        "aws_s3_bucket.trips": { bucket: "trips", tags: important },
        "aws_s3_access_point.trips": { name: "trips", bucket: "trips", tags },
      },
      "aws_s3_access_point.trips",
    );
  expect(labelOf({})).toEqual(["important"]);
  expect(labelOf({ "auto:data-class": "personal" })).toContain("personal");
});

describe("replicas", () => {
  test("of a keyspace go to its regions, with the label of the table", () => {
    const found = copiesOf({
      "aws_keyspaces_keyspace.fleet": {
        name: "fleet",
        replication_specification: [
          { replication_strategy: "MULTI_REGION", region_list: ["cn-north-1", "eu-central-1"] },
        ],
      },
      "aws_keyspaces_table.trips": { table_name: "trips", keyspace_name: "fleet", tags: important },
    });
    expect(found).toContain("aws_keyspaces_table.trips (onshore) → eu-central-1 (Frankfurt) (offshore)");
  });

  test("of a keyspace in one region are none", () => {
    expect(
      copiesOf({
        "aws_keyspaces_keyspace.fleet": { name: "fleet", replication_specification: [] },
        "aws_keyspaces_table.trips": { table_name: "trips", keyspace_name: "fleet" },
      }),
    ).toEqual([]);
  });

  test("of a DSQL cluster go to its peers and to the witness", () => {
    const peer = "arn:aws:dsql:us-east-2:111122223333:cluster/abc";
    expect(
      copiesOf({
        "aws_dsql_cluster_peering.one": { identifier: "xyz", clusters: [peer], witness_region: "us-west-2" },
        "aws_dsql_cluster.one": { identifier: "xyz" },
      }),
    ).toEqual([
      `aws_dsql_cluster.one (onshore) → ${peer} (offshore)`,
      "aws_dsql_cluster.one (onshore) → us-west-2 (Oregon) (offshore)",
    ]);
  });

  test("of a global cluster go to where the others are that a Region switch may bring to the front", () => {
    const cluster = (region: string) => `arn:aws-cn:rds:${region}:111122223333:cluster:trips`;
    const database_cluster_arns = [cluster("cn-north-1"), cluster("eu-central-1")];
    expect(
      copiesOf({
        "aws_rds_cluster.trips": { cluster_identifier: "trips", arn: cluster("cn-north-1") },
        "aws_arcregionswitch_plan.p": { workflow: [{ step: [{ global_aurora_config: [{ database_cluster_arns }] }] }] },
      }),
    ).toContain(`aws_rds_cluster.trips (onshore) → ${cluster("eu-central-1")} (offshore)`);
  });

  test("of a table bucket take the tables in it along", () => {
    const arn = "arn:aws-cn:s3tables:cn-north-1:111122223333:bucket/lake";
    const found = copiesOf({
      "aws_s3tables_table_bucket.lake": { name: "lake", arn },
      "aws_s3tables_table.trips": { name: "trips", namespace: "fleet", table_bucket_arn: arn, tags: important },
      "aws_s3tables_table_bucket_replication.out": {
        table_bucket_arn: arn,
        rule: [
          { destination: [{ destination_table_bucket_arn: "arn:aws:s3tables:eu-west-1:111122223333:bucket/copy" }] },
        ],
      },
    });
    expect(found).toContain(
      "aws_s3tables_table.trips (onshore) → arn:aws:s3tables:eu-west-1:111122223333:bucket/copy (offshore)",
    );
  });
});

describe("a pipeline of OpenSearch Ingestion", () => {
  const body = `version: "2"
trips:
  source:
    dynamodb:
      tables:
        - table_arn: arn:aws-cn:dynamodb:cn-north-1:111122223333:table/trips
  sink:
    - opensearch:
        hosts: ["https://search-trips.eu-central-1.es.amazonaws.com"]
        dlq:
          s3:
            bucket: rejected
`;

  test("reads its source and writes to its sinks", () => {
    expect(
      copiesOf({
        "aws_dynamodb_table.trips": { name: "trips", tags: important },
        "aws_s3_bucket.rejected": { bucket: "rejected" },
        "aws_osis_pipeline.trips": { pipeline_name: "trips", pipeline_configuration_body: body },
      }),
    ).toEqual([
      "aws_dynamodb_table.trips (onshore) → aws_osis_pipeline.trips (onshore)",
      "aws_osis_pipeline.trips (onshore) → search-trips.eu-central-1.es.amazonaws.com, eu-central-1 (Frankfurt) (offshore)",
      "aws_osis_pipeline.trips (onshore) → aws_s3_bucket.rejected (onshore)",
    ]);
  });

  test.each([
    ["rds:\n      db_identifier: trips\n      s3_bucket: between"],
    ["documentdb:\n      s3_bucket: between"],
    ["dynamodb:\n      tables:\n        - export:\n            s3_bucket: between"],
  ])("keeps what is exported in a bucket before it reads it: %s", (source) => {
    const body = `version: "2"\ntrips:\n  source:\n    ${source}\n`;
    expect(
      copiesOf({
        "aws_s3_bucket.between": { bucket: "between", region: "eu-central-1" },
        "aws_db_instance.trips": { identifier: "trips" },
        "aws_osis_pipeline.trips": { pipeline_name: "trips", pipeline_configuration_body: body },
      }),
    ).toEqual([
      ...(source.startsWith("rds") ? ["aws_db_instance.trips (onshore) → aws_osis_pipeline.trips (onshore)"] : []),
      "aws_osis_pipeline.trips (onshore) → aws_s3_bucket.between (offshore)",
    ]);
  });

  test("reads a stream by its ARN, and asks a function", () => {
    const body = [
      'version: "2"',
      "trips:",
      "  source:",
      "    kinesis:",
      "      streams:",
      '        - stream_arn: "arn:aws:kinesis:eu-central-1:111122223333:stream/trips"',
      "  processor:",
      "    - aws_lambda:",
      "        function_name: clean",
    ].join("\n");
    expect(
      copiesOf({
        "aws_lambda_function.clean": { function_name: "clean" },
        "aws_osis_pipeline.trips": { pipeline_name: "trips", pipeline_configuration_body: body },
      }),
    ).toEqual([
      expect.stringMatching(/^arn:aws:kinesis.* \(offshore\) → aws_osis_pipeline.trips/),
      "aws_osis_pipeline.trips (onshore) → aws_lambda_function.clean (onshore)",
    ]);
  });

  test("of which the text cannot be read writes nowhere that is known", () => {
    expect(
      copiesOf({ "aws_osis_pipeline.trips": { pipeline_name: "trips", pipeline_configuration_body: "a: [\nb" } }),
    ).toEqual([]);
  });
});

describe("OpenSearch Serverless", () => {
  const collection = { "aws_opensearchserverless_collection.trips": { name: "trips", tags: important } };
  const statement = (permission: string, principal: string, resource = "index/trips/*") => ({
    Rules: [{ ResourceType: "index", Resource: [resource], Permission: [permission] }],
    Principal: [principal],
  });
  const policyOf = (...statements: object[]) => ({
    ...collection,
    "aws_opensearchserverless_access_policy.read": { name: "read", type: "data", policy: JSON.stringify(statements) },
  });
  const policy = (...said: Parameters<typeof statement>) => policyOf(statement(...said));
  const read = ["aws_opensearchserverless_collection.trips: read by account 444455556666"];

  test("lets those read whom a policy names, in the collection that is meant", () => {
    expect(grantsOf(policy("aoss:ReadDocument", stranger))).toEqual(read);
    expect(grantsOf(policy("aoss:*", stranger))).toEqual(read);
    expect(grantsOf(policy("aoss:ReadDocument", stranger, "index/*/*"))).toEqual(read);
    expect(grantsOf(policy("aoss:ReadDocument", stranger, "index/tr*/2026"))).toEqual(read);
    expect(grantsOf(policy("aoss:ReadDocument", stranger, "index/maps/*"))).toEqual([]);
  });

  test("lets nobody read by what another statement of the policy allows", () => {
    const mixed = policyOf(
      statement("aoss:WriteDocument", stranger),
      statement("aoss:ReadDocument", "saml/1/okta/user/anna"),
    );
    expect(grantsOf(mixed)).toEqual([
      "aws_opensearchserverless_collection.trips: read by a principal that names no account",
    ]);
  });

  test("lets nobody read by the right to describe an index", () => {
    expect(grantsOf(policy("aoss:DescribeIndex", stranger))).toEqual([]);
  });
});

describe("policies", () => {
  test("of a table bucket open its tables", () => {
    const arn = "arn:aws-cn:s3tables:cn-north-1:111122223333:bucket/lake";
    const opened = (action: string) =>
      grantsOf({
        "aws_s3tables_table_bucket.lake": { name: "lake", arn },
        "aws_s3tables_table_bucket_policy.lake": {
          table_bucket_arn: arn,
          resource_policy: document({ Principal: { AWS: stranger }, Action: action, Resource: `${arn}/table/*` }),
        },
      });
    expect(opened("s3tables:GetTableData")).toEqual(["aws_s3tables_table_bucket.lake: read by account 444455556666"]);
    expect(opened("s3tables:GetTableMetadataLocation")).toEqual([]);
  });

  test("of a vector bucket open it", () => {
    const arn = "arn:aws-cn:s3vectors:cn-north-1:111122223333:bucket/scenes";
    expect(
      grantsOf({
        "aws_s3vectors_vector_bucket.scenes": { vector_bucket_name: "scenes", vector_bucket_arn: arn },
        "aws_s3vectors_vector_bucket_policy.scenes": {
          vector_bucket_arn: arn,
          policy: document({ Principal: { AWS: stranger }, Action: "s3vectors:QueryVectors", Resource: `${arn}/*` }),
        },
      }),
    ).toEqual(["aws_s3vectors_vector_bucket.scenes: read by account 444455556666"]);
  });

  test("of an Object Lambda access point open it, and its function sees the objects", () => {
    const all = {
      "aws_s3control_object_lambda_access_point.masked": {
        name: "masked",
        configuration: [
          {
            supporting_access_point: "arn:aws-cn:s3:cn-north-1:111122223333:accesspoint/raw",
            transformation_configuration: [
              {
                content_transformation: [
                  { aws_lambda: [{ function_arn: "arn:aws:lambda:us-east-1:444455556666:function:mask" }] },
                ],
              },
            ],
          },
        ],
      },
      "aws_s3control_object_lambda_access_point_policy.masked": {
        name: "masked",
        policy: document({ Principal: { AWS: stranger }, Action: "s3-object-lambda:GetObject", Resource: "*" }),
      },
    };
    expect(grantsOf(all)).toEqual(["aws_s3control_object_lambda_access_point.masked: read by account 444455556666"]);
    expect(copiesOf(all)).toEqual([
      "aws_s3control_object_lambda_access_point.masked (onshore) → arn:aws:lambda:us-east-1:444455556666:function:mask (offshore)",
    ]);
  });

  test("of a CloudSearch domain need name no resource", () => {
    expect(
      grantsOf({
        "aws_cloudsearch_domain.trips": { name: "trips" },
        "aws_cloudsearch_domain_service_access_policy.trips": {
          domain_name: "trips",
          access_policy: document({ Principal: { AWS: stranger }, Action: "cloudsearch:search" }),
        },
      }),
    ).toEqual(["aws_cloudsearch_domain.trips: read by account 444455556666"]);
  });

  test("of an access point of FSx never open it to everybody", () => {
    const opened = (principal: unknown) =>
      grantsOf({
        "aws_fsx_s3_access_point_attachment.trips": {
          name: "trips",
          s3_access_point: [
            {
              policy: document({ Principal: principal, Action: "s3:GetObject", Resource: "*" }),
              vpc_configuration: [],
            },
          ],
        },
      });
    expect(opened("*")).toEqual([]);
    expect(opened({ AWS: stranger })).toEqual([
      "aws_fsx_s3_access_point_attachment.trips: read by account 444455556666",
    ]);
  });
});

describe("what is on a storage gateway", () => {
  const share = (more: object) => ({
    "aws_s3_bucket.raw": { bucket: "raw", tags: important },
    "aws_storagegateway_gateway.depot": {
      arn: "arn:aws-cn:storagegateway:cn-north-1:111122223333:gateway/sgw-1",
      gateway_name: "depot",
      gateway_ip_address: "203.0.113.7",
    },
    "aws_storagegateway_nfs_file_share.raw": {
      gateway_arn: "arn:aws-cn:storagegateway:cn-north-1:111122223333:gateway/sgw-1",
      location_arn: "arn:aws-cn:s3:::raw",
      client_list: ["10.0.0.0/8"],
      ...more,
    },
  });

  test("is where the gateway stands, which nobody knows", () => {
    const all = share({ read_only: true });
    expect(copiesOf(all).filter((one) => one.includes("(unknown)"))).toEqual([
      "aws_storagegateway_nfs_file_share.raw (onshore) → aws_storagegateway_gateway.depot (unknown)",
    ]);
    expect(classesOf(all, "aws_storagegateway_gateway.depot")).toEqual(["important"]);
    const { "aws_storagegateway_gateway.depot": _, ...named } = all;
    expect(copiesOf(named)).toContainEqual(
      expect.stringMatching(/^aws_storagegateway_nfs_file_share.raw .*\(unknown\)$/),
    );
  });

  test("is open to the domain of the gateway, whomever a share lists", () => {
    const gateway_arn = "arn:aws-cn:storagegateway:cn-north-1:111122223333:gateway/sgw-1";
    const share = (more: object, settings?: object) =>
      grantsOf({
        "aws_storagegateway_gateway.depot": { arn: gateway_arn, smb_active_directory_settings: settings && [settings] },
        "aws_storagegateway_smb_file_share.raw": { gateway_arn, location_arn: "arn:aws-cn:s3:::raw", ...more },
      });
    const people = ["aws_storagegateway_smb_file_share.raw: read by those whom a list, a directory or a team lets in"];
    expect(share({})).toEqual(people);
    expect(share({ valid_user_list: ["@fleet"] })).toEqual(people);
    expect(share({}, { domain_name: "corp.example.com" })).toEqual([
      "aws_storagegateway_gateway.depot: read by the identity provider corp.example.com",
    ]);
  });

  test("is written back unless the share is read-only", () => {
    const back = "aws_storagegateway_gateway.depot (unknown) → aws_s3_bucket.raw (onshore)";
    expect(copiesOf(share({}))).toContain(back);
    expect(copiesOf(share({ read_only: true }))).not.toContain(back);
  });

  test("is public by the ACL of what it writes only", () => {
    expect(grantsOf(share({ object_acl: "private" }))).toEqual([]);
    expect(grantsOf(share({ object_acl: "public-read" }))).toEqual(["aws_s3_bucket.raw: read by everybody"]);
  });

  test("may be open to whom the addresses hold that may mount it, if the network lets them through", () => {
    const to = (...client_list: string[]) => grantsOf(share({ client_list }));
    expect(to("0.0.0.0/0")).toEqual(["aws_storagegateway_nfs_file_share.raw: read by everybody?"]);
    expect(to("203.0.113.0/24", "10.0.0.0/8")).toEqual([
      "aws_storagegateway_nfs_file_share.raw: read by everybody in the network 203.0.113.0/24?",
    ]);
  });
});

test("what a channel writes is public where its canned ACL says so, as MediaLive spells it", () => {
  const channel = (canned_acl: string) =>
    grantsOf({
      "aws_s3_bucket.video": { bucket: "video", tags: important },
      "aws_medialive_channel.c": {
        name: "c",
        destinations: [{ id: "d", settings: [{ url: "s3ssl://video/x" }] }],
        encoder_settings: [
          {
            output_groups: [
              {
                output_group_settings: [
                  { archive_group_settings: [{ archive_cdn_settings: [{ archive_s3_settings: [{ canned_acl }] }] }] },
                ],
              },
            ],
          },
        ],
      },
    });
  for (const acl of ["PUBLIC_READ", "AUTHENTICATED_READ"])
    expect(channel(acl)).toEqual(["aws_s3_bucket.video: read by everybody"]);
  expect(channel("BUCKET_OWNER_READ")).toEqual([]);
});

describe("connections", () => {
  test("of Transfer Family send files to the partner", () => {
    expect(
      copiesOf({ "aws_transfer_connector.partner": { connector_id: "c-1", url: "sftp://files.example.com" } }),
    ).toEqual(["aws_transfer_connector.partner (onshore) → files.example.com (unknown)"]);
  });

  test("of QuickSight bring rows in from databases and applications, and from one data set to the next", () => {
    const source = (parameters: object) =>
      copiesOf({ "aws_quicksight_data_source.s": { data_source_id: "s", parameters: [parameters] } });
    const into = "aws_quicksight_data_source.s (onshore)";
    expect(source({ oracle: [{ host: "db.example.com" }] })).toEqual([`db.example.com (unknown) → ${into}`]);
    expect(source({ jira: [{ site_base_url: "https://jira.example.com" }] })).toEqual([
      `jira.example.com (unknown) → ${into}`,
    ]);
    const arn = "arn:aws-cn:quicksight:cn-north-1:111122223333:dataset/all";
    expect(
      copiesOf({
        "aws_quicksight_data_set.all": { data_set_id: "all", arn },
        "aws_quicksight_data_set.some": {
          data_set_id: "some",
          logical_table_map: [{ source: [{ data_set_arn: arn }] }],
        },
      }),
    ).toEqual(["aws_quicksight_data_set.all (onshore) → aws_quicksight_data_set.some (onshore)"]);
  });

  test("of EventBridge bring a secret to the API behind a resource configuration, and events from a partner", () => {
    const resource_configuration_arn = "arn:aws:vpc-lattice:eu-central-1:444455556666:resourceconfiguration/rcfg-1";
    expect(
      copiesOf({
        "aws_cloudwatch_event_connection.api": {
          name: "api",
          invocation_connectivity_parameters: [{ resource_parameters: [{ resource_configuration_arn }] }],
        },
        "aws_cloudwatch_event_bus.partner": { name: "p", event_source_name: "aws.partner/example.com/1/p" },
      }),
    ).toEqual([
      "aws.partner (unknown) → aws_cloudwatch_event_bus.partner (onshore)",
      `aws_cloudwatch_event_connection.api (onshore) → ${resource_configuration_arn} (offshore)`,
    ]);
  });

  test("of Redshift bring shared rows to the consumer, or to all warehouses of its account", () => {
    const data_share_arn = "arn:aws-cn:redshift:cn-north-1:444455556666:datashare:ns/trips";
    const consumer = "arn:aws:redshift-serverless:eu-central-1:111122223333:namespace/n";
    const to = (after: object) =>
      copiesOf({
        "aws_redshift_cluster.own": { cluster_identifier: "own" },
        "aws_redshift_data_share_consumer_association.a": { data_share_arn, ...after },
      });
    expect(to({ consumer_arn: consumer })).toEqual([`${data_share_arn} (onshore) → ${consumer} (offshore)`]);
    expect(to({ associate_entire_account: true })).toEqual([
      `${data_share_arn} (onshore) → aws_redshift_cluster.own (onshore)`,
    ]);
    expect(to({})).toEqual([]);
  });

  test("of a Redshift partner bring rows in, and a restored cluster comes from the one of the snapshot", () => {
    expect(
      copiesOf({
        "aws_redshift_cluster.old": { cluster_identifier: "old" },
        "aws_redshift_cluster.new": { cluster_identifier: "new", snapshot_cluster_identifier: "old" },
        "aws_redshift_partner.p": { cluster_identifier: "new", partner_name: "example", database_name: "dev" },
      }),
    ).toEqual([
      "aws_redshift_cluster.old (onshore) → aws_redshift_cluster.new (onshore)",
      "example (unknown) → aws_redshift_cluster.new (onshore)",
    ]);
  });

  test("of Transfer Family fetch files by SFTP too", () => {
    const sftp = { connector_id: "c-1", url: "sftp://files.example.com", sftp_config: [{ user_secret_id: "s" }] };
    expect(copiesOf({ "aws_transfer_connector.partner": sftp })).toEqual([
      "aws_transfer_connector.partner (onshore) → files.example.com (unknown)",
      "files.example.com (unknown) → aws_transfer_connector.partner (onshore)",
    ]);
  });

  test("a workflow copies on success, and elsewhere when it fails", () => {
    const step = (bucket: string) => [
      { copy_step_details: [{ destination_file_location: [{ s3_file_location: [{ bucket }] }] }] },
    ];
    const found = mapOf({
      "aws_transfer_workflow.in": { id: "w-1", steps: step("clean"), on_exception_steps: step("bad") },
      "aws_s3_bucket.clean": { bucket: "clean" },
      "aws_s3_bucket.bad": { bucket: "bad" },
    }).copies.map(({ to, rhythm }) => `${rhythm} ${to.resource?.address}`);
    expect(found).toEqual(["continuous aws_s3_bucket.clean", "on-failure aws_s3_bucket.bad"]);
  });

  test("of DMS migrate from the source to the target", () => {
    const end = (name: string, server: string) => ({
      ...{ name, arn: `arn:aws-cn:dms:cn-north-1:111122223333:data-provider:${name}` },
      settings: [{ postgres_settings: [{ server_name: server }] }],
    });
    expect(
      copiesOf({
        "aws_dms_data_provider.from": end("from", "db.cn-north-1.rds.amazonaws.com.cn"),
        "aws_dms_data_provider.to": end("to", "db.eu-west-1.rds.amazonaws.com"),
        "aws_dms_migration_project.out": {
          source_data_provider_descriptor: [
            { data_provider_arn: "arn:aws-cn:dms:cn-north-1:111122223333:data-provider:from" },
          ],
          target_data_provider_descriptor: [
            { data_provider_arn: "arn:aws-cn:dms:cn-north-1:111122223333:data-provider:to" },
          ],
        },
      }),
    ).toEqual([
      "aws_dms_data_provider.from (onshore) → aws_dms_migration_project.out (onshore)",
      "aws_dms_migration_project.out (onshore) → aws_dms_data_provider.to (offshore)",
    ]);
  });

  test("of a Redshift integration bring items in", () => {
    expect(
      copiesOf({
        "aws_dynamodb_table.trips": { name: "trips", arn: "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/trips" },
        "aws_redshift_integration.trips": {
          source_arn: "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/trips",
          target_arn: "arn:aws:redshift-serverless:eu-west-1:111122223333:namespace/abc",
        },
      }),
    ).toEqual([
      "aws_dynamodb_table.trips (onshore) → arn:aws:redshift-serverless:eu-west-1:111122223333:namespace/abc (offshore)",
    ]);
  });
});

describe("who is let in", () => {
  test("whoever may select from every table of a database, also from those that are not declared", () => {
    const permissions = (wildcard: boolean) =>
      grantsOf({
        "aws_glue_catalog_database.trips": { name: "trips" },
        "aws_lakeformation_permissions.all": {
          principal: stranger,
          permissions: ["SELECT"],
          table: [{ database_name: "trips", ...(wildcard ? { wildcard } : { name: "days" }) }],
        },
      });
    expect(permissions(true)).toEqual([expect.stringContaining("aws_glue_catalog_database.trips: read by")]);
    expect(permissions(false)).toEqual([]);
  });

  test("the catalog of another account, by the registration of a namespace", () => {
    expect(
      grantsOf({
        "aws_redshift_cluster.trips": { cluster_identifier: "trips" },
        "aws_redshift_namespace_registration.trips": {
          namespace_type: "provisioned",
          provisioned_cluster_identifier: "trips",
          consumer_identifier: "DataCatalog/444455556666",
        },
      }),
    ).toEqual(["aws_redshift_cluster.trips: read by account 444455556666"]);
  });

  test("the people of a SAML provider, once it is switched on", () => {
    const opened = (enabled: boolean | null) =>
      grantsOf({
        "aws_opensearch_domain.trips": { domain_name: "trips" },
        "aws_opensearch_domain_saml_options.trips": {
          domain_name: "trips",
          saml_options: [{ enabled, idp: [{ entity_id: "https://login.example.com", metadata_content: "<xml/>" }] }],
        },
      });
    expect(opened(true)).toHaveLength(1);
    expect(opened(null)).toEqual([]);
  });

  test("whoever was invited into a group with which a dashboard is shared", () => {
    const group = "arn:aws-cn:quicksight:cn-north-1:111122223333:group/default/readers";
    const opened = (identity: string) =>
      grantsOf({
        "aws_quicksight_dashboard.trips": {
          dashboard_id: "trips",
          permissions: [{ principal: group, actions: ["quicksight:QueryDashboard"] }],
        },
        "aws_quicksight_group.readers": { arn: group, group_name: "readers" },
        "aws_quicksight_user.one": { user_name: "one", identity_type: identity, email: "one@example.com" },
        "aws_quicksight_group_membership.one": { group_name: "readers", member_name: "one" },
      });
    const invited = "aws_quicksight_dashboard.trips: read by those whom a list, a directory or a team lets in";
    expect(opened("QUICKSIGHT")).toContain(invited);
    expect(opened("IAM_IDENTITY_CENTER")).toContain(invited);
    expect(opened("IAM")).not.toContain(invited);
  });

  test("the people of a directory of one's own, into the shares of a Windows file system", () => {
    const system = (after: object) => grantsOf({ "aws_fsx_windows_file_system.maps": { id: "fs-1", ...after } });
    expect(system({ self_managed_active_directory: [{ domain_name: "corp.example.com" }] })).toEqual([
      expect.stringContaining("corp.example.com"),
    ]);
    expect(system({ active_directory_id: "d-1" })).toEqual([]);
  });

  test("subscribers of a data set, into the bucket that it opens, and into what was imported from one", () => {
    const opened = (asset: object) =>
      grantsOf({
        "aws_s3_bucket.trips": { bucket: "trips" },
        "aws_dataexchange_revision_assets.r": { data_set_id: "d", asset: [asset] },
      });
    const source = [{ asset_source: [{ bucket: "trips" }] }];
    expect(opened({ create_s3_data_access_from_s3_bucket: source })).toEqual([
      expect.stringMatching(/^aws_s3_bucket\.trips: read by /),
    ]);
    expect(opened({ import_assets_from_s3: source })).toEqual([
      expect.stringMatching(/^aws_dataexchange_revision_assets\.r: read by /),
    ]);
  });

  test("whom the policy of a table names, into the table of its namespace only", () => {
    const table_bucket_arn = "arn:aws-cn:s3tables:cn-north-1:111122223333:bucket/fleet";
    const table = (namespace: string) => ({ name: "trips", namespace, table_bucket_arn });
    const resource_policy = document({
      ...{ Principal: { AWS: stranger }, Action: "s3tables:GetTableData", Resource: "*" },
    });
    expect(
      grantsOf({
        "aws_s3tables_table.raw": table("raw"),
        "aws_s3tables_table.clean": table("clean"),
        "aws_s3tables_table_policy.clean": { ...table("clean"), resource_policy },
      }),
    ).toEqual(["aws_s3tables_table.clean: read by account 444455556666"]);
  });

  test("who may decrypt by a grant of a key, not who may only make more grants of it", () => {
    const granted = (operations: readonly string[]) =>
      grantsOf({
        "aws_kms_key.k": { key_id: "k", arn: "arn:aws-cn:kms:cn-north-1:111122223333:key/k" },
        "aws_sqs_queue.q": { name: "q", kms_master_key_id: "arn:aws-cn:kms:cn-north-1:111122223333:key/k" },
        "aws_kms_grant.g": { key_id: "k", grantee_principal: stranger, operations },
      });
    expect(granted(["Decrypt"])).toEqual(["aws_sqs_queue.q: decrypt by account 444455556666"]);
    expect(granted(["CreateGrant", "Encrypt"])).toEqual([]);
  });

  test("who may decrypt by the policy of a replica or of the primary, whichever of them encrypts", () => {
    const key = (id: string) => `arn:aws-cn:kms:cn-north-1:111122223333:key/mrk-${id}`;
    const Statement = [{ Effect: "Allow", Principal: { AWS: stranger }, Action: "kms:Decrypt", Resource: "*" }];
    const policy = JSON.stringify({ Version: "2012-10-17", Statement });
    const opened = (by: "primary" | "replica", encryptedBy: string, primary = "p") =>
      grantsOf({
        "aws_kms_key.p": { key_id: "mrk-p", arn: key("p"), ...(by === "primary" && { policy }) },
        "aws_kms_replica_key.r": {
          ...{ key_id: "mrk-r", arn: key("r"), primary_key_arn: key(primary), ...(by === "replica" && { policy }) },
        },
        "aws_sqs_queue.q": { name: "q", kms_master_key_id: key(encryptedBy) },
      }).filter((one) => one.includes("444455556666"));
    const decrypts = ["aws_sqs_queue.q: decrypt by account 444455556666"];
    expect(opened("replica", "p")).toEqual(decrypts);
    expect(opened("primary", "r")).toEqual(decrypts);
    expect(opened("replica", "p", "another")).toEqual([]);
    expect(opened("primary", "r", "another")).toEqual([]);
  });

  test("everybody, into logs of which the grants say so", () => {
    const logs = "arn:aws-cn:s3:::logs";
    const opened = (uri: string) =>
      grantsOf({
        "aws_s3_bucket.trips": { bucket: "trips", tags: important },
        "aws_s3_bucket.logs": { bucket: "logs", arn: logs },
        "aws_s3_bucket_logging.trips": {
          ...{ bucket: "trips", target_bucket: "logs", target_prefix: "" },
          target_grant: [{ permission: "READ", grantee: [{ type: "Group", uri }] }],
        },
      });
    expect(opened("http://acs.amazonaws.com/groups/global/AllUsers")).toEqual([
      "aws_s3_bucket.logs: read by everybody",
    ]);
    expect(opened("http://acs.amazonaws.com/groups/s3/LogDelivery")).toEqual([]);
  });

  test("who peers with the VPC from which an endpoint leads to a warehouse or a domain", () => {
    const domain = "arn:aws-cn:es:cn-north-1:111122223333:domain/trips";
    const opened = grantsOf({
      "aws_vpc.tools": { id: "vpc-1" },
      "aws_subnet.tools": { id: "subnet-1", vpc_id: "vpc-1" },
      "aws_redshift_subnet_group.tools": { name: "tools", subnet_ids: ["subnet-1"] },
      "aws_redshift_cluster.trips": { cluster_identifier: "trips", tags: important },
      "aws_redshift_endpoint_access.tools": { cluster_identifier: "trips", subnet_group_name: "tools" },
      "aws_opensearch_domain.trips": { domain_name: "trips", arn: domain, tags: important },
      "aws_opensearch_vpc_endpoint.tools": { domain_arn: domain, vpc_options: [{ subnet_ids: ["subnet-1"] }] },
      "aws_vpc_peering_connection.abroad": { vpc_id: "vpc-1", peer_vpc_id: "vpc-2", peer_region: "eu-central-1" },
    });
    expect(opened.map((one) => one.replace(/:.*/, ""))).toEqual(
      expect.arrayContaining(["aws_redshift_endpoint_access.tools", "aws_opensearch_vpc_endpoint.tools"]),
    );
  });

  test("whoever has the key of a development endpoint outside a VPC", () => {
    const opened = (subnet: string | null) =>
      grantsOf({ "aws_glue_dev_endpoint.lab": { name: "lab", public_key: "ssh-rsa AAAA", subnet_id: subnet } });
    expect(opened(null)).toHaveLength(1);
    expect(opened("subnet-1")).toEqual([]);
  });

  test("everybody whom the group of the main node of an EMR cluster lets in, by a port that shows data", () => {
    const opened = (port: number) =>
      grantsOf({
        "aws_emr_cluster.trips": {
          name: "trips",
          ec2_attributes: [{ emr_managed_master_security_group: "sg-1" }],
        },
        "aws_security_group.main": {
          id: "sg-1",
          name: "main",
          ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: port, to_port: port, protocol: "tcp" }],
        },
      });
    expect(opened(8890)).toEqual(["aws_emr_cluster.trips: read by everybody"]);
    expect(opened(123)).toEqual([]);
  });

  test("whom a realm lets in that an EMR cluster believes", () => {
    const opened = (kerberos: object) =>
      grantsOf({
        "aws_emr_cluster.trips": { name: "trips", security_configuration: "kerberos" },
        "aws_emr_security_configuration.kerberos": {
          name: "kerberos",
          configuration: JSON.stringify({ AuthenticationConfiguration: { KerberosConfiguration: kerberos } }),
        },
      });
    const trust = { Realm: "AD.EXAMPLE.COM", Domain: "ad.example.com" };
    expect(opened({ ClusterDedicatedKdcConfiguration: { CrossRealmTrustConfiguration: trust } })).toEqual([
      "aws_emr_cluster.trips: read by the identity provider AD.EXAMPLE.COM",
    ]);
    expect(opened({ ClusterDedicatedKdcConfiguration: { TicketLifetimeInHours: 24 } })).toEqual([]);
  });

  test("nobody, by a server of Transfer Family that keeps its own users", () => {
    const server = (more: object) => grantsOf({ "aws_transfer_server.files": { endpoint_type: "PUBLIC", ...more } });
    expect(server({ identity_provider_type: "SERVICE_MANAGED" })).toEqual([]);
    expect(server({ identity_provider_type: "API_GATEWAY", url: "https://login.example.com" })).toHaveLength(1);
  });
});

test("what is backed up by the policy of a file system stays beside it", () => {
  const copies = (status: string) =>
    copiesOf({
      "aws_efs_file_system.maps": { id: "fs-1", creation_token: "maps" },
      "aws_efs_backup_policy.maps": { file_system_id: "fs-1", backup_policy: [{ status }] },
    });
  expect(copies("ENABLED")).toEqual(["aws_efs_file_system.maps (onshore) → cn-north-1 (Beijing) (onshore)"]);
  expect(copies("DISABLED")).toEqual([]);
});

test("a restore testing plan restores out of the vaults that it names", () => {
  expect(
    copiesOf({
      "aws_backup_vault.one": { name: "one" },
      "aws_backup_restore_testing_plan.weekly": {
        name: "weekly",
        recovery_point_selection: [{ include_vaults: ["*"], exclude_vaults: [] }],
      },
      "aws_backup_restore_testing_selection.rows": { restore_testing_plan_name: "weekly" },
    }),
  ).toEqual([
    "aws_backup_vault.one (onshore) → aws_backup_restore_testing_plan.weekly (onshore)",
    "aws_backup_restore_testing_plan.weekly (onshore) → aws_backup_restore_testing_selection.rows (onshore)",
  ]);
});

test("what is migrated into a warehouse lies in a bucket on its way", () => {
  const endpoint = (endpoint_type: string) =>
    copiesOf({
      "aws_s3_bucket.way": { bucket: "way" },
      "aws_dms_endpoint.warehouse": {
        ...{ endpoint_id: "warehouse", endpoint_type, engine_name: "redshift" },
        ...{
          server_name: "trips.abc.cn-north-1.redshift.amazonaws.com.cn",
          redshift_settings: [{ bucket_name: "way" }],
        },
      },
    });
  expect(endpoint("target")).toEqual(["aws_dms_endpoint.warehouse (onshore) → aws_s3_bucket.way (onshore)"]);
  expect(endpoint("source")).toEqual([]);
});

test("an environment of DataZone is where its profile says", () => {
  expect(
    copiesOf({
      "aws_datazone_domain.fleet": { id: "dzd-1", name: "fleet" },
      "aws_datazone_environment_profile.abroad": { id: "p-1", name: "abroad", aws_account_region: "eu-central-1" },
      "aws_datazone_environment.lake": { name: "lake", domain_identifier: "dzd-1", profile_identifier: "p-1" },
    }),
  ).toEqual(["aws_datazone_domain.fleet (onshore) → eu-central-1 (Frankfurt) (offshore)"]);
});

test("a public policy of a Multi-Region Access Point counts only where it is not blocked", () => {
  const policy = document({ Principal: "*", Action: "s3:GetObject", Resource: "*" });
  const point = (block: object) =>
    grantsOf({
      "aws_s3_bucket.maps": { bucket: "maps" },
      "aws_s3control_multi_region_access_point.maps": {
        alias: "maps.mrap",
        details: [{ name: "maps", region: [{ bucket: "maps" }], ...block }],
      },
      "aws_s3control_multi_region_access_point_policy.maps": { details: [{ name: "maps", policy }] },
    }).filter((one) => one.includes("access_point.maps"));
  expect(point({})).toEqual([]);
  expect(point({ public_access_block: [{ restrict_public_buckets: false }] })).not.toEqual([]);
});

test("a backup policy of an organization picks by tags, which it sets or adds to", () => {
  const policy = (operator: string) =>
    classesOf(
      {
        "aws_dynamodb_table.trips": { name: "trips", tags: { ...important, team: "cars" } },
        "aws_organizations_policy.backup": {
          ...{ name: "backup", type: "BACKUP_POLICY" },
          content: JSON.stringify({
            plans: {
              daily: {
                selections: { tags: { t: { tag_key: { "@@assign": "team" }, tag_value: { [operator]: ["cars"] } } } },
              },
            },
          }),
        },
      },
      "aws_organizations_policy.backup",
    );
  expect(policy("@@assign")).toEqual(["important"]);
  expect(policy("@@append")).toEqual(["important"]);
  expect(policy("@@remove")).toEqual([]);
});

test("a query that is kept writes the tables that it asks into the bucket that its text names", () => {
  const kept = (query: string) =>
    copiesOf({
      "aws_s3_bucket.export": { bucket: "export", region: "eu-central-1" },
      "aws_s3_bucket.home": { bucket: "home" },
      "aws_glue_catalog_table.trips": { name: "trips", database_name: "fleet" },
      "aws_glue_catalog_table.parts": { name: "parts", database_name: "fleet" },
      "aws_athena_named_query.q": { database: "fleet", query },
    });
  const written = ["aws_glue_catalog_table.trips (onshore) → aws_s3_bucket.export (offshore)?"];
  expect(kept("UNLOAD (SELECT vin FROM trips) TO 's3://export/day/' WITH (format = 'PARQUET')")).toEqual(written);
  expect(kept("CREATE TABLE t WITH (external_location = 's3://export/t/') AS SELECT vin FROM trips")).toEqual(written);
  expect(kept("UNLOAD (SELECT vin FROM trips) TO 's3://home/day/' WITH (format = 'PARQUET')")).toEqual([]);
  expect(kept("SELECT vin FROM trips")).toEqual([]);
});

test("a statement of Redshift may unload rows, or share them with another account", () => {
  const run = (sql: string) => ({
    "aws_redshift_cluster.trips": { cluster_identifier: "trips", tags: important },
    "aws_redshiftdata_statement.s": { cluster_identifier: "trips", database: "dev", sql },
  });
  const result = "aws_redshift_cluster.trips (onshore) → aws_redshiftdata_statement.s (onshore)";
  expect(copiesOf(run("CREATE SCHEMA fleet"))).toEqual([result]);
  const unload = run("UNLOAD ('SELECT * FROM trips')\nTO 's3://fleet-export/' REGION 'eu-central-1'");
  const unloaded = "aws_redshift_cluster.trips (onshore) → fleet-export (onshore)";
  expect(copiesOf(unload)).toEqual([result, unloaded]);
  const { "aws_redshiftdata_statement.s": statement, ...trips } = unload;
  const arn = "arn:aws-cn:redshift:cn-north-1:111122223333:cluster:trips";
  const target = { arn, redshift_target: [{ database: "dev", sql: statement.sql }] };
  expect(copiesOf({ ...trips, "aws_cloudwatch_event_target.t": target })).toContain(unloaded);
  const target_parameters = [{ redshift_data_parameters: [{ database: "dev", sqls: [statement.sql] }] }];
  expect(copiesOf({ ...trips, "aws_pipes_pipe.p": { target: arn, target_parameters } })).toContain(unloaded);
  expect(grantsOf(run("GRANT USAGE ON SCHEMA fleet TO analysts"))).toEqual([]);
  expect(grantsOf(run("grant usage on datashare fleet to account '999988887777'"))).toEqual([
    "aws_redshift_cluster.trips: read by whoever has a key or certificate for it",
  ]);
});

test("a graph is replicated from a cluster, or from that of an instance", () => {
  const graph = {
    "aws_neptune_cluster.main": {
      cluster_identifier: "main",
      arn: "arn:aws-cn:rds:cn-north-1:1:cluster:main",
      tags: important,
    },
    "aws_neptune_cluster_instance.one": {
      ...{ identifier: "one", arn: "arn:aws-cn:rds:cn-north-1:1:db:one", cluster_identifier: "main" },
    },
  };
  for (const source of ["cluster:main", "db:one"]) {
    const replication_source_identifier = `arn:aws-cn:rds:cn-north-1:1:${source}`;
    const copy = { "aws_neptune_cluster.copy": { cluster_identifier: "copy", replication_source_identifier } };
    expect(classesOf({ ...graph, ...copy }, "aws_neptune_cluster.copy")).toEqual(["important"]);
  }
});

test("metrics that are made of what stands in logs leave with a stream of metrics", () => {
  const streamed = (metric: object, stream = {}) =>
    classesOf(
      {
        "aws_cloudwatch_log_group.trips": { name: "trips", tags: important },
        "aws_cloudwatch_log_metric_filter.m": {
          ...{ name: "m", log_group_name: "trips", pattern: "{ $.vin = * }" },
          metric_transformation: [{ name: "speed", namespace: "Fleet", ...metric }],
        },
        "aws_cloudwatch_metric_stream.out": { name: "out", ...stream },
      },
      "aws_cloudwatch_metric_stream.out",
    );
  expect(streamed({ value: "$.speed" })).toEqual(["important"]);
  expect(streamed({ value: "1", dimensions: { vin: "$.vin" } })).toEqual(["important"]);
  expect(streamed({ value: "1" })).toEqual([]);
  const filtered = (stream: object) => streamed({ value: "$.speed" }, stream);
  expect(filtered({ include_filter: [{ namespace: "AWS/EC2" }] })).toEqual([]);
  expect(filtered({ include_filter: [{ namespace: "AWS/EC2" }, { namespace: "Fleet" }] })).toEqual(["important"]);
  expect(filtered({ include_filter: [{ namespace: "Fleet", metric_names: ["trips"] }] })).toEqual([]);
  expect(filtered({ exclude_filter: [{ namespace: "AWS/EC2" }] })).toEqual(["important"]);
  expect(filtered({ exclude_filter: [{ namespace: "Fleet" }] })).toEqual([]);
  expect(filtered({ exclude_filter: [{ namespace: "Fleet", metric_names: ["trips"] }] })).toEqual(["important"]);
});

test("a backup policy of an organization picks by types of resources and their tags as well", () => {
  const vault = "arn:aws-cn:backup:eu-central-1:$account:backup-vault:far";
  const policy = (conditions?: object) =>
    classesOf(
      {
        "aws_dynamodb_table.trips": { name: "trips", tags: { ...important, team: "cars" } },
        "aws_organizations_policy.backup": {
          ...{ name: "backup", type: "BACKUP_POLICY" },
          content: JSON.stringify({
            plans: {
              daily: {
                rules: { r: { copy_actions: { [vault]: { target_backup_vault_arn: { "@@assign": vault } } } } },
                selections: { resources: { all: { resource_types: { "@@assign": ["*"] }, conditions } } },
              },
            },
          }),
        },
      },
      "aws_organizations_policy.backup",
    );
  const where = (team: string) => ({
    string_equals: {
      c: { condition_key: { "@@assign": "aws:ResourceTag/team" }, condition_value: { "@@assign": team } },
    },
  });
  expect(policy()).toEqual(["important"]);
  expect(policy(where("cars"))).toEqual(["important"]);
  expect(policy(where("shops"))).toEqual([]);
});

describe("who is in charge of a search domain", () => {
  const domain = (type: string, more: object) => grantsOf({ [`${type}.trips`]: { domain_name: "trips", ...more } });
  const options = (more: object) => ({ advanced_security_options: [{ enabled: true, ...more }] });

  test.each(["aws_opensearch_domain", "aws_elasticsearch_domain"])("of %s: its main user, by ARN", (type) => {
    expect(domain(type, options({ master_user_options: [{ master_user_arn: stranger }] }))).toEqual([
      `${type}.trips: control by account 444455556666`,
    ]);
  });

  test("and who signs in by a user pool, tokens or Identity Center, where these are on", () => {
    const pool = (enabled: boolean) => ({ cognito_options: [{ enabled, user_pool_id: "cn-north-1_drivers" }] });
    expect(domain("aws_opensearch_domain", pool(true))).toHaveLength(1);
    expect(domain("aws_opensearch_domain", pool(false))).toEqual([]);
    const tokens = (enabled: boolean) => options({ jwt_options: [{ enabled, jwks_url: "https://login.example.com" }] });
    expect(domain("aws_opensearch_domain", tokens(true))).toHaveLength(1);
    expect(domain("aws_opensearch_domain", tokens(false))).toEqual([]);
    const byKey = options({ jwt_options: [{ enabled: true, public_key: "-----BEGIN PUBLIC KEY-----" }] });
    expect(domain("aws_opensearch_domain", byKey)).toHaveLength(1);
  });

  test.each(["aws_opensearch_domain", "aws_elasticsearch_domain"])(
    "of %s: whoever it has as a user, not everybody whom its policy lets come to the door",
    (type) => {
      const access_policies = document({ Principal: "*", Action: "es:ESHttp*", Resource: "*" });
      const told = (its: object) => domain(type, { access_policies, ...its });
      expect(told({})).toEqual([expect.not.stringMatching(/\?$/)]);
      expect(told({ advanced_security_options: [{ enabled: false }] })).toEqual([expect.not.stringMatching(/\?$/)]);
      expect(told(options({}))).toEqual([expect.stringMatching(/\?$/)]);
    },
  );

  test("of a domain: everybody, as long as strangers may come during a migration", () => {
    const access_policies = document({ Principal: "*", Action: "es:ESHttp*", Resource: "*" });
    const its = { access_policies, ...options({ anonymous_auth_enabled: true }) };
    expect(domain("aws_opensearch_domain", its)).toEqual([expect.not.stringMatching(/\?$/)]);
  });

  test("of an application: the administrators that are named by ARN", () => {
    const key = "opensearchDashboards.dashboardAdmin.users";
    const application = (value: string) =>
      grantsOf({ "aws_opensearch_application.desk": { name: "desk", app_config: [{ key, value }] } });
    expect(application(stranger)).toEqual(["aws_opensearch_application.desk: control by account 444455556666"]);
    expect(application("*")).toEqual([]);
    expect(application("admin-user")).toEqual([
      "aws_opensearch_application.desk: read by whoever has a key or certificate for it",
    ]);
  });

  test("by a grant at the default location, to the bucket with which its prefix begins", () => {
    const opened = (s3_sub_prefix: string) =>
      grantsOf({
        "aws_s3_bucket.trips": { bucket: "trips" },
        "aws_s3_bucket.maps": { bucket: "maps" },
        "aws_s3control_access_grant.g": {
          ...{ access_grants_location_id: "default", permission: "READ" },
          access_grants_location_configuration: [{ s3_sub_prefix }],
          grantee: [{ grantee_type: "IAM", grantee_identifier: stranger }],
        },
      });
    expect(opened("trips/2026/*")).toEqual(["aws_s3_bucket.trips: read by account 444455556666"]);
    expect(opened("elsewhere*")).toEqual([]);
  });
});

test("a domain that searches one in another region gets what it finds there", () => {
  expect(
    copiesOf({
      "aws_opensearch_domain.here": { domain_name: "here" },
      "aws_opensearch_outbound_connection.c": {
        local_domain_info: [{ domain_name: "here", owner_id: "111122223333", region: "cn-north-1" }],
        remote_domain_info: [{ domain_name: "there", owner_id: "111122223333", region: "eu-central-1" }],
      },
    }),
  ).toContain("eu-central-1 (Frankfurt) (offshore) → aws_opensearch_domain.here (onshore)");
});

test("code of Flink is told where it writes, and starts from a snapshot", () => {
  const told = { sink: "arn:aws-cn:kinesis:cn-northwest-1:111122223333:stream/out", level: "INFO" };
  const application = {
    name: "trips",
    application_configuration: [
      {
        environment_properties: [{ property_group: [{ property_group_id: "job", property_map: told }] }],
        run_configuration: [{ application_restore_configuration: [{ snapshot_name: "monday" }] }],
      },
    ],
  };
  expect(
    copiesOf({
      "aws_kinesisanalyticsv2_application.trips": application,
      "aws_kinesisanalyticsv2_application_snapshot.monday": { snapshot_name: "monday", application_name: "trips" },
    }),
  ).toEqual([
    `aws_kinesisanalyticsv2_application.trips (onshore) → ${told.sink} (onshore)`,
    "aws_kinesisanalyticsv2_application_snapshot.monday (onshore) → aws_kinesisanalyticsv2_application.trips (onshore)",
  ]);
});

describe("a data lake", () => {
  const lake = (settings: object) =>
    grantsOf({
      "aws_glue_catalog_database.cars": { name: "cars" },
      "aws_glue_catalog_table.trips": { name: "trips", database_name: "cars" },
      "aws_lakeformation_data_lake_settings.lake": settings,
    });

  test("gives by default of every table that is made, unless IAM decides", () => {
    const byDefault = (principal: string, permissions: readonly string[]) =>
      lake({ create_table_default_permissions: [{ principal, permissions }] });
    expect(byDefault(stranger, ["SELECT"])).toEqual(["aws_glue_catalog_table.trips: read by account 444455556666"]);
    expect(byDefault(stranger, ["DROP"])).toEqual([]);
    expect(byDefault("IAM_ALLOWED_PRINCIPALS", ["ALL"])).toEqual([]);
  });

  test("is in the hands of its administrators, tables and databases", () => {
    expect(lake({ admins: [stranger] }).sort()).toEqual([
      "aws_glue_catalog_database.cars: control by account 444455556666",
      "aws_glue_catalog_table.trips: control by account 444455556666",
    ]);
  });

  test("shows its databases to administrators that only look", () => {
    expect(lake({ read_only_admins: [stranger] })).toEqual([
      "aws_glue_catalog_database.cars: read by account 444455556666",
    ]);
  });

  test("opens a database to whom it is described", () => {
    const permission = (permissions: readonly string[]) =>
      grantsOf({
        "aws_glue_catalog_database.cars": { name: "cars" },
        "aws_lakeformation_permissions.p": { principal: "444455556666", permissions, database: [{ name: "cars" }] },
      });
    expect(permission(["DESCRIBE"])).toEqual(["aws_glue_catalog_database.cars: read by account 444455556666"]);
    expect(permission(["DROP"])).toEqual([]);
  });
});

test("who gets into a VPC gets to the databases of the Oracle network that is peered with it", () => {
  const odb_network_arn = "arn:aws-cn:odb:cn-north-1:111122223333:odb-network/odbnet-1";
  const reached = (vpc: string, network: object = { odb_network_id: "odbnet-1" }) =>
    grantsOf({
      "aws_odb_network.n": { id: "odbnet-1", arn: odb_network_arn },
      "aws_odb_cloud_vm_cluster.cars": { ocid: "ocid1.cluster", ...network },
      "aws_odb_network_peering_connection.p": { odb_network_id: "odbnet-1", peer_network_id: "vpc-1" },
      "aws_vpc_peering_connection.p": { vpc_id: vpc, peer_vpc_id: "vpc-9", peer_owner_id: "444455556666" },
    });
  for (const by of [{}, { odb_network_arn }].map((one) => ({ odb_network_id: "odbnet-1", ...one }))) {
    expect(reached("vpc-1", by)).toHaveLength(1);
    expect(reached("vpc-2", by)).toEqual([]);
  }
  expect(reached("vpc-2", { odb_network_arn })).toEqual([]);
});

test("an object that is copied is given to whom its ACL names", () => {
  const copied = (grant: object) =>
    grantsOf({
      "aws_s3_bucket.trips": { bucket: "trips" },
      "aws_s3_object_copy.map": { bucket: "trips", key: "map", source: "trips/map", grant: [grant] },
    });
  expect(copied({ type: "AmazonCustomerByEmail", email: "fleet@example.com", permissions: ["READ"] })).toHaveLength(1);
  expect(copied({ type: "AmazonCustomerByEmail", email: "fleet@example.com", permissions: ["READ_ACP"] })).toEqual([]);
});

test("a vault tells a topic of its jobs", () => {
  const arn = "arn:aws-cn:sns:cn-northwest-1:111122223333:jobs";
  expect(
    copiesOf({ "aws_glacier_vault.old": { name: "old", notification: [{ sns_topic: arn, events: [] }] } }),
  ).toEqual([`aws_glacier_vault.old (onshore) → ${arn} (onshore)`]);
});

test("databases of an Oracle network are restored from the regions that it names", () => {
  expect(copiesOf({ "aws_odb_network.n": { cross_region_s3_restore_sources_access: ["eu-central-1"] } })).toEqual([
    "eu-central-1 (Frankfurt) (offshore) → aws_odb_network.n (onshore)",
  ]);
});

describe("locations among the arguments of a step", () => {
  const step = (...args: readonly string[]) =>
    copiesOf({
      "aws_s3_bucket.trips": { bucket: "trips" },
      "aws_s3_bucket.abroad": { bucket: "abroad", region: "eu-central-1" },
      "aws_emr_cluster.trips": { step: [{ hadoop_jar_step: [{ jar: "command-runner.jar", args }] }] },
    });
  const read = "aws_s3_bucket.trips (onshore) → aws_emr_cluster.trips (onshore)";
  const written = "aws_emr_cluster.trips (onshore) → aws_s3_bucket.abroad (offshore)";
  const readAbroad = "aws_s3_bucket.abroad (offshore) → aws_emr_cluster.trips (onshore)";

  test.each([
    [["s3-dist-cp", "--src", "s3://trips/in", "--dest", "s3://abroad/out"]],
    [["s3-dist-cp", "--src=s3://trips/in", "--dest=s3://abroad/out"]],
    [["hive-script", "-d", "INPUT=s3://trips/in", "-d", "OUTPUT=s3a://abroad/out"]],
  ])("are written where they are said to be outputs, and else read: %s", (args) => {
    expect(step(...args)).toEqual([read, written]);
  });

  test("are no outputs where they are inputs", () => {
    expect(step("app", "--input", "s3://abroad/in")).toEqual([readAbroad]);
    expect(step("app", "--source-path=s3://abroad/in")).toEqual([readAbroad]);
  });

  test("may be written where nothing says it", () => {
    expect(step("spark-submit", "s3://abroad/x")).toEqual([readAbroad, `${written}?`]);
    expect(step("spark-submit", "s3://trips/x")).toEqual([read]);
  });

  test("are neither where they are what runs", () => {
    expect(step("spark-submit", "s3://abroad/app.py", "--jars=s3://abroad/lib.jar")).toEqual([]);
  });

  test("may be those of a base or of a host", () => {
    const base = "trips.abcdef.eu-central-1.rds.amazonaws.com";
    for (const argument of [`jdbc:mysql://${base}:3306/trips`, "https://firehose.eu-central-1.amazonaws.com"])
      expect(step("app", "--to", argument)).toEqual([
        expect.stringMatching(/^aws_emr_cluster.trips .* → .*eu-central-1.*\(offshore\)\?$/),
      ]);
    expect(step("app", "--to", `jdbc:mysql://${base.replace("eu-central-1", "cn-north-1")}.cn:3306/trips`)).toEqual([]);
  });

  test("may be among its properties, too", () => {
    const properties = { "trips.dir": "s3://abroad/x", threads: "4" };
    expect(
      copiesOf({
        "aws_s3_bucket.abroad": { bucket: "abroad", region: "eu-central-1" },
        "aws_emr_cluster.trips": { step: [{ hadoop_jar_step: [{ jar: "app.jar", properties }] }] },
      }),
    ).toEqual([`${written}?`]);
  });
});

test("workers of a cluster open it as its main node does", () => {
  const opened = (port: number) =>
    grantsOf({
      "aws_security_group.workers": {
        id: "sg-1",
        ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: port, to_port: port, protocol: "tcp" }],
      },
      "aws_emr_cluster.trips": { ec2_attributes: [{ emr_managed_slave_security_group: "sg-1" }] },
    });
  expect(opened(9864)).toEqual(["aws_emr_cluster.trips: read by everybody"]);
  expect(opened(443)).toEqual([]);
});

test("a replication instance with a public address is open to whom its groups let in", () => {
  const opened = (publicly_accessible: boolean) =>
    grantsOf({
      "aws_security_group.world": {
        id: "sg-1",
        ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: 0, to_port: 0, protocol: "-1" }],
      },
      "aws_dms_replication_instance.way": {
        ...{ replication_instance_id: "way", vpc_security_group_ids: ["sg-1"], publicly_accessible },
      },
    });
  expect(opened(true)).toEqual(["aws_dms_replication_instance.way: read by everybody"]);
  expect(opened(false)).toEqual([]);
});

test("rows of a DMS task wait on its instance", () => {
  const arn = "arn:aws-cn:dms:cn-north-1:111122223333:rep:way";
  const end = (name: string) => `arn:aws-cn:dms:cn-north-1:111122223333:endpoint:${name}`;
  expect(
    copiesOf({
      "aws_dms_replication_instance.way": { replication_instance_id: "way", replication_instance_arn: arn },
      "aws_dms_replication_task.move": {
        ...{ replication_instance_arn: arn },
        ...{ source_endpoint_arn: end("from"), target_endpoint_arn: end("to") },
      },
    }),
  ).toContain("aws_dms_replication_task.move (onshore) → aws_dms_replication_instance.way (onshore)");
});

test("a DMS task moves rows whether Terraform starts it or somebody else does", () => {
  const end = (name: string) => `arn:aws:dms:${name}:111122223333:endpoint:E`;
  const moved = (started: object) =>
    copiesOf({
      "aws_dms_endpoint.to": { endpoint_arn: end("abroad"), server_name: "db.abc.eu-central-1.rds.amazonaws.com" },
      "aws_dms_replication_task.move": { ...started, target_endpoint_arn: end("abroad") },
    }).filter((one) => one.includes("_endpoint."));
  const abroad = ["aws_dms_replication_task.move (onshore) → aws_dms_endpoint.to (offshore)"];
  expect(moved({ start_replication_task: true })).toEqual(abroad);
  expect(moved({ start_replication_task: false })).toEqual(abroad);
});

test("a DMS task keeps what was changed in a bucket, if Time Travel is on", () => {
  const kept = (EnableTT: boolean) =>
    copiesOf({
      "aws_s3_bucket.past": { bucket: "past" },
      "aws_dms_replication_task.move": {
        replication_task_settings: JSON.stringify({ TTSettings: { EnableTT, TTS3Settings: { BucketName: "past" } } }),
      },
    }).filter((one) => one.includes("past"));
  expect(kept(true)).toEqual(["aws_dms_replication_task.move (onshore) → aws_s3_bucket.past (onshore)"]);
  expect(kept(false)).toEqual([]);
});

test.each([
  ["aws_emr_cluster", "configurations_json"],
  ["aws_emr_cluster", "configurations"],
  ["aws_emr_cluster", "core_instance_fleet"],
  ["aws_emr_cluster", "master_instance_fleet"],
  ["aws_emr_instance_group", "configurations_json"],
  ["aws_emr_instance_fleet", "instance_type_configs"],
])("Hive asks the database in which it has its tables, and may write to it: %s.%s", (type, at) => {
  const its = {
    "javax.jdo.option.ConnectionURL": "jdbc:mysql://meta.abc.eu-central-1.rds.amazonaws.com:3306/hive",
    "hive.exec.parallel": "true",
  };
  const text = JSON.stringify([{ Classification: "hive-site", Properties: its }]);
  const configs = [{ configurations: [{ classification: "hive-site", properties: its }] }];
  const written = at.endsWith("fleet") ? [{ instance_type_configs: configs }] : at.startsWith("i") ? configs : text;
  const database = "meta.abc.eu-central-1.rds.amazonaws.com, eu-central-1 (Frankfurt) (offshore)";
  expect(copiesOf({ [`${type}.c`]: { [at]: written } })).toEqual([
    `${database} → ${type}.c (onshore)`,
    `${type}.c (onshore) → ${database}?`,
  ]);
});

test("Airflow logs into a group of its own for each part that is on, tasks unless told otherwise", () => {
  const environment = (logging: object) =>
    copiesOf({
      "aws_cloudwatch_log_group.task": { name: "airflow-etl-Task" },
      "aws_cloudwatch_log_group.worker": { name: "airflow-etl-Worker" },
      "aws_mwaa_environment.etl": { name: "etl", ...logging },
    });
  const to = (name: string) => `aws_mwaa_environment.etl (onshore) → aws_cloudwatch_log_group.${name} (onshore)`;
  expect(environment({})).toEqual([to("task")]);
  expect(
    environment({ logging_configuration: [{ task_logs: [{ enabled: false }], worker_logs: [{ enabled: true }] }] }),
  ).toEqual([to("worker")]);
});

test("a policy of CloudWatch Logs is for the group that it names, and for all where it names none", () => {
  const policy_document = document({ Principal: { AWS: stranger }, Action: "logs:GetLogEvents", Resource: "*" });
  const arn = "arn:aws-cn:logs:cn-north-1:111122223333:log-group:trips";
  const opened = (more: object) =>
    grantsOf({
      "aws_cloudwatch_log_group.trips": { name: "trips", arn },
      "aws_cloudwatch_log_group.other": { name: "other" },
      "aws_cloudwatch_log_resource_policy.open": { policy_document, ...more },
    }).map((one) => one.split(":")[0]);
  expect(opened({ resource_arn: arn })).toEqual(["aws_cloudwatch_log_group.trips"]);
  expect(opened({ policy_name: "open" })).toEqual(["aws_cloudwatch_log_group.other", "aws_cloudwatch_log_group.trips"]);
});

test("who administers QuickSight by a group of a directory reaches every data set", () => {
  const sets = { "aws_quicksight_data_set.trips": { data_set_id: "trips", name: "trips" } };
  const of = (account: object) =>
    grantsOf({ ...sets, "aws_quicksight_account_subscription.fleet": { account_name: "fleet", ...account } });
  expect(of({ admin_group: ["fleet-admins"] }).length).toBe(1);
  expect(of({ reader_group: ["fleet-readers"] })).toEqual([]);
});

test("a stack set goes to the accounts of a unit in the regions that are named", () => {
  expect(
    copiesOf({
      "aws_cloudformation_stack_set.base": { name: "base" },
      "aws_cloudformation_stack_instances.all": {
        ...{ stack_set_name: "base", regions: ["eu-central-1"] },
        deployment_targets: [{ organizational_unit_ids: ["ou-1"] }],
      },
    }),
  ).toEqual(["aws_cloudformation_stack_set.base (onshore) → eu-central-1 (Frankfurt) (offshore)"]);
});

describe("Athena", () => {
  const workgroup = (configuration: object) => ({
    "aws_athena_workgroup.fleet": { name: "fleet", configuration: [configuration] },
  });

  test("keeps what its notebooks print where it is told to, if that is on", () => {
    const logged = (enabled: boolean) =>
      copiesOf(
        workgroup({
          monitoring_configuration: [
            { s3_logging_configuration: [{ enabled, log_location: "s3://logs.eu-central-1/spark" }] },
          ],
        }),
      );
    expect(logged(true)).toHaveLength(1);
    expect(logged(false)).toEqual([]);
  });

  test("lets in whom IAM Identity Center lets in", () => {
    const center = "arn:aws:sso:::instance/ssoins-1";
    const open = (enabled: boolean) =>
      grantsOf(
        workgroup({
          identity_center_configuration: [{ enable_identity_center: enabled, identity_center_instance_arn: center }],
        }),
      );
    expect(open(true)).toHaveLength(1);
    expect(open(false)).toEqual([]);
  });
});

describe("Glue", () => {
  const trips = { "aws_s3_bucket.trips": { bucket: "trips", tags: important } };

  test("has a link to a table in the place of its rows", () => {
    const link = (target: object) =>
      copiesOf({
        "aws_glue_catalog_table.trips": { name: "trips", database_name: "fleet" },
        "aws_glue_catalog_table.link": {
          name: "link",
          database_name: "shared",
          target_table: [{ name: "trips", database_name: "fleet", catalog_id: "111122223333", ...target }],
        },
      });
    expect(link({})).toEqual(["aws_glue_catalog_table.trips (onshore) → aws_glue_catalog_table.link (onshore)"]);
    expect(link({ region: "eu-central-1" })).toEqual([
      "eu-central-1 (Frankfurt) (offshore) → aws_glue_catalog_table.link (onshore)",
    ]);
  });

  test("has in a table the rows of its files, of its stream and of the tables of a view", () => {
    const table = (its: object) =>
      copiesOf({
        ...trips,
        "aws_glue_catalog_table.base": {
          name: "base",
          arn: "arn:aws-cn:glue:cn-north-1:111122223333:table/fleet/base",
        },
        "aws_glue_catalog_table.t": { name: "t", ...its },
      });
    const [fromBucket, fromBase] = ["aws_s3_bucket.trips", "aws_glue_catalog_table.base"].map((one) => [
      `${one} (onshore) → aws_glue_catalog_table.t (onshore)`,
    ]);
    const written = ["aws_glue_catalog_table.t (onshore) → lake (onshore)"];
    for (const at of [
      (location: string) => ({ storage_descriptor: [{ location }] }),
      (location: string) => ({ storage_descriptor: [{ additional_locations: [location] }] }),
      (metadata_location: string) => ({ parameters: { metadata_location } }),
      (place: string) => ({ parameters: { "storage.location.template": place } }),
      (place: string) => ({ parameters: { "write.data.path": place } }),
    ]) {
      expect(table(at("s3://trips/t/"))).toEqual(fromBucket);
      expect(table({ ...at("s3://lake/t/"), database_name: "fleet" })).toEqual(expect.arrayContaining(written));
    }
    expect(
      table({ view_definition: [{ sub_objects: ["arn:aws-cn:glue:cn-north-1:111122223333:table/fleet/base"] }] }),
    ).toEqual(fromBase);
    const streamARN = "arn:aws:kinesis:eu-central-1:111122223333:stream/trips";
    expect(table({ storage_descriptor: [{ parameters: { streamARN } }] })).toEqual([
      expect.stringContaining("eu-central-1"),
    ]);
  });

  test("gives by default to whom a database names, and leaves the rest to IAM", () => {
    const database = (principal: string) =>
      grantsOf({
        "aws_glue_catalog_database.fleet": {
          name: "fleet",
          create_table_default_permission: [
            { permissions: ["SELECT"], principal: [{ data_lake_principal_identifier: principal }] },
          ],
        },
      });
    expect(database(stranger)).toHaveLength(1);
    expect(database("IAM_ALLOWED_PRINCIPALS")).toEqual([]);
  });

  test("crawls what it is pointed at into a database", () => {
    expect(
      copiesOf({
        ...trips,
        "aws_glue_catalog_database.fleet": { name: "fleet" },
        "aws_glue_crawler.trips": {
          name: "trips",
          database_name: "fleet",
          s3_target: [{ path: "s3://trips/2026", connection_name: "inside" }],
        },
      }),
    ).toEqual([
      "aws_s3_bucket.trips (onshore) → aws_glue_crawler.trips (onshore)",
      "aws_glue_crawler.trips (onshore) → aws_glue_catalog_database.fleet (onshore)",
    ]);
  });

  test("has jobs that write where their arguments say", () => {
    expect(
      copiesOf({
        ...trips,
        "aws_glue_job.etl": {
          name: "etl",
          default_arguments: { "--TempDir": "s3://trips/tmp", "--job-language": "python" },
        },
      }),
    ).toEqual(["aws_glue_job.etl (onshore) → aws_s3_bucket.trips (onshore)"]);
    expect(
      copiesOf({
        "aws_s3_bucket.trips": { bucket: "trips" },
        "aws_glue_job.etl": { name: "etl" },
        "aws_glue_trigger.nightly": { actions: [{ job_name: "etl", arguments: { "--TempDir": "s3://trips/tmp" } }] },
      }),
    ).toEqual(["aws_glue_job.etl (onshore) → aws_s3_bucket.trips (onshore)"]);
  });
});

describe("a delivery stream", () => {
  const arn = "arn:aws-cn:s3:::raw";
  const rhythms = (configuration: object) =>
    mapOf({
      "aws_s3_bucket.raw": { bucket: "raw", arn },
      "aws_cloudwatch_log_group.errors": { name: "errors" },
      "aws_kinesis_firehose_delivery_stream.trips": {
        name: "trips",
        destination: "http_endpoint",
        http_endpoint_configuration: [
          { url: "https://trips.example.com", s3_configuration: [{ bucket_arn: arn }], ...configuration },
        ],
      },
    }).copies.map(({ what, to, rhythm }) => `${what} > ${called(to)} ${rhythm}`);

  test("keeps all records beside an endpoint if it is told to, not only those that fail", () => {
    const failed = "undelivered records > aws_s3_bucket.raw (onshore) on-failure";
    const delivered = "delivered records > trips.example.com (unknown) continuous";
    expect(rhythms({ s3_backup_mode: "FailedDataOnly" })).toEqual([delivered, failed]);
    expect(rhythms({ s3_backup_mode: "AllData" })).toEqual([
      delivered,
      failed,
      "records as they came > aws_s3_bucket.raw (onshore) continuous",
    ]);
  });

  test("logs what fails, if that is on", () => {
    const logged = (enabled: boolean) =>
      rhythms({ cloudwatch_logging_options: [{ enabled, log_group_name: "errors", log_stream_name: "one" }] });
    expect(logged(true)).toContain("error reports > aws_cloudwatch_log_group.errors (onshore) on-failure");
    expect(logged(false)).toHaveLength(2);
  });
});

test("a database logs only what it exports", () => {
  const logged = (exports: readonly string[] | null) =>
    copiesOf({
      "aws_cloudwatch_log_group.audit": { name: "/aws/rds/instance/trips/audit" },
      "aws_db_instance.trips": { identifier: "trips", enabled_cloudwatch_logs_exports: exports },
    });
  expect(logged(["audit"])).toEqual(["aws_db_instance.trips (onshore) → aws_cloudwatch_log_group.audit (onshore)"]);
  expect(logged(null)).toEqual([]);
});

test("a plan backs up into an air-gapped vault too", () => {
  const arn = "arn:aws-cn:backup:cn-north-1:111122223333:backup-vault:sealed";
  expect(
    copiesOf({
      "aws_backup_logically_air_gapped_vault.sealed": { name: "sealed", arn },
      "aws_backup_plan.daily": {
        name: "daily",
        rule: [{ target_vault_name: "plain", target_logically_air_gapped_backup_vault_arn: arn }],
      },
    }),
  ).toContain("aws_backup_plan.daily (onshore) → aws_backup_logically_air_gapped_vault.sealed (onshore)");
});

test("what a restore is tested with comes from what is named", () => {
  const arn = "arn:aws-cn:s3:::trips";
  const tested = (arns: readonly string[] | null) =>
    copiesOf({
      "aws_s3_bucket.trips": { bucket: "trips", arn },
      "aws_backup_restore_testing_selection.one": { name: "one", protected_resource_arns: arns },
    });
  expect(tested([arn])).toEqual(["aws_s3_bucket.trips (onshore) → aws_backup_restore_testing_selection.one (onshore)"]);
  expect(tested(null)).toEqual([]);
});

test("a file share writes into the region of its bucket", () => {
  const share = { location_arn: "arn:aws:s3:::far", gateway_arn: "arn:aws:storagegateway:us-east-1:1:gateway/sgw-1" };
  expect(
    copiesOf({
      "aws_storagegateway_smb_file_share.maps": { ...share, bucket_region: "eu-central-1", read_only: false },
    }),
  ).toContain("aws_storagegateway_smb_file_share.maps (onshore) → eu-central-1 (Frankfurt) (offshore)");
});

test("a file share opens to whom it names in the directory", () => {
  const share = (authentication: string) =>
    grantsOf({
      "aws_s3_bucket.maps": { bucket: "maps", arn: "arn:aws-cn:s3:::maps" },
      "aws_storagegateway_smb_file_share.maps": {
        location_arn: "arn:aws-cn:s3:::maps",
        authentication,
        valid_user_list: ["@engineers"],
      },
    });
  expect(share("ActiveDirectory")).toHaveLength(1);
});

test("a broker passes messages on where its configuration has it in a network", () => {
  const passed = (data: string) =>
    copiesOf({
      "aws_mq_configuration.one": { id: "c-1", name: "one", data },
      "aws_mq_broker.one": { broker_name: "one", configuration: [{ id: "c-1", revision: 1 }] },
    });
  const connected =
    '<broker><networkConnectors><networkConnector uri="static:(ssl://b:61617)"/></networkConnectors></broker>';
  expect(passed(connected)).toEqual(["aws_mq_broker.one (onshore) → where a file says that is not read (unknown)"]);
  expect(passed(connected.replace("<networkConnector ", "<networkConnector\n  "))).toHaveLength(1);
  expect(passed("<broker/>")).toEqual([]);
});

test("a RabbitMQ broker lets in whom its configuration asks of", () => {
  const opened = (data: string) =>
    grantsOf({
      "aws_mq_configuration.one": { id: "c-1", name: "one", engine_type: "RabbitMQ", data },
      "aws_mq_broker.one": { broker_name: "one", configuration: [{ id: "c-1", revision: 1 }] },
    });
  expect(opened("auth_backends.1 = oauth2\nauth_oauth2.issuer = https://example.okta.com\n")).toHaveLength(1);
  expect(opened("consumer_timeout = 900000\n")).toEqual([]);
});

test("everybody who reaches an EFS file system is in its VPC, whomever its policy names", () => {
  const opened = (AWS: string) =>
    grantsOf({
      "aws_efs_file_system.maps": { id: "fs-1" },
      "aws_efs_file_system_policy.maps": {
        file_system_id: "fs-1",
        policy: document({ Principal: { AWS }, Action: "elasticfilesystem:ClientMount", Resource: "*" }),
      },
    });
  expect(opened("*")).toEqual([]);
  expect(opened(stranger)).toEqual(["aws_efs_file_system.maps: read by account 444455556666"]);
});

test("nodes of EMR are open where their subnet gives public addresses", () => {
  const opened = (map_public_ip_on_launch: boolean) =>
    grantsOf({
      "aws_security_group.ssh": {
        id: "sg-1",
        ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: 22, to_port: 22, protocol: "tcp" }],
      },
      "aws_subnet.nodes": { id: "subnet-1", map_public_ip_on_launch },
      "aws_emr_cluster.trips": {
        name: "trips",
        ec2_attributes: [{ subnet_id: "subnet-1", emr_managed_master_security_group: "sg-1" }],
      },
    });
  expect(opened(true)).toEqual(["aws_emr_cluster.trips: read by everybody"]);
  expect(opened(false)).toEqual([]);
});

test("who may ask for a connection has none for certain where each is accepted", () => {
  const opened = (acceptance_required: boolean) =>
    grantsOf({
      "aws_vpc_endpoint_service.s": { id: "vpce-svc-1", acceptance_required, allowed_principals: ["*"] },
    });
  expect(opened(false)).toEqual([expect.not.stringMatching(/\?$/)]);
  expect(opened(true)).toEqual([expect.stringMatching(/\?$/)]);
});

test("a cluster of InfluxDB is open at the port of either release, or at its own", () => {
  const opened = (open: number, port?: number) =>
    grantsOf({
      "aws_security_group.world": {
        id: "sg-1",
        ingress: [{ cidr_blocks: ["0.0.0.0/0"], from_port: open, to_port: open, protocol: "tcp" }],
      },
      "aws_timestreaminfluxdb_db_cluster.trips": {
        ...{ name: "trips", publicly_accessible: true, vpc_security_group_ids: ["sg-1"], port },
      },
    });
  for (const port of [8086, 8181]) expect(opened(port)).toHaveLength(1);
  expect(opened(443)).toEqual([]);
  expect([opened(9000, 9000).length, opened(8181, 9000).length]).toEqual([1, 0]);
});

test("a data set of QuickSight has the rows of the table that Athena reads for it", () => {
  const table = { catalog: "AwsDataCatalog", schema: "telemetry", name: "trips" };
  expect(
    classesOf(
      {
        "aws_glue_catalog_table.trips": { name: "trips", database_name: "telemetry" },
        "aws_glue_catalog_database.telemetry": { name: "telemetry", tags: important },
        "aws_quicksight_data_set.trips": {
          ...{ data_set_id: "trips", name: "trips", physical_table_map: [{ relational_table: [table] }] },
        },
      },
      "aws_quicksight_data_set.trips",
    ),
  ).toEqual(["important"]);
});

test("who is an administrator of QuickSight reaches every asset; what is shared with a namespace, all in it", () => {
  const actions = ["quicksight:QueryDashboard"];
  const principal = "arn:aws-cn:quicksight:cn-north-1:111122223333:namespace/default";
  const opened = (user_role: string, permissions: readonly object[]) =>
    grantsOf({
      "aws_quicksight_dashboard.trips": { dashboard_id: "trips", permissions },
      "aws_quicksight_user.one": { user_name: "one", identity_type: "QUICKSIGHT", user_role, email: "one@example.com" },
    });
  expect(opened("ADMIN", [])).toEqual([
    "aws_quicksight_dashboard.trips: read by those whom a list, a directory or a team lets in",
  ]);
  expect(opened("READER", [])).toEqual([]);
  expect(opened("READER", [{ principal, actions }])).toContain(
    "aws_quicksight_dashboard.trips: read by those whom a list, a directory or a team lets in",
  );
});

test("a graph is reached through its endpoint in a VPC", () => {
  const { stores } = mapOf({
    "aws_neptunegraph_graph.roads": { id: "g-1", graph_name: "roads", tags: important },
    "aws_neptunegraph_private_graph_endpoint.in": { graph_identifier: "g-1", vpc_id: "vpc-1" },
  });
  expect(stores.map(({ label }) => label.classes)).toEqual([["important"], ["important"]]);
});

test("an access point of a bucket on an outpost has its class, and lets in by actions of its own", () => {
  const bucket = "arn:aws-cn:s3-outposts:cn-north-1:111122223333:outpost/op-1/bucket/trips";
  const point = (action: string) => ({
    "aws_s3control_bucket.trips": { bucket: "trips", arn: bucket, outpost_id: "op-1", tags: important },
    "aws_s3_access_point.in": {
      ...{ name: "in", bucket },
      policy: document({
        ...{ Principal: { AWS: stranger }, Action: action },
        Resource: "arn:aws-cn:s3-outposts:cn-north-1:111122223333:outpost/op-1/accesspoint/in/object/*",
      }),
    },
  });
  const all = point("s3-outposts:GetObject");
  expect(classesOf(all, "aws_s3_access_point.in")).toEqual(["important"]);
  expect(grantsOf(all)).toEqual(["aws_s3_access_point.in: read by account 444455556666"]);
  expect(grantsOf(point("s3-outposts:GetAccessPoint"))).toEqual([]);
});

test("an endpoint of an outpost leads to the buckets on it", () => {
  expect(
    classesOf(
      {
        "aws_s3control_bucket.trips": { bucket: "trips", outpost_id: "op-1", tags: important },
        "aws_s3outposts_endpoint.in": { outpost_id: "op-1", security_group_id: "sg-1", subnet_id: "subnet-1" },
      },
      "aws_s3outposts_endpoint.in",
    ),
  ).toEqual(["important"]);
});

test("a witness of a global table keeps what is written", () => {
  const witness = { global_table_witness: [{ region_name: "ap-northeast-2" }] };
  expect(copiesOf({ "aws_dynamodb_table.trips": { name: "trips", ...witness } })).toEqual([
    "aws_dynamodb_table.trips (onshore) → ap-northeast-2 (Seoul) (offshore)",
  ]);
});

test("a replicator copies into a cluster of one's own, by its addresses", () => {
  const source = "arn:aws-cn:kafka:cn-north-1:111122223333:cluster/trips/1";
  expect(
    copiesOf({
      "aws_msk_cluster.trips": { cluster_name: "trips", arn: source },
      "aws_msk_replicator.out": {
        kafka_cluster: [{ apache_kafka_cluster: [{ bootstrap_broker_string: "b1.example.com:9092" }] }],
        replication_info_list: [{ source_kafka_cluster_arn: source, target_kafka_cluster_id: "own" }],
      },
    }),
  ).toEqual(["aws_msk_cluster.trips (onshore) → b1.example.com (unknown)"]);
});

test("users of Transfer Family read and write where they are at home", () => {
  const user = (home_directory: string) =>
    copiesOf({
      "aws_s3_bucket.maps": { bucket: "maps" },
      "aws_transfer_server.sftp": { id: "s-1" },
      "aws_transfer_user.oem": { server_id: "s-1", home_directory },
    });
  expect(user("/maps/oem")).toEqual([
    "aws_transfer_server.sftp (onshore) → aws_s3_bucket.maps (onshore)",
    "aws_s3_bucket.maps (onshore) → aws_transfer_server.sftp (onshore)",
  ]);
  expect(user("/")).toEqual([]);
});

test.each([
  ["aws_transfer_user.oem", { user_name: "oem", home_directory: "/maps/oem" }],
  ["aws_transfer_access.oem", { external_id: "S-1-1", home_directory_mappings: [{ entry: "/", target: "/maps/oem" }] }],
])("%s lets whoever signs in read what is at home, where the role is one of another stack", (address, user) => {
  const role = "arn:aws-cn:iam::111122223333:role/sftp";
  const all = { "aws_s3_bucket.maps": { bucket: "maps" }, [address]: { server_id: "s-1", role, ...user } };
  expect(grantsOf(all)).toEqual(["aws_s3_bucket.maps: read by whoever has a key or certificate for it?"]);
  const own = { "aws_iam_role.sftp": { name: "sftp", arn: role, assume_role_policy: document({}) } };
  expect(grantsOf({ ...all, ...own })).toEqual([]);
});

test("a volume is copied to the Outpost that it names, and not where the state has an empty text", () => {
  const volume = (outpost_arn: string) =>
    copiesOf({ "aws_ebs_volume.maps": { availability_zone: "cn-north-1a", outpost_arn } });
  expect(volume("arn:aws:outposts:eu-central-1:111122223333:outpost/op-1")).toEqual([
    "aws_ebs_volume.maps (onshore) → arn:aws:outposts:eu-central-1:111122223333:outpost/op-1 (offshore)",
  ]);
  expect(volume("")).toEqual([]);
});

test("builds work with caches in S3 and files on EFS", () => {
  expect(
    copiesOf({
      "aws_s3_bucket.cache": { bucket: "cache" },
      "aws_codebuild_project.maps": {
        name: "maps",
        cache: [{ type: "S3", location: "cache/maps" }],
        file_system_locations: [{ location: "fs-1.efs.eu-central-1.amazonaws.com:/maps" }],
      },
    }),
  ).toEqual([
    "aws_codebuild_project.maps (onshore) → aws_s3_bucket.cache (onshore)",
    "fs-1.efs.eu-central-1.amazonaws.com, eu-central-1 (Frankfurt) (offshore) → aws_codebuild_project.maps (onshore)",
    "aws_codebuild_project.maps (onshore) → fs-1.efs.eu-central-1.amazonaws.com, eu-central-1 (Frankfurt) (offshore)",
  ]);
});

test("metrics of an organization are gathered and backed up where its rule says", () => {
  const rule = {
    source: [{ regions: ["cn-north-1"], source_metrics_configuration: [{}] }],
    destination: [
      {
        region: "cn-northwest-1",
        destination_metrics_configuration: [{ backup_configuration: [{ region: "eu-central-1" }] }],
      },
    ],
  };
  expect(copiesOf({ "aws_observabilityadmin_centralization_rule_for_organization.all": { rule: [rule] } })).toEqual([
    "cn-north-1 (Beijing) (onshore) → cn-northwest-1 (Ningxia) (onshore)",
    "cn-north-1 (Beijing) (onshore) → eu-central-1 (Frankfurt) (offshore)",
  ]);
});

test("a pipeline of CloudWatch writes into the group that its text names", () => {
  const pipeline = (log_group: string) => {
    const pipeline = { source: { s3: {} }, sink: [{ cloudwatch_logs: { log_group } }] };
    return copiesOf({
      "aws_cloudwatch_log_group.fleet": { name: "/fleet" },
      "aws_observabilityadmin_telemetry_pipeline.fleet": {
        name: "fleet",
        configuration: [{ body: JSON.stringify({ pipeline }) }],
      },
    });
  };
  expect(pipeline("/fleet")).toEqual([
    "aws_observabilityadmin_telemetry_pipeline.fleet (onshore) → aws_cloudwatch_log_group.fleet (onshore)",
  ]);
  expect(pipeline("@original")).toEqual([]);
});

test("a pipeline of CloudWatch takes logs over from the service of somebody else", () => {
  const from = (source: object) =>
    copiesOf({
      "aws_observabilityadmin_telemetry_pipeline.people": {
        configuration: [{ body: JSON.stringify({ pipeline: { source } }) }],
      },
    });
  const to = "aws_observabilityadmin_telemetry_pipeline.people (onshore)";
  expect(from({ okta_sso: { domain: "fleet.okta.com" } })).toEqual([`fleet.okta.com (unknown) → ${to}`]);
  expect(from({ microsoft_entra_id: { tenant_id: "t" } })).toHaveLength(1);
});

test("what a group of instances answers, it answers through the target groups that it is attached to", () => {
  const arn = "arn:aws-cn:elasticloadbalancing:cn-north-1:111122223333:targetgroup/trips/1";
  expect(
    copiesOf({
      "aws_lb_target_group.trips": { name: "trips", arn },
      "aws_autoscaling_group.trips": { name: "trips" },
      "aws_autoscaling_attachment.trips": { autoscaling_group_name: "trips", lb_target_group_arn: arn },
    }),
  ).toEqual(["aws_autoscaling_group.trips (onshore) → aws_lb_target_group.trips (onshore)"]);
});

test("a task of a maintenance window prints what the instances of its target tell", () => {
  const printed = (target: string) =>
    copiesOf({
      "aws_instance.gateway": { id: "i-1" },
      "aws_ssm_maintenance_window_target.it": { id: "target-1", targets: [{ key: "InstanceIds", values: ["i-1"] }] },
      "aws_ssm_maintenance_window_task.it": {
        targets: [{ key: "WindowTargetIds", values: [target] }],
        task_invocation_parameters: [{ run_command_parameters: [{ output_s3_bucket: "elsewhere" }] }],
      },
    });
  const on = "aws_instance.gateway (onshore) → aws_ssm_maintenance_window_task.it (onshore)";
  expect(printed("target-1")).toContain(on);
  expect(printed("target-2")).not.toContain(on);
});

test("whom a policy of tags lets select may read tables that a database of this kind will have", () => {
  const permitted = (resource_type: string, permission: string) =>
    grantsOf({
      "aws_glue_catalog_database.trips": { name: "trips" },
      "aws_lakeformation_permissions.partner": {
        ...{ principal: stranger, permissions: [permission] },
        lf_tag_policy: [{ resource_type, expression: [{ key: "audience", values: ["group"] }] }],
      },
    });
  const told = ["aws_glue_catalog_database.trips: read by account 444455556666?"];
  expect(permitted("TABLE", "SELECT")).toEqual(told);
  expect(permitted("DATABASE", "DESCRIBE")).toEqual(told);
  expect(permitted("DATABASE", "CREATE_TABLE")).toEqual([]);
});

test("a policy of tags does not reach what has other values of its key", () => {
  const reached = (set: Record<string, unknown>) =>
    grantsOf({
      "aws_glue_catalog_database.trips": { name: "trips" },
      "aws_glue_catalog_table.legs": { name: "legs", database_name: "trips" },
      "aws_lakeformation_resource_lf_tags.set": set,
      "aws_lakeformation_permissions.partner": {
        ...{ principal: stranger, permissions: ["SELECT"] },
        lf_tag_policy: [{ resource_type: "TABLE", expression: [{ key: "audience", values: ["group"] }] }],
      },
    }).map((one) => one.split(":")[0]);
  const [database, table] = ["aws_glue_catalog_database.trips", "aws_glue_catalog_table.legs"];
  const onDatabase = { database: [{ name: "trips" }] };
  const onTable = { table: [{ name: "legs", database_name: "trips" }] };
  const onColumns = { table_with_columns: [{ name: "legs", database_name: "trips", column_names: ["vin"] }] };
  const [internal, group] = ["internal", "group"].map((value) => ({ lf_tag: [{ key: "audience", value }] }));
  expect(reached({ ...onDatabase, ...internal })).toEqual([]);
  expect(reached({ ...onDatabase, ...group }).sort()).toEqual([database, table]);
  expect(reached({ ...onDatabase, lf_tag: [{ key: "owner", value: "internal" }] }).sort()).toEqual([database, table]);
  expect(reached({ ...onTable, ...internal })).toEqual([database]);
  expect(reached({ ...onColumns, ...internal }).sort()).toEqual([database, table]);
});

test("who has a key of a server for files gets in from everywhere, or only over the network of its VPC", () => {
  const opened = (server: Record<string, unknown>) =>
    grantsOf({
      "aws_s3_bucket.trips": { bucket: "trips", tags: important },
      "aws_transfer_server.s": { id: "s-1", protocols: ["SFTP"], tags: important, ...server },
      "aws_transfer_user.u": { server_id: "s-1", user_name: "u", role: "r", home_directory: "/trips/in" },
    });
  const anybody = [
    "aws_transfer_server.s: read by whoever has a key or certificate for it",
    "aws_s3_bucket.trips: read by whoever has a key or certificate for it?",
  ];
  expect(opened({}).sort()).toEqual(anybody.sort());
  expect(opened({ endpoint_type: "VPC", endpoint_details: [{ vpc_id: "vpc-1" }] })).toEqual([]);
});

test("an address of the VPC in which a resource lies is there, any other private one nobody knows where", () => {
  const asked = (...customer_dns_ips: readonly string[]) =>
    copiesOf({
      "aws_vpc.v": { id: "vpc-1", cidr_block: "10.20.0.0/16" },
      "aws_subnet.s": { id: "subnet-1", vpc_id: "vpc-1", cidr_block: "10.20.1.0/24" },
      "aws_directory_service_directory.d": {
        ...{ type: "ADConnector", tags: important },
        connect_settings: [{ customer_dns_ips, subnet_ids: ["subnet-1"], vpc_id: "vpc-1" }],
      },
    }).filter((one) => one.startsWith("aws_directory"));
  expect(asked("10.20.9.10").join()).toContain("(onshore)");
  expect(asked("10.20.9.10").join()).not.toContain("unknown");
  expect(asked("10.30.9.10").join()).toContain("10.30.9.10 (unknown)");
});

test("an image keeps its snapshots on the Outpost that it names", () => {
  expect(
    copiesOf({
      "aws_ami.maps": {
        name: "maps",
        ebs_block_device: [
          { snapshot_id: "", outpost_arn: "arn:aws:outposts:ap-southeast-1:111122223333:outpost/op-1" },
          { snapshot_id: "", outpost_arn: "" },
        ],
      },
    }),
  ).toEqual([expect.stringMatching(/^aws_ami\.maps \(onshore\) → .*outpost\/op-1 \(offshore\)$/)]);
});

test("a spot instance with an address of its own is open to whom its groups let in", () => {
  const opened = (cidr: string) =>
    grantsOf({
      "aws_security_group.ssh": {
        id: "sg-1",
        ingress: [{ cidr_blocks: [cidr], from_port: 22, to_port: 22, protocol: "tcp" }],
      },
      "aws_spot_instance_request.maps": { spot_instance_id: "i-1", vpc_security_group_ids: ["sg-1"], subnet_id: "s-1" },
      "aws_eip.maps": { instance: "i-1" },
    });
  expect(opened("0.0.0.0/0")).toContain("aws_spot_instance_request.maps: read by everybody");
  expect(opened("10.0.0.0/8")).toEqual([]);
});

test("a desktop with access to the internet is open to whom its groups let in", () => {
  const fleet = (enable_default_internet_access: boolean) =>
    grantsOf({
      "aws_security_group.open": {
        id: "sg-1",
        ingress: [{ from_port: 3389, to_port: 3389, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] }],
      },
      "aws_appstream_fleet.maps": {
        name: "maps",
        enable_default_internet_access,
        vpc_config: [{ security_group_ids: ["sg-1"] }],
      },
    });
  expect(fleet(true)).not.toEqual([]);
  expect(fleet(false)).toEqual([]);
});

test("whom an identity provider lets in is let into the user pool", () => {
  expect(
    grantsOf({
      "aws_cognito_user_pool.drivers": { id: "cn-north-1_1", name: "drivers" },
      "aws_cognito_identity_provider.google": {
        ...{ user_pool_id: "cn-north-1_1", provider_name: "Google", provider_type: "Google" },
        provider_details: { client_id: "1" },
      },
    }),
  ).toEqual([expect.stringMatching(/^aws_cognito_user_pool\.drivers: \w+ by .*Google/)]);
});

test("a server of Transfer Family with public addresses is open to whom its groups let in", () => {
  const server = (endpoint: object, port = 22) =>
    grantsOf({
      "aws_security_group.open": {
        id: "sg-1",
        ingress: [{ from_port: port, to_port: port, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] }],
      },
      "aws_transfer_server.sftp": { endpoint_details: [{ security_group_ids: ["sg-1"], ...endpoint }] },
    });
  for (const port of [22, 2222, 22000])
    expect(server({ address_allocation_ids: ["eipalloc-1"] }, port)).toEqual([
      "aws_transfer_server.sftp: read by everybody",
    ]);
  expect(server({ address_allocation_ids: ["eipalloc-1"] }, 443)).toEqual([]);
  expect(server({})).toEqual([]);
});

describe("a name in a Data Catalog", () => {
  const abroad = { id: "999988887777", partition: "aws-cn", operatedFrom: "DE" } as const;
  const table = { "aws_glue_catalog_table.t": { name: "t", database_name: "fleet" } };
  const learning = (input: object) => ({
    ...table,
    "aws_glue_ml_transform.m": {
      name: "m",
      input_record_tables: [{ database_name: "fleet", table_name: "t", ...input }],
    },
  });
  const endsOf = (resources: Readonly<Record<string, object>>) =>
    mapOf(resources, { accounts: [abroad] }).copies.map(({ from, to }) => `${called(from)} → ${called(to)}`);

  test("means the table here, unless the catalog is that of an account abroad", () => {
    const own = ["aws_glue_catalog_table.t (onshore) → aws_glue_ml_transform.m (onshore)"];
    expect(endsOf(learning({}))).toEqual(own);
    expect(endsOf(learning({ catalog_id: "111122223333" }))).toEqual(own);
    expect(endsOf(learning({ catalog_id: abroad.id }))).toEqual(["t (onshore) → aws_glue_ml_transform.m (onshore)"]);
  });

  test("gets the rows of a partition in the account that it is in", () => {
    const partition = (more: object) => ({
      ...table,
      "aws_s3_bucket.b": { bucket: "b" },
      "aws_glue_partition.p": {
        ...{ database_name: "fleet", table_name: "t", storage_descriptor: [{ location: "s3://b/t" }] },
        ...more,
      },
    });
    expect(endsOf(partition({}))).toEqual(["aws_s3_bucket.b (onshore) → aws_glue_catalog_table.t (onshore)"]);
    expect(endsOf(partition({ catalog_id: abroad.id }))).toEqual(["aws_s3_bucket.b (onshore) → t (onshore)"]);
    const [copy] = mapOf(partition({ catalog_id: abroad.id }), { accounts: [abroad] }).copies;
    expect([copy?.to.account, copy?.to.operator !== undefined]).toEqual([abroad.id, true]);
  });

  test("of a catalog of Athena is in the account of which it is", () => {
    const athena = (id: string) => ({
      "aws_athena_data_catalog.a": { name: "a", type: "GLUE", parameters: { "catalog-id": id } },
    });
    const [copy] = mapOf(athena(abroad.id), { accounts: [abroad] }).copies;
    expect(copy?.from.account).toBe(abroad.id);
  });
});

test("an accelerated bucket is read and written at the edge, also where it says so itself", () => {
  const edge = ["aws_s3_bucket.b (offshore) → edge locations of aws (offshore)"];
  const inline = (status: string) => ({
    "aws_s3_bucket.b": { bucket: "b", region: "eu-central-1", acceleration_status: status },
  });
  expect(copiesOf(inline("Enabled"))).toEqual(edge);
  expect(copiesOf(inline("Suspended"))).toEqual([]);
  const beside = {
    "aws_s3_bucket_accelerate_configuration.c": { bucket: "b", region: "eu-central-1", status: "Enabled" },
  };
  expect(copiesOf({ ...beside, "aws_s3_bucket.b": { bucket: "b", region: "eu-central-1" } })).toEqual(edge);
});

test("an endpoint of events leads to its secondary region, replicated or not", () => {
  const endpoint = (route: string) =>
    copiesOf({
      "aws_cloudwatch_event_endpoint.e": {
        ...{ name: "e", replication_config: [{ state: "DISABLED" }] },
        routing_config: [{ failover_config: [{ secondary: [{ route }] }] }],
      },
    });
  expect(endpoint("cn-northwest-1")).toEqual([
    expect.stringMatching(/^aws_cloudwatch_event_endpoint.e .*\(onshore\)$/),
  ]);
  expect(endpoint("eu-central-1")).toEqual([expect.stringMatching(/\(offshore\)$/)]);
});
