import type { AccessedAs, CatalogEntry, Copies, Designation, Evidence } from "../entry";
import { subnetsAt } from "./subnets";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "msk, mskconnect", checked: "2026-11-22" }];

const clusters = ["aws_msk_cluster", "aws_msk_serverless_cluster"];
const logsTo = (block: string): readonly Copies[] => [
  {
    what: "logs",
    each: `${block}.cloudwatch_logs`,
    when: [{ path: ".enabled", is: [true], unset: false }],
    from: "self",
    to: { name: ".log_group", of: ["aws_cloudwatch_log_group"] },
    rhythm: "continuous",
  },
  {
    what: "logs",
    each: `${block}.firehose`,
    when: [{ path: ".enabled", is: [true], unset: false }],
    from: "self",
    to: { name: ".delivery_stream", of: ["aws_kinesis_firehose_delivery_stream"] },
    rhythm: "continuous",
  },
  {
    what: "logs",
    each: `${block}.s3`,
    when: [{ path: ".enabled", is: [true], unset: false }],
    from: "self",
    to: { name: ".bucket", of: ["aws_s3_bucket"] },
    rhythm: "continuous",
  },
];
/** `topic/CLUSTER/UUID/NAME`: https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html, checked 2026-11-22. */
const topics: AccessedAs = { kind: "kafka-topic", arn: "kafka:topic/{cluster_name}/*" };
const cluster = (path: string): Designation => ({ arn: path, of: clusters });
const brokers: Designation = { address: "kafka_cluster.apache_kafka_cluster.bootstrap_broker_string" };
const replicated = (own: readonly ("source" | "target")[], from: Designation, to: Designation): Copies => ({
  what: "replicated records",
  each: "replication_info_list",
  when: own.map((end) => ({ path: `.${end}_kafka_cluster_id`, unset: false })),
  from,
  to,
  rhythm: "continuous",
});
const delivered = (what: "records" | "failed records", block: string): Copies => ({
  what,
  from: "self",
  to: { arn: `${block}.bucket_arn`, of: ["aws_s3_bucket"], account: `${block}.expected_bucket_owner` },
  rhythm: what === "records" ? "continuous" : "on-failure",
});
/** Settings of the sinks of Confluent, Aiven, Lenses, Apache Camel and OpenSearch that say where they write; others are not known. */
const isSink = [{ path: "connector_configuration.connector\\.class", is: ["*sink*"], unset: false }] as const;
const sunk = (to: Designation): Copies => ({ what: "records", when: isSink, from: "self", to, rhythm: "continuous" });
const sinks: readonly Copies[] = [
  ...["s3\\.region", "aws\\.s3\\.region"].map((key) => sunk({ region: `connector_configuration.${key}` })),
  ...["s3\\.bucket\\.name", "aws\\.s3\\.bucket\\.name"].map((key) =>
    sunk({ name: `connector_configuration.${key}`, of: ["aws_s3_bucket"] }),
  ),
  // What a sink writes to that is not in this list, if it is abroad.
  sunk({ mentioned: "connector_configuration.*" }),
  ...["connection\\.url", "http\\.api\\.url", "http\\.url", "snowflake\\.url\\.name", "splunk\\.hec\\.uri"].map((key) =>
    sunk({ address: `connector_configuration.${key}` }),
  ),
];

