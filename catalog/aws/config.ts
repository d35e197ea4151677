import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "cfg", checked: "2026-11-22" }];

const functions = ["aws_lambda_function", "aws_lambda_alias"];
/** The settings of resources, which are no payload. */
const items = (to: Designation): Copies => ({ what: "configuration items", from: "self", to, rhythm: "continuous" });
const gathered = (from: Designation): Copies => ({
  what: "configuration items",
  from,
  to: "self",
  rhythm: "continuous",
});

export const config = [
  {
    terraform: "aws_config_aggregate_authorization",
    copies: [
      items({ region: "authorized_aws_region", account: "account_id" }),
      {
        // As provider 5 calls it; in 6 it is where the aggregator is allowed.
        ...items({ region: "region", account: "account_id" }),
        when: [{ path: "authorized_aws_region", is: [], unset: true }],
      },
    ],
    evidence,
  },
  {
    terraform: "aws_config_configuration_aggregator",
    names: ["name"],
    copies: [
      gathered({ region: "account_aggregation_source.regions", account: "account_aggregation_source.account_ids" }),
      gathered({ region: "organization_aggregation_source.regions" }),
      ...["account_aggregation_source", "organization_aggregation_source"].map((source) => ({
        ...gathered({ selected: { of: ["aws_config_delivery_channel"], anyRegion: true } }),
        when: [{ path: `${source}.all_regions`, is: [true], unset: false }],
      })),
    ],
    evidence,
  },
  {
    terraform: "aws_config_config_rule",
    names: ["name"],
    copies: [
      {
        ...items({ arn: "source.source_identifier", of: functions }),
        when: [{ path: "source.owner", is: ["CUSTOM_LAMBDA"], unset: false }],
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
