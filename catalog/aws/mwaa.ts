import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "mwaa", checked: "2026-11-22" }];

export const mwaa = [
  {
    terraform: "aws_mwaa_environment",
    names: ["name", "webserver_url"],
    arn: "airflow:environment/{name}",
    // Its own database keeps what tasks hand to each other.
    stores: { what: "execution data", keeps: "at-rest", place: "own-region" },
    liesIn: {
      through: [{ name: "network_configuration.subnet_ids", of: ["aws_subnet"] }],
      groups: "network_configuration.security_group_ids",
    },
    copies: [
      {
        what: "task logs",
        from: "self",
        to: { made: "airflow-{name}-*", of: ["aws_cloudwatch_log_group"] },
        rhythm: "continuous",
      },
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