export const msk = [
  {
    terraform: "aws_msk_cluster",
    filledIn: ["broker_node_group_info.connectivity_info", "broker_node_group_info.connectivity_info.public_access"],
    names: ["cluster_name"],
    arn: "kafka:cluster/{cluster_name}/*",
    stores: {
      what: "records",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "kafka",
      alsoAccessedAs: [topics],
    },
    liesIn: {
      through: [subnetsAt("broker_node_group_info.client_subnets")],
      groups: "broker_node_group_info.security_groups",
    },
    copies: logsTo("logging_info.broker_logs"),
    grants: [
      {
        when: [
          {
            path: "broker_node_group_info.connectivity_info.public_access.type",
            is: ["SERVICE_PROVIDED_EIPS"],
            unset: false,
          },
        ],
        // Public brokers listen by TLS, SCRAM and IAM.
        to: { network: { groups: "broker_node_group_info.security_groups", ports: [9194, 9196, 9198] } },
      },
    ],
    encryptedBy: ["encryption_info.encryption_at_rest_kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_msk_serverless_cluster",
    names: ["cluster_name"],
    arn: "kafka:cluster/{cluster_name}/*",
    stores: {
      what: "records",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "kafka",
      alsoAccessedAs: [topics],
    },
    liesIn: {
      through: [subnetsAt("vpc_config.subnet_ids")],
      groups: "vpc_config.security_group_ids",
    },
    evidence,
  },
  {
    // By it a cluster is reached from another VPC.
    terraform: "aws_msk_vpc_connection",
    stores: {
      what: "records",
      keeps: "in-transit",
      place: "own-region",
      partOf: cluster("target_cluster_arn"),
    },
    standsFor: [cluster("target_cluster_arn")],
    // Whoever uses it writes to the cluster, which may be another account's.
    copies: [{ what: "records", from: "self", to: cluster("target_cluster_arn"), rhythm: "continuous" }],
    liesIn: {
      through: [subnetsAt("client_subnets")],
      groups: "security_groups",
      vpc: "vpc_id",
    },
    evidence,
  },
  {
    terraform: "aws_msk_replicator",
    copies: [
      replicated(
        [],
        { arn: ".source_kafka_cluster_arn", of: clusters },
        { arn: ".target_kafka_cluster_arn", of: clusters },
      ),
      // A cluster of one's own has an id there, and its addresses above.
      replicated(["source"], brokers, { arn: ".target_kafka_cluster_arn", of: clusters }),
      replicated(["target"], { arn: ".source_kafka_cluster_arn", of: clusters }, brokers),
      ...logsTo("log_delivery.replicator_log_delivery"),
    ],
    evidence,
  },
  {
    terraform: "aws_msk_cluster_policy",
    grants: [
      { on: cluster("cluster_arn"), to: { policy: "policy", for: "kafka" } },
      { on: cluster("cluster_arn"), to: { policy: "policy", for: "kafka-topic" } },
    ],
    evidence,
  },
  {
    terraform: "aws_mskconnect_connector",
    names: ["name"],
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    liesIn: {
      through: [subnetsAt("kafka_cluster.apache_kafka_cluster.vpc.subnets")],
      groups: "kafka_cluster.apache_kafka_cluster.vpc.security_groups",
    },
    copies: [
      {
        what: "records",
        from: { address: "kafka_cluster.apache_kafka_cluster.bootstrap_servers" },
        to: "self",
        rhythm: "continuous",
      },
      // MirrorMaker copies into another cluster, and is no sink by its name.
      {
        what: "records",
        when: [{ path: "connector_configuration.connector\\.class", is: ["*mirror*"], unset: false }],
        from: "self",
        to: { address: "connector_configuration.target\\.cluster\\.bootstrap\\.servers" },
        rhythm: "continuous",
      },
      ...sinks,
      ...logsTo("log_delivery.worker_log_delivery"),
    ],
    evidence,
  },
  {
    terraform: "aws_msk_topic",
    names: ["name"],
    stores: { what: "records", keeps: "at-rest", place: "own-region", tags: "none", partOf: cluster("cluster_arn") },
    evidence,
  },
  {
    terraform: "aws_msk_channel",
    names: ["channel_name"],
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "records",
        from: { arn: "topic_configuration.topic_arn", of: ["aws_msk_topic"] },
        to: "self",
        rhythm: "continuous",
      },
      { what: "records", from: cluster("cluster_arn"), to: "self", rhythm: "continuous" },
      delivered("records", "s3_destination.storage"),
      {
        what: "records",
        from: "self",
        to: { arn: "iceberg_destination.catalog.warehouse_location", of: ["aws_s3tables_table_bucket"] },
        rhythm: "continuous",
      },
      {
        what: "schemas of what it reads",
        from: "self",
        to: { arn: "iceberg_destination.catalog.catalog_arn" },
        rhythm: "continuous",
      },
      delivered("failed records", "s3_destination.dead_letter_queue_s3"),
      delivered("failed records", "iceberg_destination.dead_letter_queue_s3"),
      ...logsTo("logging_info"),
    ],
    encryptedBy: ["encryption_configuration.kms_key_arn"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
