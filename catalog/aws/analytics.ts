import type { CatalogEntry, Evidence } from "../entry";

const evidence: readonly Evidence[] = [{ sdk: "@pulumi/aws 7.48.0", what: "athena, glue", checked: "2026-11-22" }];

export const analytics = [
  {
    terraform: "aws_athena_workgroup",
    names: ["name"],
    stores: { what: "query results", keeps: "in-transit", place: "own-region" },
    copies: [
      {
        what: "query results",
        when: [{ path: "state", not: ["DISABLED"], unset: true }],
        from: "self",
        to: { address: "configuration.result_configuration.output_location" },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
  {
    terraform: "aws_athena_database",
    names: ["name"],
    stores: {
      what: "the tables of its bucket",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: { name: "bucket", of: ["aws_s3_bucket"] },
    },
    evidence,
  },
  {
    terraform: "aws_glue_catalog_database",
    names: ["name"],
    arn: "glue:database/{name}",
    stores: { what: "the tables of its location", keeps: "in-transit", place: "own-region" },
    copies: [{ what: "files of its tables", from: { address: "location_uri" }, to: "self", rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_glue_catalog_table",
    filledIn: ["storage_descriptor"],
    names: ["name"],
    stores: {
      what: "the rows in its files",
      keeps: "in-transit",
      place: "own-region",
      tags: "none",
      partOf: { name: "database_name", of: ["aws_glue_catalog_database"] },
    },
    copies: [{ what: "rows", from: { address: "storage_descriptor.location" }, to: "self", rhythm: "continuous" }],
    evidence,
  },
  {
    terraform: "aws_glue_resource_policy",
    // Lets others see tables; who reads what is behind them, Lake Formation and the buckets decide.
    grants: [{ on: { selected: { of: ["aws_glue_catalog_table"] } }, to: { policy: "policy", for: "glue-catalog" } }],
    evidence,
  },
  {
    terraform: "aws_glue_job",
    names: ["name"],
    arn: "glue:job/{name}",
    stores: { what: "what it works on", keeps: "in-transit", place: "own-region" },
    runsAs: [{ role: { arn: "role_arn", of: ["aws_iam_role"] }, takenOverBy: ["glue:UpdateJob"] }],
    evidence,
  },
  {
    terraform: "aws_glue_crawler",
    names: ["name"],
    stores: { what: "schemas of what it reads", keeps: "in-transit", place: "own-region" },
    runsAs: [{ role: { name: "role", of: ["aws_iam_role"] } }],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
