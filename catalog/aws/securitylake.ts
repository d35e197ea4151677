import type { CatalogEntry, Copies, Designation, Evidence } from "../entry";

const evidence: readonly Evidence[] = [
  { sdk: "@pulumi/aws 7.48.0", what: "securitylake", checked: "2026-11-22" },
  {
    url: "https://docs.aws.amazon.com/security-lake/latest/userguide/subscriber-management.html",
    checked: "2026-11-22",
  },
];

/** An account has one, over all its regions. */
const lake: Designation = { selected: { of: ["aws_securitylake_data_lake"], anyRegion: true } };
/** What it has in one region: what it gathers there, and what others get of it. */
const lakeHere: Designation = { selected: { of: ["aws_securitylake_data_lake"], regionAt: "configuration.region" } };
const source = (name: string, what: Copies["what"], type: string): Copies => ({
  what,
  when: [{ path: "source.source_name", is: [name], unset: false }],
  from: { selected: { of: [type] } },
  to: lakeHere,
  rhythm: "continuous",
});

export const securitylake = [
  {
    terraform: "aws_securitylake_data_lake",
    filledIn: ["configuration.encryption_configuration"],
    names: ["s3_bucket_arn"],
    stores: { what: "log events", keeps: "at-rest", place: { region: "configuration.region" } },
    copies: [
      {
        what: "replicas",
        from: "self",
        to: { region: "configuration.replication_configuration.regions" },
        rhythm: "continuous",
      },
    ],
    encryptedBy: ["configuration.encryption_configuration.kms_key_id"],
    evidence,
  },
  {
    terraform: "aws_securitylake_aws_log_source",
    copies: [
      {
        what: "log events",
        from: { region: "source.regions", account: "source.accounts" },
        to: lake,
        rhythm: "continuous",
      },
      source("S3_DATA", "data events", "aws_s3_bucket"),
      source("LAMBDA_EXECUTION", "data events", "aws_lambda_function"),
      source("SH_FINDINGS", "findings", "aws_securityhub_account"),
    ],
    evidence,
  },
  {
    terraform: "aws_securitylake_custom_log_source",
    names: ["source_name"],
    stores: { what: "log events", keeps: "at-rest", place: "own-region", tags: "none", partOf: lake },
    evidence,
  },
  {
    terraform: "aws_securitylake_subscriber",
    names: ["subscriber_name"],
    grants: [{ on: lakeHere, to: { principal: "subscriber_identity.principal", access: "read" } }],
    evidence,
  },
  {
    terraform: "aws_securitylake_subscriber_notification",
    copies: [
      {
        what: "event notifications",
        from: lakeHere,
        to: { address: "configuration.https_notification_configuration.endpoint" },
        rhythm: "continuous",
      },
      {
        // A queue that Security Lake makes beside the lake.
        what: "event notifications",
        when: [{ path: "configuration.sqs_notification_configuration", unset: false }],
        from: lakeHere,
        to: { always: {} },
        rhythm: "continuous",
      },
    ],
    evidence,
  },
] as const satisfies readonly CatalogEntry[];
