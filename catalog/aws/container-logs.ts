import type { Copies, Designation, Path, TypeName } from "../entry";

/** What has a host that takes logs in. */
const hosts = [
  "aws_lb",
  "aws_alb",
  "aws_elb",
  "aws_instance",
  "aws_opensearch_domain",
  "aws_opensearchserverless_collection",
  "aws_elasticsearch_domain",
];

/** Keys of the outputs of Fluent Bit and Fluentd that say where they write. */
const addresses = [
  ...["host", "hosts", "hec_host", "endpoint", "endpoint_url", "url", "uri", "dd_url", "loggly_url", "uri_base"],
  "brokers",
];

/** Outputs that write to a company of which they need to be told no address. */
const companies = [
  ...["datadog", "newrelic", "nrlogs", "logdna", "dynatrace", "azure*", "stackdriver", "bigquery*", "gcs"],
  ...["google_cloud", "loggly"],
];

/** What the log drivers name, and the router's own outputs, with what says in which region that is. */
const named: readonly (readonly [key: string, of: TypeName, region: string])[] = [
  ["awslogs-group", "aws_cloudwatch_log_group", "awslogs-region"],
  ["log_group_name", "aws_cloudwatch_log_group", "region"],
  ["delivery_stream", "aws_kinesis_firehose_delivery_stream", "region"],
  ["delivery_stream_name", "aws_kinesis_firehose_delivery_stream", "region"],
  ["stream", "aws_kinesis_stream", "region"],
  ["stream_name", "aws_kinesis_stream", "region"],
  ["bucket", "aws_s3_bucket", "region"],
  ["s3_bucket", "aws_s3_bucket", "s3_region"],
];

/** Where the log drivers of containers write: `options` is the map of their settings. */
export function containerLogs(options: Path): readonly Copies[] {
  const to: readonly Designation[] = [
    ...named.map(([key, of, region]) => ({
      name: `${options}.${key}`,
      of: [of],
      inRegion: `${options}.${region}`,
    })),
    ...["splunk-url", "fluentd-address", "gelf-address", "syslog-address", ...addresses].map((key) => ({
      address: `${options}.${key}`,
      of: hosts,
    })),
  ];
  const unnamed = named.map(([key]) => ({ path: `.${key}`, is: [], unset: true }));
  return [
    ...to.map(logs),
    ...["awslogs-region", "region"].map((region) => ({
      ...logs({ region: `.${region}` }),
      each: options,
      when: unnamed,
    })),
    // Fluentd calls its outputs by their type.
    ...[".name", ".@type"].map((output) => ({
      ...logs({ contact: output }),
      each: options,
      when: [
        { path: output, is: companies, unset: false },
        ...addresses.map((address) => ({ path: `.${address}`, is: [], unset: true })),
      ],
    })),
  ];
}

/** Of those that come with the image of AWS, some name no output: github.com/aws/aws-for-fluent-bit, configs/, read on 2026-11-23. */
const withoutOutputs = ["parse-json", "minimize-log-loss", "output-metrics-healthcheck"].map(
  (name) => `/fluent-bit/configs/${name}.conf`,
);

/** The router's own configuration, in a bucket or in its image. */
export function routedLogs(router: Path): Copies {
  return {
    ...logs({ saidIn: ".config-file-value" }),
    each: `${router}.options`,
    when: [{ path: ".config-file-value", not: withoutOutputs, unset: false }],
  };
}

const logs = (to: Designation): Copies => ({ what: "task logs", from: "self", to, rhythm: "continuous" });
