import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "appintegrations, appconfig", checked: "2026-11-22" },
];

export const appintegrations = [
  {
    terraform: "aws_appintegrations_data_integration",
    names: ["name"],
    stores: { what: "records", keeps: "in-transit", place: "own-region" },
    copies: [{ what: "records", from: { address: "source_uri" }, to: "self", rhythm: "scheduled" }],
    encryptedBy: ["kms_key"],
    evidence,
  },
  {
    terraform: "aws_appintegrations_event_integration",
    names: ["name"],
    stores: { what: "events", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "events",
        from: { name: "eventbridge_bus", of: ["aws_cloudwatch_event_bus"] },
        to: "self",
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
