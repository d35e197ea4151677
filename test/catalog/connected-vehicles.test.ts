import { describe, expect, test } from "vitest";
import * as catalog from "../../catalog/aws";
import { tell } from "../../src/language";
import { buildDataMap } from "../../src/model/build-data-map";
import type { End } from "../../src/model/data-map";
import { defaultLabels } from "../../src/model/labels";
import { isUnknown } from "../../src/model/value";
import { noRegisters } from "../../src/registers/registers";
import { change, config, provider, readPlan } from "../support/plan";

// What a platform for vehicles is made of: devices, positions, time series, calls, mails, live video. Where data goes, and who gets it.

function mapOf(region: string, ...changes: ReturnType<typeof change>[]) {
  const resources = changes.map(({ address }) => config(address));
  const deployment = readPlan({
    configuration: { provider_config: { aws: provider({ constant_value: region }) }, root_module: { resources } },
    resource_changes: changes,
  });
  return buildDataMap(deployment, { catalog, labels: defaultLabels, registers: noRegisters, today: "2026-11-22" });
}
const planned = (address: string, values: object) => change(address, { after: values });
const called = ({ resource, place, says }: End) =>
  resource?.address ?? (isUnknown(place.side) ? `? ${tell(says, "en")}` : tell(says, "en"));

/** Each copy as `what: from → to`. */
const copies = (...changes: ReturnType<typeof change>[]) =>
  mapOf("cn-north-1", ...changes).copies.map(({ what, from, to }) => `${what}: ${called(from)} → ${called(to)}`);
/** Each grant as `grantee → store`. */
const grants = (...changes: ReturnType<typeof change>[]) =>
  mapOf("cn-north-1", ...changes).grants.map(({ grantee, store, doubt }) =>
    [doubt ? "perhaps " : "", tell(grantee.says, "en"), " → ", store.resource.address].join(""),
  );
const document = (statement: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });

describe("a rule of AWS IoT", () => {
  const rule = (values: object) => planned("aws_iot_topic_rule.trips", { name: "trips", enabled: true, ...values });
  const bucket = planned("aws_s3_bucket.raw", { bucket: "raw" });

  test("sends messages to each of its actions, and what fails elsewhere", () => {
    const found = copies(
      rule({
        s3: [{ bucket_name: "raw", key: "k" }],
        kinesis: [{ stream_name: "trips" }],
        sqs: [{ queue_url: "https://sqs.cn-north-1.amazonaws.com.cn/111122223333/q" }],
        http: [{ url: "https://ingest.example.com/x" }],
        timestream: [{ database_name: "fleet", table_name: "speed" }],
        error_action: [{ sns: [{ target_arn: "arn:aws-cn:sns:cn-north-1:111122223333:errors" }] }],
      }),
      bucket,
      planned("aws_kinesis_stream.trips", { name: "trips" }),
      planned("aws_timestreamwrite_database.fleet", { database_name: "fleet" }),
      planned("aws_timestreamwrite_table.speed", { database_name: "fleet", table_name: "speed" }),
      planned("aws_timestreamwrite_table.other", { database_name: "other", table_name: "speed" }),
    );
    expect(found).toEqual([
      "messages: aws_iot_topic_rule.trips → ? ingest.example.com",
      "messages: aws_iot_topic_rule.trips → aws_kinesis_stream.trips",
      "messages: aws_iot_topic_rule.trips → aws_s3_bucket.raw",
      "messages: aws_iot_topic_rule.trips → sqs.cn-north-1.amazonaws.com.cn, cn-north-1 (Beijing)",
      "messages: aws_iot_topic_rule.trips → aws_timestreamwrite_table.speed",
      "undelivered messages: aws_iot_topic_rule.trips → arn:aws-cn:sns:cn-north-1:111122223333:errors",
    ]);
  });

  test("sends messages to the brokers of Kafka that its client properties name", () => {
    const destination_arn = "arn:aws-cn:iot:cn-north-1:111122223333:ruledestination/vpc/1";
    const client_properties = { "bootstrap.servers": "b-1.k.kafka.eu-central-1.amazonaws.com:9094" };
    expect(copies(rule({ kafka: [{ destination_arn, topic: "trips", client_properties }] }))).toContain(
      "messages: aws_iot_topic_rule.trips → b-1.k.kafka.eu-central-1.amazonaws.com, eu-central-1 (Frankfurt)",
    );
  });

  test("that is switched off sends nothing, and opens nothing", () => {
    const off = rule({ enabled: false, s3: [{ bucket_name: "raw", canned_acl: "public-read" }] });
    expect(copies(off, bucket)).toEqual([]);
    expect(grants(off, bucket)).toEqual([]);
  });

  test("writes objects that everybody may read, if it says so", () => {
    expect(grants(rule({ s3: [{ bucket_name: "raw", canned_acl: "public-read" }] }), bucket)).toEqual([
      "everybody → aws_s3_bucket.raw",
    ]);
    expect(grants(rule({ s3: [{ bucket_name: "raw", canned_acl: "private" }] }), bucket)).toEqual([]);
  });
});

