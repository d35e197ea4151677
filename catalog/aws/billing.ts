import type { CatalogEntry, Evidence, Stores } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cur, bcmdata", checked: "2026-11-22" }];

/** Costs, by resource: made in one region, and passed on. */
const costs: Stores = { what: "records", keeps: "in-transit", place: { always: { aws: "us-east-1" } } };

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
] as const satisfies readonly CatalogEntry[];
