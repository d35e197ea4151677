import type { CatalogEntry, Evidence } from "../entry";
import { subnetsAt } from "./subnets";
import { toWhatIsNamed } from "./variables";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "mwaa", checked: "2026-11-22" }];

/** What logs, and where to; tasks do unless told otherwise. */
const modules = [
  { block: "dag_processing_logs", group: "DAGProcessing", unset: false },
  { block: "scheduler_logs", group: "Scheduler", unset: false },
  { block: "task_logs", group: "Task", unset: true },
  { block: "webserver_logs", group: "WebServer", unset: false },
  { block: "worker_logs", group: "Worker", unset: false },
] as const;

export const mwaa = [
  {
    terraform: "aws_mwaa_environment",
    filledIn: ["logging_configuration", ...modules.map(({ block }) => `logging_configuration.${block}`)],
    names: ["name", "webserver_url"],
    arn: "airflow:environment/{name}",
    // Its own database keeps what tasks hand to each other.
    stores: {
      what: "execution data",
      keeps: "at-rest",
      place: "own-region",
      accessedAs: "workflow-environment",
      // Its pages and its interface are opened as one of its own roles.
      alsoAccessedAs: [{ kind: "workflow-environment", arn: "airflow:role/{name}/*" }],
    },
    liesIn: {
      through: [subnetsAt("network_configuration.subnet_ids")],
      groups: "network_configuration.security_group_ids",
    },
    copies: [
      ...modules.map(({ block, group, unset }) => ({
        what: "task logs" as const,
        when: [{ path: `logging_configuration.${block}.enabled`, is: [true], unset }],
        from: "self" as const,
        to: { made: `airflow-{name}-${group}`, of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous" as const,
      })),
      toWhatIsNamed("airflow_configuration_options.*"),
    ],
    runsAs: [
      {
        role: { arn: "execution_role_arn", of: ["aws_iam_role"] },
        takenOverBy: ["airflow:UpdateEnvironment", "airflow:CreateCliToken"],
      },
    ],
    encryptedBy: ["kms_key"],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