describe("a certificate of a device", () => {
  const thing = planned("aws_iot_thing.car", { name: "car" });
  const certificate = planned("aws_iot_certificate.car", { arn: "arn:aws-cn:iot:cn-north-1:111122223333:cert/abc" });
  const policy = (statement: object) => planned("aws_iot_policy.car", { name: "car", policy: document(statement) });
  const attached = planned("aws_iot_policy_attachment.car", {
    policy: "car",
    target: "arn:aws-cn:iot:cn-north-1:111122223333:cert/abc",
  });

  test("opens what the policy that is attached to it lets read", () => {
    const reads = policy({ Action: ["iot:Connect", "iot:GetThingShadow"], Resource: "*" });
    expect(grants(thing, certificate, reads, attached)).toEqual([
      "whoever holds aws_iot_certificate.car → aws_iot_thing.car",
    ]);
  });

  test("opens it too where the policy is attached to a group of things", () => {
    const reads = policy({ Action: ["iot:Connect", "iot:GetThingShadow"], Resource: "*" });
    const group = planned("aws_iot_thing_group.cars", {
      ...{ name: "cars", arn: "arn:aws-cn:iot:cn-north-1:111122223333:thinggroup/cars" },
    });
    const given = planned("aws_iot_policy_attachment.cars", {
      ...{ policy: "car", target: "arn:aws-cn:iot:cn-north-1:111122223333:thinggroup/cars" },
    });
    expect(grants(thing, group, reads, given)).toEqual(["whoever holds aws_iot_thing_group.cars → aws_iot_thing.car"]);
    expect(grants(thing, group, reads)).toEqual([]);
  });

  test("opens nothing by itself, or with a policy that lets it send", () => {
    const sends = policy({ Action: ["iot:Connect", "iot:Publish"], Resource: "*" });
    expect(grants(thing, certificate, sends, attached)).toEqual([]);
    expect(grants(thing, certificate, policy({ Action: "*", Resource: "*" }))).toEqual([]);
  });
});

test("a certificate authority lets devices in only where they register themselves", () => {
  const thing = planned("aws_iot_thing.car", { name: "car" });
  const ca = (values: object) =>
    planned("aws_iot_ca_certificate.ca", { active: true, ca_certificate_pem: "PEM", ...values });
  const template = { registration_config: [{ template_name: "fleet" }] };
  expect(grants(thing, ca({ allow_auto_registration: true, ...template }))).toEqual([
    "whoever has a key or certificate for it → aws_iot_thing.car",
  ]);
  expect(grants(thing, ca({ allow_auto_registration: false, ...template }))).toEqual([]);
  expect(grants(thing, ca({ allow_auto_registration: true }))).toEqual([]);
});

