import type { CatalogEntry, Copies, Evidence, Stores } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "budgets, costexplorer, cur, bcmdata", checked: "2026-11-22" },
];

/** Costs, by resource: made in one region, and passed on. */
const costs: Stores = { what: "records", keeps: "in-transit", place: { always: { aws: "us-east-1" } } };
const told = (kind: string): readonly Copies[] => [
  {
    what: "event notifications",
    each: "subscriber",
    when: [{ path: `.${kind}`, is: ["SNS"], unset: false }],
    from: "self",
    to: { arn: ".address", of: ["aws_sns_topic"] },
    rhythm: "continuous",
  },
  {
    what: "event notifications",
    each: "subscriber",
    when: [{ path: `.${kind}`, is: ["EMAIL"], unset: false }],
    from: "self",
    to: { contact: ".address" },
    rhythm: "continuous",
  },
];

export const billing = [
  {
    terraform: "aws_cur_report_definition",
    names: ["report_name"],
    arn: "cur:definition/{report_name}",
    stores: costs,
    copies: [
      { what: "records", from: "self", to: { name: "s3_bucket", of: ["aws_s3_bucket"] }, rhythm: "scheduled" },
      { what: "records", from: "self", to: { region: "s3_region" }, rhythm: "scheduled" },
    ],
    evidence,
  },
  {
    terraform: "aws_bcmdataexports_export",
    names: ["export.name"],
    stores: costs,
    copies: [
      {
        what: "records",
        from: "self",
        to: { name: "export.destination_configurations.s3_destination.s3_bucket", of: ["aws_s3_bucket"] },
        rhythm: "scheduled",
      },
      {
        what: "records",
        from: "self",
        to: { region: "export.destination_configurations.s3_destination.s3_region" },
        rhythm: "scheduled",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_budgets_budget",
    names: ["name"],
    copies: [
      {
        what: "event notifications",
        from: "self",
        to: { arn: "notification.subscriber_sns_topic_arns", of: ["aws_sns_topic"] },
        rhythm: "continuous",
      },
      {
        what: "event notifications",
        from: "self",
        to: { contact: "notification.subscriber_email_addresses" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  { terraform: "aws_budgets_budget_action", copies: told("subscription_type"), evidence },
  { terraform: "aws_ce_anomaly_subscription", names: ["name"], copies: told("type"), evidence },
] as const satisfies readonly CatalogEntry[];
