import type { Copies, Designation, Path } from "../entry";

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

/** Keys of the outputs of Fluent Bit that say where they write. */
const addresses = ["host", "endpoint", "url", "uri", "dd_url", "uri_base", "brokers"];

/** Outputs that write to a company of which they need to be told no address. */
const companies = ["datadog", "newrelic", "nrlogs", "logdna", "dynatrace", "azure*", "stackdriver", "bigquery", "gcs"];

/** Where the log drivers of containers write: `options` is the map of their settings. */
export function containerLogs(options: Path): readonly Copies[] {
  const to: readonly Designation[] = [
    { name: `${options}.awslogs-group`, of: ["aws_cloudwatch_log_group"] },
    { region: `${options}.awslogs-region` },
    ...["splunk-url", "fluentd-address", "gelf-address", "syslog-address", ...addresses].map(
      (key): Designation => ({ address: `${options}.${key}`, of: hosts }),
    ),
    // FireLens takes the names of the router's own outputs.
    { name: `${options}.log_group_name`, of: ["aws_cloudwatch_log_group"] },
    { name: `${options}.delivery_stream`, of: ["aws_kinesis_firehose_delivery_stream"] },
    { name: `${options}.stream`, of: ["aws_kinesis_stream"] },
    { name: `${options}.bucket`, of: ["aws_s3_bucket"] },
    { region: `${options}.region` },
  ];
  return [
    ...to.map(logs),
    {
      ...logs({ contact: ".name" }),
      each: options,
      when: [
        { path: ".name", is: companies, unset: false },
        ...addresses.map((address) => ({ path: `.${address}`, is: [], unset: true })),
      ],
    },
  ];
}

/** The router's own configuration, in a bucket or in its image, of which nobody sees where it writes. */
export function routedLogs(router: Path): Copies {
  return logs({ contact: `${router}.options.config-file-value` });
}

const logs = (to: Designation): Copies => ({ what: "task logs", from: "self", to, rhythm: "continuous" });