test("positions go from a tracker to the geofences that it is associated with, and nobody has them", () => {
  const changes = [
    planned("aws_location_tracker.cars", { tracker_name: "cars" }),
    planned("aws_location_geofence_collection.plants", {
      collection_name: "plants",
      collection_arn: "arn:aws-cn:geo:cn-north-1:111122223333:geofence-collection/plants",
    }),
    planned("aws_location_tracker_association.both", {
      tracker_name: "cars",
      consumer_arn: "arn:aws-cn:geo:cn-north-1:111122223333:geofence-collection/plants",
    }),
  ];
  expect(copies(...changes)).toEqual([
    "positions: aws_location_tracker.cars → aws_location_geofence_collection.plants",
  ]);
  expect(grants(...changes)).toEqual([]);
});

test("who acts as a role from elsewhere has the positions and measurements that the role may read", () => {
  const role = (Action: string[]) =>
    planned("aws_iam_role.partner", {
      name: "partner",
      arn: "arn:aws-cn:iam::111122223333:role/partner",
      assume_role_policy: document({ Principal: { AWS: "444455556666" }, Action: "sts:AssumeRole" }),
      inline_policy: [{ name: "read", policy: document({ Action, Resource: "*" }) }],
    });
  const stores = [
    planned("aws_location_tracker.cars", { tracker_name: "cars" }),
    planned("aws_timestreamwrite_table.speed", { database_name: "fleet", table_name: "speed" }),
  ];
  expect(grants(...stores, role(["geo:GetDevicePositionHistory"]))).toEqual([
    "account 444455556666 → aws_location_tracker.cars",
  ]);
  expect(grants(...stores, role(["timestream:Select"]))).toEqual([
    "account 444455556666 → aws_timestreamwrite_table.speed",
  ]);
  expect(grants(...stores, role(["geo:BatchUpdateDevicePosition", "timestream:WriteRecords"]))).toEqual([]);
});

test("what is asked of a provider of maps goes to it, and of open data nothing", () => {
  expect(copies(planned("aws_location_place_index.places", { index_name: "places", data_source: "Here" }))).toEqual([
    "requests: aws_location_place_index.places → ? here",
  ]);
  const map = (style: string) => planned("aws_location_map.map", { map_name: "map", configuration: [{ style }] });
  expect(copies(map("VectorOpenDataStandardLight"))).toEqual([]);
  expect(copies(map("VectorHereExplore"))).toHaveLength(1);
});

test("rejected measurements go to a bucket, and a table lies in its database", () => {
  const [bucket_name, database_name] = ["rejected", "fleet"];
  const location = [{ s3_configuration: [{ bucket_name }] }];
  const changes = [
    planned("aws_timestreamwrite_database.fleet", { database_name, tags: { "auto:data-class": "important" } }),
    planned("aws_timestreamwrite_table.speed", {
      database_name,
      table_name: "speed",
      magnetic_store_write_properties: [{ magnetic_store_rejected_data_location: location }],
    }),
    planned("aws_s3_bucket.rejected", { bucket: bucket_name }),
  ];
  expect(copies(...changes)).toEqual([
    "rejected measurements: aws_timestreamwrite_table.speed → aws_s3_bucket.rejected",
  ]);
  const rejected = mapOf("cn-north-1", ...changes).stores.find(({ resource }) => resource.type === "aws_s3_bucket");
  expect(rejected?.label.classes).toEqual(["important"]);
});

describe("a database of InfluxDB", () => {
  const group = planned("aws_security_group.db", {
    id: "sg-1",
    name: "db",
    ingress: [{ from_port: 8086, to_port: 8086, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] }],
  });
  const database = (publicly_accessible: boolean) =>
    planned("aws_timestreaminfluxdb_db_instance.db", {
      name: "db",
      publicly_accessible,
      vpc_security_group_ids: ["sg-1"],
      vpc_subnet_ids: ["subnet-1"],
    });

  test("is open to whom its security group lets in, if it is public", () => {
    expect(grants(database(true), group)).toEqual(["everybody → aws_timestreaminfluxdb_db_instance.db"]);
  });
  test("is closed by default", () => {
    expect(grants(database(false), group)).toEqual([]);
  });
});

