import type { CatalogEntry, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "dataexchange", checked: "2026-11-22" }];

const access = "asset.create_s3_data_access_from_s3_bucket.asset_source";
const subscribed: Designation = { name: `${access}.bucket`, of: ["aws_s3_bucket"] };
const dataSet: Designation = { name: "data_set_id", of: ["aws_dataexchange_data_set"] };

export const dataexchange = [
  {
    terraform: "aws_dataexchange_data_set",
    names: ["name"],
    arn: "dataexchange:data-sets/{id}",
    stores: { what: "data sets", keeps: "at-rest", place: "own-region" },
    evidence,
  },
  {
    terraform: "aws_dataexchange_revision",
    stores: { what: "data sets", keeps: "at-rest", place: "own-region", partOf: dataSet },
    evidence,
  },
  {
    terraform: "aws_dataexchange_revision_assets",
    stores: { what: "data sets", keeps: "at-rest", place: "own-region", partOf: dataSet },
    copies: [
      {
        what: "objects",
        from: { name: "asset.import_assets_from_s3.asset_source.bucket", of: ["aws_s3_bucket"] },
        to: "self",
        rhythm: "once",
      },
      {
        // Subscribers read the bucket itself.
        what: "objects",
        from: subscribed,
        to: "self",
        rhythm: "continuous",
      },
    ],
    // Who they are, the marketplace knows.
    grants: [
      { on: subscribed, to: { people: `${access}.bucket` } },
      { when: [{ path: "asset.import_assets_from_s3", unset: false }], to: { people: "data_set_id" } },
    ],
    evidence: [
      ...evidence,
      {
        url: "https://docs.aws.amazon.com/data-exchange/latest/userguide/publish-s3-data-access-product.html",
        checked: "2026-11-22",
      },
    ],
  },
  {
    terraform: "aws_dataexchange_event_action",
    copies: [
      {
        what: "data sets",
        from: { name: "event.revision_published.data_set_id", of: ["aws_dataexchange_data_set"] },
        to: { name: "action.export_revision_to_s3.revision_destination.bucket", of: ["aws_s3_bucket"] },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
