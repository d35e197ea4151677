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

/** Where the log drivers of containers write: `options` is the map of their settings. */
export function containerLogs(options: Path): readonly Copies[] {
  const to: readonly Designation[] = [
    { name: `${options}.awslogs-group`, of: ["aws_cloudwatch_log_group"] },
    { region: `${options}.awslogs-region` },
    { address: `${options}.splunk-url`, of: hosts },
    { address: `${options}.fluentd-address`, of: hosts },
    { address: `${options}.gelf-address`, of: hosts },
    { address: `${options}.syslog-address`, of: hosts },
    // FireLens takes the names of the router's own outputs.
    { name: `${options}.log_group_name`, of: ["aws_cloudwatch_log_group"] },
    { name: `${options}.delivery_stream`, of: ["aws_kinesis_firehose_delivery_stream"] },
    { name: `${options}.bucket`, of: ["aws_s3_bucket"] },
    { address: `${options}.Host`, of: hosts },
  ];
  return to.map((one) => ({ what: "task logs", from: "self", to: one, rhythm: "continuous" }));
}