describe("a connector of MSK Connect", () => {
  const connector = (connector_configuration: Record<string, string>) =>
    planned("aws_mskconnect_connector.c", { name: "c", connector_configuration });
  const s3 = { "s3.region": "eu-central-1", "s3.bucket.name": "raw" };

  test("writes where the settings of its sink say", () => {
    const raw = planned("aws_s3_bucket.raw", { bucket: "raw" });
    const sink = { "connector.class": "io.confluent.connect.s3.S3SinkConnector", ...s3 };
    expect(copies(connector(sink), raw)).toEqual([
      "records: aws_mskconnect_connector.c → eu-central-1 (Frankfurt)",
      "records: aws_mskconnect_connector.c → aws_s3_bucket.raw",
    ]);
  });

  test("copies out of one cluster into another, whatever it is called", () => {
    const servers = (region: string) => `b-1.fleet.kafka.${region}:9098`;
    const mirror = {
      "connector.class": "org.apache.kafka.connect.mirror.MirrorSourceConnector",
      "source.cluster.bootstrap.servers": servers("cn-north-1.amazonaws.com.cn"),
      "target.cluster.bootstrap.servers": servers("eu-central-1.amazonaws.com"),
    };
    expect(copies(connector(mirror))).toEqual([
      expect.stringMatching(/^records: aws_mskconnect_connector.c → .*eu-central-1/),
    ]);
  });

  test("may write to whatever the settings of a sink name abroad", () => {
    const sink = (url: string) =>
      copies(connector({ "connector.class": "com.mongodb.kafka.connect.MongoSinkConnector", "store.url": url }));
    expect(sink("https://db.eu-central-1.amazonaws.com")).toHaveLength(1);
    expect(sink("https://db.cn-north-1.amazonaws.com.cn")).toEqual([]);
  });

  test("that reads writes nothing there", () => {
    expect(copies(connector({ "connector.class": "io.confluent.connect.s3.source.S3SourceConnector", ...s3 }))).toEqual(
      [],
    );
  });
});

describe("a broker of Amazon MQ", () => {
  const broker = (values: object) =>
    planned("aws_mq_broker.b", { broker_name: "b", engine_type: "ActiveMQ", user: [], ...values });

  test("that is a replica takes its messages from the primary", () => {
    const primary = "arn:aws:mq:eu-central-1:111122223333:broker:main:b-1";
    const replica = broker({ data_replication_mode: "CRDR", data_replication_primary_broker_arn: primary });
    expect(copies(replica)).toEqual([`replicated messages: ${primary} → aws_mq_broker.b`]);
  });
  test("is open to everybody where it is public and has no security groups", () => {
    expect(grants(broker({ engine_type: "RabbitMQ", publicly_accessible: true }))).toEqual([
      "everybody → aws_mq_broker.b",
    ]);
  });
  test("is private by default", () => {
    expect(grants(broker({}), broker({ publicly_accessible: false }))).toEqual([]);
  });
});

test("an application takes records from its source, and sends them to its outputs", () => {
  const stream = (name: string) => `arn:aws-cn:kinesis:cn-north-1:111122223333:stream/${name}`;
  const streams = (block: string, name: string) => [{ [block]: [{ resource_arn: stream(name) }] }];
  const sql = {
    input: streams("kinesis_streams_input", "in"),
    output: streams("kinesis_streams_output", "out"),
  };
  const found = copies(
    planned("aws_kinesis_stream.in", { name: "in" }),
    planned("aws_kinesis_stream.out", { name: "out" }),
    planned("aws_kinesisanalyticsv2_application.app", {
      name: "app",
      application_configuration: [{ sql_application_configuration: [sql] }],
    }),
  );
  expect(found).toEqual([
    "records: aws_kinesis_stream.in → aws_kinesisanalyticsv2_application.app",
    "records: aws_kinesisanalyticsv2_application.app → aws_kinesis_stream.out",
  ]);
});

