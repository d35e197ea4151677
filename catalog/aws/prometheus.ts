import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "amp", checked: "2026-11-22" }];

const workspaces = ["aws_prometheus_workspace"];
const workspace: Designation = { name: "workspace_id", of: workspaces };
const metrics = (from: Designation, to: Designation): Copies => ({ what: "metrics", from, to, rhythm: "continuous" });
const logs = (from: Designation, path: string): Copies => ({
  what: "logs",
  from,
  to: { arn: path, of: ["aws_cloudwatch_log_group"] },
  rhythm: "continuous",
});

const pager = "definition.alertmanager_config.receivers.pagerduty_configs";

export const prometheus = [
  {
    terraform: "aws_prometheus_workspace",
    names: ["prometheus_endpoint"],
    arn: "aps:workspace/{id}",
    stores: { what: "metrics", keeps: "at-rest", place: "own-region", accessedAs: "prometheus" },
    copies: [logs("self", "logging_configuration.log_group_arn")],
    encryptedBy: ["kms_key_arn"],
    evidence,
  },
  {
    terraform: "aws_prometheus_resource_policy",
    grants: [{ on: workspace, to: { policy: "policy_document", for: "prometheus" } }],
    evidence,
  },
  {
    terraform: "aws_prometheus_query_logging_configuration",
    copies: [logs(workspace, "destination.cloudwatch_logs.log_group_arn")],
    evidence,
  },
  {
    // Alerts with the labels of what raised them.
    terraform: "aws_prometheus_alert_manager_definition",
    copies: [
      metrics(workspace, {
        arn: "definition.alertmanager_config.receivers.sns_configs.topic_arn",
        of: ["aws_sns_topic"],
      }),
      // PagerDuty, by a key that it keeps as a secret.
      ...["routing_key", "service_key"].map((key) =>
        metrics(workspace, { contact: `${pager}.${key}.aws_secrets_manager.secret_arn` }),
      ),
    ],
    evidence,
  },
  {
    terraform: "aws_prometheus_scraper",
    names: ["alias"],
    stores: { what: "metrics", keeps: "in-transit", place: "own-region" },
    copies: [
      metrics({ arn: "source.eks.cluster_arn", of: ["aws_eks_cluster"] }, "self"),
      metrics({ arn: "exporter.opensearch.domain_arn", of: ["aws_opensearch_domain"] }, "self"),
      metrics("self", { arn: "destination.amp.workspace_arn", of: workspaces }),
      metrics("self", { arn: "destination.cloudwatch.dataset_arn" }),
    ],
    evidence,
  },
  {
    terraform: "aws_prometheus_scraper_logging_configuration",
    copies: [
      logs({ name: "scraper_id", of: ["aws_prometheus_scraper"] }, "logging_destination.cloudwatch_logs.log_group_arn"),
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