test("log groups are gathered from all regions of a rule into one, and its backup", () => {
  const rule = {
    source: [
      { regions: ["cn-north-1"], scope: "o", source_logs_configuration: [{ log_group_selection_criteria: "*" }] },
    ],
    destination: [
      {
        account: "444455556666",
        region: "eu-central-1",
        destination_logs_configuration: [{ backup_configuration: [{ region: "eu-west-1" }] }],
      },
    ],
  };
  const { copies: found } = mapOf(
    "cn-north-1",
    planned("aws_cloudwatch_log_group.cars", { name: "cars" }),
    planned("aws_observabilityadmin_centralization_rule_for_organization.all", { rule_name: "all", rule: [rule] }),
  );
  const ofGroup = found.filter(({ from }) => from.resource);
  expect(ofGroup.map(({ to }) => to.place.region)).toEqual(["eu-central-1", "eu-west-1"]);
  expect(ofGroup.map(({ to }) => to.account)).toEqual(["444455556666", "444455556666"]);
});

describe("video", () => {
  const channel = (values: object) => planned("aws_ivs_channel.cabin", { name: "cabin", ...values });

  test("is recorded into the bucket that the recording configuration stands for", () => {
    const arn = "arn:aws:ivs:us-west-2:111122223333:recording-configuration/x";
    const recording = planned("aws_ivs_recording_configuration.r", {
      arn,
      destination_configuration: [{ s3: [{ bucket_name: "videos" }] }],
    });
    const bucket = planned("aws_s3_bucket.videos", { bucket: "videos" });
    expect(copies(channel({ recording_configuration_arn: arn }), recording, bucket)).toEqual([
      "video: aws_ivs_channel.cabin → aws_s3_bucket.videos",
    ]);
  });
  test("is watched by everybody, unless viewers have to be signed in", () => {
    expect(grants(channel({}))).toEqual(["everybody → aws_ivs_channel.cabin"]);
    expect(grants(channel({ authorized: true }))).toEqual([]);
  });
});

test("mails go where the rules send them, and a relay is the server behind it", () => {
  const found = copies(
    planned("aws_mailmanager_ingress_point.in", { name: "in", rule_set_id: "rs-1" }),
    planned("aws_mailmanager_rule_set.rules", {
      id: "rs-1",
      rule: [{ action: [{ write_to_s3: [{ s3_bucket: "mails" }] }, { relay: [{ relay: "r-1" }] }] }],
    }),
    planned("aws_mailmanager_relay.relay", { id: "r-1", server_name: "smtp.example.com" }),
    planned("aws_s3_bucket.mails", { bucket: "mails" }),
  );
  expect(found).toEqual([
    "mails: aws_mailmanager_ingress_point.in → aws_mailmanager_rule_set.rules",
    "mails: aws_mailmanager_rule_set.rules → aws_s3_bucket.mails",
    "mails: aws_mailmanager_rule_set.rules → aws_mailmanager_relay.relay",
  ]);
});

test("mail events are told only where their destination is switched on", () => {
  const set = planned("aws_ses_configuration_set.set", { name: "set" });
  const destination = (enabled: boolean) =>
    planned("aws_ses_event_destination.d", {
      configuration_set_name: "set",
      enabled,
      sns_destination: [{ topic_arn: "arn:aws-cn:sns:cn-north-1:111122223333:bounces" }],
    });
  expect(copies(set, destination(true))).toEqual([
    "mail events: aws_ses_configuration_set.set → arn:aws-cn:sns:cn-north-1:111122223333:bounces",
  ]);
  expect(copies(set, destination(false))).toEqual([]);
});

test("a rule sends the whole mail to its topic, and tells the topics of its other actions that there was one", () => {
  const topic = (name: string) => `arn:aws:sns:us-east-1:111122223333:${name}`;
  const found = copies(
    planned("aws_ses_receipt_rule.all", {
      ...{ name: "all", enabled: true },
      sns_action: [{ topic_arn: topic("mails"), position: 1 }],
      s3_action: [{ bucket_name: "mails", topic_arn: topic("told"), position: 2 }],
    }),
    planned("aws_sns_topic.mails", { arn: topic("mails") }),
    planned("aws_sns_topic.told", { arn: topic("told") }),
    planned("aws_s3_bucket.mails", { bucket: "mails" }),
  );
  expect(found).toEqual([
    "mails: aws_ses_receipt_rule.all → aws_s3_bucket.mails",
    "mails: aws_ses_receipt_rule.all → aws_sns_topic.mails",
    "mail events: aws_ses_receipt_rule.all → aws_sns_topic.told",
  ]);
});

test("mails go by the rules that their identity names", () => {
  const set = planned("aws_sesv2_configuration_set.set", { configuration_set_name: "set" });
  const identity = planned("aws_sesv2_email_identity.cars", {
    email_identity: "cars.example.cn",
    configuration_set_name: "set",
  });
  expect(copies(set, identity)).toEqual(["mails: aws_sesv2_email_identity.cars → aws_sesv2_configuration_set.set"]);
});

test("calls lie where the connector says, and leave to the hosts and telephones behind it", () => {
  const id = "vc-1";
  const map = mapOf(
    "us-east-1",
    planned("aws_chime_voice_connector.calls", { id, name: "calls", aws_region: "us-west-2" }),
    planned("aws_chime_voice_connector_origination.in", {
      voice_connector_id: id,
      route: [{ host: "pbx.example.com" }],
    }),
    planned("aws_chime_voice_connector_termination.out", { voice_connector_id: id, calling_regions: ["US"] }),
  );
  expect(map.stores.map(({ place }) => place.region)).toEqual(["us-west-2"]);
  expect(map.copies.map(({ from, to }) => `${called(from)} → ${called(to)}`)).toEqual([
    "aws_chime_voice_connector.calls → ? pbx.example.com",
    "aws_chime_voice_connector.calls → ? a mailbox, telephone or other recipient",
  ]);
});

test("messages of a topic go into a chat, and who is in it acts as its role", () => {
  const topic = "arn:aws:sns:us-east-1:111122223333:alarms";
  const changes = [
    planned("aws_chatbot_slack_channel_configuration.ops", {
      configuration_name: "ops",
      slack_channel_id: "C07EZ1ABC23",
      sns_topic_arns: [topic],
      iam_role_arn: "arn:aws-cn:iam::111122223333:role/chat",
    }),
    planned("aws_iam_role.chat", {
      name: "chat",
      arn: "arn:aws-cn:iam::111122223333:role/chat",
      inline_policy: [{ name: "read", policy: document({ Action: "s3:GetObject", Resource: "*" }) }],
    }),
    planned("aws_s3_bucket.raw", { bucket: "raw" }),
  ];
  expect(copies(...changes)).toEqual([
    `messages: ${topic} → aws_chatbot_slack_channel_configuration.ops`,
    "messages: aws_chatbot_slack_channel_configuration.ops → ? a mailbox, telephone or other recipient",
  ]);
  expect(grants(...changes)).toEqual(["whoever holds aws_chatbot_slack_channel_configuration.ops → aws_s3_bucket.raw"]);
});

test("a workspace of Grafana opens to whom it is given, and to nobody else", () => {
  const workspace = planned("aws_grafana_workspace.w", { id: "g-1", name: "w", authentication_providers: ["AWS_SSO"] });
  const key = planned("aws_grafana_workspace_api_key.k", { workspace_id: "g-1", key_name: "k" });
  expect(grants(workspace)).toEqual([]);
  expect(grants(workspace, key)).toEqual(["whoever has a key or certificate for it → aws_grafana_workspace.w"]);
});

test("the policy of a workspace of Prometheus lets an account read metrics", () => {
  const workspace = planned("aws_prometheus_workspace.w", { id: "ws-1" });
  const policy = (Action: string) =>
    planned("aws_prometheus_resource_policy.p", {
      workspace_id: "ws-1",
      policy_document: document({ Principal: { AWS: "444455556666" }, Action, Resource: "*" }),
    });
  expect(grants(workspace, policy("aps:QueryMetrics"))).toEqual(["account 444455556666 → aws_prometheus_workspace.w"]);
  expect(grants(workspace, policy("aps:RemoteWrite"))).toEqual([]);
});

test("logs go to a group that is named with what is in it", () => {
  const log_group_arn = "arn:aws-cn:logs:cn-north-1:111122223333:log-group:metrics:*";
  const found = copies(
    planned("aws_prometheus_workspace.w", { id: "ws-1", logging_configuration: [{ log_group_arn }] }),
    planned("aws_cloudwatch_log_group.metrics", { name: "metrics" }),
  );
  expect(found).toEqual(["logs: aws_prometheus_workspace.w → aws_cloudwatch_log_group.metrics"]);
});

test("what a data protection policy finds is told where it says", () => {
  const found = copies(
    planned("aws_cloudwatch_log_group.cars", { name: "cars" }),
    planned("aws_s3_bucket.found", { bucket: "found" }),
    planned("aws_cloudwatch_log_data_protection_policy.p", {
      log_group_name: "cars",
      policy_document: JSON.stringify({
        Statement: [{ Operation: { Audit: { FindingsDestination: { S3: { Bucket: "found" } } } } }],
      }),
    }),
  );
  expect(found).toEqual(["audit findings: aws_cloudwatch_log_group.cars → aws_s3_bucket.found"]);
});

test("delivery to telephones is a copy to nobody knows where, unless the channel is switched off", () => {
  const app = planned("aws_pinpoint_app.app", { name: "app", application_id: "a1" });
  const channel = (enabled: boolean) => planned("aws_pinpoint_gcm_channel.push", { application_id: "a1", enabled });
  expect(copies(app, channel(true))).toEqual([
    "messages: aws_pinpoint_app.app → ? a mailbox, telephone or other recipient",
  ]);
  expect(copies(app, channel(false))).toEqual([]);
});

test("who signs in to a domain of AWS IoT goes to its authorizer first", () => {
  const asked = "arn:aws-cn:lambda:cn-north-1:111122223333:function:ask";
  const authorizer = planned("aws_iot_authorizer.fleet", { name: "fleet", authorizer_function_arn: asked });
  const domain = planned("aws_iot_domain_configuration.fleet", {
    ...{ name: "fleet", authorizer_config: [{ default_authorizer_name: "fleet" }] },
  });
  expect(copies(authorizer, domain)).toContain(
    "requests: aws_iot_domain_configuration.fleet → aws_iot_authorizer.fleet",
  );
  expect(copies(planned("aws_iot_domain_configuration.fleet", { name: "fleet" }))).toEqual([]);
  const off = { name: "fleet", status: "DISABLED", authorizer_config: [{ default_authorizer_name: "fleet" }] };
  expect(copies(planned("aws_iot_domain_configuration.fleet", off))).toEqual([]);
});

test("whom an authorizer lets in to the fleet its function says", () => {
  const car = planned("aws_iot_thing.car", { name: "car", attributes: {} });
  const authorizer = (status: string) =>
    planned("aws_iot_authorizer.partner", {
      ...{ name: "partner", status },
      authorizer_function_arn: "arn:aws-cn:lambda:cn-north-1:111122223333:function:ask",
    });
  expect(grants(car, authorizer("ACTIVE"))).toHaveLength(1);
  expect(grants(car, authorizer("INACTIVE"))).toEqual([]);
});

test("shadows go into the index of the fleet where it is on", () => {
  const thing = planned("aws_iot_thing.car", { name: "car" });
  const indexed = (thing_indexing_mode: string) =>
    copies(
      thing,
      planned("aws_iot_indexing_configuration.fleet", { thing_indexing_configuration: [{ thing_indexing_mode }] }),
    );
  expect(indexed("REGISTRY_AND_SHADOW")).toEqual([
    "things and their shadows: aws_iot_thing.car → aws_iot_indexing_configuration.fleet",
  ]);
  expect(indexed("OFF")).toEqual([]);
});
